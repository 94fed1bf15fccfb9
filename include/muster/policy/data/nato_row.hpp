// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_NATO_ROW_HPP
#define MUSTER_POLICY_DATA_NATO_ROW_HPP

/// \file
/// A row of the published series: one country, or one aggregate, through the years.

#include <array>
#include <cstdint>
#include <string_view>

namespace muster::detail {

/// No figure was published.
inline constexpr std::int64_t absent = INT64_MIN;

inline constexpr int nato_first_year = 2014;
inline constexpr int nato_years = 11;

/// The figures of 2014 to 2024, in millionths of the printed unit: every published digit.
struct nato_row {
    std::string_view country; ///< alpha-3, or NATO or NATO-EUR-CAN
    std::array<std::int64_t, nato_years> figures{};
};

} // namespace muster::detail

#endif // MUSTER_POLICY_DATA_NATO_ROW_HPP
