// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_TOKENS_HPP
#define MUSTER_LINK_TOKENS_HPP

/// \file
/// The words and the numbers of a title.

#include <muster/core/text.hpp>
#include <muster/link/fold.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace muster::link {

/// Sorted, each once.
using token_set = std::vector<std::string>;

namespace detail {

constexpr bool is_word_byte(char c) noexcept {
    return muster::is_digit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace detail

/// The words of a text: folded, letters parted from digits ("D1" is "d" and "1"), sorted, each
/// once. Single letters are left out.
[[nodiscard]] inline token_set tokens(std::string_view text) {
    const auto plain = folded(text);
    token_set out;
    for (std::size_t i = 0; i != plain.size();) {
        if (!detail::is_word_byte(plain[i])) {
            ++i;
            continue;
        }
        const auto first = i;
        const bool number = muster::is_digit(plain[i]);
        while (i != plain.size() && detail::is_word_byte(plain[i])
               && muster::is_digit(plain[i]) == number)
            ++i;
        if (number || i - first > 1) out.push_back(plain.substr(first, i - first));
    }
    std::ranges::sort(out);
    const auto rest = std::ranges::unique(out);
    out.erase(rest.begin(), rest.end());
    return out;
}

/// The tokens that both sets have.
[[nodiscard]] inline token_set shared(const token_set& a, const token_set& b) {
    token_set out;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            out.push_back(*i);
            ++i;
            ++j;
        }
    }
    return out;
}

/// The numbers among the tokens that can be those of a lot, a phase or a section: up to three
/// digits.
[[nodiscard]] inline token_set part_numbers(const token_set& of) {
    token_set out;
    for (const auto& t : of)
        if (t.size() <= 3 && muster::is_digit(t.front())) out.push_back(t);
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_TOKENS_HPP
