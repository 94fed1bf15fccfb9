// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/track_report.hpp>
#include <muster/track/member_gap.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace member_gap_test {

namespace {

using namespace muster::literals;
using muster::gdp_share;
using muster::linear_path;
using muster::pillar;
using muster::rational;

constexpr bool the_line_is_exact() {
    constexpr linear_path<pillar::core> path{2024_y, 2_pct, 2035_y, 3.5_pct};
    return path.at(2024_y) == 2_pct && path.at(2035_y) == 3.5_pct && path.at(2040_y) == 3.5_pct
           && path.at(2020_y) == 2_pct && path.step().fraction() == rational{3, 2'200}
           && path.at(2029_y) - path.at(2028_y) == path.step();
}
static_assert(the_line_is_exact());

TEST_SUITE("member_gap") {
    TEST_CASE("a straight line is exact") {
        CHECK(the_line_is_exact());
        CHECK_THROWS_WITH_AS((linear_path<pillar::core>{2035_y, 2_pct, 2035_y, 3_pct}),
                             "the path ends after it starts", muster::contract_violation);
    }

    // Source: swedenherald.com, "Record number of NATO countries expected to reach spending
    // target", June 2024, which prints NATO's figures of 17 June 2024 to two decimals.
    TEST_CASE(
        "the shares of 2024 agree with those that were published to two decimals, for every ally") {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 31> published{{
            {"POL", "4.12"}, {"EST", "3.43"}, {"USA", "3.38"}, {"LVA", "3.15"}, {"GRC", "3.08"},
            {"LTU", "2.85"}, {"FIN", "2.41"}, {"DNK", "2.37"}, {"GBR", "2.33"}, {"ROU", "2.25"},
            {"MKD", "2.22"}, {"NOR", "2.20"}, {"BGR", "2.18"}, {"SWE", "2.14"}, {"DEU", "2.12"},
            {"HUN", "2.11"}, {"CZE", "2.10"}, {"TUR", "2.09"}, {"FRA", "2.06"}, {"NLD", "2.05"},
            {"ALB", "2.03"}, {"MNE", "2.02"}, {"SVK", "2.00"}, {"HRV", "1.81"}, {"PRT", "1.55"},
            {"ITA", "1.49"}, {"CAN", "1.37"}, {"BEL", "1.30"}, {"LUX", "1.29"}, {"SVN", "1.29"},
            {"ESP", "1.28"},
        }};
        const auto all = muster::all_gaps(muster::hague_2025, 2024_y);
        CHECK(all.size() == 32);
        std::size_t compared = 0;
        for (const auto& m : all) {
            INFO(std::string{m.name});
            if (m.country == "ISL") {
                CHECK_FALSE(m.share); // no armed forces
                continue;
            }
            for (const auto& [country, share] : published) {
                if (country != m.country) continue;
                ++compared;
                CHECK(muster::to_percent(m.share->fraction(), 2).view() == share);
            }
        }
        CHECK(compared == published.size());
    }

    TEST_CASE("the gap in money is the gap in points of the same year's GDP") {
        const auto& m = muster::gap_of(*muster::find_member("BEL"), muster::hague_2025, 2024_y);
        const auto gdp =
            muster::nato_figure(muster::nato_indicator::gdp_usd_current, "BEL", 2024_y)->value;
        CHECK(abs(*m.gap_usd_millions
                  - m.gap.fraction() * muster::round(gdp, muster::rounding::half_even))
              < 1); // rounding GDP to the million moves it by less than one million
        CHECK(m.path->at(2035_y) == 3.5_pct);
    }

    TEST_CASE("who is at the floor has no gap and needs no path") {
        const auto poland = muster::gap_of(*muster::find_member("POL"), muster::hague_2025, 2024_y);
        CHECK(poland.gap == gdp_share<pillar::core>{});
        CHECK(poland.gap_usd_millions == rational{0});
        CHECK_FALSE(poland.path);
    }

    TEST_CASE("a newer figure is named with its edition, and is not mixed in") {
        const auto lithuania =
            muster::gap_of(*muster::find_member("LTU"), muster::hague_2025, 2024_y);
        REQUIRE(lithuania.newer);
        CHECK(lithuania.newer->of == 2025_y);
        CHECK(lithuania.newer->figure.value == 4);
        CHECK(lithuania.newer->figure.edition == muster::nato_edition::august_2025);
        CHECK(muster::to_percent(lithuania.share->fraction(), 2).view() == "2.85");
    }

    TEST_CASE("the table has a row for every ally in every format") {
        const auto all = muster::all_gaps(muster::hague_2025, 2024_y);
        const auto lines = [](const std::string& text) {
            return std::count(text.begin(), text.end(), '\n');
        };
        CHECK(lines(muster::report::track_csv(all, muster::hague_2025)) == 33);
        CHECK(lines(muster::report::track_jsonl(all, muster::hague_2025)) == 32);
        for (const auto& m : all)
            CHECK(muster::report::track_text(all, muster::hague_2025).find(std::string{m.name})
                  != std::string::npos);
    }
}

} // namespace

} // namespace member_gap_test
