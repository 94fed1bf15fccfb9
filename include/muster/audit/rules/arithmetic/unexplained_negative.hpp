// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_UNEXPLAINED_NEGATIVE_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_UNEXPLAINED_NEGATIVE_HPP

/// \file
/// R706: a negative amount does not say which line it reverses.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>

#include <string>

namespace muster::rules {

/// Negative spending that reverses no line.
struct unexplained_negative {
    static constexpr rule_facts facts{
        .id = "MST-R706",
        .slug = "unexplained-negative",
        .says = "a negative amount does not say which line it reverses",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A negative amount makes other amounts smaller, and a reader has to know which.",
        .inputs = "amount direction reverses_id",
        .procedure =
            "The amount of an expenditure is certainly below zero and reverses_id is empty. Asking "
            "gives no money back: the amount stays in both bounds with its sign.",
        .threshold = "certainly below zero: interval comparison",
        .innocent = "Refunds and sales of assets are revenue: say so in the column direction.",
        .clears = "reverses_id, or direction `revenue`",
        .citation = "Open Contracting Data Standard, extension for budgets: meaning of negative "
                    "amounts",
        .example = "Atlantis lists EUR -35 m for 'adjustments' and names no line.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,reverses_id\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot,\n"
                            "A2,XAT,2027,-35,EUR,core,Adjustments,\n"
                            "A3,XAT,2027,-20,EUR,core,Fuel depot returned,A1\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (l.has(column::reverses_id)
            || is_below(l.amount.range, rational{0}) != certainty::certainly)
            return out.pass();
        out.report(l, {.level = severity::warning,
                       .acts = treatment::ask(),
                       .cell = column::amount,
                       .message = std::string{l.id} + " of "
                                  + wording::money(l.amount.value, l.currency)
                                  + " does not say which line it reverses",
                       .clears = "reverses_id for this line, or direction revenue",
                       .claimed = -l.amount.value});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_UNEXPLAINED_NEGATIVE_HPP
