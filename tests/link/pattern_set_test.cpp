// SPDX-License-Identifier: MIT
#include <muster/link/pattern_set.hpp>

#include <cstddef>
#include <cstdint>
#include <map>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace pattern_set_test {

namespace {

namespace link = muster::link;

TEST_CASE("each pattern has one number, in the order in which they came") {
    link::pattern_set set;
    std::map<link::level_pattern, std::uint32_t> plain;
    muster_test::for_all(20'000, [&](muster_test::source from) { // far beyond the first table
        link::level_pattern p{};
        for (std::size_t f = 0; f != 6; ++f) p[f] = static_cast<std::uint8_t>(from.integer(0, 5));
        const auto [at, fresh] = plain.try_emplace(p, static_cast<std::uint32_t>(plain.size()));
        CHECK(set.number_of(p) == at->second);
    });
    CHECK(set.all().size() == plain.size());
    CHECK(plain.size() > 5000);
    for (const auto& [p, number] : plain) CHECK(set.all()[number] == p);
}

} // namespace

} // namespace pattern_set_test
