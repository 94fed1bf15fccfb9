// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_MACRO_HPP
#define MUSTER_LEDGER_MACRO_HPP

/// \file
/// The companion table of a ledger: GDP and price level of each country and year.

#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// GDP and price level of one country in one year, as one source has them.
struct macro_facts {
    std::string country{}; ///< ISO 3166-1 alpha-3
    muster::year year{};
    std::string currency{}; ///< ISO 4217
    interval gdp{};         ///< in units of the currency; bounds are whole units, rounded outwards
    gdp_concept counts = gdp_concept::gdp;
    std::optional<price_basis> prices{}; ///< nothing: not declared
    std::string vintage{};
    std::string source{};
    bool estimate = false;
    std::optional<rational> deflator{}; ///< index; deflator_base has its 100
    bool of_fiscal_year = false; ///< the product of the fiscal year, not of the calendar year
    std::optional<rational> average_rate{}; ///< units of currency for a US dollar, mean of the year
    std::optional<rational> end_of_year_rate{}; ///< the same on the last day
};

/// Many of them, ordered by country and year. Where two rows speak of the same country and year,
/// the one that was added first is used and the other ones are other vintages.
class macro_table {
public:
    void add(macro_facts facts) {
        const auto at = std::ranges::upper_bound(rows_, facts, before);
        rows_.insert(at, std::move(facts));
    }

    /// The first row for a country and a year, or null.
    [[nodiscard]] const macro_facts* find(std::string_view country, year y) const {
        const auto rows = of(country, y);
        return rows.empty() ? nullptr : rows.data();
    }

    /// The price level of one year against another, both from one source: above 1 if prices rose.
    /// Nothing if no source has both: indices of two sources have two bases.
    [[nodiscard]] std::optional<rational> price_ratio(std::string_view country, year from,
                                                      year to) const {
        if (from == to) return rational{1};
        for (const auto& a : of(country, from))
            for (const auto& b : of(country, to))
                if (a.deflator && b.deflator && a.source == b.source)
                    return *b.deflator / *a.deflator;
        return std::nullopt;
    }

    /// All rows for a country and a year, in the order in which they were added.
    [[nodiscard]] std::span<const macro_facts> of(std::string_view country, year y) const {
        const auto earlier = [&](const macro_facts& f) {
            return f.country != country ? f.country < country : f.year < y;
        };
        const auto first = std::ranges::partition_point(rows_, earlier);
        const auto last = std::partition_point(first, rows_.end(), [&](const macro_facts& f) {
            return f.country == country && f.year == y;
        });
        return {first, last};
    }

    [[nodiscard]] const std::vector<macro_facts>& rows() const noexcept { return rows_; }

private:
    static bool before(const macro_facts& a, const macro_facts& b) {
        return a.country != b.country ? a.country < b.country : a.year < b.year;
    }

    std::vector<macro_facts> rows_;
};

} // namespace muster

#endif // MUSTER_LEDGER_MACRO_HPP
