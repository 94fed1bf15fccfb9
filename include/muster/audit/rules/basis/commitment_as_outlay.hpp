// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_COMMITMENT_AS_OUTLAY_HPP
#define MUSTER_AUDIT_RULES_BASIS_COMMITMENT_AS_OUTLAY_HPP

/// \file
/// R602: a year that is over is claimed with planned money.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/date.hpp>
#include <muster/value/year.hpp>

#include <string>

namespace muster::rules {

/// A plan where the outturn is due.
struct commitment_as_outlay {
    static constexpr rule_setting months_after{"months_after", 12, "months"};
    static constexpr const rule_setting* settings[] = {&months_after};

    static constexpr rule_facts facts{
        .id = "MST-R602",
        .slug = "commitment-as-outlay",
        .says = "a year that is over is claimed with planned money",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "The pledge counts what was paid; budgets are often not spent in full.",
        .inputs = "phase as_of",
        .procedure =
            "The state of the figure (as_of, of the row or of the file) is at least the setting's "
            "months after the end of the year, and the phase is proposed, approved, adjusted or "
            "committed. "
            "A row of the same claim in phase `executed` replaces it; without one the money is "
            "asked.",
        .threshold = "twelve months after the year",
        .settings = settings,
        .innocent = "No outturn has been published yet.",
        .clears = "the outturn, as a row in phase `executed`",
        .citation = "European Court of Auditors, special report 09/2022: inflated by unused funds; "
                    "casebook "
                    "C011, C060, C061",
        .example = "In 2029 Atlantis still claims the budget of 2027.",
        .shown = {.claims = "# unit: 1e6\n# as_of: 2029-03-01\n"
                            "id,country,year,amount,currency,pillar,title,phase\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot,approved\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto phase = l.phase();
        if (!is_listed(column::phase, phase)) return out.open(l, "phase");
        const bool planned = phase == "proposed" || phase == "approved" || phase == "adjusted"
                             || phase == "committed";
        if (!planned) return out.pass();
        const auto own = l.date_in(column::as_of);
        const auto state = own ? own : l.from->meta.as_of;
        if (!state) return out.open(l, "as_of");
        // The fiscal year of this label ends before this day.
        const fiscal_year spent{l.year, l.from->meta.fy_start_month};
        const date over{spent.first_year().number + 1, spent.start_month(), 1};
        const auto due = months_later(over, c.value(months_after));
        if (*state < due) return out.pass();
        out.report(l, {.level = severity::error,
                       .acts = treatment::ask(),
                       .cell = column::phase,
                       .message = std::to_string(l.year.number) + " is over since "
                                  + std::string{to_iso(over).view()} + ", and on "
                                  + std::string{to_iso(*state).view()} + ' '
                                  + wording::money(l.amount.value, l.currency)
                                  + " is still a plan (phase " + std::string{phase} + ')',
                       .clears = "the outturn, as a row with this id in phase executed",
                       .reason = wording::threshold(c, months_after)});
    }

private:
    // The first day of the month that is so many whole months later.
    static date months_later(date from, rational months) {
        const auto all =
            from.year().number * 12 + from.month() - 1 + static_cast<int>(floor(months));
        return {all / 12, all % 12 + 1, 1};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_COMMITMENT_AS_OUTLAY_HPP
