// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PRIOR_HPP
#define MUSTER_AUDIT_PRIOR_HPP

/// \file
/// The earlier ledgers, indexed so that the older project behind a claim can be found.

#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/profile.hpp>
#include <muster/link/tokens.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// One comparison of a pair and the bits that it lends.
struct comparison {
    std::string_view what{}; ///< a constant
    double bits = 0;
};

/// An older line that may be the same project as a claim.
struct prior_match {
    const line* earlier = nullptr;
    double bits = 0;
    link::band how_sure = link::band::none;
    bool capped = false; ///< at review, however many bits
    std::vector<comparison> parts{};
};

/// Words that dress a title for the pledge and say nothing of the object.
/// Source: the wording of The Hague Summit Declaration, paragraph 3, and of the headings under it.
[[nodiscard]] constexpr bool is_dressing(std::string_view token) noexcept {
    for (const std::string_view word :
         {"and",          "capability", "corridor", "critical",   "defence",   "defense",
          "dual",         "for",        "military", "mobility",   "national",  "of",
          "preparedness", "programme",  "project",  "resilience", "resilient", "security",
          "strategic",    "the",        "use"})
        if (token == word) return true;
    return false;
}

/// The lines of earlier ledgers by the words of their titles and by their identifiers.
class prior_index {
public:
    prior_index() = default; ///< no earlier ledger

    explicit prior_index(const ledger& earlier) {
        for (const auto& l : earlier.lines) {
            const auto number = static_cast<std::uint32_t>(lines_.size());
            lines_.push_back(&l);
            words_.push_back(link::tokens(l[column::title]));
            for (const auto& w : words_.back()) by_word_[w].push_back(number);
            for (const auto c : ids)
                if (l.has(c)) by_id_[std::string{l[c]}].push_back(number);
        }
    }

    [[nodiscard]] bool empty() const noexcept { return lines_.empty(); }

    /// All lines of all earlier ledgers, in the order in which they were read.
    [[nodiscard]] std::span<const line* const> lines() const noexcept { return lines_; }

    /// The earlier line that is most probably the same project; its band is none if there is none.
    /// `real` gives the amount of an earlier line in the prices of the claim, or nothing if the two
    /// cannot be compared. `may_be` says which earlier lines come into question.
    template <class RealAmount, class MayBe>
    [[nodiscard]] prior_match best_for(const line& claim, RealAmount real, MayBe may_be) const {
        prior_match best;
        const auto words = link::tokens(claim[column::title]);
        for (const auto number : candidates(claim, words)) {
            if (!may_be(*lines_[number])) continue;
            auto match = compare(claim, words, number, real(*lines_[number]));
            const bool first = best.earlier == nullptr || match.bits > best.bits
                               || (match.bits == best.bits && match.earlier->id < best.earlier->id);
            if (first) best = std::move(match);
        }
        return best;
    }

    /// The same, among all earlier lines.
    template <class RealAmount>
    [[nodiscard]] prior_match best_for(const line& claim, RealAmount real) const {
        return best_for(claim, real, [](const line&) { return true; });
    }

private:
    static constexpr column ids[] = {column::project_id, column::contract_id, column::ocid};

    [[nodiscard]] std::vector<std::uint32_t> candidates(const line& claim,
                                                        const link::token_set& words) const {
        std::vector<std::uint32_t> found;
        const auto take = [&](const auto& index, const std::string& key, std::size_t most) {
            const auto at = index.find(key);
            if (at != index.end() && at->second.size() <= most)
                found.insert(found.end(), at->second.begin(), at->second.end());
        };
        const std::size_t rare =
            std::max<std::size_t>(5, lines_.size() / 200); // 0.5 % of the lines
        for (const auto& w : words)
            if (!is_dressing(w)) take(by_word_, w, rare);
        for (const auto c : ids)
            if (claim.has(c)) take(by_id_, std::string{claim[c]}, lines_.size());
        std::ranges::sort(found);
        const auto rest = std::ranges::unique(found);
        found.erase(rest.begin(), rest.end());
        std::erase_if(found, [&](std::uint32_t n) { return lines_[n]->country != claim.country; });
        return found;
    }

