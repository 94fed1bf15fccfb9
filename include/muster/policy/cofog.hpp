// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_COFOG_HPP
#define MUSTER_POLICY_COFOG_HPP

/// \file
/// Functions of government looked up by their COFOG codes.

#include <muster/policy/data/cofog_1999.hpp>

#include <cstddef>
#include <string_view>

namespace muster {

/// How deep a function stands in the classification.
enum class cofog_level : unsigned char { division, group, cofog_class };

[[nodiscard]] constexpr cofog_level level(const cofog_function& f) noexcept {
    return f.code.size() == 2   ? cofog_level::division
           : f.code.size() == 4 ? cofog_level::group
                                : cofog_level::cofog_class;
}

namespace detail {
// The position of a code in the table, or the table's size. (An index and not a pointer: g++ with
// -fsanitize=undefined takes no comparison of an address with null for a constant.)
constexpr std::size_t cofog_position(std::string_view code) noexcept {
    std::size_t first = 0;
    for (std::size_t left = std::size(cofog_1999); left != 0;) {
        const auto half = left / 2;
        if (cofog_1999[first + half].code < code) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    const bool found = first != std::size(cofog_1999) && cofog_1999[first].code == code;
    return found ? first : std::size(cofog_1999);
}
} // namespace detail

/// The function of this code, or null. A division, a group and a class are all functions.
[[nodiscard]] constexpr const cofog_function* find_cofog(std::string_view code) noexcept {
    const auto at = detail::cofog_position(code);
    return at == std::size(cofog_1999) ? nullptr : &cofog_1999[at];
}

/// Whether a function is another one or a part of it: 02.1.0 is within 02.1 and within 02.
[[nodiscard]] constexpr bool is_within(const cofog_function& f, std::string_view code) noexcept {
    return f.code == code || (f.code.size() > code.size() && f.code[code.size()] == '.'
                              && f.code.substr(0, code.size()) == code);
}

/// The function above it; null for a division.
[[nodiscard]] constexpr const cofog_function* parent(const cofog_function& f) noexcept {
    return f.code.size() == 2 ? nullptr : find_cofog(f.code.substr(0, f.code.size() - 2));
}

namespace detail {
// Never defined: a malformed table stops the compilation at a call whose name says why.
void cofog_codes_ascend();
void every_cofog_function_has_the_one_above_it();

consteval bool cofog_is_sound() {
    std::string_view last;
    for (const auto& f : cofog_1999) {
        if (f.code <= last) cofog_codes_ascend();
        const auto above = f.code.substr(0, f.code.size() - 2);
        if (f.code.size() != 2 && cofog_position(above) == std::size(cofog_1999))
            every_cofog_function_has_the_one_above_it();
        last = f.code;
    }
    return true;
}
static_assert(cofog_is_sound());
} // namespace detail

} // namespace muster

#endif // MUSTER_POLICY_COFOG_HPP
