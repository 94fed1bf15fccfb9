// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/value/percent.hpp>

#include <array>
#include <cmath>

#include "support/path_case.hpp"

namespace path_shape_test {

namespace {

using namespace muster::literals;
using muster::pillar;
using muster::rational;
using muster_test::core_share;

constexpr muster::linear_path<pillar::core> line{2025_y, 2_pct, 2035_y, 3.5_pct};

// A shape can be a constant, and so can what is asked of it.
static_assert(laid_out(line).covers(2025_y, 2035_y));
static_assert(muster::geometric_path<pillar::core>(2025_y, 2_pct, 2035_y, 3.5_pct).at(2035_y)
              == core_share{3.5_pct});

double real(core_share s) {
    return static_cast<double>(s.fraction().numerator())
           / static_cast<double>(s.fraction().denominator());
}

TEST_SUITE("path_shape") {
    TEST_CASE("the line laid out is the line") {
        const auto path = laid_out(line);
        for (const auto& p : path.points()) CHECK(p.share == line.at(p.of));
    }

    TEST_CASE("at constant growth every year is the same power of the factor") {
        const auto path = muster::geometric_path<pillar::core>(2025_y, 2_pct, 2035_y, 3.5_pct);
        for (int k = 0; k <= 10; ++k)
            CHECK(std::abs(real(*path.at(2025_y + k)) - 0.02 * std::pow(1.75, k / 10.0)) < 1.1e-10);
        CHECK_THROWS_AS((muster::geometric_path<pillar::core>(2025_y, 0_pct, 2035_y, 3_pct)),
                        muster::contract_violation);
    }

    TEST_CASE("the logistic curve is symmetric, passes its ends and agrees with its formula") {
        for (const int years : {1, 2, 5, 10, 11}) {
            const auto end = 2025_y + years;
            const auto path = muster::logistic_path<pillar::core>(2025_y, 2_pct, end, 3.5_pct);
            REQUIRE(path.covers(2025_y, end));
            const auto curve = [&](int k) { return 1 / (1 + std::pow(1.5, years - 2 * k)); };
            for (int k = 0; k <= years; ++k) {
                CHECK(*path.at(2025_y + k) + *path.at(end - k) == core_share{5.5_pct});
                const auto part = (curve(k) - curve(0)) / (curve(years) - curve(0));
                CHECK(std::abs(real(*path.at(2025_y + k)) - (0.02 + 0.015 * part)) < 1e-9);
            }
            CHECK(path.at(2025_y) == core_share{2_pct});
        }
        CHECK_THROWS_AS((muster::logistic_path<pillar::core>(2025_y, 2_pct, 2035_y, 3_pct, 1)),
                        muster::contract_violation);
    }

    TEST_CASE("steps hold, milestones are joined by lines") {
        constexpr std::array<muster::milestone<pillar::core>, 2> plan{
            {{2026_y, 2_pct}, {2029_y, 2.6_pct}}};
        const auto steps = muster::stepwise_path<pillar::core>(plan, 2031_y);
        CHECK(steps.at(2028_y) == core_share{2_pct});
        CHECK(steps.at(2029_y) == core_share{2.6_pct});
        CHECK(steps.at(2031_y) == core_share{2.6_pct});
        const auto joined = muster::milestone_path<pillar::core>(plan);
        CHECK(joined.at(2028_y) == core_share{2.4_pct});
        CHECK_FALSE(joined.at(2030_y));
        CHECK(held_until(joined, 2031_y).at(2031_y) == core_share{2.6_pct});
        constexpr std::array<muster::milestone<pillar::core>, 2> turned{
            {{2029_y, 2_pct}, {2026_y, 2.6_pct}}};
        CHECK_THROWS_AS(static_cast<void>(muster::milestone_path<pillar::core>(turned)),
                        muster::contract_violation);
    }

    TEST_CASE("interpolation keeps what is known and fills all between") {
        muster_test::for_all(200, [](muster_test::source from) {
            const auto known = muster_test::any_path(from);
            const auto filled = interpolated(known);
            for (const auto& p : known.points()) CHECK(filled.at(p.of) == p.share);
            if (!known.empty()) CHECK(filled.covers(known.front().of, known.back().of));
            CHECK(filled.empty() == known.empty());
        });
    }
}

} // namespace

} // namespace path_shape_test
