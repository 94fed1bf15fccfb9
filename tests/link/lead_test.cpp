// SPDX-License-Identifier: MIT
#include <muster/link/lead.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace {

namespace link = muster::link;

TEST_CASE("a lead is told in bits over the best other candidate") {
    constexpr int bit = link::term_weights::bit;
    CHECK(link::lead_level(10 * bit) == 6);
    CHECK(link::lead_level(10 * bit - 1) == 5);
    CHECK(link::lead_level(4 * bit) == 5);
    CHECK(link::lead_level(bit) == 4);
    CHECK(link::lead_level(0) == 3);
    CHECK(link::lead_level(-bit / 2) == 3);
    CHECK(link::lead_level(-bit) == 2);
    CHECK(link::lead_level(-4 * bit - 1) == 1);
}

TEST_CASE("the best other candidate is the best of all that were seen but one") {
    muster_test::for_all(300, [](muster_test::source from) {
        const auto n = static_cast<std::size_t>(from.integer(2, 9));
        std::vector<std::int32_t> weights(n);
        link::best_two best{1};
        for (auto& w : weights) {
            w = static_cast<std::int32_t>(from.integer(-5, 5));
            best.see(0, w);
        }
        const auto which = static_cast<std::size_t>(from.integer(0, static_cast<long>(n) - 1));
        std::int32_t plain = -100;
        for (std::size_t i = 0; i != n; ++i)
            if (i != which) plain = std::max(plain, weights[i]);
        CHECK(best.best_but(0, weights[which]) == plain);
    });
}

TEST_CASE("a candidate without rivals leads by far") {
    link::best_two best{2};
    best.see(1, 300);
    CHECK(link::lead_level(300 - best.best_but(1, 300)) == 6);
}

} // namespace
