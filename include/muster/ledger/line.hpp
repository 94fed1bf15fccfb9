// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_LINE_HPP
#define MUSTER_LEDGER_LINE_HPP

/// \file
/// A file that was read, and one line of it.

#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/ledger/meta.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A file that was read. Its lines look into it, so it stays where it is.
struct sheet {
    sheet() { position.fill(-1); }
    sheet(const sheet&) = delete; // lines look into it
    sheet(sheet&&) = delete;
    sheet& operator=(const sheet&) = delete;
    sheet& operator=(sheet&&) = delete;
    ~sheet() = default;

    std::string file; ///< its name, as given
    sheet_meta meta;
    std::vector<std::string> headings;                 ///< the header row, as printed
    std::array<std::int16_t, column_count> position{}; ///< of each column among them; -1: not there
    std::vector<std::string_view> cells;               ///< all rows, one behind the other
    std::string text;                                  ///< the bytes
    std::deque<std::string> unquoted;                  ///< cells whose quotes were resolved
    std::deque<std::string> countries;                 ///< alpha-3 codes of its lines

    [[nodiscard]] bool has(column c) const noexcept {
        return position[static_cast<std::size_t>(c)] >= 0;
    }
};

/// "true", "yes", "1" and their opposites; nothing for any other word.
[[nodiscard]] constexpr std::optional<bool> parse_truth(std::string_view text) noexcept {
    for (const auto yes : {"true", "yes", "1"})
        if (equal_ignoring_case(text, yes)) return true;
    for (const auto no : {"false", "no", "0"})
        if (equal_ignoring_case(text, no)) return false;
    return std::nullopt;
}

/// One claim: a row of a ledger whose required cells could be read.
///
/// Cells are read from the text of the file when they are asked for; a cell that is empty or cannot
/// be read is nothing (what cannot be read was reported when the file was).
struct line {
    const sheet* from = nullptr;
    std::size_t first_cell = 0; ///< of this row in from->cells
    std::uint32_t row = 0;      ///< in the file; the header row counts
    std::uint32_t number = 0;   ///< in the ledger, from 0

    std::string_view id{};
    std::string_view country{};  ///< alpha-3 if the code is known, else as printed
    std::string_view currency{}; ///< as printed
    muster::year year{};
    figure amount{}; ///< in units of the currency
    pillar claimed = pillar::none;

    /// A cell without the white space around it; empty if there is none.
    [[nodiscard]] std::string_view operator[](column c) const noexcept {
        const auto at = from->position[static_cast<std::size_t>(c)];
        return at < 0 ? std::string_view{} : from->cells[first_cell + static_cast<std::size_t>(at)];
    }
    [[nodiscard]] bool has(column c) const noexcept { return !(*this)[c].empty(); }

    /// A cell, or what the file declares for all its rows.
    [[nodiscard]] std::string_view phase() const noexcept {
        return has(column::phase) ? (*this)[column::phase] : from->meta.phase;
    }
    [[nodiscard]] std::string_view basis() const noexcept {
        return has(column::basis) ? (*this)[column::basis] : from->meta.basis;
    }

    /// Current prices, constant prices of a year, or nothing if neither row nor file says.
    [[nodiscard]] std::optional<price_basis> prices() const {
        const auto& meta = from->meta;
        const bool own = has(column::price_basis);
        const auto basis = own ? (*this)[column::price_basis] : std::string_view{meta.price_basis};
        if (basis == "current") return current_prices;
        if (basis != "constant") return std::nullopt;
        const auto base =
            parse_decimal(has(column::price_year) ? (*this)[column::price_year]
                                                  : std::string_view{meta.price_year});
        if (!base || base->places != 0 || base->digits < 0 || base->digits > 9999)
            return std::nullopt;
        return constant_prices(muster::year{static_cast<int>(base->digits)});
    }

    /// How the row's amounts are printed.
    [[nodiscard]] figure_format format() const {
        const auto& meta = from->meta;
        const auto unit_text =
            has(column::unit) ? (*this)[column::unit] : std::string_view{meta.unit};
        const auto rounding =
            has(column::rounding) ? (*this)[column::rounding] : std::string_view{meta.rounding};
        const auto unit = parse_unit(unit_text.empty() ? "1" : unit_text);
        return {meta.marks, unit ? *unit : rational{1},
                has(column::decimals) ? (*this)[column::decimals] : std::string_view{meta.decimals},
                rounding == "truncated"};
    }

    [[nodiscard]] std::optional<date> date_in(column c) const {
        const auto read = parse_date((*this)[c]);
        return read ? std::optional{*read} : std::nullopt;
    }
    [[nodiscard]] std::optional<figure> amount_in(column c) const {
        const auto read = parse_figure((*this)[c], format());
        return read ? std::optional{*read} : std::nullopt;
    }
    /// An exchange rate.
    [[nodiscard]] std::optional<rational> rate_in(column c) const {
        return parse_rate((*this)[c], from->meta.marks);
    }
    /// A part of the whole, from 0 to 1.
    [[nodiscard]] std::optional<rational> fraction_in(column c) const {
        const auto read = parse_decimal((*this)[c], from->meta.marks);
        if (!read || read->value() < 0 || read->value() > 1 || read->places > 6)
            return std::nullopt;
        return read->value();
    }
    [[nodiscard]] std::optional<bool> truth_in(column c) const noexcept {
        return parse_truth((*this)[c]);
    }
    /// A printed percentage, with its places: the sign at the end may be there or not.
    [[nodiscard]] std::optional<decimal> percent_in(column c) const {
        auto text = (*this)[c];
        if (!text.empty() && text.back() == '%') text.remove_suffix(1);
        const auto read = parse_decimal(trim(text), from->meta.marks);
        return read && read->places <= 9 ? std::optional{*read} : std::nullopt;
    }

    /// Whether it claims money for the pledge: not a printed total, not revenue.
    [[nodiscard]] bool is_claim() const noexcept {
        return claimed != pillar::none && !has(column::total_of)
               && (*this)[column::direction] != "revenue";
    }
};

} // namespace muster

#endif // MUSTER_LEDGER_LINE_HPP
