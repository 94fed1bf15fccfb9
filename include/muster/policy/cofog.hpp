// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_COFOG_HPP
#define MUSTER_POLICY_COFOG_HPP

/// \file
/// Functions of government looked up by their COFOG codes.

#include <muster/policy/code_tree.hpp>
#include <muster/policy/data/cofog_1999.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

/// The divisions with their groups and classes.
inline constexpr code_tree cofog_tree{cofog_1999};

/// How deep a function stands in the classification.
enum class cofog_level : std::uint8_t { division, group, cofog_class };

[[nodiscard]] constexpr std::string_view name(cofog_level l) noexcept {
    constexpr std::string_view names[] = {"division", "group", "class"};
    return names[static_cast<int>(l)];
}

[[nodiscard]] constexpr cofog_level level(const cofog_function& f) noexcept {
    return f.code.size() == 2   ? cofog_level::division
           : f.code.size() == 4 ? cofog_level::group
                                : cofog_level::cofog_class;
}

namespace detail {
/// The position of a code in the table, or the table's size. (A position and not a pointer: g++
/// with -fsanitize=undefined takes no comparison of an address with null for a constant.)
///
/// Eurostat writes GF02, GF021 and GF0210 in its code list, and GF0201 for the group 02.1 in its
/// tables. No group has the number 0, so that no two of these can be confused.
constexpr std::size_t cofog_position(std::string_view text) noexcept {
    if (text.substr(0, 2) != "GF") return cofog_tree.position(text);
    const auto digits = text.substr(2);
    if (digits.size() < 2 || digits.size() > 4) return cofog_tree.size();
    char spelt[6] = {digits[0], digits[1]};
    std::size_t length = 2;
    const bool padded = digits.size() == 4 && digits[2] == '0'; // GF0201
    for (std::size_t i = padded ? 3 : 2; i < digits.size(); ++i) {
        spelt[length++] = '.';
        spelt[length++] = digits[i];
    }
    return cofog_tree.position({spelt, length});
}

/// Whether a code is another one or below it; both are codes of the table.
constexpr bool cofog_reaches(std::string_view code, std::string_view above) noexcept {
    return code == above
           || (code.size() > above.size() && code[above.size()] == '.'
               && code.substr(0, above.size()) == above);
}
} // namespace detail

/// The function of this code, or null. A division, a group and a class are all functions.
/// \param code  as in COFOG (02, 02.1, 02.1.0) or as Eurostat writes it (GF02, GF0201, GF0210).
[[nodiscard]] constexpr const cofog_function* find_cofog(std::string_view code) noexcept {
    const auto at = detail::cofog_position(code);
    return at == cofog_tree.size() ? nullptr : &cofog_tree[at];
}

/// Whether a function is another one or a part of it: 02.1.0 is within 02.1 and within 02.
[[nodiscard]] constexpr bool is_within(const cofog_function& f, std::string_view code) noexcept {
    return detail::cofog_reaches(f.code, code);
}

/// Whether a function and another one have a part in common: one of them is within the other.
[[nodiscard]] constexpr bool overlaps(const cofog_function& f, std::string_view code) noexcept {
    return detail::cofog_reaches(f.code, code) || detail::cofog_reaches(code, f.code);
}

/// The function above it; null for a division.
[[nodiscard]] constexpr const cofog_function* parent(const cofog_function& f) noexcept {
    return cofog_tree.parent(f.code);
}

} // namespace muster

#endif // MUSTER_POLICY_COFOG_HPP
