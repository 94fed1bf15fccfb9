// SPDX-License-Identifier: MIT
#include <muster/audit/ladder.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/property.hpp"
#include "support/random_ledger.hpp"

namespace ladder_test {

namespace {

using muster::input_kind;
using muster::kind_of_input;
using muster::lists;
using muster::rule_answers;
using muster::sight;

static_assert(kind_of_input("history") == input_kind::table);
static_assert(kind_of_input("history: pillar") == input_kind::table);
static_assert(kind_of_input("macro.gdp") == input_kind::table);
static_assert(kind_of_input("path.actual") == input_kind::table);
static_assert(kind_of_input("category") == input_kind::column);
static_assert(kind_of_input("title in a language that is read") == input_kind::column);
static_assert(kind_of_input("amount of the parts") == input_kind::other); // not the column amount
static_assert(kind_of_input("parts of the total") == input_kind::other);
static_assert(lists("title history place", "history") && lists("path", "path"));
static_assert(!lists("history.title", "history") && !lists("", "a") && !lists("macro.gdp", "gdp"));

constexpr const char* six = "# unit: 1e6\nid,country,year,amount,currency,pillar\n"
                            "A,XAT,2026,30,EUR,core\nB,XAT,2026,10,EUR,resilience\n";

const muster::missing_input* find(const std::vector<muster::missing_input>& all,
                                  std::string_view input) {
    const auto at = std::ranges::find(all, input, &muster::missing_input::input);
    return at == all.end() ? nullptr : &*at;
}

bool names_rule(const std::vector<const muster::rule_facts*>& rules, std::string_view id) {
    return std::ranges::any_of(rules, [id](const auto* f) { return f->id == id; });
}

} // namespace

TEST_CASE("how far a rule sees") {
    const muster::line l{};
    rule_answers a;
    CHECK(sight_of(a) == sight::silent);
    a.not_applicable = 3;
    CHECK(sight_of(a) == sight::silent);
    a.passed = 1;
    CHECK(sight_of(a) == sight::all);
    a.open.push_back({&l, "title"});
    CHECK(sight_of(a) == sight::some);
    a.passed = 0;
    CHECK(sight_of(a) == sight::none);
    a.review = 1;
    CHECK(sight_of(a) == sight::some);
    a.open.clear();
    CHECK(sight_of(a) == sight::all);
}

TEST_CASE("what is missing from six columns, with its rules and its money") {
    const auto r = muster_test::audit(six);
    const auto missing = missing_from(r.result.answers, r.context);
    const auto* history = find(missing, "history");
    REQUIRE(history != nullptr);
    CHECK(history->kind == input_kind::table);
    CHECK(names_rule(history->unlocks, "MST-R101"));
    CHECK(names_rule(history->also, "MST-R102")); // misses project_id first
    CHECK_FALSE(names_rule(history->also, "MST-R101"));
    CHECK(history->lines.size() == 2);
    CHECK(history->money.at("EUR") == 40'000'000);
    CHECK(history->part == muster::rational{1});
    const auto* cofog = find(missing, "cofog");
    REQUIRE(cofog != nullptr);
    CHECK(cofog->kind == input_kind::column);
    CHECK(cofog->money.at("EUR") == 30'000'000); // of core only
    CHECK(cofog->part == muster::rational{3, 4});
    CHECK(find(missing, "macro.gdp") == nullptr); // it is there
}

TEST_CASE("a table that is given is missing no more, and names no rule behind another input") {
    const auto r = muster_test::audit(six, {.history = "id,country,year,amount,currency\n"
                                                       "H,XAT,2024,5,EUR\n",
                                            .plans = muster_test::random_plans});
    const auto missing = missing_from(r.result.answers, r.context);
    CHECK(find(missing, "path") == nullptr);
    if (const auto* history = find(missing, "history")) CHECK(history->also.empty());
    const auto without = muster_test::audit(six, {.macro = muster_test::no_macro});
    const auto lacking = missing_from(without.result.answers, without.context);
    REQUIRE(find(lacking, "macro.gdp") != nullptr);
    CHECK(names_rule(find(lacking, "macro.gdp")->also, "MST-R904")); // misses category first
}

TEST_CASE("what would unlock the most money comes first, then the most rules") {
    muster_test::for_all(30, [](muster_test::source from) {
        const auto r = muster_test::audit(muster_test::sheet_of(muster_test::random_rows(from, 12)),
                                          {.macro = muster_test::random_macro, .odd = true});
        const auto missing = missing_from(r.result.answers, r.context);
        for (std::size_t i = 1; i < missing.size(); ++i) {
            const auto& a = missing[i - 1];
            const auto& b = missing[i];
            REQUIRE(a.part.has_value() == b.part.has_value());
            if (!a.part) continue;
            CHECK(*a.part >= *b.part);
            if (*a.part == *b.part)
                CHECK(a.unlocks.size() + a.also.size() >= b.unlocks.size() + b.also.size());
        }
        std::size_t open = 0; // each rule that is open stands under at least one input
        for (const auto& a : r.result.answers) {
            if (a.rule == nullptr || a.open.empty()) continue;
            ++open;
            CHECK(std::ranges::any_of(missing, [&a](const muster::missing_input& m) {
                return std::ranges::find(m.unlocks, a.rule) != m.unlocks.end();
            }));
        }
        CHECK((open == 0) == missing.empty());
    });
}

TEST_CASE("the rungs hold every rule that is on, once") {
    const auto r = muster_test::audit(six);
    const auto rungs = ladder_of(r.result.answers);
    std::size_t rules = 0;
    for (const auto& rung : rungs) rules += rung.count();
    std::size_t on = 0;
    for (const auto& a : r.result.answers) on += a.rule != nullptr ? 1 : 0;
    CHECK(rules == on);
    CHECK(rungs[0].needs == muster::data_level::required_columns);
    CHECK(rungs[0].rules[static_cast<std::size_t>(sight::none)] == 0); // six columns are enough
    CHECK(rungs[3].rules[static_cast<std::size_t>(sight::all)] == 0);  // no earlier ledger
    CHECK(rungs[3].count() > 0);
}

} // namespace ladder_test
