// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_INGREDIENTS_HPP
#define MUSTER_LINK_INGREDIENTS_HPP

/// \file
/// What a linkage is made of, so that it can be told what each ingredient is worth.

namespace muster::link {

/// Ingredients of a linkage; all are in use unless they are switched off.
struct ingredients {
    bool lexicon = true;   ///< words of public works mean the same in every language
    bool rareness = true;  ///< a rare term says more than a frequent one
    bool slips = true;     ///< typing errors and abbreviations
    bool against = true;   ///< what titles say against each other
    bool besides = true;   ///< rare words and places that only one of the titles has
    bool elsewhere = true; ///< whether candidates in other places share as much
    bool leads = true;     ///< how far a candidate is ahead of its rivals
    bool parts = true;     ///< splits and mergers
};

} // namespace muster::link

#endif // MUSTER_LINK_INGREDIENTS_HPP
