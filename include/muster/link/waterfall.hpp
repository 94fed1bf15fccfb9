// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_WATERFALL_HPP
#define MUSTER_LINK_WATERFALL_HPP

/// \file
/// What speaks for and against a pair, piece by piece.

#include <muster/link/compare.hpp>
#include <muster/link/mixture.hpp>

#include <cstddef>
#include <vector>

namespace muster::link {

/// One comparison of a pair, its outcome and what that is worth.
struct evidence {
    std::size_t feature = 0;
    std::size_t level = 0;
    double bits = 0;
};

/// All that is known of a pair: prior, comparisons and kin add up to the bits before rivals.
struct waterfall {
    double prior = 0;
    std::vector<evidence> comparisons{};
    double kin = 0; ///< 0 or less: it may be another project on the same object
    double bits = 0;
};

/// The waterfall of a pair with these levels.
[[nodiscard]] inline waterfall waterfall_of(const mixture& weights, const level_pattern& levels) {
    waterfall out{.prior = weights.prior_bits, .kin = weights.kin_bits(levels)};
    for (std::size_t f = 0; f != weights.features.size(); ++f)
        out.comparisons.push_back({f, levels[f], weights.features[f].bits[levels[f]]});
    out.bits = weights.bits(levels);
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_WATERFALL_HPP
