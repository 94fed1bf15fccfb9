// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_LAND_BORDERS_HPP
#define MUSTER_POLICY_DATA_LAND_BORDERS_HPP

/// \file
/// The allies with a land border to Russia or Belarus.

#include <string_view>

namespace muster {

/// The land borders of one ally with the two.
struct land_border {
    std::string_view country; ///< alpha-3
    int russia_km = 0;        ///< 0: none
    int belarus_km = 0;
    std::string_view note{};
};

/// All of them, by code. Lengths differ by some kilometres between editions of the source; nothing
/// but being there or not is computed with.
/// Source: CIA, The World Factbook, "Land boundaries" of each country, as archived in 2020 and
/// 2021.
inline constexpr land_border land_borders[] = {
    {"EST", 324, 0},
    {"FIN", 1'309, 0, "an ally since 4 April 2023"},
    {"LTU", 261, 640, "Russia: Kaliningrad"},
    {"LVA", 332, 161},
    {"NOR", 191, 0},
    {"POL", 210, 418, "Russia: Kaliningrad"},
};

/// Whether an ally (alpha-3) has a land border with Russia or Belarus.
[[nodiscard]] constexpr bool is_front_state(std::string_view alpha3) noexcept {
    for (const auto& b : land_borders)
        if (b.country == alpha3) return true;
    return false;
}

} // namespace muster

#endif // MUSTER_POLICY_DATA_LAND_BORDERS_HPP
