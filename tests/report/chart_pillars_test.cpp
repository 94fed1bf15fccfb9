// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/chart_pillars.hpp>
#include <muster/value/percent.hpp>

#include <string>
#include <vector>

#include "support/path_case.hpp"
#include "support/svg_check.hpp"

namespace chart_pillars_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;
using muster::pillar;
using muster_test::check_sound;
using muster_test::count;

TEST_SUITE("chart_pillars") {
    TEST_CASE("what is above the cap is hollow") {
        muster::annual_path<pillar::resilience> soft;
        soft.set(2026_y, 1.5_pct).set(2027_y, 2_pct);
        const auto core = muster_test::path_of(2026, {200, 250, 360});
        const auto svg =
            report::pillars_chart("Atlantis", core, soft, 2026_y, muster::hague_2025, "invented");
        check_sound(svg);
        CHECK(count(svg, "fill=\"#FFFFFF\" stroke=\"#D55E00\"") == 2); // the legend, and 2027
        check_sound(
            report::pillars_chart("Atlantis", {}, {}, 2026_y, muster::hague_2025, "invented"));
        check_sound(
            report::pillars_chart("Atlantis", core, {}, 2026_y, muster::wales_2014, "invented"));
    }
}

} // namespace

} // namespace chart_pillars_test
