// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_INDUSTRIAL_RECIPIENT_NOT_DEFENCE_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_INDUSTRIAL_RECIPIENT_NOT_DEFENCE_HPP

/// \file
/// R407: support of the defence industry goes to a firm with little defence business.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>

#include <string>

namespace muster::rules {

/// Support of the defence industry for a firm with little defence business.
struct industrial_recipient_not_defence {
    static constexpr rule_setting least_share{"least_share", {1, 4}, "of turnover"};
    static constexpr const rule_setting* settings[] = {&least_share};

    static constexpr rule_facts facts{
        .id = "MST-R407",
        .slug = "industrial-recipient-not-defence",
        .says = "support of the defence industry goes to a firm with little defence business",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::outside_evidence,
        .certainty = certainty_class::documentary,
        .stage = maturity::preview,
        .why = "Industrial policy strengthens the defence industry as far as it reaches it.",
        .inputs = "category recipient_defence_share recipient_name military_share share_method",
        .procedure =
            "The category is R-DIB and the recipient's defence part of its turnover is below the "
            "least share. The project passes if it is ring-fenced for defence: its military_share "
            "is 1 by a method other than `declared`. Without the recipient's share the rule is "
            "open. As a preview it takes no credit; it says how much would be left.",
        .threshold = "a quarter of the turnover",
        .settings = settings,
        .innocent = "New entrants, who are the purpose of the policy: a ring-fenced project "
                    "passes.",
        .clears = "a project that is ring-fenced for defence, or the recipient's defence turnover",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: strengthen our "
                    "defence industrial base",
        .example = "Atlantis pays EUR 40 m to a maker of tractors; a twentieth of what it sells is "
                   "for forces.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,recipient_name,"
                            "recipient_defence_share\n"
                            "A1,XAT,2027,40,EUR,resilience,R-DIB,Coral Tractors,0.05\n"
                            "A2,XAT,2027,40,EUR,resilience,R-DIB,Trident Shells,0.80\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (find_category(l[column::category]) == nullptr) return out.open(l, "category");
        if (!categories.is_within(l[column::category], "R-DIB")) return out.not_applicable();
        const auto method = l[column::share_method];
        const bool shown = is_listed(column::share_method, method) && method != "declared";
        if (shown && l.fraction_in(column::military_share) == rational{1}) return out.pass();
        const auto part = l.fraction_in(column::recipient_defence_share);
        if (!part) return out.open(l, "recipient_defence_share");
        if (*part >= c.value(least_share)) return out.pass();
        const auto whole = round(l.amount.value, rounding::half_even);
        out.report(
            l, {.level = severity::warning,
                .acts = treatment::none(),
                .cell = column::recipient_defence_share,
                .message =
                    (l.has(column::recipient_name) ? wording::quoted(l[column::recipient_name])
                                                   : "the recipient of " + std::string{l.id})
                    + " has " + wording::percent(*part, 4)
                    + " defence turnover; that part of the claim of "
                    + wording::money(l.amount.value, l.currency) + " is "
                    + wording::money(multiply_round(whole, *part, rounding::half_even), l.currency),
                .clears = "military_share 1 by a method other than declared, or the recipient's "
                          "defence turnover",
                .reason = wording::threshold(c, least_share)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_INDUSTRIAL_RECIPIENT_NOT_DEFENCE_HPP
