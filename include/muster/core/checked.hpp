// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_CHECKED_HPP
#define MUSTER_CORE_CHECKED_HPP

/// \file
/// 64-bit integer arithmetic that never wraps in silence.

#include <muster/core/contract.hpp>

#include <compare>
#include <cstdint>
#include <limits>

namespace muster {

/// An unsigned 128-bit product, for comparing fractions exactly.
struct wide {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend constexpr auto operator<=>(const wide&, const wide&) = default;
};

/// The full product of two 64-bit numbers.
[[nodiscard]] constexpr wide multiply_wide(std::uint64_t a, std::uint64_t b) noexcept {
    constexpr std::uint64_t half = 0xFFFF'FFFFu;
    const std::uint64_t ll = (a & half) * (b & half);
    const std::uint64_t hl = (a >> 32) * (b & half) + (ll >> 32);
    const std::uint64_t lh = (a & half) * (b >> 32) + (hl & half);
    return {(a >> 32) * (b >> 32) + (hl >> 32) + (lh >> 32), (lh << 32) | (ll & half)};
}

/// The distance of a number from zero; defined for the most negative number too.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t n) noexcept {
    return n < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
}

/// Whether a + b fits 64 bits.
[[nodiscard]] constexpr bool sum_fits(std::int64_t a, std::int64_t b) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    return b < 0 ? a >= limits::min() - b : a <= limits::max() - b;
}

/// a + b. Precondition: the sum fits.
[[nodiscard]] constexpr std::int64_t checked_add(std::int64_t a, std::int64_t b) {
    expects(sum_fits(a, b), "sum fits 64 bits");
    return a + b;
}

/// a - b. Precondition: the difference fits.
[[nodiscard]] constexpr std::int64_t checked_subtract(std::int64_t a, std::int64_t b) {
    using limits = std::numeric_limits<std::int64_t>;
    expects(b < 0 ? a <= limits::max() + b : a >= limits::min() + b, "difference fits 64 bits");
    return a - b;
}

/// a * b. Precondition: the product fits.
[[nodiscard]] constexpr std::int64_t checked_multiply(std::int64_t a, std::int64_t b) {
    const auto [high, low] = multiply_wide(magnitude(a), magnitude(b));
    const bool negative = (a < 0) != (b < 0);
    const auto limit = std::uint64_t{1} << 63;
    expects(high == 0 && (negative ? low <= limit : low < limit), "product fits 64 bits");
    return static_cast<std::int64_t>(negative ? std::uint64_t{0} - low : low);
}

/// A quotient and what is left over.
struct wide_quotient {
    std::uint64_t quotient = 0;
    std::uint64_t remainder = 0;
};

/// n / d by long division, bit by bit. Precondition: n.high < d, so that the quotient fits.
[[nodiscard]] constexpr wide_quotient divide_wide(wide n, std::uint64_t d) {
    expects(n.high < d, "quotient fits 64 bits");
    std::uint64_t rest = n.high;
    std::uint64_t quotient = 0;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (rest >> 63) != 0;
        rest = (rest << 1) | ((n.low >> bit) & 1u);
        quotient <<= 1;
        if (carry || rest >= d) {
            rest -= d; // wraps back to the true rest after a carry
            quotient |= 1u;
        }
    }
    return {quotient, rest};
}

} // namespace muster

#endif // MUSTER_CORE_CHECKED_HPP
