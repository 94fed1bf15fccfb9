// SPDX-License-Identifier: MIT
#include <muster/audit/perimeter_measure.hpp>
#include <muster/report/perimeter_rows.hpp>

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace perimeter_rows_test {

namespace {

using muster::perimeter;
using muster::report::perimeters_csv;
using muster::report::perimeters_jsonl;
using muster_test::has;

constexpr const char* claims =
    "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,category,cofog,title\n"
    "A1,XAT,2026,3000.5,EUR,core,C.EQP,02.1,Tanks\n"
    "A2,XAT,2026,500,EUR,core,C.EQP,02.1,Guns\n"
    "A3,XAT,2026,300,EUR,core,C.PENS,10.2,Retired soldiers\n";

} // namespace

TEST_CASE("a row for each definition and kind: exact money, shares with six places") {
    const auto r = muster_test::audit(claims, {.only = "MST-R001"});
    const auto years = measure_perimeters(r.context);
    CHECK(
        perimeters_csv(years, r.context, perimeter::iiss)
        == "country,year,perimeter,item,claimed,at_least,at_most,currency,pp_gdp_at_least,"
           "pp_gdp_at_most,says,lines\n"
           "XAT,2026,iiss,all,3800500000,3500500000,3800500000,EUR,3.500500,3.800500,,\n"
           "XAT,2026,iiss,military_pensions,300000000,0,300000000,EUR,0.000000,0.300000,part,A3\n"
           "XAT,2026,iiss,forces,3500500000,3500500000,3500500000,EUR,3.500500,3.500500,,A1 A2\n");
    const auto all = perimeters_csv(years, r.context);
    CHECK(std::ranges::count(all, '\n') == 1 + 6 * 3);
    CHECK(has(all,
              "XAT,2026,cofog_02,military_pensions,300000000,0,0,EUR,0.000000,0.000000,no,A3\n"));
}

TEST_CASE("the same as JSON Lines") {
    const auto r = muster_test::audit(claims, {.only = "MST-R001"});
    const auto years = measure_perimeters(r.context);
    const auto text = perimeters_jsonl(years, r.context, perimeter::nato_core);
    CHECK(std::ranges::count(text, '\n') == 3);
    CHECK(has(text, R"({"v":1,"type":"perimeter","country":"XAT","year":2026,)"
                    R"("perimeter":"nato_core","item":"all","claimed":"3800500000",)"
                    R"("currency":"EUR","held":["3800500000","3800500000"],)"
                    R"("pp_gdp":["3.800500","3.800500"]})"
                    "\n"));
    CHECK(has(text, R"("item":"military_pensions","claimed":"300000000","currency":"EUR",)"
                    R"("held":["300000000","300000000"],"pp_gdp":["0.300000","0.300000"],)"
                    R"("says":"yes","lines":"A3"})"));
    const auto without =
        muster_test::audit(claims, {.only = "MST-R001", .macro = muster_test::no_macro});
    CHECK_FALSE(
        has(perimeters_jsonl(measure_perimeters(without.context), without.context), "pp_gdp"));
}

} // namespace perimeter_rows_test
