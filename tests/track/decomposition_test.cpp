// SPDX-License-Identifier: MIT
#include <muster/policy/nato_series.hpp>
#include <muster/track/decomposition.hpp>
#include <muster/value/country.hpp>
#include <muster/value/percent.hpp>

#include <cmath>

#include "support/path_case.hpp"

namespace decomposition_test {

namespace {

using namespace muster::literals;
using muster::rational;
using muster::track_errc;

double real(rational r) {
    return static_cast<double>(r.numerator()) / static_cast<double>(r.denominator());
}

// A share that rises because the GDP falls: nothing else moved.
constexpr auto shrinking = *muster::decompose({20, 1'000}, {25, 1'000}, 1, {4, 5});
static_assert(shrinking.spending == 0 && shrinking.gdp == rational{5, 1'000}
              && shrinking.prices == 0);

TEST_SUITE("decomposition") {
    TEST_CASE("the parts add, and agree with the logarithmic formula") {
        muster_test::for_all(1'000, [](muster_test::source from) {
            const rational s0{from.integer(1, 600'000), 10'000'000};
            const rational s1{from.integer(1, 600'000), 10'000'000};
            const rational spending{from.integer(200, 5'000), 1'000};
            const rational gdp{from.integer(500, 2'000), 1'000};
            const auto parts = muster::decompose(s0, s1, spending, gdp);
            if (!parts) {
                CHECK(parts.error() == track_errc::out_of_range);
                CHECK((s1 / s0 > 1'000 || s0 / s1 > 1'000));
                return;
            }
            CHECK(parts->change == s1 - s0);
            CHECK(parts->spending + parts->gdp + parts->prices == parts->change);
            const double mean =
                s0 == s1 ? real(s0) : (real(s1) - real(s0)) / std::log(real(s1) / real(s0));
            CHECK(std::abs(real(parts->spending) - mean * std::log(real(spending))) < 1e-9);
            CHECK(std::abs(real(parts->gdp) + mean * std::log(real(gdp))) < 1e-9);
        });
    }

    TEST_CASE("turned round in time, every part has the other sign") {
        const auto there = *muster::decompose({2, 100}, {3, 100}, {8, 5}, {11, 10});
        const auto back = *muster::decompose({3, 100}, {2, 100}, {5, 8}, {10, 11});
        CHECK(there.spending == -back.spending);
        CHECK(there.gdp == -back.gdp);
    }

    TEST_CASE("NATO's shares are at constant prices, so that nothing is left for prices") {
        for (const auto& m : muster::nato_members) {
            const auto figure = [&](muster::nato_indicator i, muster::year y) {
                return muster::nato_figure(i, m.alpha3, y);
            };
            const auto earlier = muster::nato_share(m.alpha3, 2014_y);
            const auto later = muster::nato_share(m.alpha3, 2024_y);
            if (!earlier || !later) continue;
            const auto ratio = [&](muster::nato_indicator i) {
                return muster::to_grid(figure(i, 2024_y)->value, 1'000)
                       / muster::to_grid(figure(i, 2014_y)->value, 1'000);
            };
            const auto parts = muster::decompose(earlier->fraction(), later->fraction(),
                                                 ratio(muster::nato_indicator::usd_constant),
                                                 ratio(muster::nato_indicator::gdp_usd_constant));
            REQUIRE(parts);
            INFO(std::string{m.name});
            // Slovakia's share of 2024 is printed as 2 and is 1.989 by the printed money.
            CHECK(abs(parts->prices)
                  < (m.alpha3 == "SVK" ? rational{8, 100'000} : rational{1, 100'000}));
        }
    }

    TEST_CASE("zero and falling figures have a stated answer") {
        CHECK(muster::decompose(0, {1, 100}, 1, 1).error() == track_errc::not_above_zero);
        CHECK(muster::decompose({1, 100}, {1, 100}, 0, 1).error() == track_errc::not_above_zero);
        CHECK(muster::decompose({1, 100}, {1, 100}, 1, 0).error() == track_errc::not_above_zero);
        const auto still = *muster::decompose({1, 100}, {1, 100}, 2, 2);
        CHECK(still.spending == -still.gdp);
        CHECK(still.prices == 0);
    }
}

} // namespace

} // namespace decomposition_test
