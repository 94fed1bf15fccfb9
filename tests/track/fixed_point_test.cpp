// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/fixed_point.hpp>

#include <cmath>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace fixed_point_test {

namespace {

using muster::rational;

constexpr bool whole_powers_are_found() {
    return muster::root({9, 4}, 2) == rational{3, 2} && muster::root(1, 7) == 1
           && muster::root({1, 8}, 3) == rational{1, 2} && muster::root(1'000, 3) == 10
           && muster::grid_power({3, 2}, 3) == rational{27, 8} && muster::grid_power(5, 0) == 1;
}
static_assert(whole_powers_are_found());
static_assert(muster::natural_log(1) == 0);
static_assert(muster::natural_log({1, 5}) == -muster::natural_log(5));
static_assert(muster::to_grid({1, 3}, 100) == rational{33, 100});

double real(rational r) {
    return static_cast<double>(r.numerator()) / static_cast<double>(r.denominator());
}

TEST_SUITE("fixed_point") {
    TEST_CASE("a whole power has its exact root") { CHECK(whole_powers_are_found()); }

    TEST_CASE("roots and logarithms agree with the mathematical library") {
        muster_test::for_all(2'000, [](muster_test::source from) {
            const auto below = from.integer(1, 10'000);
            const rational r{from.integer((below + 999) / 1'000, below * 1'000), below};
            const auto n = static_cast<int>(from.integer(1, 100));
            CHECK(real(muster::root(r, n))
                  == doctest::Approx(std::pow(real(r), 1.0 / n)).epsilon(1e-11));
            CHECK(std::abs(real(muster::natural_log(r)) - std::log(real(r))) < 1e-13);
            const rational factor{from.integer(0, 9'000), 1'000};
            if (std::pow(real(factor), n) < 999'999)
                CHECK(real(muster::grid_power(factor, n))
                      == doctest::Approx(std::pow(real(factor), n)).epsilon(1e-9).scale(1e-2));
        });
    }

    TEST_CASE("what is out of range breaks a precondition") {
        CHECK_FALSE(muster::has_root(0));
        CHECK_FALSE(muster::has_root({1'000'001, 1'000}));
        CHECK_THROWS_AS(static_cast<void>(muster::root(0, 2)), muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(muster::root(2, 0)), muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(muster::natural_log(-1)), muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(muster::grid_power(9, 9)), muster::contract_violation);
    }
}

} // namespace

} // namespace fixed_point_test
