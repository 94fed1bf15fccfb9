// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_CROSSWALK_HPP
#define MUSTER_POLICY_CROSSWALK_HPP

/// \file
/// Whether a function or an economic code goes with a category.

#include <muster/policy/cofog.hpp>
#include <muster/policy/data/crosswalks.hpp>
#include <muster/policy/gfsm.hpp>
#include <muster/policy/nato_category.hpp>

#include <cstddef>
#include <string_view>

namespace muster {

/// Categories and COFOG functions.
inline constexpr const auto& category_to_cofog = detail::crosswalks::cofog;

/// Categories and economic codes of GFSM 2014.
inline constexpr const auto& category_to_gfsm = detail::crosswalks::gfsm;

/// The functions that core spending is found under, each with what must be known of the line.
/// All rows are proposals of this project; what the cited notes of COFOG say is in
/// category_to_cofog.
inline constexpr const auto& core_functions = detail::crosswalks::functions_of_core;

namespace detail {
// A category without rows of its own takes those of the nearest one above it that has some.
template <std::size_t N>
constexpr std::string_view with_rows(const crosswalk_row (&table)[N],
                                     std::string_view category) noexcept {
    for (auto at = categories.position(category); at != categories.size();
         at = categories.position(categories[at].parent))
        for (const auto& row : table)
            if (row.category == categories[at].id) return row.category;
    return {};
}

// The rows of a category, those of the root above it, and, for a coarse category, those below it.
template <std::size_t N, class F>
constexpr bool any_row_of(const crosswalk_row (&table)[N], std::string_view category, F holds) {
    const auto own = with_rows(table, category);
    for (const auto& row : table) {
        const bool of_root = categories.is_within(category, row.category)
                             && categories[categories.position(row.category)].parent.empty();
        if ((row.category == own || of_root || categories.is_within(row.category, category))
            && holds(row))
            return true;
    }
    return false;
}
} // namespace detail

/// Calls f(row) for each function that goes with a category, in the order of the table.
template <class F>
constexpr void for_each_function_of(std::string_view category, F f) {
    detail::any_row_of(category_to_cofog, category, [&](const crosswalk_row& row) {
        f(row);
        return false;
    });
}

/// Whether a function of government goes with a category, by the table. A coarse code goes with it
/// if a part of it does: what is only known to be of division 10 may be a pension. Everything goes
/// with the open end of the second pillar, R-OTH, and nothing with an unknown category.
[[nodiscard]] constexpr bool goes_with(std::string_view category,
                                       const cofog_function& f) noexcept {
    return categories.is_within("R-OTH", category)
           || detail::any_row_of(category_to_cofog, category,
                                 [&](const crosswalk_row& row) { return overlaps(f, row.code); });
}

/// Whether an economic code goes with a category, by the table; coarse codes as above. A category
/// without rows goes with every code of the list.
[[nodiscard]] constexpr bool goes_with_gfsm(std::string_view category,
                                            std::string_view code) noexcept {
    if (!categories.contains(category) || !is_gfsm(code)) return false;
    bool any = false;
    const bool fits = detail::any_row_of(category_to_gfsm, category, [&](const crosswalk_row& row) {
        any = true;
        return is_gfsm_within(code, row.code) || is_gfsm_within(row.code, code);
    });
    return fits || !any;
}

/// Whether core spending is found under a function, and what is missing if not.
struct core_fit {
    bool fits = false;
    core_condition needs{}; ///< the condition that does not hold; none if no condition would help
};

/// How a function fits core spending under a category (empty if unknown). Coarse codes as above.
[[nodiscard]] constexpr core_fit fit_of_core(const cofog_function& f, std::string_view category,
                                             bool other_forces) noexcept {
    const auto within = [category](std::string_view c) {
        return categories.is_within(category, c);
    };
    core_fit answer;
    for (const auto& row : core_functions) {
        if (!overlaps(f, row.cofog)) continue;
        const auto needs = row.needs;
        if (needs == core_condition::none
            || (needs == core_condition::pension
                && (category.empty() || category == "C" || within("C.PENS")))
            || (needs == core_condition::personnel && within("C.PERS"))
            || (needs == core_condition::other_forces && (other_forces || within("C.OF")))
            || (needs == core_condition::military_aid && within("C.AID")))
            return {true, core_condition::none};
        answer.needs = needs;
    }
    return answer;
}

/// Whether core spending is found under a function: defence without civil defence, pensions,
/// medical services of the forces, military aid, and other forces where the line says so. False for
/// a code that is not in the list.
[[nodiscard]] constexpr bool cofog_fits_core(std::string_view cofog, std::string_view category,
                                             bool other_forces) noexcept {
    const auto at = detail::cofog_position(cofog);
    return at != cofog_tree.size() && fit_of_core(cofog_tree[at], category, other_forces).fits;
}

/// Whether a function is civil defence, which belongs to the second pillar.
/// Source: SIPRI, definition of military expenditure: civil defence is excluded; The Hague Summit
///         Declaration, 25 June 2025, paragraph 3: civil preparedness is of the second pillar.
[[nodiscard]] constexpr bool is_civil_defence(const cofog_function& f) noexcept {
    return is_within(f, "02.2");
}

namespace detail {
// Never defined: a malformed table stops the compilation at a call whose name says why.
void crosswalk_names_an_unknown_code();
void crosswalk_row_is_cited_without_a_source();

consteval bool crosswalks_are_sound() {
    const auto sourced = [](const crosswalk_row& row) {
        if (!categories.contains(row.category)) crosswalk_names_an_unknown_code();
        if ((row.status == crosswalk_status::cited) == row.source.empty())
            crosswalk_row_is_cited_without_a_source();
    };
    for (const auto& row : category_to_cofog) {
        sourced(row);
        if (!cofog_tree.contains(row.code)) crosswalk_names_an_unknown_code();
    }
    for (const auto& row : category_to_gfsm) {
        sourced(row);
        if (!is_gfsm(row.code)) crosswalk_names_an_unknown_code();
    }
    for (const auto& row : core_functions)
        if (!cofog_tree.contains(row.cofog)) crosswalk_names_an_unknown_code();
    return true;
}
static_assert(crosswalks_are_sound());
} // namespace detail

} // namespace muster

#endif // MUSTER_POLICY_CROSSWALK_HPP
