// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_INSTRUMENT_AT_FACE_VALUE_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_INSTRUMENT_AT_FACE_VALUE_HPP

/// \file
/// R205: a loan, equity or a guarantee is claimed at its face value.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/gfsm.hpp>

#include <string>

namespace muster::rules {

/// Loans, equity and guarantees at their face value.
struct instrument_at_face_value {
    static constexpr rule_facts facts{
        .id = "MST-R205",
        .slug = "instrument-at-face-value",
        .says = "a loan, equity or a guarantee is claimed at its face value",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A guarantee costs nothing until it is called, and a loan comes back.",
        .inputs = "instrument gfsm grant_equivalent",
        .procedure =
            "The instrument is loan, equity or guarantee, or the economic code is 32 (financial "
            "assets) or 33 (liabilities): the grant equivalent is credited, nothing if it is "
            "empty.",
        .threshold = "none",
        .innocent = "Loans to Ukraine where a playbook counts them by a clause of its own.",
        .clears = "grant_equivalent",
        .citation = "NATO, agreed definition: payments; GFSM 2014, chapter 7",
        .example = "Atlantis claims a guarantee of EUR 400 m for a shipyard; its grant equivalent "
                   "is EUR 9 m.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,title,instrument,grant_equivalent\n"
                      "A1,XAT,2027,400,EUR,resilience,Shipyard,guarantee,9\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto instrument = l[column::instrument];
        const auto code = l[column::gfsm];
        if (instrument.empty() && code.empty()) return out.open(l, "instrument");
        const bool by_name =
            instrument == "loan" || instrument == "equity" || instrument == "guarantee";
        const bool by_code =
            find_gfsm(code) != nullptr && (code.substr(0, 2) == "32" || code.substr(0, 2) == "33");
        if (!by_name && !by_code) return out.pass();
        const auto kept = l.amount_in(column::grant_equivalent);
        out.report(
            l, {.level = severity::error,
                .acts = kept ? treatment::haircut_to(kept->range) : treatment::disallow(),
                .cell = by_name ? column::instrument : column::gfsm,
                .message =
                    (by_name ? "a " + std::string{instrument} : "GFSM " + std::string{code})
                    + " of " + wording::money(l.amount.value, l.currency) + " is not a payment; "
                    + (kept ? wording::money(kept->value, l.currency) + " is its grant equivalent"
                            : "no grant equivalent is given"),
                .clears = "grant_equivalent for this line"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_INSTRUMENT_AT_FACE_VALUE_HPP
