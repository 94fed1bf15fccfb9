// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_REAL_HPP
#define MUSTER_TRACK_REAL_HPP

/// \file
/// The real functions that statistics need: sums, products and quotients only, so that they are the
/// same at compile time and on every machine, and without the 16 000 lines of <cmath>.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>

namespace muster {

/// The nearest number with a binary fraction. For statistics alone: never for a verdict.
[[nodiscard]] constexpr double to_double(rational r) noexcept {
    return static_cast<double>(r.numerator()) / static_cast<double>(r.denominator());
}

namespace detail {

inline constexpr double pi = 3.141592653589793;

/// Newton's iteration. Precondition: x is not below zero.
[[nodiscard]] constexpr double square_root(double x) {
    expects(x >= 0, "a root is of nothing below zero");
    if (x == 0) return 0;
    double scale = 1; // brings x into [1, 4)
    for (; x >= 4; x /= 4) scale *= 2;
    for (; x < 1; x *= 4) scale /= 2;
    double root = 1.5;
    for (int i = 0; i != 6; ++i) root = (root + x / root) / 2;
    return root * scale;
}

/// ln x by the series of the inverse hyperbolic tangent. Precondition: x is above zero.
[[nodiscard]] constexpr double log(double x) {
    expects(x > 0, "a logarithm is of something above zero");
    int halvings = 0;
    for (; x > 1.5; x /= 2) ++halvings;
    for (; x < 0.75; x *= 2) --halvings;
    const double y = (x - 1) / (x + 1);
    double term = y;
    double sum = 0;
    for (int odd = 1; odd < 40; odd += 2, term *= y * y) sum += term / odd;
    return 2 * sum + halvings * 0.6931471805599453;
}

/// cos x by its series. Precondition: |x| is at most 1000.
[[nodiscard]] constexpr double cosine(double x) {
    expects(x >= -1'000 && x <= 1'000, "an angle is at most 1000");
    while (x > pi) x -= 2 * pi;
    while (x < -pi) x += 2 * pi;
    double term = 1;
    double sum = 1;
    for (int even = 2; even <= 32; even += 2) {
        term *= -x * x / (even * (even - 1));
        sum += term;
    }
    return sum;
}

} // namespace detail
} // namespace muster

#endif // MUSTER_TRACK_REAL_HPP
