// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_PLEDGES_HPP
#define MUSTER_POLICY_DATA_PLEDGES_HPP

/// \file
/// The alliance's pledges of 2014, 2023 and 2025.

#include <muster/policy/pledge.hpp>
#include <muster/value/date.hpp>
#include <muster/value/percent.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <string_view>

namespace muster {

namespace detail::pledges {
using namespace muster::literals;

inline constexpr pledge wales{
    .id = "wales_2014",
    .title = "Aim to move towards 2 % of GDP within a decade",
    .core = {2_pct},
    .equipment = 20_pct,
    .adopted = {2014, 9, 5},
    .deadline = 2024_y,
    .citation = "NATO, Wales Summit Declaration, 5 September 2014, paragraph 14",
};

inline constexpr pledge vilnius{
    .id = "vilnius_2023",
    .title = "At least 2 % of GDP every year",
    .core = {2_pct},
    .equipment = 20_pct,
    .adopted = {2023, 7, 11},
    .citation = "NATO, Vilnius Summit Communique, 11 July 2023",
};

inline constexpr pledge hague{
    .id = "hague_2025",
    .title = "5 % of GDP by 2035: at least 3.5 % core, up to 1.5 % resilience",
    .core = {3.5_pct},
    .resilience = at_most<pillar::resilience>{1.5_pct},
    .total = at_least<pillar::total>{5_pct},
    .adopted = {2025, 6, 25},
    .deadline = 2035_y,
    .review = 2029_y,
    .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraphs 2 and 3",
};
} // namespace detail::pledges

inline constexpr const pledge& wales_2014 = detail::pledges::wales;
inline constexpr const pledge& vilnius_2023 = detail::pledges::vilnius;
inline constexpr const pledge& hague_2025 = detail::pledges::hague;

/// All of them, oldest first.
inline constexpr std::array<const pledge*, 3> alliance_pledges{&wales_2014, &vilnius_2023,
                                                               &hague_2025};

/// The pledge with this id, or null.
[[nodiscard]] constexpr const pledge* find_pledge(std::string_view id) noexcept {
    for (const auto* p : alliance_pledges)
        if (p->id == id) return p;
    return nullptr;
}

/// The newest pledge adopted by the end of a year; before 2014 the one of Wales.
[[nodiscard]] constexpr const pledge& pledge_of(year y) noexcept {
    const pledge* newest = alliance_pledges.front();
    for (const auto* p : alliance_pledges)
        if (p->adopted.year() <= y) newest = p;
    return *newest;
}

} // namespace muster

#endif // MUSTER_POLICY_DATA_PLEDGES_HPP
