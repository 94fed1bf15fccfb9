// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_CANDIDATES_HPP
#define MUSTER_LINK_CANDIDATES_HPP

/// \file
/// The records that share the rarest terms with a given one, without looking at all of them.

#include <muster/link/encode.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// How far the search for candidates goes.
struct candidate_limits {
    std::size_t keep = 12;       ///< candidates of a record, the best ones
    std::size_t within = 20;     ///< likewise, where records of one table are compared
    std::size_t rescored = 24;   ///< of how many the common terms are looked at, too
    std::size_t postings = 6000; ///< entries of the index that one record may visit
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

/// The records of the right table by their terms.
///
/// Order: a query visits the terms from the rarest on until its postings are used up, and adds up
///        weights; only the best of what it met are then compared on all terms. The time of a query
///        is bounded whatever the data are; a pair is lost only if its rarest common term comes
///        behind that many postings of rarer ones.
class candidate_index {
public:
    candidate_index() = default;
    candidate_index(const encoded& right, const term_weights& weights, std::size_t terms,
                    bool within, std::uint32_t long_texts = 0)
        : long_texts_(long_texts), right_(&right), weights_(&weights), first_(terms + 1),
          records_seen_(right.size()) {
        for (std::size_t r = 0; r != right.size(); ++r)
            records_seen_[r].weight = weight(right.terms(r));
        const auto wanted = [&](term_id t) {
            return (within ? weights.right_count(t) > 1 : weights.left_count(t) != 0)
                   && weights.of(t) != 0;
        };
        for (std::size_t r = 0; r != right.size(); ++r)
            for (const auto& use : right.terms(r))
                if (wanted(use.term)) ++first_[use.term + 1];
        for (std::size_t t = 0; t != terms; ++t) first_[t + 1] += first_[t];
        mark_common(terms);
        records_.resize(first_.back());
        auto at = first_;
        for (std::size_t r = 0; r != right.size(); ++r)
            for (const auto& use : right.terms(r))
                if (wanted(use.term)) records_[at[use.term]++] = static_cast<std::uint32_t>(r);
    }

    /// What a query has to know of a record that it meets, side by side in memory.
    struct seen {
        std::int32_t score = 0;
        std::int32_t weight = 0;
        std::uint64_t common = 0;
    };
    /// Storage of queries, one for each thread.
    struct scratch {
        std::vector<seen> records{};
        std::vector<std::uint32_t> met{};
        std::vector<term_use> terms{};
        std::vector<candidate> found{};
    };

    /// The best candidates for a record, best first; equals in the order of the records.
    /// `not_this` is left out.
    std::span<const candidate> find(std::span<const term_use> query, const candidate_limits& limits,
                                    scratch& s, std::uint32_t not_this = 0xFFFF'FFFFu) const {
        if (s.records.size() != records_seen_.size()) s.records = records_seen_;
        s.met.resize(limits.postings);
        std::size_t met = 0;
        s.found.clear();
        s.terms.clear();
        for (const auto& use : query)
            if (use.term < first_.size() - 1 && count(use.term) != 0) s.terms.push_back(use);
        std::ranges::sort(s.terms, [&](const term_use& a, const term_use& b) {
            const auto ca = count(a.term);
            const auto cb = count(b.term);
            return ca != cb ? ca < cb : a.term < b.term;
        });
        std::size_t left = limits.postings;
        bool all = true;
        std::uint64_t common = 0; // terms that are not visited, but known by their bit
        std::array<std::int32_t, 64> common_weight{};
        for (const auto& use : s.terms) {
            if (!all || count(use.term) > left) {
                all = false;
                const auto bit = bit_of(use.term);
                if (bit == 64) continue;
                common |= std::uint64_t{1} << bit;
                common_weight[bit] = weight(use);
                continue;
            }
            left -= count(use.term);
            const auto w = weight(use);
            const auto last = first_[use.term + 1];
            for (auto i = first_[use.term]; i != last; ++i) {
                if (i + 12 < last) __builtin_prefetch(&s.records[records_[i + 12]], 1);
                auto& score = s.records[records_[i]].score;
                s.met[met] = records_[i]; // kept if it is the first time
                met += score == 0 ? 1u : 0u;
                score += w;
            }
        }
        const auto own = weight(query);
        for (std::size_t m = 0; m != met; ++m) {
            const auto r = s.met[m];
            auto& record = s.records[r];
            auto score = record.score;
            record.score = 0;
            if (r == not_this) continue;
            for (auto bits = common & record.common; bits != 0; bits &= bits - 1)
                score += common_weight[static_cast<std::size_t>(__builtin_ctzll(bits))];
            s.found.push_back({r, candidate_score(score, own, record.weight)});
        }
        const auto better = [](const candidate& a, const candidate& b) {
            return a.score != b.score ? a.score > b.score : a.record < b.record;
        };
        if (!all) {
            cut(s.found, limits.rescored, better);
            for (const auto& c : s.found) right_->expect_terms(c.record);
            for (const auto& c : s.found) right_->expect_uses(c.record);
            for (auto& c : s.found)
                c.score = candidate_score(shared(query, right_->terms(c.record)), own,
                                          records_seen_[c.record].weight);
        }
        cut(s.found, limits.keep, better);
        std::ranges::sort(s.found, better);
        return s.found;
    }

