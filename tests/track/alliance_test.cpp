// SPDX-License-Identifier: MIT
#include <muster/track/alliance.hpp>

#include <string>

#include "support/path_case.hpp"

namespace alliance_test {

namespace {

using namespace muster::literals;
using doctest::Approx;
using muster::ally_weight;
using muster::rational;
using muster::track_errc;

std::string codes(const std::vector<muster::ally>& group) {
    std::string out;
    for (const auto& a : group) out += std::string{a.country} + ' ';
    return out;
}

TEST_SUITE("alliance") {
    TEST_CASE("31 allies have a share, front and rear part them") {
        const auto all = muster::allies_in(2024_y);
        CHECK(all.size() == 31);
        CHECK(codes(front_or_rear(all, true)) == "EST FIN LTU LVA NOR POL ");
        CHECK(front_or_rear(all, false).size() == 25);
        CHECK(front_or_rear(all, false, false).size() == 23);
        CHECK(muster::allies_in(2013_y).empty());
    }

    // NATO prints the alliance's share itself, of those who were members in the year, from GDP at
    // constant prices. Weighted so, our mean is that figure; Iceland's GDP makes the rest.
    TEST_CASE(
        "the mean of the members weighted by their GDP is the published share of the alliance") {
        for (auto y = 2014_y; y <= 2024_y; y = y + 1) {
            std::vector<muster::weighted_value> values;
            for (const auto& a : muster::allies_in(y)) {
                const auto who = muster::find_country(a.country);
                const auto gdp =
                    muster::nato_figure(muster::nato_indicator::gdp_usd_constant, a.country, y);
                if (muster::is_member(*who, {y.number, 12, 31}))
                    values.push_back({a.share, muster::to_double(gdp->value)});
            }
            const auto mean = muster::dispersion_of(values)->mean;
            const auto printed =
                muster::nato_figure(muster::nato_indicator::share_of_gdp, "NATO", y);
            INFO(y.number);
            CHECK(std::abs(mean - muster::to_double(printed->value)) < 0.0025);
        }
    }

    TEST_CASE("two speeds in 2014, 2020 and 2024") {
        const auto of = [](muster::year y) { return *two_speeds_of(muster::allies_in(y), y); };
        CHECK(codes(of(2014_y).upper) == "EST FRA GBR GRC HRV POL USA ");
        CHECK(codes(of(2020_y).upper) == "EST FRA GBR GRC LTU LVA NOR POL ROU SVK TUR USA ");
        CHECK(codes(of(2024_y).upper) == "EST GRC LTU LVA POL USA ");
        const auto now = of(2024_y);
        CHECK(now.upper.size() + now.lower.size() == 31);
        CHECK(now.fit == Approx(0.6865).epsilon(1e-4));
        CHECK(now.distance() == Approx(now.upper_mean - now.lower_mean));
        CHECK(now.gap > 0.4);
    }

    TEST_CASE("equal allies have one speed, one ally has none") {
        std::vector<muster::ally> equal(
            3, muster::ally{.country = "XAA", .name = "", .share = 2, .gdp = 1, .people = 1});
        const auto one = *two_speeds_of(equal, 2024_y);
        CHECK(one.distance() == 0);
        CHECK(one.gap == 0);
        CHECK(one.fit == 1);
        CHECK(two_speeds_of({equal[0]}, 2024_y).error() == track_errc::too_few_years);
    }

    TEST_CASE("what the others would have to add") {
        const auto shift = *muster::if_america_spent_less(2024_y, {1, 2});
        CHECK(shift.united_states > rational{6, 10});
        CHECK(shift.united_states < rational{7, 10});
        // 2.02 % with all of it by the printed money; half of the American spending adds nearly as
        // much
        CHECK(shift.needed > shift.others + rational{15, 1'000});
        CHECK(muster::if_america_spent_less(2024_y, 0)->needed == shift.others);
        CHECK(muster::if_america_spent_less(2013_y, 0).error() == track_errc::year_missing);
    }
}

} // namespace

} // namespace alliance_test
