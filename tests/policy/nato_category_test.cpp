// SPDX-License-Identifier: MIT
#include <muster/policy/nato_category.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/shared_data.hpp"

namespace nato_category_test {

namespace {

using muster::categories;
using muster::main_category;
using muster::main_category_of;
using muster::pillar;
using muster::pillar_of;

constexpr std::string_view of_the_ledger[] = {
    "C",    "C.PERS", "C.PENS", "C.EQP", "C.RND", "C.INF", "C.OPS", "C.OTH", "C.AID",
    "C.OF", "R",      "R-CIP",  "R-NET", "R-CIV", "R-INN", "R-DIB", "R-OTH", "R-CIP.MOB",
};

constexpr bool the_codes_of_the_ledger_are_known() {
    for (const auto code : of_the_ledger)
        if (!categories.contains(code)) return false;
    return !categories.contains("") && !categories.contains("C.") && !categories.contains("R-CVI")
           && !categories.contains("core") && !categories.contains("c.pers");
}
static_assert(the_codes_of_the_ledger_are_known());

constexpr bool pillars_follow_from_codes() {
    for (const auto& c : categories)
        if (pillar_of(c.id) != (c.id[0] == 'C' ? pillar::core : pillar::resilience)) return false;
    return !pillar_of("") && !pillar_of("X");
}
static_assert(pillars_follow_from_codes());

constexpr bool main_categories_follow_from_codes() {
    using enum main_category;
    return main_category_of("C.PERS") == personnel && main_category_of("C.PERS.CIV") == personnel
           && main_category_of("C.PENS") == personnel && main_category_of("C.EQP") == equipment
           && main_category_of("C.RND.EQP") == equipment && main_category_of("C.RND.OTH") == other
           && !main_category_of("C.RND") && main_category_of("C.INF.COM") == infrastructure
           && main_category_of("C.INF.NAT") == infrastructure && main_category_of("C.OPS") == other
           && main_category_of("C.OTH") == other && !main_category_of("C.AID")
           && !main_category_of("C.OF") && !main_category_of("C") && !main_category_of("R-CIP")
           && !main_category_of("");
}
static_assert(main_categories_follow_from_codes());

constexpr bool quotes_follow_from_codes() {
    return muster::hague_quote("R-CIP") == "protect our critical infrastructure"
           && muster::hague_quote("R-CIP.MOB") == muster::hague_quote("R-CIP")
           && muster::hague_quote("R-OTH").empty() && muster::hague_quote("R").empty()
           && muster::hague_quote("C.EQP").empty() && muster::hague_quote("").empty();
}
static_assert(quotes_follow_from_codes());

TEST_SUITE("nato_category") {
    TEST_CASE("codes lead to pillars, main categories and quotes") {
        CHECK(the_codes_of_the_ledger_are_known());
        CHECK(pillars_follow_from_codes());
        CHECK(main_categories_follow_from_codes());
        CHECK(quotes_follow_from_codes());
        REQUIRE(muster::find_category("R-CIV") != nullptr);
        CHECK(muster::find_category("R-CIV")->title == "Civil preparedness and resilience");
        CHECK(muster::find_category("R-CVI") == nullptr);
    }

    TEST_CASE("the declaration names five purposes, and each is a category of the second pillar") {
        CHECK(std::size(muster::hague_headings) == 5);
        std::string sentence;
        for (const auto& heading : muster::hague_headings) {
            CHECK(pillar_of(heading.code) == pillar::resilience);
            CHECK(categories.parent(heading.code)->id == "R");
            sentence += (sentence.empty() ? "" : ", ") + std::string{heading.quote};
        }
        CHECK(sentence
              == "protect our critical infrastructure, defend our networks, ensure our civil "
                 "preparedness and resilience, unleash innovation, strengthen our defence "
                 "industrial base");
    }

    TEST_CASE("a code below another begins with it") {
        for (const auto& c : categories)
            if (!c.parent.empty()) CHECK(c.id.substr(0, c.parent.size()) == c.parent);
    }

    TEST_CASE("main categories are those of the source") {
        CHECK(std::size(muster::main_categories) == 4);
        std::size_t rows = 0;
        for (auto& row : muster_test::shared_csv("codes/nato_main_categories.csv")) {
            INFO(row["category"]);
            REQUIRE(rows < std::size(muster::main_categories));
            const auto& facts = facts_of(static_cast<main_category>(rows++));
            CHECK(std::string{facts.name} == row["category"]);
            CHECK(std::string{facts.letter} == row["letter"]);
            CHECK(std::string{facts.definition} == row["definition"]);
            CHECK(row["scope"] == "core");
        }
        CHECK((rows == 0 || rows == 4));
        CHECK(name(main_category::infrastructure) == "infrastructure");
    }
}

} // namespace

} // namespace nato_category_test
