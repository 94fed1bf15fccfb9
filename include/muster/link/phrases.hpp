// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PHRASES_HPP
#define MUSTER_LINK_PHRASES_HPP

/// \file
/// Looks two words up that may be one name.

#include <muster/core/text.hpp>
#include <muster/link/lexicon_phrases.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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
                                              std::string_view second) const noexcept {
        second = stem(second);
        if ((seconds_[kind_of(second) / 64] >> kind_of(second) % 64 & 1u) == 0) return {};
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

    phrase_table() {
        for (const auto& line : lexicon_phrases)
            for (auto left = line.pairs; !left.empty();) {
                auto pair = cut(left, ',');
                left.remove_prefix(left.empty() ? 0 : 1); // the blank
                const auto first = stem(cut(pair, ' '));
                phrases_.push_back({stem(pair), first, line.means});
                seconds_[kind_of(stem(pair)) / 64] |= std::uint64_t{1} << kind_of(stem(pair)) % 64;
            }
        std::ranges::sort(phrases_, before);
    }

    static bool before(const entry& a, const entry& b) noexcept {
        return a.second != b.second ? a.second < b.second : a.first < b.first;
    }
    // One of 1024 kinds: a look at a word that tells for most that it is the second one of no pair.
    static std::size_t kind_of(std::string_view word) noexcept {
        if (word.empty()) return 0;
        const auto letter = [&](std::size_t i) {
            return static_cast<std::size_t>(static_cast<unsigned char>(word[i]));
        };
        return (letter(0) * 37 + letter(word.size() / 2) * 11 + letter(word.size() - 1) * 5
                + word.size())
               % 1024;
    }

    std::array<std::uint64_t, 16> seconds_{};
    std::vector<entry> phrases_;
};

} // namespace muster::link

#endif // MUSTER_LINK_PHRASES_HPP
