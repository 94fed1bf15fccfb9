// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_DUAL_USE_SHARE_OVER_CEILING_HPP
#define MUSTER_AUDIT_RULES_RELABEL_DUAL_USE_SHARE_OVER_CEILING_HPP

/// \file
/// R107: more of a dual-use asset is claimed as military than the playbook lets count.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/playbook.hpp>

#include <string>

namespace muster::rules {

/// A military share above the ceiling of its heading.
struct dual_use_share_over_ceiling {
    static constexpr rule_facts facts{
        .id = "MST-R107",
        .slug = "dual-use-share-over-ceiling",
        .says = "more of a dual-use asset is claimed as military than the playbook lets count",
        .worst = severity::warning,
        .treatment = treatment_kind::haircut,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "A share that nobody measured is a wish; without a ceiling every road is a "
               "military road.",
        .inputs = "category military_share share_method",
        .procedure =
            "The military_share is above the ceiling that the selected playbook sets for the "
            "category, pillar and year, and share_method is not incremental, metered or capacity. "
            "The share is taken as exact. The ledger does not say whether the amount is the whole "
            "asset or its military part already: the strict bound takes it for the whole and "
            "keeps the ceiling, the lenient bound takes it for the part and keeps the ceiling "
            "over the share. A line without a military_share is open if its ceiling is below 1.",
        .threshold = "the ceiling of the playbook's clause; the ceilings are proposals of this "
                     "project, after the 0, 40 and 100 % of climate tags",
        .innocent = "A share that was measured: state share_method metered, capacity or "
                    "incremental.",
        .clears = "a method by which the share was measured, or the incremental cost",
        .citation = "European Court of Auditors, special report 09/2022: coefficients",
        .example = "Atlantis claims 80 % of a railway as military; the ceiling is 40 %.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title,military_share\n"
                            "A1,XAT,2027,200,EUR,resilience,R-CIP.MOB,Railway,0.8\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.has(column::category)) return out.open(l, "category");
        const auto* heading =
            c.settings().playbook->find(l[column::category], l.claimed, c.group(l).year);
        if (heading == nullptr) return out.not_applicable(); // MST-R404 speaks of it
        const auto method = l[column::share_method];
        if (heading->ceiling >= 1 || method == "incremental" || method == "metered"
            || method == "capacity")
            return out.pass();
        const auto share = l.fraction_in(column::military_share);
        if (!share) return out.open(l, "military_share");
        if (*share <= heading->ceiling) return out.pass();
        out.report(l, {.level = severity::warning,
                       .acts = {treatment_kind::haircut, part_of(l.amount.range, heading->ceiling),
                                part_of(l.amount.range, heading->ceiling / *share)},
                       .cell = column::military_share,
                       .message = wording::number(*share * 100, 6) + " % of "
                                  + wording::title_or_id(l) + " is claimed as military ("
                                  + (method.empty() ? "no method" : std::string{method})
                                  + "); the playbook's ceiling for " + std::string{heading->code}
                                  + " is " + wording::number(heading->ceiling * 100, 6)
                                  + " % unless the share was measured",
                       .clears = "share_method metered, capacity or incremental for this line",
                       .reason = "ceiling of " + std::string{heading->code} + " in playbook "
                                 + std::string{c.settings().playbook->id()}});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_DUAL_USE_SHARE_OVER_CEILING_HPP
