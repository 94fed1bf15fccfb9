// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_CANDIDATES_HPP
#define MUSTER_LINK_CANDIDATES_HPP

/// \file
/// The records that share the rarest terms with a given one, without looking at all of them.

#include <muster/link/encoded.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace muster::link {

/// How far the search for candidates goes.
///
/// Source: measured on a million projects. Where all words of towns are common, 3 000 entries lost
///         23 to 48 % of the true pairs by kind of renaming, 12 000 lost 2 to 24 %, 24 000 lost 1
///         to 17 %.
struct candidate_limits {
    std::size_t keep = 12;         ///< candidates of a record, the best ones
    std::size_t rescored = 48;     ///< of how many the common terms are looked at, too
    std::size_t postings = 12'000; ///< entries of the index that one record may visit
    /// Where records of one table are compared: candidates of all of them together. A thing may be
    /// in a small table many times, and each of these records is a candidate of the others.
    std::size_t within = 4'000'000;

    /// The limits for the records of one table: of each, 8 to 200 candidates.
    /// Source: of 1 000 records, up to seven of a person, 20 candidates gave F1 0.87, 120 gave
    ///         0.948 and 250 0.950; within a million projects 8 lost 4 of 1 000 links against 20.
    [[nodiscard]] constexpr candidate_limits of_one_table(std::size_t records) const noexcept {
        constexpr std::size_t least = 8;
        constexpr std::size_t most = 200;
        auto out = *this;
        out.keep = std::clamp(within / std::max<std::size_t>(records, 1), least, most);
        out.postings = postings / 8; // of the records behind it; 6 000 took 1.7 times as long
        out.rescored = std::max(rescored / 2, 2 * out.keep);
        return out;
    }
};

/// A record of the indexed side and its score in 1/256 bits: the weight of what it shares, less
/// half of what the poorer of the two records has besides, and an eighth of what the richer one has
/// more. A short title that is wholly within a long one thus stands before chance words.
struct candidate {
    std::uint32_t record = 0;
    std::int32_t score = 0;
};

/// The score of two records that weigh `a` and `b` and share `shared`.
[[nodiscard]] constexpr std::int32_t candidate_score(std::int32_t shared, std::int32_t a,
                                                     std::int32_t b) noexcept {
    const auto low = a < b ? a : b;
    const auto high = a < b ? b : a;
    return shared - ((low - shared) >> 1) - ((high - low) >> 3);
}

/// Whether a candidate stands before another one.
struct better {
    constexpr bool operator()(const candidate& a, const candidate& b) const noexcept {
        return a.score != b.score ? a.score > b.score : a.record < b.record;
    }
};

/// Keeps the best of many candidates, each as one number: the better it is the smaller.
class best_candidates {
public:
    best_candidates(std::vector<std::uint64_t>& room, std::size_t keep) : in_(&room), keep_(keep) {
        room.resize(4 * keep + 16);
    }
    void see(const candidate& c) {
        const auto n = number_of(c);
        (*in_)[size_] = n; // kept if it may be one of the best
        size_ += n < last_ ? 1u : 0u;
        if (size_ == in_->size()) cut();
    }
    /// The best ones, best first.
    void finish(std::vector<candidate>& out) {
        cut();
        const auto end = in_->begin() + static_cast<std::ptrdiff_t>(size_);
        std::sort(in_->begin(), end);
        out.clear();
        for (auto n = in_->begin(); n != end; ++n) out.push_back(candidate_of(*n));
    }

private:
    static constexpr std::uint64_t positive = 0x7FFF'FFFF; // all but the sign of a score
    static std::uint64_t number_of(const candidate& c) noexcept {
        return (static_cast<std::uint32_t>(c.score) ^ positive) << 32 | c.record;
    }
    static candidate candidate_of(std::uint64_t n) noexcept {
        return {static_cast<std::uint32_t>(n), static_cast<std::int32_t>((n >> 32) ^ positive)};
    }
    void cut() {
        if (size_ <= keep_) return;
        const auto first = in_->begin();
        const auto end = first + static_cast<std::ptrdiff_t>(keep_);
        std::nth_element(first, end, first + static_cast<std::ptrdiff_t>(size_));
        last_ = *std::max_element(first, end);
        size_ = keep_;
    }

