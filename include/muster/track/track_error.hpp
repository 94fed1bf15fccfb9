// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_TRACK_ERROR_HPP
#define MUSTER_TRACK_TRACK_ERROR_HPP

/// \file
/// Why a question about a path has no answer.

#include <cstdint>
#include <string_view>

namespace muster {

/// What is missing or degenerate. Each computation on a path either has a value or says one of
/// these.
enum class track_errc : std::uint8_t {
    year_missing,   ///< a year that is needed has no figure
    too_few_years,  ///< fewer years than the computation needs
    equal_years,    ///< it starts and ends in the same year, or ends before it starts
    no_rise,        ///< the path does not rise, so that nothing can be late
    target_met,     ///< nothing is required any more
    not_above_zero, ///< a share, a product or a price that has to be above zero is not
    out_of_range,   ///< a ratio beyond what the fixed grid holds
};

/// The error in words.
[[nodiscard]] constexpr std::string_view name(track_errc e) noexcept {
    switch (e) {
    case track_errc::year_missing: return "a year is missing";
    case track_errc::too_few_years: return "too few years";
    case track_errc::equal_years: return "no time between start and end";
    case track_errc::no_rise: return "the path does not rise";
    case track_errc::target_met: return "the target is met";
    case track_errc::not_above_zero: return "a figure is not above zero";
    case track_errc::out_of_range: break;
    }
    return "a ratio is out of range";
}

} // namespace muster

#endif // MUSTER_TRACK_TRACK_ERROR_HPP
