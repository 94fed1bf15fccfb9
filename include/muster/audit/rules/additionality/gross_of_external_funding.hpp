// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_GROSS_OF_EXTERNAL_FUNDING_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_GROSS_OF_EXTERNAL_FUNDING_HPP

/// \file
/// R204: money paid by somebody else is claimed as a national payment.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>

#include <string>

namespace muster::rules {

/// Money of the Union, of NATO or of partners in a national claim.
struct gross_of_external_funding {
    static constexpr rule_facts facts{
        .id = "MST-R204",
        .slug = "gross-of-external-funding",
        .says = "money paid by somebody else is claimed as a national payment",
        .worst = severity::error,
        .treatment = treatment_kind::haircut,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "The pledge is about what a state pays; a grant counts for the one who gives it.",
        .inputs = "fin_source national_share",
        .procedure =
            "The source of finance is eu, nato or partner: only the national share is credited, "
            "nothing if it is empty. A national share below 1 has the same effect whatever the "
            "source is called.",
        .threshold = "none",
        .innocent = "Pre-financing that is reimbursed later: count it in the year of the net cost. "
                    "Loans that "
                    "the state pays back (SAFE): fin_source `national_loan`.",
        .clears = "the national share, or the source `national_loan`",
        .citation = "NATO, agreed definition: payments made by a national government",
        .example = "Atlantis claims a port of EUR 200 m; 85 % is a Union grant, so EUR 30 m count.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,title,fin_source,national_share\n"
                      "A1,XAT,2027,200,EUR,resilience,Port of Southport,eu,0.15\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto source = l[column::fin_source];
        const auto share = l.fraction_in(column::national_share);
        if (source == "private") return out.not_applicable();
        const bool foreign = source == "eu" || source == "nato" || source == "partner";
        if (!foreign && !share) {
            if (source.empty()) return out.open(l, "fin_source");
            return out.pass();
        }
        const auto kept = share.value_or(0);
        if (kept == 1) return out.pass();
        out.report(
            l,
            {.level = severity::error,
             .acts = treatment::haircut_to(part_of(l.amount.range, kept)),
             .cell = share ? column::national_share : column::fin_source,
             .message =
                 wording::number((rational{1} - kept) * 100, 18) + " % of " + std::string{l.id}
                 + (foreign ? " is paid by '" + std::string{source} + '\'' : " is paid by others")
                 + (share ? "" : " (no national_share is given)")
                 + "; only the national net contribution counts",
             .clears = "national_share, or fin_source national_loan if the state pays it back"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_GROSS_OF_EXTERNAL_FUNDING_HPP
