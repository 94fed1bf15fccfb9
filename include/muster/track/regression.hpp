// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_REGRESSION_HPP
#define MUSTER_TRACK_REGRESSION_HPP

/// \file
/// A straight line through points, with the standard error of its slope.

#include <muster/core/contract.hpp>
#include <muster/core/result.hpp>
#include <muster/track/real.hpp>
#include <muster/track/track_error.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace muster {

/// y = intercept + slope * x, by least squares.
struct straight_fit {
    double intercept = 0;
    double slope = 0;
    double error = 0;   ///< standard error of the slope; 0 if all points lie on the line
    double squares = 0; ///< sum of (x - mean x)^2
    std::vector<double> residuals{};

    /// The slope in standard errors. Precondition: the points do not all lie on the line.
    [[nodiscard]] constexpr double t() const {
        expects(error > 0, "the points do not all lie on the line");
        return slope / error;
    }
};

/// Errors:  too_few_years (fewer than three points), equal_years (all x are the same).
[[nodiscard]] constexpr result<straight_fit, track_errc> fit_line(std::span<const double> x,
                                                                  std::span<const double> y) {
    expects(x.size() == y.size(), "each x has a y");
    if (x.size() < 3) return failure{track_errc::too_few_years};
    const auto n = static_cast<double>(x.size());
    double mean_x = 0;
    double mean_y = 0;
    for (std::size_t i = 0; i != x.size(); ++i) {
        mean_x += x[i] / n;
        mean_y += y[i] / n;
    }
    straight_fit fit;
    double products = 0;
    for (std::size_t i = 0; i != x.size(); ++i) {
        fit.squares += (x[i] - mean_x) * (x[i] - mean_x);
        products += (x[i] - mean_x) * (y[i] - mean_y);
    }
    if (!(fit.squares > 0)) return failure{track_errc::equal_years};
    fit.slope = products / fit.squares;
    fit.intercept = mean_y - fit.slope * mean_x;
    double left = 0;
    for (std::size_t i = 0; i != x.size(); ++i) {
        fit.residuals.push_back(y[i] - fit.intercept - fit.slope * x[i]);
        left += fit.residuals.back() * fit.residuals.back();
    }
    fit.error = detail::square_root(left / (n - 2) / fit.squares);
    return fit;
}

} // namespace muster

#endif // MUSTER_TRACK_REGRESSION_HPP