    std::vector<std::uint64_t>* in_;
    std::size_t keep_;
    std::size_t size_ = 0;
    std::uint64_t last_ = ~std::uint64_t{0};
};

/// The records of the right table by their terms.
///
/// Order: a query visits the terms from the rarest on until its postings are used up, and adds up
///        weights; only the best of what it met are then compared on all terms. The time of a query
///        is bounded whatever the data are; a pair is lost only if its rarest common term comes
///        behind that many postings of rarer ones.
class candidate_index {
public:
    candidate_index() = default;
    template <class Executor = serial>
    candidate_index(const encoded& right, const term_weights& weights, std::size_t terms,
                    bool within, candidate_limits limits = {}, std::uint32_t long_texts = 0,
                    Executor run = {})
        : limits_(limits), within_(within), long_texts_(long_texts), right_(&right),
          weights_(&weights), first_(terms + 1), weight_(right.size()) {
        // Within one table, of a long list the part behind a record may be short.
        const auto longest = within ? right.size() : limits.postings;
        for (term_id t = 0; t != terms; ++t) {
            const auto n = is_shared(t) ? weights.right_count(t) : 0;
            first_[t + 1] = first_[t] + (n <= longest ? n : 0);
            if (n != 0 && common_.size() != most_common) common_.push_back(t);
        }
        postings_.resize(first_.back());
        // Each share of the work has the terms of as many postings, or a share of the records.
        constexpr std::size_t shares = 4;
        const auto part = [](std::size_t k, std::size_t of) { return k * of / shares; };
        std::vector<std::uint64_t> common(right.size());
        run(shares, [&](std::size_t i) {
            sum_up(part(i, right.size()), part(i + 1, right.size()), common);
        });
        run(shares, [&](std::size_t i) {
            list(behind_postings(part(i, postings_.size())),
                 behind_postings(part(i + 1, postings_.size())), common, within);
        });
    }

    /// That a record has a term, and what queries have to know of the record.
    struct posting {
        std::uint32_t record = 0;
        std::int32_t weight = 0;  ///< of all that the record says
        std::uint64_t common = 0; ///< a bit for each of the most frequent terms
    };
    /// A term of a query whose records are visited.
    struct visited {
        std::span<const posting> list{};
        std::int32_t weight = 0;
    };
    /// A term of a query that is not visited, but known by a bit of each record.
    struct common_term {
        std::uint32_t bit = 0;
        std::int32_t weight = 0;
    };
    /// Storage of queries, one for each thread.
    struct scratch {
        std::vector<std::int32_t> scores{}; ///< of each record; 0 between queries
        std::vector<const posting*> met{};
        std::vector<term_use> terms{};
        std::vector<visited> lists{};
        std::vector<common_term> common{};
        std::vector<std::uint64_t> best{};
        std::vector<candidate> found{};
    };

    /// The best candidates for a record among those from `from` on, best first; equals in the order
    /// of the records. Precondition: an index within one table, or `from` is 0.
    std::span<const candidate> find(std::span<const term_use> query, scratch& s,
                                    std::uint32_t from = 0) const {
        s.scores.resize(weight_.size());
        const bool exact = share_out(query, s, from);
        const auto own = weight(query);
        const auto keep = std::min(limits_.keep, weight_.size());
        const auto rescored = std::min(std::max(limits_.rescored, limits_.keep), weight_.size());
        best_candidates best{s.best, exact ? keep : rescored};
        each_met(s, [&](const posting& p, std::int32_t score) {
            for (const auto& c : s.common)
                score += -static_cast<std::int32_t>(p.common >> c.bit & 1u) & c.weight;
            best.see({p.record, candidate_score(score, own, p.weight)});
        });
        best.finish(s.found);
        if (exact) return s.found;
        for (const auto& c : s.found) right_->expect(c.record);
        for (const auto& c : s.found) right_->expect_terms(c.record);
        for (auto& c : s.found) c.score = score_of(query, own, c.record);
        std::ranges::sort(s.found, better{});
        if (s.found.size() > keep) s.found.resize(keep);
        return s.found;
    }

