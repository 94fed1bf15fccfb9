// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/chart_path.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>
#include <muster/value/percent.hpp>

#include <string>
#include <vector>

#include "support/path_case.hpp"
#include "support/svg_check.hpp"

namespace chart_path_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;
using muster::pillar;
using muster_test::check_sound;
using muster_test::core_path;
using muster_test::count;

TEST_SUITE("chart_path") {
    TEST_CASE("the way of every ally can be drawn, with and without plans") {
        for (const auto& m : muster::nato_members)
            for (const auto* p : muster::alliance_pledges) {
                std::vector<muster::plan_vintage<pillar::core>> plans;
                const auto outturn = muster::newest_path(m.alpha3);
                const auto plan = outturn.empty()
                                      ? core_path{}
                                      : muster::announced_plan(m.alpha3, outturn.back().of);
                if (!plan.empty()) plans.push_back({"2025", plan});
                check_sound(report::path_chart(m.name, outturn, plans, *p, "source"));
            }
    }

    TEST_CASE("vintages are told apart by more than colour") {
        const std::vector<muster::plan_vintage<pillar::core>> plans{
            {"2025", muster_test::path_of(2026, {220, 260})},
            {"2026", muster_test::path_of(2026, {210, 240})},
            {"announced", muster_test::path_of(2026, {205, 220})}};
        const auto svg = report::path_chart("Atlantis", muster_test::path_of(2024, {190, 200}),
                                            plans, muster::hague_2025, "invented");
        check_sound(svg);
        CHECK(count(svg, "stroke-dasharray=\"2 3\"") >= 2); // line and legend
        CHECK(count(svg, "stroke-dasharray=\"8 3\"") >= 2);
        CHECK(count(svg, ">plan of 2025<") == 1);
        CHECK(count(svg, ">announced<") == 1);
        CHECK(count(svg, "review 2029") == 1);
    }
}

} // namespace

} // namespace chart_path_test
