// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_LOG_T_HPP
#define MUSTER_TRACK_LOG_T_HPP

/// \file
/// The log t test of Phillips and Sul: whether a group converges, however it gets there.

#include <muster/core/result.hpp>
#include <muster/track/convergence.hpp>
#include <muster/track/real.hpp>
#include <muster/track/regression.hpp>
#include <muster/track/track_error.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace muster {

/// The outcome of the regression log(H1/Ht) - 2 log(log t) = a + b log t + u.
struct log_t_test {
    double b = 0;         ///< twice the speed of convergence
    double t = 0;         ///< of b, robust to autocorrelation
    double bandwidth = 0; ///< of the long-run variance
    int used = 0;         ///< years in the regression

    /// One-sided, at 5 %.
    [[nodiscard]] constexpr bool converges(double critical = -1.65) const noexcept {
        return t > critical;
    }
};

namespace detail {

// The quadratic spectral kernel.
constexpr double quadratic_spectral(double x) {
    if (x == 0) return 1;
    const double angle = 6 * pi * x / 5;
    const double sine = cosine(angle - pi / 2);
    return 25 / (12 * pi * pi * x * x) * (sine / angle - cosine(angle));
}

// The long-run variance of residuals, with the bandwidth that fits an autoregression of order one.
// Source: Andrews, Econometrica 59, 1991, equations 6.2 and 6.4.
constexpr double long_run_variance(std::span<const double> u, double& bandwidth) {
    const auto n = u.size();
    const auto count = static_cast<double>(n);
    const auto covariance = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = lag; i != n; ++i) sum += u[i] * u[i - lag];
        return sum / count;
    };
    double below = 0;
    double above = 0;
    for (std::size_t i = 1; i != n; ++i) {
        above += u[i] * u[i - 1];
        below += u[i - 1] * u[i - 1];
    }
    double rho = below > 0 ? above / below : 0;
    if (rho > 0.97) rho = 0.97; // the customary bound: at 1 the bandwidth has no end
    if (rho < -0.97) rho = -0.97;
    const double one = 1 - rho;
    const double alpha = 4 * rho * rho / (one * one * one * one);
    // fifth root by Newton's iteration
    const double wanted = alpha * count;
    double fifth = wanted > 1 ? wanted : 1;
    for (int i = 0; i != 200; ++i)
        fifth = (4 * fifth + wanted / (fifth * fifth * fifth * fifth)) / 5;
    bandwidth = wanted > 0 ? 1.3221 * fifth : 0;
    double sum = covariance(0);
    for (std::size_t lag = 1; bandwidth > 0 && lag != n; ++lag)
        sum += 2 * quadratic_spectral(static_cast<double>(lag) / bandwidth) * covariance(lag);
    return sum;
}

} // namespace detail

/// The log t test of some allies over some years.
///
/// \param trim  the part of the years that is left out at the start; 0.3 for fewer than 50 years.
/// Errors:  too_few_years (two allies; at least five years in the regression), year_missing,
///          not_above_zero (a value, a spread that is zero, or a fit without any residual).
/// Source:  Phillips and Sul, "Transition modeling and econometric convergence tests", Econometrica
///          75, 2007: relative transition paths, scalar long-run variance, c = -1.65.
[[nodiscard]] inline result<log_t_test, track_errc> log_t(std::span<const trajectory> panel,
                                                          double trim = 0.3) {
    if (const auto why = detail::panel_error(panel)) return failure{*why};
    const auto years = panel[0].size();
    const auto n = static_cast<double>(panel.size());
    auto first = static_cast<std::size_t>(trim * static_cast<double>(years));
    if (first < 2) first = 2; // log(log 1) does not exist
    if (years < first + 4) return failure{track_errc::too_few_years};
    std::vector<double> spread; // H: mean squared distance of the relative paths from 1
    for (std::size_t t = 0; t != years; ++t) {
        double mean = 0;
        for (const auto& p : panel) mean += p[t] / n;
        double sum = 0;
        for (const auto& p : panel) sum += (p[t] / mean - 1) * (p[t] / mean - 1);
        if (!(sum > 0)) return failure{track_errc::not_above_zero};
        spread.push_back(sum / n);
    }
    std::vector<double> x;
    std::vector<double> y;
    for (auto t = first; t <= years; ++t) {
        x.push_back(detail::log(static_cast<double>(t)));
        y.push_back(detail::log(spread[0] / spread[t - 1]) - 2 * detail::log(x.back()));
    }
    const auto fit = fit_line(x, y);
    if (!fit) return failure{fit.error()};
    log_t_test test{.b = fit->slope, .used = static_cast<int>(x.size())};
    const double variance = detail::long_run_variance(fit->residuals, test.bandwidth);
    if (!(variance > 0)) return failure{track_errc::not_above_zero};
    test.t = fit->slope / detail::square_root(variance / fit->squares);
    return test;
}

} // namespace muster

#endif // MUSTER_TRACK_LOG_T_HPP