    /// The score of a pair.
    [[nodiscard]] std::int32_t score(std::span<const term_use> query, std::uint32_t record) const {
        return score_of(query, weight(query), record);
    }

private:
    [[nodiscard]] std::int32_t weight(std::span<const term_use> of) const {
        std::int32_t sum = 0;
        for (const auto& use : of) sum += own_weight(use);
        return sum;
    }
    // That an amount is another one is no reason to look elsewhere; that it is equal is one to
    // look.
    [[nodiscard]] std::int32_t own_weight(const term_use& use) const {
        return use.where == 0 ? 0 : weight(use);
    }
    // What only a long text says counts a quarter: much of it is chance.
    [[nodiscard]] std::int32_t weight(const term_use& use) const {
        const bool only_long = use.where != 0 && (use.where & ~long_texts_) == 0;
        return only_long ? weights_->of(use.term) / 4 : weights_->of(use.term);
    }
    [[nodiscard]] std::int32_t score_of(std::span<const term_use> query, std::int32_t own,
                                        std::uint32_t record) const {
        return candidate_score(shared(query, right_->terms(record)), own, weight_[record]);
    }
    [[nodiscard]] std::int32_t shared(std::span<const term_use> a,
                                      std::span<const term_use> b) const {
        std::int32_t sum = 0;
        for (std::size_t i = 0, j = 0; i != a.size() && j != b.size();) {
            if (a[i].term < b[j].term) {
                ++i;
            } else if (b[j].term < a[i].term) {
                ++j;
            } else {
                sum += weight(a[i]);
                ++i;
                ++j;
            }
        }
        return sum;
    }

    // Whether a term may lead from one record to another one.
    [[nodiscard]] bool is_shared(term_id t) const {
        return (within_ ? weights_->right_count(t) > 1
                        : weights_->left_count(t) != 0 && weights_->right_count(t) != 0)
               && weights_->of(t) != 0;
    }
    // The first term with at least so many postings before it.
    [[nodiscard]] term_id behind_postings(std::size_t n) const {
        return static_cast<term_id>(std::ranges::lower_bound(first_, n) - first_.begin());
    }
    // Lists the records of the terms [from, to), in order only where that is asked for.
    void list(term_id from, term_id to, std::span<const std::uint64_t> common, bool ordered) {
        std::vector<std::size_t> at(first_.begin() + from, first_.begin() + to);
        for (const auto r : right_->stored_order()) {
            const auto all = right_->terms(r);
            for (auto use = std::ranges::lower_bound(all, from, {}, &term_use::term);
                 use != all.end() && use->term < to; ++use)
                if (count(use->term) != 0)
                    postings_[at[use->term - from]++] = {r, weight_[r], common[r]};
        }
        for (auto t = from; ordered && t != to; ++t)
            std::ranges::sort(postings_.begin() + static_cast<std::ptrdiff_t>(first_[t]),
                              postings_.begin() + static_cast<std::ptrdiff_t>(first_[t + 1]), {},
                              &posting::record);
    }
    // What queries have to know of the records that are stored as [from, to).
    void sum_up(std::size_t from, std::size_t to, std::span<std::uint64_t> common) {
        for (const auto r : right_->stored_order().subspan(from, to - from))
            for (const auto& use : right_->terms(r)) {
                weight_[r] += own_weight(use);
                if (const auto bit = bit_of(use.term); bit != most_common)
                    common[r] |= std::uint64_t{1} << bit;
            }
    }

    [[nodiscard]] std::size_t count(term_id t) const { return first_[t + 1] - first_[t]; }

