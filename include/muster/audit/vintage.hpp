// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_VINTAGE_HPP
#define MUSTER_AUDIT_VINTAGE_HPP

/// \file
/// Which of two vintages of a GDP is newer, and what that does to a share.

#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// When a vintage was published, as a number that grows with time. Reads "2027", "2027-04",
/// "2027-04-15" and "April 2027"; nothing for any other text.
[[nodiscard]] constexpr std::optional<int> vintage_order(std::string_view text) {
    constexpr std::string_view months[] = {"January",   "February", "March",    "April",
                                           "May",       "June",     "July",     "August",
                                           "September", "October",  "November", "December"};
    const auto number = [](std::string_view digits, std::size_t size) -> std::optional<int> {
        const auto read = parse_decimal(digits);
        const bool plain = digits.size() == size && is_digit(digits.front());
        if (!plain || !read || read->places != 0) return std::nullopt;
        return static_cast<int>(read->digits);
    };
    for (int m = 0; m != 12; ++m) {
        const auto name = months[m];
        if (!text.starts_with(name)) continue;
        const auto of = number(trim(text.substr(name.size())), 4);
        return of ? std::optional{*of * 10'000 + (m + 1) * 100} : std::nullopt;
    }
    int order = 0;
    for (const std::size_t size : {std::size_t{4}, std::size_t{2}, std::size_t{2}}) {
        std::optional<int> part = 0; // a month or a day that is not given
        if (size == 4 || !text.empty()) part = number(cut(text, '-'), size);
        if (!part) return std::nullopt;
        order = order * 100 + *part;
    }
    return text.empty() ? std::optional{order} : std::nullopt;
}

/// Whether the share that an amount has of two products differs by more than `least`, for certain.
///
/// Unit:    amount and products in units of one currency; `least` as a part of GDP.
/// Exact:   to one unit of currency, and never in favour of a difference.
[[nodiscard]] constexpr bool share_moves(rational amount, const interval& a, const interval& b,
                                         rational least) {
    const bool a_smaller = a.upper() < b.lower();
    if (!a_smaller && b.upper() >= a.lower()) return false;
    const auto small = round((a_smaller ? a : b).upper(), rounding::up);
    const auto large = round((a_smaller ? b : a).lower(), rounding::down);
    const auto units = round(abs(amount), rounding::down);
    // units / small - units / large > least, both sides times the smaller product
    return units - multiply_round(units, rational{small, large}, rounding::up)
           > multiply_round(small, least, rounding::up);
}

} // namespace muster

#endif // MUSTER_AUDIT_VINTAGE_HPP
