// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_MACRO_HPP
#define MUSTER_LEDGER_READ_MACRO_HPP

/// \file
/// The macro table from a file, and from the built-in series.

#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/csv.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/meta.hpp>
#include <muster/policy/imf_series.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/gdp.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// The largest GDP that can be read, in units of its currency: 400 trillion. Up to it, shares of
/// the largest ledger are exact in 64 bits.
inline constexpr std::int64_t largest_gdp = 400'000'000'000'000;

/// Bounds of a GDP in whole units, rounded outwards; nothing if it is not above zero or too large.
[[nodiscard]] constexpr std::optional<interval> gdp_bounds(const interval& printed) {
    const auto lower = floor(printed.lower());
    const auto upper = ceiling(printed.upper());
    if (lower <= 0 || upper > largest_gdp) return std::nullopt;
    return interval{lower, upper};
}

/// Adds GDP and price level of the allies, 2014 to 2030, behind what the table already holds.
/// Source: imf_edition. The GDP is known to the million.
inline void add_imf_series(macro_table& into) {
    for (const auto& row : detail::imf_series)
        for (int i = 0; i != detail::imf_years; ++i) {
            const auto y = year{detail::imf_first_year + i};
            const auto figures = imf_figures_of(row.country, y);
            if (!figures) continue;
            const auto bounds =
                gdp_bounds(rounded_figure(rational{figures->gdp_millions} * 1'000'000, -6));
            if (!bounds) continue; // every product is there and above zero: tested
            into.add({.country = std::string{row.country},
                      .year = y,
                      .currency = std::string{row.currency},
                      .gdp = *bounds,
                      .prices = current_prices,
                      .vintage = "October 2025",
                      .source = std::string{imf_edition},
                      .estimate = figures->estimate,
                      .deflator = figures->deflator});
        }
}

namespace detail {

// Reads a macro table.
class macro_reader {
public:
    macro_reader(macro_table& into, std::string_view file, std::string_view text)
        : into_(into), file_(file), csv_(text, file, {.separator = declared_separator(text)}) {}

    [[nodiscard]] std::vector<diagnostic> read() {
        csv_record record;
        if (csv_.next(record)) {
            read_header(record);
            while (csv_.next(record)) read_row(record);
        }
        auto& list = csv_.diagnostics();
        list.close(file_);
        return list.all();
    }

private:
    static constexpr std::array<std::string_view, 15> names{
        "country",  "year",          "gdp",        "gdp_currency", "unit",
        "decimals", "gdp_concept",   "gdp_basis",  "gdp_vintage",  "gdp_source",
        "deflator", "deflator_base", "fx_avg_usd", "fx_eop_usd",   "gdp_year"};
    static constexpr std::size_t required = 4; // the first four

    static char declared_separator(std::string_view text) {
        sheet_meta meta;
        const csv_reader comments{text, ""};
        for (auto line : comments.comments()) {
            const auto key = trim(cut(line, ':'));
            static_cast<void>(declare(meta, key, trim(line)));
        }
        return meta.delimiter;
    }

    void report(std::uint32_t row, std::size_t column, std::size_t byte, std::string_view found,
                std::string says) {
        csv_.diagnostics().add({diagnostic_level::error,
                                "macro-unreadable",
                                {std::string{file_}, row, static_cast<std::uint32_t>(column), byte},
                                visible(found),
                                std::move(says)});
    }

    void read_header(const csv_record& header) {
        at_.fill(-1);
        for (std::size_t i = 0; i != header.fields.size(); ++i)
            for (std::size_t n = 0; n != names.size(); ++n)
                if (trim(header.fields[i]) == names[n] && at_[n] < 0) at_[n] = static_cast<int>(i);
        for (std::size_t n = 0; n != required; ++n)
            if (at_[n] < 0)
                report(header.row, 0, header.first, "",
                       "the required column '" + std::string{names[n]} + "' is missing");
    }

    [[nodiscard]] std::string_view cell(const csv_record& r, std::size_t n) const {
        const int at = at_[n];
        if (at < 0 || static_cast<std::size_t>(at) >= r.fields.size()) return {};
        return trim(r.fields[static_cast<std::size_t>(at)]);
    }

