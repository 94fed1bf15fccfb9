// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP

/// \file
/// Rules on money that is counted twice: R301, R303, R304.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

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

private:
    static key key_of(const line& l) {
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
            return a->id != b->id ? a->id < b->id : a->number < b->number;
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

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP
