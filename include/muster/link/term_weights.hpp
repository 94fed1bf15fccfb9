// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_TERM_WEIGHTS_HPP
#define MUSTER_LINK_TERM_WEIGHTS_HPP

/// \file
/// How much it says that two records share a term: the rarer, the more.

#include <muster/link/encoded.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace muster::link {

/// What a comparison has to know of a term, side by side in memory.
struct term_facts {
    std::uint16_t weight = 0;
    term_class is = term_class::word;
    bool place = false;  ///< a column of places has the term, in one of ten records at least
    bool proven = false; ///< both tables have the term, or, within one table, more than one record
    char first = 0;      ///< letter of its text
    char last = 0;
};

/// Weights of terms, in 256ths of a bit: -log2 of the larger of the two shares of records, left and
/// right, that have the term. A word that dresses every title of one side thus weighs little.
///
/// Unit:    1/256 bit; at most 20 bits.
class term_weights {
public:
    static constexpr int bit = 256;

    term_weights() = default;
    /// `places` are the compared columns of places, as bits.
    term_weights(const vocabulary& terms, const encoded& left, const encoded& right,
                 std::uint32_t places = 0, bool rareness = true)
        : facts_(terms.size()) {
        const bool within = &left == &right;
        left_ = counts(terms, left, places);
        right_ = within ? left_ : counts(terms, right, places);
        const auto share = [](std::uint32_t n, std::size_t of) {
            return (static_cast<double>(n) + 0.5) / (static_cast<double>(of) + 1);
        };
        double last = 0; // many terms in a row are as frequent
        std::uint16_t its_weight = 0;
        for (std::size_t t = 0; t != facts_.size(); ++t) {
            if (left_[t] == 0 && right_[t] == 0) continue;
            auto& fact = facts_[t];
            const auto place = fact.place;
            fact = facts_of(terms, static_cast<term_id>(t));
            fact.place = place;
            fact.proven = within ? left_[t] > 1 : left_[t] != 0 && right_[t] != 0;
            if (fact.is == term_class::part) continue; // its number counts
            const auto f = std::min(
                1.0, std::max(share(left_[t], left.size()), share(right_[t], right.size())));
            if (f != std::exchange(last, f))
                its_weight = static_cast<std::uint16_t>(std::min(20.0 * bit, -log2(f) * bit));
            constexpr int even = 8 * bit;
            fact.weight = rareness ? its_weight : even;
        }
    }

    /// Weights that are known already, for records on the right that are asked for later.
    term_weights(const vocabulary& terms, const encoded& right, std::uint32_t places,
                 const std::vector<std::uint16_t>& weights)
        : facts_(terms.size()) {
        left_ = right_ = counts(terms, right, places);
        for (term_id t = 0; t != facts_.size(); ++t) {
            const auto place = facts_[t].place;
            facts_[t] = facts_of(terms, t);
            facts_[t].place = place;
            facts_[t].weight = weights[t];
        }
    }

    /// Facts of a term from its text alone.
    [[nodiscard]] static term_facts facts_of(const vocabulary& terms, term_id t) {
        const auto text = terms.text(t);
        return {.is = terms.is(t),
                .first = text.empty() ? '\0' : text.front(),
                .last = text.empty() ? '\0' : text.back()};
    }

    /// Says something else of a term, or of the next one that no record has.
    void set(term_id t, term_facts to) {
        if (t >= facts_.size()) facts_.resize(std::size_t{t} + 1);
        facts_[t] = to;
    }
    void cut_to(std::size_t terms) { facts_.resize(terms); }

    [[nodiscard]] int of(term_id t) const { return facts_[t].weight; }
    [[nodiscard]] const term_facts& facts(term_id t) const { return facts_[t]; }
    [[nodiscard]] std::uint32_t left_count(term_id t) const { return left_[t]; }
    [[nodiscard]] std::uint32_t right_count(term_id t) const { return right_[t]; }

private:
    std::vector<std::uint32_t> counts(const vocabulary& terms, const encoded& of,
                                      std::uint32_t places) {
        std::vector<std::uint32_t> n(terms.size());
        std::vector<std::uint32_t> as_place(places != 0 ? terms.size() : 0);
        for (const auto r : of.stored_order())
            for (const auto& use : of.terms(r)) {
                ++n[use.term];
                if ((use.where & places) != 0) ++as_place[use.term];
            }
        // Source: F1 of three lists for any, one of ten, one of three: 0.723, 0.738, 0.734.
        constexpr std::size_t share = 10;
        for (std::size_t t = 0; t != as_place.size(); ++t)
            if (as_place[t] != 0 && share * as_place[t] >= n[t]) facts_[t].place = true;
        return n;
    }

    std::vector<std::uint32_t> left_;
    std::vector<std::uint32_t> right_;
    std::vector<term_facts> facts_;
};

} // namespace muster::link

#endif // MUSTER_LINK_TERM_WEIGHTS_HPP
