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
    double match_rate = 0;     ///< of records on the left: how many have a match
    double kin_rate = 0;       ///< of candidate pairs that do not match: how many are kin
    double prior_bits = 0;     ///< of a candidate pair
    double clean_kin_bits = 0; ///< what being clean everywhere says for kin
    bool asks_clean = false;
    int rounds = 0;

    /// The evidence for a match against an unrelated pair, prior included.
    [[nodiscard]] double plain_bits(const level_pattern& levels) const {
        double sum = prior_bits;
        for (std::size_t f = 0; f != features.size(); ++f) sum += features[f].bits[levels[f]];
        return sum;
    }
    /// The odds of kin against an unrelated pair.
    [[nodiscard]] double kin_odds(const level_pattern& levels) const {
        double sum = clean(levels) ? clean_kin_bits : 0;
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
    double kin_rate = 0.05;       ///< share of the candidate pairs that start as kin; 0: no kin
    double held_pairs = 250;      ///< how many pairs the starting weights are worth
    double most_bits = 9;         ///< a level lends at most this much,
    double least_bits = -9;       ///< and at least this
    double free_bits = 5;         ///< how far a level may move from its starting bits,
    double strict_bits = 1.2;     ///< and how far one that tells a match from its kin
    double equal_kin = 0.25;      ///< kin with the whole text shared, for one match with it
    double clean_kin_bits = -3.3; ///< kin without any difference are one in ten
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
    out.clean_kin_bits = how.clean_kin_bits;
    for (std::size_t f = 0; f != features.size(); ++f) {
        out.features[f].clean = features[f].clean;
        out.asks_clean = out.asks_clean || features[f].is == aspect::against;
    }
    const auto pairs = static_cast<double>(std::max<std::size_t>(edges.size(), 1));
    const auto records = static_cast<double>(std::max<std::size_t>(edges.left_records(), 1));
    const auto right_records = std::max(records, static_cast<double>(edges.right_records()));
    out.match_rate = how.start_rate;

    std::vector<std::int64_t> matched(patterns.size());
    std::vector<std::int64_t> total(patterns.size());
    std::vector<double> kin_share(patterns.size()); // of what does not match
    for (std::size_t e = 0; e != edges.size(); ++e)
        total[edges.pattern(e)] += static_cast<std::int64_t>(one);

    const auto estimate = [&](bool first) {
        for (std::size_t f = 0; f != features.size(); ++f) {
            auto& w = out.features[f];
            const auto levels = features[f].levels;
            const auto among_kin = features[f].among_kin;
            std::array<double, most_levels> yes{};
            std::array<double, most_levels> no{};
            std::array<double, most_levels> kin{};
            double yes_sum = 0;
            double no_sum = 0;
            double kin_sum = 0;
            for (std::size_t p = 0; p != patterns.size(); ++p) {
                const auto level = patterns[p][f];
                if (level == 0) continue;
                const auto y = first ? 0 : static_cast<double>(matched[p]) / one;
                const auto rest = static_cast<double>(total[p]) / one - y;
                const auto k = first ? 0 : rest * kin_share[p];
                yes[level] += y;
                kin[level] += k;
                no[level] += rest - k;
                yes_sum += y;
                kin_sum += k;
                no_sum += rest - k;
            }
            // u, with one pair spread evenly; then m and k, held by the starting weights.
            const auto spread = 1 / static_cast<double>(levels.size() - 1);
            double started = 0;
            for (std::size_t l = 1; l != levels.size(); ++l) {
                w.u[l] = (no[l] + spread) / (no_sum + 1);
                started += w.u[l] * exp2(levels[l].bits);
            }
            const auto weigh = [&](double share, double start, std::size_t l, bool strict) {
                const auto within = [&](double bits) { // the outer bounds, wherever the start is
                    return std::clamp(bits, how.least_bits, how.most_bits);
                };
                const auto up = strict && start < 0 ? how.strict_bits : how.free_bits;
                return std::clamp(first ? start : log2(share / w.u[l]),
                                  within(start - how.free_bits), within(start + up));
            };
            const bool strict = features[f].strict;
            for (std::size_t l = 1; l != levels.size(); ++l) {
                const auto m0 = w.u[l] * exp2(levels[l].bits) / started;
                w.m[l] = (yes[l] + how.held_pairs * m0) / (yes_sum + how.held_pairs);
                w.bits[l] = weigh(w.m[l], levels[l].bits, l, strict);
                const auto m = w.u[l] * exp2(w.bits[l]); // as it counts
                switch (among_kin) {
                case levels::kinship::by_text: {
                    const bool whole = levels.size() > levels::text_cover && l > 1
                                       && (l - 1) % levels::text_cover == 0;
                    w.k[l] = whole ? how.equal_kin * m : m;
                    break;
                }
                case levels::kinship::by_name: w.k[l] = 0.5 * m + 0.5 * w.u[l]; break;
                case levels::kinship::by_lead: { // kin lead where there is no match
                    const auto none = 1
                                      - (features[f].is == aspect::left_lead
                                             ? out.match_rate
                                             : out.match_rate * records / right_records);
                    w.k[l] = none * m + (1 - none) * w.u[l];
                    break;
                }
                case levels::kinship::chance: w.k[l] = w.u[l]; break;
                case levels::kinship::learnt:
                    w.k[l] =
                        (kin[l]
                         + how.held_pairs * w.u[l]
                               * (l == levels::nothing_against ? exp2(levels::kin_against_nothing)
                                                               : 1))
                        / (kin_sum + how.held_pairs);
                    break;
                }
                w.kin[l] =
                    among_kin == levels::kinship::learnt
                        ? weigh(w.k[l],
                                l == levels::nothing_against ? levels::kin_against_nothing : 0, l,
                                false)
                        : log2(w.k[l] / w.u[l]);
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
    const bool has_kin = how.kin_rate > 0 && std::ranges::any_of(features, [](const feature& f) {
                             return f.among_kin == levels::kinship::chance;
                         });
    out.kin_rate = has_kin ? how.kin_rate : 0;
    // Amounts, dates and codes tell how many pairs without a difference are kin: as many of those
    // that have them as take part by what is left.
    const auto learn_clean = [&] {
        double before = how.held_pairs;
        double after = how.held_pairs;
        for (std::size_t p = 0; p != patterns.size(); ++p) {
            if (!out.clean(patterns[p])) continue;
            double chance = 0;
            bool known = false;
            for (std::size_t f = 0; f != features.size(); ++f) {
                if (features[f].among_kin != levels::kinship::chance) continue;
                chance += out.features[f].bits[patterns[p][f]];
                known = known || patterns[p][f] != 0;
            }
            if (!known) continue;
            const auto kin = out.kin_odds(patterns[p]);
            const auto bits = out.plain_bits(patterns[p]);
            const auto pairs_here = static_cast<double>(total[p]) / one;
            before += pairs_here * kin / (1 + kin + exp2(bits - chance));
            after += pairs_here * kin / (1 + kin + exp2(bits));
        }
        out.clean_kin_bits = std::clamp(out.clean_kin_bits + log2(after / before), -8.0, 0.0);
    };

    std::vector<double> odds(patterns.size());
    for (out.rounds = 0; out.rounds != how.rounds; ++out.rounds) {
        for (std::size_t p = 0; p != patterns.size(); ++p) {
            const auto kin = out.kin_odds(patterns[p]);
            odds[p] = exp2(out.plain_bits(patterns[p])) / (1 + kin);
            kin_share[p] = kin / (1 + kin);
        }
        std::ranges::fill(matched, 0);
        std::int64_t all = 0;
        edges.marginals(odds, exclusive, [&](std::size_t e, double p) {
            const auto part = static_cast<std::int64_t>(p * one);
            matched[edges.pattern(e)] += part;
            all += part;
        });
        estimate(false);
        double kin = 0;
        double rest = 0;
        for (std::size_t p = 0; p != patterns.size(); ++p) {
            const auto others = static_cast<double>(total[p] - matched[p]) / one;
            kin += others * kin_share[p];
            rest += others;
        }
        if (has_kin) {
            out.kin_rate = std::clamp(kin / std::max(rest, 1.0), 1e-6, 0.5);
            learn_clean();
        }
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
