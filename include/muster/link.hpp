// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_HPP
#define MUSTER_LINK_HPP

/// \file
/// Floor 3: record linkage. Knows nothing of defence.

#include <muster/link/band.hpp>
#include <muster/link/candidates.hpp>
#include <muster/link/clusters.hpp>
#include <muster/link/column_names.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/elsewhere.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/ends.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/exp2.hpp>
#include <muster/link/features.hpp>
#include <muster/link/fold.hpp>
#include <muster/link/fold_tables.hpp>
#include <muster/link/index.hpp>
#include <muster/link/infer.hpp>
#include <muster/link/ingredients.hpp>
#include <muster/link/lead.hpp>
#include <muster/link/learn.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/lexicon.hpp>
#include <muster/link/lexicon_actions.hpp>
#include <muster/link/lexicon_buildings.hpp>
#include <muster/link/lexicon_marks.hpp>
#include <muster/link/lexicon_phrases.hpp>
#include <muster/link/lexicon_slips.hpp>
#include <muster/link/lexicon_transport.hpp>
#include <muster/link/lexicon_utilities.hpp>
#include <muster/link/linker.hpp>
#include <muster/link/little_words.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/meaning.hpp>
#include <muster/link/merge.hpp>
#include <muster/link/mixture.hpp>
#include <muster/link/neighbours.hpp>
#include <muster/link/order.hpp>
#include <muster/link/pairs.hpp>
#include <muster/link/parts.hpp>
#include <muster/link/pattern_set.hpp>
#include <muster/link/phrases.hpp>
#include <muster/link/rank.hpp>
#include <muster/link/roles.hpp>
#include <muster/link/scan.hpp>
#include <muster/link/similarity.hpp>
#include <muster/link/spread_sort.hpp>
#include <muster/link/streets.hpp>
#include <muster/link/table.hpp>
#include <muster/link/tally.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/text_reader.hpp>
#include <muster/link/tokens.hpp>
#include <muster/link/untrained.hpp>
#include <muster/link/values.hpp>
#include <muster/link/vocabulary.hpp>
#include <muster/link/waterfall.hpp>

#endif // MUSTER_LINK_HPP
