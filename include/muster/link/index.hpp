// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_INDEX_HPP
#define MUSTER_LINK_INDEX_HPP

/// \file
/// Records that are indexed once, and asked for many times.

#include <muster/core/contract.hpp>
#include <muster/link/band.hpp>
#include <muster/link/candidates.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/features.hpp>
#include <muster/link/fold.hpp>
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
#include <muster/link/untrained.hpp>
#include <muster/link/vocabulary.hpp>
#include <muster/link/waterfall.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// How an index compares and weighs.
struct index_settings {
    candidate_limits candidates{};
    mixture_settings learning{};
    double prior = untrained_prior; ///< of a candidate pair, while nothing is learnt
    std::size_t enough = 500;       ///< claims, and records, from which weights are learnt
    std::size_t sample = 10'000;    ///< claims at most that they are learnt from
    std::uint32_t identifiers = 0;  ///< bit c: the compared column c holds codes that name a record
    bool within = false; ///< the claims are records of the index, too, and `admits` parts them
    std::span<const std::string_view> dressing{}; ///< words that say nothing of a record
};

/// A record that a claim may be, and how the two compare.
struct index_link {
    std::uint32_t record = 0; ///< by the order in which records were added
    double bits = 0;          ///< log2 of the odds
    level_pattern levels{};   ///< of each feature of the index

    [[nodiscard]] double probability() const { return link::probability(bits); }
    [[nodiscard]] band how_sure() const { return band_of_probability(probability()); }
};

/// Records by what they say. They are read and indexed before the first claim after an add().
///
/// Order: the answer to a claim depends on the records and on the claims that are asked together,
///        not on the order of either nor on earlier questions; for any executor it is the same.
class record_index {
public:
    /// In `columns` the left ones are those of claims, the right ones those of records.
    explicit record_index(std::vector<comparison_column> columns, index_settings settings = {})
        : columns_(std::move(columns)), settings_(settings), features_(features_of(columns_)) {
        expects(columns_.size() <= most_columns, "at most 24 columns are compared");
        // What other claims share with a record is not known when one is asked alone; and among few
        // records nearly every word is rare.
        std::erase_if(features_, [](const feature& f) {
            return f.is == aspect::right_lead || f.is == aspect::besides || f.is == aspect::places
                   || f.is == aspect::elsewhere;
        });
        for (auto& f : features_)
            if (identifies(f)) f.levels = levels::identifier;
        weights_ = untrained(features_, settings_.prior);
    }
    record_index(const record_index&) = delete; // its parts look into each other
    record_index(record_index&&) = delete;
    record_index& operator=(const record_index&) = delete;
    record_index& operator=(record_index&&) = delete;
    ~record_index() = default;

    /// Adds records. Their texts have to outlive the index. Precondition: every table has the same
    /// columns.
    void add(const table& records, std::size_t id) {
        id_ = id;
        append(records_, records);
        read_ = false;
    }
    [[nodiscard]] std::size_t size() const noexcept { return records_.rows(); }

    /// Learns weights from claims, without labels: how frequent words are in them and, if there are
    /// enough, what agreement and disagreement are worth. Their texts have to outlive the index.
    void learn(const table& claims, std::size_t id) {
        claims_ = {};
        append(claims_, claims);
        claims_id_ = id;
        read_ = false;
    }

    /// Finds the records that claims may be: calls sink(row, links) for each row of `claims`, in
    /// their order, with the links of the row, best first; equals in the order of the records.
    ///
    /// Claims that are asked together know of each other: they may be parts of one record. Of the
    /// records that share a term with a claim those come into question that admits(row, record)
    /// lets pass; it is called by many threads if `run` has them.
    template <class Sink, class Admits, class Executor = serial>
    void find(const table& claims, std::size_t id, Sink sink, Admits admits, Executor run = {}) {
        if (!read_) read(run);
        auto asked = compare(claims, canonical_order(claims, id, id, run), admits, run);
        std::vector<std::size_t> first(claims.rows() + 1);
        for (const auto& e : asked.edges) ++first[asked.rows[e.left] + 1];
        for (std::size_t r = 0; r != claims.rows(); ++r) first[r + 1] += first[r];
        std::vector<index_link> all(asked.edges.size());
        auto at = first;
        for (std::size_t e = 0; e != asked.edges.size(); ++e)
            all[at[asked.rows[asked.edges[e].left]]++] = {
                rows_[asked.edges[e].right], weights_.bits(asked.levels[e]), asked.levels[e]};
        for (std::uint32_t r = 0; r != claims.rows(); ++r) {
            const std::span<index_link> of{all.data() + first[r], all.data() + first[r + 1]};
            std::ranges::sort(of, [&](const index_link& a, const index_link& b) {
                return a.bits != b.bits ? a.bits > b.bits : place_[a.record] < place_[b.record];
            });
            sink(r, std::span<const index_link>{of});
        }
    }
    /// The same, among all records.
    template <class Sink>
    void find(const table& claims, std::size_t id, Sink sink) {
        find(claims, id, sink, [](std::uint32_t, std::uint32_t) { return true; });
    }

