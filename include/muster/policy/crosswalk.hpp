// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_CROSSWALK_HPP
#define MUSTER_POLICY_CROSSWALK_HPP

/// \file
/// Which functions and which economic codes go with a category.

#include <muster/policy/cofog.hpp>
#include <muster/policy/gfsm.hpp>
#include <muster/policy/nato_category.hpp>

#include <string_view>

namespace muster {

/// One pair that goes together. Both sides stand for what is below them, too.
struct crosswalk_row {
    std::string_view category;
    std::string_view code;
    std::string_view why;
};

// clang-format off
/// Categories and COFOG functions. All rows are proposals of this project: no authority has
/// published such a table. What a row rests on is its last column.
inline constexpr crosswalk_row category_to_cofog[] = {
    {"C", "02.1", "military defence"},
    {"C", "02.5", "defence n.e.c.: administration"},
    {"C.RND", "02.4", "research on defence"},
    {"C.AID", "02.3", "foreign military aid"},
    {"C.AID", "01.2", "military aid within economic aid"},
    {"C.PENS", "10.1", "sickness and disability: invalidity pensions"},
    {"C.PENS", "10.2", "old age: retirement pensions"},
    {"C.PENS", "10.3", "survivors: survivors' pensions"},
    {"C.PERS", "07", "health: medical services of the forces"},
    {"C.PERS", "02.1", "military defence"},
    {"C.OF", "03.1", "police services: gendarmerie, border and coast guards"},
    {"C.OF", "03.2", "fire-protection services: civil protection forces"},
    {"C.OF", "03.6", "public order n.e.c."},
    {"R-CIP", "03", "protection of sites"},
    {"R-CIP", "04.3", "fuel and energy"},
    {"R-CIP", "04.5", "transport"},
    {"R-CIP", "06.3", "water supply"},
    {"R-NET", "04.6", "communication"},
    {"R-NET", "03", "public order and safety"},
    {"R-NET", "01.3", "general services"},
    {"R-CIV", "02.2", "civil defence"},
    {"R-CIV", "03.2", "fire-protection services, civil protection"},
    {"R-CIV", "07", "health"},
    {"R-CIV", "04.2", "food stocks"},
    {"R-CIV", "04.3", "fuel stocks"},
    {"R-INN", "01.4", "basic research"},
    {"R-INN", "01.5", "research and development"},
    {"R-INN", "02.4", "research on defence"},
    {"R-INN", "04.8", "research on economic affairs"},
    {"R-DIB", "04.4", "mining, manufacturing and construction"},
    {"R-DIB", "02.5", "defence n.e.c."},
};

/// Categories and economic codes of GFSM 2014. Proposals of this project.
inline constexpr crosswalk_row category_to_gfsm[] = {
    {"C.PERS", "21", "pay and contributions"},
    {"C.PENS", "27", "pensions"},
    {"C.EQP", "3112", "machinery and equipment"},
    {"C.EQP", "3114", "weapons systems"},
    {"C.INF", "3111", "buildings and structures"},
    {"C.INF.COM", "262", "contributions to NATO"},
    {"C.OPS", "22", "goods and services"},
    {"C.AID", "261", "grants to foreign governments"},
    {"C.RND", "22", "contracts"},
    {"C.RND", "3113", "research and development as an asset"},
};
// clang-format on

/// Whether a function of government goes with a category, by the table.
[[nodiscard]] constexpr bool goes_with(std::string_view category,
                                       const cofog_function& f) noexcept {
    for (const auto& row : category_to_cofog)
        if (categories.is_within(category, row.category) && is_within(f, row.code)) return true;
    return false;
}

/// Whether core spending is found under a function: defence without civil defence, pensions,
/// medical services of the forces, military aid, and other forces where the line says so.
[[nodiscard]] constexpr bool cofog_fits_core(std::string_view cofog, std::string_view category,
                                             bool other_forces) noexcept {
    const auto* const f = find_cofog(cofog);
    if (f == nullptr) return false;
    if (goes_with("C", *f) || is_within(*f, "02.3") || is_within(*f, "02.4")) return true;
    if (other_forces && goes_with("C.OF", *f)) return true;
    if (category.empty() && goes_with("C.PENS", *f)) return true; // pensions are booked there
    return categories.is_within(category, "C") && goes_with(category, *f);
}

namespace detail {
consteval bool crosswalks_are_sound() {
    for (const auto& row : category_to_cofog)
        if (!categories.contains(row.category) || cofog_position(row.code) == std::size(cofog_1999))
            return false;
    for (const auto& row : category_to_gfsm)
        if (!categories.contains(row.category) || !is_gfsm(row.code)) return false;
    return true;
}
static_assert(crosswalks_are_sound(), "a crosswalk names a code that is not in its list");
} // namespace detail

} // namespace muster

#endif // MUSTER_POLICY_CROSSWALK_HPP
