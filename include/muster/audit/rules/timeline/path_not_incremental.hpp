// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_PATH_NOT_INCREMENTAL_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_PATH_NOT_INCREMENTAL_HPP

/// \file
/// R802: the planned share falls on the way.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/incremental.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// A planned share that falls.
struct path_not_incremental {
    static constexpr rule_setting tolerance{"tolerance", {1, 10'000}, "of GDP"};
    static constexpr rule_setting error_from{"error_from", 2, "falls"};
    static constexpr const rule_setting* settings[] = {&tolerance, &error_from};

    static constexpr rule_facts facts{
        .id = "MST-R802",
        .slug = "path-not-incremental",
        .says = "the planned core share falls on the way",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why =
            "The path was agreed to be incremental. A share that falls has to be won back later, "
            "with more effort than a steady rise.",
        .inputs = "path",
        .procedure =
            "The newest plan of core behind the last outturn, up to the deadline. A year falls if "
            "its share is certainly below that of the last planned year before it, or below the "
            "outturn, by more than the tolerance; the rounding of an outturn counts in the "
            "country's favour. A warning; an error if there are several falls. A fall after the "
            "deadline or between two outturns is none of the plan.",
        .threshold = "0.01 points: one unit of the last digit that NATO prints",
        .settings = settings,
        .innocent = "Lumpy deliveries: a large purchase is paid in one year, and the year after "
                    "lies lower. It is flagged all the same, and an error only if it happens "
                    "again; rule MST-R810 shows the share without items that end.",
        .clears = "a plan without the fall, or the purchase that explains it",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3 (a credible, "
                    "incremental path)",
        .example = "Atlantis plans 2.6 % for 2028, 2.4 % for 2029 and 3.5 % for 2035.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2300,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share,kind\n"
                           "XAT,2026,2025,core,2.1,actual\n"
                           "XAT,2026,2028,core,2.6,plan\n"
                           "XAT,2026,2029,core,2.4,plan\n"
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
        const auto known = continued(w.outturn, w.plan); // no lines over gaps: they never fall more
        const auto now = w.outturn.empty() ? year{} : w.outturn.back().of;
        auto falls = falls_of(known, w.deadline, c.value(tolerance));
        std::erase_if(falls, [now](const path_fall& f) { return f.to <= now; });
        const bool several = rational{static_cast<int>(falls.size())} >= c.value(error_from);
        for (const auto& f : falls) {
            const auto places = wording::telling_places(f.before.upper(), f.after.upper());
            out.report(
                {.level = several ? severity::error : severity::warning,
                 .acts = treatment::none(),
                 .country = std::string{w.country},
                 .year = f.to.number,
                 .message =
                     std::to_string(f.from.number) + " to " + std::to_string(f.to.number) + ": "
                     + wording::percent(f.before, places) + " of GDP, then "
                     + wording::percent(f.after, places)
                     + (several ? "; one of " + std::to_string(falls.size()) + " falls" : ""),
                 .clears = "a planned share that does not fall, or the purchase behind it",
                 .reason =
                     wording::threshold(c, tolerance) + ", " + wording::threshold(c, error_from),
                 .claimed =
                     priced(c, w.country, w.newest->year, f.before.lower() - f.after.upper())});
        }
        return way_answer::judged();
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_PATH_NOT_INCREMENTAL_HPP
