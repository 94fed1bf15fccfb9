// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_CONVERGENCE_HPP
#define MUSTER_TRACK_CONVERGENCE_HPP

/// \file
/// Whether the allies grow alike: sigma convergence (the spread shrinks) and beta convergence (who
/// spent least grows fastest). The second can hold without the first.

#include <muster/core/result.hpp>
#include <muster/track/real.hpp>
#include <muster/track/regression.hpp>
#include <muster/track/track_error.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace muster {

/// The values of one ally, one for each year; all allies have the same years.
using trajectory = std::vector<double>;

/// How the standard deviation over the allies moved.
struct sigma_convergence {
    std::vector<double> deviation{}; ///< of each year
    double yearly = 0; ///< mean change of its logarithm a year; below zero: the spread shrinks
    double t = 0;      ///< of that change; 0 if it is the same in every year
};

namespace detail {

// Three years and two allies at least, as many years each, all values above zero.
constexpr std::optional<track_errc> panel_error(std::span<const trajectory> panel) noexcept {
    if (panel.size() < 2 || panel[0].size() < 3) return track_errc::too_few_years;
    for (const auto& p : panel) {
        if (p.size() != panel[0].size()) return track_errc::year_missing;
        for (const double v : p)
            if (!(v > 0)) return track_errc::not_above_zero;
    }
    return std::nullopt;
}

} // namespace detail

/// Errors:  too_few_years (two allies and three years are needed), year_missing (not balanced),
///          not_above_zero (a value, or a spread of zero: there is nothing left to converge).
[[nodiscard]] inline result<sigma_convergence, track_errc>
sigma_convergence_of(std::span<const trajectory> panel) {
    if (const auto why = detail::panel_error(panel)) return failure{*why};
    const auto n = static_cast<double>(panel.size());
    sigma_convergence s;
    std::vector<double> years;
    std::vector<double> logs;
    for (std::size_t t = 0; t != panel[0].size(); ++t) {
        double mean = 0;
        for (const auto& p : panel) mean += p[t] / n;
        double squares = 0;
        for (const auto& p : panel) squares += (p[t] - mean) * (p[t] - mean);
        if (!(squares > 0)) return failure{track_errc::not_above_zero};
        s.deviation.push_back(detail::square_root(squares / n));
        years.push_back(static_cast<double>(t));
        logs.push_back(detail::log(s.deviation.back()));
    }
    const auto fit = fit_line(years, logs);
    if (!fit) return failure{fit.error()};
    s.yearly = fit->slope;
    s.t = fit->error > 0 ? fit->t() : 0;
    return s;
}

/// How growth depends on where an ally started.
struct beta_convergence {
    double slope =
        0; ///< of the yearly growth of the logarithm on the first logarithm; below zero: converging
    double t = 0;     ///< of the slope; 0 if all points lie on the line
    double speed = 0; ///< part of the gap that closes in a year, if it closes; else 0
};

/// Errors:  as sigma_convergence_of; equal_years if all start at the same value.
/// Source:  Barro and Sala-i-Martin, "Convergence", Journal of Political Economy 100, 1992:
///          slope = -(1 - exp(-speed T)) / T.
[[nodiscard]] inline result<beta_convergence, track_errc>
beta_convergence_of(std::span<const trajectory> panel) {
    if (const auto why = detail::panel_error(panel)) return failure{*why};
    const auto years = static_cast<double>(panel[0].size() - 1);
    std::vector<double> first;
    std::vector<double> growth;
    for (const auto& p : panel) {
        first.push_back(detail::log(p.front()));
        growth.push_back((detail::log(p.back()) - first.back()) / years);
    }
    const auto fit = fit_line(first, growth);
    if (!fit) return failure{fit.error()};
    beta_convergence b{.slope = fit->slope, .t = fit->error > 0 ? fit->t() : 0};
    const double left = 1 + b.slope * years;
    if (b.slope < 0 && left > 0) b.speed = -detail::log(left) / years;
    return b;
}

} // namespace muster

#endif // MUSTER_TRACK_CONVERGENCE_HPP
