// SPDX-License-Identifier: MIT
#include <muster/report/track_alliance.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "support/path_case.hpp"

namespace track_alliance_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_SUITE("track_alliance") {
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
}

} // namespace

} // namespace track_alliance_test
