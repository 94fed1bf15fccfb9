// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_CROSSWALKS_HPP
#define MUSTER_POLICY_DATA_CROSSWALKS_HPP

/// \file
/// Which functions and which economic codes are found under a category.
///
/// No authority has published such a table. A row is cited where the cited text itself says in
/// which code that kind of spending is classified; every other row is this project's proposal.

#include <cstdint>
#include <string_view>

namespace muster {

/// What a row of a crosswalk rests on.
enum class crosswalk_status : std::uint8_t { cited, proposed };

[[nodiscard]] constexpr std::string_view name(crosswalk_status s) noexcept {
    return s == crosswalk_status::cited ? "cited" : "proposed";
}

/// One pair that goes together. Both sides stand for what is below them, too.
struct crosswalk_row {
    std::string_view category;
    std::string_view code;
    crosswalk_status status = crosswalk_status::proposed;
    std::string_view why;
    std::string_view source; ///< empty if proposed
};

/// What must be known of a line before a function outside military defence fits core.
enum class core_condition : std::uint8_t {
    none,         ///< the function fits as it is
    pension,      ///< category pensions, or no category
    personnel,    ///< category personnel
    other_forces, ///< category other forces, or the line says so
    military_aid, ///< category military assistance
};

[[nodiscard]] constexpr std::string_view name(core_condition c) noexcept {
    constexpr std::string_view names[] = {"none", "pension", "personnel", "other_forces",
                                          "military_aid"};
    return names[static_cast<int>(c)];
}

/// A function that core spending is found under, if a condition holds.
struct core_function {
    std::string_view cofog;
    core_condition needs{};
    std::string_view why;
};

namespace detail::crosswalks {
using enum crosswalk_status;
using enum core_condition;
inline constexpr std::string_view military = "UN Statistics Division, COFOG 1999, note to 02.1.0";
inline constexpr std::string_view civil = "UN Statistics Division, COFOG 1999, note to 02.2.0";
inline constexpr std::string_view nec = "UN Statistics Division, COFOG 1999, note to 02.5.0";
inline constexpr std::string_view transactions =
    "International Monetary Fund, Government Finance Statistics Manual 2014, table 8.1";

// clang-format off
inline constexpr core_function functions_of_core[] = {
    {"02.1", none, "military defence"},
    {"02.3", none, "foreign military aid"},
    {"02.4", none, "research on defence"},
    {"02.5", none, "administration of defence"},
    {"10.1", pension, "invalidity pensions"},
    {"10.2", pension, "pension schemes for military personnel"},
    {"10.3", pension, "survivors' pensions"},
    {"07", personnel, "base hospitals and medical services of the forces"},
    {"03.1", other_forces, "gendarmerie, border and coast guards"},
    {"03.6", other_forces, "public order not elsewhere classified"},
    {"01.2", military_aid, "military aid booked with economic aid"},
};

inline constexpr crosswalk_row cofog[] = {
    {"C", "02.1", cited, "the armed forces and their administration", military},
    {"C", "02.5", cited, "policy, plans and budgets of defence", nec},
    {"C.PERS", "07", proposed, "medical services of the forces", ""},
    {"C.PERS", "07.3", cited, "base hospitals", military},
    {"C.PERS", "09.1", cited, "military schools", military},
    {"C.PERS", "09.2", cited, "military schools", military},
    {"C.PERS", "09.3", cited, "military schools", military},
    {"C.PERS", "09.4", cited, "military colleges", military},
    {"C.PENS", "10.1", proposed, "invalidity pensions", ""},
    {"C.PENS", "10.2", cited, "pension schemes for military personnel", military},
    {"C.PENS", "10.3", proposed, "survivors' pensions", ""},
    {"C.EQP", "02.4", proposed, "research devoted to major equipment", ""},
    {"C.RND", "02.4", proposed, "research on defence", ""},
    {"C.AID", "02.3", cited, "military aid missions", military},
    {"C.AID", "01.2", proposed, "military aid booked with economic aid", ""},
    {"C.OF", "03.1", proposed, "gendarmerie, border and coast guards", ""},
    {"C.OF", "03.6", proposed, "public order not elsewhere classified", ""},
    {"R-CIP", "02.2", proposed, "protection of sites by civil defence", ""},
    {"R-CIP", "03.1", proposed, "protection of sites by the police", ""},
    {"R-CIP", "03.6", proposed, "protection of sites", ""},
    {"R-CIP", "04.3", proposed, "fuel and energy", ""},
    {"R-CIP", "04.5", proposed, "transport", ""},
    {"R-CIP", "04.6", proposed, "communication", ""},
    {"R-CIP", "06.3", proposed, "water supply", ""},
    {"R-CIP.MOB", "04.5", proposed, "roads, railways, ports and airfields", ""},
    {"R-CIP.MOB", "04.3", proposed, "fuel pipelines and stores", ""},
    {"R-NET", "01.3", proposed, "networks of the administration", ""},
    {"R-NET", "03.1", proposed, "police against crime in networks", ""},
    {"R-NET", "03.6", proposed, "security authorities", ""},
    {"R-NET", "04.6", proposed, "communication", ""},
    {"R-CIV", "02.2", cited, "civil defence forces, contingency plans, exercises", civil},
    {"R-CIV", "03.2", cited, "civil protection services", civil},
    {"R-CIV", "10.9", cited, "stores for emergencies in peacetime", civil},
    {"R-CIV", "04.2", proposed, "stocks of food", ""},
    {"R-CIV", "04.3", proposed, "stocks of fuel", ""},
    {"R-CIV", "06.3", proposed, "emergency water supply", ""},
    {"R-CIV", "07", proposed, "hospitals and medical stocks", ""},
    {"R-INN", "01.4", proposed, "basic research", ""},
    {"R-INN", "01.5", proposed, "research on general public services", ""},
    {"R-INN", "02.4", proposed, "research on defence", ""},
    {"R-INN", "03.5", proposed, "research on public order and safety", ""},
    {"R-INN", "04.8", proposed, "research on economic affairs", ""},
    {"R-DIB", "02.5", proposed, "support of industry by the defence ministry", ""},
    {"R-DIB", "04.1", proposed, "support of industry in general", ""},
    {"R-DIB", "04.4", proposed, "mining, manufacturing and construction", ""},
    {"R-DIB", "04.8", proposed, "industrial research", ""},
};

inline constexpr crosswalk_row gfsm[] = {
    {"C.PERS", "21", proposed, "pay and contributions", ""},
    {"C.PENS", "27", proposed, "pensions", ""},
    {"C.EQP", "3112", proposed, "machinery and equipment", ""},
    {"C.EQP", "3114", cited, "weapons systems", transactions},
    {"C.EQP", "31225", cited, "military inventories", transactions},
    {"C.RND", "22", proposed, "research bought as a service", ""},
    {"C.RND", "311321", cited, "research and development", transactions},
    {"C.INF", "3111", proposed, "buildings and structures", ""},
    {"C.INF.COM", "262", proposed, "contributions to the alliance", ""},
    {"C.INF.COM", "3111", proposed, "own works for the alliance", ""},
    {"C.OPS", "22", proposed, "goods and services", ""},
    {"C.AID", "22", proposed, "goods and services given", ""},
    {"C.AID", "261", proposed, "grants to foreign governments", ""},
    {"C.AID", "262", proposed, "grants through international organizations", ""},
};
// clang-format on
} // namespace detail::crosswalks

} // namespace muster

#endif // MUSTER_POLICY_DATA_CROSSWALKS_HPP
