// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_INFER_HPP
#define MUSTER_LINK_INFER_HPP

/// \file
/// What the columns of two tables hold, told from their values and names.

#include <muster/core/text.hpp>
#include <muster/link/table.hpp>
#include <muster/link/values.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::link {

namespace detail {

struct value_counts {
    std::size_t some = 0;
    std::size_t dates = 0;
    std::size_t amounts = 0;
    std::size_t codes = 0; ///< one piece with digits in it
    std::size_t words = 0;
    std::size_t different = 0;
    std::string_view least{}; ///< the first value in the order of bytes
};

inline value_counts look_at(const table& t, std::size_t column) {
    constexpr std::size_t most = 5000;
    value_counts n;
    std::vector<std::string_view> seen;
    const auto step = std::max<std::size_t>(1, t.rows() / most);
    for (std::size_t row = 0; row < t.rows(); row += step) {
        const auto cell = trim(t.at(row, column));
        if (cell.empty()) continue;
        ++n.some;
        seen.push_back(cell);
        if (read_date(cell)) ++n.dates;
        const bool padded = cell.size() > 1 && cell[0] == '0' && is_digit(cell[1]); // a code
        if (read_amount(cell) && !padded) ++n.amounts;
        std::size_t words = 0;
        std::size_t digits = 0;
        bool in_word = false;
        for (const char c : cell) {
            const bool space = is_space(c);
            if (!space && !in_word) ++words;
            in_word = !space;
            if (is_digit(c)) ++digits;
        }
        n.words += words;
        const bool sign = cell.find('@') != std::string_view::npos;
        if (words <= 2 && (sign || 3 * digits >= cell.size())) ++n.codes;
    }
    std::ranges::sort(seen);
    if (!seen.empty()) n.least = seen.front();
    n.different = static_cast<std::size_t>(std::ranges::unique(seen).begin() - seen.begin());
    return n;
}

inline bool named(std::string_view column, std::span<const std::string_view> hints) {
    std::string lower;
    for (const char c : column) lower += to_lower(c);
    for (const auto h : hints)
        if (lower.find(h) != std::string::npos) return true;
    return false;
}

} // namespace detail

/// The kind of a column of two tables: by its values, and, where these leave it open, by its name.
[[nodiscard]] inline kind infer_kind(const table& left, std::size_t l, const table& right,
                                     std::size_t r) {
    static constexpr std::string_view place_names[] = {
        "place",   "city",   "town",   "municip", "location", "region",   "county",
        "country", "commun", "gemei",  "gmina",   "lieu",     "luogo",    "ort",
        "lugar",   "miejsc", "comune", "site",    "district", "province", "state"};
    static constexpr std::string_view amount_names[] = {
        "amount", "price",  "cost",    "value", "budget",  "eur",   "usd",   "sum",   "total",
        "import", "betrag", "montant", "kwota", "wartosc", "monto", "valor", "prezzo"};
    const auto a = detail::look_at(left, l);
    const auto b = detail::look_at(right, r);
    const auto some = std::max<std::size_t>(1, a.some + b.some);
    const auto most = [&](std::size_t n) { return 10 * n >= 9 * some; };
    const auto words = a.words + b.words;
    const auto different = a.different + b.different;
    if (most(a.amounts + b.amounts) && detail::named(left.columns()[l], amount_names))
        return kind::amount;
    if (most(a.dates + b.dates)) return kind::date;
    if (most(a.amounts + b.amounts)) return kind::amount;
    if (10 * (a.codes + b.codes) >= 7 * some) return kind::code;
    if (detail::named(left.columns()[l], place_names) && words < 5 * some) return kind::place;
    // Long, or of few words that are nearly always others.
    if (words >= 4 * some || (words >= 3 * some && 10 * different >= 7 * some)) return kind::text;
    return kind::name;
}

/// The columns that both tables have by name, but for `id` and those that hold one value only, with
/// their kinds, in the order of the left table.
[[nodiscard]] inline std::vector<comparison_column> infer_columns(const table& left,
                                                                  std::string_view left_id,
                                                                  const table& right,
                                                                  std::string_view right_id) {
    std::vector<comparison_column> out;
    for (std::size_t l = 0; l != left.columns().size(); ++l) {
        const auto& column = left.columns()[l];
        const auto r = right.find(column);
        if (!r || column == left_id || column == right_id) continue;
        const auto a = detail::look_at(left, l);
        const auto b = detail::look_at(right, *r);
        if (a.some + b.some == 0) continue;
        const bool one = a.different <= 1 && b.different <= 1;
        if (one && (a.some == 0 || b.some == 0 || a.least == b.least)) continue;
        const auto is = infer_kind(left, l, right, *r);
        // Without values on one side a column only lends its words to the other columns.
        const bool one_sided = a.some == 0 || b.some == 0;
        if (one_sided && (is == kind::amount || is == kind::date || is == kind::code)) continue;
        out.push_back({l, *r, is});
    }
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_INFER_HPP
