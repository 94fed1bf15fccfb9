// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_PARENT_AND_CHILDREN_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_PARENT_AND_CHILDREN_HPP

/// \file
/// R304: a sum and its parts are both counted.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/schema.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// A sum and its parts, both counted.
struct parent_and_children {
    static constexpr rule_facts facts{
        .id = "MST-R304",
        .slug = "parent-and-children",
        .says = "a sum and its parts are both counted",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A subtotal beside its parts counts them twice.",
        .inputs = "id parent_id amount",
        .procedure =
            "A claim that other claims of the same country and year name as parent_id. If the "
            "parts "
            "can add to it or to more, it gets no credit; if it is certainly larger, only the "
            "difference stays with it. If no part has an amount that can be read, the rule is "
            "open.",
        .threshold = "certainly above: interval comparison, no tolerance beside printed rounding",
        .innocent = "A parent that carries a residual: the residual stays credited.",
        .clears = "a `total_of` cell on the parent, or no parent_id on the parts",
        .citation = "SDMX, Validation and Transformation Language, operator check_hierarchy",
        .example = "Atlantis claims a plan of EUR 500 m and, below it, two parts of EUR 250 m.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,parent_id,title\n"
                            "PLAN,XAT,2027,500,EUR,core,,Plan for the coast\n"
                            "A1,XAT,2027,250,EUR,core,PLAN,Guns\n"
                            "A2,XAT,2027,250,EUR,core,PLAN,Boats\n"},
    };

    using key = std::tuple<std::string_view, year, std::string_view>;
    struct state {
        lines_by<key> lines;    ///< by their id
        lines_by<key> children; ///< by the id of their parent
    };

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (!c.counts(l)) {
            ++seen.lines.others;
            return;
        }
        seen.lines.add({l.country, l.year, l.id}, l);
        if (l.has(column::parent_id) && l[column::parent_id] != l.id)
            seen.children.add({l.country, l.year, l[column::parent_id]}, l);
    }
    void merge(state& into, state&& other) const {
        into.lines.merge(std::move(other.lines));
        into.children.merge(std::move(other.children));
    }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.lines.others);
        for (const auto& [k, parents] : seen.lines.lines) {
            const auto parts = seen.children.lines.find(k);
            const auto unread = unread_parts(c, k);
            for (const auto* parent : parents) {
                if (parts != seen.children.lines.end())
                    judge(*parent, in_order(parts->second), unread, out);
                else if (unread != 0)
                    out.open(*parent, "amount of the parts");
                else
                    out.pass();
            }
        }
    }

private:
    // What cannot be read of a row may be its country or its year: then it may be a part.
    static std::size_t unread_parts(const audit_context& c, const key& k) {
        const auto& [country, of, parent] = k;
        std::size_t count = 0;
        for (const auto& r : c.claims().unread) {
            const bool ragged = r.cell == "row"; // nothing is known of its cells
            const bool fits = ragged
                              || ((r.country == country || r.country.empty())
                                  && (r.year == of || r.year == year{}));
            if (r.parent_id == parent && fits) ++count;
        }
        return count;
    }
    static void judge(const line& parent, const std::vector<const line*>& parts, std::size_t unread,
                      sink& out) {
        rational sum;
        for (const auto* p : parts) sum = sum + p->amount.value;
        const bool residual = is_above(parent.amount.range, sum_of(parts)) == certainty::certainly;
        std::string message =
            std::string{parent.id} + " of " + wording::money(parent.amount.value, parent.currency)
            + (residual ? " contains row" : " is the sum of row") + (parts.size() == 1 ? " " : "s ")
            + rows_of(parts) + " (" + wording::money(sum, parent.currency)
            + "); the parts are counted once";
        if (residual)
            message += ", and " + wording::money(parent.amount.value - sum, parent.currency)
                       + " stay with it";
        if (unread != 0)
            message += "; " + wording::count(unread, "further part", "further parts")
                       + " could not be read";
        out.report(parent, {.acts = residual ? treatment::haircut_to(parent.amount.value - sum)
                                             : treatment::disallow(),
                            .counterpart = parts.front(),
                            .cell = column::amount,
                            .message = std::move(message),
                            .clears = "a total_of cell on " + std::string{parent.id},
                            .claimed = residual ? sum : parent.amount.value});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_PARENT_AND_CHILDREN_HPP
