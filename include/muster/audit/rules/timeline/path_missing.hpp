// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_PATH_MISSING_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_PATH_MISSING_HPP

/// \file
/// R801: the annual plan to the deadline has years without a share.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/incremental.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// Plan years without a share.
struct path_missing {
    static constexpr rule_setting longest_gap{"longest_gap", 2, "years"};
    static constexpr const rule_setting* settings[] = {&longest_gap};

    static constexpr rule_facts facts{
        .id = "MST-R801",
        .slug = "path-missing",
        .says = "the annual plan to the deadline has years without a share",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "The allies agreed to submit annual plans. A promise for the last year alone cannot "
               "be held against any year before it.",
        .inputs = "path",
        .procedure =
            "The years after the last outturn of core (without one, after the newest claims) up to "
            "the deadline of the pledge. Each needs a planned core share in the newest plan and, "
            "if the pledge has a total, a planned share of resilience or of the total. A warning; "
            "a note if no gap between two planned years is longer than the setting and the last "
            "year is planned. A country of which the table says nothing has no plan.",
        .threshold = "any year that is missing; up to two years are a gap that a straight line "
                     "can bridge",
        .settings = settings,
        .innocent = "A plan that is classified or was not published: the finding is then what can "
                    "be known from outside, and a table with the published milestones makes it a "
                    "note.",
        .clears = "a planned share for each year in the path table",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3 (annual plans)",
        .example = "Atlantis has a plan for 2026 to 2029 and a promise for 2035.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2300,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share,kind\n"
                           "XAT,2026,2025,core,2.1,actual\n"
                           "XAT,2026,2026,core,2.3,plan\n"
                           "XAT,2026,2029,core,2.6,plan\n"
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
        const auto now = w.outturn.empty() ? w.newest->year : w.outturn.back().of;
        if (now >= w.deadline) return way_answer::nothing_to_judge();
        const auto core = missing_years(w.plan, now, w.deadline);
        std::vector<year> second;
        if (w.pledge().total) second = missing_years(beside_core(w, c), now, w.deadline);
        if (core.empty() && second.empty()) return way_answer::judged();
        const auto gap = std::max(longest(core), longest(second));
        const bool small = rational{gap} <= c.value(longest_gap) && !is_last(core, w.deadline)
                           && !is_last(second, w.deadline);
        const auto of_all = " of " + std::to_string(w.deadline - now) + " plan years to "
                            + std::to_string(w.deadline.number) + " are missing for ";
        std::string message;
        if (!core.empty())
            message = std::to_string(core.size()) + of_all + "core: " + wording::years(core);
        if (!second.empty())
            message += (core.empty() ? "" : "; ") + std::to_string(second.size()) + of_all
                       + "resilience or the total: " + wording::years(second);
        out.report({.level = small ? severity::note : severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{w.country},
                    .year = (core.empty() ? second : core).front().number,
                    .message = std::move(message),
                    .clears = "planned shares for these years in the path table",
                    .reason = wording::threshold(c, longest_gap)});
        return way_answer::judged();
    }
    // Years for which the newest plan has resilience or the total.
    static annual_path<pillar::total> beside_core(const country_way& w, const audit_context& c) {
        annual_path<pillar::total> known;
        const auto add = [&](const auto& plans) {
            if (plans.empty()) return;
            for (const auto& p : plans.back().path.points())
                known.set(p.of, gdp_share<pillar::total>{p.share.fraction()});
        };
        add(plans_in<pillar::resilience>(*c.plans(), w.country));
        add(plans_in<pillar::total>(*c.plans(), w.country));
        return known;
    }
    static bool is_last(const std::vector<year>& missing, year deadline) {
        return !missing.empty() && missing.back() == deadline;
    }
    static int longest(const std::vector<year>& missing) {
        int most = 0;
        int run = 0;
        year last{};
        for (const auto y : missing) {
            run = y == last + 1 ? run + 1 : 1;
            last = y;
            most = std::max(most, run);
        }
        return most;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_PATH_MISSING_HPP
