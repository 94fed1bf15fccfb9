// SPDX-License-Identifier: MIT
#include <muster/report/chart_frame.hpp>
#include <muster/value/percent.hpp>

#include <string>
#include <vector>

#include "support/path_case.hpp"
#include "support/svg_check.hpp"

namespace chart_frame_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;

TEST_SUITE("chart_frame") {
    TEST_CASE("years go to the right, per cent upwards") {
        const report::chart_frame frame{
            .corner = {50, 20}, .wide = 100, .high = 40, .first = 2025_y, .last = 2035_y, .top = 4};
        CHECK(frame.x(2025_y) == 50);
        CHECK(frame.x(2030_y) == 100);
        CHECK(frame.y(0) == 60);
        CHECK(frame.y(4) == 20);
        const auto places = frame.places(muster_test::path_of(2024, {100, 200, 300}));
        REQUIRE(places.size() == 2); // 2024 is outside
        CHECK(places[0].y == doctest::Approx(40));
        const report::chart_frame one{
            .corner = {0, 0}, .wide = 10, .high = 1, .first = 2025_y, .last = 2025_y};
        CHECK(one.x(2025_y) == 0); // no division by no years
    }

    TEST_CASE("there is room above the highest share") {
        CHECK(report::top_for(4.12, 4) == 5);
        CHECK(report::top_for(2, 4) == 4);
        CHECK(report::largest(muster_test::path_of(2024, {100, 412, 300}))
              == doctest::Approx(4.12));
        CHECK(report::largest(muster_test::core_path{}) == 0);
    }
}

} // namespace

} // namespace chart_frame_test
