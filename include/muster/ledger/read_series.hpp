// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_SERIES_HPP
#define MUSTER_LEDGER_READ_SERIES_HPP

/// \file
/// A table of published figures from a file: shares and products of countries, year by year.

#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/companion_reader.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/value/country.hpp>
#include <muster/value/year.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// What a figure of the table is.
enum class series_indicator : std::uint8_t {
    share_of_gdp,    ///< of defence expenditure
    gdp_usd_current, ///< millions of dollars, current prices and exchange rates
};

/// The indicator that a cell names; nothing for any other word.
[[nodiscard]] constexpr std::optional<series_indicator>
find_series_indicator(std::string_view word) noexcept {
    if (word == "share_of_gdp" || word == "defence_expenditure_share_of_gdp")
        return series_indicator::share_of_gdp;
    if (word == "gdp_usd_current") return series_indicator::gdp_usd_current;
    return std::nullopt;
}

/// One figure.
struct series_figure {
    std::string country{}; ///< alpha-3
    muster::year year{};
    series_indicator indicator{};
    rational value{};     ///< shares: 0.02 of the printed 2; products: millions of dollars
    rational half_unit{}; ///< of the last printed digit
    bool estimate = false;
};

/// A table of figures, in the order of the file.
struct series_table {
    std::vector<series_figure> figures{};
    std::uint64_t others = 0; ///< rows with another indicator or an aggregate, left unread

    /// The first figure of a country, a year and an indicator, or null.
    [[nodiscard]] const series_figure* find(std::string_view country, year y,
                                            series_indicator of) const noexcept {
        for (const auto& f : figures)
            if (f.indicator == of && f.year == y && f.country == country) return &f;
        return nullptr;
    }
};

/// Adds the rows of a table with the columns country, year, indicator, value, and, if there,
/// is_estimate. Indicators: share_of_gdp (per cent of GDP; also defence_expenditure_share_of_gdp)
/// and gdp_usd_current (millions); rows with others, and of NATO as a whole, are counted and left.
///
/// Errors:  returns what is odd; rows with an error are not used.
[[nodiscard]] inline std::vector<diagnostic> read_series(series_table& into, std::string_view file,
                                                         std::string_view text) {
    constexpr std::string_view names[] = {"country", "year", "indicator", "value", "is_estimate"};
    detail::companion_reader in{file, text, names, 4, "series-unreadable"};
    while (in.next()) {
        const auto of = find_series_indicator(in.cell(2));
        if (!of || in.cell(0).starts_with("NATO")) {
            ++into.others;
            continue;
        }
        series_figure f{.indicator = *of, .estimate = in.cell(4) == "true"};
        auto who = in.country_at(0);
        if (!who) continue;
        f.country = std::move(*who);
        const auto when = in.year_at(1, 2000, 2063);
        if (!when) continue;
        f.year = *when;
        if (f.indicator == series_indicator::share_of_gdp) {
            const auto share = in.percent_at(3, 0, 100);
            if (!share) continue;
            f.value = share->share;
            f.half_unit = share->half_unit;
        } else {
            const auto read = parse_decimal(in.cell(3));
            if (!read || read->places > 6 || read->digits <= 0 || read->value() > 1'000'000'000) {
                in.refuse(3, "millions of dollars above zero with at most six decimals");
                continue;
            }
            f.value = read->value();
        }
        if (into.find(f.country, f.year, f.indicator) != nullptr) {
            in.refuse(1, "a year that the table has only once");
            continue;
        }
        into.figures.push_back(std::move(f));
    }
    return in.finish();
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_SERIES_HPP
