// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_PATH_SHAPE_HPP
#define MUSTER_TRACK_PATH_SHAPE_HPP

/// \file
/// Shapes of a path between two shares: straight, at constant growth, logistic, in steps, or
/// through milestones.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <span>

namespace muster {

/// A share that is to be reached in a year.
template <pillar P>
struct milestone {
    year by{};
    gdp_share<P> share{};
};

/// The straight line, year by year. Exact: fractions.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> laid_out(const linear_path<P>& line) {
    annual_path<P> path;
    for (year y = line.start(); y <= line.end(); y = y + 1) path.set(y, line.at(y));
    return path;
}

/// The same growth factor every year. Years between the ends are on the share grid.
///
/// Errors:  both shares are above zero, and at most a thousandfold of each other: preconditions.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> geometric_path(year start, gdp_share<P> from, year end,
                                                      gdp_share<P> to) {
    expects(start < end, "the path ends after it starts");
    expects(from.fraction() > 0 && to.fraction() > 0, "shares that grow are above zero");
    const auto factor = root(to.fraction() / from.fraction(), end - start);
    annual_path<P> path;
    auto share = to_grid(from.fraction(), detail::root_grid);
    for (year y = start; y < end; y = y + 1) {
        path.set(y, y == start ? from : gdp_share<P>{to_grid(share)});
        share = {multiply_round(round(share * detail::root_grid, rounding::half_even), factor,
                                rounding::half_even),
                 detail::root_grid};
    }
    return path.set(end, to);
}

/// Slow, fast, slow: the odds of the way done grow by the same factor every year, and the curve is
/// stretched to pass both ends. Symmetric exactly: what is missing at the start is ahead at the
/// end. Years between the ends are on the share grid.
///
/// \param half_year_odds  the factor of the odds in half a year; 2 is steep, 3/2 is gentle.
/// Errors:  a factor not above 1, or odds beyond 64 bits, break preconditions.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> logistic_path(year start, gdp_share<P> from, year end,
                                                     gdp_share<P> to,
                                                     rational half_year_odds = {3, 2}) {
    expects(start < end, "the path ends after it starts");
    expects(half_year_odds > 1, "the odds grow");
    const int years = end - start;
    const auto rise = to - from;
    // The way done after k years of T: 1 / (1 + f^(T - 2k)), at T - 2k > 0 below one half.
    const auto done = [&](int k) {
        return to_grid(1 / (1 + grid_power(half_year_odds, years - 2 * k)));
    };
    const auto first = done(0);
    annual_path<P> path;
    path.set(start, from);
    for (int k = 1; 2 * k < years; ++k) {
        const auto part = to_grid((done(k) - first) / (1 - 2 * first));
        const auto share = to_grid(from.fraction() + to_grid(part * to_grid(rise.fraction())));
        path.set(start + k, gdp_share<P>{share});
        path.set(end - k, gdp_share<P>{from.fraction() + to.fraction() - share});
    }
    if (years % 2 == 0) path.set(start + years / 2, rational{1, 2} * (from + to));
    return path.set(end, to);
}

/// Each milestone holds until the next one. Precondition: milestones are in the order of years.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> stepwise_path(std::span<const milestone<P>> steps,
                                                     year until) {
    annual_path<P> path;
    for (std::size_t i = 0; i != steps.size(); ++i) {
        expects(i == 0 || steps[i - 1].by < steps[i].by, "milestones are in the order of years");
        for (year y = steps[i].by; y <= until; y = y + 1) path.set(y, steps[i].share);
    }
    return path;
}

/// The path with straight lines over the years that are missing between two known ones. Exact.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> interpolated(const annual_path<P>& known) {
    annual_path<P> path;
    const auto points = known.points();
    for (std::size_t i = 0; i != points.size(); ++i) {
        path.set(points[i].of, points[i].share, points[i].half_unit);
        if (i + 1 == points.size()) break;
        const linear_path<P> line{points[i].of, points[i].share, points[i + 1].of,
                                  points[i + 1].share};
        for (year y = points[i].of + 1; y < points[i + 1].of; y = y + 1) path.set(y, line.at(y));
    }
    return path;
}

/// Straight lines through milestones. Precondition: they are in the order of years.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> milestone_path(std::span<const milestone<P>> through) {
    annual_path<P> path;
    for (std::size_t i = 0; i != through.size(); ++i) {
        expects(i == 0 || through[i - 1].by < through[i].by,
                "milestones are in the order of years");
        path.set(through[i].by, through[i].share);
    }
    return interpolated(path);
}

/// The path of a plan that holds its last share until a later year.
template <pillar P>
[[nodiscard]] constexpr annual_path<P> held_until(annual_path<P> path, year until) {
    if (path.empty()) return path;
    const auto last = path.back();
    for (year y = last.of + 1; y <= until; y = y + 1) path.set(y, last.share, last.half_unit);
    return path;
}

} // namespace muster

#endif // MUSTER_TRACK_PATH_SHAPE_HPP
