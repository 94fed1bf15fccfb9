// SPDX-License-Identifier: MIT
#include <muster/link/clusters.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace clusters_test {

namespace {

namespace link = muster::link;

TEST_CASE("one chance link does not chain two groups") {
    // 0 1 2 are one thing, 3 4 5 another; 2 and 3 are half alike.
    const auto same = [](std::uint32_t a, std::uint32_t b) { return (a < 3) == (b < 3); };
    const auto evidence = [&](std::uint32_t a, std::uint32_t b) {
        return same(a, b) ? 8.0 : a + b == 5 ? 5.0 : -9.0;
    };
    std::vector<link::weighed_pair> pairs{{0, 1, 8}, {1, 2, 8}, {3, 4, 8}, {4, 5, 8}, {2, 3, 5}};
    CHECK(link::clusters(6, pairs, 0, evidence) == std::vector<std::uint32_t>{0, 0, 0, 3, 3, 3});
    // If they agree throughout they are one group.
    const auto agree = [](std::uint32_t, std::uint32_t) { return 1.0; };
    CHECK(link::clusters(6, pairs, 0, agree) == std::vector<std::uint32_t>{0, 0, 0, 0, 0, 0});
}

TEST_CASE("groups do not depend on the order of the pairs") {
    muster_test::for_all(100, [](muster_test::source from) {
        std::vector<link::weighed_pair> pairs;
        for (int i = 0; i != 20; ++i) {
            const auto a = static_cast<std::uint32_t>(from.integer(0, 11));
            const auto b = static_cast<std::uint32_t>(from.integer(0, 11));
            if (a < b) pairs.push_back({a, b, static_cast<double>(from.integer(1, 5))});
        }
        const auto evidence = [](std::uint32_t a, std::uint32_t b) {
            return static_cast<double>((a * 7 + b * 5) % 9) - 3;
        };
        const auto wanted = link::clusters(12, pairs, 0, evidence);
        std::ranges::reverse(pairs);
        CHECK(link::clusters(12, pairs, 0, evidence) == wanted);
    });
}

} // namespace

} // namespace clusters_test