    void read_row(const csv_record& r) {
        macro_facts facts;
        const auto refuse = [&](std::size_t n, std::string_view expected) {
            report(r.row, static_cast<std::size_t>(at_[n]) + 1, r.first, cell(r, n),
                   std::string{names[n]} + " is not " + std::string{expected}
                       + "; the row is not used");
        };
        const auto who = find_country(cell(r, 0));
        if (!who) return refuse(0, "a country of ISO 3166-1");
        facts.country = who->alpha3();

        const auto when = parse_decimal(cell(r, 1));
        if (!when || when->places != 0 || when->digits < 1949 || when->digits > 2100)
            return refuse(1, "a year from 1949 to 2100");
        facts.year = year{static_cast<int>(when->digits)};

        const auto unit =
            cell(r, 4).empty() ? std::optional{rational{1}} : to_optional(parse_unit(cell(r, 4)));
        if (!unit) return refuse(4, "1, 1e3, 1e6 or 1e9");
        const auto bounds = read_gdp(cell(r, 2), *unit, cell(r, 5));
        if (!bounds) return refuse(2, "a number above zero and up to 4 * 10^14 units of currency");
        facts.gdp = *bounds;

        if (find_currency(cell(r, 3)) == nullptr) return refuse(3, "a currency of ISO 4217");
        facts.currency = cell(r, 3);

        if (cell(r, 6) == "gni")
            facts.counts = gdp_concept::gni;
        else if (!cell(r, 6).empty() && cell(r, 6) != "gdp")
            return refuse(6, "gdp or gni");

        if (!read_prices(facts, cell(r, 7))) return refuse(7, "current, or constant and a year");
        facts.vintage = cell(r, 8);
        facts.source = cell(r, 9).empty() ? file_ : cell(r, 9);
        if (!cell(r, 10).empty()) {
            const auto level = parse_decimal(cell(r, 10));
            if (!level || level->digits <= 0 || level->places > 6 || level->value() > 1'000'000)
                return refuse(10, "a price index above zero with at most six decimals");
            facts.deflator = level->value();
        }
        for (const std::size_t n : {std::size_t{12}, std::size_t{13}}) {
            if (cell(r, n).empty()) continue;
            const auto rate = parse_rate(cell(r, n));
            if (!rate) return refuse(n, "a rate above zero and up to 10^6 with six decimals");
            (n == 12 ? facts.average_rate : facts.end_of_year_rate) = *rate;
        }
        facts.of_fiscal_year = cell(r, 14) == "fiscal";
        if (!facts.of_fiscal_year && !cell(r, 14).empty() && cell(r, 14) != "calendar")
            return refuse(14, "calendar or fiscal");
        into_.add(std::move(facts));
    }

    static std::optional<rational> to_optional(const result<rational, figure_errc>& r) {
        return r ? std::optional{*r} : std::nullopt;
    }

    static std::optional<interval> read_gdp(std::string_view text, rational unit,
                                            std::string_view decimals) {
        const auto printed = parse_decimal(text);
        if (!printed || printed->places > 6 || printed->value() > rational{largest_gdp} / unit)
            return std::nullopt;
        if (decimals == "INF") return gdp_bounds(unit * printed->value());
        if (decimals.empty())
            return gdp_bounds(unit * rounded_figure(printed->value(), printed->places));
        const auto places = parse_decimal(decimals);
        if (!places || places->places != 0 || places->digits < -14 || places->digits > 4)
            return std::nullopt;
        const auto units = round(unit * printed->value(), rounding::half_even);
        return gdp_bounds(rounded_figure(units, static_cast<int>(places->digits)));
    }

    // "current", "constant 2021" or "constant2021"; empty: not declared
    static bool read_prices(macro_facts& facts, std::string_view text) {
        if (text.empty()) return true;
        if (text == "current") {
            facts.prices = current_prices;
            return true;
        }
        if (!text.starts_with("constant")) return false;
        const auto base = parse_decimal(trim(text.substr(8)));
        if (!base || base->places != 0 || base->digits < 1900 || base->digits > 2100) return false;
        facts.prices = constant_prices(year{static_cast<int>(base->digits)});
        return true;
    }

    macro_table& into_;
    std::string_view file_;
    csv_reader csv_;
    std::array<int, names.size()> at_{};
};

} // namespace detail

/// Adds the rows of a macro table: columns country, year, gdp, gdp_currency, and, if there, unit,
/// decimals, gdp_concept, gdp_basis, gdp_vintage, gdp_source, deflator, fx_avg_usd, fx_eop_usd,
/// gdp_year (calendar, or fiscal as the ledger's). Returns what is odd.
[[nodiscard]] inline std::vector<diagnostic> read_macro(macro_table& into, std::string_view file,
                                                        std::string_view text) {
    return detail::macro_reader{into, file, text}.read();
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_MACRO_HPP
