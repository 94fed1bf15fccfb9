// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_CHECKPOINT_HPP
#define MUSTER_TRACK_CHECKPOINT_HPP

/// \file
/// A path beside the straight line to the pledge: in the year of the review, and in any other.

#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

namespace muster {

/// How a path stands in one year against a straight line.
struct checkpoint {
    year of{};
    rational reference{};    ///< the line
    rational share{};        ///< the path
    interval bounds{};       ///< what the share can have been before it was rounded
    rational behind{};       ///< line - path, in shares of GDP; below zero: ahead
    rational years_behind{}; ///< in yearly steps of the line

    /// Whether the path is below the line by more than a tolerance: 0.20 points.
    /// Source: muster's own threshold, uncalibrated.
    [[nodiscard]] constexpr certainty is_late(rational tolerance = {20, 10'000}) const {
        return is_below(bounds, reference - tolerance);
    }
};

/// A path in a year against the straight line from its own share in a base year to the target.
///
/// Exact:   fractions. A path that is the line itself is never behind.
/// Errors:  equal_years; year_missing; target_met: in the base year already, so that the line does
///          not rise.
template <pillar P>
[[nodiscard]] constexpr result<checkpoint, track_errc>
checkpoint_at(const annual_path<P>& path, year review, year base, year deadline,
              gdp_share<P> target) {
    if (base >= deadline) return failure{track_errc::equal_years};
    const auto start = path.at(base);
    const auto share = path.at(review);
    if (!start || !share) return failure{track_errc::year_missing};
    if (*start >= target) return failure{track_errc::target_met};
    const linear_path<P> line{base, *start, deadline, target};
    const auto behind = line.at(review) - *share;
    return checkpoint{.of = review,
                      .reference = line.at(review).fraction(),
                      .share = share->fraction(),
                      .bounds = *path.bounds(review),
                      .behind = behind.fraction(),
                      .years_behind = behind.fraction() / line.step().fraction()};
}

} // namespace muster

#endif // MUSTER_TRACK_CHECKPOINT_HPP