    /// The score of a pair.
    [[nodiscard]] std::int32_t score(std::span<const term_use> query, std::uint32_t record) const {
        return candidate_score(shared(query, right_->terms(record)), weight(query),
                               records_seen_[record].weight);
    }

private:
    [[nodiscard]] std::int32_t weight(std::span<const term_use> of) const {
        std::int32_t sum = 0;
        for (const auto& use : of) sum += weight(use);
        return sum;
    }
    // What only a long text says counts a quarter: much of it is chance.
    [[nodiscard]] std::int32_t weight(const term_use& use) const {
        const bool only_long = use.where != 0 && (use.where & ~long_texts_) == 0;
        return only_long ? weights_->of(use.term) / 4 : weights_->of(use.term);
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

    [[nodiscard]] std::size_t count(term_id t) const { return first_[t + 1] - first_[t]; }

    // The 64 most frequent terms get a bit each, and each record the bits of its terms.
    void mark_common(std::size_t terms) {
        for (std::size_t t = 0; t != terms; ++t)
            if (count(static_cast<term_id>(t)) != 0) common_.push_back(static_cast<term_id>(t));
        const auto more = [&](term_id a, term_id b) {
            return count(a) != count(b) ? count(a) > count(b) : a < b;
        };
        cut(common_, 64, more);
        std::ranges::sort(common_);
        for (std::size_t r = 0; r != right_->size(); ++r)
            for (const auto& use : right_->terms(r))
                if (const auto bit = bit_of(use.term); bit != 64)
                    records_seen_[r].common |= std::uint64_t{1} << bit;
    }
    [[nodiscard]] std::size_t bit_of(term_id t) const {
        const auto at = std::ranges::lower_bound(common_, t);
        return at != common_.end() && *at == t ? static_cast<std::size_t>(at - common_.begin())
                                               : 64;
    }

    template <class T, class Better>
    static void cut(std::vector<T>& all, std::size_t keep, Better better) {
        if (all.size() <= keep) return;
        std::ranges::nth_element(all, all.begin() + static_cast<std::ptrdiff_t>(keep), better);
        all.resize(keep);
    }
    std::uint32_t long_texts_ = 0;
    const encoded* right_ = nullptr;
    const term_weights* weights_ = nullptr;
    std::vector<std::size_t> first_{0};
    std::vector<std::uint32_t> records_;
    std::vector<seen> records_seen_;
    std::vector<term_id> common_;
};

} // namespace muster::link

#endif // MUSTER_LINK_CANDIDATES_HPP
