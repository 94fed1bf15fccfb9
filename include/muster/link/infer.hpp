// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_INFER_HPP
#define MUSTER_LINK_INFER_HPP

/// \file
/// What the columns of two tables hold, told from their values and names.

#include <muster/core/text.hpp>
#include <muster/link/column_names.hpp>
#include <muster/link/table.hpp>
#include <muster/link/values.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

} // namespace detail

/// The kind of a column of two tables: by its values, and, where these leave it open, by its name.
[[nodiscard]] inline kind infer_kind(const table& left, std::size_t l, const table& right,
                                     std::size_t r) {
    const auto a = detail::look_at(left, l);
    const auto b = detail::look_at(right, r);
    const auto some = std::max<std::size_t>(1, a.some + b.some);
    const auto most = [&](std::size_t n) { return 10 * n >= 9 * some; };
    const auto words = a.words + b.words;
    const auto different = a.different + b.different;
    const auto one_is = [&](column_name what) {
        return said_by(left.columns()[l]) == what || said_by(right.columns()[r]) == what;
    };
    if (most(a.amounts + b.amounts) && one_is(column_name::amount)) return kind::amount;
    if (most(a.dates + b.dates)) return kind::date;
    if (most(a.amounts + b.amounts)) return kind::amount;
    if (10 * (a.codes + b.codes) >= 7 * some) return kind::code;
    if (one_is(column_name::place) && words < 5 * some) return kind::place;
    // Long, or of few words that are nearly always others.
    if (words >= 4 * some || (words >= 3 * some && 10 * different >= 7 * some)) return kind::text;
    return kind::name;
}

namespace detail {

// What a column that the other table has not by name is looked at for.
struct unpaired_column {
    std::size_t at = 0;
    column_name said{};
    kind is = kind::text;
    std::vector<std::string_view> words{}; // of some cells, in order, each once
    double length = 0;                     // words a cell

    unpaired_column(const table& of, std::size_t column)
        : at(column), said(said_by(of.columns()[column])), is(infer_kind(of, column, of, column)) {
        constexpr std::size_t most = 1000;
        const auto step = std::max<std::size_t>(1, of.rows() / most);
        std::size_t cells = 0;
        for (std::size_t row = 0; row < of.rows(); row += step) {
            const auto cell = trim(of.at(row, column));
            if (!cell.empty()) ++cells;
            for (std::size_t i = 0; i != cell.size();) {
                const auto first = i;
                while (i != cell.size() && !is_space(cell[i])) ++i;
                if (i != first) words.push_back(cell.substr(first, i - first));
                while (i != cell.size() && is_space(cell[i])) ++i;
            }
        }
        length = static_cast<double>(words.size())
                 / static_cast<double>(std::max<std::size_t>(1, cells));
        std::ranges::sort(words);
        words.erase(std::ranges::unique(words).begin(), words.end());
    }
    [[nodiscard]] bool is_number() const noexcept {
        return is == kind::amount || is == kind::date || is == kind::code;
    }
};

// Of the words of two columns, the share that both have.
inline double words_in_common(const unpaired_column& a, const unpaired_column& b) {
    const auto both = std::ranges::count_if(
        a.words, [&](std::string_view word) { return std::ranges::binary_search(b.words, word); });
    return 2 * static_cast<double>(both)
           / static_cast<double>(std::max<std::size_t>(1, a.words.size() + b.words.size()));
}

// How well two columns of different names go together; 0 if they do not.
inline double goes_with(const unpaired_column& a, const unpaired_column& b) {
    const bool said_alike = a.said == b.said && a.said != column_name::unknown;
    if (a.is_number() || b.is_number()) {
        if (a.is != b.is) return 0;
        if (a.is == kind::code) return words_in_common(a, b) >= 0.1 ? 1 : 0;
        return said_alike ? 2 : 1;
    }
    // Titles are longer than names; towns and offices of two lists of one country share words.
    constexpr double least = 0.2;
    const auto alike =
        words_in_common(a, b) * std::min(a.length, b.length) / std::max({a.length, b.length, 1.0});
    return said_alike ? 1 + alike : alike >= least ? alike : 0;
}

// The middle one of the amounts of a column, in hundredths; 0 if they are too few to tell a unit
// by.
inline std::int64_t middle_amount(const table& of, std::size_t column) {
    constexpr std::size_t least = 20;
    constexpr std::size_t most = 5000;
    const auto step = std::max<std::size_t>(1, of.rows() / most);
    std::vector<std::int64_t> all;
    for (std::size_t row = 0; row < of.rows(); row += step)
        if (const auto amount = read_amount(of.at(row, column)); amount && *amount > 0)
            all.push_back(*amount);
    if (all.size() < least) return 0;
    std::ranges::sort(all);
    return all[all.size() / 2];
}

// The power of ten of the unit of the smaller amounts: thousands or millions, if the middle ones
// are nearest to as far apart.
// Source: proposal of this project: lots and whole projects are less than 200 times apart.
inline int power_of_unit(std::int64_t less, std::int64_t more) {
    if (less <= 0) return 0;
    const auto times = more / less;
    return times < 200 ? 0 : times < 30'000 ? 3 : times < 30'000'000 ? 6 : 0;
}

} // namespace detail

