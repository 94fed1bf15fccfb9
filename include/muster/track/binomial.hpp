// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_BINOMIAL_HPP
#define MUSTER_TRACK_BINOMIAL_HPP

/// \file
/// Chances of counts: how probable it is to be on one side so often.

#include <muster/core/contract.hpp>
#include <muster/track/real.hpp>

#include <cstddef>
#include <vector>

namespace muster {

/// The probability of at least k heads in n throws of a fair coin.
///
/// Order:   n^2 / 2 additions: for some thousands of throws.
/// Errors:  k above n breaks a precondition.
[[nodiscard]] inline double heads_at_least(std::size_t k, std::size_t n) {
    expects(k <= n, "no more heads than throws");
    std::vector<double> chance{1}; // of so many heads
    for (std::size_t throws = 0; throws != n; ++throws) {
        chance.push_back(0);
        for (std::size_t heads = chance.size() - 1; heads > 0; --heads)
            chance[heads] = (chance[heads] + chance[heads - 1]) / 2;
        chance[0] /= 2;
    }
    double sum = 0;
    for (std::size_t heads = n + 1; heads-- > k;) sum += chance[heads];
    return sum;
}

/// How many standard deviations a share of n lies above an expected share.
/// Precondition: n is above zero, the expected share between 0 and 1.
[[nodiscard]] constexpr double share_score(std::size_t count, std::size_t n, double expected) {
    expects(n > 0 && expected > 0 && expected < 1, "a share of some that can vary");
    const auto size = static_cast<double>(n);
    return (static_cast<double>(count) / size - expected)
           / detail::square_root(expected * (1 - expected) / size);
}

} // namespace muster

#endif // MUSTER_TRACK_BINOMIAL_HPP
