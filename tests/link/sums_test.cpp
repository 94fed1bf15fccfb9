// SPDX-License-Identifier: MIT
#include <muster/link/sums.hpp>

#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace {

namespace link = muster::link;

TEST_CASE("which parts add up") {
    std::vector<bool> fits;
    link::fit_sums(std::vector<std::int64_t>{60, 10, 41}, 100, 2, fits);
    CHECK(fits == std::vector<bool>{true, false, true});
    link::fit_sums(std::vector<std::int64_t>{30, 31, 40, 900}, 100, 2,
                   fits); // three; 900 is no part
    CHECK(fits == std::vector<bool>{true, true, true, false});
    link::fit_sums(std::vector<std::int64_t>{60}, 60, 2, fits); // one is no sum
    CHECK(fits == std::vector<bool>{false});
    link::fit_sums(std::vector<std::int64_t>{1, 2}, 0, 2, fits);
    CHECK(fits == std::vector<bool>{false, false});
    link::fit_sums({}, 5, 2, fits);
    CHECK(fits.empty());
}

TEST_CASE("pairs, against all pairs") {
    muster_test::for_all(500, [](muster_test::source from) {
        std::vector<std::int64_t> parts;
        for (auto n = from.integer(2, 8); n > 0; --n) parts.push_back(from.integer(1, 60));
        const auto whole = from.integer(2, 100) * 100;
        for (auto& p : parts) p *= 100;
        std::vector<bool> fits;
        link::fit_sums(parts, whole, 5, fits);
        bool any = false;
        std::vector<bool> wanted(parts.size());
        for (std::size_t i = 0; i != parts.size(); ++i)
            for (std::size_t j = 0; j != parts.size(); ++j) {
                const auto sum = parts[i] + parts[j];
                if (i == j || parts[i] >= whole || parts[j] >= whole) continue;
                if (20 * (sum < whole ? whole - sum : sum - whole) > whole) continue;
                wanted[i] = any = true;
            }
        if (any) CHECK(fits == wanted);
    });
}

} // namespace
