// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/chart_multiples.hpp>
#include <muster/report/chart_path.hpp>
#include <muster/report/chart_pillars.hpp>
#include <muster/report/chart_strip.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>
#include <muster/value/percent.hpp>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "support/path_case.hpp"

namespace {

using namespace muster::literals;
namespace report = muster::report;
using muster::pillar;
using muster_test::core_path;

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

// Every element is closed, every attribute quoted, and no number is out of the picture by much.
void check_sound(const std::string& svg) {
    CHECK(count(svg, "<svg ") == 1);
    CHECK(count(svg, "<title") == 1);
    CHECK(count(svg, "<desc") == 1);
    CHECK(count(svg, "<text") == count(svg, "</text>"));
    CHECK(count(svg, "\"") % 2 == 0);
    CHECK(count(svg, "nan") == 0);
    CHECK(count(svg, "inf") == 0);
    for (auto at = svg.find(" cx=\""); at != std::string::npos; at = svg.find(" cx=\"", at + 1)) {
        const double x = std::strtod(svg.c_str() + at + 5, nullptr);
        CHECK(x >= 0);
        CHECK(x <= 480);
    }
}

TEST_SUITE("charts") {
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

    TEST_CASE("a dot for each ally and year") {
        std::vector<muster::two_speeds> years;
        for (auto y = 2014_y; y <= 2024_y; y = y + 1)
            years.push_back(*two_speeds_of(muster::allies_in(y), y));
        const auto svg = report::strip_chart(years, "source");
        check_sound(svg);
        CHECK(count(svg, "<circle") == 11 * 31 + 2); // two in the legend
        check_sound(report::strip_chart({}, "source"));
    }

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
