// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/real.hpp>

#include <cmath>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace real_test {

namespace {

static_assert(muster::to_double({7, 2}) == 3.5);
static_assert(muster::detail::square_root(2.25) == 1.5);
static_assert(muster::detail::log(1) == 0 && muster::detail::cosine(0) == 1);

TEST_SUITE("real") {
    TEST_CASE("the functions agree with those of the mathematical library") {
        muster_test::for_all(2'000, [](muster_test::source from) {
            const double x = static_cast<double>(from.integer(1, 1'000'000'000))
                             / static_cast<double>(from.integer(1, 1'000'000));
            CHECK(muster::detail::square_root(x) == doctest::Approx(std::sqrt(x)).epsilon(1e-15));
            CHECK(muster::detail::log(x) == doctest::Approx(std::log(x)).epsilon(1e-14).scale(1));
            const double angle = static_cast<double>(from.integer(-1'000'000, 1'000'000)) / 1'000;
            CHECK(std::abs(muster::detail::cosine(angle) - std::cos(angle)) < 1e-11);
        });
    }
    TEST_CASE("outside of their range they break a precondition") {
        CHECK(muster::detail::square_root(0) == 0);
        CHECK_THROWS_AS(static_cast<void>(muster::detail::square_root(-1)),
                        muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(muster::detail::log(0)), muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(muster::detail::cosine(2'000)),
                        muster::contract_violation);
    }
}

} // namespace

} // namespace real_test
