// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_OUTSIDE_PLAYBOOK_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_OUTSIDE_PLAYBOOK_HPP

/// \file
/// R404: no clause of the playbook covers the category in this pillar and year.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/pillar.hpp>

#include <string>

namespace muster::rules {

/// A category that no clause covers.
struct outside_playbook {
    static constexpr rule_facts facts{
        .id = "MST-R404",
        .slug = "outside-playbook",
        .says = "no clause of the playbook covers the category in this pillar and year",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "What no clause covers was agreed by nobody.",
        .inputs = "category pillar year playbook",
        .procedure =
            "The clause of the category, or of the category above it, is looked up for the pillar "
            "and "
            "the year. Without one, or with a clause that excludes it, nothing is credited. The "
            "open heading R-OTH (`inter alia`) is a "
            "question. Civil defence in core is left to MST-R401, unknown categories to MST-R002.",
        .threshold = "the dates of the clauses",
        .innocent = "The list of The Hague is open by its wording: claim it as R-OTH and say why.",
        .clears = "the category that fits, or the statement of the authority",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: inter alia",
        .example = "Atlantis claims networks, R-NET, as core.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title\n"
                            "A1,XAT,2027,40,EUR,core,R-NET,Networks of the ministry\n"
                            "A2,XAT,2027,25,EUR,resilience,R-OTH,Further measures\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.has(column::category)) return out.open(l, "category");
        const auto code = l[column::category];
        const bool left_to_others =
            find_category(code) == nullptr || (code == "R-CIV" && l.claimed == pillar::core);
        if (left_to_others) return out.not_applicable();
        const auto& book = *c.settings().playbook;
        const auto* own = book.find(code, l.claimed, l.year);
        if (own != nullptr && own->ceiling == 0) return out.report(l, excluded(*own, book));
        if (own != nullptr) {
            if (code != "R-OTH") return out.pass();
            return out.report(
                l, {.kind = outcome::review,
                    .level = severity::warning,
                    .acts = treatment::ask(),
                    .cell = column::category,
                    .message = wording::money(l.amount.value, l.currency)
                               + " is claimed under the open end of the list (`inter alia`)",
                    .clears = "a statement of the authority, or one of the named headings"});
        }
        const auto other = l.claimed == pillar::core ? pillar::resilience : pillar::core;
        const auto* nearest = book.find(code, other, l.year);
        out.report(
            l,
            {.level = severity::error,
             .acts = treatment::disallow(),
             .cell = column::category,
             .message =
                 "no clause of playbook " + std::string{book.id()} + " covers " + std::string{code}
                 + " as " + std::string{name(l.claimed)} + " in " + std::to_string(l.year.number)
                 + (nearest != nullptr ? "; it is a heading of " + std::string{name(other)} : ""),
             .clears = nearest != nullptr ? "a claim for " + std::string{name(other)}
                                          : "a category that the playbook covers in this year"});
    }

private:
    static finding excluded(const clause& by, const playbook& book) {
        return {.level = severity::error,
                .acts = treatment::disallow(),
                .cell = column::category,
                .message = "playbook " + std::string{book.id()} + " excludes "
                           + std::string{by.code} + ", " + std::string{by.heading} + " ("
                           + std::string{name(by.ceiling_status)} + "; " + std::string{by.citation}
                           + ")",
                .clears = "a category that the playbook covers, or another playbook"};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_OUTSIDE_PLAYBOOK_HPP
