// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_SIMILARITY_HPP
#define MUSTER_LINK_SIMILARITY_HPP

/// \file
/// How alike two words are, byte by byte of their folded forms.

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace muster::link {

/// What the similarity below is at most, told from how often each letter is in both, in a tenth of
/// its time.
[[nodiscard]] constexpr double jaro_winkler_at_most(std::string_view a,
                                                    std::string_view b) noexcept {
    constexpr std::size_t most = 64;
    a = a.substr(0, most);
    b = b.substr(0, most);
    if (a.empty() || b.empty()) return a == b ? 1 : 0;
    signed char left[256] = {};
    for (const char c : a) ++left[static_cast<unsigned char>(c)];
    int common = 0;
    for (const char c : b)
        if (left[static_cast<unsigned char>(c)]-- > 0) ++common;
    const auto m = static_cast<double>(common);
    const auto jaro =
        (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + 1) / 3;
    return a.front() == b.front() ? jaro + 0.4 * (1 - jaro) : jaro;
}

/// Jaro similarity with Winkler's bonus for a common prefix of up to four bytes: 0 to 1.
///
/// Order:   symmetric; 1 for equal texts. Texts are cut at 64 bytes.
/// Source:  W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990.
[[nodiscard]] constexpr double jaro_winkler(std::string_view a, std::string_view b) noexcept {
    constexpr std::size_t most = 64;
    a = a.substr(0, most);
    b = b.substr(0, most);
    if (a == b) return 1;
    if (a.empty() || b.empty()) return 0;
    if (b < a) std::swap(a, b); // which bytes are paired depends on the order
    const auto longer = std::max(a.size(), b.size());
    const std::size_t reach = longer / 2 > 0 ? longer / 2 - 1 : 0;
    bool taken_a[most] = {};
    bool taken_b[most] = {};
    std::size_t common = 0;
    for (std::size_t i = 0; i != a.size(); ++i) {
        const auto from = i > reach ? i - reach : 0;
        const auto to = std::min(i + reach + 1, b.size());
        for (auto j = from; j < to; ++j) {
            if (taken_b[j] || a[i] != b[j]) continue;
            taken_a[i] = taken_b[j] = true;
            ++common;
            break;
        }
    }
    if (common == 0) return 0;
    std::size_t swapped = 0;
    for (std::size_t i = 0, j = 0; i != a.size(); ++i) {
        if (!taken_a[i]) continue;
        while (!taken_b[j]) ++j;
        swapped += a[i] != b[j] ? 1u : 0u;
        ++j;
    }
    const auto m = static_cast<double>(common);
    const auto exchanged = swapped / 2; // two halves of one exchange
    const auto jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size())
                       + (m - static_cast<double>(exchanged)) / m)
                      / 3;
    std::size_t prefix = 0;
    while (prefix != std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + 0.1 * static_cast<double>(prefix) * (1 - jaro);
}

/// Whether two texts are at most one insertion, deletion, change or swap of neighbours apart.
[[nodiscard]] constexpr bool one_edit_apart(std::string_view a, std::string_view b) noexcept {
    if (a.size() > b.size()) return one_edit_apart(b, a);
    if (b.size() - a.size() > 1) return false;
    while (!a.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    if (a.size() <= 1 && b.size() <= 1) return true;
    return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

/// How far one word can stand for another one: 0 to 8 eighths. Equal words have 8; a typing error
/// in a word of five letters and more 6; an abbreviation, at least three letters that the other
/// word starts with, 5.
[[nodiscard]] constexpr int stands_for(std::string_view a, std::string_view b,
                                       bool may_slip = true) noexcept {
    if (a == b) return 8;
    if (a.size() > b.size()) return stands_for(b, a, may_slip);
    if (may_slip && a.size() >= 4 && one_edit_apart(a, b)) return 6;
    if (a.size() >= 3 && b.starts_with(a)) return 5;
    if (may_slip && a.size() >= 7 && jaro_winkler(a, b) >= 0.93) return 6;
    return 0;
}

static_assert(one_edit_apart("bridge", "brigde") && one_edit_apart("road", "rod"));
static_assert(!one_edit_apart("section", "sanction") && stands_for("rehab", "rehabilitation") == 5);

/// How well a code stands for another one in which it is written, as EX32LP in MDR-EX32LP: in
/// eighths.
[[nodiscard]] inline int code_for(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    return a.size() >= 4 && b.find(a) != std::string_view::npos ? 6 : 0;
}

} // namespace muster::link

#endif // MUSTER_LINK_SIMILARITY_HPP
