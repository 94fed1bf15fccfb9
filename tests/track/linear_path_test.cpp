// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/value/percent.hpp>

#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace linear_path_test {

namespace {

using namespace muster::literals;
using muster::contract_violation;
using muster::gdp_share;
using muster::linear_path;
using muster::pillar;
using muster::rational;
using muster::year;
using core_path = linear_path<pillar::core>;

static_assert(std::is_trivially_copyable_v<core_path>);
static_assert(!std::is_default_constructible_v<core_path>);
static_assert(!std::is_constructible_v<core_path, year, gdp_share<pillar::resilience>, year,
                                       gdp_share<pillar::core>>); // one pillar, one path

constexpr bool the_ends_are_met_and_held() {
    constexpr core_path path{2024_y, 2_pct, 2034_y, 3.5_pct};
    return path.start() == 2024_y && path.end() == 2034_y && path.at(2024_y) == 2_pct
           && path.at(2034_y) == 3.5_pct && path.at(2023_y) == 2_pct && path.at(1949_y) == 2_pct
           && path.at(2035_y) == 3.5_pct && path.at(2100_y) == 3.5_pct && path.step() == 0.15_pct
           && path.at(2029_y) == 2.75_pct && path.at(2025_y) == 2.15_pct;
}
static_assert(the_ends_are_met_and_held());

constexpr bool thirds_stay_thirds() {
    constexpr core_path path{2024_y, 2_pct, 2027_y, 3_pct};
    return path.step().fraction() == rational{1, 300}
           && path.at(2025_y).fraction() == rational{7, 300}
           && path.at(2026_y).fraction() == rational{8, 300};
}
static_assert(thirds_stay_thirds());

constexpr bool a_path_may_fall_or_stay() {
    constexpr core_path falls{2024_y, 4_pct, 2028_y, 3_pct};
    constexpr core_path stays{2024_y, 2_pct, 2025_y, 2_pct};
    return falls.step().fraction() == rational{-1, 400} && falls.at(2026_y) == 3.5_pct
           && stays.step().fraction() == 0 && stays.at(2024_y) == stays.at(2025_y);
}
static_assert(a_path_may_fall_or_stay());

TEST_CASE("the ends are met, and held outside") { CHECK(the_ends_are_met_and_held()); }
TEST_CASE("no value is rounded") { CHECK(thirds_stay_thirds()); }
TEST_CASE("a path may fall or stay") { CHECK(a_path_may_fall_or_stay()); }

TEST_CASE("a path that ends when it starts, or before, breaks the precondition") {
    CHECK_THROWS_WITH_AS((core_path{2035_y, 2_pct, 2035_y, 3_pct}), "the path ends after it starts",
                         contract_violation);
    CHECK_THROWS_AS((core_path{2035_y, 2_pct, 2034_y, 3_pct}), contract_violation);
}

TEST_CASE("every year adds one step, and the steps add to the whole way") {
    muster_test::for_all(500, [](muster_test::source from) {
        const auto share = [&from] { // hundredths of a per cent
            return gdp_share<pillar::core>{rational{from.integer(0, 1'000), 10'000}};
        };
        const year start{static_cast<int>(from.integer(1949, 2100))};
        const int years = static_cast<int>(from.integer(1, 60));
        const auto first = share();
        const auto last = share();
        const core_path path{start, first, start + years, last};
        auto sum = first;
        for (int i = 1; i <= years; ++i) {
            sum = sum + path.step();
            CHECK(path.at(start + i) == sum);
        }
        CHECK(sum == last);
    });
}

} // namespace

} // namespace linear_path_test
