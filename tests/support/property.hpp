// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_PROPERTY_HPP
#define MUSTER_TESTS_SUPPORT_PROPERTY_HPP

/// \file
/// Properties over generated values. Every run draws the same values on every machine.

#include <cstdint>
#include <limits>

#include <doctest/doctest.h>

namespace muster_test {

/// A stream of numbers (splitmix64) with the awkward ones over-represented.
class source {
public:
    explicit constexpr source(std::uint64_t seed) noexcept : state_(seed) {}

    constexpr std::uint64_t bits() noexcept {
        std::uint64_t z = (state_ += 0x9E37'79B9'7F4A'7C15u);
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9u;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBu;
        return z ^ (z >> 31);
    }

    /// A number from low to high, both included; one in four is next to an edge.
    constexpr std::int64_t integer(std::int64_t low, std::int64_t high) noexcept {
        const auto span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
        const auto offset = span == 0 ? bits() : bits() % span;
        switch (bits() % 8) {
        case 0: return low;
        case 1: return high;
        default: return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset);
        }
    }

private:
    std::uint64_t state_;
};

/// Whether the sanitizers look on: everything takes 20 times as long.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#elif defined(__has_feature)
constexpr bool sanitized = __has_feature(address_sanitizer);
#else
constexpr bool sanitized = false;
#endif

/// As many runs, or under the sanitizers a quarter of them, for what takes long: wrong answers are
/// found without them.
constexpr int slow_runs(int runs) { return sanitized ? (runs + 3) / 4 : runs; }

/// Runs `property(source)` for `runs` seeds; a failure names the seed that repeats it.
template <class Property>
void for_all(int runs, Property property) {
    for (int seed = 1; seed <= runs; ++seed) {
        INFO("seed ", seed);
        property(source{static_cast<std::uint64_t>(seed)});
    }
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_PROPERTY_HPP
