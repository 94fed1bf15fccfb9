// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_IMF_SERIES_HPP
#define MUSTER_POLICY_IMF_SERIES_HPP

/// \file
/// GDP and price level of the allies, for ledgers that bring no macro table of their own.

#include <muster/core/rational.hpp>
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

} // namespace muster

#endif // MUSTER_POLICY_IMF_SERIES_HPP
