// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_TERM_WEIGHTS_HPP
#define MUSTER_LINK_TERM_WEIGHTS_HPP

/// \file
/// How much it says that two records share a term: the rarer, the more.

#include <muster/link/encode.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster::link {

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
                 std::uint32_t places = 0)
        : within_(&left == &right), left_(counts(terms, left)),
          right_(within_ ? left_ : counts(terms, right)), weight_(terms.size()) {
        const auto share = [](std::uint32_t n, std::size_t of) {
            return (static_cast<double>(n) + 0.5) / (static_cast<double>(of) + 1);
        };
        for (std::size_t t = 0; t != weight_.size(); ++t) {
            if (left_[t] == 0 && right_[t] == 0) continue;
            if (terms.is(static_cast<term_id>(t)) == term_class::part)
                continue; // its number counts
            const auto f = std::min(
                1.0, std::max(share(left_[t], left.size()), share(right_[t], right.size())));
            weight_[t] = static_cast<std::uint16_t>(std::min(20.0 * bit, -log2(f) * bit));
        }
        if (places == 0) return;
        place_.resize(terms.size());
        for (const auto* of : {&left, &right})
            for (std::size_t i = 0; i != of->size(); ++i)
                for (const auto& use : of->terms(i))
                    if ((use.where & places) != 0) place_[use.term] = true;
    }

    [[nodiscard]] int of(term_id t) const { return weight_[t]; }
    [[nodiscard]] std::uint32_t left_count(term_id t) const { return left_[t]; }
    [[nodiscard]] std::uint32_t right_count(term_id t) const { return right_[t]; }

    /// Whether a column of places has the term somewhere.
    [[nodiscard]] bool is_place(term_id t) const { return !place_.empty() && place_[t]; }
    /// Whether both tables have the term, or, within one table, more than one record.
    [[nodiscard]] bool on_both(term_id t) const {
        return within_ ? left_[t] > 1 : left_[t] != 0 && right_[t] != 0;
    }

private:
    static std::vector<std::uint32_t> counts(const vocabulary& terms, const encoded& of) {
        std::vector<std::uint32_t> n(terms.size());
        for (std::size_t i = 0; i != of.size(); ++i)
            for (const auto& use : of.terms(i)) ++n[use.term];
        return n;
    }

    bool within_ = false;
    std::vector<std::uint32_t> left_;
    std::vector<std::uint32_t> right_;
    std::vector<std::uint16_t> weight_;
    std::vector<bool> place_;
};

} // namespace muster::link

#endif // MUSTER_LINK_TERM_WEIGHTS_HPP
