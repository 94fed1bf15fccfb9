// SPDX-License-Identifier: MIT
#include <muster/track/benford.hpp>

#include <cmath>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

namespace benford_test {

namespace {

using muster::leading_digits;
using muster::profile_of;

constexpr bool digits_lead() {
    return leading_digits(7, 1) == 7 && leading_digits(7, 2) == 70 && leading_digits(10, 1) == 1
           && leading_digits(99, 2) == 99 && leading_digits(100, 2) == 10
           && leading_digits(98'765, 2) == 98 && leading_digits(98'765, 1) == 9;
}
static_assert(digits_lead());

TEST_CASE("digits that lead") { CHECK(digits_lead()); }

TEST_CASE("the expected parts add to one, and 1 leads most often") {
    for (const int digits : {1, 2}) {
        const auto p = profile_of({1}, digits);
        double sum = 0;
        for (int g = p.lowest(); g != 10 * p.lowest(); ++g) sum += p.expected(g);
        CHECK(std::abs(sum - 1) < 1e-12);
        CHECK(p.seen.size() == (digits == 1 ? 9u : 90u));
    }
    CHECK(std::abs(profile_of({1}, 1).expected(1) - std::log10(2.0)) < 1e-14);
}

TEST_CASE("powers of two follow the law, equal numbers do not") {
    std::vector<std::int64_t> powers;
    for (int n = 0; n != 60; ++n) powers.push_back(std::int64_t{1} << n);
    CHECK(profile_of(powers, 1).mean_deviation() < 0.02);
    const auto equal = profile_of(std::vector<std::int64_t>(60, 500), 1);
    // All of them where 0.0792 are expected.
    CHECK(std::abs(equal.excess(5) - (1 - std::log10(1.2))) < 1e-12);
    CHECK(std::abs(equal.mean_deviation() - 2 * (1 - std::log10(1.2)) / 9) < 1e-12);
    CHECK(equal.excess(4) < 0);
}

} // namespace

} // namespace benford_test
