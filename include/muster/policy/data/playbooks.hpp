// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_DATA_PLAYBOOKS_HPP
#define MUSTER_POLICY_DATA_PLAYBOOKS_HPP

/// \file
/// Three playbooks: the text of The Hague, the same with ceilings, and one close to SIPRI.

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

// The headings as they stand in the text, and nothing else: the most generous reading.
inline constexpr clause text_clauses[] = {
    hague_clauses[0],
    hague_clauses[1],
    hague_clauses[2],
    hague_clauses[3],
    hague_clauses[4],
    hague_clauses[5],
    hague_clauses[6],
    hague_clauses[7],
    hague_clauses[8],
    {"R-CIP", resilience, whole, "", since_hague, open_end, agreed,
     "protect our critical infrastructure", hague},
    {"R-NET", resilience, whole, "", since_hague, open_end, agreed, "defend our networks", hague},
    {"R-CIV", resilience, whole, "", since_hague, open_end, agreed,
     "ensure our civil preparedness and resilience", hague},
    {"R-INN", resilience, whole, "", since_hague, open_end, agreed, "unleash innovation", hague},
    {"R-DIB", resilience, whole, "", since_hague, open_end, agreed,
     "strengthen our defence industrial base", hague},
    {"R-OTH", resilience, whole, "", since_hague, open_end, agreed, "inter alia", hague},
};

inline constexpr std::string_view sipri = "SIPRI, Definition of military expenditure";
inline constexpr rational nothing = 0;

// Core as SIPRI counts it, and of resilience only what serves armed forces. SIPRI excludes civil
// defence by name; that it counts nothing of the other headings is a reading of this project.
inline constexpr clause sipri_clauses[] = {
    {"C.PERS", core, whole, "", always, open_end, agreed,
     "personnel, including salaries and social benefits", sipri},
    {"C.PENS", core, whole, "", always, open_end, agreed, "pensions of military personnel", sipri},
    {"C.EQP", core, whole, "", always, open_end, agreed, "procurement", sipri},
    {"C.RND", core, whole, "", always, open_end, agreed, "military research and development",
     sipri},
    {"C.INF", core, whole, "", always, open_end, agreed, "military construction", sipri},
    {"C.OPS", core, whole, "", always, open_end, agreed, "operations and maintenance", sipri},
    {"C.OTH", core, whole, "", always, open_end, proposed, "other expenditure on the forces",
     sipri},
    {"C.AID", core, whole, "", always, open_end, agreed,
     "military aid, in the spending of the donor", sipri},
    {"C.OF", core, whole, "trained, equipped and available for military operations", always,
     open_end, agreed, "paramilitary forces", sipri},
    {"R-CIP", resilience, nothing, "", always, open_end, proposed, "civil infrastructure", sipri},
    {"R-NET", resilience, nothing, "", always, open_end, proposed, "civil networks", sipri},
    {"R-CIV", resilience, nothing, "", always, open_end, agreed, "civil defence", sipri},
    {"R-INN", resilience, nothing, "", always, open_end, proposed, "civil innovation", sipri},
    {"R-DIB", resilience, nothing, "", always, open_end, proposed, "aid to industry", sipri},
};
} // namespace detail::playbooks

/// The headings of The Hague as they were agreed, each in full: the most generous reading.
inline constexpr playbook hague_2025_text_playbook{"hague_2025_text",
                                                   "The Hague headings as agreed, without ceilings",
                                                   detail::playbooks::text_clauses};

/// The headings of The Hague with ceilings proposed by this project. The default.
inline constexpr playbook muster_strict_playbook{"muster_strict",
                                                 "The Hague headings, with proposed ceilings",
                                                 detail::playbooks::hague_clauses};

/// Close to the definition of SIPRI: nothing civil counts.
inline constexpr playbook sipri_like_playbook{
    "sipri_like", "Core after SIPRI; nothing civil counts", detail::playbooks::sipri_clauses};

/// All playbooks, the most generous first.
inline constexpr std::array<const playbook*, 3> playbooks{
    &hague_2025_text_playbook, &muster_strict_playbook, &sipri_like_playbook};

/// The playbook with this id, or null.
[[nodiscard]] constexpr const playbook* find_playbook(std::string_view id) noexcept {
    for (const auto* p : playbooks)
        if (p->id() == id) return p;
    return nullptr;
}

} // namespace muster

#endif // MUSTER_POLICY_DATA_PLAYBOOKS_HPP
