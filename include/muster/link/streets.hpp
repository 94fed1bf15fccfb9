// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_STREETS_HPP
#define MUSTER_LINK_STREETS_HPP

/// \file
/// Names of streets: the words of a title that stand beside "street".

#include <muster/core/text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster::link {

/// On which side of a word the name of the street stands.
enum class street_name : std::uint8_t { none, behind, before, either };

namespace detail {

// What stands behind, before and on either side of the name.
inline constexpr std::string_view behind_street =
    "ulica ulicy ulici ulice ulitsa rue calle rua via viale strada bulevardul bulevard odos odou "
    "carrer paseo chemin travessa vicolo";
inline constexpr std::string_view before_street =
    "street st road rd lane drive parkway cad caddesi sok sokak sokagi gatve iela utca tanav tn "
    "gatan gade strasse straat";
inline constexpr std::string_view beside_street =
    "ul str bd avenue avenida av ave boulevard blvd al";

constexpr bool one_of(std::string_view words, std::string_view word) {
    bool found = false;
    while (!words.empty()) found = cut(words, ' ') == word || found;
    return found;
}
constexpr std::size_t looks = 1024;
constexpr std::size_t look_of(std::string_view word) noexcept {
    return (static_cast<unsigned char>(word.front()) * 37u
            + static_cast<unsigned char>(word.back()) * 5u + word.size() * 131u)
           % looks;
}
// A look at a word that tells for most that no street is named by it.
inline constexpr auto looks_of_streets = [] {
    std::array<bool, looks> out{};
    for (auto words : {behind_street, before_street, beside_street})
        while (!words.empty()) out[look_of(cut(words, ' '))] = true;
    return out;
}();

} // namespace detail

/// "rue" has the name behind it, "street" before it, and "avenue" as the language has it. `before`
/// is the word before: that of "access road" and "eparchiaki odos" is no name.
/// Source: the words for streets of the alliance's languages and what maps shorten them to.
[[nodiscard]] constexpr street_name street_named_by(std::string_view word,
                                                    std::string_view before) {
    if (word.empty() || !detail::looks_of_streets[detail::look_of(word)]) return street_name::none;
    if (detail::one_of(detail::behind_street, word)) {
        const bool is_class = before.starts_with("epar") || before.starts_with("ethni");
        return is_class ? street_name::none : street_name::behind;
    }
    if (detail::one_of(detail::before_street, word)) {
        constexpr std::string_view classes =
            "access ring trunk county state rural urban local main service link relief forest "
            "gravel municipal national regional highway toll cycle dual provincial district haul "
            "farm slip feeder approach arterial village town city public existing";
        return detail::one_of(classes, before) ? street_name::none : street_name::before;
    }
    return detail::one_of(detail::beside_street, word) ? street_name::either : street_name::none;
}

/// Whether a word is the name of a street and says so: "Klosterstrasse", but no "Kreisstrasse",
/// which is a class of roads.
[[nodiscard]] constexpr bool is_street_name(std::string_view word) {
    if (word.empty() || (word.back() != 'e' && word.back() != 'n' && word.back() != 't'))
        return false;
    for (const std::string_view end :
         {"strasse", "gasse", "allee", "gatan", "gade", "straat", "laan"}) {
        if (word.size() < end.size() + 3 || !word.ends_with(end)) continue;
        const auto name = word.substr(0, word.size() - end.size());
        return !detail::one_of("bundes landes kreis staats gemeinde orts land umgehungs "
                               "ortsumgehungs verbindungs erschliessungs zufahrts entlastungs "
                               "zubringer schnell fern",
                               name);
    }
    return false;
}

} // namespace muster::link

#endif // MUSTER_LINK_STREETS_HPP
