// SPDX-License-Identifier: MIT
#include <muster/track/national_plan.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace national_plan_test {

namespace {

using namespace muster::literals;
using muster::nato_edition;
using muster::plan_reading;
using muster_test::core_share;

// Belgium: flat at 2 % until 2033, 2.5 % in 2034. The plan of 2022 is superseded and left out.
static_assert([] {
    const auto plan = muster::announced_plan("BEL", 2025_y);
    return plan.points().size() == 2 && plan.at(2033_y) == core_share{2_pct}
           && plan.at(2034_y) == core_share{2.5_pct};
}());

TEST_SUITE("national_plan") {
    TEST_CASE("announced targets as milestones, in two readings") {
        CHECK(muster::announced_plan("LTU", 2025_y).at(2030_y) == core_share{5_pct});
        CHECK(muster::announced_plan("LTU", 2025_y, plan_reading::upper).at(2030_y)
              == core_share{6_pct});
        CHECK(muster::announced_plan("DEU", 2026_y).at(2029_y) == core_share{3.05_pct}); // disputed
        CHECK(muster::announced_plan("DEU", 2026_y, plan_reading::upper).at(2029_y)
              == core_share{3.5_pct});
        CHECK(muster::announced_plan("POL", 2025_y).at(2026_y) == core_share{4.8_pct});
        CHECK(muster::announced_plan("CZE", 2026_y).empty()); // 3 % in 2030 was dropped
        CHECK(muster::announced_plan("LUX", 2024_y).empty()); // of GNI
        CHECK(muster::announced_plan("ISL", 2025_y).empty());
    }

    TEST_CASE("the newest path takes each year from its latest edition") {
        const auto poland = muster::newest_path("POL");
        CHECK(poland.at(2025_y) == core_share{4.25_pct}); // July 2026, not 4.48 of August 2025
        CHECK(poland.at(2026_y) == core_share{4.68_pct});
        CHECK_FALSE(poland.bounds(2026_y)->is_exact());
        CHECK(poland.bounds(2024_y)->is_exact());
        CHECK(muster::newest_path("ISL").empty());
        CHECK(muster::newest_path("FRA").back().of == 2024_y);
    }

    TEST_CASE("the published path is that of the edition") {
        const auto path = muster::published_path("ITA", 2024_y);
        CHECK(path.points().size() == 11);
        CHECK(path.at(2020_y) == muster::nato_share("ITA", 2020_y));
        CHECK(muster::published_path("ITA", 2016_y).back().of == 2016_y);
        CHECK(muster::published_path("ITA", 2024_y, nato_edition::august_2025_attributed).at(2024_y)
              != path.at(2024_y));
    }
}

} // namespace

} // namespace national_plan_test
