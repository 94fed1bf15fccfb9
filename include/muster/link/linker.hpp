// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LINKER_HPP
#define MUSTER_LINK_LINKER_HPP

/// \file
/// Two tables in, links out.

#include <muster/link/band.hpp>
#include <muster/link/candidates.hpp>
#include <muster/link/clusters.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/features.hpp>
#include <muster/link/ingredients.hpp>
#include <muster/link/lead.hpp>
#include <muster/link/learn.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/mixture.hpp>
#include <muster/link/neighbours.hpp>
#include <muster/link/order.hpp>
#include <muster/link/pairs.hpp>
#include <muster/link/parts.hpp>
#include <muster/link/pattern_set.hpp>
#include <muster/link/rank.hpp>
#include <muster/link/roles.hpp>
#include <muster/link/table.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/vocabulary.hpp>
#include <muster/link/waterfall.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace muster::link {

/// How two tables are linked.
struct link_settings {
    bool one_to_one = false; ///< a record has at most one partner
    candidate_limits candidates{};
    mixture_settings learning{};
    ingredients use{};
};

/// A pair of rows that is probably the same thing.
struct found_link {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    double bits = 0; ///< log2 of the odds, rivals and prior considered
    double probability = 0;
    band how_sure = band::none;
};

/// Links the rows of two tables, or, if both are the same one, the rows within it.
///
/// Order: the links depend on what the rows say, not on their order; for any executor they are the
///        same. The tables need not outlive the linker.
class linker {
public:
    /// Reads and indexes both tables. `run` does the work: serial, or threaded of parallel.hpp.
    template <class Executor = serial>
    linker(const table& left, std::size_t left_id, const table& right, std::size_t right_id,
           std::vector<comparison_column> columns, link_settings settings = {}, Executor run = {})
        : within_(&left == &right), swapped_(left.rows() > right.rows()),
          columns_(std::move(columns)), settings_(settings),
          features_(features_of(columns_, settings_.use, within_)), terms_(settings_.use.lexicon) {
        if (within_) settings_.candidates = settings_.candidates.of_one_table(left.rows());
        const auto place = std::ranges::find(columns_, kind::place, &comparison_column::is);
        const auto near = [&](std::size_t id, std::size_t comparison_column::* of) {
            return place != columns_.end() ? *place.*of : id;
        };
        left_rows_ = canonical_order(left, left_id, near(left_id, &comparison_column::left), run);
        left_ = encode(left, left_rows_, columns_, false, terms_, run, settings_.use.lexicon);
        if (within_) {
            right_rows_ = left_rows_;
        } else {
            right_rows_ =
                canonical_order(right, right_id, near(right_id, &comparison_column::right), run);
            right_ = encode(right, right_rows_, columns_, true, terms_, run, settings_.use.lexicon);
        }
        if (swapped_) {
            std::swap(left_rows_, right_rows_);
            std::swap(left_, right_);
        }
        left_place_ = places_of(left_rows_);
        right_place_ = places_of(right_rows_);
        const std::array<encoded*, 2> both{&left_, &right_};
        rank_terms(terms_, 0, {both.data(), within_ ? 1u : 2u}, needless::go, run,
                   settings_.use.slips && settings_.use.lexicon);
        weights_ = term_weights{terms_, left_, other(), columns_of(columns_, kind::place),
                                settings_.use.rareness};
        index_ = candidate_index{
            other(), weights_, terms_.size(), within_, settings_.candidates, long_texts(columns_),
            run};
    }

    linker(const linker&) = delete; // its parts look into each other
    linker(linker&&) = delete;
    linker& operator=(const linker&) = delete;
    linker& operator=(linker&&) = delete;
    ~linker() = default;

