// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TERMS_ROW_HPP
#define MUSTER_AUDIT_TERMS_ROW_HPP

/// \file
/// One idea in many languages, as a table that can be read and searched.

#include <muster/core/text.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace muster::terms {

/// A language in which words are read.
struct language {
    std::string_view code{}; ///< ISO 639-1
    std::string_view name{}; ///< in English
};

inline constexpr language languages[] = {
    {"en", "English"},   {"de", "German"},     {"fr", "French"},  {"it", "Italian"},
    {"es", "Spanish"},   {"pt", "Portuguese"}, {"nl", "Dutch"},   {"pl", "Polish"},
    {"cs", "Czech"},     {"ro", "Romanian"},   {"el", "Greek"},   {"tr", "Turkish"},
    {"da", "Danish"},    {"no", "Norwegian"},  {"sv", "Swedish"}, {"fi", "Finnish"},
    {"hu", "Hungarian"},
};

/// What stands for an idea in one language: phrases, with a comma and a blank between. All words of
/// a phrase have to be in a text, in any order. `word` is that word and no other; `word*` is every
/// word that starts so. In lower case and without diacritics, as the words of a text are read; a
/// final sigma is a sigma.
struct row {
    std::string_view language{};
    std::string_view phrases{};
};

namespace detail {

inline bool has_word(const link::token_set& of, std::string_view word) {
    const bool is_stem = word.back() == '*';
    if (is_stem) word.remove_suffix(1);
    const auto at = std::ranges::lower_bound(of, word);
    if (at == of.end()) return false;
    return is_stem ? std::string_view{*at}.substr(0, word.size()) == word : *at == word;
}

inline bool has_phrase(const link::token_set& of, std::string_view phrase) {
    while (!phrase.empty())
        if (!has_word(of, cut(phrase, ' '))) return false;
    return true;
}

} // namespace detail

/// The words of a line's title and description, and the language that it states.
class text {
public:
    explicit text(const line& l)
        : text(l[column::lang], l[column::title], l[column::description]) {}
    explicit text(std::string_view lang, std::string_view title, std::string_view description = {})
        : language_(code_of(lang)), is_read_(lang.empty() || !language_.empty()) {
        if (is_read_) tokens_ = link::tokens(std::string{title} + ' ' + std::string{description});
    }

    /// Whether its language is one of those that are read, or none is stated.
    [[nodiscard]] bool is_read() const noexcept { return is_read_; }
    /// Whether there is no word to read.
    [[nodiscard]] bool empty() const noexcept { return tokens_.empty(); }

    /// The first phrase of an idea that the text has; empty if there is none. A text that states
    /// its language is read in it alone, any other one in all languages.
    [[nodiscard]] std::string_view first(std::span<const row> idea) const {
        for (const auto& r : idea) {
            if (!language_.empty() && r.language != language_) continue;
            for (auto rest = r.phrases; !rest.empty();) {
                const auto phrase = cut(rest, ',');
                if (!rest.empty()) rest.remove_prefix(1);
                if (detail::has_phrase(tokens_, phrase)) return phrase;
            }
        }
        return {};
    }
    [[nodiscard]] bool has(std::span<const row> idea) const { return !first(idea).empty(); }

private:
    // The language of a tag such as "de-AT"; empty if it is not read. Both written forms of
    // Norwegian are Norwegian.
    static std::string_view code_of(std::string_view tag) noexcept {
        auto code = tag.substr(0, tag.find('-'));
        if (equal_ignoring_case(code, "nb") || equal_ignoring_case(code, "nn")) code = "no";
        for (const auto& l : languages)
            if (equal_ignoring_case(code, l.code)) return l.code;
        return {};
    }

    std::string_view language_{};
    bool is_read_ = false;
    link::token_set tokens_{};
};

} // namespace muster::terms

#endif // MUSTER_AUDIT_TERMS_ROW_HPP
