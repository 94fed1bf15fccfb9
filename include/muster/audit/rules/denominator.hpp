// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_HPP

/// \file
/// Rules on what a claim is divided by, and how the result is printed: R502, R505.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/prices.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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

/// A share that reaches its target only after rounding.
struct rounded_up_to_target {
    static constexpr rule_facts facts{
        .id = "MST-R505",
        .slug = "rounded-up-to-target",
        .says = "a printed share reaches the target only after rounding",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "3.46 is not 3.5.",
        .inputs = "reported_share amount macro.gdp",
        .procedure =
            "The printed share of a total row, or of a claim, reaches the floor of its pillar, and "
            "the share that amount and GDP give is certainly below it.",
        .threshold = "the floors of the pledge; certainly below: interval comparison",
        .innocent = "A target that is defined on rounded figures; none of the alliance's is.",
        .clears = "the unrounded share",
        .citation = "House of Commons Defence Committee, HC 494, 2016: 2.08 against 1.97 %",
        .example = "Atlantis prints 3.5 %; its money and its GDP give 3.46 %.",
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!l.has(column::reported_share)) return out.not_applicable();
        const auto printed = l.percent_in(column::reported_share);
        if (!printed) return out.not_applicable(); // the reader has said that it is no percentage
        const auto target = floor_of(l, *c.group(l).pledge);
        if (!target) return out.not_applicable();
        const auto share = c.share(l);
        if (!share) return out.open(l, "macro.gdp");
        const auto reported = printed->value() / 100;
        if (reported < *target || is_below(*share, *target) != certainty::certainly)
            return out.pass();
        const int places = wording::telling_places(share->upper(), *target);
        out.report(l, {.level = severity::error,
                       .acts = treatment::none(),
                       .cell = column::reported_share,
                       .message = wording::percent(*share, places) + " is below "
                                  + wording::percent(*target, places) + "; it reads "
                                  + wording::percent(reported, printed->places) + " as printed",
                       .clears = "the share as amount over GDP"});
    }

private:
    // The floor that a total row or a claim is held against; resilience has a cap, and no floor.
    static std::optional<rational> floor_of(const line& l, const pledge& p) {
        const auto of = l[column::total_of];
        const auto what = of.empty() ? name(l.claimed) : of;
        if (what == "core") return p.core.bound.fraction();
        if (what == "total" && p.total) return p.total->bound.fraction();
        return std::nullopt;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_HPP
