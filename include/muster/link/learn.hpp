// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEARN_HPP
#define MUSTER_LINK_LEARN_HPP

/// \file
/// The weights of Fellegi and Sunter, learnt from the data without labels.

#include <muster/link/compare.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/mixture.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// EM on counted patterns: how many pairs of each pattern match, and how many of the rest are kin,
/// by the weights so far; then the weights by these counts.
template <class Executor>
class learner {
public:
    learner(std::span<const feature> features, std::span<const level_pattern> patterns,
            pair_graph& edges, bool exclusive, const mixture_settings& how, Executor run)
        : run_(run), features_(features), patterns_(patterns), edges_(&edges),
          exclusive_(exclusive), how_(how), matched_(patterns.size()), total_(patterns.size()),
          odds_(patterns.size()), kin_share_(patterns.size()) {
        out_.features.resize(features.size());
        out_.clean_kin_bits = how.clean_kin_bits;
        for (std::size_t f = 0; f != features.size(); ++f) {
            out_.features[f].clean = features[f].clean;
            if (features[f].levels.data() == levels::text && out_.title == most_features)
                out_.title = f;
            out_.asks_clean = out_.asks_clean || features[f].is == aspect::against;
            has_kin_ = has_kin_ || features[f].among_kin == levels::kinship::chance;
        }
        has_kin_ = has_kin_ && how.kin_rate > 0;
        for (std::size_t e = 0; e != edges.size(); ++e) total_[edges.pattern(e)] += one;
    }

    /// The weights after some rounds. \see learn
    [[nodiscard]] mixture learnt() {
        out_.match_rate = how_.start_rate;
        weigh(true);
        set_rate(how_.start_rate);
        out_.kin_rate = has_kin_ ? how_.kin_rate : 0;
        for (out_.rounds = 0; out_.rounds != how_.rounds; ++out_.rounds) {
            const auto rate = expect();
            weigh(false);
            if (has_kin_) {
                set_kin_rate();
                learn_clean();
            }
            const auto before = out_.match_rate;
            set_rate(rate);
            const auto moved = out_.match_rate - before;
            if (moved < 0.00002 && moved > -0.00002 && out_.rounds > 3) break;
        }
        return out_;
    }

private:
    // Matches are counted in whole 2^-20ths, so that their sum does not depend on the order of
    // pairs.
    static constexpr std::int64_t one = 1048576;
    static double pairs(std::int64_t n) { return static_cast<double>(n) / one; }
    using by_level = std::array<double, most_levels>;

    // Shares the pairs of each pattern out; returns the matches a record.
    [[nodiscard]] double expect() {
        constexpr std::size_t portion = 4096;
        run_((patterns_.size() + portion - 1) / portion, [&](std::size_t i) {
            const auto end = std::min((i + 1) * portion, patterns_.size());
            for (auto p = i * portion; p != end; ++p) {
                const auto kin = out_.kin_odds(patterns_[p]);
                kin_share_[p] = kin / (1 + kin);
                odds_[p] = exp2(out_.plain_bits(patterns_[p])) / (1 + kin);
                // Unless pairs exclude each other all those of a pattern are as probable.
                matched_[p] = exclusive_ ? 0 : total_[p] / one * whole(odds_[p] / (1 + odds_[p]));
            }
        });
        if (exclusive_)
            edges_->marginals(odds_, true, [&](std::size_t e, double p) {
                matched_[edges_->pattern(e)] += whole(p);
            });
        std::int64_t all = 0;
        for (const auto m : matched_) all += m;
        return pairs(all) / records();
    }
    static std::int64_t whole(double p) {
        return static_cast<std::int64_t>(p * static_cast<double>(one));
    }

    void weigh(bool first) {
        run_(features_.size(), [&](std::size_t f) { weigh(f, first); });
    }
    // Weighs the levels of a feature; at first by their starting bits.
    void weigh(std::size_t f, bool first) {
        by_level yes{};
        by_level no{};
        by_level kin{};
        for (std::size_t p = 0; p != patterns_.size(); ++p) {
            const auto level = patterns_[p][f];
            if (level == 0) continue;
            const auto y = first ? 0 : pairs(matched_[p]);
            const auto rest = pairs(total_[p]) - y;
            const auto k = first ? 0 : rest * kin_share_[p];
            yes[level] += y;
            kin[level] += k;
            no[level] += rest - k;
        }
        weigh_matches(f, yes, no, first);
        weigh_kin(f, kin);
    }
    static double sum(const by_level& of) {
        double out = 0;
        for (const auto n : of) out += n;
        return out;
    }
    [[nodiscard]] double bounded(double bits, double start, double up) const {
        const auto within = [&](double b) { // the outer bounds, wherever the start is
            return std::clamp(b, how_.least_bits, how_.most_bits);
        };
        return std::clamp(bits, within(start - how_.free_bits), within(start + up));
    }
    // u, with one pair spread evenly; then m, held by the starting weights.
    void weigh_matches(std::size_t f, const by_level& yes, const by_level& no, bool first) {
        auto& w = out_.features[f];
        const auto levels = features_[f].levels;
        const auto spread = 1 / static_cast<double>(levels.size() - 1);
        const auto yes_sum = sum(yes);
        const auto no_sum = sum(no);
        double started = 0;
        for (std::size_t l = 1; l != levels.size(); ++l) {
            w.u[l] = (no[l] + spread) / (no_sum + 1);
            started += w.u[l] * exp2(levels[l].bits);
        }
        for (std::size_t l = 1; l != levels.size(); ++l) {
            const auto start = levels[l].bits;
            const auto m0 = w.u[l] * exp2(start) / started;
            w.m[l] = (yes[l] + how_.held_pairs * m0) / (yes_sum + how_.held_pairs);
            const auto up = features_[f].strict && start < 0 ? how_.strict_bits : how_.free_bits;
            w.bits[l] = bounded(first ? start : log2(w.m[l] / w.u[l]), start, up);
        }
    }
    void weigh_kin(std::size_t f, const by_level& kin) {
        auto& w = out_.features[f];
        const auto levels = features_[f].levels;
        const auto kin_sum = sum(kin);
        // Where there is no match, kin lead.
        const auto matched = features_[f].is == aspect::left_lead
                                 ? out_.match_rate
                                 : out_.match_rate * records() / right_records();
        for (std::size_t l = 1; l != levels.size(); ++l) {
            const auto m = w.u[l] * exp2(w.bits[l]); // as it counts
            const auto start = l == levels::nothing_against ? levels::kin_against_nothing : 0.0;
            switch (features_[f].among_kin) {
            case levels::kinship::by_text: {
                const bool whole = levels.size() > levels::text_cover && l > 1
                                   && (l - 1) % levels::text_cover == 0;
                w.k[l] = whole ? how_.equal_kin * m : m;
                break;
            }
            case levels::kinship::by_name: w.k[l] = 0.5 * m + 0.5 * w.u[l]; break;
            case levels::kinship::by_lead: w.k[l] = (1 - matched) * m + matched * w.u[l]; break;
            case levels::kinship::chance: w.k[l] = w.u[l]; break;
            case levels::kinship::learnt:
                w.k[l] =
                    (kin[l] + how_.held_pairs * w.u[l] * exp2(start)) / (kin_sum + how_.held_pairs);
                w.kin[l] = bounded(log2(w.k[l] / w.u[l]), start, how_.free_bits);
                continue;
            }
            w.kin[l] = log2(w.k[l] / w.u[l]);
        }
    }

