// SPDX-License-Identifier: MIT
#include <muster/ledger/read_path.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace table_path_test {

namespace {

using namespace muster::literals;
using muster::path_kind;
using muster::pillar;
using muster_test::core_share;

TEST_SUITE("table_path") {
    TEST_CASE("vintages of a plan, the outturn, and both joined") {
        muster::path_table table;
        REQUIRE(muster::read_path(table, "path.csv",
                                  "country,vintage,year,pillar,share,kind\n"
                                  "POL,2024,2025,core,4.2,plan\n"
                                  "POL,2024,2026,core,4.5,plan\n"
                                  "POL,2025,2026,core,4.8,plan\n"
                                  "POL,2025,2026,resilience,1.0,plan\n"
                                  "POL,2024,2024,core,4.12,actual\n"
                                  "POL,2025,2024,core,3.79,actual\n"
                                  "POL,2025,2025,core,4.48,actual\n"
                                  "EST,2025,2026,core,5,plan\n")
                    .empty());
        const auto plans = plans_in<pillar::core>(table, "POL");
        REQUIRE(plans.size() == 2);
        CHECK(plans[0].name == "2024");
        CHECK(plans[0].path.at(2026_y) == core_share{4.5_pct});
        CHECK(plans[1].path.points().size() == 1);
        CHECK(plans_in<pillar::resilience>(table, "POL").size() == 1);
        CHECK(plans_in<pillar::total>(table, "POL").empty());

        const auto outturn = muster::outturn_in<pillar::core>(table, "POL");
        CHECK(outturn.at(2024_y) == core_share{3.79_pct}); // restated by the later vintage
        CHECK_FALSE(outturn.bounds(2024_y)->is_exact());
        const auto joined = continued(outturn, plans[0].path);
        CHECK(joined.at(2025_y) == core_share{4.48_pct}); // the outturn, not the plan
        CHECK(joined.at(2026_y) == core_share{4.5_pct});
        CHECK(continued({}, plans[0].path) == plans[0].path);
    }
}

} // namespace

} // namespace table_path_test
