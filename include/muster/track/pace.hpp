// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_PACE_HPP
#define MUSTER_TRACK_PACE_HPP

/// \file
/// How fast a share has moved and how fast it has to move.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/quantile.hpp>
#include <muster/track/sorted.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace muster {

/// What has to be added every year from now on to be at a share in a year.
///
/// Unit:    shares of GDP a year.
/// Errors:  target_met, equal_years.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc>
required_pace(year now, gdp_share<P> share, year deadline, gdp_share<P> target) {
    if (share >= target) return failure{track_errc::target_met};
    if (deadline <= now) return failure{track_errc::equal_years};
    return (target - share).fraction() * rational{1, deadline - now};
}

/// The factor by which a share has to grow every year.
///
/// Exact:   to 10^-12.
/// Errors:  target_met, equal_years, not_above_zero, out_of_range.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc>
required_share_growth(year now, gdp_share<P> share, year deadline, gdp_share<P> target) {
    if (share >= target) return failure{track_errc::target_met};
    if (deadline <= now) return failure{track_errc::equal_years};
    if (share.fraction() <= 0) return failure{track_errc::not_above_zero};
    const auto ratio = target.fraction() / share.fraction();
    if (!has_root(ratio) || deadline - now > 100) return failure{track_errc::out_of_range};
    return root(ratio, deadline - now);
}

/// The real growth of spending that a growth of the share stands for: 0.08 is 8 % a year.
///
/// \param share_growth  factor a year.
/// \param gdp_growth    real, a year: 0.02 is 2 %.
[[nodiscard]] constexpr rational real_spending_growth(rational share_growth, rational gdp_growth) {
    return to_grid(to_grid(share_growth) * to_grid(1 + gdp_growth, 1'000'000)) - 1;
}

/// The factor by which a share grew every year from one year to another, on average.
///
/// Errors:  equal_years, year_missing, not_above_zero, out_of_range.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc> share_growth(const annual_path<P>& path,
                                                                  year from, year to) {
    if (from >= to) return failure{track_errc::equal_years};
    const auto first = path.at(from);
    const auto last = path.at(to);
    if (!first || !last) return failure{track_errc::year_missing};
    if (first->fraction() <= 0 || last->fraction() <= 0) return failure{track_errc::not_above_zero};
    const auto ratio = last->fraction() / first->fraction();
    if (!has_root(ratio) || to - from > 100) return failure{track_errc::out_of_range};
    return root(ratio, to - from);
}

/// The mean step of a share from one year to another.
///
/// Errors:  equal_years, year_missing.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc> mean_pace(const annual_path<P>& path,
                                                               year from, year to) {
    if (from >= to) return failure{track_errc::equal_years};
    const auto first = path.at(from);
    const auto last = path.at(to);
    if (!first || !last) return failure{track_errc::year_missing};
    return (*last - *first).fraction() * rational{1, to - from};
}

/// The slope of the straight line that fits the known years of a span best, by least squares.
///
/// Unit:    shares of GDP a year.
/// Exact:   a fraction.
/// Errors:  too_few_years: fewer than two are known.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc> least_squares_pace(const annual_path<P>& path,
                                                                        year from, year to) {
    // slope = (n sum(x s) - sum(x) sum(s)) / (n sum(x^2) - sum(x)^2)
    int n = 0;
    int sum_x = 0;
    int sum_xx = 0;
    for (const auto& p : path.points()) {
        if (p.of < from || p.of > to) continue;
        const int x = p.of - from;
        ++n;
        sum_x += x;
        sum_xx += x * x;
    }
    if (n < 2) return failure{track_errc::too_few_years};
    const int below = n * sum_xx - sum_x * sum_x;
    rational slope; // each share has the weight (n x - sum(x)) / below
    for (const auto& p : path.points())
        if (p.of >= from && p.of <= to)
            slope = slope + rational{n * (p.of - from) - sum_x} * p.share.fraction();
    return slope * rational{1, below};
}

/// A median slope with the quartiles of all slopes.
struct median_pace {
    rational median{};
    rational lower{}; ///< first quartile
    rational upper{}; ///< third quartile
    int pairs = 0;    ///< of years
};

/// The median of the slopes between all pairs of known years of a span. One odd year moves it
/// little; the quartiles say how much the slopes differ.
///
/// Exact:   fractions.
/// Errors:  too_few_years: fewer than two are known.
/// Source:  Theil 1950; Sen, "Estimates of the regression coefficient based on Kendall's tau",
/// 1968.
template <pillar P>
[[nodiscard]] constexpr result<median_pace, track_errc> theil_sen_pace(const annual_path<P>& path,
                                                                       year from, year to) {
    std::vector<rational> slopes;
    const auto points = path.points();
    for (std::size_t j = 0; j != points.size(); ++j)
        for (std::size_t i = 0; i != j; ++i)
            if (points[i].of >= from && points[j].of <= to)
                slopes.push_back((points[j].share - points[i].share).fraction()
                                 * rational{1, points[j].of - points[i].of});
    if (slopes.empty()) return failure{track_errc::too_few_years};
    slopes = sorted(std::move(slopes));
    return median_pace{quantile(slopes, {1, 2}), quantile(slopes, {1, 4}), quantile(slopes, {3, 4}),
                       static_cast<int>(slopes.size())};
}

} // namespace muster

#endif // MUSTER_TRACK_PACE_HPP
