// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/track_report.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "support/path_case.hpp"

namespace track_report_test {

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

TEST_SUITE("track_report") {
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
}

} // namespace

} // namespace track_report_test