    /// Learns from the candidate pairs and returns the links from the band `review` on, best first.
    template <class Executor = serial>
    [[nodiscard]] std::vector<found_link> links(Executor run = {}) {
        candidate_index::scratch room;
        auto edges =
            candidate_pairs(index_, left_, within_, room, [](auto, auto) { return true; }, run);
        leads_ = leads{features_, left_.size(), other().size(), within_};
        leads_.see(edges);
        const auto compare = make_comparer();
        const part_finder parts{left_, other(), compare, columns_, features_};
        const bool look_for_parts = !within_ && !exclusive() && settings_.use.parts;
        const auto levels =
            compare_pairs(edges, compare, other(), leads_, look_for_parts ? &parts : nullptr, run);
        patterns_ = {};
        for (std::size_t e = 0; e != edges.size(); ++e)
            edges[e].pattern = patterns_.number_of(levels[e]);
        graph_ = pair_graph{std::move(edges), left_.size(), other().size()};
        auto how = settings_.learning;
        if (!within_) {
            const comparer among{
                other(), other(), terms_, weights_, columns_, features_, settings_.use.slips,
                false};
            how.in_one_place = count_neighbours(index_, other(), among, roles{features_}, run);
        }
        learnt_ = learn(features_, patterns_.all(), graph_, exclusive(), how, run);
        return decide(patterns_.all());
    }

    /// What speaks for and against a pair of rows, by what links() has learnt.
    [[nodiscard]] waterfall explain(std::uint32_t left_row, std::uint32_t right_row) const {
        if (swapped_) std::swap(left_row, right_row);
        pair_graph::edge e{left_place_[left_row], right_place_[right_row], 0, 0};
        if (within_ && e.right < e.left) std::swap(e.left, e.right);
        const auto known = graph_.find(e.left, e.right); // with what is known of its parts
        auto out =
            waterfall_of(learnt_, known != graph_.size() ? patterns_.all()[graph_.pattern(known)]
                                                         : levels_of(e));
        if (swapped_) exchange_sides(out);
        return out;
    }

    /// Rows on the other side that were compared with this row of the left table, by number.
    [[nodiscard]] std::vector<std::uint32_t> candidates_of(std::uint32_t left_row) const {
        std::vector<std::uint32_t> out;
        const auto to_right = [&](const edge& e) { out.push_back(right_rows_[e.right]); };
        const auto to_left = [&](const edge& e) { out.push_back(left_rows_[e.left]); };
        if (!swapped_) graph_.each_of_left(left_place_[left_row], to_right);
        if (swapped_ || within_) graph_.each_of_right(right_place_[left_row], to_left);
        std::ranges::sort(out);
        return out;
    }

    [[nodiscard]] const mixture& learnt() const noexcept { return learnt_; }
    [[nodiscard]] std::size_t pairs_compared() const noexcept { return graph_.size(); }
    [[nodiscard]] std::span<const feature> features() const noexcept { return features_; }
    [[nodiscard]] std::span<const comparison_column> columns() const noexcept { return columns_; }

private:
    using edge = pair_graph::edge;

    // Of each row the record that it became.
    static std::vector<std::uint32_t> places_of(const std::vector<std::uint32_t>& rows) {
        std::vector<std::uint32_t> out(rows.size());
        for (std::uint32_t i = 0; i != rows.size(); ++i) out[rows[i]] = i;
        return out;
    }
    [[nodiscard]] const encoded& other() const noexcept { return within_ ? left_ : right_; }
    [[nodiscard]] bool exclusive() const noexcept { return settings_.one_to_one && !within_; }
    [[nodiscard]] comparer make_comparer() const {
        return {left_,   other(), terms_, weights_, columns_, features_, settings_.use.slips,
                !within_};
    }

    [[nodiscard]] level_pattern levels_of(edge e) const {
        auto levels = make_comparer()(e.left, e.right);
        e.score = index_.score(left_.terms(e.left), e.right);
        leads_.add(e, levels, graph_.find(e.left, e.right) != graph_.size());
        return levels;
    }

    // The smaller table asks, whichever was given first.
    void exchange_sides(waterfall& of) const {
        for (auto& e : of.comparisons) {
            e.level = levels::mirrored(features_[e.feature].levels, e.level);
            const auto is = features_[e.feature].is;
            if (is == aspect::left_lead) ++e.feature; // they stand side by side
            if (is == aspect::right_lead) --e.feature;
        }
        std::ranges::sort(of.comparisons, {}, &evidence::feature);
    }

    // Whether a pair agrees in one column alone, and not in the one that names a record: two
    // fragments with one address need not be one thing.
    [[nodiscard]] bool is_fragment(const level_pattern& levels) const {
        std::size_t known = 0;
        bool named = false;
        bool first = true;
        for (std::size_t f = 0; f != features_.size(); ++f) {
            if (features_[f].is != aspect::column) continue;
            const auto is = columns_[features_[f].column].is;
            const bool names = first && (is == kind::text || is == kind::name);
            if (names) first = false;
            if (levels[f] == 0) continue;
            ++known;
            named = named || names;
        }
        return known == 1 && !named && !first;
    }

