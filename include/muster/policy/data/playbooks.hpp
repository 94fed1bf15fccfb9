// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_PLAYBOOKS_HPP
#define MUSTER_POLICY_DATA_PLAYBOOKS_HPP

/// \file
/// The playbook of the Hague headings with the ceilings that muster proposes.

#include <muster/core/rational.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <string_view>

namespace muster {

namespace detail::playbooks {
using enum pillar;
inline constexpr year always{1949};
inline constexpr year since_hague{2025};
inline constexpr auto agreed = clause_status::agreed;
inline constexpr auto proposed = clause_status::proposed;
inline constexpr rational whole = 1;
inline constexpr rational dual_use{2, 5}; // the 40 of the European Union's 0/40/100 climate tags
inline constexpr year open_end{9999};

inline constexpr std::string_view definition =
    "NATO, agreed definition of defence expenditure, notes to the expenditure tables";
inline constexpr std::string_view hague =
    "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3";

// The headings are agreed; every ceiling below 1 is a proposal of this project, modelled on the
// 0/40/100 coefficients of climate tracking (European Court of Auditors, special report 09/2022).
inline constexpr clause hague_clauses[] = {
    {"C.PERS", core, whole, "", always, open_end, agreed, "military and civilian personnel",
     definition},
    {"C.PENS", core, whole, "", always, open_end, agreed, "retirement pensions", definition},
    {"C.EQP", core, whole, "", always, open_end, agreed, "major equipment", definition},
    {"C.RND", core, whole, "", always, open_end, agreed, "research and development", definition},
    {"C.INF", core, whole, "net contribution", always, open_end, agreed, "military infrastructure",
     definition},
    {"C.OPS", core, whole, "", always, open_end, agreed, "operations and maintenance", definition},
    {"C.OTH", core, whole, "", always, open_end, agreed, "other expenditure on the forces",
     definition},
    {"C.AID", core, whole, "donor basis and valuation", always, open_end, agreed,
     "military assistance, Ukraine included", hague},
    {"C.OF", core, whole, "the four tests and the proportion", always, open_end, agreed,
     "other forces, in proportion", definition},
    {"R-CIP", resilience, dual_use, "a military requirement and the incremental cost", since_hague,
     open_end, proposed, "protect our critical infrastructure", hague},
    {"R-CIP.MOB", resilience, dual_use, "both networks and a military specification", since_hague,
     open_end, proposed, "military mobility, under critical infrastructure", hague},
    {"R-NET", resilience, dual_use, "the security part, by a stated method", since_hague, open_end,
     proposed, "defend our networks", hague},
    {"R-CIV", resilience, dual_use, "stocks, shelters, warning", since_hague, open_end, proposed,
     "ensure our civil preparedness and resilience", hague},
    {"R-INN", resilience, dual_use, "a defence sponsor", since_hague, open_end, proposed,
     "unleash innovation", hague},
    {"R-DIB", resilience, whole, "ring-fenced for defence", since_hague, open_end, proposed,
     "strengthen our defence industrial base", hague},
    {"R-OTH", resilience, whole, "a statement of the authority", since_hague, open_end, proposed,
     "inter alia", hague},
};
} // namespace detail::playbooks

/// The headings of The Hague with ceilings proposed by this project.
inline constexpr playbook hague_playbook{"hague_2025", "The Hague headings, with proposed ceilings",
                                         detail::playbooks::hague_clauses};

/// All playbooks.
inline constexpr std::array<const playbook*, 1> playbooks{&hague_playbook};

/// The playbook with this id, or null.
[[nodiscard]] constexpr const playbook* find_playbook(std::string_view id) noexcept {
    for (const auto* p : playbooks)
        if (p->id() == id) return p;
    return nullptr;
}

} // namespace muster

#endif // MUSTER_POLICY_DATA_PLAYBOOKS_HPP
