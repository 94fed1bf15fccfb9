// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_TOTAL_DOES_NOT_ADD_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_TOTAL_DOES_NOT_ADD_HPP

/// \file
/// R701: a printed total is not the sum of its parts.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A printed total and parts that do not add to it.
struct total_does_not_add {
    static constexpr rule_facts facts{
        .id = "MST-R701",
        .slug = "total-does-not-add",
        .says = "a printed total is not the sum of its parts",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "What is in the total and in no part cannot be looked at by anybody.",
        .inputs = "total_of amount decimals parent_id category phase",
        .procedure =
            "The parts of a row with total_of are the claims of its country, year and currency: of "
            "the pillar that it names (core, resilience), of both (total), under the category that "
            "it names, or with parent_id equal to the id that it names. If the row has a phase its "
            "parts have the same; else superseded claims are left out. Claims whose parent is "
            "among the parts are parts of that part, and are not added again. The interval of the "
            "total and the sum of the intervals of the parts do not touch: fail. Parts that are "
            "missing, unread or a selection: open. The audit counts the parts, never the total.",
        .threshold = "no tolerance beside the printed rounding of total and parts",
        .innocent = "Rows that are an `of which` of another one: name it in parent_id.",
        .clears = "the missing part, or the total of the parts that are there",
        .citation = "XBRL, Calculations 1.1; EBA, filing rules on decimals",
        .example = "Atlantis prints a total of EUR 500 m for core over parts of EUR 310 m and "
                   "EUR 160 m.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,total_of\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot,\n"
                            "A2,XAT,2027,160,EUR,core,Coastal radar,\n"
                            "T1,XAT,2027,500,EUR,none,Core defence,core\n"},
    };

    using state = lines_by<std::size_t>; // the totals of a country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (l.has(column::total_of))
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, totals] : seen.lines)
            for (const auto* total : totals) judge(*total, number, c, out);
    }

private:
    static bool is_part(const line& total, const line& l, const audit_context& c) {
        const auto phase = total.phase();
        if (!l.is_claim() || l.currency != total.currency) return false;
        if (phase.empty() ? c.superseded(l) : l.phase() != phase) return false;
        const auto of = total[column::total_of];
        const auto category = l[column::category];
        return of == "total" || of == name(l.claimed) || l[column::parent_id] == of
               || category == of
               || (category.starts_with(of) && category.substr(of.size()).starts_with('.'));
    }
    static std::vector<const line*> parts_of(const line& total, std::size_t group,
                                             const audit_context& c) {
        std::vector<const line*> parts;
        std::set<std::string_view> ids;
        for (const auto n : c.lines_of(group)) {
            const auto& l = c.claims().lines[n];
            if (!is_part(total, l, c)) continue;
            parts.push_back(&l);
            ids.insert(l.id);
        }
        std::erase_if(parts, [&ids](const line* l) {
            const auto parent = (*l)[column::parent_id];
            return !parent.empty() && parent != l->id && ids.contains(parent);
        });
        return parts;
    }
    // What cannot be read of a row may be its country or its year: then it may be a part.
    static bool has_unread_parts(const line& total, const audit_context& c) {
        return std::ranges::any_of(c.claims().unread, [&total](const unread_row& r) {
            return (r.country.empty() || r.country == total.country)
                   && (r.year == year{} || r.year == total.year);
        });
    }
    static void judge(const line& total, std::size_t group, const audit_context& c, sink& out) {
        if (c.groups()[group].partial) return out.open(total, "scope: complete");
        const auto parts = parts_of(total, group, c);
        if (parts.empty()) return out.open(total, "parts of the total");
        const auto sum = sum_of(parts);
        if (overlaps(sum, total.amount.range)) return out.pass();
        if (has_unread_parts(total, c)) return out.open(total, "amount of the parts");
        rational printed;
        for (const auto* p : parts) printed = printed + p->amount.value;
        const auto width = [](const interval& i) { return i.upper() - i.lower(); };
        const auto gap = abs(total.amount.value - printed);
        const auto rounding = (width(total.amount.range) + width(sum)) / 2;
        const auto money = [&total](rational units) {
            return wording::money(units, total.currency);
        };
        out.report(total, {.level = severity::error,
                           .acts = treatment::none(),
                           .counterpart = parts.front(),
                           .cell = column::amount,
                           .message = wording::count(parts.size(), "part adds", "parts add")
                                      + " to " + money(printed) + ", the total of "
                                      + std::string{total[column::total_of]} + " says "
                                      + money(total.amount.value) + ": the gap of " + money(gap)
                                      + " is more than the rounding of " + money(rounding),
                           .clears = "the missing part, or a total of " + money(printed),
                           .claimed = gap});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_TOTAL_DOES_NOT_ADD_HPP