    [[nodiscard]] std::vector<found_link> decide(std::span<const level_pattern> patterns) {
        std::vector<double> odds;
        std::vector<bool> fragments;
        odds.reserve(patterns.size());
        for (const auto& p : patterns) {
            odds.push_back(exp2(learnt_.bits(p)));
            fragments.push_back(is_fragment(p));
        }
        constexpr double questionable = 0.9;
        std::vector<found_link> all;
        graph_.marginals(odds, exclusive(), [&](std::size_t e, double p) {
            if (p > questionable && fragments[graph_[e].pattern]) p = questionable;
            if (band_of_probability(p) != band::none)
                all.push_back(made(graph_[e].left, graph_[e].right, p));
        });
        if (within_) complete_groups(all);
        if (exclusive()) {
            sort(all);
            std::vector<bool> left_taken(left_.size());
            std::vector<bool> right_taken(other().size());
            std::erase_if(all, [&](const found_link& f) {
                if (left_taken[f.left] || right_taken[f.right]) return true;
                left_taken[f.left] = right_taken[f.right] = true;
                return false;
            });
        }
        sort(all);
        for (auto& f : all) {
            f.left = left_rows_[f.left];
            f.right = right_rows_[f.right];
            if (swapped_) std::swap(f.left, f.right);
        }
        return all;
    }
    static found_link made(std::uint32_t l, std::uint32_t r, double p) {
        return {l, r, p < 1 ? log2(p / (1 - p)) : 50, p, band_of_probability(p)};
    }
    static void sort(std::vector<found_link>& all) {
        std::ranges::sort(all, [](const found_link& a, const found_link& b) {
            return a.bits != b.bits   ? a.bits > b.bits
                   : a.left != b.left ? a.left < b.left
                                      : a.right < b.right;
        });
    }

    // Within one table: what is linked to the same records is linked.
    void complete_groups(std::vector<found_link>& all) const {
        std::vector<weighed_pair> sure;
        for (const auto& f : all)
            if (f.how_sure >= band::probable) sure.push_back({f.left, f.right, f.bits});
        const auto bits = [&](std::uint32_t a, std::uint32_t b) {
            return learnt_.bits(levels_of({std::min(a, b), std::max(a, b), 0, 0}));
        };
        const auto group = clusters(left_.size(), sure, 0, bits);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> by_group;
        for (std::uint32_t r = 0; r != group.size(); ++r) by_group.emplace_back(group[r], r);
        std::ranges::sort(by_group);
        // A link that would chain two groups is a question, no answer.
        for (auto& f : all)
            if (group[f.left] != group[f.right] && f.how_sure >= band::probable)
                f = made(f.left, f.right, 0.9);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> known;
        for (const auto& f : all) known.emplace_back(f.left, f.right);
        std::ranges::sort(known);
        constexpr std::size_t largest = 200; // a larger group is no thing but a flood
        for (std::size_t from = 0, to = 0; from != by_group.size(); from = to) {
            while (to != by_group.size() && by_group[to].first == by_group[from].first) ++to;
            if (to - from > largest) continue;
            for (auto i = from; i != to; ++i)
                for (auto j = i + 1; j != to; ++j) {
                    const std::pair pair{by_group[i].second, by_group[j].second};
                    if (!std::ranges::binary_search(known, pair))
                        all.push_back(made(pair.first, pair.second, 0.95));
                }
        }
        for (auto& f : all) // what its group vouches for is at least probable
            if (f.how_sure == band::review && group[f.left] == group[f.right])
                f = made(f.left, f.right, 0.95);
    }

    bool within_;
    bool swapped_;
    std::vector<comparison_column> columns_;
    link_settings settings_;
    std::vector<feature> features_;
    vocabulary terms_;
    encoded left_;
    encoded right_;
    std::vector<std::uint32_t> left_rows_;
    std::vector<std::uint32_t> right_rows_;
    std::vector<std::uint32_t> left_place_;
    std::vector<std::uint32_t> right_place_;
    term_weights weights_;
    candidate_index index_;
    mixture learnt_;
    pattern_set patterns_;
    pair_graph graph_;
    leads leads_;
};

} // namespace muster::link

#endif // MUSTER_LINK_LINKER_HPP
