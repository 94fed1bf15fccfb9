// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/track_alliance.hpp>
#include <muster/report/track_money.hpp>
#include <muster/report/track_pace.hpp>
#include <muster/report/track_report.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>
#include <muster/value/percent.hpp>

#include <string>
#include <vector>

#include "support/path_case.hpp"

namespace {

using namespace muster::literals;
namespace report = muster::report;

report::member_track track_of(std::string_view country) {
    report::member_track t{.country = country, .name = muster::find_member(country)->name};
    t.published = *assess(muster::published_scenario(country, muster::hague_2025));
    const auto s = muster::announced_scenario(country, muster::hague_2025);
    t.plan = s.plan;
    if (!s.plan.empty()) t.announced = *assess(s);
    return t;
}
bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_SUITE("track_sections") {
    TEST_CASE("pace and plan of two allies") {
        const std::vector<report::member_track> all{track_of("BEL"), track_of("POL")};
        const auto pace = report::pace_text(all, muster::hague_2025);
        CHECK(has(pace, "BEL  +0.09"));
        CHECK(has(pace, "reached"));
        CHECK(has(pace, "Assumed: real GDP"));
        const auto plans = report::plans_text(all, muster::hague_2025);
        CHECK(has(plans, "2 by 2033, 2.5 by 2034"));
        CHECK(has(plans, "0.64"));
        CHECK(has(plans, "-1.00"));
        CHECK_FALSE(has(plans, "POL"));
    }

    TEST_CASE("csv and jsonl carry the assessment of the right ally") {
        const std::vector<report::member_track> tracks{track_of("BEL")};
        const std::vector<muster::member_gap> gaps{
            muster::gap_of(*muster::find_member("BEL"), muster::hague_2025, 2024_y),
            muster::gap_of(*muster::find_member("ISL"), muster::hague_2025, 2024_y)};
        const auto csv = report::track_csv(gaps, muster::hague_2025, tracks);
        CHECK(has(csv, "back_loading_index"));
        CHECK(has(csv, "0.636364"));
        const auto jsonl = report::track_jsonl(gaps, muster::hague_2025, tracks);
        CHECK(has(jsonl, "\"back_loading_index\":\"0.636364\""));
        CHECK(has(jsonl, "\"years_behind_at_review\":\"4.000000\""));
        CHECK(jsonl.find("back_loading", jsonl.find("ISL")) == std::string::npos);
    }

    TEST_CASE("the alliance in words") {
        std::vector<std::vector<muster::ally>> years;
        std::vector<muster::two_speeds> speeds;
        for (auto y = 2014_y; y <= 2024_y; y = y + 1) {
            years.push_back(muster::allies_in(y));
            speeds.push_back(*two_speeds_of(years.back(), y));
        }
        CHECK(has(report::dispersion_text(years, 2014_y), "2024  2.20"));
        const auto two = report::two_speeds_text(speeds, years);
        CHECK(
            has(two, "Since 2014 into the upper group: LTU LVA; into the lower one: FRA GBR HRV"));
        CHECK(report::two_speeds_text({}, {}).find("Since") == std::string::npos);
        CHECK(has(report::convergence_text({}, {}), "Eleven years are few"));
    }

    TEST_CASE("money: the mix, the debt, America") {
        const std::vector<std::string_view> one{"POL"};
        CHECK(has(report::mix_text(one, 2014_y, 2024_y), "51.1 %"));
        report::debt_case c{.country = "XAT", .from = 2025_y, .debt = {6, 10}, .until = 2035_y};
        c.path =
            laid_out(muster::linear_path<muster::pillar::core>{2025_y, 2_pct, 2035_y, 3.5_pct});
        c.balance = {-2, 100};
        const auto debt = report::debt_text(std::vector{c}, "Assumed: nothing.");
        CHECK(has(debt, "60.0"));
        CHECK(has(debt, "+8.2")); // 8.25 points, to even
        CHECK(has(debt, "67 %"));
        const std::vector<muster::rational> cuts{{1, 2}};
        CHECK(has(report::america_text(2024_y, cuts), "assumed 50 % less"));
    }
}

} // namespace
