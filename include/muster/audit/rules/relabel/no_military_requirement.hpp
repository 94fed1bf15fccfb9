// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_NO_MILITARY_REQUIREMENT_HPP
#define MUSTER_AUDIT_RULES_RELABEL_NO_MILITARY_REQUIREMENT_HPP

/// \file
/// R105: infrastructure is claimed without a stated military need.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/crosswalk.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>

#include <string>

namespace muster::rules {

/// Infrastructure or networks without a military need.
struct no_military_requirement {
    static constexpr rule_facts facts{
        .id = "MST-R105",
        .slug = "no-military-requirement",
        .says = "infrastructure is claimed without a stated military need",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "Every road can carry a tank; what counts is a road that somebody needs for one.",
        .inputs = "category military_requirement requirement_date approved_date",
        .procedure =
            "The claim is for resilience and its category is R-CIP, R-CIP.MOB or R-NET. Without a "
            "military_requirement the strict "
            "bound keeps the playbook's ceiling only. A requirement dated after the decision is a "
            "question.",
        .threshold =
            "ceiling 0.4 of the playbook: proposal of this project, after the 40 % of climate tags",
        .innocent = "An old need that is documented elsewhere.",
        .clears = "the capability target, the host-nation plan or the civil-preparedness baseline",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraphs 2 and 3",
        .example = "Atlantis claims a ring road as R-CIP.MOB and names no plan that needs it.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title\n"
                            "A1,XAT,2027,40,EUR,resilience,R-CIP.MOB,Ring road\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::resilience) return out.not_applicable();
        if (!l.has(column::category)) return out.open(l, "category");
        const auto code = l[column::category];
        if (code != "R-CIP" && code != "R-CIP.MOB" && code != "R-NET") return out.not_applicable();
        const auto* heading =
            c.settings().playbook->find(code, pillar::resilience, c.group(l).year);
        const auto kept =
            part_of(l.amount.range, heading != nullptr ? heading->ceiling : rational{0});
        const auto title =
            l.has(column::title) ? wording::quoted(l[column::title]) : std::string{l.id};
        if (!l.has(column::military_requirement))
            return out.report(
                l, {.level = severity::warning,
                    .acts = treatment::ask(kept),
                    .cell = column::military_requirement,
                    .message = title
                               + ": no requirement is named (capability target, host-nation "
                                 "plan, civil-preparedness baseline)",
                    .clears = "military_requirement for this line"});
        const auto required = l.date_in(column::requirement_date);
        const auto decided = l.date_in(column::approved_date);
        if (required && decided && *required > *decided)
            return out.report(l, {.kind = outcome::review,
                                  .level = severity::warning,
                                  .acts = treatment::ask(kept),
                                  .cell = column::requirement_date,
                                  .message = title + ": the requirement of "
                                             + std::string{to_iso(*required).view()}
                                             + " was written after the decision of "
                                             + std::string{to_iso(*decided).view()},
                                  .clears = "an earlier document of the requirement"});
        out.pass();
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_NO_MILITARY_REQUIREMENT_HPP
