// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_SLIPS_HPP
#define MUSTER_LINK_LEXICON_SLIPS_HPP

/// \file
/// Words of the lexicon with a typing error in them.

#include <muster/core/text.hpp>
#include <muster/link/lexicon.hpp>
#include <muster/link/similarity.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster::link {

/// Finds the object or action that a word was meant to be: two words that are one slip apart are
/// equal without one letter of each, so that a few looks into a table find it.
class lexicon_slips {
public:
    /// Words whose stems are shorter than this have too many neighbours.
    static constexpr std::size_t least = 6;

    /// Those of all words, made once: of a link of a few rows it would be most of the time.
    [[nodiscard]] static const lexicon_slips& of_lexicon() {
        static const lexicon_slips known;
        return known;
    }

    /// The one meaning that a stem may have, a term of a vocabulary that knows the lexicon; no_term
    /// if there is none, or more than one.
    [[nodiscard]] term_id meaning_of(std::string_view root) const {
        auto means = no_term;
        bool one = true;
        if (root.size() < least) return means;
        each_shorter(root, [&](std::string_view shorter) {
            const auto h = hash_of(shorter);
            if (!seen_.may_have(h)) return;
            for (const auto& w : std::ranges::equal_range(words_, h, {}, &word::hash)) {
                if (w.text.front() != root.front() || !one_edit_apart(w.text, root)) continue;
                one = one && (means == no_term || means == w.means);
                means = w.means;
            }
        });
        return one ? means : no_term;
    }

private:
    struct word {
        std::uint64_t hash = 0; ///< of the word without one letter, or as it is
        std::string_view text{};
        term_id means = no_term;
    };

    // So many bits that a look into the table is rarely in vain: with 2^18 of them it took 2.2
    // times as long.
    lexicon_slips() : seen_(20) {
        vocabulary terms;
        for (const auto lines : lexicon)
            for (const auto& line : lines) {
                if (line.is > meaning::upkeep) continue;
                for (auto left = line.words; !left.empty();) {
                    const auto spelled = cut(left, ' ');
                    const auto root = stem(spelled);
                    if (root.size() < least) continue;
                    const auto means = terms.word(spelled);
                    each_shorter(root, [&](std::string_view shorter) {
                        const auto h = hash_of(shorter);
                        seen_.add(h);
                        words_.push_back({h, root, means});
                    });
                }
            }
        std::ranges::sort(words_, {}, &word::hash);
    }

    // A word, and what is left of it without one of its letters.
    template <class F>
    static void each_shorter(std::string_view root, F f) {
        f(root);
        std::string shorter{root.substr(1)};
        for (std::size_t i = 0;; ++i) {
            f(shorter);
            if (i == shorter.size()) return;
            shorter[i] = root[i];
        }
    }

    hash_filter seen_;
    std::vector<word> words_;
};

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_SLIPS_HPP
