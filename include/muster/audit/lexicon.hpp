// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_LEXICON_HPP
#define MUSTER_AUDIT_LEXICON_HPP

/// \file
/// English words that speak of security, of civil services, or of nothing in particular.

#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace muster {

/// What a word speaks of.
enum class leaning : std::uint8_t { security, civil };

/// A word of the lexicon, in the singular, folded.
struct lexicon_word {
    std::string_view word{};
    leaning of{};
    bool telling = false; ///< it hardly stands in a text of the other kind
};

// clang-format off
/// The words that lean, and how strongly.
/// Source: security: the wording of The Hague Summit Declaration, paragraph 3, and of NATO's agreed
///         definition of defence expenditure. Civil: titles of COFOG 1999 outside division 02,
///         telling if of the divisions 05 to 10, tourism and farming. Which of them are telling is
///         a proposal of this project.
inline constexpr lexicon_word lexicon[] = {
    {"ammunition", leaning::security, true}, {"armed", leaning::security, true},
    {"army", leaning::security, true},       {"combat", leaning::security, true},
    {"military", leaning::security, true},   {"nato", leaning::security, true},
    {"navy", leaning::security, true},       {"soldier", leaning::security, true},
    {"troop", leaning::security, true},      {"weapon", leaning::security, true},
    {"capability", leaning::security, false},{"corridor", leaning::security, false},
    {"critical", leaning::security, false},  {"cyber", leaning::security, false},
    {"defence", leaning::security, false},   {"defense", leaning::security, false},
    {"dual", leaning::security, false},      {"force", leaning::security, false},
    {"mobility", leaning::security, false},  {"preparedness", leaning::security, false},
    {"resilience", leaning::security, false},{"resilient", leaning::security, false},
    {"security", leaning::security, false},  {"strategic", leaning::security, false},

    {"agriculture", leaning::civil, true},   {"biodiversity", leaning::civil, true},
    {"children", leaning::civil, true},      {"cultural", leaning::civil, true},
    {"culture", leaning::civil, true},       {"education", leaning::civil, true},
    {"family", leaning::civil, true},        {"fishing", leaning::civil, true},
    {"forestry", leaning::civil, true},      {"housing", leaning::civil, true},
    {"landscape", leaning::civil, true},     {"recreation", leaning::civil, true},
    {"recreational", leaning::civil, true},  {"religious", leaning::civil, true},
    {"sporting", leaning::civil, true},      {"tourism", leaning::civil, true},
    {"unemployment", leaning::civil, true},
    {"community", leaning::civil, false},    {"construction", leaning::civil, false},
    {"electricity", leaning::civil, false},  {"energy", leaning::civil, false},
    {"environmental", leaning::civil, false},{"health", leaning::civil, false},
    {"hospital", leaning::civil, false},     {"lighting", leaning::civil, false},
    {"pollution", leaning::civil, false},    {"public", leaning::civil, false},
    {"railway", leaning::civil, false},      {"road", leaning::civil, false},
    {"social", leaning::civil, false},       {"street", leaning::civil, false},
    {"transport", leaning::civil, false},    {"waste", leaning::civil, false},
    {"water", leaning::civil, false},
};

namespace detail {
/// Words that only join others.
inline constexpr std::string_view joining_words[] = {
    "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
};
/// Words under which anything can stand. Source: the headings of The Hague Summit Declaration,
/// paragraph 3, and words of budgets; proposal of this project.
inline constexpr std::string_view generic_words[] = {
    "action", "activities", "activity", "additional", "base", "capability", "civil", "critical",
    "defence", "defense", "dual", "etc", "expenditure", "fund", "further", "general", "industrial",
    "infrastructure", "initiative", "innovation", "investment", "measure", "military",
    "miscellaneous", "national", "network", "other", "package", "plan", "preparedness",
    "programme", "program", "project", "protection", "related", "resilience", "resilient",
    "security", "spending", "strategic", "strengthening", "support", "use", "various",
};

// Singular or plural: "networks" is the word "network".
constexpr bool is_form_of(std::string_view token, std::string_view word) noexcept {
    return token == word
           || (token.size() == word.size() + 1 && token.back() == 's'
               && token.substr(0, word.size()) == word);
}
} // namespace detail
// clang-format on

/// The word of the lexicon that a token is a form of, or null.
[[nodiscard]] constexpr const lexicon_word* find_in_lexicon(std::string_view token) noexcept {
    for (const auto& w : lexicon)
        if (detail::is_form_of(token, w.word)) return &w;
    return nullptr;
}

/// Whether anything can stand under a token: a generic word, a joining word, or a number.
[[nodiscard]] constexpr bool is_generic(std::string_view token) noexcept {
    if (!token.empty() && token.front() >= '0' && token.front() <= '9') return true;
    for (const auto w : detail::joining_words)
        if (token == w) return true;
    for (const auto w : detail::generic_words)
        if (detail::is_form_of(token, w)) return true;
    return false;
}

/// Whether a line may be in English: its language is not stated, or is English.
[[nodiscard]] inline bool may_be_english(const line& l) noexcept {
    const auto language = l[column::lang];
    return language.empty() || language == "en" || language.substr(0, 3) == "en-";
}

/// The words of a line's title and description.
[[nodiscard]] inline link::token_set words_of(const line& l) {
    return link::tokens(std::string{l[column::title]} + ' ' + std::string{l[column::description]});
}

} // namespace muster

#endif // MUSTER_AUDIT_LEXICON_HPP
