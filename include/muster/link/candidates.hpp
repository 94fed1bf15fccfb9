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
#include <limits>
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
    return shared - (low - shared) / 2 - (high - low) / 8;
}

/// Whether a candidate stands before another one.
struct better {
    constexpr bool operator()(const candidate& a, const candidate& b) const noexcept {
        return a.score != b.score ? a.score > b.score : a.record < b.record;
    }
};

/// Keeps the best of many candidates in a vector.
class best_candidates {
public:
    best_candidates(std::vector<candidate>& in, std::size_t keep)
        : in_(&in), keep_(keep), room_(4 * keep + 16) {
        in.resize(room_);
    }
    void see(const candidate& c) {
        (*in_)[size_] = c; // kept if it may be one of the best
        size_ += c.score >= least_ ? 1u : 0u;
        if (size_ == room_) cut();
    }
    /// Leaves the best ones, best first.
    void finish() {
        cut();
        in_->resize(size_);
        std::ranges::sort(*in_, better{});
    }

private:
    void cut() {
        if (size_ <= keep_) return;
        const auto first = in_->begin();
        const auto end = first + static_cast<std::ptrdiff_t>(keep_);
        std::nth_element(first, end, first + static_cast<std::ptrdiff_t>(size_), better{});
        least_ = std::max_element(first, end, better{})->score; // the one that stands last
        size_ = keep_;
    }