    void set_rate(double rate) {
        out_.match_rate = std::clamp(rate, how_.least_rate, how_.most_rate);
        const auto each = std::max(1.0, static_cast<double>(edges_->size())) / records();
        const auto share = out_.match_rate / each; // of a record's candidates
        out_.prior_bits = exclusive_ ? log2(out_.match_rate / (1 - out_.match_rate) / each)
                                     : log2(share) - log2(1 - std::min(0.9, share));
    }
    void set_kin_rate() {
        double kin = 0;
        double rest = 0;
        for (std::size_t p = 0; p != patterns_.size(); ++p) {
            const auto others = pairs(total_[p] - matched_[p]);
            kin += others * kin_share_[p];
            rest += others;
        }
        out_.kin_rate = std::clamp(kin / std::max(rest, 1.0), 1e-6, 0.5);
    }
    // Amounts, dates and codes tell how many pairs without a difference are kin: as many of those
    // that have them as take part by what is left.
    void learn_clean() {
        std::array<double, levels::text_rare> before{};
        std::array<double, levels::text_rare> after{};
        before.fill(how_.held_clean);
        after.fill(how_.held_clean);
        for (std::size_t p = 0; p != patterns_.size(); ++p) {
            if (!out_.clean(patterns_[p])) continue;
            double chance = 0;
            bool known = false;
            for (std::size_t f = 0; f != features_.size(); ++f) {
                if (features_[f].among_kin != levels::kinship::chance) continue;
                chance += out_.features[f].bits[patterns_[p][f]];
                known = known || patterns_[p][f] != 0;
            }
            if (!known) continue;
            const auto row = out_.rareness(patterns_[p]);
            const auto kin = out_.kin_odds(patterns_[p]);
            const auto first = kin * exp2(how_.clean_kin_bits[row] - out_.clean_kin_bits[row]);
            const auto bits = out_.plain_bits(patterns_[p]);
            before[row] += pairs(total_[p]) * first / (1 + first + exp2(bits - chance));
            after[row] += pairs(total_[p]) * kin / (1 + kin + exp2(bits));
        }
        for (std::size_t row = 0; row != levels::text_rare; ++row)
            out_.clean_kin_bits[row] =
                std::clamp(how_.clean_kin_bits[row] + log2(after[row] / before[row]), -8.0, 0.0);
    }

    [[nodiscard]] double records() const {
        return static_cast<double>(std::max<std::size_t>(edges_->left_records(), 1));
    }
    [[nodiscard]] double right_records() const {
        return std::max(records(), static_cast<double>(edges_->right_records()));
    }

    Executor run_;
    std::span<const feature> features_;
    std::span<const level_pattern> patterns_;
    pair_graph* edges_;
    bool exclusive_;
    mixture_settings how_;
    mixture out_;
    bool has_kin_ = false;
    std::vector<std::int64_t> matched_; // by pattern
    std::vector<std::int64_t> total_;
    std::vector<double> odds_;
    std::vector<double> kin_share_; // of what does not match
};

/// Learns weights from candidate pairs. `patterns` are the different patterns of levels, `edges`
/// the pairs, each with the number of its pattern.
///
/// Exact:   matches are counted in whole 2^-20ths. Order: the result is the same for pairs in any
///          order, but for the last digits if that changes the numbers of the patterns.
template <class Executor = serial>
[[nodiscard]] mixture learn(std::span<const feature> features,
                            std::span<const level_pattern> patterns, pair_graph& edges,
                            bool exclusive, const mixture_settings& how = {}, Executor run = {}) {
    return learner<Executor>{features, patterns, edges, exclusive, how, run}.learnt();
}

} // namespace muster::link

#endif // MUSTER_LINK_LEARN_HPP
