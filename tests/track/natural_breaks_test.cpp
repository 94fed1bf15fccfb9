// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/natural_breaks.hpp>

#include <algorithm>
#include <vector>

#include <doctest/doctest.h>

#include "support/nato_panel.hpp"
#include "support/property.hpp"

namespace natural_breaks_test {

namespace {

using doctest::Approx;
using muster::track_errc;

double spread(const std::vector<double>& v, std::size_t from, std::size_t to) {
    double mean = 0;
    for (auto i = from; i != to; ++i) mean += v[i] / static_cast<double>(to - from);
    double sum = 0;
    for (auto i = from; i != to; ++i) sum += (v[i] - mean) * (v[i] - mean);
    return sum;
}

// The least spread over all ways to cut [from, end) into k groups, by trying them all.
double try_all(const std::vector<double>& v, std::size_t from, std::size_t k) {
    if (k == 1) return spread(v, from, v.size());
    double best = -1;
    for (auto cut = from + 1; cut + k - 1 <= v.size(); ++cut) {
        const double s = spread(v, from, cut) + try_all(v, cut, k - 1);
        if (best < 0 || s < best) best = s;
    }
    return best;
}

TEST_SUITE("natural_breaks") {
    TEST_CASE("no grouping is better: all are tried") {
        muster_test::for_all(200, [](muster_test::source from) {
            std::vector<double> values(static_cast<std::size_t>(from.integer(1, 14)));
            for (auto& v : values) v = static_cast<double>(from.integer(0, 50)) / 10;
            auto ascending = values;
            std::ranges::sort(ascending);
            for (std::size_t k = 1; k <= 6; ++k) {
                const auto found = muster::breaks_of(values, k);
                if (values.size() < k) {
                    CHECK(found.error() == track_errc::too_few_years);
                    continue;
                }
                CHECK(found->within == Approx(try_all(ascending, 0, k)).scale(1).epsilon(1e-12));
                CHECK(found->groups() == k);
                // what it says of its groups is so
                double sum = 0;
                std::size_t begin = 0;
                for (std::size_t g = 0; g != k; ++g) {
                    const auto end = g + 1 == k ? values.size() : found->starts[g];
                    REQUIRE(begin < end);
                    sum += spread(ascending, begin, end);
                    CHECK(found->group_at(begin) == g);
                    CHECK(found->group_at(end - 1) == g);
                    begin = end;
                }
                CHECK(found->within == Approx(sum).scale(1).epsilon(1e-12));
            }
        });
    }

    // Computed from the same table by another program that tries all groupings.
    TEST_CASE("the published shares of 2014 and 2024") {
        const muster_test::nato_panel nato;
        constexpr double fit_2014[] = {0, 0.5988, 0.8473, 0.9307, 0.9664, 0.9792};
        constexpr double fit_2024[] = {0, 0.6865, 0.8999, 0.9527, 0.9694, 0.9818};
        for (std::size_t k = 1; k <= 6; ++k) {
            CHECK(std::abs(muster::breaks_of(nato.of(2014), k)->fit() - fit_2014[k - 1]) < 5e-5);
            CHECK(std::abs(muster::breaks_of(nato.of(2024), k)->fit() - fit_2024[k - 1]) < 5e-5);
        }
        const auto two = *muster::breaks_of(nato.of(2024), 2);
        CHECK(two.values.size() - two.starts[0] == 6);
        CHECK(two.break_above(0) == Approx((2.414077 + 2.850055) / 2).epsilon(1e-4));
        CHECK(two.pseudo_f() == Approx(63.50).epsilon(1e-4));
        CHECK(muster::fewest_groups(nato.of(2024)) == 3);
    }

    TEST_CASE("equal values, one value, no value") {
        const auto equal = *muster::breaks_of({2, 2, 2}, 2);
        CHECK(equal.fit() == 1);
        CHECK(equal.within == 0);
        CHECK(equal.pseudo_f() == 0);
        CHECK(muster::fewest_groups({2, 2, 2}) == 1);
        CHECK(muster::breaks_of({3}, 1)->groups() == 1);
        CHECK(muster::breaks_of({}, 1).error() == track_errc::too_few_years);
        CHECK(muster::breaks_of({3}, 0).error() == track_errc::too_few_years);
        CHECK_THROWS_AS(static_cast<void>(equal.group_at(3)), muster::contract_violation);
    }
}

} // namespace

} // namespace natural_breaks_test
