// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/chart_multiples.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>

#include <string>
#include <vector>

#include "support/path_case.hpp"
#include "support/svg_check.hpp"

namespace chart_multiples_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;
using muster_test::check_sound;
using muster_test::count;

TEST_SUITE("chart_multiples") {
    TEST_CASE("32 small pictures, the highest share first") {
        std::vector<report::small_path> all;
        for (const auto& m : muster::nato_members)
            all.push_back({m.name, muster::published_path(m.alpha3, 2024_y)});
        const auto svg = report::multiples_chart(all, muster::hague_2025, "source");
        check_sound(svg);
        for (const auto& m : muster::nato_members)
            CHECK(count(svg, '>' + std::string{m.name} + '<') == 1);
        CHECK(svg.find(">Poland<") < svg.find(">Estonia<"));
        CHECK(svg.find(">Spain<") < svg.find(">Iceland<"));
        CHECK(count(svg, "no forces") == 1);
        CHECK(report::multiples_chart(all, muster::hague_2025, "source") == svg);
        check_sound(report::multiples_chart({}, muster::wales_2014, "source"));
    }
}

} // namespace

} // namespace chart_multiples_test
