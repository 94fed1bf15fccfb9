// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_REQUIRED_PACE_INFEASIBLE_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_REQUIRED_PACE_INFEASIBLE_HPP

/// \file
/// R804: what is left to do exceeds what was ever done.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/pace.hpp>
#include <muster/track/quantile.hpp>
#include <muster/track/sorted.hpp>
#include <muster/track/table_path.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A pace that nobody has had.
struct required_pace_infeasible {
    static constexpr rule_setting span{"span", 5, "years"};
    static constexpr rule_setting off_track_below{
        "off_track_below", {1, 2}, "of the required growth"};
    static constexpr rule_setting fastest{"fastest", {15, 100}, "of spending a year"};
    static constexpr rule_setting spans_from{"spans_from", 20, "spans of the table"};
    static constexpr rule_setting part{"part", {95, 100}, "of the spans of the table"};
    static constexpr const rule_setting* settings[] = {&span, &off_track_below, &fastest,
                                                       &spans_from, &part};

    static constexpr rule_facts facts{
        .id = "MST-R804",
        .slug = "required-pace-infeasible",
        .says = "what is left to do is faster than what was ever done",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::statistical,
        .why = "Each year of delay makes the rest steeper, until no country on record has spent "
               "that much more from year to year.",
        .inputs = "path macro.gdp macro.deflator",
        .procedure =
            "From the last outturn of core to its floor at the deadline: the yearly growth of the "
            "share that is required, and with the mean real growth of GDP in the macro table the "
            "real growth of spending. It fails if the share grew in the span before the last "
            "outturn by less than a part of what is required, and the required growth of spending "
            "exceeds experience: the spans of all countries in the path table, at that part of "
            "them, if there are enough, at the same growth of GDP; else the fastest growth by "
            "setting. Not applicable if the floor is reached or no year is left.",
        .threshold = "both conditions; on track from 0.95 of the required growth, off track below "
                     "a half, the wrong way below zero",
        .settings = settings,
        .innocent = "Steps happen: a country can double its effort within few years. Where the "
                    "table has such spans, of this country or of others, they are the experience "
                    "that counts.",
        .clears = "outturns that grow as required",
        .citation = "proposal of this project, after progress ratios of statistical offices "
                    "(actual over required growth)",
        .example = "Atlantis stayed at 1.0 % for five years and has to reach 3.5 % in five more.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,1000,EUR,core\n",
                  .macro = "country,year,gdp,gdp_currency,unit,gdp_source,deflator\n"
                           "XAT,2025,100000,EUR,1e6,invented,100\n"
                           "XAT,2026,104000,EUR,1e6,invented,102\n",
                  .plans = "country,year,pillar,share,kind\n"
                           "XAT,2025,core,1.0,actual\n"
                           "XAT,2030,core,1.0,actual\n"},
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
        const auto target = w.pledge().core.bound;
        if (w.outturn.empty()) return way_answer::open("path");
        const auto& last = w.outturn.back();
        if (last.share >= target || last.of >= w.deadline) return way_answer::nothing_to_judge();
        const auto years = static_cast<int>(round(c.value(span), rounding::half_even));
        const auto actual = last.of.number < years
                                ? year_missing()
                                : share_growth(w.outturn, last.of - years, last.of);
        const auto required = required_share_growth(last.of, last.share, w.deadline, target);
        if (!actual || !required) return way_answer::open("path");
        const auto gdp = real_gdp_growth(w.country, c);
        if (!gdp) return way_answer::open("macro.deflator");

        const auto spending = real_spending_growth(*required, *gdp);
        const auto known = spans_of(*c.plans(), years);
        const bool enough =
            rational{static_cast<std::int64_t>(known.size())} >= c.value(spans_from);
        const auto limit =
            enough ? real_spending_growth(quantile(known, c.value(part)), *gdp) : c.value(fastest);
        const bool behind = *actual - 1 < c.value(off_track_below) * (*required - 1);
        if (!behind || spending <= limit) return way_answer::judged();
        out.report(
            {.level = severity::warning,
             .acts = treatment::none(),
             .country = std::string{w.country},
             .year = last.of.number,
             .message = "from " + wording::percent(last.share.fraction(), 2) + " of GDP in "
                        + std::to_string(last.of.number) + " spending needs "
                        + wording::percent(spending, 1) + " real growth a year to "
                        + std::to_string(w.deadline.number) + "; "
                        + (enough ? "the fast end of " + std::to_string(known.size())
                                        + " spans on record is "
                                  : "the fastest growth by setting is ")
                        + wording::percent(limit, 1) + ". The share grew "
                        + wording::percent(*actual - 1, 1) + " a year since "
                        + std::to_string(last.of.number - years) + ", "
                        + wording::percent(*required - 1, 1) + " are required",
             .clears = "outturns that grow as required",
             .reason = wording::threshold(c, enough ? part : fastest) + ", "
                       + wording::threshold(c, off_track_below),
             .claimed = priced(c, w.country, w.newest->year, (target - last.share).fraction())});
        return way_answer::judged();
    }
    static result<rational, track_errc> year_missing() { return failure{track_errc::year_missing}; }

    // The mean real growth from the first to the last year of the country in the macro table.
    static std::optional<rational> real_gdp_growth(std::string_view country,
                                                   const audit_context& c) {
        const macro_facts* first = nullptr;
        const macro_facts* last = nullptr;
        for (const auto& f : c.macro().rows()) {
            if (f.country != country || f.counts != gdp_concept::gdp) continue;
            if (first == nullptr) first = &f;
            if (last == nullptr || f.year > last->year) last = &f;
        }
        if (first == nullptr || first->year == last->year || first->currency != last->currency)
            return std::nullopt;
        const auto before = round(first->gdp.lower(), rounding::half_even);
        const auto after = c.in_prices_of(country, last->gdp.lower(), last->year, first->year);
        if (!after) return std::nullopt;
        const auto ratio = *after / before;
        if (!has_root(ratio)) return std::nullopt;
        return root(ratio, last->year - first->year) - 1;
    }

    // The yearly growth of the core share over each span of each country; ascending.
    static std::vector<rational> spans_of(const path_table& table, int years) {
        std::vector<rational> growth;
        std::string_view country;
        for (const auto& r : table.rows()) {
            if (r.country == country) continue;
            country = r.country;
            const auto path = outturn_in<pillar::core>(table, country);
            for (const auto& p : path.points())
                if (const auto g = share_growth(path, p.of, p.of + years)) growth.push_back(*g);
        }
        return sorted(std::move(growth));
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_REQUIRED_PACE_INFEASIBLE_HPP
