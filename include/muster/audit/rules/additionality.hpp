// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_HPP

/// \file
/// Rules on money that is not the claiming state's own payment: R204, R205.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/gfsm.hpp>

#include <string>
#include <string_view>

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

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_HPP
