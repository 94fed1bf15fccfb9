// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_DECIMAL_HPP
#define MUSTER_CORE_DECIMAL_HPP

/// \file
/// Decimal text to an exact value, and back.

#include <muster/core/checked.hpp>
#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

/// 10 to the power of n. Precondition: 0 <= n <= 18.
[[nodiscard]] constexpr std::int64_t power_of_ten(int n) {
    expects(n >= 0 && n <= 18, "power of ten fits 64 bits");
    std::int64_t power = 1;
    for (; n > 0; --n) power *= 10;
    return power;
}

/// A decimal number as it was printed: 2.00 has the digits 200 and two places.
struct decimal {
    std::int64_t digits = 0;
    int places = 0; ///< digits behind the decimal mark, 0 to 18

    [[nodiscard]] constexpr rational value() const { return {digits, power_of_ten(places)}; }

    friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

/// The marks of a printed number. They are declared, never guessed.
struct decimal_marks {
    char decimal = '.';
    char group = '\0'; ///< between groups of three digits; '\0' for none

    friend constexpr bool operator==(const decimal_marks&, const decimal_marks&) = default;
};

/// Why a text is not a decimal number.
enum class decimal_errc : std::uint8_t {
    empty,
    not_a_digit,
    second_mark,     ///< two decimal marks
    misplaced_group, ///< a group mark that does not part three digits
    out_of_range,    ///< more digits than 64 bits hold
};

/// A failed read: what went wrong, and at which byte of the text.
struct decimal_error {
    decimal_errc code{};
    std::size_t offset = 0;

    friend constexpr bool operator==(const decimal_error&, const decimal_error&) = default;
};

/// The whole text as a decimal number: an optional sign, digits, at most one decimal mark between
/// or before digits. No white space, no exponent.
///
/// Exact:   every digit counts; nothing is rounded.
/// Errors:  decimal_errc, with the offending byte.
[[nodiscard]] constexpr result<decimal, decimal_error> parse_decimal(std::string_view text,
                                                                     decimal_marks marks = {}) {
    const auto fail = [](decimal_errc code, std::size_t at) {
        return failure{decimal_error{code, at}};
    };
    std::size_t i = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (negative || (!text.empty() && text[0] == '+')) ++i;

    std::uint64_t digits = 0;
    int places = 0;
    bool seen_digit = false;
    bool seen_mark = false;
    bool seen_group = false;
    std::size_t in_group = 0; // digits since the start or the last group mark
    for (; i != text.size(); ++i) {
        const char c = text[i];
        if (is_digit(c)) {
            const auto digit = static_cast<std::uint64_t>(c - '0');
            constexpr std::uint64_t most = 0x7FFF'FFFF'FFFF'FFFFu;
            if (digits > (most - digit) / 10 || places == 18)
                return fail(decimal_errc::out_of_range, i);
            digits = digits * 10 + digit;
            seen_digit = true;
            if (seen_mark) ++places;
            ++in_group;
        } else if (c == marks.decimal) {
            if (seen_mark) return fail(decimal_errc::second_mark, i);
            if (seen_group && in_group != 3) return fail(decimal_errc::misplaced_group, i);
            seen_mark = true;
        } else if (marks.group != '\0' && c == marks.group) {
            const bool fits = seen_group ? in_group == 3 : in_group >= 1 && in_group <= 3;
            if (seen_mark || !fits) return fail(decimal_errc::misplaced_group, i);
            seen_group = true;
            in_group = 0;
        } else {
            return fail(decimal_errc::not_a_digit, i);
        }
    }
    if (!seen_digit) return fail(decimal_errc::empty, i);
    if (seen_mark && places == 0) return fail(decimal_errc::not_a_digit, i);
    if (!seen_mark && seen_group && in_group != 3) return fail(decimal_errc::misplaced_group, i);
    const auto size = static_cast<std::int64_t>(digits);
    return decimal{negative ? -size : size, places};
}

/// A printed decimal number, without a heap.
class decimal_text {
public:
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters_, size_}; }
    constexpr operator std::string_view() const noexcept { return view(); } // NOLINT(*-explicit-*)

    [[nodiscard]] constexpr const char* c_str() const noexcept { return characters_; }

    constexpr void append(char c) noexcept { characters_[size_++] = c; }

private:
    char characters_[48] = {}; // sign, 19 digits, mark, 18 places; with group marks 45
    std::size_t size_ = 0;
};

namespace detail {

// r times 10 to the power of `shift`, without forming that product in 64 bits.
constexpr decimal_text print_shifted(rational r, int shift, int places, rounding mode,
                                     decimal_marks marks) {
    expects(places >= 0 && places <= 18, "places are from 0 to 18");
    const auto divisor = magnitude(r.denominator());
    const auto up = static_cast<std::uint64_t>(power_of_ten(shift));
    const auto shifted =
        divide_wide(multiply_wide(magnitude(r.numerator()) % divisor, up), divisor);
    const auto above = multiply_wide(magnitude(r.numerator()) / divisor, up);
    expects(above.high == 0 && above.low <= ~shifted.quotient, "printed number fits 64 bits");
    std::uint64_t whole = above.low + shifted.quotient;

    // What is left over is below 1, so that its first 18 decimal digits fit 64 bits.
    const auto scale = static_cast<std::uint64_t>(power_of_ten(places));
    auto [fraction, left] = divide_wide(multiply_wide(shifted.remainder, scale), divisor);
    if (rounds_away(places == 0 ? whole : fraction, left, divisor, mode)) ++fraction;
    if (fraction == scale || places == 0) {
        expects(fraction / scale <= ~whole, "printed number fits 64 bits");
        whole += fraction / scale;
        fraction %= scale;
    }

    decimal_text out;
    if (r < 0 && (whole != 0 || fraction != 0)) out.append('-');
    char digits[20] = {};
    int count = 0;
    do {
        digits[count++] = static_cast<char>('0' + whole % 10);
        whole /= 10;
    } while (whole != 0);
    while (count > 0) {
        out.append(digits[--count]);
        if (marks.group != '\0' && count > 0 && count % 3 == 0) out.append(marks.group);
    }
    if (places == 0) return out;
    out.append(marks.decimal);
    for (std::uint64_t power = scale / 10; power != 0; power /= 10)
        out.append(static_cast<char>('0' + fraction / power % 10));
    return out;
}

} // namespace detail

/// r with this number of places, rounded in this way. A value that rounds to zero has no sign.
///
/// Exact:   the division is carried out digit by digit in 128 bits; no intermediate rounds.
/// Errors:  0 <= places <= 18 is a precondition.
[[nodiscard]] constexpr decimal_text
to_decimal(rational r, int places, rounding mode = rounding::half_even, decimal_marks marks = {}) {
    return detail::print_shifted(r, 0, places, mode, marks);
}

/// r as a percentage, without the sign: 7/200 is 3.5 with one place.
[[nodiscard]] constexpr decimal_text to_percent(rational r, int places,
                                                rounding mode = rounding::half_even) {
    return detail::print_shifted(r, 2, places, mode, {});
}

/// The places that print r exactly, or -1 if no finite number of at most 18 places does.
[[nodiscard]] constexpr int exact_places(rational r) noexcept {
    std::int64_t rest = r.denominator();
    int twos = 0;
    int fives = 0;
    for (; rest % 2 == 0; rest /= 2) ++twos;
    for (; rest % 5 == 0; rest /= 5) ++fives;
    const int places = twos > fives ? twos : fives;
    return rest == 1 && places <= 18 ? places : -1;
}

} // namespace muster

#endif // MUSTER_CORE_DECIMAL_HPP
