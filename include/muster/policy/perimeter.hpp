// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_PERIMETER_HPP
#define MUSTER_POLICY_PERIMETER_HPP

/// \file
/// What six definitions of defence spending say about the same item.

#include <muster/policy/data/perimeters.hpp>
#include <muster/policy/perimeter_cell.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace muster {

/// The perimeters, in the order of the enumeration.
inline constexpr const auto& perimeters = detail::perimeter_data::facts;

/// All statements: item by item, and in each item in the order of the perimeters.
inline constexpr const auto& perimeter_cells = detail::perimeter_data::cells;

[[nodiscard]] constexpr const perimeter_facts& facts_of(perimeter p) noexcept {
    return perimeters[static_cast<std::size_t>(p)];
}

/// What a perimeter says about an item. Print it with words().
[[nodiscard]] constexpr const perimeter_cell& perimeter_says(perimeter p,
                                                             perimeter_item i) noexcept {
    return perimeter_cells[static_cast<std::size_t>(i) * perimeter_count
                           + static_cast<std::size_t>(p)];
}

/// The perimeter of this name (nato_core, sipri, ...); nothing for any other word.
[[nodiscard]] constexpr std::optional<perimeter> find_perimeter(std::string_view word) noexcept {
    for (const auto& p : perimeters)
        if (name(p.id) == word) return p.id;
    return std::nullopt;
}

/// The item of this name (military_pensions, ...); nothing for any other word.
[[nodiscard]] constexpr std::optional<perimeter_item>
find_perimeter_item(std::string_view word) noexcept {
    for (std::size_t i = 0; i != perimeter_item_count; ++i)
        if (const auto item = static_cast<perimeter_item>(i); name(item) == word) return item;
    return std::nullopt;
}

/// Whether two perimeters certainly differ on an item: both statements are verified, and one is yes
/// and the other no. Anything less is a question, not a difference.
[[nodiscard]] constexpr bool certainly_differ(perimeter a, perimeter b, perimeter_item i) noexcept {
    const auto& x = perimeter_says(a, i);
    const auto& y = perimeter_says(b, i);
    const auto plain = [](perimeter_verdict v) {
        return v == perimeter_verdict::yes || v == perimeter_verdict::no;
    };
    return x.verified && y.verified && plain(x.verdict) && plain(y.verdict)
           && x.verdict != y.verdict;
}

namespace detail {
// Never defined: a malformed table stops the compilation at a call whose name says why.
void perimeter_cell_is_missing_or_out_of_place();
void perimeter_statement_has_no_source();
void perimeter_statement_is_verified_by_an_unread_source();

consteval bool perimeters_are_sound() {
    if (std::size(perimeters) != perimeter_count
        || std::size(perimeter_cells) != perimeter_count * perimeter_item_count)
        perimeter_cell_is_missing_or_out_of_place();
    const auto sourced = [](const auto& statement) {
        if (statement.source->title.empty()) perimeter_statement_has_no_source();
        if (statement.verified && statement.source->url.empty())
            perimeter_statement_is_verified_by_an_unread_source();
    };
    for (std::size_t p = 0; p != perimeter_count; ++p) {
        if (perimeters[p].id != static_cast<perimeter>(p))
            perimeter_cell_is_missing_or_out_of_place();
        sourced(perimeters[p].basis);
        sourced(perimeters[p].government);
    }
    for (std::size_t i = 0; i != perimeter_item_count; ++i)
        for (std::size_t p = 0; p != perimeter_count; ++p) {
            const auto& cell = perimeter_cells[i * perimeter_count + p];
            if (cell.by != static_cast<perimeter>(p) || cell.item != static_cast<perimeter_item>(i))
                perimeter_cell_is_missing_or_out_of_place();
            sourced(cell);
        }
    return true;
}
static_assert(perimeters_are_sound());
} // namespace detail

} // namespace muster

#endif // MUSTER_POLICY_PERIMETER_HPP
