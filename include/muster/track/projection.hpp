// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_PROJECTION_HPP
#define MUSTER_TRACK_PROJECTION_HPP

/// \file
/// When a share is reached if it goes on as it went.

#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/pace.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstdint>

namespace muster {

/// Whether and when something is reached.
enum class reach : std::uint8_t {
    now,    ///< it is reached
    later,  ///< in the year that stands beside it
    beyond, ///< not within a hundred years
    never,  ///< the pace is not above zero
};

/// The year in which a share is reached at a constant pace.
struct attainment {
    reach when = reach::never;
    year in{}; ///< if now or later

    /// Whether it is reached by a year.
    [[nodiscard]] constexpr bool by(year y) const noexcept {
        return when == reach::now || (when == reach::later && in <= y);
    }

    friend constexpr bool operator==(const attainment&, const attainment&) = default;
};

/// The first year in which a share that moves by `pace` a year is at the target.
///
/// Exact:   the comparison of fractions; no rounding decides the year.
template <pillar P>
[[nodiscard]] constexpr attainment attained_at(year now, gdp_share<P> share, rational pace,
                                               gdp_share<P> target) {
    if (share >= target) return {reach::now, now};
    if (pace <= 0) return {reach::never, {}};
    const auto years = (target - share).fraction() / pace;
    if (years > 100) return {reach::beyond, {}};
    return {reach::later, now + static_cast<int>(ceiling(years))};
}

/// The year at the median pace, and what the quartiles of the pace make of it.
struct attainment_range {
    attainment earliest{}; ///< at the upper quartile of the pace
    attainment middle{};
    attainment latest{}; ///< at the lower quartile
};

template <pillar P>
[[nodiscard]] constexpr attainment_range
attained_within(year now, gdp_share<P> share, const median_pace& pace, gdp_share<P> target) {
    return {attained_at(now, share, pace.upper, target),
            attained_at(now, share, pace.median, target),
            attained_at(now, share, pace.lower, target)};
}

} // namespace muster

#endif // MUSTER_TRACK_PROJECTION_HPP
