// SPDX-License-Identifier: MIT
#include <muster/policy/perimeter.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace perimeter_test {

namespace {

using muster::certainly_differ;
using muster::perimeter;
using muster::perimeter_cell;
using muster::perimeter_item;
using muster::perimeter_says;
using muster::perimeter_verdict;

static_assert(std::size(muster::perimeters) == 6);
static_assert(std::size(muster::perimeter_cells) == 6 * 11);

constexpr bool is(perimeter p, perimeter_item i, perimeter_verdict v) {
    const auto& cell = perimeter_says(p, i);
    return cell.by == p && cell.item == i && cell.verdict == v && cell.verified;
}

constexpr bool verified_statements() {
    using enum perimeter;
    using enum perimeter_item;
    using enum perimeter_verdict;
    return is(nato_core, military_pensions, yes) && is(nato_core, civilian_pensions, yes)
           && is(nato_core, paramilitary, part) && is(nato_core, veterans_benefits, unclear)
           && is(sipri, military_pensions, yes) && is(sipri, civil_defence, no)
           && is(sipri, veterans_benefits, no) && is(sipri, weapon_destruction, no)
           && is(sipri, military_aid, yes) && is(cofog_02, civil_defence, yes)
           && is(cofog_02, military_pensions, no) && is(cofog_02, dual_use_transport, no)
           && is(eda, paramilitary, separate) && is(eu, civil_defence, yes)
           && is(eu, military_pensions, no) && is(eu, dual_use_transport, part);
}
static_assert(verified_statements());

constexpr bool differences_are_certain_only_if_verified() {
    using enum perimeter;
    using enum perimeter_item;
    return certainly_differ(nato_core, cofog_02, military_pensions)
           && certainly_differ(cofog_02, nato_core, military_pensions)
           && certainly_differ(sipri, cofog_02, civil_defence)
           && !certainly_differ(nato_core, cofog_02, civil_defence) // NATO's is not verified
           && !certainly_differ(nato_core, sipri, military_pensions)
           && !certainly_differ(sipri, cofog_02, paramilitary)     // both: in part
           && !certainly_differ(iiss, cofog_02, military_pensions) // in part is no plain yes
           && !certainly_differ(cofog_02, iiss, military_pensions)
           && !certainly_differ(nato_core, nato_core, military_pensions);
}
static_assert(differences_are_certain_only_if_verified());

static_assert(muster::find_perimeter("eda") == perimeter::eda && !muster::find_perimeter("EDA")
              && !muster::find_perimeter(""));
static_assert(muster::find_perimeter_item("civil_defence") == perimeter_item::civil_defence
              && !muster::find_perimeter_item("pensions"));

TEST_SUITE("perimeter") {
    TEST_CASE("what the definitions say") {
        CHECK(verified_statements());
        CHECK(differences_are_certain_only_if_verified());
    }

    TEST_CASE("every statement has a source, and a verified one says where it was read") {
        const auto check = [](const auto& statement) {
            REQUIRE(statement.source != nullptr);
            CHECK_FALSE(statement.source->title.empty());
            if (statement.verified) CHECK(statement.source->url.substr(0, 4) == "http");
        };
        for (const auto& cell : muster::perimeter_cells) {
            INFO(std::string{name(cell.by)}, " ", std::string{name(cell.item)});
            check(cell);
        }
        for (const auto& p : muster::perimeters) {
            INFO(std::string{p.title});
            check(p.basis);
            check(p.government);
            CHECK_FALSE(p.basis.text.empty());
            CHECK_FALSE(p.government.text.empty());
            REQUIRE(p.defined_by != nullptr);
            CHECK(p.defined_by->url.substr(0, 4) == "http");
            CHECK(&facts_of(p.id) == &p);
        }
    }

    TEST_CASE("what is not verified is printed as such, and only that") {
        int verified = 0;
        for (const auto& cell : muster::perimeter_cells) {
            const std::string printed{words(cell)};
            const std::string verdict{name(cell.verdict)};
            CHECK(printed == (cell.verified ? verdict : verdict + " (unverified)"));
            CHECK(caveat(cell) == (cell.verified ? "" : "unverified"));
            verified += cell.verified ? 1 : 0;
        }
        CHECK(verified == 34);
        for (const auto v : {perimeter_verdict::yes, perimeter_verdict::no, perimeter_verdict::part,
                             perimeter_verdict::separate, perimeter_verdict::unclear}) {
            const perimeter_cell doubtful{.verdict = v};
            CHECK(std::string{words(doubtful)} == std::string{name(v)} + " (unverified)");
        }
    }

    TEST_CASE("a part, and what is unclear, is explained") {
        for (const auto& cell : muster::perimeter_cells) {
            if (!cell.verified) continue;
            INFO(std::string{name(cell.by)}, " ", std::string{name(cell.item)});
            if (cell.verdict == perimeter_verdict::part
                || cell.verdict == perimeter_verdict::unclear
                || cell.verdict == perimeter_verdict::separate)
                CHECK_FALSE(cell.note.empty());
        }
    }

    TEST_CASE("names are distinct and are found again") {
        std::set<std::string_view> titles;
        for (const auto& p : muster::perimeters) {
            CHECK(muster::find_perimeter(name(p.id)) == p.id);
            titles.insert(p.title);
        }
        for (std::size_t i = 0; i != muster::perimeter_item_count; ++i) {
            const auto item = static_cast<perimeter_item>(i);
            CHECK(muster::find_perimeter_item(name(item)) == item);
            titles.insert(title(item));
        }
        CHECK(titles.size() == 6 + 11);
        CHECK_FALSE(muster::find_perimeter("un"));
        CHECK_FALSE(muster::find_perimeter_item(""));
    }
}

} // namespace

} // namespace perimeter_test
