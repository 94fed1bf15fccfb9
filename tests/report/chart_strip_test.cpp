// SPDX-License-Identifier: MIT
#include <muster/report/chart_strip.hpp>
#include <muster/track/alliance.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <vector>

#include "support/path_case.hpp"
#include "support/svg_check.hpp"

namespace chart_strip_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;
using muster_test::check_sound;
using muster_test::count;

TEST_SUITE("chart_strip") {
    TEST_CASE("a dot for each ally and year") {
        std::vector<muster::two_speeds> years;
        for (auto y = 2014_y; y <= 2024_y; y = y + 1)
            years.push_back(*two_speeds_of(muster::allies_in(y), y));
        const auto svg = report::strip_chart(years, "source");
        check_sound(svg);
        CHECK(count(svg, "<circle") == 11 * 31 + 2); // two in the legend
        check_sound(report::strip_chart({}, "source"));
    }
}

} // namespace

} // namespace chart_strip_test
