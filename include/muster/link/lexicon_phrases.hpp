// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEXICON_PHRASES_HPP
#define MUSTER_LINK_LEXICON_PHRASES_HPP

/// \file
/// Two words that together name another thing than each of them: a car park is no park.

#include <array>
#include <cstdint>
#include <string_view>

namespace muster::link {

/// Two folded words, articles and prepositions between them left out, and the word of the lexicon
/// that they stand for.
struct phrase {
    std::string_view first{};
    std::string_view second{};
    std::string_view means{};
};

/// Source: as for the lexicon; the heads are those that by themselves name a railway station, a
///         green space or a line of another meaning.
inline constexpr auto lexicon_phrases = std::to_array<phrase>({
    {"car", "park", "carpark"},
    {"car", "parks", "carpark"},
    {"fire", "station", "firestation"},
    {"fire", "stations", "firestation"},
    {"parque", "bomberos", "bomberos"},
    {"police", "station", "police"},
    {"bus", "station", "busbahnhof"},
    {"estacion", "autobuses", "busbahnhof"},
    {"pumping", "station", "pumping"},
    {"pumping", "stations", "pumping"},
    {"pump", "station", "pumping"},
    {"station", "pompage", "pompage"},
    {"station", "relevage", "pompage"},
    {"estacion", "bombeo", "bombeo"},
    {"estacao", "elevatoria", "elevatoria"},
    {"stazione", "pompaggio", "pompaggio"},
    {"station", "epuration", "epuration"},
    {"estacion", "depuradora", "depuradora"},
    {"power", "station", "powerplant"},
    {"power", "plant", "powerplant"},
    {"stazione", "carabinieri", "carabinieri"},
    {"jardin", "enfants", "kindergarten"},
    {"jardins", "enfants", "kindergarten"},
    {"jardin", "infancia", "kindergarten"},
    {"jardin", "infantil", "kindergarten"},
    {"jardim", "infancia", "kindergarten"},
    {"escuela", "infantil", "kindergarten"},
    {"scuola", "infanzia", "kindergarten"},
    {"ecole", "maternelle", "kindergarten"},
    {"nursery", "school", "kindergarten"},
    {"materska", "skola", "kindergarten"},
    {"caserne", "pompiers", "firestation"},
    {"quartel", "bombeiros", "bomberos"},
    {"caserma", "carabinieri", "carabinieri"},
    {"casa", "cuartel", "police"},
    {"drill", "hall", "barracks"},
    {"motor", "pool", "panzerhalle"},
    {"training", "area", "ubungsplatz"},
    {"camp", "entrainement", "ubungsplatz"},
    {"champ", "tir", "shooting"},
    {"campo", "tiro", "shooting"},
    {"vycvikovy", "prostor", "ubungsplatz"},
    {"manutenzione", "straordinaria", "risanamento"}, // no upkeep, but renewal
    {"manutenzioni", "straordinarie", "risanamento"},
});

namespace detail {

constexpr unsigned kind_of_word(std::string_view word) noexcept {
    return (static_cast<unsigned char>(word.front()) * 5u + static_cast<unsigned>(word.size()))
           % 64;
}
// A look at a word that tells for most that it is the second one of no phrase.
inline constexpr std::uint64_t second_words = [] {
    std::uint64_t out = 0;
    for (const auto& p : lexicon_phrases) out |= std::uint64_t{1} << kind_of_word(p.second);
    return out;
}();

} // namespace detail

/// What two words stand for; empty if nothing else than each of them. Precondition: `second` is not
/// empty.
[[nodiscard]] constexpr std::string_view means_together(std::string_view first,
                                                        std::string_view second) noexcept {
    if ((detail::second_words >> detail::kind_of_word(second) & 1u) == 0) return {};
    for (const auto& p : lexicon_phrases)
        if (p.second == second && p.first == first) return p.means;
    return {};
}

} // namespace muster::link

#endif // MUSTER_LINK_LEXICON_PHRASES_HPP