    std::vector<candidate>* in_;
    std::size_t keep_;
    std::size_t room_;
    std::size_t size_ = 0;
    std::int32_t least_ = std::numeric_limits<std::int32_t>::min();
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
                    bool within, std::uint32_t long_texts = 0, Executor run = {})
        : long_texts_(long_texts), right_(&right), weights_(&weights), first_(terms + 1),
          seen_(right.size()) {
        const auto wanted = [&](term_id t) {
            return (within ? weights.right_count(t) > 1 : weights.left_count(t) != 0)
                   && weights.of(t) != 0;
        };
        for (term_id t = 0; t != terms; ++t) {
            const auto n = wanted(t) ? weights.right_count(t) : 0;
            first_[t + 1] = first_[t] + n;
            if (n != 0 && common_.size() != most_common) common_.push_back(t);
        }
        records_.resize(first_.back());
        // Each share of the work has the terms of as many postings, or a share of the records.
        constexpr std::size_t shares = 4;
        run(2 * shares, [&](std::size_t i) {
            const auto part = [](std::size_t k, std::size_t of) { return k * of / shares; };
            if (i < shares)
                list(behind_postings(part(i, records_.size())),
                     behind_postings(part(i + 1, records_.size())), within);
            else
                sum_up(part(i - shares, right.size()), part(i - shares + 1, right.size()));
        });
    }

    /// A term of a query that is not visited, but known by a bit of each record.
    struct common_term {
        std::uint32_t bit = 0;
        std::int32_t weight = 0;
    };
    /// Storage of queries, one for each thread.
    struct scratch {
        std::vector<std::int32_t> scores{}; ///< of each record; 0 between queries
        std::vector<std::uint32_t> met{};
        std::vector<term_use> terms{};
        std::vector<common_term> common{};
        std::vector<candidate> found{};
    };

    /// The best candidates for a record among those from `from` on, best first; equals in the order
    /// of the records. Precondition: an index within one table, or `from` is 0.
    std::span<const candidate> find(std::span<const term_use> query, const candidate_limits& limits,
                                    scratch& s, std::uint32_t from = 0) const {
        s.scores.resize(seen_.size());
        const auto keep = std::min(limits.keep, seen_.size());
        const auto rescored = std::min(std::max(limits.rescored, limits.keep), seen_.size());
        std::size_t left = std::min(limits.postings, records_.size());
        s.met.resize(left + 1);
        s.terms.clear();
        for (const auto& use : query)
            if (use.term < first_.size() - 1 && count(use.term) != 0 && weight(use) != 0)
                s.terms.push_back(use);
        std::ranges::sort(s.terms, [&](const term_use& a, const term_use& b) {
            const auto ca = count(a.term);
            const auto cb = count(b.term);
            return ca != cb ? ca < cb : a.term > b.term;
        });
        std::size_t met = 0;
        s.common.clear();
        bool exact = true; // the scores of what is met are whole
        for (const auto& use : s.terms) {
            const auto list = records_of(use.term, from);
            if (exact && s.common.empty() && list.size() <= left) {
                left -= list.size();
                met = visit(list, weight(use), s, met);
            } else if (const auto bit = bit_of(use.term); bit != most_common) {
                s.common.push_back({static_cast<std::uint32_t>(bit), weight(use)});
            } else {
                exact = false;
            }
        }
        const auto own = weight(query);
        best_candidates best{s.found, exact ? keep : rescored};
        for (std::size_t m = 0; m != met; ++m) {
            if (m + ahead < met) __builtin_prefetch(&seen_[s.met[m + ahead]]);
            const auto r = s.met[m];
            auto score = std::exchange(s.scores[r], 0);
            for (const auto& c : s.common)
                score += static_cast<std::int32_t>(seen_[r].common >> c.bit & 1u) * c.weight;
            best.see({r, candidate_score(score, own, seen_[r].weight)});
        }
        best.finish();
        if (!exact) {
            for (const auto& c : s.found) right_->expect(c.record);
            for (const auto& c : s.found) right_->expect_terms(c.record);
            for (auto& c : s.found) c.score = score_of(query, own, c.record);
            std::ranges::sort(s.found, better{});
            if (s.found.size() > keep) s.found.resize(keep);
        }
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
        return candidate_score(shared(query, right_->terms(record)), own, seen_[record].weight);
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

    // The first term with at least so many postings before it.
    [[nodiscard]] term_id behind_postings(std::size_t n) const {
        return static_cast<term_id>(std::ranges::lower_bound(first_, n) - first_.begin());
    }
    // Lists the records of the terms [from, to), in order only where that is asked for.
    void list(term_id from, term_id to, bool ordered) {
        std::vector<std::size_t> at(first_.begin() + from, first_.begin() + to);
        for (const auto r : right_->stored_order()) {
            const auto all = right_->terms(r);
            for (auto use = std::ranges::lower_bound(all, from, {}, &term_use::term);
                 use != all.end() && use->term < to; ++use)
                if (count(use->term) != 0) records_[at[use->term - from]++] = r;
        }
        for (auto t = from; ordered && t != to; ++t)
            std::sort(records_.begin() + static_cast<std::ptrdiff_t>(first_[t]),
                      records_.begin() + static_cast<std::ptrdiff_t>(first_[t + 1]));
    }
    // What queries have to know of the records that are stored as [from, to).
    void sum_up(std::size_t from, std::size_t to) {
        for (const auto r : right_->stored_order().subspan(from, to - from))
            for (const auto& use : right_->terms(r)) {
                seen_[r].weight += own_weight(use);
                if (const auto bit = bit_of(use.term); bit != most_common)
                    seen_[r].common |= std::uint64_t{1} << bit;
            }
    }

    [[nodiscard]] std::size_t count(term_id t) const { return first_[t + 1] - first_[t]; }

    // The records from `from` on that have a term.
    [[nodiscard]] std::span<const std::uint32_t> records_of(term_id t, std::uint32_t from) const {
        const std::span all{records_.data() + first_[t], count(t)};
        if (from == 0) return all;
        return all.subspan(
            static_cast<std::size_t>(std::ranges::lower_bound(all, from) - all.begin()));
    }
    // Adds the weight of a term to the records that have it.
    std::size_t visit(std::span<const std::uint32_t> list, std::int32_t weight, scratch& s,
                      std::size_t met) const {
        for (std::size_t i = 0; i != list.size(); ++i) {
            if (i + ahead < list.size()) __builtin_prefetch(&s.scores[list[i + ahead]], 1);
            auto& score = s.scores[list[i]];
            s.met[met] = list[i]; // kept if it is the first time
            met += score == 0 ? 1u : 0u;
            score += weight;
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

    // What a query has to know of a record that it meets.
    struct seen {
        std::uint64_t common = 0;
        std::int32_t weight = 0;
    };

    std::uint32_t long_texts_ = 0;
    const encoded* right_ = nullptr;
    const term_weights* weights_ = nullptr;
    std::vector<std::size_t> first_{0};
    std::vector<std::uint32_t> records_;
    std::vector<seen> seen_;
    std::vector<term_id> common_;
};

} // namespace muster::link

#endif // MUSTER_LINK_CANDIDATES_HPP
