// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_PRIVATE_MONEY_CLAIMED_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_PRIVATE_MONEY_CLAIMED_HPP

/// \file
/// R206: private investment is claimed as public spending.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>

#include <string>

namespace muster::rules {

/// Private money in a public claim.
struct private_money_claimed {
    static constexpr rule_facts facts{
        .id = "MST-R206",
        .slug = "private-money-claimed",
        .says = "private investment is claimed as public spending",
        .worst = severity::error,
        .treatment = treatment_kind::haircut,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "The pledge is about payments made by governments; what a company invests is its "
               "own money, even where a law makes it invest.",
        .inputs = "fin_source public_share funder_id",
        .procedure =
            "A public_share below 1 is credited as stated, whatever the source of finance is "
            "called. If fin_source is private and no public_share is given, the split is unknown "
            "and the whole claim is asked.",
        .threshold = "none",
        .innocent = "Payments of the state for the use of a private asset are public in the year "
                    "in which they are paid: fin_source `national`, or a public_share of 1.",
        .clears = "public_share: the part that public bodies pay",
        .citation = "NATO, agreed definition: payments made by a national government",
        .example = "Atlantis claims a port terminal of EUR 200 m; three quarters are the "
                   "operator's own investment, so EUR 50 m count.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,fin_source,public_share\n"
                            "A1,XAT,2027,200,EUR,resilience,Port terminal,private,0.25\n"
                            "A2,XAT,2027,80,EUR,resilience,Grid control room,private,\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto share = l.fraction_in(column::public_share);
        const auto source = l[column::fin_source];
        if (!share && !is_listed(column::fin_source, source)) return out.open(l, "fin_source");
        if (share ? *share == 1 : source != "private") return out.pass();
        const auto funder = l.has(column::funder_id) ? wording::quoted(l[column::funder_id])
                                                     : std::string{"private funders"};
        if (!share)
            return out.report(l, {.level = severity::error,
                                  .acts = treatment::ask(),
                                  .cell = column::fin_source,
                                  .message = wording::title_or_id(l) + " is funded by " + funder
                                             + "; which part is public is not said",
                                  .clears = "public_share for this line"});
        out.report(l, {.level = severity::error,
                       .acts = treatment::haircut_to(part_of(l.amount.range, *share)),
                       .cell = column::public_share,
                       .message = wording::number((rational{1} - *share) * 100, 18) + " % of "
                                  + wording::title_or_id(l) + " is funded by " + funder
                                  + "; only the public part counts",
                       .clears = "a public_share that covers the claim"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_PRIVATE_MONEY_CLAIMED_HPP
