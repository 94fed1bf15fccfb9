// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_PERCENT_HPP
#define MUSTER_VALUE_PERCENT_HPP

/// \file
/// A percentage of something not yet named, and the literal that writes one: 3.5_pct.

#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>

#include <compare>
#include <string_view>

namespace muster {

/// A percentage before it is said of what: it becomes a gdp_share<pillar> where one is asked for.
///
/// Unit:    1 is the whole; 3.5_pct is 7/200.
/// Exact:   a fraction, taken from the written digits.
class percent {
public:
    constexpr percent() = default; ///< none
    constexpr explicit percent(rational fraction) noexcept : fraction_(fraction) {}

    [[nodiscard]] constexpr rational fraction() const noexcept { return fraction_; }

    [[nodiscard]] friend constexpr percent operator-(percent a) noexcept {
        return percent{-a.fraction_};
    }
    [[nodiscard]] friend constexpr percent operator+(percent a, percent b) {
        return percent{a.fraction_ + b.fraction_};
    }
    [[nodiscard]] friend constexpr percent operator-(percent a, percent b) {
        return percent{a.fraction_ - b.fraction_};
    }
    // A percentage times a percentage is no percentage of the same thing: there is no such
    // operator.

    friend constexpr bool operator==(const percent&, const percent&) = default;
    friend constexpr auto operator<=>(const percent&, const percent&) = default;

private:
    rational fraction_;
};

namespace detail {
// Never defined: a malformed literal stops the compilation at a call whose name says why.
void a_percentage_is_written_with_digits_and_at_most_one_point();

// The exact value of the digits of a raw literal, without its digit separators.
consteval rational written_number(const char* literal) {
    char digits[40] = {};
    std::size_t size = 0;
    for (; *literal != '\0'; ++literal)
        if (*literal != '\'') digits[size++] = *literal;
    const auto read = parse_decimal(std::string_view{digits, size});
    if (!read) a_percentage_is_written_with_digits_and_at_most_one_point();
    return (*read).value();
}
} // namespace detail

namespace literals {

/// Per cent: 3.5_pct is exactly 7/200, from the written digits and not from a rounded double.
[[nodiscard]] consteval percent operator""_pct(const char* digits) {
    return percent{detail::written_number(digits) * rational{1, 100}};
}

} // namespace literals
} // namespace muster

#endif // MUSTER_VALUE_PERCENT_HPP
