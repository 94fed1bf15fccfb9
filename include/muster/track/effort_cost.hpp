// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_EFFORT_COST_HPP
#define MUSTER_TRACK_EFFORT_COST_HPP

/// \file
/// What a path costs beyond a share that stays as it is.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/gdp_path.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstdint>

namespace muster {

/// Money beyond a constant share.
///
/// Unit:    millions, of the money and the prices of the GDP.
struct effort_cost {
    std::int64_t last_year = 0;  ///< in the last year alone
    std::int64_t cumulative = 0; ///< from the year after the base year on
};

/// The cost of a path over a share that stays what it was in the base year.
///
/// Exact:   each year is rounded to the million once.
/// Errors:  equal_years, year_missing (of the path or of the GDP).
template <pillar P>
[[nodiscard]] constexpr result<effort_cost, track_errc>
cost_of(const annual_path<P>& path, year base, year until, const gdp_path& gdp) {
    if (until <= base) return failure{track_errc::equal_years};
    const auto constant = path.at(base);
    if (!constant || !path.covers(base, until)) return failure{track_errc::year_missing};
    effort_cost cost;
    for (year y = base + 1; y <= until; y = y + 1) {
        const auto product = gdp.at(y);
        if (!product) return failure{track_errc::year_missing};
        cost.last_year =
            multiply_round(*product, (*path.at(y) - *constant).fraction(), rounding::half_even);
        cost.cumulative += cost.last_year;
    }
    return cost;
}

/// The money that a share of one year stands for, rounded to the million once.
[[nodiscard]] constexpr std::int64_t money_of(rational share, std::int64_t gdp_millions) {
    return multiply_round(gdp_millions, share, rounding::half_even);
}

} // namespace muster

#endif // MUSTER_TRACK_EFFORT_COST_HPP
