// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_FOLD_HPP
#define MUSTER_LINK_FOLD_HPP

/// \file
/// Titles without case and without the diacritics of the Latin alphabets.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace muster::link {

namespace detail {

// U+00C0 to U+017F, each as one or two ASCII letters; a blank is a character that parts words.
// Source: the Unicode names of the blocks Latin-1 Supplement and Latin Extended-A: the letter
// before WITH; ligatures and German, Nordic and Icelandic letters as usually transliterated.
inline constexpr std::array<std::string_view, 192> latin{
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // C0
    "d", "n", "o",  "o",  "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "ss", // D0
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // E0
    "d", "n", "o",  "o",  "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "y",  // F0
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",  // 100
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",  // 110
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",  // 120
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",  // 130
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",  // 140
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",  // 150
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",  // 160
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s",  // 170
};

} // namespace detail

/// Lower case, diacritics of U+00C0 to U+017F removed. All other bytes, invalid UTF-8 among them,
/// stay as they are.
[[nodiscard]] inline std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i != text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool leads = byte >= 0xC3 && byte <= 0xC5 && i + 1 != text.size();
        const auto next = leads ? static_cast<unsigned char>(text[i + 1]) : 0u;
        if (leads && (next & 0xC0u) == 0x80u) {
            out += detail::latin[(byte - 0xC3u) * 64u + (next & 0x3Fu)];
            ++i;
        } else {
            const bool capital = byte >= 'A' && byte <= 'Z';
            out += static_cast<char>(capital ? byte + ('a' - 'A') : byte);
        }
    }
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_FOLD_HPP
