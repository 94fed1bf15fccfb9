// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_HPP
#define MUSTER_LINK_LEXICON_HPP

/// \file
/// Nouns and actions of public works in the languages of Europe: one line is one meaning.

#include <muster/core/text.hpp>
#include <muster/link/lexicon_actions.hpp>
#include <muster/link/lexicon_buildings.hpp>
#include <muster/link/lexicon_marks.hpp>
#include <muster/link/lexicon_transport.hpp>
#include <muster/link/lexicon_utilities.hpp>
#include <muster/link/meaning.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace muster::link {

/// The lexicon. Each word stands in one line only; the first word names the line.
///
/// Source: the titles of public project lists of France, Italy, Poland, Romania, Croatia, Finland,
///         Germany, Canada and the United States, and the equivalents that EuroVoc gives for the
///         same headings (transport infrastructure, public building, water management) in en, fr,
///         de, it, es, pt, nl, pl, cs, sk, sl, hr, ro, hu, bg, el, sv, da, fi, et, lv, lt; tr, no.
///         Inflected forms and synonyms are those of general dictionaries.
inline constexpr std::array<std::span<const concept_words>, 5> lexicon{
    lexicon_transport, lexicon_utilities, lexicon_buildings, lexicon_actions, lexicon_marks};

/// The objects, actions and marks of parts, and what says that something is near, in the order of
/// their letters.
[[nodiscard]] inline std::vector<std::string_view> sorted_lexicon_words() {
    std::vector<std::string_view> words;
    for (const auto lines : lexicon)
        for (const auto& line : lines)
            for (auto left = line.words;
                 (line.is <= meaning::part || line.is == meaning::beside) && !left.empty();)
                words.push_back(cut(left, ' '));
    std::ranges::sort(words);
    return words;
}

/// Those of them that start with these letters: the words that an abbreviation may stand for.
[[nodiscard]] inline std::span<const std::string_view>
lexicon_words_from(std::string_view letters) {
    static const auto sorted = sorted_lexicon_words(); // a lambda here, compilers try to evaluate
    const auto first = [&](std::string_view word) { return word.substr(0, letters.size()); };
    return std::ranges::equal_range(sorted, letters, {}, first);
}

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_HPP
