// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_RESILIENCE_ABOVE_CAP_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_RESILIENCE_ABOVE_CAP_HPP

/// \file
/// R704: more is claimed for resilience than the cap lets count.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/value/pillar.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace muster::rules {

/// More than the cap claimed for resilience.
struct resilience_above_cap {
    static constexpr rule_facts facts{
        .id = "MST-R704",
        .slug = "resilience-above-cap",
        .says = "more is claimed for resilience than the cap lets count",
        .worst = severity::note,
        .treatment = treatment_kind::haircut,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "The second pillar is a cap: what is above it counts for nothing, least of all for "
               "core.",
        .inputs = "pillar amount macro.gdp",
        .procedure =
            "The claims for resilience of a country and year certainly exceed the cap. The pledge "
            "counts the cap; the excess is spread over all lines in proportion and never carried "
            "into core.",
        .threshold = "the cap of the pledge (The Hague: 1.5 % of GDP); certainly above",
        .innocent = "None; spending above the cap is welcome, it does not count.",
        .clears = "nothing needs to be cleared",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: up to 1.5 %",
        .example = "Atlantis claims 1.9 % of its GDP for resilience; 1.5 % count.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2027,3500,EUR,core\n"
                            "A2,XAT,2027,1900,EUR,resilience\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && l.claimed == pillar::resilience)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            if (!group.has_gdp()) {
                for (const auto* l : lines) out.open(*l, "macro.gdp");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            if (!group.pledge->resilience) continue;
            const auto cap = group.pledge->resilience->bound.fraction();
            const auto claimed = sum_of(lines);
            if (is_above(claimed / group.macro->gdp, cap) != certainty::certainly) continue;
            const auto excess = claimed.lower() - cap * group.macro->gdp.upper();
            out.report({.level = severity::note,
                        .acts = {.kind = treatment_kind::haircut},
                        .country = std::string{group.country},
                        .year = group.year.number,
                        .message = "resilience of " + wording::percent(claimed / group.macro->gdp)
                                   + " of GDP is capped at " + wording::percent(cap, 1)
                                   + "; at least " + wording::money(excess, group.currency)
                                   + " cannot offset core",
                        .clears = "nothing needs to be cleared",
                        .claimed = excess});
        }
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_RESILIENCE_ABOVE_CAP_HPP
