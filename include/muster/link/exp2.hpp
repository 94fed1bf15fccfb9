// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_EXP2_HPP
#define MUSTER_LINK_EXP2_HPP

/// \file
/// Powers of two of any real number: bits to odds, odds to probabilities.

namespace muster::link {

/// 2^x, within a relative 10^-12; x is cut at -300 and 300.
///
/// Exact:   the same double on every machine: sums, products and halvings only.
[[nodiscard]] constexpr double exp2(double x) noexcept {
    x = x < -300 ? -300 : x > 300 ? 300 : x;
    int whole = static_cast<int>(x);
    if (whole > x) --whole;
    const double y = (x - whole) * 0.693147180559945309417; // the natural logarithm of 2
    double term = 1;
    double sum = 1;
    for (int n = 1; n != 16; ++n) {
        term *= y / n;
        sum += term;
    }
    for (; whole > 0; --whole) sum *= 2;
    for (; whole < 0; ++whole) sum /= 2;
    return sum;
}

/// The probability of what has this much evidence, prior included.
[[nodiscard]] constexpr double probability(double bits) noexcept {
    return bits > 0 ? 1 / (1 + exp2(-bits)) : exp2(bits) / (1 + exp2(bits));
}

static_assert(exp2(0) == 1 && exp2(10) == 1024 && exp2(-2) == 0.25 && probability(0) == 0.5);

} // namespace muster::link

#endif // MUSTER_LINK_EXP2_HPP
