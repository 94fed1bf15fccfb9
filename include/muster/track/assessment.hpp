// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_ASSESSMENT_HPP
#define MUSTER_TRACK_ASSESSMENT_HPP

/// \file
/// All that can be said of one member's way to a target; and a what-if: change the scenario, which
/// is a value, and assess it again.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/back_loading.hpp>
#include <muster/track/checkpoint.hpp>
#include <muster/track/effort_cost.hpp>
#include <muster/track/gdp_path.hpp>
#include <muster/track/pace.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/projection.hpp>
#include <muster/track/table_path.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace muster {

/// A member, its plan and its target.
template <pillar P>
struct scenario {
    annual_path<P> outturn{}; ///< its last year is now
    annual_path<P> plan{};    ///< later years; may be empty or end before the deadline
    gdp_share<P> target{};
    year deadline{};
    year review{};                 ///< 2029 in the pledge of The Hague
    std::optional<gdp_path> gdp{}; ///< at prices of one year, for costs and real growth
};

/// The pace of some last years.
struct recent_pace {
    int years = 0; ///< the span; it has one share more
    result<rational, track_errc> least_squares = failure{track_errc::too_few_years};
    result<median_pace, track_errc> median = failure{track_errc::too_few_years};
};

/// What is found. Each figure is there, or says why it is not.
template <pillar P>
struct assessment {
    year now{};
    gdp_share<P> share{};
    gdp_share<P> gap{}; ///< to the target; zero if it is reached
    result<rational, track_errc> required = failure{track_errc::target_met}; ///< points a year
    /// Real growth of spending a year: with it the share is at the target at the deadline.
    result<rational, track_errc> required_growth = failure{track_errc::year_missing};
    std::array<recent_pace, 3> recent{}; ///< over 1, 3 and 5 years
    /// Least-squares pace of five years over the required one; 1 is just enough.
    result<rational, track_errc> achieved_of_required = failure{track_errc::too_few_years};
    /// At the median pace of five years and its quartiles.
    std::optional<attainment_range> attained{};

    /// Of the outturn now and the plan after it; a plan that ends before the deadline holds its
    /// last share, milestones are joined by straight lines.
    annual_path<P> path{};
    result<rational, track_errc> back_loading = failure{track_errc::year_missing};
    result<rational, track_errc> last_three_years = failure{track_errc::year_missing};
    result<rational, track_errc> convexity = failure{track_errc::year_missing};
    result<final_step, track_errc> last = failure{track_errc::year_missing};
    result<checkpoint, track_errc> at_review = failure{track_errc::year_missing};
    result<checkpoint, track_errc> at_deadline = failure{track_errc::year_missing};

    result<effort_cost, track_errc> planned_cost = failure{track_errc::year_missing};
    result<effort_cost, track_errc> linear_cost =
        failure{track_errc::year_missing}; ///< of the target
};

namespace detail {

// The yearly real growth of a product between two years, on average; nothing if it has not both.
constexpr std::optional<rational> mean_growth(const gdp_path& gdp, year from, year to) {
    const auto first = gdp.at(from);
    const auto last = gdp.at(to);
    if (!first || !last || to <= from) return std::nullopt;
    const rational ratio{*last, *first};
    if (!has_root(ratio)) return std::nullopt;
    return root(ratio, to - from) - 1;
}

} // namespace detail

/// Assesses a scenario.
///
/// Errors:  year_missing if there is no outturn at all.
template <pillar P>
[[nodiscard]] constexpr result<assessment<P>, track_errc> assess(const scenario<P>& s) {
    if (s.outturn.empty()) return failure{track_errc::year_missing};
    assessment<P> a;
    a.now = s.outturn.back().of;
    a.share = s.outturn.back().share;
    if (a.share < s.target) a.gap = s.target - a.share;
    a.required = required_pace(a.now, a.share, s.deadline, s.target);
    const auto growth = s.gdp ? detail::mean_growth(*s.gdp, a.now, s.deadline) : std::nullopt;
    const auto factor = required_share_growth(a.now, a.share, s.deadline, s.target);
    if (!factor)
        a.required_growth = failure{factor.error()};
    else if (growth)
        a.required_growth = real_spending_growth(*factor, *growth);

    constexpr int spans[] = {1, 3, 5};
    for (std::size_t i = 0; i != 3; ++i) {
        a.recent[i].years = spans[i];
        if (a.now.number < spans[i]) continue;
        a.recent[i].least_squares = least_squares_pace(s.outturn, a.now - spans[i], a.now);
        a.recent[i].median = theil_sen_pace(s.outturn, a.now - spans[i], a.now);
    }
    const auto& five = a.recent[2];
    if (!a.required)
        a.achieved_of_required = failure{a.required.error()};
    else if (five.least_squares)
        a.achieved_of_required = to_grid(*five.least_squares) / to_grid(*a.required);
    if (five.median) a.attained = attained_within(a.now, a.share, *five.median, s.target);

    if (!s.plan.empty()) {
        annual_path<P> known;
        known.set(a.now, a.share, s.outturn.back().half_unit);
        a.path = interpolated(continued(known, s.plan));
        if (a.path.back().of < s.deadline) a.path = held_until(a.path, s.deadline);
        a.back_loading = back_loading_index(a.path, a.now, s.deadline);
        a.last_three_years = late_part(a.path, a.now, s.deadline);
        a.convexity = mean_convexity(a.path, a.now, s.deadline);
        a.last = last_step(a.path, a.now, s.deadline);
        a.at_review = checkpoint_at(a.path, s.review, a.now, s.deadline, s.target);
        a.at_deadline = checkpoint_at(a.path, s.deadline, a.now, s.deadline, s.target);
        if (s.gdp) a.planned_cost = cost_of(a.path, a.now, s.deadline, *s.gdp);
    }
    if (s.gdp && a.now < s.deadline) {
        const auto to = a.share < s.target ? s.target : a.share;
        a.linear_cost = cost_of(laid_out(linear_path<P>{a.now, a.share, s.deadline, to}), a.now,
                                s.deadline, *s.gdp);
    }
    return a;
}

} // namespace muster

#endif // MUSTER_TRACK_ASSESSMENT_HPP
