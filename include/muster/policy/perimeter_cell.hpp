// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_PERIMETER_CELL_HPP
#define MUSTER_POLICY_PERIMETER_CELL_HPP

/// \file
/// What a definition of defence spending says about one kind of spending.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

/// A definition of defence spending.
enum class perimeter : std::uint8_t {
    nato_core, ///< NATO's agreed definition: the first pillar
    sipri,     ///< SIPRI's definition of military expenditure
    iiss,      ///< The Military Balance
    cofog_02,  ///< division 02 of the functions of government
    eda,       ///< the European Defence Agency's data
    eu,        ///< the national escape clause, and the loans of SAFE
};
inline constexpr std::size_t perimeter_count = 6;

/// A kind of spending on which the definitions differ.
enum class perimeter_item : std::uint8_t {
    military_pensions,
    civilian_pensions,
    paramilitary,
    civil_defence,
    military_research,
    military_aid,
    veterans_benefits,
    weapon_destruction,
    space_and_cyber,
    dual_use_transport,
    police_missions,
};
inline constexpr std::size_t perimeter_item_count = 11;

/// Whether an item is within a perimeter.
enum class perimeter_verdict : std::uint8_t {
    yes,
    no,
    part,     ///< in part, pro rata, or on a condition: the note says which
    separate, ///< shown beside the total, not in it
    unclear,  ///< the text does not settle it, or its users differ
};

[[nodiscard]] constexpr std::string_view name(perimeter p) noexcept {
    constexpr std::string_view names[] = {"nato_core", "sipri", "iiss", "cofog_02", "eda", "eu"};
    return names[static_cast<int>(p)];
}

[[nodiscard]] constexpr std::string_view name(perimeter_item i) noexcept {
    constexpr std::string_view names[] = {
        "military_pensions", "civilian_pensions",  "paramilitary",      "civil_defence",
        "military_research", "military_aid",       "veterans_benefits", "weapon_destruction",
        "space_and_cyber",   "dual_use_transport", "police_missions"};
    return names[static_cast<int>(i)];
}

/// The item in words, for the head of a row.
[[nodiscard]] constexpr std::string_view title(perimeter_item i) noexcept {
    constexpr std::string_view titles[] = {"Pensions of military personnel",
                                           "Pensions of civilian staff",
                                           "Paramilitary forces",
                                           "Civil defence",
                                           "Military research and development",
                                           "Military aid given to others",
                                           "Veterans' benefits other than pensions",
                                           "Destruction of weapons, demobilisation",
                                           "Military space and cyber defence",
                                           "Dual-use transport infrastructure",
                                           "Police missions abroad"};
    return titles[static_cast<int>(i)];
}

[[nodiscard]] constexpr std::string_view name(perimeter_verdict v) noexcept {
    constexpr std::string_view names[] = {"yes", "no", "part", "separate", "unclear"};
    return names[static_cast<int>(v)];
}

/// A document, and where it was read.
struct perimeter_source {
    std::string_view title;
    std::string_view url; ///< empty if it was not read
};

/// One statement of a perimeter. A statement that is not verified must be printed as such: print
/// words(), not name(verdict).
struct perimeter_cell {
    perimeter by{};
    perimeter_item item{};
    perimeter_verdict verdict{};
    bool verified = false;   ///< the source was read and says so
    std::string_view note{}; ///< in a few words, or empty
    const perimeter_source* source =
        nullptr; ///< if not verified: where it would have to be looked up
};

/// The verdict as it must be printed: with its doubt.
[[nodiscard]] constexpr std::string_view words(const perimeter_cell& c) noexcept {
    constexpr std::string_view doubtful[] = {"yes (unverified)", "no (unverified)",
                                             "part (unverified)", "separate (unverified)",
                                             "unclear (unverified)"};
    return c.verified ? name(c.verdict) : doubtful[static_cast<int>(c.verdict)];
}

/// A statement on a perimeter as a whole.
struct perimeter_statement {
    std::string_view text;
    bool verified = false;
    const perimeter_source* source = nullptr;
};

/// What has to be printed after a statement: nothing, or that it is not verified.
template <class Statement>
[[nodiscard]] constexpr std::string_view caveat(const Statement& s) noexcept {
    return s.verified ? "" : "unverified";
}

/// What a perimeter is, and how it counts.
struct perimeter_facts {
    perimeter id{};
    std::string_view title;
    const perimeter_source* defined_by = nullptr;
    perimeter_statement basis;      ///< when money counts
    perimeter_statement government; ///< whose money counts
};

} // namespace muster

#endif // MUSTER_POLICY_PERIMETER_CELL_HPP
