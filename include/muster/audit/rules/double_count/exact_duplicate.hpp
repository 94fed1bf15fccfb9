// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_EXACT_DUPLICATE_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_EXACT_DUPLICATE_HPP

/// \file
/// R301: the same money stands on two rows.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace muster::rules {

/// The same fact on two rows.
struct exact_duplicate {
    static constexpr rule_facts facts{
        .id = "MST-R301",
        .slug = "exact-duplicate",
        .says = "the same money stands on two rows",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Two rows with one payment double it.",
        .inputs =
            "project_id contract_id title year phase amount currency recipient_id recipient_name "
            "contract_date start_date end_date",
        .procedure = "Equal project or contract id (or, without one, equal words of the title), "
                     "year, phase, "
                     "amount, currency, recipient, dates and part numbers. One row keeps its "
                     "credit: the one "
                     "with the lowest id.",
        .threshold = "none: everything is equal",
        .innocent =
            "Identical instalments: a date, or the number of the instalment in the title or the "
            "description, tells them apart.",
        .clears = "a date or a number that tells the two payments apart",
        .citation = "XBRL, Open Information Model: complete duplicates",
        .example = "Atlantis lists the same lease of EUR 12 m in rows 5 and 17.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,recipient_name\n"
                            "A1,XAT,2027,12,EUR,core,Lease of the depot,Coral Estates\n"
                            "A2,XAT,2027,12,EUR,core,Lease of the depot,Coral Estates\n"},
    };

    using key = std::tuple<std::string_view, std::string, year, std::string_view, rational,
                           std::string_view, std::string, std::string>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(key_of(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, unordered] : seen.lines) {
            const auto lines = by_id(unordered);
            const bool named = !std::get<1>(k).empty();
            for (const auto* l : lines) {
                if (!named)
                    out.open(*l, "title");
                else if (l == lines.front())
                    out.pass();
                else
                    out.report(*l,
                               {.acts = treatment::disallow(),
                                .counterpart = lines.front(),
                                .message = "rows " + rows_of(lines) + " are the same "
                                           + wording::money(l->amount.value, l->currency),
                                .clears = "a date or an instalment number that tells it from row "
                                          + std::to_string(lines.front()->row)});
            }
        }
    }

    /// What equal rows have in common.
    [[nodiscard]] static key key_of(const line& l) {
        std::string what;
        for (const auto c : {column::project_id, column::contract_id})
            if (l.has(c)) what += std::string{l[c]} + '\n';
        std::string parts;
        for (const auto& number : link::part_numbers(link::tokens(l[column::description])))
            parts += number + ' ';
        if (what.empty())
            for (const auto& word : link::tokens(l[column::title])) what += word + ' ';
        else
            for (const auto& n : link::part_numbers(link::tokens(l[column::title])))
                parts += n + ' ';
        std::string who{l[column::recipient_id]};
        for (const auto& word : link::tokens(l[column::recipient_name])) who += ' ' + word;
        for (const auto c : {column::contract_date, column::start_date, column::end_date})
            parts += '|' + std::string{l[c]};
        return {l.country, what, l.year, l.phase(), l.amount.value, l.currency, who, parts};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_EXACT_DUPLICATE_HPP
