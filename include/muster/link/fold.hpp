// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_FOLD_HPP
#define MUSTER_LINK_FOLD_HPP

/// \file
/// Titles without case and without diacritics, and, where asked, in Latin letters.

#include <muster/link/fold_tables.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace muster::link {

namespace detail {

inline void append_utf8(std::string& out, std::uint32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

inline void append_latin(std::string& out, std::string_view pair) {
    out += pair[0];
    if (pair[1] != ' ') out += pair[1];
}

inline bool append_roman(std::string& out, std::uint32_t c) {
    if (c >= 0x3B1 && c < 0x3B1 + tables::roman_greek.size()) {
        out += tables::roman_greek[c - 0x3B1];
        return true;
    }
    if (c >= 0x430 && c < 0x430 + tables::roman_cyrillic.size()) {
        out += tables::roman_cyrillic[c - 0x430];
        return true;
    }
    if (c == 0x491) out += 'g'; // the Ukrainian ghe with upturn
    return c == 0x491;
}

// A sign as ASCII writes it, or 0 if it is left out; what is no sign stays as it is.
constexpr std::uint32_t plain_sign(std::uint32_t c) noexcept {
    const auto between = [c](std::uint32_t first, std::uint32_t last) {
        return c >= first && c <= last;
    };
    if (between(0x300, 0x36F) || between(0x200B, 0x200F)) return 0; // a diacritic, no width
    if (c == 0xAA || c == 0xAD || c == 0xB0 || c == 0xBA || c == 0xFEFF) return 0; // 2.a, 1.o
    if (between(0x2010, 0x2015) || c == 0x2212) return '-';
    if (between(0x2018, 0x201B) || c == 0xB4 || c == 0x2BC) return '\'';
    if (between(0x201C, 0x201F) || c == 0xAB || c == 0xBB) return '"';
    if (between(0x80, 0xBF) || between(0x2000, 0x206F) || between(0x20A0, 0x20CF)) return ' ';
    if (c == 0x2116 || between(0x2190, 0x2BFF)) return ' '; // a numero sign; arrows and shapes
    return c;
}

// The character of two or three bytes at `at`, and its length; 0 if there is none.
constexpr std::size_t decode(std::string_view text, std::size_t at, std::uint32_t& c) noexcept {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const auto first = byte(at);
    if (first >= 0xC2 && first <= 0xDF && tail(at + 1)) {
        c = (first & 0x1Fu) << 6 | (byte(at + 1) & 0x3Fu);
        return 2;
    }
    if (first >= 0xE0 && first <= 0xEF && tail(at + 1) && tail(at + 2)) {
        c = (first & 0x0Fu) << 12 | (byte(at + 1) & 0x3Fu) << 6 | (byte(at + 2) & 0x3Fu);
        return c >= 0x800 ? 3 : 0;
    }
    return 0;
}

// Whether the Greek word "and" stands here, between blanks: in Latin letters it would be the quay
// of others.
constexpr bool is_greek_and(std::string_view text, std::size_t at) noexcept {
    const auto word = text.substr(at, 6);
    if (word != "\u03BA\u03B1\u03B9" && word != "\u039A\u0391\u0399") return false;
    const auto parts = [&](std::size_t i) { return i >= text.size() || text[i] == ' '; };
    return (at == 0 || parts(at - 1)) && parts(at + 6);
}

} // namespace detail

/// How Greek and Cyrillic letters are written.
enum class script : std::uint8_t { own, latin };

/// Appends the text in lower case and without the diacritics of Latin, Greek and Cyrillic letters.
/// All other bytes, invalid UTF-8 among them, stay as they are.
inline void fold_into(std::string& out, std::string_view text, script in = script::own) {
    for (std::size_t i = 0; i != text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
            ++i;
            continue;
        }
        if (in == script::latin && byte == 0xCE && detail::is_greek_and(text, i)) {
            out += "ke";
            i += 6;
            continue;
        }
        std::uint32_t c = 0;
        const auto size = detail::decode(text, i, c);
        if (size == 0) {
            out += text[i++];
            continue;
        }
        if (c >= 0xC0 && c < 0x250) {
            detail::append_latin(out, tables::latin.substr(2 * (c - 0xC0), 2));
        } else if (c >= 0x1E00 && c < 0x1F00) {
            detail::append_latin(out, tables::latin_additional.substr(2 * (c - 0x1E00), 2));
        } else {
            if (c >= 0x370 && c < 0x530) c = tables::greek_and_cyrillic[c - 0x370];
            if (c >= 0x1F00 && c < 0x2000) c = tables::greek_extended[c - 0x1F00];
            c = detail::plain_sign(c);
            if (c != 0 && (in == script::own || !detail::append_roman(out, c)))
                detail::append_utf8(out, c);
        }
        i += size;
    }
}

/// The text in lower case and without diacritics.
[[nodiscard]] inline std::string folded(std::string_view text, script in = script::own) {
    std::string out;
    out.reserve(text.size());
    fold_into(out, text, in);
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_FOLD_HPP
