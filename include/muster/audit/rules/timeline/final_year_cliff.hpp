// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_FINAL_YEAR_CLIFF_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_FINAL_YEAR_CLIFF_HPP

/// \file
/// R805: the last year has to deliver one huge step.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/back_loading.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <utility>

namespace muster::rules {

/// One huge last step.
struct final_year_cliff {
    static constexpr rule_setting mean_steps{"mean_steps", 2, "times the mean step"};
    static constexpr rule_setting step{"step", {30, 10'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&mean_steps, &step};

    static constexpr rule_facts facts{
        .id = "MST-R805",
        .slug = "final-year-cliff",
        .says = "the last year before the deadline has to deliver one huge step",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why =
            "Forces, contracts and staff grow over years. A share that jumps in its last year is "
            "a promise of a figure, not of a force.",
        .inputs = "path",
        .procedure =
            "The planned step of core from the year before the deadline to the deadline, against "
            "the mean step from the base (the last outturn by the year of the pledge, else the "
            "first year that is known). It is a cliff if it is more than so many mean steps and "
            "more than so many points. Both years have to be in the newest plan; else the rule is "
            "open. Not applicable if the share does not rise.",
        .threshold = "more than both settings",
        .settings = settings,
        .innocent = "None that is typical: a rise within half of the mean step in all other years "
                    "is enough to stay below.",
        .clears = "a plan with smaller steps before the last year",
        .citation = "proposal of this project",
        .example = "Atlantis plans 2.8 % for 2034 and 3.5 % for 2035.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2100,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share,kind\n"
                           "XAT,2026,2025,core,2.0,actual\n"
                           "XAT,2026,2034,core,2.8,plan\n"
                           "XAT,2026,2035,core,3.5,plan\n"},
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
    static way_answer judge(const country_way& w, const audit_context& c, sink& out) {
        if (!w.plan.at(w.deadline) || !w.plan.at(w.deadline - 1)) return way_answer::open("path");
        const auto found = last_step(w.whole, w.base, w.deadline);
        if (!found) return way_answer::nothing_to_judge(); // it covers the years; no rise is left
        if (!found->is_cliff(c.value(mean_steps), c.value(step))) return way_answer::judged();
        out.report(
            {.level = severity::warning,
             .acts = treatment::none(),
             .country = std::string{w.country},
             .year = w.deadline.number,
             .message = std::to_string(w.deadline.number) + " alone must deliver "
                        + wording::points(found->last) + ", " + wording::number(found->times, 2)
                        + " times the mean step of " + wording::points(found->mean, 3) + " a year",
             .clears = "a plan with smaller steps before the last year",
             .reason = wording::threshold(c, mean_steps) + ", " + wording::threshold(c, step),
             .claimed = priced(c, w.country, w.newest->year, found->last)});
        return way_answer::judged();
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_FINAL_YEAR_CLIFF_HPP