    // The records from `from` on that have a term.
    [[nodiscard]] std::span<const posting> records_of(term_id t, std::uint32_t from) const {
        const std::span all{postings_.data() + first_[t], count(t)};
        if (from == 0) return all;
        return all.subspan(static_cast<std::size_t>(
            std::ranges::lower_bound(all, from, {}, &posting::record) - all.begin()));
    }
    // Parts the terms of a query into those whose lists are visited and those that are known by
    // their bits. \return whether there are no others, so that scores are whole.
    bool share_out(std::span<const term_use> query, scratch& s, std::uint32_t from) const {
        s.terms.clear();
        for (const auto& use : query)
            if (use.term < first_.size() - 1 && is_shared(use.term) && weight(use) != 0)
                s.terms.push_back(use);
        std::ranges::sort(s.terms, [&](const term_use& a, const term_use& b) {
            const auto ca = weights_->right_count(a.term);
            const auto cb = weights_->right_count(b.term);
            return ca != cb ? ca < cb : a.term > b.term;
        });
        auto left = std::min(limits_.postings, postings_.size());
        s.met.resize(left + 1);
        s.lists.clear();
        s.common.clear();
        bool exact = true;
        for (const auto& use : s.terms) {
            const auto list = records_of(use.term, from);
            if (exact && s.common.empty() && count(use.term) != 0 && list.size() <= left) {
                left -= list.size();
                s.lists.push_back({list, weight(use)});
            } else if (const auto bit = bit_of(use.term); bit != most_common) {
                s.common.push_back({static_cast<std::uint32_t>(bit), weight(use)});
            } else {
                exact = false;
            }
        }
        return exact;
    }
    // Calls sink(posting, weight) once for each record of the lists: the weight of those it is in.
    template <class Sink>
    static void each_met(scratch& s, Sink sink) {
        if (s.lists.empty()) return;
        // All lists but the last one, which is the longest, add up their weights.
        std::size_t met = 0;
        for (std::size_t l = 0; l + 1 < s.lists.size(); ++l) met = visit(s.lists[l], s, met);
        const auto& [list, weight] = s.lists.back();
        if (met == 0)
            for (const auto& p : list) sink(p, weight);
        for (std::size_t i = 0; met != 0 && i != list.size(); ++i) {
            if (i + ahead < list.size()) __builtin_prefetch(&s.scores[list[i + ahead].record]);
            const auto before = s.scores[list[i].record];
            if (before != 0) s.scores[list[i].record] = 0;
            sink(list[i], before + weight);
        }
        for (std::size_t m = 0; m != met; ++m)
            if (const auto score = std::exchange(s.scores[s.met[m]->record], 0); score != 0)
                sink(*s.met[m], score);
    }
    // Adds the weight of a term to the records that have it.
    static std::size_t visit(const visited& term, scratch& s, std::size_t met) {
        for (std::size_t i = 0; i != term.list.size(); ++i) {
            if (i + ahead < term.list.size())
                __builtin_prefetch(&s.scores[term.list[i + ahead].record], 1);
            auto& score = s.scores[term.list[i].record];
            s.met[met] = &term.list[i]; // kept if it is the first time
            met += score == 0 ? 1u : 0u;
            score += term.weight;
        }
        return met;
    }

    // The most frequent terms have a bit each, and each record the bits of its terms.
    static constexpr std::size_t most_common = 64;
    [[nodiscard]] std::size_t bit_of(term_id t) const {
        if (common_.empty() || t > common_.back()) return most_common;
        const auto at = std::ranges::lower_bound(common_, t);
        return *at == t ? static_cast<std::size_t>(at - common_.begin()) : most_common;
    }

    static constexpr std::size_t ahead = 32; // how far what is read next is asked for

    candidate_limits limits_{};
    bool within_ = false;
    std::uint32_t long_texts_ = 0;
    const encoded* right_ = nullptr;
    const term_weights* weights_ = nullptr;
    std::vector<std::size_t> first_{0};
    std::vector<posting> postings_;
    std::vector<std::int32_t> weight_; ///< of all that a record says
    std::vector<term_id> common_;
};

} // namespace muster::link

#endif // MUSTER_LINK_CANDIDATES_HPP
