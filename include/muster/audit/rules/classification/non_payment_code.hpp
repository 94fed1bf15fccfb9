// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_NON_PAYMENT_CODE_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_NON_PAYMENT_CODE_HPP

/// \file
/// R406: interest, depreciation or a foregone tax is claimed as spending.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/gfsm.hpp>

#include <string>

namespace muster::rules {

/// A cost that is no payment for forces.
struct non_payment_code {
    static constexpr rule_facts facts{
        .id = "MST-R406",
        .slug = "non-payment-code",
        .says = "interest, depreciation or a foregone tax is claimed as spending",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "The pledge counts payments to meet the needs of forces. Wear and tear and a tax "
               "that is not collected are no payments; interest is a payment for money.",
        .inputs = "gfsm instrument",
        .procedure = "The economic code is 23, consumption of fixed capital, or 24, interest, or "
                     "one below them; or the instrument is tax_expenditure. With neither a code "
                     "nor an instrument that can be looked up the rule is open.",
        .threshold = "none: the code decides",
        .innocent = "A ledger on accrual basis that books a capital charge in place of the "
                    "purchase: the purchase itself, GFSM 311 or 3114, counts.",
        .clears = "the payment itself, as a line under its own code",
        .citation = "NATO, Defence Expenditure of NATO Countries (2009-2016), 13 March 2017: "
                    "payments made during the fiscal year; International Monetary Fund, Government "
                    "Finance Statistics Manual 2014, table 6.1",
        .example = "Atlantis claims EUR 70 m of interest on the loan for its frigates.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,gfsm,title\n"
                            "A1,XAT,2027,70,EUR,core,C.EQP,24,Interest on the frigate loan\n"
                            "A2,XAT,2027,500,EUR,core,C.EQP,3114,Frigates\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto code = l[column::gfsm];
        const auto instrument = l[column::instrument];
        const bool depreciation = is_gfsm_within(code, "23");
        const bool interest = is_gfsm_within(code, "24");
        const bool foregone = instrument == "tax_expenditure";
        if (!depreciation && !interest && !foregone) {
            // A code that cannot be looked up says no more than an empty cell does.
            if (!is_gfsm(code) && !is_listed(column::instrument, instrument))
                return out.open(l, "gfsm");
            return out.pass();
        }
        const bool by_code = depreciation || interest;
        out.report(l, {.level = severity::error,
                       .acts = treatment::disallow(),
                       .cell = by_code ? column::gfsm : column::instrument,
                       .message = (by_code ? "GFSM " + std::string{code} + ' '
                                                 + std::string{find_gfsm(code)->title}
                                           : "a tax expenditure")
                                  + " of " + wording::money(l.amount.value, l.currency)
                                  + " is not a payment for forces",
                       .clears = depreciation ? "the purchase itself, under GFSM 311 or 3114"
                                 : interest   ? "the purchase that was financed, as a line of its "
                                                "own"
                                              : "a payment in place of the tax that is not "
                                                "collected"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_NON_PAYMENT_CODE_HPP