/// Tells amounts in thousands or millions on one side only by the middle one of each side.
inline void infer_units(comparison_column& of, const table& left, const table& right) {
    if (of.is != kind::amount) return;
    const auto l = detail::middle_amount(left, of.left);
    const auto r = detail::middle_amount(right, of.right);
    of.left_power = detail::power_of_unit(l, r);
    of.right_power = detail::power_of_unit(r, l);
}

/// The columns that both tables have, but for `id` and those that hold one value only, with their
/// kinds, in the order of the left table: by name, and of the others those that by their values and
/// names go together best, as "municipality" and "place" do.
[[nodiscard]] inline std::vector<comparison_column> infer_columns(const table& left,
                                                                  std::string_view left_id,
                                                                  const table& right,
                                                                  std::string_view right_id) {
    std::vector<comparison_column> out;
    const auto add = [&](std::size_t l, std::size_t r) {
        const auto a = detail::look_at(left, l);
        const auto b = detail::look_at(right, r);
        if (a.some + b.some == 0) return;
        const bool one = a.different <= 1 && b.different <= 1;
        if (one && (a.some == 0 || b.some == 0 || a.least == b.least)) return;
        const auto is = infer_kind(left, l, right, r);
        // Without values on one side a column only lends its words to the other columns.
        const bool one_sided = a.some == 0 || b.some == 0;
        if (one_sided && (is == kind::amount || is == kind::date || is == kind::code)) return;
        comparison_column made{l, r, is};
        infer_units(made, left, right);
        out.push_back(made);
    };
    const auto is_id = [&](std::string_view column) {
        return column == left_id || column == right_id;
    };
    struct pairing {
        double fit = 0;
        std::size_t left = 0;
        std::size_t right = 0;
    };
    std::vector<detail::unpaired_column> lefts;
    std::vector<detail::unpaired_column> rights;
    for (std::size_t l = 0; l != left.columns().size(); ++l) {
        if (is_id(left.columns()[l])) continue;
        if (const auto r = right.find(left.columns()[l]))
            add(l, *r);
        else
            lefts.emplace_back(left, l);
    }
    for (std::size_t r = 0; r != right.columns().size() && !lefts.empty(); ++r)
        if (!is_id(right.columns()[r]) && !left.find(right.columns()[r]))
            rights.emplace_back(right, r);
    std::vector<pairing> others;
    for (const auto& a : lefts)
        for (const auto& b : rights)
            if (const auto fit = detail::goes_with(a, b); fit > 0)
                others.push_back({fit, a.at, b.at});
    std::ranges::sort(others, [](const pairing& a, const pairing& b) {
        return a.fit != b.fit     ? a.fit > b.fit
               : a.left != b.left ? a.left < b.left
                                  : a.right < b.right;
    });
    std::vector<bool> left_taken(left.columns().size());
    std::vector<bool> right_taken(right.columns().size());
    for (const auto& p : others) {
        if (left_taken[p.left] || right_taken[p.right]) continue;
        left_taken[p.left] = right_taken[p.right] = true;
        add(p.left, p.right);
    }
    std::ranges::sort(out, {}, &comparison_column::left);
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_INFER_HPP
