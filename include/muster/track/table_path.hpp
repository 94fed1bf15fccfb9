// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_TABLE_PATH_HPP
#define MUSTER_TRACK_TABLE_PATH_HPP

/// \file
/// Paths out of a path table: the vintages of a plan, the outturn, and both joined.

#include <muster/ledger/path_table.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/slippage.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>

#include <string_view>
#include <vector>

namespace muster {

/// The shares of one kind, one vintage and one pillar; empty if the table has none.
template <pillar P>
[[nodiscard]] annual_path<P> path_in(const path_table& table, std::string_view country,
                                     std::string_view vintage, path_kind kind) {
    annual_path<P> path;
    for (const auto& r : table.rows())
        if (r.country == country && r.vintage == vintage && r.kind == kind && r.pillar == P)
            path.set(r.year, gdp_share<P>{r.share}, r.half_unit);
    return path;
}

/// The plans of a country in the order of their vintages. Their names look into the table.
template <pillar P>
[[nodiscard]] std::vector<plan_vintage<P>> plans_in(const path_table& table,
                                                    std::string_view country) {
    std::vector<plan_vintage<P>> plans;
    for (const auto vintage : table.vintages(country, path_kind::plan)) {
        auto path = path_in<P>(table, country, vintage, path_kind::plan);
        if (!path.empty()) plans.push_back({vintage, path});
    }
    return plans;
}

/// What a country spent: of each year the figure of the last vintage that has one.
template <pillar P>
[[nodiscard]] annual_path<P> outturn_in(const path_table& table, std::string_view country) {
    annual_path<P> path;
    for (const auto& r : table.rows()) // vintages ascend, so that later ones replace
        if (r.country == country && r.kind == path_kind::actual && r.pillar == P)
            path.set(r.year, gdp_share<P>{r.share}, r.half_unit);
    return path;
}

/// The outturn, and the plan for the years after it.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> continued(annual_path<P> outturn,
                                                 const annual_path<P>& plan) {
    const auto last = outturn.empty() ? year{} : outturn.back().of;
    for (const auto& p : plan.points())
        if (outturn.empty() || p.of > last) outturn.set(p.of, p.share, p.half_unit);
    return outturn;
}

} // namespace muster

#endif // MUSTER_TRACK_TABLE_PATH_HPP
