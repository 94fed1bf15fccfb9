// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_TEXT_HPP
#define MUSTER_CORE_TEXT_HPP

/// \file
/// Small questions about ASCII text, and the nearest known word to a misspelt one.

#include <cstddef>
#include <string_view>

namespace muster {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

[[nodiscard]] constexpr bool is_space(char c) noexcept {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

[[nodiscard]] constexpr char to_lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The text without the ASCII white space at both ends.
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// Whether two texts are the same but for the case of ASCII letters.
[[nodiscard]] constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i)
        if (to_lower(a[i]) != to_lower(b[i])) return false;
    return true;
}

/// What stands before the first `mark`; the text keeps what stands behind it.
/// Without a mark it is the whole text, and the text becomes empty.
[[nodiscard]] constexpr std::string_view cut(std::string_view& text, char mark) noexcept {
    const auto at = text.find(mark);
    const auto head = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return head;
}

/// The number of inserted, deleted, changed or swapped neighbouring characters between two words,
/// ignoring ASCII case (optimal string alignment). Words longer than 31 bytes count as 99 apart.
[[nodiscard]] constexpr int edit_distance(std::string_view a, std::string_view b) noexcept {
    constexpr std::size_t most = 32;
    if (a.size() >= most || b.size() >= most) return 99;
    int rows[3][most] = {};
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int* const now = rows[i % 3];
        const int* const last = rows[(i - 1) % 3];
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = to_lower(a[i - 1]) == to_lower(b[j - 1]);
            int best = last[j - 1] + (same ? 0 : 1);
            if (last[j] + 1 < best) best = last[j] + 1;
            if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
            const bool swapped = i > 1 && j > 1 && to_lower(a[i - 1]) == to_lower(b[j - 2])
                                 && to_lower(a[i - 2]) == to_lower(b[j - 1]);
            if (swapped && rows[(i - 2) % 3][j - 2] + 1 < best) best = rows[(i - 2) % 3][j - 2] + 1;
            now[j] = best;
        }
    }
    return rows[a.size() % 3][b.size()];
}

/// Keeps the nearest of the words it is shown; the first of equals. Empty while none is within two
/// edits and at most half of the word's length.
class nearest_word {
public:
    constexpr explicit nearest_word(std::string_view misspelt) noexcept : misspelt_(misspelt) {}

    constexpr void show(std::string_view known) noexcept {
        const int distance = edit_distance(misspelt_, known);
        if (distance > 2 || 2 * distance > static_cast<int>(known.size())) return;
        if (best_.empty() || distance < distance_) {
            best_ = known;
            distance_ = distance;
        }
    }

    [[nodiscard]] constexpr std::string_view best() const noexcept { return best_; }

private:
    std::string_view misspelt_;
    std::string_view best_;
    int distance_ = 0;
};

} // namespace muster

#endif // MUSTER_CORE_TEXT_HPP
