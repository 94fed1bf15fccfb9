// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_WORDING_HPP
#define MUSTER_AUDIT_WORDING_HPP

/// \file
/// Figures as words of a sentence: enough digits, always a unit.

#include <muster/audit/context.hpp>
#include <muster/audit/rule_setting.hpp>
#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace muster::wording {

/// A number with at most `most` places, as many as it needs.
[[nodiscard]] inline std::string number(rational value, int most) {
    const int exact = exact_places(value);
    const int places = exact < 0 || exact > most ? most : exact;
    return std::string{
        to_decimal(value, places, rounding::half_even, {.decimal = '.', .group = ' '}).view()};
}

/// A number exactly as decimal text, if it has at most six places; amounts do.
[[nodiscard]] inline std::string exact(rational value) {
    const int places = exact_places(value);
    return std::string{to_decimal(value, places < 0 || places > 6 ? 6 : places).view()};
}

/// A statistic, rounded to at most `most` places. Precondition: its size is below a thousand
/// million.
[[nodiscard]] inline std::string measured(double statistic, int most) {
    constexpr double grid = 1'000'000;
    const double scaled = statistic * grid;
    expects(scaled > -1e15 && scaled < 1e15, "the statistic is below a thousand million");
    const auto whole = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    return number(rational{whole, 1'000'000}, most);
}

/// An amount: in millions from one million on, else in units. "EUR 1 350 m"
[[nodiscard]] inline std::string money(rational units, std::string_view currency) {
    const bool large = abs(units) >= 1'000'000;
    // Rounded to 1 000 units first, so that the digits shown are exact thousandths of a million.
    const auto millions = rational{round(units / 1'000, rounding::half_even), 1'000};
    return std::string{currency} + ' ' + number(large ? millions : units, large ? 3 : 2)
           + (large ? " m" : "");
}

/// A share: "0.062 %".
[[nodiscard]] inline std::string percent(rational share, int places = 3) {
    return std::string{to_percent(share, places).view()} + " %";
}

/// A share known within bounds: "3.460 % [3.455; 3.465]"; one number if it is exact.
[[nodiscard]] inline std::string percent(const interval& share, int places = 3) {
    const auto low = to_percent(share.lower(), places);
    const auto high = to_percent(share.upper(), places);
    if (low.view() == high.view()) return std::string{low.view()} + " %";
    std::string out = "[";
    out.append(low.view()).append("; ").append(high.view()).append("] %");
    return out;
}

/// A number with its unit, shares as percentages: "0.05 % of GDP", "2 bits".
[[nodiscard]] inline std::string in_unit(rational value, std::string_view unit) {
    const bool share = unit == "of GDP" || unit == "%";
    std::string out = number(share ? value * 100 : value, 6) + (share ? " %" : "");
    if (unit != "%" && !unit.empty()) out += ' ' + std::string{unit};
    return out;
}

/// A threshold as a rule used it: "error_from 0.05 % of GDP (default)".
[[nodiscard]] inline std::string threshold(const audit_context& c, const rule_setting& s) {
    const auto used = c.value(s);
    return std::string{s.name} + ' ' + in_unit(used, s.unit)
           + (used == s.value ? " (default)" : " (set)");
}

/// Two shares with so many places that unequal ones never look equal.
[[nodiscard]] inline int telling_places(rational a, rational b, int at_least = 2) {
    int places = at_least;
    while (places < 18 && a != b && to_percent(a, places).view() == to_percent(b, places).view())
        ++places;
    return places;
}

/// "1 line", "3 lines"
[[nodiscard]] inline std::string count(std::uint64_t n, std::string_view one,
                                       std::string_view many) {
    return std::to_string(n) + ' ' + std::string{n == 1 ? one : many};
}

/// A text as it was printed, in quotes, shortened to 60 bytes at a character's edge.
[[nodiscard]] inline std::string quoted(std::string_view text) {
    constexpr std::size_t most = 60;
    const bool cut = text.size() > most;
    std::size_t size = cut ? most : text.size();
    while (cut && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0u) == 0x80u) --size;
    return '\'' + std::string{text.substr(0, size)} + (cut ? "..." : "") + '\'';
}

/// The title of a line in quotes, or its id.
[[nodiscard]] inline std::string title_or_id(const line& l) {
    return l.has(column::title) ? quoted(l[column::title]) : std::string{l.id};
}

} // namespace muster::wording

#endif // MUSTER_AUDIT_WORDING_HPP
