// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEAD_HPP
#define MUSTER_LINK_LEAD_HPP

/// \file
/// How far a candidate is ahead of its rivals.

#include <muster/link/compare.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/term_weights.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// The level of a lead, in 1/256 bits over the best other candidate.
[[nodiscard]] constexpr std::uint8_t lead_level(int lead) noexcept {
    constexpr int bit = term_weights::bit;
    return lead >= 10 * bit   ? 6
           : lead >= 4 * bit  ? 5
           : lead > bit / 2   ? 4
           : lead >= -bit / 2 ? 3
           : lead >= -4 * bit ? 2
                              : 1;
}

/// The two highest scores that each record has with a candidate.
class best_two {
public:
    explicit best_two(std::size_t records) : best_(records, none), second_(records, none) {}
    void see(std::size_t record, std::int32_t weight) {
        if (weight > best_[record]) {
            second_[record] = best_[record];
            best_[record] = weight;
        } else if (weight > second_[record]) {
            second_[record] = weight;
        }
    }
    [[nodiscard]] std::int32_t best(std::size_t record) const { return best_[record]; }
    /// The highest weight but for one pair that has this one.
    [[nodiscard]] std::int32_t best_but(std::size_t record, std::int32_t weight) const {
        return weight == best_[record] ? second_[record] : best_[record];
    }

private:
    static constexpr std::int32_t none = -(1 << 28);
    std::vector<std::int32_t> best_;
    std::vector<std::int32_t> second_;
};

/// How far each candidate pair is ahead of the others of its records.
class leads {
public:
    leads() = default;
    /// Leads over the rivals of a right record are known only if a feature asks for them. A lead of
    /// more than `most` counts as that.
    leads(std::span<const feature> features, std::size_t left, std::size_t right, bool within,
          int most = no_limit)
        : features_(features), within_(within), most_(most), lefts_(left),
          rights_(within || !asked(aspect::right_lead) ? 0 : right) {}

    void see(std::span<const pair_graph::edge> pairs) {
        const bool right = asked(aspect::right_lead);
        for (const auto& e : pairs) {
            lefts_.see(e.left, e.score);
            if (within_ || right) rights().see(e.right, e.score);
        }
    }
    /// Fills in the levels of the features that ask for leads; `seen` tells whether the pair is one
    /// of those that were seen, and so no rival of its own.
    void add(const pair_graph::edge& e, level_pattern& levels, bool seen = true) const {
        for (std::size_t f = 0; f != features_.size(); ++f) {
            if (features_[f].is == aspect::left_lead)
                levels[f] = level(e.score - best(lefts_, e.left, e.score, seen));
            if (features_[f].is == aspect::right_lead)
                levels[f] = level(e.score - best(rights(), e.right, e.score, seen));
        }
    }

private:
    static constexpr int no_limit = 1 << 28;
    [[nodiscard]] bool asked(aspect a) const {
        return std::ranges::any_of(features_, [&](const feature& f) { return f.is == a; });
    }
    static std::int32_t best(const best_two& of, std::uint32_t record, std::int32_t score,
                             bool seen) {
        return seen ? of.best_but(record, score) : of.best(record);
    }
    // Of one record no lead over others is known.
    [[nodiscard]] std::uint8_t level(int lead) const {
        return most_ == 0 ? std::uint8_t{0} : lead_level(std::min(most_, lead));
    }
    [[nodiscard]] best_two& rights() noexcept { return within_ ? lefts_ : rights_; }
    [[nodiscard]] const best_two& rights() const noexcept { return within_ ? lefts_ : rights_; }

    std::span<const feature> features_{};
    bool within_ = false;
    int most_ = no_limit;
    best_two lefts_{0};
    best_two rights_{0};
};

} // namespace muster::link

#endif // MUSTER_LINK_LEAD_HPP
