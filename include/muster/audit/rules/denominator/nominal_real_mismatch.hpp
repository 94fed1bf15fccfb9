// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_NOMINAL_REAL_MISMATCH_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_NOMINAL_REAL_MISMATCH_HPP

/// \file
/// R502: money and GDP are in different prices, or the denominator is no GDP.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/prices.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace muster::rules {

/// A share of something that is not GDP in the same prices.
struct nominal_real_mismatch {
    static constexpr rule_facts facts{
        .id = "MST-R502",
        .slug = "nominal-real-mismatch",
        .says = "money and GDP are in different prices, or the denominator is no GDP",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "Constant money over current GDP is not a share of anything, and a national income "
               "is a "
               "smaller denominator than the pledge has.",
        .inputs = "price_basis price_year macro.gdp_basis macro.gdp_concept",
        .procedure =
            "The prices of a line and of the GDP of its year are both declared and differ: the "
            "line is "
            "left out of the ratio. The denominator is a GNI: the year has no ratio at all.",
        .threshold = "none",
        .innocent = "None: convert first. The same error does not compile in C++.",
        .clears = "money and GDP in one price basis, and GDP as the denominator",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 2: of GDP",
        .example = "Atlantis divides claims in prices of 2021 by its current GDP.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,price_basis,price_year\n"
                            "A1,XAT,2027,310,EUR,core,current,\n"
                            "A2,XAT,2027,40,EUR,core,constant,2021\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            if (group.macro != nullptr && !group.has_gdp())
                out.report({.level = severity::error,
                            .acts = treatment::disallow(),
                            .country = std::string{group.country},
                            .year = group.year.number,
                            .message = "the denominator is a gross national income ("
                                       + group.macro->source
                                       + "), not GDP: no share of GDP can be stated",
                            .clears = "the GDP of " + std::to_string(group.year.number)});
            for (const auto* l : lines) judge(*l, group, out);
        }
    }

private:
    static std::string say(price_basis p) {
        return p.constant ? "constant " + std::to_string(p.base.number) + " prices"
                          : "current prices";
    }
    static void judge(const line& l, const country_year& group, sink& out) {
        if (group.macro == nullptr) return out.open(l, "macro.gdp");
        if (!group.macro->prices) return out.open(l, "macro.gdp_basis");
        const auto prices = l.prices();
        if (!prices) return out.open(l, "price_basis");
        if (*prices == *group.macro->prices) return out.pass();
        out.report(l,
                   {.level = severity::error,
                    .acts = treatment::disallow(),
                    .cell = column::price_basis,
                    .message = wording::money(l.amount.value, l.currency) + " in " + say(*prices)
                               + " over a GDP in " + say(*group.macro->prices) + " is not a share",
                    .clears = "an amount in " + say(*group.macro->prices)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_NOMINAL_REAL_MISMATCH_HPP
