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
#include <utility>
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
          odds_(patterns.size()), kin_(patterns.size()) {
        out_.features.resize(features.size());
        out_.alike = how.alike;
        out_.role = roles{features};
        for (std::size_t e = 0; e != edges.size(); ++e) total_[edges.pattern(e)] += one;
    }

    /// The weights after some rounds. \see learn
    [[nodiscard]] mixture learnt() {
        out_.match_rate = how_.start_rate;
        weigh(true);
        set_rate(how_.start_rate);
        // Without amounts, dates or codes nothing tells them from matches; without titles there are
        // no things of one kind in two places.
        const bool some = out_.role.near != 0;
        const bool two_places =
            some && out_.role.places != most_features && out_.role.marks != most_features;
        out_.kin_rate = {two_places ? how_.kin_rate : 0, some ? how_.kin_rate : 0};
        for (out_.rounds = 0; out_.rounds != how_.rounds; ++out_.rounds) {
            const auto rate = expect();
            learn_kin_rates();
            learn_alike();
            weigh(false);
            const auto before = out_.match_rate;
            set_rate(rate);
            const auto moved = out_.match_rate - before;
            // A fifth of it moved F1 by at most 0.002 on four lists.
            if (moved < 0.0001 && moved > -0.0001 && out_.rounds > 3) break;
        }
        return out_;
    }

