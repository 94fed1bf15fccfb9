// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_ROUNDING_HPP
#define MUSTER_CORE_ROUNDING_HPP

/// \file
/// From a fraction to a whole number, in a stated way.

#include <muster/core/checked.hpp>
#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>

#include <cstdint>

namespace muster {

/// Where a number between two whole numbers goes.
enum class rounding : std::uint8_t {
    half_even, ///< to the nearest; a tie to the even one
    half_up,   ///< to the nearest; a tie away from zero, as on an invoice
    down,      ///< towards zero: cut off
    up,        ///< away from zero
};

namespace detail {

// Whether a magnitude with this whole part and this rest below it goes to the next one.
constexpr bool rounds_away(std::uint64_t whole, std::uint64_t rest, std::uint64_t divisor,
                           rounding mode) noexcept {
    if (rest == 0 || mode == rounding::down) return false;
    if (mode == rounding::up) return true;
    const std::uint64_t missing = divisor - rest;
    if (rest != missing) return rest > missing;
    return mode == rounding::half_up || whole % 2 == 1;
}

} // namespace detail

/// The whole number that r becomes. Always fits: |r| is at most the largest 64-bit number.
[[nodiscard]] constexpr std::int64_t round(rational r, rounding mode) noexcept {
    const auto divisor = magnitude(r.denominator());
    const auto whole = magnitude(r.numerator()) / divisor;
    const auto rest = magnitude(r.numerator()) % divisor;
    const auto size = static_cast<std::int64_t>(
        whole + (detail::rounds_away(whole, rest, divisor, mode) ? 1u : 0u));
    return r.numerator() < 0 ? -size : size;
}

/// The largest whole number that is not above r.
[[nodiscard]] constexpr std::int64_t floor(rational r) noexcept {
    return round(r, r < 0 ? rounding::up : rounding::down);
}

/// The smallest whole number that is not below r.
[[nodiscard]] constexpr std::int64_t ceiling(rational r) noexcept {
    return round(r, r < 0 ? rounding::down : rounding::up);
}

/// n * r as a whole number, rounded once. The product is formed in 128 bits.
/// Precondition: the result fits 64 bits.
[[nodiscard]] constexpr std::int64_t multiply_round(std::int64_t n, rational r, rounding mode) {
    const auto divisor = magnitude(r.denominator());
    const auto [whole, rest] =
        divide_wide(multiply_wide(magnitude(n), magnitude(r.numerator())), divisor);
    const std::uint64_t more = detail::rounds_away(whole, rest, divisor, mode) ? 1 : 0;
    expects(whole <= 0x7FFF'FFFF'FFFF'FFFFu - more, "product fits 64 bits");
    const auto result = static_cast<std::int64_t>(whole + more);
    return (n < 0) != (r < 0) ? -result : result;
}

} // namespace muster

#endif // MUSTER_CORE_ROUNDING_HPP
