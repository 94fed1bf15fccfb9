// SPDX-License-Identifier: MIT
#include <muster/track/quantile.hpp>

#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace quantile_test {

namespace {

using muster::fence_of;
using muster::quantile;
using muster::rational;
using muster::spread_of;
using values = std::vector<rational>;

constexpr bool quantiles_lie_between_values() {
    const values four{1, 2, 4, 8};
    return quantile(four, 0) == 1 && quantile(four, 1) == 8 && quantile(four, {1, 2}) == 3
           && quantile(four, {1, 4}) == rational{7, 4} && quantile(four, {3, 4}) == 5
           && quantile({5}, {1, 2}) == 5 && quantile({5}, 1) == 5;
}
static_assert(quantiles_lie_between_values());

constexpr bool one_odd_value_moves_little() {
    const auto even = spread_of({1, 2, 3, 4, 5});
    const auto odd = spread_of({1, 2, 3, 4, 500});
    return even.median == 3 && even.deviation == 1 && odd.median == 3 && odd.deviation == 1
           && spread_of({7, 7, 7, 1}).deviation == 0 && spread_of({9}).median == 9;
}
static_assert(one_odd_value_moves_little());

constexpr bool fences_stand_above_the_third_quartile() {
    const auto fence = fence_of({5, 1, 3, 2, 4}); // quartiles 2 and 4
    return fence.third_quartile == 4 && fence.range == 2 && fence.at({3, 2}) == 7
           && fence.at(0) == 4 && fence_of({6, 6, 6}).range == 0;
}
static_assert(fences_stand_above_the_third_quartile());

TEST_CASE("quantiles, spread and fence") {
    CHECK(quantiles_lie_between_values());
    CHECK(one_odd_value_moves_little());
    CHECK(fences_stand_above_the_third_quartile());
}

TEST_CASE("a quantile ascends with its part, and the order of the values does not matter") {
    muster_test::for_all(200, [](muster_test::source from) {
        values some;
        for (auto n = from.integer(1, 12); n > 0; --n) some.emplace_back(from.integer(-50, 50));
        const auto ascending = muster::sorted(some);
        rational last = ascending.front();
        for (int tenth = 0; tenth <= 10; ++tenth) {
            const auto q = quantile(ascending, {tenth, 10});
            CHECK(q >= last);
            last = q;
        }
        CHECK(last == ascending.back());
        const values backwards(some.rbegin(), some.rend());
        CHECK(spread_of(some).deviation == spread_of(backwards).deviation);
        CHECK(fence_of(some).range == fence_of(backwards).range);
        CHECK(spread_of(some).deviation >= 0);
    });
}

} // namespace

} // namespace quantile_test
