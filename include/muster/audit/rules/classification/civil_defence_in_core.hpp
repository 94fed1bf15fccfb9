// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_CIVIL_DEFENCE_IN_CORE_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_CIVIL_DEFENCE_IN_CORE_HPP

/// \file
/// R401: civil defence is claimed as core.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/pillar.hpp>

#include <string>

namespace muster::rules {

/// Civil defence among core spending.
struct civil_defence_in_core {
    static constexpr rule_facts facts{
        .id = "MST-R401",
        .slug = "civil-defence-in-core",
        .says = "civil defence is claimed as core",
        .worst = severity::error,
        .treatment = treatment_kind::move,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Civil preparedness is one of the purposes of the second pillar; in the first it "
               "would fill "
               "a gap that soldiers should.",
        .inputs = "cofog category",
        .procedure =
            "The claim is core and its function is COFOG 02.2 or its category R-CIV. It counts for "
            "resilience instead, within the cap.",
        .threshold = "none",
        .innocent = "Budgets of combined forces, which need to be split.",
        .clears = "the part that is military, as a line of its own",
        .citation =
            "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3; SIPRI, sources and "
            "methods: civil defence is excluded",
        .example = "Atlantis claims its sirens, COFOG 02.2, as core.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,cofog,title\n"
                            "A1,XAT,2027,40,EUR,core,02.2,Sirens\n"
                            "A2,XAT,2027,60,EUR,core,02.1,Barracks\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::core) return out.not_applicable();
        const auto* function = find_cofog(l[column::cofog]);
        const bool by_function = function != nullptr && function->code.substr(0, 4) == "02.2";
        const bool by_category = l[column::category] == "R-CIV";
        if (!by_function && !by_category) {
            // A code that cannot be looked up says no more than an empty cell does.
            if (function == nullptr && find_category(l[column::category]) == nullptr)
                return out.open(l, "cofog");
            return out.pass();
        }
        out.report(
            l, {.level = severity::error,
                .acts = treatment::move(),
                .cell = by_function ? column::cofog : column::category,
                .message =
                    "civil defence of " + wording::money(l.amount.value, l.currency) + " ("
                    + (by_function ? "COFOG " + std::string{function->code} : "category R-CIV")
                    + ") moves from core to resilience"
                    + (c.group(l).pledge->resilience
                           ? ""
                           : ", which " + std::string{c.group(l).pledge->id} + " does not count"),
                .clears = "the military part as a line of its own"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_CIVIL_DEFENCE_IN_CORE_HPP
