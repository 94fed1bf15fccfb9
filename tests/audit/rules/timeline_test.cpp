// SPDX-License-Identifier: MIT
#include <muster/audit/rules/timeline.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

using namespace std::string_literals;
using muster::outcome;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::finding_of;
using muster_test::five_uncounted_rows;
using muster_test::has;
using muster_test::strict_of;
using muster_test::year_of;

namespace {

const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar,title\n"s;

// The audit of core and resilience of a year, in euros, over a GDP of 100 000 m.
muster_test::audited two_pillars(const std::string& core, const std::string& resilience,
                                 const std::string& year = "2026",
                                 std::string_view macro = muster_test::default_macro) {
    return audit(euros + "A1,XAT," + year + ',' + core + ",EUR,core,\nA2,XAT," + year + ','
                     + resilience + ",EUR,resilience,\n",
                 {.only = "MST-R809", .macro = macro});
}
std::uint64_t fails(const std::string& core, const std::string& resilience) {
    return answers_of(two_pillars(core, resilience), "MST-R809").fail;
}

} // namespace

TEST_CASE("MST-R809 fires: 5.0 % are 3.2 % core and 1.8 % resilience") {
    const auto r = two_pillars("3200000000", "1800000000");
    // No single line is at fault; the year is one finding.
    CHECK(answers_of(r, "MST-R809") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R809");
    CHECK(f.kind == outcome::fail);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.claimed == 300'000'000);
    CHECK(f.message
          == "5.000 % = 3.200 % core + 1.800 % resilience: core is 0.300 % of GDP short, and "
             "resilience is an upper bound");
    CHECK(f.clears == "core at 3.5 % of GDP");
    CHECK(strict_of(r, "A1") == 3'200'000'000);
    CHECK(year_of(r, "XAT", 2026).says == muster::verdict::misses);
}

TEST_CASE("MST-R809 edge: core at its floor passes, a ten-thousandth of a euro less does not") {
    CHECK(fails("3500000000", "1500000000") == 0);
    CHECK(fails("3500000000.0001", "1500000000") == 0);
    CHECK(fails("3499999999.9999", "1500000000.0001") == 1);
}

TEST_CASE("MST-R809 edge: the total at its target, a ten-thousandth of a euro less masks nothing") {
    CHECK(fails("3200000000", "1800000000") == 1);
    CHECK(fails("3200000000", "1799999999.9999") == 0);
    CHECK(fails("3200000000", "1800000000.0001") == 1);
    CHECK(fails("0", "5000000000") == 1);
}

TEST_CASE(
    "MST-R809 edge: rounded sums may reach the total, and core is below its floor for certain") {
    const auto rounded = [](const std::string& core, const std::string& resilience) {
        const auto r =
            audit("# unit: 1e6\nid,country,year,amount,currency,pillar\nA1,XAT,2026," + core
                      + ",EUR,core\nA2,XAT,2026," + resilience + ",EUR,resilience\n",
                  {.only = "MST-R809"});
        return answers_of(r, "MST-R809").fail;
    };
    CHECK(rounded("3499", "1500") == 1); // up to 5 000 m in all, and 3 499.5 m core
    CHECK(rounded("3499", "1499") == 0); // up to 4 999 m
    CHECK(rounded("3500", "1500") == 0); // core can be 3 500 m
    CHECK(rounded("3499.5", "1501") == 1);
}

TEST_CASE("MST-R809 edge: a warning before the deadline, an error from it on") {
    const auto level = [](const std::string& year) {
        const auto macro =
            "country,year,gdp,gdp_currency,unit,decimals\nXAT," + year + ",100000,EUR,1e6,INF\n";
        return finding_of(two_pillars("3200000000", "1800000000", year, macro), "MST-R809").level;
    };
    CHECK(level("2026") == severity::warning);
    CHECK(level("2034") == severity::warning);
    CHECK(level("2035") == severity::error);
    CHECK(level("2036") == severity::error);
}

TEST_CASE("MST-R809 passes: core alone reaches everything; nothing is reached at all") {
    CHECK(fails("5000000000", "0") == 0);
    CHECK(fails("3000000000", "1500000000") == 0); // short, and it shows
}

TEST_CASE("MST-R809 passes: the years are not added together") {
    const auto r = audit(euros
                             + "A1,XAT,2026,3200000000,EUR,core,\n"
                               "A2,XAT,2027,1800000000,EUR,resilience,\n",
                         {.only = "MST-R809"});
    CHECK(answers_of(r, "MST-R809") == answers{.pass = 2});
}

TEST_CASE("MST-R809 open: no GDP, or a national income in its place") {
    CHECK(answers_of(two_pillars("3200000000", "1800000000", "2026", muster_test::no_macro),
                     "MST-R809")
          == answers{.open = 2, .missing = "macro.gdp"});
    CHECK(answers_of(two_pillars("3200000000", "1800000000", "2026",
                                 "country,year,gdp,gdp_currency,unit,gdp_concept\n"
                                 "XAT,2026,100000,EUR,1e6,gni\n"),
                     "MST-R809")
          == answers{.open = 2, .missing = "macro.gdp"});
}

TEST_CASE("MST-R809 false positive: a selection of the lines masks nothing") {
    const auto r = audit("# scope: partial\n" + euros
                             + "A1,XAT,2026,3200000000,EUR,core,\n"
                               "A2,XAT,2026,1800000000,EUR,resilience,\n",
                         {.only = "MST-R809"});
    CHECK(answers_of(r, "MST-R809") == answers{.not_applicable = 2});
}

TEST_CASE("MST-R809 passes: a pledge without a total has nothing to mask") {
    const auto r = audit(euros
                             + "A1,XAT,2026,1900000000,EUR,core,\n"
                               "A2,XAT,2026,3100000000,EUR,resilience,\n",
                         {.only = "MST-R809", .pledge = &muster::vilnius_2023});
    CHECK(answers_of(r, "MST-R809") == answers{.pass = 2});
}

TEST_CASE("MST-R809 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("resilience", "title", "Roads"), {.only = "MST-R809"});
    CHECK(answers_of(five, "MST-R809") == answers{.pass = 1, .not_applicable = 5});
}
