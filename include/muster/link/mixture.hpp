// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_MIXTURE_HPP
#define MUSTER_LINK_MIXTURE_HPP

/// \file
/// The weights of Fellegi and Sunter, and what they make of a pair.

#include <muster/link/compare.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/roles.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster::link {

inline constexpr std::size_t most_levels = 32;

/// Kin are two different projects on one object, of one series or of one kind: some differ in the
/// place, some in a mark, as a number, a year or another action.
inline constexpr std::size_t by_place = 0;
inline constexpr std::size_t by_mark = 1;
inline constexpr std::size_t kin_ways = 2;

/// Of each level of one comparison: how frequent it is among matches (m) and the unrelated (u), and
/// what it says in bits for a match, and for kin of each way, against an unrelated pair.
struct feature_weights {
    std::array<double, most_levels> m{};
    std::array<double, most_levels> u{};
    std::array<double, most_levels> bits{}; ///< log2(m / u)
    std::array<std::array<double, most_levels>, kin_ways> kin{};
    std::array<double, most_levels> alike{}; ///< likewise for kin that do not differ
};

/// Of what is not a match: the odds of kin of each way, and of those that do not differ, against an
/// unrelated pair.
struct kin_odds {
    std::array<double, kin_ways> differ{};
    double alike = 0;

    [[nodiscard]] double sum() const { return differ[by_place] + differ[by_mark] + alike; }
};

/// What EM has learnt.
struct mixture {
    std::vector<feature_weights> features{};
    double match_rate = 0;                   ///< of records on the left: how many have a match
    std::array<double, kin_ways> kin_rate{}; ///< of candidate pairs that do not match
    double prior_bits = 0;                   ///< of a candidate pair
    std::array<double, roles::alike_kinds> alike{}; ///< for one match, in bits
    double fewer_alike = 0; ///< less of them where most records have a match, in bits
    roles role{};
    int rounds = 0;

    /// The evidence for a match against an unrelated pair, prior included.
    [[nodiscard]] double plain_bits(const level_pattern& levels) const {
        double sum = prior_bits;
        for (std::size_t f = 0; f != features.size(); ++f) sum += features[f].bits[levels[f]];
        return sum;
    }
    [[nodiscard]] kin_odds kin(const level_pattern& levels) const {
        kin_odds out;
        for (const auto way : {by_place, by_mark}) {
            if (kin_rate[way] == 0) continue;
            double sum = 0;
            for (std::size_t f = 0; f != features.size(); ++f)
                sum += features[f].kin[way][levels[f]];
            out.differ[way] = kin_rate[way] / (1 - kin_rate[way]) * exp2(sum);
        }
        if (role.marks == most_features || kin_rate[by_mark] == 0) return out;
        double sum = prior_bits + alike[role.alike_kind(levels)] + fewer_alike;
        for (std::size_t f = 0; f != features.size(); ++f) sum += features[f].alike[levels[f]];
        out.alike = exp2(sum);
        return out;
    }
    /// What is taken off because the pair may be kin: 0 or less.
    [[nodiscard]] double kin_bits(const level_pattern& levels) const {
        return -log2(1 + kin(levels).sum());
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
    double kin_rate =
        0.025; ///< share of the candidate pairs that start as kin of each way; 0: none
    double held_pairs = 250;  ///< how many pairs the starting weights are worth
    double most_bits = 9;     ///< a level lends at most this much,
    double least_bits = -9;   ///< and at least this
    double free_bits = 5;     ///< how far a level may move from its starting bits,
    double strict_bits = 1.2; ///< and how far one that tells a match from its kin
    double equal_kin = 0.25;  ///< kin with the whole title shared, for one match with it
    double kin_bits = 2;      ///< what amounts, dates and codes can say for kin or against them
    /// For one match, kin that do not differ, in bits, and fewer where most records have a match;
    /// \see roles::alike_kinds
    std::array<double, roles::alike_kinds> alike{-1, -2, -2, -6, -4.5, -7};
    double held_alike = 50; ///< how many pairs these are worth
    /// For each candidate pair in two places, how many in one place are two projects, too: counted,
    /// not chosen. \see count_neighbours
    using neighbours = std::array<double, roles::alike_kinds>;
    neighbours in_one_place{};
    /// What such a count says, as a share of its bits: it is wrong by up to a factor of ten where a
    /// register lists the same works every year.
    double heed_neighbours = 1.0 / 3;
};

} // namespace muster::link

#endif // MUSTER_LINK_MIXTURE_HPP
