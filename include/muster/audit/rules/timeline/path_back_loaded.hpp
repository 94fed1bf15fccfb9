// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_PATH_BACK_LOADED_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_PATH_BACK_LOADED_HPP

/// \file
/// R803: the effort is put off to the last years.

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

/// An effort that is put off.
struct path_back_loaded {
    static constexpr rule_setting warning_above{"warning_above", {1, 4}, "of the index"};
    static constexpr rule_setting error_above{"error_above", {1, 2}, "of the index"};
    static constexpr const rule_setting* settings[] = {&warning_above, &error_above};

    static constexpr rule_facts facts{
        .id = "MST-R803",
        .slug = "path-back-loaded",
        .says = "the effort is put off to the last years before the deadline",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "What is promised for the last years is promised by the governments of those years.",
        .inputs = "path",
        .procedure =
            "From the last outturn of core by the year of the pledge (without one, from the first "
            "year that is known) to the deadline, along outturns and the newest plan, with "
            "straight lines over years that are missing in between. Index B = 1 - mean(u) / ((T + "
            "1) / (2 T)), u the part of the rise that is done after 1 to T years: 0 on a straight "
            "line, below 0 ahead of it, 0.82 if all comes in the last of ten years. The figures "
            "are taken as printed. Not applicable if the share does not rise; open if the plan "
            "ends before the deadline.",
        .threshold = "0 is the straight line; the last five of ten years alone have 0.45, the last "
                     "three 0.64",
        .settings = settings,
        .innocent = "A large platform with a fixed delivery date: give the planned shares without "
                    "it, and the index is that of the rest.",
        .clears = "a plan that rises earlier, or the plan without the named platform",
        .citation = "an area measure in the manner of the Gini index",
        .example = "Atlantis stays at 2.0 % until 2032 and plans 3.5 % for 2035.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2000,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share,kind\n"
                           "XAT,2026,2025,core,2.0,actual\n"
                           "XAT,2026,2032,core,2.0,plan\n"
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
        if (w.plan.empty()) return way_answer::open("path");
        if (w.base >= w.deadline) return way_answer::nothing_to_judge();
        const auto index = back_loading_index(w.whole, w.base, w.deadline);
        if (!index)
            return index.error() == track_errc::no_rise ? way_answer::nothing_to_judge()
                                                        : way_answer::open("path");
        if (*index <= c.value(warning_above)) return way_answer::judged();
        const bool grave = *index > c.value(error_above);
        const auto rise = (*w.whole.at(w.deadline) - *w.whole.at(w.base)).fraction();
        std::string message = "the rise of " + wording::points(rise) + " from "
                              + std::to_string(w.base.number) + " to "
                              + std::to_string(w.deadline.number) + " is put off: index "
                              + wording::number(*index, 3) + ", a straight line has 0";
        if (const auto late = late_part(w.whole, w.base, w.deadline))
            message += "; " + wording::percent(*late, 1) + " of it falls in the last three years";
        out.report({.level = grave ? severity::error : severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{w.country},
                    .year = w.deadline.number,
                    .message = std::move(message),
                    .clears = "a plan that rises earlier, or the planned shares without a platform "
                              "that has a fixed delivery date",
                    .reason = wording::threshold(c, grave ? error_above : warning_above),
                    .claimed = priced(c, w.country, w.newest->year, rise)});
        return way_answer::judged();
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_PATH_BACK_LOADED_HPP
