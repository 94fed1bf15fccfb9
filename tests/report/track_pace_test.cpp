// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/report/track_pace.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "support/path_case.hpp"

namespace track_pace_test {

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

TEST_SUITE("track_pace") {
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
}

} // namespace

} // namespace track_pace_test
