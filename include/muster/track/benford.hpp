// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_BENFORD_HPP
#define MUSTER_TRACK_BENFORD_HPP

/// \file
/// Leading digits against Benford's law.

#include <muster/core/contract.hpp>
#include <muster/track/real.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster {

/// The first digits of a number: one of them (1 to 9) or two (10 to 99). 7 is 7.0.
/// Precondition: above zero, one or two digits.
[[nodiscard]] constexpr int leading_digits(std::int64_t number, int digits) {
    expects(number > 0 && (digits == 1 || digits == 2), "one or two digits of a positive number");
    const std::int64_t low = digits == 1 ? 1 : 10;
    while (number < low) number *= 10;
    while (number >= low * 10) number /= 10;
    return static_cast<int>(number);
}

/// How often each group of leading digits occurs, beside the law.
struct digit_profile {
    int digits = 1;                  ///< one or two
    std::vector<std::size_t> seen{}; ///< from the lowest group on
    std::size_t count = 0;           ///< of numbers

    [[nodiscard]] int lowest() const noexcept { return digits == 1 ? 1 : 10; }

    /// The part of all numbers that Benford's law expects: log10(1 + 1/d).
    [[nodiscard]] double expected(int group) const {
        return detail::log(1 + 1.0 / group) / detail::log(10);
    }
    /// Observed part less expected part.
    [[nodiscard]] double excess(int group) const {
        expects(count > 0, "there is a number");
        return static_cast<double>(seen[static_cast<std::size_t>(group - lowest())])
                   / static_cast<double>(count)
               - expected(group);
    }
    /// The mean of the distances, all groups alike.
    /// Source: Nigrini, "Benford's Law", 2012.
    [[nodiscard]] double mean_deviation() const {
        double sum = 0;
        for (int g = lowest(); g != 10 * lowest(); ++g) {
            const double e = excess(g);
            sum += e < 0 ? -e : e;
        }
        return sum / (9 * lowest());
    }
};

/// Counts the leading digits. Precondition: all numbers are above zero.
[[nodiscard]] constexpr digit_profile profile_of(const std::vector<std::int64_t>& numbers,
                                                 int digits) {
    digit_profile p{.digits = digits, .count = numbers.size()};
    p.seen.resize(digits == 1 ? 9 : 90);
    for (const auto n : numbers)
        ++p.seen[static_cast<std::size_t>(leading_digits(n, digits) - p.lowest())];
    return p;
}

} // namespace muster

#endif // MUSTER_TRACK_BENFORD_HPP
