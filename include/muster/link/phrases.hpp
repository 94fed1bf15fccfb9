// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PHRASES_HPP
#define MUSTER_LINK_PHRASES_HPP

/// \file
/// Looks two words up that may be one name.

#include <muster/core/text.hpp>
#include <muster/link/lexicon_phrases.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace muster::link {

/// The phrases of the lexicon, by the stems of their words.
class phrase_table {
public:
    /// Those of lexicon_phrases, read once.
    [[nodiscard]] static const phrase_table& of_lexicon() {
        static const phrase_table known;
        return known;
    }

    /// The word of the lexicon that two folded words stand for; empty if nothing else than each of
    /// them.
    [[nodiscard]] std::string_view meaning_of(std::string_view first,
                                              std::string_view second) const {
        second = stem(second);
        if (!seconds_.may_have(hash_of(second))) return {};
        const entry wanted{second, stem(first), {}};
        const auto at = std::ranges::lower_bound(phrases_, wanted, before);
        return at == phrases_.end() || before(wanted, *at) ? std::string_view{} : at->means;
    }

private:
    struct entry {
        std::string_view second{};
        std::string_view first{};
        std::string_view means{};
    };

    // So many bits that a look at a word tells for most that it is the second one of no pair.
    phrase_table() : seconds_(12) {
        for (const auto& line : lexicon_phrases)
            for (auto left = line.pairs; !left.empty();) {
                auto pair = cut(left, ',');
                left.remove_prefix(left.empty() ? 0 : 1); // the blank
                const auto first = stem(cut(pair, ' '));
                phrases_.push_back({stem(pair), first, line.means});
                seconds_.add(hash_of(stem(pair)));
            }
        std::ranges::sort(phrases_, before);
    }

    static bool before(const entry& a, const entry& b) noexcept {
        return a.second != b.second ? a.second < b.second : a.first < b.first;
    }

    hash_filter seconds_;
    std::vector<entry> phrases_;
};

} // namespace muster::link

#endif // MUSTER_LINK_PHRASES_HPP
