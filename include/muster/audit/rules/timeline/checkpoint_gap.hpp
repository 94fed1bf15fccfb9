// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_CHECKPOINT_GAP_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_CHECKPOINT_GAP_HPP

/// \file
/// R806: the path is behind the straight line at the agreed review.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/checkpoint.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <utility>

namespace muster::rules {

/// Behind the straight line at the review.
struct checkpoint_gap {
    static constexpr rule_setting tolerance{"tolerance", {20, 10'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&tolerance};

    static constexpr rule_facts facts{
        .id = "MST-R806",
        .slug = "checkpoint-2029-gap",
        .says = "core is behind the straight line to its floor at the agreed review",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "The review is the only date before the deadline that the allies agreed on.",
        .inputs = "path",
        .procedure =
            "The outturn of the review year of the pledge, or else its planned share (a straight "
            "line over years that are missing), against the line from the base (the last outturn "
            "by the year of the pledge, else the first year that is known) to the floor at the "
            "deadline. It fails if the share is certainly below the line by more than the "
            "tolerance. Not applicable if the floor is reached in the base year or the pledge has "
            "no review.",
        .threshold = "0.20 points: more than one step of a rise from 2 to 3.5 % in ten years",
        .settings = settings,
        .innocent = "Plans that start slowly and rise fastest half-way are a little behind by "
                    "design: the share that such a path would have at the review is printed "
                    "beside the linear one.",
        .clears = "a planned share or an outturn nearer to the line",
        .citation =
            "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3 (review in 2029)",
        .example = "Atlantis was at 2.0 % in 2025 and plans 2.3 % for 2029; the line is at 2.6 %.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2100,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share,kind\n"
                           "XAT,2026,2025,core,2.0,actual\n"
                           "XAT,2026,2029,core,2.3,plan\n"
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
        const auto review = w.pledge().review;
        if (!review) return way_answer::nothing_to_judge();
        if (w.whole.empty()) return way_answer::open("path");
        if (w.base >= *review) return way_answer::nothing_to_judge();
        const auto target = w.pledge().core.bound;
        const auto found = checkpoint_at(w.whole, *review, w.base, w.deadline, target);
        if (!found)
            return found.error() == track_errc::year_missing ? way_answer::open("path")
                                                             : way_answer::nothing_to_judge();
        if (found->is_late(c.value(tolerance)) != certainty::certainly) return way_answer::judged();
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{w.country},
                    .year = review->number,
                    .message = "at the review of " + std::to_string(review->number) + ": "
                               + wording::percent(found->share, 2) + " of GDP, "
                               + wording::percent(found->reference, 2) + " on a straight line from "
                               + std::to_string(w.base.number) + slow_start(w, *review) + "; "
                               + wording::number(found->years_behind, 1) + " years behind the line",
                    .clears = "a planned share or an outturn within the tolerance of the line",
                    .reason = wording::threshold(c, tolerance),
                    .claimed = priced(c, w.country, w.newest->year, found->behind)});
        return way_answer::judged();
    }
    // What a path that starts slowly would have; nothing for a way of more than thirty years.
    static std::string slow_start(const country_way& w, year review) {
        constexpr int longest = 30;
        if (w.deadline - w.base > longest) return "";
        const auto path =
            logistic_path(w.base, *w.whole.at(w.base), w.deadline, w.pledge().core.bound);
        return ", " + wording::percent(path.at(review)->fraction(), 2)
               + " on one that starts slowly";
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_CHECKPOINT_GAP_HPP
