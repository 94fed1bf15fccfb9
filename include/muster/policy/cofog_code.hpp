// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_COFOG_CODE_HPP
#define MUSTER_POLICY_COFOG_CODE_HPP

/// \file
/// A COFOG code that is known to exist.

#include <muster/policy/cofog.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace muster {

namespace detail {
// Never defined: an unknown code stops the compilation at a call whose name says why.
void cofog_has_no_such_code();
} // namespace detail

/// A function of government by its code: a division, a group or a class of COFOG 1999.
///
/// Order:  that of the classification; a division stands before its groups, a group before its
///         classes.
/// Errors: text that is no code of the list is parsed as nothing; in the source it does not
/// compile.
class cofog_code {
public:
    /// A code written in the source: cofog_code{"02.1"}.
    consteval explicit cofog_code(std::string_view code)
        : at_(static_cast<std::uint8_t>(detail::cofog_position(code))) {
        if (detail::cofog_position(code) == cofog_tree.size()) detail::cofog_has_no_such_code();
    }

    /// The code that a text spells, as in COFOG (02, 02.1, 02.1.0) or as Eurostat writes it (GF02,
    /// GF0201, GF0210).
    [[nodiscard]] static constexpr std::optional<cofog_code> parse(std::string_view text) noexcept {
        const auto at = detail::cofog_position(text);
        if (at == cofog_tree.size()) return std::nullopt;
        return cofog_code{at};
    }

    [[nodiscard]] constexpr const cofog_function& function() const noexcept {
        return cofog_tree[at_];
    }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return function().code; }
    [[nodiscard]] constexpr std::string_view title() const noexcept { return function().title; }
    [[nodiscard]] constexpr cofog_level level() const noexcept { return muster::level(function()); }

    /// The number of its division, 1 to 10.
    [[nodiscard]] constexpr int division() const noexcept {
        return 10 * (text()[0] - '0') + (text()[1] - '0');
    }
    /// The number of its group, from 1; nothing for a division.
    [[nodiscard]] constexpr std::optional<int> group() const noexcept {
        if (level() == cofog_level::division) return std::nullopt;
        return text()[3] - '0';
    }
    /// The number of its class; 0 if the group has one class only; nothing for what is no class.
    [[nodiscard]] constexpr std::optional<int> class_number() const noexcept {
        if (level() != cofog_level::cofog_class) return std::nullopt;
        return text()[5] - '0';
    }

    /// The code above it; nothing for a division.
    [[nodiscard]] constexpr std::optional<cofog_code> parent() const noexcept {
        return parse(parent_code_of(function()));
    }

    /// Whether it is another code or a part of it.
    [[nodiscard]] constexpr bool is_within(cofog_code above) const noexcept {
        return muster::is_within(function(), above.text());
    }

    friend constexpr bool operator==(cofog_code, cofog_code) = default;
    friend constexpr auto operator<=>(cofog_code, cofog_code) = default;

private:
    constexpr explicit cofog_code(std::size_t at) noexcept : at_(static_cast<std::uint8_t>(at)) {}

    std::uint8_t at_; // in the table, which is in the order of the codes
};

static_assert(std::is_trivially_copyable_v<cofog_code> && sizeof(cofog_code) == 1);
static_assert(cofog_tree.size() < 256, "a position fits a byte");

} // namespace muster

#endif // MUSTER_POLICY_COFOG_CODE_HPP
