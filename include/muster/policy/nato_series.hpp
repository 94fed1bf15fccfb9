// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_NATO_SERIES_HPP
#define MUSTER_POLICY_NATO_SERIES_HPP

/// \file
/// The published NATO series: every figure with its edition.

#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/policy/data/nato_2024_categories.hpp>
#include <muster/policy/data/nato_2024_gdp.hpp>
#include <muster/policy/data/nato_2024_money.hpp>
#include <muster/policy/data/nato_2024_shares.hpp>
#include <muster/policy/data/nato_later.hpp>
#include <muster/policy/data/nato_row.hpp>
#include <muster/policy/nato_edition.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace muster {

/// A published figure.
///
/// Unit:    that of its indicator.
/// Exact:   every published digit.
struct published_figure {
    rational value{};
    bool estimate = false;
    nato_edition edition{};

    friend constexpr bool operator==(const published_figure&, const published_figure&) = default;
};

namespace detail {

constexpr std::span<const nato_row> nato_table(nato_indicator of) noexcept {
    switch (of) {
    case nato_indicator::share_of_gdp: return nato_share_of_gdp;
    case nato_indicator::real_change: return nato_real_change;
    case nato_indicator::national_current: return nato_national_current;
    case nato_indicator::national_constant: return nato_national_constant;
    case nato_indicator::usd_current: return nato_usd_current;
    case nato_indicator::usd_constant: return nato_usd_constant;
    case nato_indicator::gdp_usd_current: return nato_gdp_usd_current;
    case nato_indicator::gdp_usd_constant: return nato_gdp_usd_constant;
    case nato_indicator::equipment: return nato_equipment;
    case nato_indicator::personnel: return nato_personnel;
    case nato_indicator::infrastructure: return nato_infrastructure;
    case nato_indicator::other: return nato_other;
    case nato_indicator::usd_constant_2021: break;
    }
    return {};
}

constexpr std::optional<std::int64_t> nato_cell(std::span<const nato_row> table,
                                                std::string_view country, year y) noexcept {
    const int at = y - year{nato_first_year};
    if (at < 0 || at >= nato_years) return std::nullopt;
    for (const auto& row : table)
        if (row.country == country && row.figures[static_cast<std::size_t>(at)] != absent)
            return row.figures[static_cast<std::size_t>(at)];
    return std::nullopt;
}

} // namespace detail

/// The figure of one edition for a country (alpha-3) or an aggregate (NATO, NATO-EUR-CAN), or
/// nothing if the edition has none, or none that could be had.
[[nodiscard]] constexpr std::optional<published_figure>
nato_figure(nato_indicator of, std::string_view country, year y,
            nato_edition edition = nato_edition::june_2024) {
    if (edition == nato_edition::june_2024) {
        const auto cell = detail::nato_cell(detail::nato_table(of), country, y);
        if (!cell) return std::nullopt;
        return published_figure{{*cell, 1'000'000}, y >= year{2023}, edition};
    }
    if (edition == nato_edition::august_2025_attributed) {
        if (of != nato_indicator::share_of_gdp) return std::nullopt;
        const auto cell = detail::nato_cell(detail::nato_share_attributed_2025, country, y);
        if (!cell) return std::nullopt;
        return published_figure{{*cell, 1'000'000'000}, y >= year{2024}, edition};
    }
    for (const auto& f : detail::nato_quoted)
        if (f.indicator == of && f.country == country && f.year == y.number && f.edition == edition)
            return published_figure{f.value.value(), f.estimate, edition};
    return std::nullopt;
}

/// The share of GDP that one edition prints.
[[nodiscard]] constexpr std::optional<gdp_share<pillar::core>>
nato_share(std::string_view country, year y, nato_edition edition = nato_edition::june_2024) {
    const auto figure = nato_figure(nato_indicator::share_of_gdp, country, y, edition);
    if (!figure) return std::nullopt;
    return gdp_share<pillar::core>{figure->value / 100};
}

/// A share with the year that it is of.
struct dated_share {
    year of{};
    published_figure figure{}; ///< per cent of GDP
};

/// The newest share of any edition: the latest year, and of that year the latest edition.
[[nodiscard]] constexpr std::optional<dated_share> latest_share(std::string_view country) {
    std::optional<dated_share> best;
    for (const auto& e : nato_editions)
        for (year y{2014}; y <= year{2026}; y = y + 1) {
            const auto f = nato_figure(nato_indicator::share_of_gdp, country, y, e.edition);
            if (f && (!best || y >= best->of)) best = dated_share{y, *f};
        }
    return best;
}

} // namespace muster

#endif // MUSTER_POLICY_NATO_SERIES_HPP
