// SPDX-License-Identifier: MIT
#include <muster/link/lead.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace lead_test {

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

TEST_CASE("leads are told for the features that ask, and no further than all records allow") {
    constexpr int bit = link::term_weights::bit;
    const std::vector<link::feature> both{{link::aspect::left_lead}, {link::aspect::right_lead}};
    const std::vector<link::pair_graph::edge> pairs{
        {0, 0, 0, 20 * bit}, {0, 1, 0, 8 * bit}, {1, 1, 0, 12 * bit}};
    const auto levels = [&](std::span<const link::feature> features, bool within, int most,
                            std::size_t pair) {
        link::leads of{features, 2, 2, within, most};
        of.see(pairs);
        link::level_pattern out{};
        of.add(pairs[pair], out);
        return std::pair{int{out[0]}, int{out[1]}};
    };
    constexpr int far = 100 * bit;
    CHECK(levels(both, false, far, 0) == std::pair{6, 6});
    CHECK(levels(both, false, far, 1) == std::pair{1, 2}); // behind 0-0, and behind 1-1
    CHECK(levels(both, false, far, 2) == std::pair{6, 5});
    CHECK(levels(both, false, bit, 0) == std::pair{4, 4});
    CHECK(levels(both, false, 0, 0) == std::pair{0, 0}); // one record: no rivals
    CHECK(levels(std::span{both}.first(1), false, far, 1) == std::pair{1, 0});
    // Within one table a record has rivals on either side.
    const std::vector<link::pair_graph::edge> own{
        {0, 1, 0, 20 * bit}, {0, 2, 0, 8 * bit}, {1, 2, 0, 12 * bit}};
    link::leads of{both, 3, 3, true};
    of.see(own);
    link::level_pattern out{};
    of.add(own[2], out);
    of.add({0, 1, 0, 20 * bit}, out, false); // as good as 0-1, but not that pair
    CHECK(out[0] == 3);
    of.add(own[2], out);
    CHECK(out[0] == 1); // 1 has 0-1
    CHECK(out[1] == 5); // 2 has 0-2
}

TEST_CASE("a candidate without rivals leads by far") {
    link::best_two best{2};
    best.see(1, 300);
    CHECK(link::lead_level(300 - best.best_but(1, 300)) == 6);
}

} // namespace

} // namespace lead_test
