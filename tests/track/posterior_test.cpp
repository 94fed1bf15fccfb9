// SPDX-License-Identifier: MIT
#include <muster/track/posterior.hpp>

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace posterior_test {

namespace {

using muster::rejected_part;
using muster::reviewed_stratum;
using strata = std::vector<reviewed_stratum>;

TEST_CASE("the generator gives the published numbers") {
    // The first outputs of the reference implementation for the seed 1234567.
    muster::splitmix64 source{1'234'567};
    CHECK(source.next() == 6'457'827'717'110'365'317u);
    CHECK(source.next() == 3'203'168'211'198'807'973u);
    for (int i = 0; i != 1'000; ++i) {
        const double u = source.unit();
        CHECK(u >= 0);
        CHECK(u < 1);
    }
}

TEST_CASE("without a review anything is possible; with many lines the part is known") {
    const auto nothing = rejected_part(strata{{100, 0, 0}});
    CHECK(std::abs(nothing.lower - 0.025) < 0.01);
    CHECK(std::abs(nothing.median - 0.5) < 0.02);
    CHECK(std::abs(nothing.upper - 0.975) < 0.01);
    // Beta(10, 22): median 0.309, 95 % from 0.167 to 0.482.
    const auto some = rejected_part(strata{{100, 30, 9}});
    CHECK(std::abs(some.median - 0.309) < 0.01);
    CHECK(std::abs(some.lower - 0.167) < 0.01);
    CHECK(std::abs(some.upper - 0.482) < 0.01);
    const auto many = rejected_part(strata{{100, 300, 90}}, 2'000);
    CHECK(many.upper - many.lower < some.upper - some.lower);
}

TEST_CASE("each stratum counts by its money, and the range is the same each time") {
    const auto both = rejected_part(strata{{90, 30, 0}, {10, 30, 30}});
    CHECK(std::abs(both.median - (0.9 * 0.022 + 0.1 * 0.978)) < 0.01);
    const auto again = rejected_part(strata{{90, 30, 0}, {10, 30, 30}});
    CHECK(both.lower == again.lower);
    CHECK(both.median == again.median);
    CHECK(both.upper == again.upper);
}

} // namespace

} // namespace posterior_test
