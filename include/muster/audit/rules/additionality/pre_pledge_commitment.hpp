// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_PRE_PLEDGE_COMMITMENT_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_PRE_PLEDGE_COMMITMENT_HPP

/// \file
/// R201: the decision to spend is older than the pledge.

#include <muster/audit/additional.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/date.hpp>

#include <cstdint>
#include <string>

namespace muster::rules {

/// Spending that was decided before the pledge.
struct pre_pledge_commitment {
    static constexpr rule_facts facts{
        .id = "MST-R201",
        .slug = "pre-pledge-commitment",
        .says = "the decision to spend is older than the pledge",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "What was decided before the pledge counts towards it, but it is no answer to it: "
               "effort, not new effort.",
        .inputs = "approved_date contract_date first_announced baseline_amount baseline_year "
                  "macro.deflator",
        .procedure =
            "The earliest of approved_date, contract_date and first_announced is before the day "
            "on which the pledge of the year was adopted. Eligible money is not touched. In the "
            "additional figure the claim counts with its increase over baseline_amount, in prices "
            "of its year, and with nothing if no baseline is stated.",
        .threshold = "the day on which the pledge was adopted (The Hague: 25 June 2025)",
        .innocent = "A decision that was taken because of an earlier target of the alliance: it is "
                    "early, not false, and so this is a note.",
        .clears = "a decision since the pledge, or a baseline_amount that shows the increase",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraphs 2 and 3",
        .example = "Atlantis claims frigates that it ordered in 2023.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,contract_date\n"
                            "A1,XAT,2027,300,EUR,core,Frigates,2023-05-01\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto decided = decided_on(l);
        if (!decided) return out.open(l, "approved_date");
        const auto adopted = c.group(l).pledge->adopted;
        if (*decided >= adopted) return out.pass();
        const auto before = baseline_of(l, c);
        const auto more = before ? before->increase(l) : rational{0};
        out.report(
            l, {.level = severity::note,
                .acts = treatment::none(),
                .cell = cell_of(l, *decided),
                .message =
                    wording::title_or_id(l) + " was decided on "
                    + std::string{to_iso(*decided).view()} + ", "
                    + wording::count(static_cast<std::uint64_t>(days_between(*decided, adopted)),
                                     "day", "days")
                    + " before the pledge of " + std::string{to_iso(adopted).view()} + "; "
                    + wording::money(more, l.currency) + " of "
                    + wording::money(l.amount.value, l.currency) + " count as new effort"
                    + (before ? ", the increase over " + std::to_string(before->of.number)
                                    + (before->nominal ? " (nominal)" : "")
                              : ", because no baseline is stated"),
                .clears = before ? "a decision since the pledge"
                                 : "baseline_amount and baseline_year for this line"});
    }

private:
    static column cell_of(const line& l, date decided) {
        for (const auto of : {column::approved_date, column::contract_date})
            if (l.date_in(of) == decided) return of;
        return column::first_announced;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_PRE_PLEDGE_COMMITMENT_HPP
