// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_DECOMPOSITION_HPP
#define MUSTER_TRACK_DECOMPOSITION_HPP

/// \file
/// What moved a share of GDP: spending, prices or the GDP.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/track_error.hpp>

namespace muster {

/// The parts of a change of a share. They add to it exactly.
///
/// Unit:    shares of GDP.
struct share_change {
    rational change{};
    rational spending{}; ///< real spending
    rational gdp{};      ///< real GDP: below zero if it grew
    rational prices{};   ///< defence prices against those of the whole economy: what is left
};

/// Parts a change of a share by logarithms: share = (real spending * relative price) / real GDP,
/// and each factor has the part change * ln(its ratio) / ln(ratio of the shares).
///
/// \param spending_ratio  real spending, later over earlier.
/// \param gdp_ratio       real GDP, later over earlier.
/// Exact:   the parts add exactly; each is on the share grid. Order of the factors does not matter.
/// Errors:  not_above_zero, out_of_range (a ratio beyond a thousandfold).
/// Source:  Ang, "The LMDI approach to decomposition analysis", Energy Policy 33, 2005.
[[nodiscard]] constexpr result<share_change, track_errc>
decompose(rational earlier, rational later, rational spending_ratio, rational gdp_ratio) {
    if (earlier <= 0 || later <= 0 || spending_ratio <= 0 || gdp_ratio <= 0)
        return failure{track_errc::not_above_zero};
    const auto ratio = later / earlier;
    if (!has_root(ratio) || !has_root(spending_ratio) || !has_root(gdp_ratio))
        return failure{track_errc::out_of_range};
    // The logarithmic mean of the two shares; of equal ones the share itself.
    const auto log_ratio = natural_log(ratio);
    const auto mean =
        multiply_round(detail::root_grid, log_ratio == 0 ? earlier : (later - earlier) / log_ratio,
                       rounding::half_even);
    const auto part_of = [&](rational factor) {
        return to_grid(
            {multiply_round(mean, natural_log(factor), rounding::half_even), detail::root_grid});
    };
    share_change parts{
        .change = later - earlier, .spending = part_of(spending_ratio), .gdp = -part_of(gdp_ratio)};
    parts.prices = parts.change - parts.spending - parts.gdp;
    return parts;
}

} // namespace muster

#endif // MUSTER_TRACK_DECOMPOSITION_HPP
