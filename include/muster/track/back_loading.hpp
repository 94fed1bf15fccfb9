// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_BACK_LOADING_HPP
#define MUSTER_TRACK_BACK_LOADING_HPP

/// \file
/// How much of an effort is put off: the back-loading index, the part of the last years, the
/// curvature, and the last step.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <optional>

namespace muster {

namespace detail {

// Why a path has no rise between two years to speak of; nothing if it has.
template <pillar P>
constexpr std::optional<track_errc> no_rise_between(const annual_path<P>& path, year base,
                                                    year target) {
    if (base >= target) return track_errc::equal_years;
    if (!path.covers(base, target)) return track_errc::year_missing;
    if (*path.at(target) <= *path.at(base)) return track_errc::no_rise;
    return std::nullopt;
}

} // namespace detail

/// The back-loading index of a path of T years from a base year to a target year:
/// B = 1 - mean(u_k) / ((T + 1) / (2 T)), u_k the part of the rise that is done after k years.
///
/// 0 is the straight line, (T - m) / (T + 1) a straight rise in the last m years alone, above 0
/// postponed, below 0 ahead.
///
/// Exact:   a fraction; it is the same whatever unit the shares are in.
/// Errors:  equal_years, year_missing, no_rise.
/// Source:  an area measure in the manner of the Gini index; its use here is
///          a proposal of this project.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc> back_loading_index(const annual_path<P>& path,
                                                                        year base, year target) {
    if (const auto why = detail::no_rise_between(path, base, target)) return failure{*why};
    const auto first = *path.at(base);
    const auto rise = *path.at(target) - first;
    gdp_share<P> done;
    for (year y = base + 1; y <= target; y = y + 1) done = done + (*path.at(y) - first);
    return 1 - done.fraction() / rise.fraction() * rational{2, target - base + 1};
}

/// The same index against a target instead of the path's own end: what a plan leaves out counts as
/// postponed beyond the target year. A plan that stops half-way at once is not ahead of anything.
///
/// 0 for the straight line to the target; for a flat path 1; for a path that ends at the target it
/// is the back-loading index. Errors:  equal_years, year_missing, target_met (in the base year).
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc>
postponement_index(const annual_path<P>& path, year base, year target_year, gdp_share<P> target) {
    if (base >= target_year) return failure{track_errc::equal_years};
    if (!path.covers(base, target_year)) return failure{track_errc::year_missing};
    const auto first = *path.at(base);
    if (first >= target) return failure{track_errc::target_met};
    gdp_share<P> done;
    for (year y = base + 1; y <= target_year; y = y + 1) done = done + (*path.at(y) - first);
    return 1 - done.fraction() / (target - first).fraction() * rational{2, target_year - base + 1};
}

/// The part of the rise that falls in the last years.
///
/// Errors:  as back_loading_index; equal_years if the last years are all of them or none.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc>
late_part(const annual_path<P>& path, year base, year target, int last_years = 3) {
    if (const auto why = detail::no_rise_between(path, base, target)) return failure{*why};
    if (last_years <= 0 || last_years > target - base) return failure{track_errc::equal_years};
    const auto rise = *path.at(target) - *path.at(base);
    return (*path.at(target) - *path.at(target - last_years)).fraction() / rise.fraction();
}

/// The mean of the second differences of a path: above zero if the steps grow from year to year.
///
/// Unit:    shares of GDP a year, for each year.
/// Exact:   a fraction; the second differences add to last step - first step.
/// Errors:  too_few_years (three are needed), year_missing.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc> mean_convexity(const annual_path<P>& path,
                                                                    year base, year target) {
    if (target - base < 2) return failure{track_errc::too_few_years};
    if (!path.covers(base, target)) return failure{track_errc::year_missing};
    const auto last = *path.at(target) - *path.at(target - 1);
    const auto first = *path.at(base + 1) - *path.at(base);
    return (last - first).fraction() * rational{1, target - base - 1};
}

/// The last step of a path beside the mean one.
struct final_step {
    rational last{};
    rational mean{};
    rational times{}; ///< the last step in mean steps

    /// Whether the last step is a cliff: more than twice the mean and more than 0.30 points.
    /// Source: muster's own thresholds, uncalibrated.
    [[nodiscard]] constexpr bool is_cliff(rational factor = 2,
                                          rational points = {30, 10'000}) const {
        return last > factor * mean && last > points;
    }
};

/// Errors:  as back_loading_index.
template <pillar P>
[[nodiscard]] constexpr result<final_step, track_errc> last_step(const annual_path<P>& path,
                                                                 year base, year target) {
    if (const auto why = detail::no_rise_between(path, base, target)) return failure{*why};
    const auto last = (*path.at(target) - *path.at(target - 1)).fraction();
    const auto mean = (*path.at(target) - *path.at(base)).fraction() * rational{1, target - base};
    return final_step{last, mean, last / mean};
}

} // namespace muster

#endif // MUSTER_TRACK_BACK_LOADING_HPP
