// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_NATIONAL_PLAN_HPP
#define MUSTER_TRACK_NATIONAL_PLAN_HPP

/// \file
/// The built-in series of an ally as an outturn, and its announced targets as a plan.

#include <muster/policy/data/national_pledges.hpp>
#include <muster/policy/nato_series.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstdint>
#include <string_view>

namespace muster {

/// The published shares of an ally up to a year, by one edition. Printed with six decimals or more,
/// they are exact.
[[nodiscard]] constexpr annual_path<pillar::core>
published_path(std::string_view country, year until,
               nato_edition edition = nato_edition::june_2024) {
    annual_path<pillar::core> path;
    for (year y{2014}; y <= until; y = y + 1)
        if (const auto share = nato_share(country, y, edition)) path.set(y, *share);
    return path;
}

/// The published shares with the newest figure of any edition behind them, if it is of a later
/// year; that one is printed with two decimals.
[[nodiscard]] constexpr annual_path<pillar::core> newest_path(std::string_view country) {
    auto path = published_path(country, year{2024}, nato_edition::august_2025_attributed);
    for (year y{2025}; y <= year{2026}; y = y + 1)
        for (const auto& e : nato_editions) // later editions replace
            if (const auto f = nato_figure(nato_indicator::share_of_gdp, country, y, e.edition))
                path.set(y, gdp_share<pillar::core>{f->value / 100}, rational{5, 100'000});
    return path;
}

/// Which announced targets a plan is made of.
enum class plan_reading : std::uint8_t {
    lower, ///< of several targets for one year the lowest
    upper, ///< the highest
};

/// The core targets of an ally with a year, that are not void, as a plan after a year: milestones.
/// Ceilings bind from above and are plans too; disputed readings count for the lower reading only,
/// claims of the past not at all.
///
/// Source:  national_targets, each row with its own.
[[nodiscard]] constexpr annual_path<pillar::core>
announced_plan(std::string_view country, year after, plan_reading reading = plan_reading::lower) {
    annual_path<pillar::core> plan;
    for (const auto& t : national_targets) {
        if (t.country != country || t.metric != target_metric::core || t.base != target_base::gdp)
            continue;
        if (is_void(t) || t.by_year <= after.number || t.status == target_status::claimed) continue;
        if (t.status == target_status::disputed && reading == plan_reading::upper) continue;
        const year by{t.by_year};
        const gdp_share<pillar::core> share{t.target};
        const auto known = plan.at(by);
        if (!known || (reading == plan_reading::lower ? share < *known : share > *known))
            plan.set(by, share);
    }
    return plan;
}

} // namespace muster

#endif // MUSTER_TRACK_NATIONAL_PLAN_HPP
