// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_MIXTURE_HPP
#define MUSTER_LINK_MIXTURE_HPP

/// \file
/// The weights of Fellegi and Sunter, learnt from the data without labels.

#include <muster/link/compare.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/marginals.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

inline constexpr std::size_t most_levels = 32;

/// m, u and the bits of each level of one comparison.
struct feature_weights {
    std::array<double, most_levels> m{};
    std::array<double, most_levels> u{};
    std::array<double, most_levels> bits{};
};

/// What EM has learnt.
struct mixture {
    std::vector<feature_weights> features{};
    double match_rate = 0; ///< of records on the left: how many have a match
    double prior_bits = 0; ///< of a candidate pair
    int rounds = 0;

    [[nodiscard]] double bits(const level_pattern& levels) const {
        double sum = prior_bits;
        for (std::size_t f = 0; f != features.size(); ++f) sum += features[f].bits[levels[f]];
        return sum;
    }
};

/// Settings of EM; each is a documented default.
struct mixture_settings {
    int rounds = 30;
    double start_rate = 0.3;      ///< share of the left records that are taken to have a match
    double least_rate = 0.001;
    double most_rate = 0.98;
    double held_pairs = 25;       ///< how many pairs the starting weights are worth
    double most_bits = 9;         ///< a level lends at most this much,
    double least_bits = -9;       ///< and at least this
    double temper = 1;            ///< what a bit counts, as comparisons are not independent
};

/// Learns weights from candidate pairs. `patterns` are the different patterns of levels, `edges`
/// the pairs, each with the number of its pattern.
///
/// Exact:   sums are in whole 2^-20ths, so that the result does not depend on the order of pairs.
[[nodiscard]] inline mixture learn(std::span<const feature> features,
                                   std::span<const level_pattern> patterns, pair_graph& edges,
                                   bool exclusive, const mixture_settings& how = {}) {
    constexpr double one = 1048576;
    mixture out;
    out.features.resize(features.size());
    const auto pairs = static_cast<double>(std::max<std::size_t>(edges.size(), 1));
    const auto records = static_cast<double>(std::max<std::size_t>(edges.left_records(), 1));

    std::vector<std::int64_t> matched(patterns.size());
    std::vector<std::int64_t> total(patterns.size());
    for (std::size_t e = 0; e != edges.size(); ++e)
        total[edges.pattern(e)] += static_cast<std::int64_t>(one);

    const auto estimate = [&](bool first) {
        for (std::size_t f = 0; f != features.size(); ++f) {
            auto& w = out.features[f];
            const auto levels = features[f].levels;
            std::array<double, most_levels> yes{};
            std::array<double, most_levels> no{};
            double yes_sum = 0;
            double no_sum = 0;
            for (std::size_t p = 0; p != patterns.size(); ++p) {
                const auto level = patterns[p][f];
                if (level == 0) continue;
                const auto y = first ? 0 : static_cast<double>(matched[p]) / one;
                const auto n = static_cast<double>(total[p]) / one - y;
                yes[level] += y;
                no[level] += n;
                yes_sum += y;
                no_sum += n;
            }
            // u, with one pair spread evenly; then m, held by the starting weights.
            const auto spread = 1 / static_cast<double>(levels.size() - 1);
            double started = 0;
            for (std::size_t k = 1; k != levels.size(); ++k) {
                w.u[k] = (no[k] + spread) / (no_sum + 1);
                started += w.u[k] * exp2(levels[k].bits);
            }
            for (std::size_t k = 1; k != levels.size(); ++k) {
                const auto m0 = w.u[k] * exp2(levels[k].bits) / started;
                w.m[k] = (yes[k] + how.held_pairs * m0) / (yes_sum + how.held_pairs);
                const auto bits = first ? levels[k].bits : how.temper * log2(w.m[k] / w.u[k]);
                w.bits[k] = std::clamp(bits, how.least_bits, how.most_bits);
            }
        }
    };
    const auto set_rate = [&](double rate) {
        out.match_rate = std::clamp(rate, how.least_rate, how.most_rate);
        const auto each = pairs / records; // candidates of a record
        out.prior_bits = exclusive ? log2(out.match_rate / (1 - out.match_rate) / each)
                                   : log2(out.match_rate / each)
                                         - log2(1 - std::min(0.9, out.match_rate / each));
    };

    estimate(true);
    set_rate(how.start_rate);
    std::vector<double> odds(patterns.size());
    for (out.rounds = 0; out.rounds != how.rounds; ++out.rounds) {
        for (std::size_t p = 0; p != patterns.size(); ++p) odds[p] = exp2(out.bits(patterns[p]));
        std::ranges::fill(matched, 0);
        std::int64_t all = 0;
        edges.marginals(odds, exclusive, [&](std::size_t e, double p) {
            const auto part = static_cast<std::int64_t>(p * one);
            matched[edges.pattern(e)] += part;
            all += part;
        });
        estimate(false);
        const auto rate = static_cast<double>(all) / one / records;
        const auto before = out.match_rate;
        set_rate(rate);
        const auto moved = out.match_rate - before;
        if (moved < 0.00002 && moved > -0.00002 && out.rounds > 3) break;
    }
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_MIXTURE_HPP
