// SPDX-License-Identifier: MIT
#include <muster/link/exp2.hpp>

#include <cmath>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace exp2_test {

namespace {

namespace link = muster::link;

TEST_CASE("powers of two agree with the standard library's") {
    muster_test::for_all(1000, [](muster_test::source from) {
        const double x = static_cast<double>(from.integer(-250'000, 250'000)) / 1000;
        CHECK(std::abs(link::exp2(x) / std::exp2(x) - 1) < 1e-12); // its stated error
    });
    CHECK(link::exp2(1000) == link::exp2(300)); // cut
}

TEST_CASE("bits and probabilities") {
    CHECK(link::probability(0) == 0.5);
    CHECK(link::probability(1) == doctest::Approx(2.0 / 3));
    CHECK(link::probability(-1) == doctest::Approx(1.0 / 3));
    CHECK(link::probability(200) <= 1);
    CHECK(link::probability(-200) >= 0);
}

} // namespace

} // namespace exp2_test
