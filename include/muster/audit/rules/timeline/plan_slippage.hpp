// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_PLAN_SLIPPAGE_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_PLAN_SLIPPAGE_HPP

/// \file
/// R808: each new plan puts the milestones off.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/slippage.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// Milestones that each new plan puts off.
struct plan_slippage {
    static constexpr rule_setting renewals{"renewals", 2, "renewals"};
    static constexpr rule_setting cut{"cut", {10, 10'000}, "of GDP"};
    static constexpr rule_setting first_level{"first_level", {25, 1'000}, "of GDP"};
    static constexpr rule_setting second_level{"second_level", {30, 1'000}, "of GDP"};
    static constexpr rule_setting third_level{"third_level", {35, 1'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&renewals, &cut, &first_level, &second_level,
                                                       &third_level};

    static constexpr rule_facts facts{
        .id = "MST-R808",
        .slug = "plan-slippage",
        .says = "each new plan puts the milestones off",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A plan that is renewed and put off every year promises the same thing again.",
        .inputs = "path path.vintage",
        .procedure =
            "The vintages of the plan of core, in the order of their names. A renewal slips if a "
            "level is reached a year or more later than in the vintage before, or not although "
            "the plan goes as far, or if the planned share of one year is cut by the setting or "
            "more. It fails if so many renewals slip one after the other. Open with fewer than "
            "two vintages.",
        .threshold = "levels of 2.5, 3.0 and 3.5 % of GDP",
        .settings = settings,
        .innocent = "A GDP that was rebased lowers the shares of the same money. If the macro "
                    "table has GDP figures whose gdp_vintage are the names of plan vintages, the "
                    "shares are compared as money too, and the rule fails only if both slip.",
        .clears = "a renewed plan that keeps the milestones of the one before",
        .citation = "proposal of this project",
        .example = "Atlantis was to be at 3.0 % in 2029, then in 2030, now in 2031.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2100,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share\n"
                           "XAT,2025,2029,core,3.0\n"
                           "XAT,2026,2029,core,2.9\n"
                           "XAT,2026,2030,core,3.0\n"
                           "XAT,2027,2030,core,2.9\n"
                           "XAT,2027,2031,core,3.0\n"},
    };

    using state = claims_by_country;

    void observe(state& seen, const line& l, const audit_context& c) const {
        add_claim(seen, l, c);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        judge_ways(seen, c, out, [&](const country_way& w) { return judge(w, c, out); });
    }

private:
    using share = gdp_share<pillar::core>;

    static way_answer judge(const country_way& w, const audit_context& c, sink& out) {
        const auto plans = plans_in<pillar::core>(*c.plans(), w.country);
        if (plans.size() < 2) return way_answer::open("path.vintage");
        const std::array<share, 3> levels{share{c.value(first_level)}, share{c.value(second_level)},
                                          share{c.value(third_level)}};
        const auto slips = [&](const std::vector<plan_vintage<pillar::core>>& vintages) {
            return renewals_that_slip<pillar::core>(vintages, levels, c.value(cut));
        };
        const auto found = slips(plans);
        if (rational{found} < c.value(renewals)
            || rational{slips(as_money(plans, w, c))} < c.value(renewals))
            return way_answer::judged();
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{w.country},
                    .year = w.newest->year.number,
                    .message = std::to_string(found) + " renewals of the plan slip one after the "
                               + "other" + what_moved(plans, levels, c.value(cut)),
                    .clears = "a renewed plan that keeps the milestones of the one before",
                    .reason = wording::threshold(c, renewals) + ", " + wording::threshold(c, cut)});
        return way_answer::judged();
    }

    static std::string what_moved(const std::vector<plan_vintage<pillar::core>>& plans,
                                  const std::array<share, 3>& levels, rational at_least) {
        std::string out;
        for (std::size_t i = 1; i != plans.size(); ++i) {
            const auto& older = plans[i - 1].path;
            const auto& newer = plans[i].path;
            const auto by = " in the plan of " + std::string{plans[i].name};
            for (const auto level : levels) {
                const auto m = move_of(older, newer, level);
                if (!m.slipped()) continue;
                out += "; " + wording::percent(level.fraction(), 1) + " was due "
                       + std::to_string(m.was->number)
                       + (m.is ? ", then " + std::to_string(m.is->number) : ", then never") + by;
            }
            for (const auto& cut_year : cuts_of(older, newer, at_least))
                out += "; " + std::to_string(cut_year.of.number) + " was cut by "
                       + wording::points(cut_year.cut()) + by;
        }
        return out;
    }

    // The plans as shares of the GDP of today, where the GDP that a vintage assumed is known.
    static std::vector<plan_vintage<pillar::core>>
    as_money(std::vector<plan_vintage<pillar::core>> plans, const country_way& w,
             const audit_context& c) {
        for (auto& plan : plans) {
            annual_path<pillar::core> restated;
            for (const auto& p : plan.path.points()) {
                auto fraction = p.share.fraction();
                const auto rows = c.macro().of(w.country, p.of);
                for (const auto& f : rows)
                    if (f.vintage == plan.name && f.currency == rows[0].currency) {
                        const rational ratio{round(f.gdp.lower(), rounding::half_even),
                                             round(rows[0].gdp.lower(), rounding::half_even)};
                        fraction = {
                            multiply_round(round(fraction * share_grid, rounding::half_even), ratio,
                                           rounding::half_even),
                            share_grid};
                        break;
                    }
                restated.set(p.of, share{fraction}, p.half_unit);
            }
            plan.path = restated;
        }
        return plans;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_PLAN_SLIPPAGE_HPP
