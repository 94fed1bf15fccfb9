// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_UMBRELLA_LINE_HPP
#define MUSTER_AUDIT_RULES_RELABEL_UMBRELLA_LINE_HPP

/// \file
/// R109: much money stands in one line with a title that says nothing.

#include <muster/audit/lexicon.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// A large claim that is not itemised.
struct umbrella_line {
    static constexpr rule_setting large_from{"large_from", {5, 10'000}, "of GDP"};
    static constexpr rule_setting part_from{"part_from", {1, 10}, "of the pillar"};
    static constexpr const rule_setting* settings[] = {&large_from, &part_from};

    static constexpr rule_facts facts{
        .id = "MST-R109",
        .slug = "umbrella-line",
        .says = "much money stands in one line with a title that says nothing",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::statistical,
        .why = "Nobody can check a sum of which nobody says what it buys.",
        .inputs = "title lang parent_id project_id contract_id ocid amount macro.gdp",
        .procedure =
            "The amount is certainly at least a share of GDP and makes at least a part of the "
            "claims for its pillar in its year; no other claim names it as parent_id; it has no "
            "project_id, contract_id or ocid; and every word of its title can stand over "
            "anything: a word of the generic list, a joining word or a number.",
        .threshold = "0.05 % of GDP and a tenth of the pillar, and the list of generic words: "
                     "proposals of this project",
        .settings = settings,
        .innocent = "Small states, where such a share of GDP is routine: it has to be a tenth of "
                    "the pillar, too.",
        .clears = "the parts of the sum, each as a claim with this one as parent_id",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: no list of "
                    "what counts",
        .example = "Atlantis claims EUR 600 m for 'Various resilience measures'.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,600,EUR,resilience,Various resilience measures\n"
                            "A2,XAT,2027,300,EUR,resilience,Fuel depots in the north\n"},
    };

    struct state {
        lines_by<std::pair<std::size_t, pillar>> lines; ///< by country and year, and by pillar
        std::set<std::pair<std::size_t, std::string_view>> parents; ///< ids that have parts
    };

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (!c.counts(l)) {
            ++seen.lines.others;
            return;
        }
        seen.lines.add({c.group_number(l), l.claimed}, l);
        if (l.has(column::parent_id) && l[column::parent_id] != l.id)
            seen.parents.emplace(c.group_number(l), l[column::parent_id]);
    }
    void merge(state& into, state&& other) const {
        into.lines.merge(std::move(other.lines));
        into.parents.merge(other.parents);
    }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.lines.others);
        for (const auto& [key, lines] : seen.lines.lines) {
            rational sum;
            for (const auto* l : lines) sum = sum + l->amount.value;
            for (const auto* l : in_order(lines)) {
                if (seen.parents.contains({key.first, l->id}))
                    out.pass();
                else
                    judge(*l, round(sum, rounding::half_even), c, out);
            }
        }
    }

private:
    static void judge(const line& l, std::int64_t pillar_sum, const audit_context& c, sink& out) {
        if (l.has(column::project_id) || l.has(column::contract_id) || l.has(column::ocid))
            return out.pass();
        if (!l.has(column::title)) return out.open(l, "title");
        if (!may_be_english(l)) return out.open(l, "a title in English");
        if (!std::ranges::all_of(link::tokens(l[column::title]),
                                 [](const std::string& t) { return is_generic(t); }))
            return out.pass();
        const auto share = c.share(l);
        if (!share) return out.open(l, "macro.gdp");
        const auto amount = round(l.amount.value, rounding::half_even);
        if (is_at_least(*share, c.value(large_from)) != certainty::certainly
            || (pillar_sum > 0 && rational{amount, pillar_sum} < c.value(part_from)))
            return out.pass();
        out.report(l,
                   {.kind = outcome::review,
                    .level = severity::warning,
                    .acts = treatment::ask(),
                    .cell = column::title,
                    .message = wording::money(l.amount.value, l.currency) + " ("
                               + wording::percent(*share) + " of GDP) stand in one line called "
                               + wording::quoted(l[column::title]) + "; what they buy is not said",
                    .clears = "the parts of the sum, with parent_id " + std::string{l.id},
                    .reason = wording::threshold(c, large_from) + ", "
                              + wording::threshold(c, part_from)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_UMBRELLA_LINE_HPP
