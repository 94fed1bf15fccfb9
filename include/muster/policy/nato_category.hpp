// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_NATO_CATEGORY_HPP
#define MUSTER_POLICY_NATO_CATEGORY_HPP

/// \file
/// The headings that money is claimed under: NATO's main categories, and the purposes of The Hague.

#include <muster/policy/code_tree.hpp>
#include <muster/value/pillar.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// NATO's four main categories of defence expenditure.
enum class main_category : std::uint8_t { equipment, personnel, infrastructure, other };

/// What a main category is.
struct main_category_facts {
    std::string_view name;
    char letter; ///< of its column in NATO's tables
    std::string_view definition;
};

/// In the order of the enumeration, which is that of the columns.
/// Source: NATO, Defence Expenditure of NATO Countries (2014-2024), 17 June 2024, notes to tables
///         8a and 8b.
inline constexpr main_category_facts main_categories[] = {
    {"equipment", 'a', "major equipment expenditure and R&D devoted to major equipment"},
    {"personnel", 'b', "military and civilian expenditure and pensions"},
    {"infrastructure", 'c', "NATO common infrastructure and national military construction"},
    {"other", 'd',
     "operations and maintenance expenditure, other R&D expenditure and expenditure not allocated "
     "among above-mentioned categories"},
};

[[nodiscard]] constexpr const main_category_facts& facts_of(main_category c) noexcept {
    return main_categories[static_cast<int>(c)];
}

[[nodiscard]] constexpr std::string_view name(main_category c) noexcept { return facts_of(c).name; }

// clang-format off
/// The codes of a ledger's column `category`, with their sub-items.
/// Source: core: notes to tables 8a and 8b as above; military assistance and resilience: NATO, The
/// Hague Summit Declaration, 25 June 2025, paragraph 3; the codes are this project's.
inline constexpr code_tree categories{{
    {"C", "", "Core defence requirements"},
    {"C.PERS", "C", "Personnel"},
    {"C.PERS.MIL", "C.PERS", "Military personnel"},
    {"C.PERS.CIV", "C.PERS", "Civilian personnel"},
    {"C.PENS", "C", "Pensions"},
    {"C.EQP", "C", "Major equipment"},
    {"C.RND", "C", "Research and development"},
    {"C.RND.EQP", "C.RND", "Research and development devoted to major equipment"},
    {"C.RND.OTH", "C.RND", "Other research and development"},
    {"C.INF", "C", "Infrastructure"},
    {"C.INF.NAT", "C.INF", "National military construction"},
    {"C.INF.COM", "C.INF", "NATO common infrastructure"},
    {"C.OPS", "C", "Operations and maintenance"},
    {"C.OTH", "C", "Other expenditure"},
    {"C.AID", "C", "Military assistance"},
    {"C.OF", "C", "Other forces"},
    {"R", "", "Defence- and security-related spending"},
    {"R-CIP", "R", "Critical infrastructure"},
    {"R-CIP.MOB", "R-CIP", "Military mobility"},
    {"R-NET", "R", "Networks"},
    {"R-CIV", "R", "Civil preparedness and resilience"},
    {"R-INN", "R", "Innovation"},
    {"R-DIB", "R", "Defence industrial base"},
    {"R-OTH", "R", "Other purposes (inter alia)"},
}};
// clang-format on

/// The category of this code, or null.
[[nodiscard]] constexpr const tree_code* find_category(std::string_view code) noexcept {
    return categories.find(code);
}

/// The pillar under which a category stands; nothing for an unknown one.
[[nodiscard]] constexpr std::optional<pillar> pillar_of(std::string_view category) noexcept {
    if (categories.is_within(category, "C")) return pillar::core;
    if (categories.is_within(category, "R")) return pillar::resilience;
    return std::nullopt;
}

/// The main category under which NATO prints a core category. Nothing for the whole of core, for
/// research of which it is not said what for, and for what is not core: military assistance and
/// other forces are spread over all four.
[[nodiscard]] constexpr std::optional<main_category>
main_category_of(std::string_view category) noexcept {
    const auto within = [category](std::string_view a) {
        return categories.is_within(category, a);
    };
    if (within("C.PERS") || within("C.PENS")) return main_category::personnel;
    if (within("C.EQP") || within("C.RND.EQP")) return main_category::equipment;
    if (within("C.INF")) return main_category::infrastructure;
    if (within("C.OPS") || within("C.OTH") || within("C.RND.OTH")) return main_category::other;
    return std::nullopt;
}

/// A purpose that the second pillar names.
struct hague_heading {
    std::string_view code;
    std::string_view quote;
};

// clang-format off
/// The five purposes, in the order of the declaration; the list is open ("inter alia").
/// Source: NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3.
inline constexpr hague_heading hague_headings[] = {
    {"R-CIP", "protect our critical infrastructure"},
    {"R-NET", "defend our networks"},
    {"R-CIV", "ensure our civil preparedness and resilience"},
    {"R-INN", "unleash innovation"},
    {"R-DIB", "strengthen our defence industrial base"},
};
// clang-format on

/// The words of the declaration that a category rests on; empty for core, for the open end R-OTH,
/// and for an unknown category.
[[nodiscard]] constexpr std::string_view hague_quote(std::string_view category) noexcept {
    for (const auto& heading : hague_headings)
        if (categories.is_within(category, heading.code)) return heading.quote;
    return {};
}

} // namespace muster

#endif // MUSTER_POLICY_NATO_CATEGORY_HPP
