// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_EXP2_HPP
#define MUSTER_LINK_EXP2_HPP

/// \file
/// Powers of two of any real number: bits to odds, odds to probabilities.

#include <array>
#include <cstddef>

namespace muster::link {

namespace detail {

inline constexpr int largest_exponent = 300;

// 2^-300 to 2^300.
inline constexpr auto powers_of_2 = [] {
    std::array<double, 2 * largest_exponent + 1> out{};
    out[largest_exponent] = 1;
    for (std::size_t n = 1; n <= largest_exponent; ++n) {
        out[largest_exponent + n] = out[largest_exponent + n - 1] * 2;
        out[largest_exponent - n] = out[largest_exponent - n + 1] / 2;
    }
    return out;
}();

} // namespace detail

/// 2^x, within a relative 10^-12; x is cut at -300 and 300.
///
/// Exact:   the same double on every machine: sums and products only.
[[nodiscard]] constexpr double exp2(double x) noexcept {
    constexpr double most = detail::largest_exponent;
    x = x < -most ? -most : x > most ? most : x;
    const int whole = static_cast<int>(x < 0 ? x - 0.5 : x + 0.5);
    const double y = (x - whole) * 0.693147180559945309417; // the natural logarithm of 2
    // The series of e^y up to y^11 / 11!: as y is at most 0.35, what is left is below 10^-14.
    double sum = 1;
    for (const double share :
         {1. / 11, 1. / 10, 1. / 9, 1. / 8, 1. / 7, 1. / 6, 1. / 5, 1. / 4, 1. / 3, 1. / 2, 1.})
        sum = 1 + sum * (y * share);
    const int at = whole + detail::largest_exponent;
    return sum * detail::powers_of_2[static_cast<std::size_t>(at)];
}

/// The probability of what has this much evidence, prior included.
[[nodiscard]] constexpr double probability(double bits) noexcept {
    return bits > 0 ? 1 / (1 + exp2(-bits)) : exp2(bits) / (1 + exp2(bits));
}

static_assert(exp2(0) == 1 && exp2(10) == 1024 && exp2(-2) == 0.25 && probability(0) == 0.5);

} // namespace muster::link

#endif // MUSTER_LINK_EXP2_HPP
