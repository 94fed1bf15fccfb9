// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_DONATION_AND_REPLACEMENT_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_DONATION_AND_REPLACEMENT_HPP

/// \file
/// R309: donated stock at the price of its replacement, and the replacement, are both claimed.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/link_evidence.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/audit/terms/valuation.hpp>
#include <muster/audit/twin.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A donation valued at the price of the purchase that replaces it, and that purchase.
struct donation_and_replacement {
    static constexpr rule_setting probable_from{
        "probable_from", {425, 100}, "bits", "weights and bands are proposals of this project"};
    static constexpr const rule_setting* settings[] = {&probable_from};

    static constexpr rule_facts facts{
        .id = "MST-R309",
        .slug = "donation-and-replacement",
        .says = "donated stock at the price of its replacement, and the replacement, are both "
                "claimed",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .stage = maturity::preview,
        .why = "Who gives away old stock and buys new stock pays for the new stock only; at the "
               "price of the new, the old is counted as if it had been bought again.",
        .inputs = "category title description lang project_id contract_id",
        .by_words = true,
        .procedure =
            "A claim under military assistance, C.AID, is compared with the claims for equipment, "
            "C.EQP, of its country in all years, in bits. If a link is at least probable and the "
            "words of the donation say `replacement`, both are named. With `book` or `depreciated` "
            "it passes. If they say neither, the rule is open. As a preview it takes no credit.",
        .threshold = "a probable link: 4.25 bits (0.95)",
        .settings = settings,
        .innocent = "A purchase that is better than what was given: the difference is new.",
        .clears = "the donation at book value",
        .citation = "SIPRI, sources and methods: military aid is in the military expenditure of "
                    "the donor",
        .example = "Atlantis gives away howitzers at a replacement value of EUR 40 m and claims "
                   "the new ones for EUR 40 m too.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,category,title,description\n"
                      "A1,XAT,2027,40,EUR,core,C.AID,Field howitzers,given at replacement value\n"
                      "A2,XAT,2027,40,EUR,core,C.EQP,Field howitzers,new\n"},
    };

    using state = lines_by<std::string_view>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && categories.is_within(l[column::category], "C.AID"))
            seen.add(l.country, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        if (seen.lines.empty()) return;
        std::map<std::string_view, std::vector<const line*>> bought;
        for (const auto& l : c.claims().lines)
            if (c.counts(l) && categories.is_within(l[column::category], "C.EQP"))
                bought[l.country].push_back(&l);
        for (const auto& [country, unordered] : seen.lines) {
            const auto lines = by_id(unordered);
            const auto any = [](const line&, const line&) { return true; };
            const auto matches = twins_of(lines, bought[country], c, any);
            for (std::size_t i = 0; i != lines.size(); ++i) judge(*lines[i], matches[i], c, out);
        }
    }

private:
    static void judge(const line& l, const prior_match& match, const audit_context& c, sink& out) {
        if (!l.has(column::title) && !l.has(column::project_id) && !l.has(column::contract_id))
            return out.open(l, "title");
        if (match.earlier == nullptr || match.capped
            || !reaches(match.bits, c.value(probable_from)))
            return out.pass();
        const terms::text text{l};
        if (text.has(terms::old_values)) return out.pass();
        if (!text.has(terms::new_values))
            return out.open(l, "description: book or replacement value");
        const auto& bought = *match.earlier;
        finding found{
            .level = severity::warning,
            .acts = treatment::none(),
            .counterpart = &bought,
            .cell = column::category,
            .message = wording::title_or_id(l) + " is counted as aid of "
                       + wording::money(l.amount.value, l.currency)
                       + " at replacement value, and as the purchase in row "
                       + std::to_string(bought.row) + " of "
                       + wording::money(bought.amount.value, bought.currency),
            .clears = "the donation at book value",
            .reason = wording::threshold(c, probable_from),
        };
        found.parts = evidence_of(l, match, c);
        out.report(l, std::move(found));
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_DONATION_AND_REPLACEMENT_HPP
