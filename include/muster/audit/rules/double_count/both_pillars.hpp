// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_BOTH_PILLARS_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_BOTH_PILLARS_HPP

/// \file
/// R303: one project is claimed in core and in resilience for more than it costs.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// One project in both pillars, for more than it costs.
struct both_pillars {
    static constexpr rule_facts facts{
        .id = "MST-R303",
        .slug = "both-pillars",
        .says = "one project is claimed in core and in resilience for more than it costs",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "The two halves of the pledge are two sums; one euro is in one of them.",
        .inputs = "project_id project_total pillar",
        .procedure =
            "The claims of a project in both pillars, over all years of the ledger, certainly "
            "exceed "
            "its project_total; or the same id and year stand in both pillars and no total is "
            "given, so that the smaller of the two is the excess. The excess is taken from "
            "resilience first, highest id first.",
        .threshold =
            "certainly above the cost: interval comparison, no tolerance beside printed rounding",
        .innocent = "A project that is truly split: its parts add to its cost.",
        .clears = "project_total, or shares that add to the cost",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: two categories",
        .example =
            "Atlantis claims EUR 80 m of a depot as core and EUR 50 m as resilience; it costs 100.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,project_id,project_total\n"
                            "A1,XAT,2027,80,EUR,core,DEPOT,100\n"
                            "A2,XAT,2027,50,EUR,resilience,DEPOT,100\n"},
    };

    using key =
        std::pair<std::string_view, std::string_view>; // country; project, or id without one
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (!c.counts(l)) {
            ++seen.others;
            return;
        }
        seen.add({l.country, l.has(column::project_id) ? l[column::project_id] : l.id}, l);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines) judge(by_id(lines), out);
    }

private:
    static void judge(std::vector<const line*> lines, sink& out) {
        const auto in_pillar = [&](pillar p) {
            rational sum;
            for (const auto* l : lines)
                if (l->claimed == p) sum = sum + l->amount.value;
            return sum;
        };
        const auto has = [&](pillar p) {
            return std::ranges::any_of(lines, [p](const line* l) { return l->claimed == p; });
        };
        if (!has(pillar::core) || !has(pillar::resilience)) return out.pass(lines.size());
        std::optional<figure> total;
        for (const auto* l : lines) {
            const auto stated = l->amount_in(column::project_total);
            if (stated && (!total || stated->value > total->value)) total = stated;
        }
        const bool same_line = has_same_id_and_year(lines);
        if (!total && !same_line) {
            for (const auto* l : lines) out.open(*l, "project_total");
            return;
        }
        const auto core = in_pillar(pillar::core);
        const auto resilience = in_pillar(pillar::resilience);
        rational excess;
        if (!total)
            excess = std::min(core, resilience);
        else if (is_above(sum_of(lines), total->range) == certainty::certainly)
            excess = core + resilience - total->value;

        // Resilience first, and in it the highest id first.
        std::ranges::sort(lines, [](const line* a, const line* b) {
            if (a->claimed != b->claimed) return b->claimed == pillar::resilience;
            return comes_first(*a, *b);
        });
        for (auto at = lines.rbegin(); at != lines.rend(); ++at) {
            const auto& l = **at;
            const auto taken = std::min(excess, l.amount.value);
            if (taken <= 0) {
                out.pass();
                continue;
            }
            excess = excess - taken;
            out.report(
                l, {.acts = taken == l.amount.value ? treatment::disallow()
                                                    : treatment::haircut_to(l.amount.value - taken),
                    .counterpart = lines.front() == &l ? lines.back() : lines.front(),
                    .message =
                        (l.has(column::project_id) ? "project " + std::string{l[column::project_id]}
                                                   : std::string{l.id})
                        + ": " + wording::money(core, l.currency) + " core and "
                        + wording::money(resilience, l.currency) + " resilience "
                        + (total ? "exceed its cost of " + wording::money(total->value, l.currency)
                                 : "under one id, and no project_total")
                        + "; " + wording::money(taken, l.currency) + " of this line are too much",
                    .clears = "a project_total, or parts that add to it",
                    .claimed = taken});
        }
    }
    static bool has_same_id_and_year(const std::vector<const line*>& lines) {
        for (const auto* a : lines)
            for (const auto* b : lines)
                if (a->claimed != b->claimed && a->id == b->id && a->year == b->year) return true;
        return false;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_BOTH_PILLARS_HPP
