// SPDX-License-Identifier: MIT
#include <muster/track/effort_cost.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace effort_cost_test {

namespace {

using namespace muster::literals;
using muster::pillar;
using muster::rational;
using muster::track_errc;
using muster_test::core_path;

// A product of 100 000 in every year: a point is 1 000.
constexpr auto level = muster::steady_gdp(2025_y, 100'000, 0, 2035_y);
constexpr auto line = laid_out(muster::linear_path<pillar::core>{2025_y, 2_pct, 2035_y, 3.5_pct});
static_assert(cost_of(line, 2025_y, 2035_y, level)->last_year == 1'500);
static_assert(cost_of(line, 2025_y, 2035_y, level)->cumulative == 8'250); // 150 (1 + 2 + ... + 10)

TEST_SUITE("effort_cost") {
    TEST_CASE("a share that stays costs nothing more, a late rise costs less than a straight one") {
        const auto flat = held_until(core_path{}.set(2025_y, 2_pct), 2035_y);
        CHECK(cost_of(flat, 2025_y, 2035_y, level)->cumulative == 0);
        auto late = flat;
        late.set(2035_y, 3.5_pct);
        CHECK(cost_of(late, 2025_y, 2035_y, level)->cumulative == 1'500);
    }

    TEST_CASE("it is the sum of the years, each rounded once") {
        muster_test::for_all(300, [](muster_test::source from) {
            const auto growth = rational{from.integer(-30, 60), 1'000};
            const auto gdp =
                muster::steady_gdp(2025_y, from.integer(1'000, 40'000'000), growth, 2035_y);
            const auto cost = *cost_of(line, 2025_y, 2035_y, gdp);
            std::int64_t sum = 0;
            for (int k = 1; k <= 10; ++k)
                sum += muster::money_of(rational{15 * k, 10'000}, *gdp.at(2025_y + k));
            CHECK(cost.cumulative == sum);
        });
    }

    TEST_CASE("missing years say so") {
        CHECK(cost_of(line, 2025_y, 2025_y, level).error() == track_errc::equal_years);
        CHECK(cost_of(line, 2024_y, 2035_y, level).error() == track_errc::year_missing);
        CHECK(cost_of(line, 2025_y, 2035_y, muster::steady_gdp(2025_y, 1, 0, 2030_y)).error()
              == track_errc::year_missing);
    }
}

} // namespace

} // namespace effort_cost_test
