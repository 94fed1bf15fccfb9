// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_INTERVAL_HPP
#define MUSTER_CORE_INTERVAL_HPP

/// \file
/// What a printed figure can have been: an exact interval, and comparisons with three answers.

#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>

#include <cstdint>

namespace muster {

/// The answer to a comparison of two figures that are known only within bounds.
enum class certainty : std::uint8_t { no, possibly, certainly };

/// The opposite of a claim holds with the opposite certainty.
[[nodiscard]] constexpr certainty operator!(certainty c) noexcept {
    return c == certainty::no          ? certainty::certainly
           : c == certainty::certainly ? certainty::no
                                       : certainty::possibly;
}

/// All values between two bounds. A bound belongs to the interval unless it is open.
///
/// Exact:   bounds are fractions; sums, differences and quotients of intervals enclose exactly.
/// Errors:  a bound that does not fit 64 bits breaks a precondition.
class interval {
public:
    constexpr interval() = default;             ///< exactly zero
    constexpr interval(rational exact) noexcept // NOLINT(*-explicit-*)
        : lower_(exact), upper_(exact) {}

    /// Precondition: lower <= upper.
    constexpr interval(rational lower, rational upper, bool lower_open = false,
                       bool upper_open = false)
        : lower_(lower), upper_(upper), lower_open_(lower_open), upper_open_(upper_open) {
        expects(lower <= upper, "lower bound is not above the upper one");
    }

    [[nodiscard]] constexpr rational lower() const noexcept { return lower_; }
    [[nodiscard]] constexpr rational upper() const noexcept { return upper_; }
    [[nodiscard]] constexpr bool lower_open() const noexcept { return lower_open_; }
    [[nodiscard]] constexpr bool upper_open() const noexcept { return upper_open_; }
    [[nodiscard]] constexpr bool is_exact() const noexcept { return lower_ == upper_; }

    [[nodiscard]] friend constexpr interval operator-(const interval& a) noexcept {
        interval negated;
        negated.lower_ = -a.upper_;
        negated.upper_ = -a.lower_;
        negated.lower_open_ = a.upper_open_;
        negated.upper_open_ = a.lower_open_;
        return negated;
    }
    [[nodiscard]] friend constexpr interval operator+(const interval& a, const interval& b) {
        return {a.lower_ + b.lower_, a.upper_ + b.upper_, a.lower_open_ || b.lower_open_,
                a.upper_open_ || b.upper_open_};
    }
    [[nodiscard]] friend constexpr interval operator-(const interval& a, const interval& b) {
        return a + -b;
    }
    [[nodiscard]] friend constexpr interval operator*(rational factor, const interval& a) {
        if (factor < 0) return -(-factor * a);
        return {factor * a.lower_, factor * a.upper_, factor > 0 && a.lower_open_,
                factor > 0 && a.upper_open_};
    }

    /// Precondition: every value of the divisor is above zero.
    [[nodiscard]] friend constexpr interval operator/(const interval& a, const interval& b) {
        expects(b.lower_ > 0, "divisor is certainly above zero");
        const bool below = a.lower_ < 0; // the bound furthest out is taken by the smallest divisor
        const bool above = a.upper_ > 0;
        return {a.lower_ / (below ? b.lower_ : b.upper_), a.upper_ / (above ? b.lower_ : b.upper_),
                a.lower_open_ || (a.lower_ != 0 && (below ? b.lower_open_ : b.upper_open_)),
                a.upper_open_ || (a.upper_ != 0 && (above ? b.lower_open_ : b.upper_open_))};
    }

    friend constexpr bool operator==(const interval&, const interval&) = default;

private:
    rational lower_;
    rational upper_;
    bool lower_open_ = false;
    bool upper_open_ = false;
};

/// Whether the first figure is below the second.
[[nodiscard]] constexpr certainty is_below(const interval& a, const interval& b) noexcept {
    const bool touching_excluded = a.upper_open() || b.lower_open();
    if (a.upper() < b.lower() || (a.upper() == b.lower() && touching_excluded))
        return certainty::certainly;
    return a.lower() < b.upper() ? certainty::possibly : certainty::no;
}

/// Whether the first figure is above the second.
[[nodiscard]] constexpr certainty is_above(const interval& a, const interval& b) noexcept {
    return is_below(b, a);
}

/// Whether the first figure reaches the second.
[[nodiscard]] constexpr certainty is_at_least(const interval& a, const interval& b) noexcept {
    return !is_below(a, b);
}

/// Whether the first figure stays within the second.
[[nodiscard]] constexpr certainty is_at_most(const interval& a, const interval& b) noexcept {
    return !is_above(a, b);
}

/// Whether the two figures can be the same.
[[nodiscard]] constexpr bool overlaps(const interval& a, const interval& b) noexcept {
    return is_below(a, b) != certainty::certainly && is_above(a, b) != certainty::certainly;
}

/// Half a unit of the last digit: `places` behind the decimal mark, or, if negative, before it.
/// Precondition: -18 <= places <= 17.
[[nodiscard]] constexpr rational half_unit(int places) {
    return places < 0 ? rational{power_of_ten(-places), 2} : rational{1, 2 * power_of_ten(places)};
}

/// What was rounded to `value`: [value - h, value + h] with h half a unit of the last place.
/// 2.00 is [1.995, 2.005].
/// Source: XBRL 2.1 section 4.6, attribute decimals; XBRL Calculations 1.1, mode round.
[[nodiscard]] constexpr interval rounded_figure(rational value, int places) {
    const auto half = half_unit(places);
    return {value - half, value + half};
}

/// What was cut off to `value`: from the value outwards, less than a unit of the last place.
/// Source: XBRL Calculations 1.1, mode truncate.
[[nodiscard]] constexpr interval truncated_figure(rational value, int places) {
    const auto unit = half_unit(places) * 2;
    if (value > 0) return {value, value + unit, false, true};
    if (value < 0) return {value - unit, value, true, false};
    return {-unit, unit, true, true};
}

} // namespace muster

#endif // MUSTER_CORE_INTERVAL_HPP
