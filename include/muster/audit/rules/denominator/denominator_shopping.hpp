// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_DENOMINATOR_SHOPPING_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_DENOMINATOR_SHOPPING_HPP

/// \file
/// R504: the pledge is met with the product in use, and missed with those of other sources.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/audit/vintage.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/value/gdp.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// A target that only the chosen product reaches.
struct denominator_shopping {
    static constexpr rule_setting sources_from{"sources_from", 3, "sources"};
    static constexpr rule_setting others_below{"others_below", {2, 3}, "of the other sources"};
    static constexpr const rule_setting* settings[] = {&sources_from, &others_below};

    static constexpr rule_facts facts{
        .id = "MST-R504",
        .slug = "denominator-shopping",
        .says = "the pledge is met with the product in use, and missed with those of other sources",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::documentary,
        .stage = maturity::preview,
        .why = "Who chooses among several products chooses the share.",
        .inputs = "pillar amount macro.gdp macro.gdp_source macro.gdp_vintage",
        .procedure =
            "Enough sources have a GDP for the country and year, in its currency and prices (of "
            "each source the first row counts). The claims, the cap on resilience included, do not "
            "certainly miss the pledge with the product in use, and certainly miss it with enough "
            "of the others.",
        .threshold = "three sources; at least two thirds of the others below",
        .settings = settings,
        .innocent = "The product in use is clearly the newest one: its vintage is later than that "
                    "of every other source. It passes; MST-R501 speaks of vintages.",
        .clears = "the reason for the choice of the source",
        .citation = "proposal of this project",
        .example = "Atlantis meets the pledge with the product of its treasury; its statistical "
                   "office and a central bank have larger ones.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2027,3600,EUR,core\n"
                            "A2,XAT,2027,1600,EUR,resilience\n",
                  .macro = "country,year,gdp,gdp_currency,unit,gdp_source\n"
                           "XAT,2027,100000,EUR,1e6,Treasury\n"
                           "XAT,2027,106000,EUR,1e6,Statistics Atlantis\n"
                           "XAT,2027,107000,EUR,1e6,Bank of Atlantis\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && !c.group(l).partial)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            const auto others = group.has_gdp() ? others_of(c, group) : other_products{};
            const auto sources = static_cast<std::int64_t>(others.size()) + 1;
            if (!group.has_gdp() || others.empty() || rational{sources} < c.value(sources_from)) {
                for (const auto* l : lines)
                    out.open(*l, group.has_gdp() ? "macro.gdp_source" : "macro.gdp");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            if (!is_newest(*group.macro, others)) compare(lines, group, others, c, out);
        }
    }

private:
    using other_products = std::vector<const macro_facts*>;

    static other_products others_of(const audit_context& c, const country_year& group) {
        other_products others;
        for (const auto& f : c.macro().of(group.country, group.year)) {
            const bool comparable = f.counts == gdp_concept::gdp
                                    && f.currency == group.macro->currency
                                    && f.prices == group.macro->prices;
            const bool known = f.source == group.macro->source
                               || std::ranges::any_of(others, [&](const macro_facts* o) {
                                      return o->source == f.source;
                                  });
            if (comparable && !known) others.push_back(&f);
        }
        return others;
    }
    static bool is_newest(const macro_facts& used, const other_products& others) {
        const auto own = vintage_order(used.vintage);
        return own && std::ranges::all_of(others, [&own](const macro_facts* o) {
                   const auto order = vintage_order(o->vintage);
                   return order && *order < *own;
               });
    }
    static void compare(const std::vector<const line*>& lines, const country_year& group,
                        const other_products& others, const audit_context& c, sink& out) {
        pillar_sums claimed;
        for (const auto* l : lines) claimed.add(l->claimed, l->amount.range);
        const credited_sums all{claimed, claimed};
        if (judge(all, group.macro->gdp, *group.pledge) == verdict::misses) return;
        std::string below;
        std::int64_t missed = 0;
        for (const auto* o : others) {
            if (judge(all, o->gdp, *group.pledge) != verdict::misses) continue;
            ++missed;
            below += (below.empty() ? "" : ", ") + o->source + ' '
                     + wording::percent((claimed.core + claimed.resilience) / o->gdp);
        }
        const auto count = static_cast<std::int64_t>(others.size());
        if (missed == 0 || rational{missed, count} < c.value(others_below)) return;
        out.report(
            {.level = severity::warning,
             .acts = treatment::none(),
             .country = std::string{group.country},
             .year = group.year.number,
             .message = std::to_string(missed) + " of " + std::to_string(count)
                        + " other sources put the claims below the pledge (" + below
                        + "), the source in use does not (" + group.macro->source + ' '
                        + wording::percent((claimed.core + claimed.resilience) / group.macro->gdp)
                        + ')',
             .clears = "the reason for the choice of " + group.macro->source,
             .reason = wording::threshold(c, others_below)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_DENOMINATOR_SHOPPING_HPP
