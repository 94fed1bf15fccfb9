// SPDX-License-Identifier: MIT
#include <muster/track/sorted.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace sorted_test {

namespace {

static_assert(muster::sorted(std::vector{3, 1, 2}) == std::vector{1, 2, 3});

TEST_SUITE("sorted") {
    TEST_CASE("it sorts as the standard library does, and keeps equal ones in their order") {
        muster_test::for_all(300, [](muster_test::source from) {
            std::vector<std::int64_t> values(static_cast<std::size_t>(from.integer(0, 40)));
            for (auto& v : values) v = from.integer(-9, 9);
            auto wanted = values;
            std::ranges::sort(wanted);
            CHECK(muster::sorted(values) == wanted);
            const auto by_tens = [](std::int64_t a, std::int64_t b) { return a / 3 < b / 3; };
            const auto once = muster::sorted(values, by_tens);
            CHECK(muster::sorted(once, by_tens) == once);
            CHECK(std::ranges::is_sorted(once, by_tens));
        });
    }
}

} // namespace

} // namespace sorted_test
