// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_QUANTILE_HPP
#define MUSTER_TRACK_QUANTILE_HPP

/// \file
/// Quantiles of fractions, and what lies far outside the others by them: one odd value moves them
/// little.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/sorted.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace muster {

/// The value at a part of ascending values, between two of them by a straight line.
///
/// Exact:   a fraction.
/// Errors:  no value, or a part outside of 0 to 1, breaks a precondition.
/// Source:  type 7 of Hyndman and Fan, "Sample quantiles in statistical packages", 1996.
[[nodiscard]] constexpr rational quantile(const std::vector<rational>& ascending, rational part) {
    expects(!ascending.empty() && part >= 0 && part <= 1, "a part of some values");
    const auto position = part * static_cast<std::int64_t>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(floor(position));
    if (below + 1 >= ascending.size()) return ascending.back();
    const auto between = position - static_cast<std::int64_t>(below);
    return (1 - between) * ascending[below] + between * ascending[below + 1];
}

/// The middle of some values and the middle of their distances from it.
struct robust_spread {
    rational median{};
    rational deviation{}; ///< median absolute deviation; 0 if more than half are equal
};

/// Precondition: there is a value.
[[nodiscard]] constexpr robust_spread spread_of(std::vector<rational> values) {
    values = sorted(std::move(values));
    const auto middle = quantile(values, {1, 2});
    for (auto& v : values) v = abs(v - middle);
    return {middle, quantile(sorted(std::move(values)), {1, 2})};
}

/// How far above the third quartile a value has to lie to be outside of the others.
struct upper_fence {
    rational third_quartile{};
    rational range{}; ///< between the quartiles; 0 if the middle half are equal

    /// Source: Tukey, "Exploratory data analysis", 1977: one and a half ranges.
    [[nodiscard]] constexpr rational at(rational ranges) const {
        return third_quartile + ranges * range;
    }
};

/// Precondition: there is a value.
[[nodiscard]] constexpr upper_fence fence_of(std::vector<rational> values) {
    values = sorted(std::move(values));
    const auto third = quantile(values, {3, 4});
    return {third, third - quantile(values, {1, 4})};
}

} // namespace muster

#endif // MUSTER_TRACK_QUANTILE_HPP
