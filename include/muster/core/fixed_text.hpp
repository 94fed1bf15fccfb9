// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_FIXED_TEXT_HPP
#define MUSTER_CORE_FIXED_TEXT_HPP

/// \file
/// A short text that can be a template argument.

#include <compare>
#include <cstddef>
#include <string_view>

namespace muster {

/// N characters, usable as a non-type template parameter: money<"EUR">.
template <std::size_t N>
struct fixed_text {
    char characters[N + 1] = {}; // with the final null, so that compilers print it whole

    constexpr fixed_text() = default;
    constexpr fixed_text(const char (&text)[N + 1]) noexcept { // NOLINT(*-explicit-*)
        for (std::size_t i = 0; i != N; ++i) characters[i] = text[i];
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, N}; }

    friend constexpr bool operator==(const fixed_text&, const fixed_text&) = default;
    friend constexpr auto operator<=>(const fixed_text&, const fixed_text&) = default;
};

template <std::size_t N>
fixed_text(const char (&)[N]) -> fixed_text<N - 1>;

} // namespace muster

#endif // MUSTER_CORE_FIXED_TEXT_HPP