    // The part of the weight of the smaller title that both have; rare words weigh more.
    [[nodiscard]] double likeness(const link::token_set& a, const link::token_set& b) const {
        const auto weight = [this](const link::token_set& of) {
            double sum = 0;
            for (const auto& w : of) {
                if (is_dressing(w)) continue;
                const auto at = by_word_.find(w);
                const auto count = at == by_word_.end() ? std::size_t{1} : at->second.size();
                sum += link::log2(
                    1.0 + static_cast<double>(lines_.size()) / static_cast<double>(count));
            }
            return sum;
        };
        const double smaller = std::min(weight(a), weight(b));
        return smaller > 0 ? weight(link::shared(a, b)) / smaller : 0;
    }

    [[nodiscard]] prior_match compare(const line& claim, const link::token_set& words,
                                      std::uint32_t number, std::optional<rational> real) const;

    std::vector<const line*> lines_;
    std::vector<link::token_set> words_;
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_word_;
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_id_;
};

inline prior_match prior_index::compare(const line& claim, const link::token_set& words,
                                        std::uint32_t number, std::optional<rational> real) const {
    namespace profile = link::profile;
    const auto& earlier = *lines_[number];
    prior_match match{.earlier = &earlier};
    const auto add = [&match](std::string_view what, double bits) {
        match.parts.push_back({what, bits});
        match.bits += bits;
    };
    add("prior", profile::prior);

    bool other_witness = false; // beside title and recipient
    for (const auto c : ids) {
        if (!claim.has(c) || !earlier.has(c)) continue;
        const bool same = claim[c] == earlier[c];
        add(name(c), same ? profile::same_id : profile::other_id);
        other_witness = other_witness || same;
        break;
    }

    const auto& theirs = words_[number];
    if (!words.empty() && !theirs.empty()) {
        const double alike = likeness(words, theirs);
        add("title", words == theirs                ? profile::title_equal
                     : alike >= profile::near_from  ? profile::title_near
                     : alike >= profile::alike_from ? profile::title_alike
                                                    : profile::title_other);
    }

    if (const auto amount = real.value_or(0); amount > 0 && claim.amount.value > 0) {
        const auto within = [&](std::int64_t thousandths) { // of the larger one; whole units
            const auto now = round(claim.amount.value, rounding::half_even);
            const auto then = round(amount, rounding::half_even);
            const auto apart = now > then ? now - then : then - now;
            return rational{apart} <= rational{std::max(now, then) / 1000} * thousandths;
        };
        add("amount", within(5)     ? profile::amount_equal
                      : within(50)  ? profile::amount_near
                      : within(250) ? profile::amount_alike
                                    : profile::amount_other);
        other_witness = other_witness || within(50);
    }
    if (claim.has(column::recipient_name) && earlier.has(column::recipient_name)) {
        const bool same = link::tokens(claim[column::recipient_name])
                          == link::tokens(earlier[column::recipient_name]);
        add("recipient", same ? profile::same_recipient : profile::other_recipient);
    }
    if (claim.has(column::place) && earlier.has(column::place)) {
        const bool same =
            !link::shared(link::tokens(claim[column::place]), link::tokens(earlier[column::place]))
                 .empty();
        add("place", same ? profile::same_place : profile::other_place);
        other_witness = other_witness || same;
    }
    const auto mine = link::part_numbers(words);
    const auto yours = link::part_numbers(theirs);
    const bool conflict = !mine.empty() && !yours.empty() && link::shared(mine, yours).empty();
    add("part number", conflict ? profile::part_conflict : profile::no_conflict);

    match.capped = conflict || !other_witness;
    match.how_sure = link::band_of(match.bits, match.capped);
    return match;
}

} // namespace muster

#endif // MUSTER_AUDIT_PRIOR_HPP
