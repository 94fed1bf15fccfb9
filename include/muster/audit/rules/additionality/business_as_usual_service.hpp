// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_BUSINESS_AS_USUAL_SERVICE_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_BUSINESS_AS_USUAL_SERVICE_HPP

/// \file
/// R207: a civil service that runs as before is claimed.

#include <muster/audit/additional.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/gfsm.hpp>

#include <string>

namespace muster::rules {

/// Wages and supplies of a civil service at the level of before.
struct business_as_usual_service {
    static constexpr rule_setting change_within{"change_within", {5, 100}, "of the baseline"};
    static constexpr const rule_setting* settings[] = {&change_within};

    static constexpr rule_facts facts{
        .id = "MST-R207",
        .slug = "business-as-usual-service",
        .says = "a civil service that runs as before is claimed",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "Police, fire brigades, hospitals and road maintenance are paid in any year; what "
               "was added for a crisis is what prepares for one.",
        .inputs = "cofog gfsm baseline_amount baseline_year macro.deflator",
        .procedure =
            "The function is 03.1 police, 03.2 fire protection, 04.5 transport or 07 health, the "
            "economic code is 21 (compensation of employees) or 22 (goods and services), and the "
            "amount differs from the baseline, in prices of the claim's year and in whole units, "
            "by no more than the setting. Without deflators both are compared as printed. The "
            "rule asks a question and leaves the credit alone.",
        .threshold = "5 % in both directions is no surge: proposal of this project",
        .settings = settings,
        .innocent = "Stocks that are booked as goods and services: book them as inventories (312), "
                    "or state what was added.",
        .clears = "what was added since the baseline, as a claim of its own",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: civil "
                    "preparedness",
        .example = "Atlantis claims the wages of its fire brigades, at the level of 2025.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,cofog,gfsm,baseline_amount,"
                            "baseline_year\n"
                            "A1,XAT,2026,104,EUR,resilience,03.2,21,100,2025\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.has(column::cofog)) return out.open(l, "cofog");
        const auto* function = find_cofog(l[column::cofog]);
        if (function == nullptr || !is_recurrent_service(*function)) return out.not_applicable();
        const auto code = l[column::gfsm];
        if (code.empty()) return out.open(l, "gfsm");
        if (!is_gfsm_within(code, "21") && !is_gfsm_within(code, "22")) return out.not_applicable();
        const auto before = baseline_of(l, c);
        if (!before)
            return out.open(l, l.amount_in(column::baseline_amount) ? "baseline_year"
                                                                    : "baseline_amount");
        const auto then = round(before->now, rounding::half_even);
        const auto now = round(l.amount.value, rounding::half_even);
        const auto margin = multiply_round(then, c.value(change_within), rounding::half_even);
        if (now < then - margin || now > then + margin) return out.pass();
        out.report(l, {.kind = outcome::review,
                       .level = severity::warning,
                       .acts = treatment::none(),
                       .cell = column::amount,
                       .message = "COFOG " + std::string{function->code} + ' '
                                  + std::string{function->title} + ", GFSM " + std::string{code}
                                  + ": " + wording::money(l.amount.value, l.currency) + " now, "
                                  + wording::money(before->now, l.currency) + " in "
                                  + std::to_string(before->of.number)
                                  + (before->nominal ? " (nominal)" : " in prices of the claim"),
                       .clears = "what was added since " + std::to_string(before->of.number),
                       .reason = wording::threshold(c, change_within)});
    }

private:
    static bool is_recurrent_service(const cofog_function& f) {
        return is_within(f, "03.1") || is_within(f, "03.2") || is_within(f, "04.5")
               || is_within(f, "07");
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_BUSINESS_AS_USUAL_SERVICE_HPP
