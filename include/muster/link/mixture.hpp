// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_MIXTURE_HPP
#define MUSTER_LINK_MIXTURE_HPP

/// \file
/// The weights of Fellegi and Sunter, and what they make of a pair.

#include <muster/link/compare.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster::link {

inline constexpr std::size_t most_levels = 32;

/// Of each level of one comparison: how frequent it is among matches (m), among the unrelated (u),
/// and among the kin (k), which are two projects on one object or of one series; and the bits.
struct feature_weights {
    std::array<double, most_levels> m{};
    std::array<double, most_levels> u{};
    std::array<double, most_levels> k{};
    std::array<double, most_levels> bits{}; ///< log2(m / u)
    std::array<double, most_levels> kin{};  ///< log2(k / u)
    std::uint32_t clean = 0;                ///< as in feature
};

/// What EM has learnt.
struct mixture {
    std::vector<feature_weights> features{};
    double match_rate = 0; ///< of records on the left: how many have a match
    double kin_rate = 0;   ///< of candidate pairs that do not match: how many are kin
    double prior_bits = 0; ///< of a candidate pair
    /// What being clean everywhere says for kin, by how rare the words are that the titles share.
    std::array<double, levels::text_rare> clean_kin_bits{};
    bool asks_clean = false;
    std::size_t title = most_features; ///< the comparison of titles, if there is one
    int rounds = 0;

    /// The evidence for a match against an unrelated pair, prior included.
    [[nodiscard]] double plain_bits(const level_pattern& levels) const {
        double sum = prior_bits;
        for (std::size_t f = 0; f != features.size(); ++f) sum += features[f].bits[levels[f]];
        return sum;
    }
    /// The odds of kin against an unrelated pair.
    [[nodiscard]] double kin_odds(const level_pattern& levels) const {
        double sum = clean(levels) ? clean_kin_bits[rareness(levels)] : 0;
        for (std::size_t f = 0; f != features.size(); ++f) sum += features[f].kin[levels[f]];
        return kin_rate / (1 - kin_rate) * exp2(sum);
    }
    /// Whether no comparison that is asked finds a difference.
    [[nodiscard]] bool clean(const level_pattern& levels) const {
        if (!asks_clean) return false;
        for (std::size_t f = 0; f != features.size(); ++f)
            if (features[f].clean != 0 && (features[f].clean >> levels[f] & 1u) == 0) return false;
        return true;
    }
    /// How rare the words are that the titles share, from 0 to 3.
    [[nodiscard]] std::size_t rareness(const level_pattern& levels) const {
        if (title == most_features || levels[title] < 2) return 0;
        return (levels[title] - 2u) / levels::text_cover;
    }
    /// What is taken off because the pair may be kin: 0 or less.
    [[nodiscard]] double kin_bits(const level_pattern& levels) const {
        return -log2(1 + kin_odds(levels));
    }
    [[nodiscard]] double bits(const level_pattern& levels) const {
        return plain_bits(levels) + kin_bits(levels);
    }
};

/// Settings of EM; each is a documented default.
struct mixture_settings {
    int rounds = 30;
    double start_rate = 0.3; ///< share of the left records that are taken to have a match
    double least_rate = 0.001;
    double most_rate = 0.98;
    double kin_rate = 0.05;   ///< share of the candidate pairs that start as kin; 0: no kin
    double held_pairs = 250;  ///< how many pairs the starting weights are worth
    double most_bits = 9;     ///< a level lends at most this much,
    double least_bits = -9;   ///< and at least this
    double free_bits = 5;     ///< how far a level may move from its starting bits,
    double strict_bits = 1.2; ///< and how far one that tells a match from its kin
    double equal_kin = 0.25;  ///< kin with the whole text shared, for one match with it
    /// Kin without any difference are one in ten, and one in thirty if the titles share words that
    /// together name one record among all.
    std::array<double, levels::text_rare> clean_kin_bits{-3.3, -3.3, -5, -5};
    double held_clean = 50; ///< how many pairs these are worth
};

} // namespace muster::link

#endif // MUSTER_LINK_MIXTURE_HPP
