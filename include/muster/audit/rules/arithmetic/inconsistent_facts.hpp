// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_INCONSISTENT_FACTS_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_INCONSISTENT_FACTS_HPP

/// \file
/// R703: one fact has two values.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// One fact, two values.
struct inconsistent_facts {
    static constexpr rule_facts facts{
        .id = "MST-R703",
        .slug = "inconsistent-facts",
        .says = "one fact has two values",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Of two values of one fact at most one is right, and added up both are wrong.",
        .inputs = "id total_of amount pillar phase basis price_basis price_year as_of",
        .procedure =
            "A fact is what has one country, year, currency, pillar, phase, basis, prices and date "
            "(as_of, else of publication), and one id, or for printed totals one total_of. If the "
            "intervals of its values have nothing in common it is inconsistent: the smallest value "
            "stays, the others are asked. If they have, the more accurate value stays, and the "
            "others are asked as repetitions, which is a note. Equal values are left to MST-R301.",
        .threshold = "no tolerance beside the printed rounding",
        .innocent = "Two vintages of a figure: give them their dates (as_of, publication_date), "
                    "then they are two facts.",
        .clears = "one value, or a date for each",
        .citation = "XBRL, Open Information Model: disallowedDuplicateFacts",
        .example = "Atlantis gives its fuel depot EUR 310 m in one table and EUR 340 m in another.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,total_of\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot,\n"
                            "A1,XAT,2027,340,EUR,core,\"Fuel depot, table 3\",\n"},
    };

    using key = std::tuple<std::string_view, year, std::string_view, pillar, std::string_view,
                           std::string_view, std::string, date, bool, std::string_view>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        const bool total = l.has(column::total_of);
        if (!total && !c.counts(l)) {
            ++seen.others;
            return;
        }
        const auto own = l.date_in(column::as_of);
        const auto& meta = l.from->meta;
        const auto state_of = own ? own : meta.as_of ? meta.as_of : meta.publication_date;
        seen.add({l.country, l.year, l.currency, total ? pillar::none : l.claimed, l.phase(),
                  l.basis(), prices_of(l), state_of.value_or(date{}), total,
                  total ? l[column::total_of] : l.id},
                 l);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines) judge(in_order(lines), c, out);
    }

private:
    static std::string prices_of(const line& l) {
        const auto prices = l.prices();
        return !prices ? "" : prices->constant ? std::to_string(prices->base.number) : "current";
    }
    // Whether one value can be that of all of them.
    static bool consistent(const std::vector<const line*>& lines) {
        for (const auto* a : lines) // intervals of which each two touch have a point in common
            for (const auto* b : lines)
                if (!overlaps(a->amount.range, b->amount.range)) return false;
        return true;
    }
    static rational width(const line& l) { return l.amount.range.upper() - l.amount.range.lower(); }
    static void judge(const std::vector<const line*>& lines, const audit_context& c, sink& out) {
        const bool differ = std::ranges::any_of(lines, [&lines](const line* l) {
            return l->amount.range != lines.front()->amount.range;
        });
        if (!differ) return out.pass(lines.size());
        const bool fits = consistent(lines);
        const auto* kept = lines.front();
        for (const auto* l : lines) {
            const bool better =
                fits ? width(*l) < width(*kept) : l->amount.value < kept->amount.value;
            if (better) kept = l;
        }
        for (const auto* l : lines) {
            if (l == kept || l->amount.range == kept->amount.range) {
                out.pass();
                continue;
            }
            out.report(*l, {.level = fits ? severity::note : severity::error,
                            .acts = c.counts(*l) ? treatment::ask() : treatment::none(),
                            .counterpart = kept,
                            .cell = column::amount,
                            .message = describe(*l, *kept, fits),
                            .clears = "one value, or a date (as_of) for each"});
        }
    }
    static std::string describe(const line& l, const line& kept, bool fits) {
        const bool total = l.has(column::total_of);
        return (total ? "the total of " + std::string{l[column::total_of]} : std::string{l.id})
               + ' ' + std::to_string(l.year.number) + ": "
               + wording::money(l.amount.value, l.currency) + " here, "
               + wording::money(kept.amount.value, kept.currency) + " in " + kept.from->file
               + ", row " + std::to_string(kept.row)
               + (fits ? "; both can be right, and the more accurate one is kept" : "");
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_INCONSISTENT_FACTS_HPP