private:
    // Matches are counted in whole 2^-20ths, so that their sum does not depend on the order of
    // pairs.
    static constexpr std::int64_t one = 1048576;
    static double pairs(std::int64_t n) { return static_cast<double>(n) / one; }
    using by_level = std::array<double, most_levels>;

    // f(portion, pattern) of all patterns, those of one portion one after the other.
    static constexpr std::size_t portion = 4096;
    [[nodiscard]] std::size_t portions() const {
        return (patterns_.size() + portion - 1) / portion;
    }
    template <class F>
    void each_portion(F f) {
        run_(portions(), [&](std::size_t i) {
            const auto end = std::min((i + 1) * portion, patterns_.size());
            for (auto p = i * portion; p != end; ++p) f(i, p);
        });
    }
    // The sums of what f(pattern, sums) adds up: by portion, so that they are the same for any
    // executor.
    template <std::size_t N, class F>
    std::array<double, N> added_up(std::array<double, N> out, F f) {
        std::vector<std::array<double, N>> each(portions());
        each_portion([&](std::size_t i, std::size_t p) { f(p, each[i]); });
        for (const auto& sums : each)
            for (std::size_t n = 0; n != N; ++n) out[n] += sums[n];
        return out;
    }

    // Shares the pairs of each pattern out; returns the matches a record.
    [[nodiscard]] double expect() {
        each_portion([&](std::size_t, std::size_t p) {
            const auto kin = out_.kin(patterns_[p]);
            const auto rest = 1 + kin.sum(); // all that is no match
            kin_[p] = {{kin.differ[by_place] / rest, kin.differ[by_mark] / rest}, kin.alike / rest};
            odds_[p] = exp2(out_.plain_bits(patterns_[p])) / rest;
            // Unless pairs exclude each other all those of a pattern are as probable.
            matched_[p] = exclusive_ ? 0 : total_[p] / one * whole(odds_[p] / (1 + odds_[p]));
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
        std::array<by_level, kin_ways> kin{};
        for (std::size_t p = 0; p != patterns_.size(); ++p) {
            const auto level = patterns_[p][f];
            if (level == 0) continue;
            if (first) {
                no[level] += pairs(total_[p]);
                continue;
            }
            const auto y = pairs(matched_[p]);
            const auto rest = pairs(total_[p]) - y;
            yes[level] += y;
            no[level] += rest * (1 - kin_[p].sum());
            for (const auto way : {by_place, by_mark})
                kin[way][level] += rest * kin_[p].differ[way];
        }
        weigh_matches(f, yes, no, first);
        for (const auto way : {by_place, by_mark}) weigh_kin(f, way, kin[way]);
        weigh_alike(f);
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
    // How frequent a level is among kin before any data are seen, and whether the data tell more.
    struct guess {
        by_level k{};
        bool learns = true;
    };
    [[nodiscard]] guess guess_kin(std::size_t f, std::size_t way) const {
        const auto& w = out_.features[f];
        const auto is = features_[f].among_kin;
        const auto size = features_[f].levels.size();
        const bool asked = way == by_place || out_.role.marks != most_features;
        guess out{{}, asked}; // without marks nothing tells these kin from matches
        const auto differing =
            is == levels::kinship::by_place && way == by_place ? levels::differing(is)
            : is == levels::kinship::by_mark && way == by_mark ? levels::differing(is)
                                                               : 0;
        // Where there is no match, kin lead.
        const auto matched = features_[f].is == aspect::left_lead
                                 ? out_.match_rate
                                 : out_.match_rate * records() / right_records();
        for (std::size_t l = 1; l != size; ++l) {
            const auto m = w.u[l] * exp2(w.bits[l]); // as it counts
            switch (is) {
            case levels::kinship::by_text: {
                const bool whole =
                    f == out_.role.title && l > 1 && (l - 1) % levels::text_cover == 0;
                out.k[l] = whole ? how_.equal_kin * m : m;
                break;
            }
            case levels::kinship::by_name: out.k[l] = 0.5 * m + 0.5 * w.u[l]; break;
            case levels::kinship::by_lead:
                out.k[l] = (1 - matched) * m + matched * w.u[l];
                out.learns = false;
                break;
            case levels::kinship::near: out.k[l] = w.u[l]; break;
            case levels::kinship::by_place:
            case levels::kinship::by_mark:
                out.learns = asked && differing != 0;
                out.k[l] = differing == 0               ? m
                           : (differing >> l & 1u) == 0 ? 0
                           : is == levels::kinship::by_mark
                               ? w.u[l] * exp2(levels::kin_mark_bits(l))
                               : w.u[l];
            }
        }
        if (differing == 0) return out;
        const auto all = sum(out.k);
        for (auto& k : out.k) k /= all;
        return out;
    }
    void weigh_kin(std::size_t f, std::size_t way, const by_level& seen) {
        constexpr double never = -100;
        auto& w = out_.features[f];
        const auto start = guess_kin(f, way);
        const auto all = sum(seen) + how_.held_pairs;
        const bool near = features_[f].among_kin == levels::kinship::near;
        const auto least = near ? -how_.kin_bits : how_.least_bits;
        const auto most = near ? how_.kin_bits : how_.most_bits;
        for (std::size_t l = 1; l != features_[f].levels.size(); ++l) {
            const auto k =
                start.learns ? (seen[l] + how_.held_pairs * start.k[l]) / all : start.k[l];
            w.kin[way][l] = start.k[l] == 0 ? never : std::clamp(log2(k / w.u[l]), least, most);
        }
    }

    // Two projects that do not differ in title, place and marks share another name in one case of
    // two and a long text in one of four, and amounts by chance.
    void weigh_alike(std::size_t f) {
        auto& w = out_.features[f];
        const auto is = features_[f].among_kin;
        const bool column = features_[f].is == aspect::column && f != out_.role.title;
        const double share = features_[f].is == aspect::elsewhere ? 0.5 // by chance, too
                             : !column                            ? 1
                             : is == levels::kinship::near        ? 0
                             : is == levels::kinship::by_name     ? 0.5
                             : is == levels::kinship::by_text     ? 0.25
                                                                  : 1;
        for (std::size_t l = 1; l != features_[f].levels.size(); ++l)
            w.alike[l] = share == 1 ? w.bits[l] : log2(share * exp2(w.bits[l]) + 1 - share);
    }
    void set_rate(double rate) {
        out_.match_rate = std::clamp(rate, how_.least_rate, how_.most_rate);
        out_.fewer_alike = std::min(0.0, log2((1 - out_.match_rate) / out_.match_rate));
        const auto each = std::max(1.0, static_cast<double>(edges_->size())) / records();
        const auto share = out_.match_rate / each; // of a record's candidates
        out_.prior_bits = exclusive_ ? log2(out_.match_rate / (1 - out_.match_rate) / each)
                                     : log2(share) - log2(1 - std::min(0.9, share));
    }
    void learn_kin_rates() {
        const auto sums = added_up<kin_ways + 1>({}, [&](std::size_t p, auto& add) {
            const auto others = pairs(total_[p] - matched_[p]);
            for (const auto way : {by_place, by_mark}) add[way] += others * kin_[p].differ[way];
            add[kin_ways] += others;
        });
        for (const auto way : {by_place, by_mark})
            if (out_.kin_rate[way] != 0)
                out_.kin_rate[way] =
                    std::clamp(sums[way] / std::max(sums[kin_ways], 1.0), 1e-6, 0.5);
    }
    // Amounts, dates and codes tell how many pairs that do not differ are kin: as many of those
    // that have them as take part by what is left.
    void learn_alike() {
        constexpr auto kinds = roles::alike_kinds;
        std::array<double, 2 * kinds> held{};
        held.fill(how_.held_alike);
        std::array<double, kinds> first{}; // the odds at the start, for one of now
        for (std::size_t at = 0; at != kinds; ++at)
            first[at] = exp2(how_.alike[at] - out_.alike[at]);
        std::vector<std::pair<std::size_t, by_level>> near; // what their levels say, as odds
        for (std::size_t f = 0; f != features_.size(); ++f) {
            if (features_[f].among_kin != levels::kinship::near) continue;
            auto& odds = near.emplace_back(f, by_level{}).second;
            for (std::size_t l = 0; l != most_levels; ++l) odds[l] = exp2(out_.features[f].bits[l]);
        }
        // Of each kind, as at the start and as of now.
        const auto sums = added_up<2 * kinds>(held, [&](std::size_t p, auto& add) {
            if (!out_.role.is_alike(patterns_[p])) return;
            double chance = 1;
            bool known = false;
            for (const auto& [f, odds] : near) {
                chance *= odds[patterns_[p][f]];
                known = known || patterns_[p][f] != 0;
            }
            if (!known) return;
            const auto at = out_.role.alike_kind(patterns_[p]);
            // All shares and odds are parts of what does not match.
            const auto& kin = kin_[p];
            const auto differ = kin.differ[by_place] + kin.differ[by_mark];
            const auto unrelated = 1 - differ - kin.alike;
            const auto then = kin.alike * first[at];
            add[at] += pairs(total_[p]) * then / (unrelated + differ + then + odds_[p] / chance);
            add[kinds + at] += pairs(total_[p]) * kin.alike / (1 + odds_[p]);
        });
        for (std::size_t at = 0; at != kinds; ++at)
            out_.alike[at] =
                std::clamp(how_.alike[at] + log2(sums[kinds + at] / sums[at]), -14.0, 0.0);
        heed_neighbours();
    }
    // More of them are kin if a register has more neighbours than are accounted for.
    void heed_neighbours() {
        constexpr auto kinds = roles::alike_kinds;
        constexpr double held = 2; // pairs, so that few say little
        // Of each kind, how many are expected, and how many are no match by the weights so far.
        const auto sums = added_up<2 * kinds>({}, [&](std::size_t p, auto& add) {
            const auto& levels = patterns_[p];
            if (out_.role.differ_in_marks(levels)) return;
            const auto at = out_.role.alike_kind(levels);
            if (out_.role.differ_in_place(levels))
                add[at] += pairs(total_[p] - matched_[p]) * how_.in_one_place[at];
            else if (out_.role.in_one_place(levels))
                add[kinds + at] += pairs(total_[p]) / (1 + odds_[p]);
        });
        for (std::size_t at = 0; at != kinds; ++at) {
            const auto more = std::max(0.0, log2((sums[at] + held) / (sums[kinds + at] + held)));
            out_.alike[at] = std::min(0.0, out_.alike[at] + how_.heed_neighbours * more);
        }
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
    std::vector<std::int64_t> matched_; // by pattern
    std::vector<std::int64_t> total_;
    std::vector<double> odds_;
    std::vector<kin_odds> kin_; // and their shares of what does not match
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
