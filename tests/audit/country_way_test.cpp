// SPDX-License-Identifier: MIT
#include <muster/audit/country_way.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/ledger/read_path.hpp>
#include <muster/policy/data/pledges.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace country_way_test {

namespace {

using namespace muster::literals;
using muster::country_way;
using muster::country_year;
using muster::path_table;
using muster::rational;
using muster::year;
using muster_test::audited;

path_table table_of(std::string_view rows) {
    path_table table;
    const auto text = "country,vintage,year,pillar,share,kind\n" + std::string{rows};
    REQUIRE(muster::read_path(table, "plans.csv", text).empty());
    return table;
}
country_way way(std::string_view rows) {
    static const country_year newest{
        .country = "XAT", .year = 2026_y, .pledge = &muster::hague_2025};
    return muster::way_of("XAT", newest, table_of(rows));
}

TEST_CASE("the way is the outturn, the newest plan behind it, and straight lines over gaps") {
    const auto w = way("XAT,2024,2027,core,2.0,plan\n"
                       "XAT,2026,2025,core,2.0,actual\n"
                       "XAT,2026,2025,core,2.9,plan\n"
                       "XAT,2026,2027,core,2.4,plan\n"
                       "XAT,2026,2027,total,3.4,plan\n"
                       "XBT,2026,2028,core,9.0,plan\n");
    CHECK(w.country == "XAT");
    CHECK(w.whole.points().size() == 3);
    CHECK(w.whole.at(2025_y)->fraction() == rational{2, 100});
    CHECK(w.whole.at(2026_y)->fraction() == rational{22, 1000});
    CHECK(w.whole.at(2027_y)->fraction() == rational{24, 1000});
    CHECK(w.plan.points().size() == 2);
    CHECK(w.deadline == 2035_y);
    CHECK_FALSE(w.is_known());
}

TEST_CASE("the way begins with the last outturn by the year of the pledge") {
    const auto base = [](std::string_view rows) { return way(rows).base; };
    CHECK(base("XAT,a,2023,core,2,actual\nXAT,a,2025,core,2,actual\nXAT,a,2026,core,2,actual\n")
          == 2025_y);
    CHECK(base("XAT,a,2023,core,2,actual\nXAT,a,2026,core,2,actual\n") == 2023_y);
    CHECK(base("XAT,a,2026,core,2,actual\nXAT,a,2027,core,2,actual\n") == 2026_y);
    CHECK(base("XAT,a,2028,core,2,plan\nXAT,a,2030,core,2,plan\n") == 2028_y);
    CHECK(base("") == year{});
}

TEST_CASE("a way is known if a plan leads it to the deadline") {
    CHECK(way("XAT,a,2025,core,2,actual\nXAT,a,2035,core,3,plan\n").is_known());
    CHECK_FALSE(way("XAT,a,2025,core,2,actual\nXAT,a,2034,core,3,plan\n").is_known());
    CHECK_FALSE(way("XAT,a,2025,core,2,actual\nXAT,a,2035,core,2,actual\n").is_known());
}

TEST_CASE("each country with claims is judged once, by its newest year") {
    const audited r{"id,country,year,amount,currency,pillar\n"
                    "A,XAT,2027,2,EUR,core\nB,XAT,2028,2,EUR,core\nC,XAT,2026,2,EUR,core\n"
                    "D,XAT,2026,2,EUR,none\nE,XBT,2026,2,EUR,core\nF,XCT,2026,2,EUR,core\n",
                    {.plans = "country,year,pillar,share\nXAT,2030,core,2\n"}};
    muster::claims_by_country seen;
    for (const auto& l : r.ledger.lines) muster::add_claim(seen, l, r.context);
    muster::rule_answers answers;
    muster::sink out{answers};
    std::vector<std::string> asked;
    muster::judge_ways(seen, r.context, out, [&](const country_way& w) {
        asked.push_back(std::string{w.country} + std::to_string(w.newest->year.number));
        return w.country == "XAT"   ? muster::way_answer::judged()
               : w.country == "XBT" ? muster::way_answer::open("path")
                                    : muster::way_answer::nothing_to_judge();
    });
    CHECK(asked == std::vector<std::string>{"XAT2028", "XBT2026", "XCT2026"});
    CHECK(answers.passed == 3);
    CHECK(answers.not_applicable == 2);
    REQUIRE(answers.open.size() == 1);
    CHECK(answers.open[0].where->id == "E");
    CHECK(answers.open[0].missing == "path");
}

TEST_CASE("a share is priced by the GDP of a year, and without one by nothing") {
    const audited r{"id,country,year,amount,currency,pillar\nA,XAT,2026,2,EUR,core\n", {}};
    CHECK(muster::priced(r.context, "XAT", 2026_y, {1, 100}) == 1'000'000'000);
    CHECK(muster::priced(r.context, "XAT", 2026_y, {-1, 100}) == -1'000'000'000);
    CHECK(muster::priced(r.context, "XAT", 2040_y, {1, 100}) == 0);
    const audited income{"id,country,year,amount,currency,pillar\nA,XAT,2026,2,EUR,core\n",
                         {.macro = "country,year,gdp,gdp_currency,gdp_concept\n"
                                   "XAT,2026,100,EUR,gni\n"}};
    CHECK(muster::priced(income.context, "XAT", 2026_y, {1, 100}) == 0);
}

TEST_CASE("years and points in words") {
    using muster::wording::points;
    using muster::wording::years;
    CHECK(years({2027_y, 2029_y, 2030_y, 2031_y, 2033_y}) == "2027, 2029 to 2031, 2033");
    CHECK(years({2030_y, 2031_y}) == "2030 to 2031");
    CHECK(years({}).empty());
    CHECK(points({3, 1'000}) == "0.30 points");
    CHECK(points({-1, 1'000}, 1) == "-0.1 points");
}

} // namespace

} // namespace country_way_test
