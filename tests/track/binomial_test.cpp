// SPDX-License-Identifier: MIT
#include <muster/track/binomial.hpp>

#include <cmath>
#include <cstddef>

#include <doctest/doctest.h>

namespace binomial_test {

namespace {

using muster::heads_at_least;
using muster::share_score;

TEST_CASE("heads of a fair coin") {
    CHECK(heads_at_least(0, 0) == 1);
    CHECK(heads_at_least(0, 5) == 1);
    CHECK(heads_at_least(5, 5) == 1.0 / 32);
    CHECK(heads_at_least(4, 5) == 6.0 / 32);
    CHECK(heads_at_least(8, 8) == 1.0 / 256);
    CHECK(std::abs(heads_at_least(500, 1'000) - 0.512612) < 1e-6); // half and half of the middle
}

TEST_CASE("more heads are less probable, and both sides add to one") {
    for (std::size_t n = 1; n != 40; ++n)
        for (std::size_t k = 1; k <= n; ++k) {
            CHECK(heads_at_least(k, n) < heads_at_least(k - 1, n));
            CHECK(std::abs(heads_at_least(k, n) + heads_at_least(n - k + 1, n) - 1) < 1e-12);
        }
}

TEST_CASE("a share in standard deviations above an expected one") {
    CHECK(share_score(10, 100, 0.1) == 0);
    CHECK(std::abs(share_score(19, 100, 0.1) - 3) < 1e-12);
    CHECK(std::abs(share_score(1, 100, 0.1) + 3) < 1e-12);
}

} // namespace

} // namespace binomial_test
