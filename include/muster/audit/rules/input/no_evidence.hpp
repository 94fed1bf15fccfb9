// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_NO_EVIDENCE_HPP
#define MUSTER_AUDIT_RULES_INPUT_NO_EVIDENCE_HPP

/// \file
/// R005: a claim for resilience comes without a document.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>

#include <string>

namespace muster::rules {

/// A claim for resilience without any document.
struct no_evidence {
    static constexpr rule_setting error_from{"error_from", {5, 10'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&error_from};

    static constexpr rule_facts facts{
        .id = "MST-R005",
        .slug = "no-evidence",
        .says = "a claim for resilience comes without a document",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "Nobody published what counts in the second pillar, so a claim that names no "
               "requirement, "
               "law or document can be checked by nobody.",
        .inputs =
            "evidence_url military_requirement legal_basis evidence_type requirement_authority "
            "evidence_date",
        .procedure = "The claim is for resilience, its amount certainly reaches materiality, and "
                     "evidence_url, military_requirement and legal_basis are all empty.",
        .threshold = "materiality, 0.01 % of GDP: one unit of the last digit that NATO prints",
        .settings = settings,
        .innocent =
            "Classified annexes: evidence_type `classified` with an authority and a date passes.",
        .clears = "the requirement, the legal basis, or a document that a reader can find",
        .citation = "European Court of Auditors, special report 09/2022",
        .example = "Atlantis claims EUR 300 m for 'national resilience' and names nothing.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title\n"
                            "A1,XAT,2027,300,EUR,resilience,R-CIV,National resilience\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::resilience) return out.not_applicable();
        const bool documented = l.has(column::evidence_url) || l.has(column::military_requirement)
                                || l.has(column::legal_basis);
        const bool classified = l[column::evidence_type] == "classified"
                                && l.has(column::requirement_authority)
                                && l.date_in(column::evidence_date).has_value();
        if (documented || classified) return out.pass();
        const auto share = c.share(l);
        if (!share) return out.open(l, "macro.gdp");
        if (is_at_least(*share, c.settings().materiality) != certainty::certainly)
            return out.pass();
        const bool large = is_at_least(*share, c.value(error_from)) == certainty::certainly;
        out.report(l, {.level = large ? severity::error : severity::warning,
                       .acts = treatment::ask(),
                       .cell = column::evidence_url,
                       .message = wording::money(l.amount.value, l.currency) + " ("
                                  + wording::percent(*share)
                                  + " of GDP) is claimed for resilience without "
                                  + "a requirement, a legal basis or a document",
                       .clears = "military_requirement, legal_basis or evidence_url for this line",
                       .reason = wording::threshold(c, error_from)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_NO_EVIDENCE_HPP
