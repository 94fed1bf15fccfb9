// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_FIGURE_HPP
#define MUSTER_LEDGER_FIGURE_HPP

/// \file
/// A printed amount: its value, and what it can have been before it was rounded.

#include <muster/core/checked.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/text.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// How the digits of a printed number are to be read. Declared by the file, never guessed.
struct figure_format {
    decimal_marks marks{};
    rational unit = 1;           ///< what one printed unit stands for: 1, 1e3, 1e6, 1e9
    std::string_view decimals{}; ///< accuracy as in XBRL: whole or INF; empty: as printed
    bool truncated = false;      ///< cut off instead of rounded
};

/// A printed amount.
///
/// Unit:    major units of the currency.
/// Exact:   the value is what was printed; the range is what it can have been.
struct figure {
    rational value;
    interval range;

    friend constexpr bool operator==(const figure&, const figure&) = default;
};

/// Why a text is not an amount.
enum class figure_errc : std::uint8_t {
    not_a_number,
    bad_unit,
    bad_decimals,
    too_large, ///< above 10^14 units: beyond any budget, and beyond exact arithmetic on shares
    too_fine,  ///< more than four decimals of a unit
};

/// The largest amount, in units, that can be read: 100 trillion. Up to it, sums with four decimals,
/// half a last digit and quotients by a GDP are exact in 64 bits.
inline constexpr std::int64_t largest_amount = 100'000'000'000'000;

/// A unit: 1, 1e3, 1000, 1000000 ... up to 1e9.
[[nodiscard]] constexpr result<rational, figure_errc> parse_unit(std::string_view text) {
    if (text.size() == 3 && text.substr(0, 2) == "1e" && is_digit(text[2]))
        return rational{power_of_ten(text[2] - '0')};
    const auto read = parse_decimal(text);
    if (!read || read->places != 0) return failure{figure_errc::bad_unit};
    for (int power = 0; power <= 9; ++power)
        if (read->digits == power_of_ten(power)) return rational{read->digits};
    return failure{figure_errc::bad_unit};
}

/// A printed number in a stated format.
[[nodiscard]] constexpr result<figure, figure_errc> parse_figure(std::string_view text,
                                                                 const figure_format& format) {
    const auto read = parse_decimal(text, format.marks);
    if (!read) return failure{figure_errc::not_a_number};
    // Half a digit more has to fit 64 bits too.
    if (magnitude(read->digits) > 4'000'000'000'000'000'000u) return failure{figure_errc::too_fine};
    const auto size = read->value();
    // Compared before anything is multiplied, so that nothing overflows.
    if (abs(size) > rational{largest_amount} / format.unit) return failure{figure_errc::too_large};
    const auto value = size * format.unit;
    if (10'000 % value.denominator() != 0) return failure{figure_errc::too_fine};

    if (format.decimals == "INF") return figure{value, value};
    interval printed;
    if (format.decimals.empty()) {
        const auto range = format.truncated ? truncated_figure(size, read->places)
                                            : rounded_figure(size, read->places);
        printed = format.unit * range;
    } else {
        const auto places = parse_decimal(format.decimals);
        if (!places || places->places != 0 || places->digits < -14 || places->digits > 4)
            return failure{figure_errc::bad_decimals};
        const auto n = static_cast<int>(places->digits);
        printed = format.truncated ? truncated_figure(value, n) : rounded_figure(value, n);
    }
    if (20'000 % printed.lower().denominator() != 0) return failure{figure_errc::too_fine};
    return figure{value, printed};
}

/// An exchange rate: above zero, up to a million, with at most six decimals, so that quotients of
/// two of them are exact; nothing for any other text.
[[nodiscard]] constexpr std::optional<rational> parse_rate(std::string_view text,
                                                           decimal_marks marks = {}) {
    const auto read = parse_decimal(text, marks);
    if (!read || read->places > 6 || read->value() <= 0 || read->value() > 1'000'000)
        return std::nullopt;
    return read->value();
}

} // namespace muster

#endif // MUSTER_LEDGER_FIGURE_HPP
