// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_MEANING_HPP
#define MUSTER_LINK_MEANING_HPP

/// \file
/// What a word of the lexicon stands for.

#include <cstdint>
#include <string_view>

namespace muster::link {

/// What a word of the lexicon stands for.
enum class meaning : std::uint8_t {
    object,   ///< what is built: two different ones are two projects
    military, ///< likewise, of armed forces alone: nothing that a civil project becomes by its
              ///< title
    action,   ///< what is done to it, once
    upkeep,   ///< what is done to it year by year: not what built it
    part,     ///< the word before the number of a lot, a section or a phase
    ordinal,  ///< a number as a word: the second one
    beside,   ///< what follows is near, but not it
    filler    ///< says nothing: articles, prepositions, "project"
};

/// Words that mean the same, folded and in Latin letters, with blanks between.
struct concept_words {
    meaning is = meaning::object;
    std::string_view words{};
};

} // namespace muster::link

#endif // MUSTER_LINK_MEANING_HPP
