// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_DRESSING_HPP
#define MUSTER_AUDIT_DRESSING_HPP

/// \file
/// Words that dress a title for the pledge.

#include <muster/core/text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace muster {

namespace detail {

struct dressing_row {
    std::string_view languages{};
    std::string_view words{};
};

inline constexpr dressing_row dressing[] = {
    {"English",
     "and capability corridor critical defence defense dual for military mobility national "
     "of preparedness programme project resilience resilient security strategic the use"},
    {"German", "kritisch kritische kritischer militarisch militarische militarischer mobilitat "
               "resiliente resilienz strategisch strategische strategischen strategischer "
               "verteidigung"},
    {"French", "critique militaire mobilite securite strategique"},
    {"Italian", "critica difesa militare mobilita resilienza strategica strategico"},
    {"Spanish and Portuguese",
     "critico defensa defesa duplo estrategica estrategico militar mobilidade movilidad "
     "resiliencia seguranca seguridad"},
    {"Dutch", "defensie kritieke mobiliteit weerbaarheid"},
    {"Danish, Norwegian and Swedish",
     "forsvar forsvaret forsvars militaer mobilitet resiliens robusthet strategisk "
     "strategiska strategiske"},
    {"Finnish", "kriittinen puolustus resilienssi sotilaallinen strateginen"},
    {"Polish", "mobilnosc mobilnosci obrona obronnosc obronnosci odpornosc odpornosci strategiczna "
               "strategiczny wojskowa wojskowej"},
    {"Czech", "obrany odolnost odolnosti strategicka strategicky vojenska"},
    {"Romanian", "aparare militara mobilitate rezilienta"},
    {"Hungarian", "honvedelmi katonai mobilitas strategiai"},
    {"Turkish", "askeri savunma stratejik"},
};

[[nodiscard]] constexpr std::size_t words_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}
[[nodiscard]] constexpr std::size_t count_dressing() {
    std::size_t n = 0;
    for (const auto& row : dressing) n += words_of(row.words);
    return n;
}

} // namespace detail

/// Words that dress a title for the pledge and say nothing of the object, in lower case and without
/// diacritics.
/// Source: the wording of The Hague Summit Declaration, paragraph 3, and of the headings under it;
///         in other languages what this project takes for the same words.
inline constexpr auto dressing_words = [] {
    std::array<std::string_view, detail::count_dressing()> words{};
    std::size_t n = 0;
    for (auto row : detail::dressing)
        while (!row.words.empty()) words[n++] = cut(row.words, ' ');
    return words;
}();

[[nodiscard]] constexpr bool is_dressing(std::string_view token) noexcept {
    for (const auto word : dressing_words)
        if (token == word) return true;
    return false;
}

} // namespace muster

#endif // MUSTER_AUDIT_DRESSING_HPP
