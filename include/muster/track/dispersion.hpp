// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_DISPERSION_HPP
#define MUSTER_TRACK_DISPERSION_HPP

/// \file
/// How unequal the efforts of the allies are in one year.

#include <muster/core/result.hpp>
#include <muster/track/real.hpp>
#include <muster/track/sorted.hpp>
#include <muster/track/track_error.hpp>

#include <span>
#include <vector>

namespace muster {

/// A value and its weight: 1 for each ally, or its GDP, or its population.
struct weighted_value {
    double value = 0;
    double weight = 1;
};

/// Measures of inequality, all of the same weighted values.
struct dispersion {
    double mean = 0;
    double deviation = 0; ///< standard deviation, of the whole population
    double gini = 0;      ///< 0: all are equal
    double theil = 0;     ///< Theil's T; 0: all are equal

    /// The standard deviation as a part of the mean.
    [[nodiscard]] constexpr double variation() const noexcept { return deviation / mean; }
};

/// Mean, standard deviation, Gini and Theil index.
///
/// Errors:  too_few_years (no value at all), not_above_zero (a value below zero, a weight not above
///          zero, or nothing but zeros).
/// Source:  Gini by the area under the Lorenz curve; Theil, "Economics and Information Theory",
/// 1967.
[[nodiscard]] constexpr result<dispersion, track_errc>
dispersion_of(std::span<const weighted_value> values) {
    if (values.empty()) return failure{track_errc::too_few_years};
    double weight = 0;
    double sum = 0;
    for (const auto& v : values) {
        if (v.value < 0 || !(v.weight > 0)) return failure{track_errc::not_above_zero};
        weight += v.weight;
        sum += v.weight * v.value;
    }
    if (!(sum > 0)) return failure{track_errc::not_above_zero};
    dispersion d{.mean = sum / weight};
    double squares = 0;
    for (const auto& v : values) {
        squares += v.weight * (v.value - d.mean) * (v.value - d.mean);
        const double relative = v.value / d.mean;
        if (v.value > 0) d.theil += v.weight / weight * relative * detail::log(relative);
    }
    d.deviation = detail::square_root(squares / weight);

    const auto ascending =
        sorted(std::vector<weighted_value>(values.begin(), values.end()),
               [](const weighted_value& a, const weighted_value& b) { return a.value < b.value; });
    double below = 0; // of the sum, so far
    double area = 0;  // twice the area under the Lorenz curve
    for (const auto& v : ascending) {
        const double part = v.weight * v.value / sum;
        area += v.weight / weight * (2 * below + part);
        below += part;
    }
    d.gini = 1 - area;
    return d;
}

} // namespace muster

#endif // MUSTER_TRACK_DISPERSION_HPP
