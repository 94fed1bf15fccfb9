// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_CORE_SHORTFALL_MASKED_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_CORE_SHORTFALL_MASKED_HPP

/// \file
/// R809: the total reaches its target while core does not.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/value/pillar.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace muster::rules {

/// A total that passes while core does not.
struct core_shortfall_masked {
    static constexpr rule_facts facts{
        .id = "MST-R809",
        .slug = "core-shortfall-masked",
        .says = "the total reaches its target while core does not",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "The pledge has two bounds; the headline figure hides the one that is missed.",
        .inputs = "pillar amount macro.gdp",
        .procedure =
            "In a country and year, core and resilience together can reach the total of the "
            "pledge, "
            "uncapped, while core is certainly below its floor. An error from the deadline on, a "
            "warning before it. A ledger that declares itself a selection is not judged.",
        .threshold = "the floors of the pledge (The Hague: core 3.5 %, total 5 % of GDP)",
        .innocent = "None.",
        .clears = "core at its floor",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraphs 2 and 3",
        .example = "Atlantis reports 5.0 %: 3.2 % core and 1.8 % resilience.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,3200,EUR,core,Armed forces\n"
                            "A2,XAT,2027,1800,EUR,resilience,Roads and networks\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            if (group.partial) { // what is left out may be core
                out.not_applicable(lines.size());
                continue;
            }
            if (!group.has_gdp()) {
                for (const auto* l : lines) out.open(*l, "macro.gdp");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            if (!group.pledge->total) continue;
            interval money[2];
            for (const auto* l : lines) {
                auto& sum = money[l->claimed == pillar::core ? 0 : 1];
                sum = sum + l->amount.range;
            }
            const auto core = money[0] / group.macro->gdp;
            const auto resilience = money[1] / group.macro->gdp;
            const auto total = sum_of(lines) / group.macro->gdp;
            const auto floor = group.pledge->core.bound.fraction();
            const bool reaches =
                is_at_least(total, group.pledge->total->bound.fraction()) != certainty::no;
            if (!reaches || is_below(core, floor) != certainty::certainly) continue;
            out.report(
                {.level = group.pledge->is_due(group.year) ? severity::error : severity::warning,
                 .acts = treatment::none(),
                 .country = std::string{group.country},
                 .year = group.year.number,
                 .message = wording::percent(total) + " = " + wording::percent(core) + " core + "
                            + wording::percent(resilience) + " resilience: core is "
                            + wording::percent(floor - core.upper())
                            + " of GDP short, and resilience is an upper bound",
                 .clears = "core at " + wording::percent(floor, 1) + " of GDP",
                 .claimed = floor * group.macro->gdp.lower() - money[0].upper()});
        }
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_CORE_SHORTFALL_MASKED_HPP
