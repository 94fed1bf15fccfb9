// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PHRASES_HPP
#define MUSTER_AUDIT_PHRASES_HPP

/// \file
/// Words by which the title or the description of a line says what it pays for.

#include <muster/audit/lexicon.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace muster {

/// Whether the texts of a line can be searched for English words: its language is English, or none
/// is stated.
[[nodiscard]] inline bool reads_as_english(const line& l) noexcept {
    const auto lang = l[column::lang];
    return lang.empty() || equal_ignoring_case(lang.substr(0, lang.find('-')), "en");
}

/// The first of some phrases whose words are all there, in any order; empty if there is none.
/// Phrases are in lower case, with a blank between their words.
[[nodiscard]] inline std::string_view first_phrase(const link::token_set& of,
                                                   std::span<const std::string_view> phrases) {
    for (const auto phrase : phrases) {
        auto rest = phrase;
        bool all = true;
        while (all && !rest.empty()) all = std::ranges::binary_search(of, cut(rest, ' '));
        if (all) return phrase;
    }
    return {};
}

/// A line as a sentence names it: its title in quotes, else its id.
[[nodiscard]] inline std::string_view title_or_id(const line& l) noexcept {
    return l.has(column::title) ? l[column::title] : l.id;
}

} // namespace muster

#endif // MUSTER_AUDIT_PHRASES_HPP
