// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_IMF_SERIES_HPP
#define MUSTER_POLICY_IMF_SERIES_HPP

/// \file
/// GDP and price level of the allies, for ledgers that bring no macro table of their own.

#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/policy/data/imf_public_finance_2025.hpp>
#include <muster/policy/data/imf_weo_2025.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// The edition that the figures are of.
inline constexpr std::string_view imf_edition = "IMF World Economic Outlook, October 2025";

/// GDP and price level of one country in one year.
struct imf_figures {
    std::string_view currency;     ///< ISO 4217
    std::int64_t gdp_millions = 0; ///< of the currency, current prices, rounded to the million
    rational deflator;             ///< index of the country's own base year
    bool estimate = false;
};

/// The figures of an ally (alpha-3) from 2014 to 2030, or nothing.
[[nodiscard]] constexpr std::optional<imf_figures> imf_figures_of(std::string_view country,
                                                                  year y) {
    const int at = y - year{detail::imf_first_year};
    if (at < 0 || at >= detail::imf_years) return std::nullopt;
    const auto i = static_cast<std::size_t>(at);
    for (const auto& row : detail::imf_series)
        if (row.country == country)
            return imf_figures{
                row.currency, row.gdp[i], {row.deflator[i], 1'000}, y.number >= row.estimates_from};
    return std::nullopt;
}

/// Public finance of one country in one year.
struct imf_finance {
    rational debt;            ///< gross public debt, as a share of GDP
    rational balance;         ///< net lending, as a share of GDP; below zero: a deficit
    std::int64_t gdp_usd = 0; ///< millions of dollars, current prices
    std::int64_t people = 0;  ///< thousands
    bool debt_is_estimate = false;
};

/// Public finance of an ally (alpha-3) from 2014 to 2030, or nothing.
[[nodiscard]] constexpr std::optional<imf_finance> imf_finance_of(std::string_view country,
                                                                  year y) {
    const int at = y - year{detail::imf_first_year};
    if (at < 0 || at >= detail::imf_years) return std::nullopt;
    const auto i = static_cast<std::size_t>(at);
    for (const auto& row : detail::imf_public_finance)
        if (row.country == country)
            return imf_finance{{row.debt[i], 100'000},
                               {row.balance[i], 100'000},
                               row.gdp_usd[i],
                               row.people[i],
                               y.number >= row.debt_estimates_from};
    return std::nullopt;
}

/// The real growth of the GDP of an ally in a year against the year before: 0.02 is 2 %. From GDP
/// and deflator of one source, to a millionth; nothing outside 2015 to 2030.
[[nodiscard]] constexpr std::optional<rational> imf_real_growth(std::string_view country, year y) {
    if (y.number <= detail::imf_first_year) return std::nullopt;
    const auto before = imf_figures_of(country, y - 1);
    const auto now = imf_figures_of(country, y);
    if (!before || !now) return std::nullopt;
    const rational nominal{now->gdp_millions, before->gdp_millions};
    const auto real = multiply_round(1'000'000'000, nominal, rounding::half_even);
    return rational{multiply_round(real, before->deflator / now->deflator, rounding::half_even)
                        / 1'000,
                    1'000'000}
           - 1;
}

} // namespace muster

#endif // MUSTER_POLICY_IMF_SERIES_HPP
