// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_CIVIL_COFOG_IN_CORE_HPP
#define MUSTER_AUDIT_RULES_RELABEL_CIVIL_COFOG_IN_CORE_HPP

/// \file
/// R103: a core claim is booked under a civil function of government.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/crosswalk.hpp>
#include <muster/value/pillar.hpp>

#include <string>

namespace muster::rules {

/// A core claim that is booked under a civil function.
struct civil_cofog_in_core {
    static constexpr rule_facts facts{
        .id = "MST-R103",
        .slug = "civil-cofog-in-core",
        .says = "a core claim is booked under a civil function of government",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "Core spending is for the needs of the armed forces; the state's own books say that "
               "this "
               "line served something else.",
        .inputs = "cofog category other_forces",
        .procedure = "The claim is core and its COFOG function is not one that core spending is "
                     "found under: "
                     "02.1, 02.3, 02.4, 02.5; 10.1 to 10.3 for pensions; 03.1 or 03.6 with "
                     "other_forces; "
                     "01.2 with military aid; 07 for personnel. 02.2 is left to MST-R401. "
                     "Divisions 05, 06 and "
                     "08 get no credit; the others are asked.",
        .threshold = "none; the list of functions is a proposal of this project",
        .innocent = "National coding practice; military hospitals (07) and military schools (09).",
        .clears = "the function under which the forces book it, or the category that explains it",
        .citation = "NATO, agreed definition of defence expenditure; COFOG 1999",
        .example = "Atlantis claims a coastal park, COFOG 05.4, as core.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,cofog\n"
                            "A1,XAT,2027,40,EUR,core,Coastal park,05.4\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::core) return out.not_applicable();
        if (!l.has(column::cofog)) return out.open(l, "cofog");
        const auto* function = find_cofog(l[column::cofog]);
        if (function == nullptr) return out.not_applicable(); // MST-R002 speaks of it
        const auto division = function->code.substr(0, 2);
        if (division == "02") return out.pass(); // 02.2 is civil defence: MST-R401
        if (cofog_fits_core(function->code, l[column::category],
                            l.truth_in(column::other_forces).value_or(false)))
            return out.pass();
        const bool certain = division == "05" || division == "06" || division == "08";
        out.report(l, {.level = certain ? severity::error : severity::warning,
                       .acts = certain ? treatment::disallow() : treatment::ask(),
                       .cell = column::cofog,
                       .message = "core claim " + std::string{l.id} + " of "
                                  + wording::money(l.amount.value, l.currency)
                                  + " is booked under COFOG " + std::string{function->code} + ' '
                                  + std::string{function->title},
                       .clears = "a function of defence, or the category that explains this one"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_CIVIL_COFOG_IN_CORE_HPP
