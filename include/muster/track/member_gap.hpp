// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_MEMBER_GAP_HPP
#define MUSTER_TRACK_MEMBER_GAP_HPP

/// \file
/// What each ally lacks towards the core floor of a pledge, in points and in money.

#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/policy/nato_series.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/value/country.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// Where one ally stands.
struct member_gap {
    std::string_view country; ///< alpha-3
    std::string_view name;
    year of{};                                      ///< of the share
    std::optional<gdp_share<pillar::core>> share{}; ///< nothing: no figure, as for Iceland
    bool estimate = false;
    gdp_share<pillar::core> gap{};                   ///< to the floor; zero if it is reached
    std::optional<linear_path<pillar::core>> path{}; ///< nothing if the floor is reached
    std::optional<rational> gap_usd_millions{};      ///< the gap, as money of that year
    std::optional<dated_share> newer{};              ///< a later edition's figure for a later year
};

/// What an ally lacks at a share of a year.
///
/// \param gdp  millions of dollars in that year, if known.
/// Unit:    money in millions of dollars, to the thousandth, rounded once.
[[nodiscard]] constexpr member_gap gap_at(const nato_member& member, const pledge& towards, year of,
                                          gdp_share<pillar::core> share,
                                          std::optional<rational> gdp) {
    member_gap m{.country = member.alpha3, .name = member.name, .of = of, .share = share};
    if (towards.core.admits(share)) {
        m.gap_usd_millions = 0;
        return m;
    }
    m.gap = towards.core.bound - share;
    if (towards.deadline && *towards.deadline > of)
        m.path = linear_path{of, share, *towards.deadline, towards.core.bound};
    if (gdp) // the product of two published figures in thousandths of a million, rounded once
        m.gap_usd_millions = rational{multiply_round(round(*gdp * 1'000, rounding::half_even),
                                                     m.gap.fraction(), rounding::half_even),
                                      1'000};
    return m;
}

/// What an ally lacks, by the figures of one edition for one year.
///
/// Unit:    money in millions of dollars, current prices and exchange rates of the year.
/// Source:  the published NATO series.
[[nodiscard]] constexpr member_gap gap_of(const nato_member& member, const pledge& towards, year of,
                                          nato_edition edition = nato_edition::june_2024) {
    const auto printed = nato_figure(nato_indicator::share_of_gdp, member.alpha3, of, edition);
    if (!printed) return {.country = member.alpha3, .name = member.name, .of = of};
    const auto gdp = nato_figure(nato_indicator::gdp_usd_current, member.alpha3, of, edition);
    auto m = gap_at(member, towards, of, gdp_share<pillar::core>{printed->value / 100},
                    gdp ? std::optional{gdp->value} : std::nullopt);
    m.estimate = printed->estimate;
    const auto newer = latest_share(member.alpha3);
    if (newer && newer->of > of) m.newer = newer;
    return m;
}

/// All 32 allies, in the order of their codes.
[[nodiscard]] inline std::vector<member_gap> all_gaps(const pledge& towards, year of) {
    std::vector<member_gap> all;
    for (const auto& member : nato_members) all.push_back(gap_of(member, towards, of));
    return all;
}

} // namespace muster

#endif // MUSTER_TRACK_MEMBER_GAP_HPP
