// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_RATIONAL_HPP
#define MUSTER_CORE_RATIONAL_HPP

/// \file
/// An exact fraction of two 64-bit integers.

#include <muster/core/checked.hpp>
#include <muster/core/contract.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace muster {

namespace detail {

// Euclid's algorithm; std::gcd would cost 3 000 lines of <numeric>. Never negative.
constexpr std::int64_t common_divisor(std::int64_t a, std::int64_t b) noexcept {
    while (b != 0) {
        const auto rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

} // namespace detail

/// An exact fraction, always in lowest terms, with a denominator above zero.
///
/// Comparison is exact for every pair of values: it forms 128-bit products and so never
/// overflows. Arithmetic is exact too, and breaks its precondition if the result does not fit.
class rational {
public:
    constexpr rational() = default; ///< zero

    /// Implicit: every integer is a fraction.
    template <std::signed_integral I>
    constexpr rational(I whole) : rational(whole, 1) {} // NOLINT(*-explicit-*)

    /// numerator / denominator. Precondition: the denominator is above zero.
    constexpr rational(std::int64_t numerator, std::int64_t denominator)
        : numerator_(numerator), denominator_(denominator) {
        expects(denominator > 0, "denominator is above zero");
        expects(numerator != std::numeric_limits<std::int64_t>::min(), "numerator can be negated");
        const auto common = detail::common_divisor(numerator, denominator);
        numerator_ /= common;
        denominator_ /= common;
    }

    [[nodiscard]] constexpr std::int64_t numerator() const noexcept { return numerator_; }
    [[nodiscard]] constexpr std::int64_t denominator() const noexcept { return denominator_; }

    [[nodiscard]] friend constexpr rational operator-(rational r) noexcept {
        r.numerator_ = -r.numerator_;
        return r;
    }
    [[nodiscard]] friend constexpr rational operator+(rational a, rational b) {
        const auto common = detail::common_divisor(a.denominator_, b.denominator_);
        const auto scale = b.denominator_ / common;
        return {checked_add(checked_multiply(a.numerator_, scale),
                            checked_multiply(b.numerator_, a.denominator_ / common)),
                checked_multiply(a.denominator_, scale)};
    }
    [[nodiscard]] friend constexpr rational operator-(rational a, rational b) { return a + -b; }
    [[nodiscard]] friend constexpr rational operator*(rational a, rational b) {
        const auto ab = detail::common_divisor(a.numerator_, b.denominator_);
        const auto ba = detail::common_divisor(b.numerator_, a.denominator_);
        return {checked_multiply(a.numerator_ / ab, b.numerator_ / ba),
                checked_multiply(a.denominator_ / ba, b.denominator_ / ab)};
    }

    /// Precondition: the divisor is not zero.
    [[nodiscard]] friend constexpr rational operator/(rational a, rational b) {
        expects(b.numerator_ != 0, "divisor is not zero");
        const bool negative = b.numerator_ < 0;
        return a
               * rational{negative ? -b.denominator_ : b.denominator_,
                          negative ? -b.numerator_ : b.numerator_};
    }

    friend constexpr bool operator==(const rational&, const rational&) = default;
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(rational a,
                                                                    rational b) noexcept {
        if (const bool negative = a.numerator_ < 0; negative != (b.numerator_ < 0))
            return negative ? std::strong_ordering::less : std::strong_ordering::greater;
        const auto left = multiply_wide(magnitude(a.numerator_), magnitude(b.denominator_));
        const auto right = multiply_wide(magnitude(b.numerator_), magnitude(a.denominator_));
        return a.numerator_ < 0 ? right <=> left : left <=> right;
    }

private:
    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;
};

/// The distance from zero.
[[nodiscard]] constexpr rational abs(rational r) noexcept { return r < 0 ? -r : r; }

static_assert(std::is_trivially_copyable_v<rational> && sizeof(rational) == 16);

} // namespace muster

#endif // MUSTER_CORE_RATIONAL_HPP