    /// What speaks for and against a link.
    [[nodiscard]] waterfall explain(const index_link& l) const {
        return waterfall_of(weights_, l.levels);
    }
    [[nodiscard]] const mixture& weights() const noexcept { return weights_; }
    [[nodiscard]] bool learnt() const noexcept { return weights_.rounds != 0; }
    [[nodiscard]] std::span<const feature> features() const noexcept { return features_; }
    [[nodiscard]] std::span<const comparison_column> columns() const noexcept { return columns_; }

private:
    using edge = pair_graph::edge;
    struct compared {
        std::vector<std::uint32_t> rows{}; ///< of the claims, in the order of `edges`
        std::size_t claims = 0;
        std::vector<edge> edges{};
        std::vector<level_pattern> levels{};
    };

    // What names a record is too rarely equal to learn from.
    [[nodiscard]] bool identifies(const feature& f) const {
        return f.is == aspect::column && (settings_.identifiers >> f.column & 1u) != 0;
    }

    static void append(table& to, const table& from) {
        if (to.columns().empty()) to = table{from.columns()};
        expects(to.columns() == from.columns(), "tables of an index have the same columns");
        std::vector<std::string_view> row(from.columns().size());
        for (std::size_t r = 0; r != from.rows(); ++r) {
            for (std::size_t c = 0; c != row.size(); ++c) row[c] = from.at(r, c);
            to.add(row);
        }
    }

    template <class Executor>
    void read(Executor run) {
        terms_ = vocabulary{};
        rows_ = canonical_order(records_, id_, id_, run);
        place_.resize(rows_.size());
        for (std::uint32_t i = 0; i != rows_.size(); ++i) place_[rows_[i]] = i;
        right_ = encode(records_, rows_, columns_, true, terms_, run);
        // In the order of a hash: as good as drawn by lot.
        auto sample = canonical_order(claims_, claims_id_, claims_id_, run);
        sample.resize(std::min(sample.size(), settings_.sample));
        auto left = encode(claims_, sample, columns_, false, terms_, run);
        const std::array<encoded*, 2> both{&left, &right_};
        rank_terms(terms_, 0, both, needless::stay, run);
        weigh_terms(left);
        index_ = candidate_index{right_, term_weights_,        terms_.size(),
                                 false,  settings_.candidates, long_texts(columns_),
                                 run};
        read_ = true;
        weights_ = untrained(features_, settings_.prior);
        if (std::min(sample.size(), right_.size()) < settings_.enough) return;
        auto asked = compare(claims_, std::move(sample), [](auto, auto) { return true; }, run);
        pattern_set patterns;
        for (std::size_t e = 0; e != asked.edges.size(); ++e)
            asked.edges[e].pattern = patterns.number_of(asked.levels[e]);
        pair_graph graph{std::move(asked.edges), asked.claims, right_.size()};
        auto how = settings_.learning;
        if (!settings_.within) {
            const comparer among{right_,   right_,    terms_, term_weights_,
                                 columns_, features_, true,   false};
            how.in_one_place = count_neighbours(index_, right_, among, roles{features_}, run);
        }
        weights_ = link::learn(features_, patterns.all(), graph, false, how, run);
        for (std::size_t f = 0; f != features_.size(); ++f)
            if (identifies(features_[f])) start_with(weights_.features[f], features_[f]);
    }

    // Rare is what is rare on both sides, with the world outside in mind.
    void weigh_terms(const encoded& left) {
        std::vector<std::uint8_t> dressing(terms_.size());
        for (const auto word : settings_.dressing) {
            const auto plain = folded(word, script::latin);
            if (plain.empty()) continue;
            const auto t = terms_.word(plain);
            dressing.resize(terms_.size());
            if (terms_.is(t) == term_class::word) dressing[t] = 1;
        }
        const auto counted = [&](const encoded& records) {
            std::vector<std::uint32_t> n(terms_.size());
            records.count_terms(n);
            return n;
        };
        const auto with = counted(right_);
        const auto claims_with = counted(left);
        // Most terms in a row weigh what the one before does.
        const auto weigher = [](std::size_t records) {
            return [records, outside = -1.0, n = 0u,
                    weight = std::uint16_t{0}](double of_term, std::uint32_t in_records) mutable {
                const bool known = of_term == outside && in_records == n;
                outside = of_term;
                n = in_records;
                return known ? weight : weight = weight_of(outside, n, records);
            };
        };
        auto weight_with = weigher(right_.size());
        auto weight_claimed = weigher(left.size());
        std::vector<std::uint16_t> weight(terms_.size());
        for (term_id t = 0; t != terms_.size(); ++t) {
            const auto is = terms_.is(t);
            if (is == term_class::part || dressing[t] != 0) continue; // its number counts
            const auto outside = share_outside(is, terms_.text(t));
            weight[t] = weight_with(outside, with[t]);
            if (left.size() != 0)
                weight[t] = std::min(weight[t], weight_claimed(outside, claims_with[t]));
        }
        term_weights_ = term_weights{terms_, right_, places(), weight};
        if (!settings_.within) return;
        for (term_id t = 0; t != terms_.size(); ++t)
            if (with[t] > 1) prove(t);
    }
    [[nodiscard]] std::uint32_t places() const { return columns_of(columns_, kind::place); }
    void prove(term_id t) {
        auto fact = term_weights_.facts(t);
        fact.proven = true;
        term_weights_.set(t, fact);
    }

