// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LITTLE_WORDS_HPP
#define MUSTER_LINK_LITTLE_WORDS_HPP

/// \file
/// Little words, endings and letters that tell what the number or the object beside them is. All of
/// them are folded.
///
/// Source: general dictionaries of the alliance's languages, and the classes of roads that its
///         registers name by letters.

#include <muster/core/text.hpp>
#include <muster/link/scan.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace muster::link {

namespace detail {

inline constexpr std::string_view before_numbers[] = {
    "n",          "nr",        "no",          "num",          "numero",     "nummer",
    "number",     "numar",     "cislo",       "broj",         "functional", "funzionale",
    "funzionali", "funcional", "fonctionnel", "fonctionnelle"};
inline constexpr std::string_view ands[] = {"and",  "und", "et", "en", "och", "og", "ja",
                                            "oraz", "ke",  "si", "es", "in",  "ir", "un",
                                            "ve",   "e",   "i",  "y",  "a"};
inline constexpr std::string_view tos[] = {"to",  "bis",  "az",   "do",    "til", "till",
                                           "tot", "pana", "al",   "hasta", "ate", "jusqu",
                                           "iki", "lidz", "kuni", "eos"};
inline constexpr std::string_view ordinal_endings[] = {
    "st", "nd", "rd", "th", "e",  "er", "re", "ere", "eme", "ieme", "de", "nde", "a",
    "o",  "i",  "is", "os", "on", "ou", "oy", "ste", "en",  "ta",   "as", "asis"};
inline constexpr std::string_view endings_behind_hyphen[] = {
    "a",  "e",  "i",  "vi", "va", "vo", "ri",  "ra", "ro", "ti",
    "ta", "to", "ma", "mi", "mo", "ia", "iya", "ya", "ea", "lea"};
inline constexpr std::string_view along_lines[] = {"km", "pk", "pr", "mp", "mm", "milepost"};
inline constexpr std::string_view road_letters[] = {"dj", "dn", "dc", "dk", "dw", "rd",
                                                    "rn", "ss", "sp", "sr", "fv", "rv",
                                                    "kt", "mt", "us", "cr", "hwy"};

template <std::size_t N>
constexpr bool is_in(const std::string_view (&words)[N], std::string_view word) noexcept {
    for (const auto w : words)
        if (w == word) return true;
    return false;
}

} // namespace detail

/// Whether a word between the mark of a part and its number says nothing, as in "lot n° 2".
[[nodiscard]] constexpr bool leads_to_number(std::string_view word) noexcept {
    return detail::is_in(detail::before_numbers, word);
}
/// Whether a folded word joins two numbers of one list.
[[nodiscard]] constexpr bool is_and(std::string_view word) noexcept {
    return detail::is_in(detail::ands, word);
}

/// Whether a folded word stands between the ends of a list, as in "lots 1 to 3".
[[nodiscard]] constexpr bool is_to(std::string_view word) noexcept {
    return detail::is_in(detail::tos, word);
}

/// The number of an ordinal in digits: the 2 of "2nd", "2e" and, in folded letters, "2i fasi";
/// empty if it is none.
[[nodiscard]] constexpr std::string_view ordinal_number(std::string_view code) noexcept {
    std::size_t n = 0;
    while (n != code.size() && is_digit(code[n])) ++n;
    const auto ending = code.substr(n);
    if (n == 0 || n > 2 || ending.empty()) return {};
    return detail::is_in(detail::ordinal_endings, ending) ? code.substr(0, n) : std::string_view{};
}
/// Whether this is the ending of an ordinal behind its number and a hyphen: "3-vi", "a 2-a".
[[nodiscard]] constexpr bool ends_ordinal(std::string_view word) noexcept {
    return detail::is_in(detail::endings_behind_hyphen, word);
}

/// Whether a word that may say that something is near does say so behind this one: "commerces de
/// proximite" are in no place near.
[[nodiscard]] constexpr bool is_beside(std::string_view behind, std::string_view word) noexcept {
    if (word.starts_with("proxim") || word.starts_with("prossim"))
        return behind != "de" && behind != "di";
    if (word == "face" || word == "frente" || word == "fronte")
        return behind == "en" || behind == "em" || behind == "di";
    if (word == "cote") return behind == "a";
    return word != "obekt" || behind == "do";
}

/// Whether a word says that something is near if an object stands behind it: "bei der Schule", but
/// not "Berg bei Kempten".
[[nodiscard]] constexpr bool is_perhaps_beside(std::string_view behind,
                                               std::string_view word) noexcept {
    return word == "bei" || word == "beim" || word == "pres" || word == "abords"
           || (word == "bereich" && behind == "im") || (word == "rejonie" && behind == "w");
}

/// Whether a number behind this word is one along a road or a line.
[[nodiscard]] constexpr bool is_along(std::string_view word) noexcept {
    return detail::is_in(detail::along_lines, word);
}
/// The metres behind the kilometres of "km 12+300" or "km 12,3": 300.
[[nodiscard]] inline std::string metres_of(const token& t) {
    std::string out{t.text.substr(0, 3)};
    if (t.mark) out.append(3 - out.size(), '0');
    return out;
}
/// The number of the name of a road or a line: 524 of "LK524"; empty if a code is none.
[[nodiscard]] constexpr std::string_view line_number(std::string_view code) noexcept {
    constexpr std::size_t most_letters = 3;
    constexpr std::size_t least_digits = 3; // fewer would be the size of a thing or its series
    constexpr std::size_t most_digits = 4;
    const auto first = std::ranges::find_if(code, is_digit) - code.begin();
    const auto digits = code.substr(static_cast<std::size_t>(first));
    const bool one = first != 0 && digits.size() >= least_digits && digits.size() <= most_digits
                     && static_cast<std::size_t>(first) <= most_letters
                     && std::ranges::all_of(digits, is_digit);
    return one ? digits : std::string_view{};
}

/// Whether letters and the number behind them name a road, as "DJ 109" and "B 99" do: such a name
/// is written without the blank as well.
[[nodiscard]] constexpr bool names_road(std::string_view letters,
                                        std::string_view digits) noexcept {
    if (digits.size() > 4) return false;
    if (detail::is_in(detail::road_letters, letters)) return true;
    constexpr std::string_view letters_of_roads = "bd"; // others are words: "a 3", "e 3", "w 3"
    return letters.size() == 1 && digits.size() > 1 && digits.size() < 4
           && letters_of_roads.find(letters[0]) != std::string_view::npos;
}

/// The digits of a number from 0 to 39.
[[nodiscard]] constexpr std::string_view two_digits(int n) noexcept {
    constexpr std::string_view all =
        "00010203040506070809101112131415161718192021222324252627282930"
        "313233343536373839";
    return all.substr(2 * static_cast<std::size_t>(n), 2);
}

} // namespace muster::link

#endif // MUSTER_LINK_LITTLE_WORDS_HPP