    // What claims say of terms while they are compared; it is forgotten at the end.
    class noted {
    public:
        explicit noted(record_index& in) : in_(&in), known_(in.terms_.size()) {}
        noted(const noted&) = delete;
        noted(noted&&) = delete;
        noted& operator=(const noted&) = delete;
        noted& operator=(noted&&) = delete;
        ~noted() {
            std::ranges::reverse(before_);
            for (const auto& [term, was] : before_) in_->term_weights_.set(term, was);
            in_->term_weights_.cut_to(known_);
            in_->terms_.cut_to(known_);
        }

        [[nodiscard]] std::size_t known() const noexcept { return known_; }
        void add(const encoded& left) {
            auto& terms = in_->terms_;
            auto& weights = in_->term_weights_;
            for (auto t = static_cast<term_id>(known_); t != terms.size(); ++t) {
                auto fact = term_weights::facts_of(terms, t);
                fact.weight =
                    weight_of(share_outside(fact.is, terms.text(t)), 0, in_->right_.size());
                weights.set(t, fact);
            }
            for (std::size_t r = 0; r != left.size(); ++r)
                for (const auto& use : left.terms(r)) {
                    const auto was = weights.facts(use.term);
                    auto fact = was;
                    if ((use.where & in_->places()) != 0) fact.place = true;
                    if (!in_->settings_.within && use.term < known_
                        && weights.right_count(use.term) != 0)
                        fact.proven = true;
                    if (fact.place == was.place && fact.proven == was.proven) continue;
                    before_.emplace_back(use.term, was);
                    weights.set(use.term, fact);
                }
        }

    private:
        record_index* in_;
        std::size_t known_;
        std::vector<std::pair<term_id, term_facts>> before_;
    };

    template <class Admits, class Executor>
    [[nodiscard]] compared compare(const table& claims, std::vector<std::uint32_t> rows,
                                   Admits admits, Executor run) {
        compared out{.rows = std::move(rows)};
        noted claims_say{*this};
        auto left = encode(claims, out.rows, columns_, false, terms_, run);
        const std::array<encoded*, 1> asked{&left};
        rank_terms(terms_, claims_say.known(), asked, needless::stay, run);
        claims_say.add(left);
        out.claims = left.size();
        out.edges = candidate_pairs(
            index_, left, false, room_,
            [&](std::uint32_t l, std::uint32_t r) { return admits(out.rows[l], rows_[r]); }, run);
        // To lead is worth no more than the records that are led.
        const auto others = std::max<std::size_t>(right_.size(), 1) - (settings_.within ? 1u : 0u);
        const auto most = others < 2 ? 0 : log2(static_cast<double>(others)) * term_weights::bit;
        leads ahead{features_, left.size(), right_.size(), false, static_cast<int>(most)};
        ahead.see(out.edges);
        const comparer compare{left,     right_,    terms_, term_weights_,
                               columns_, features_, true,   !settings_.within};
        const part_finder parts{left, right_, compare, columns_, features_};
        out.levels = compare_pairs(out.edges, compare, right_, ahead,
                                   settings_.within ? nullptr : &parts, run);
        return out;
    }

    std::vector<comparison_column> columns_;
    index_settings settings_;
    std::vector<feature> features_;
    table records_;
    table claims_;
    std::size_t id_ = 0;
    std::size_t claims_id_ = 0;
    bool read_ = false;
    vocabulary terms_{empty_vocabulary{}};
    encoded right_;
    std::vector<std::uint32_t> rows_;  ///< in the order of right_
    std::vector<std::uint32_t> place_; ///< of each row in it
    term_weights term_weights_;
    candidate_index index_;
    candidate_index::scratch room_;
    mixture weights_;
};

} // namespace muster::link

#endif // MUSTER_LINK_INDEX_HPP
