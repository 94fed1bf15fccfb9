// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_ONE_OFF_PEAK_YEAR_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_ONE_OFF_PEAK_YEAR_HPP

/// \file
/// R810: a pillar reaches its bound by spending that ends.

#include <muster/audit/country_way.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/incremental.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// A bound that is reached by spending that ends.
struct one_off_peak_year {
    static constexpr rule_setting part{"part", {20, 100}, "of the pillar"};
    static constexpr rule_setting norm_years{"norm_years", 5, "years"};
    static constexpr const rule_setting* settings[] = {&part, &norm_years};

    static constexpr rule_facts facts{
        .id = "MST-R810",
        .slug = "one-off-peak",
        .says = "a pillar reaches its bound by spending that ends",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::statistical,
        .why = "The pledge is for every year. What ends with the year has to be replaced in the "
               "next one.",
        .inputs = "end_date status project_id macro.gdp",
        .procedure =
            "In a country and year, a pillar can reach its bound (core its floor, resilience its "
            "cap). Its lines end if end_date lies in the year or before it, or status says "
            "completed or one-off, and neither their id nor their project_id is claimed in the "
            "year after. It fails if they make the setting's part of the pillar or more. Lines "
            "without end_date and such a status are open. Passes if all the years of the norm "
            "before are in the ledger and the part is not above the mean of theirs. A selection "
            "is not judged.",
        .threshold = "a fifth of the pillar",
        .settings = settings,
        .innocent = "A steady stream of purchases that end: each year has its own, and the mean of "
                    "the years before shows it.",
        .clears = "claims for the year after that replace what ends",
        .citation = "proposal of this project",
        .example = "Atlantis reaches 3.5 % with EUR 900 m for frigates that are all delivered.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,end_date\n"
                            "A1,XAT,2027,2600,EUR,core,Armed forces,2040-12-31\n"
                            "A2,XAT,2027,900,EUR,core,Frigates,2027-06-30\n"},
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
        for (const auto& [number, lines] : seen.lines)
            for (const auto of : {pillar::core, pillar::resilience})
                judge(number, of, seen, c, out);
    }

private:
    // Of one pillar of a year, in whole units.
    struct sums {
        std::int64_t all = 0;
        std::int64_t ending = 0;

        [[nodiscard]] rational part() const {
            if (all <= 0) return 0;
            return to_grid(rational{std::clamp<std::int64_t>(ending, 0, all), all});
        }
    };

    static std::vector<const line*> of_pillar(const state& seen, std::size_t group, pillar of) {
        std::vector<const line*> some;
        if (const auto at = seen.lines.find(group); at != seen.lines.end())
            for (const auto* l : at->second)
                if (l->claimed == of) some.push_back(l);
        return some;
    }

    // Some years later or earlier of the same country; nothing if it has no claims.
    static std::optional<std::size_t> shifted(std::size_t group, int years,
                                              const audit_context& c) {
        const auto& all = c.groups();
        const auto& here = all[group];
        for (std::size_t g = 0; g != all.size(); ++g)
            if (all[g].country == here.country && all[g].year - here.year == years) return g;
        return std::nullopt;
    }

    // Whether it is over after its year; nothing if the line does not say.
    static std::optional<bool> ends(const line& l, const std::vector<const line*>& next) {
        const auto end = l.date_in(column::end_date);
        const auto status = l[column::status];
        const bool over =
            equal_ignoring_case(status, "completed") || equal_ignoring_case(status, "one-off");
        if (!end && !over) return std::nullopt;
        if (!over && end->year() > l.year) return false;
        for (const auto* n : next) {
            if (n->id == l.id) return false;
            if (l.has(column::project_id) && (*n)[column::project_id] == l[column::project_id])
                return false;
        }
        return true;
    }

    static sums sums_of(const state& seen, std::size_t group, pillar of, const audit_context& c) {
        const auto after = shifted(group, 1, c);
        const auto next = after ? of_pillar(seen, *after, of) : std::vector<const line*>{};
        rational all;
        rational ending;
        for (const auto* l : of_pillar(seen, group, of)) {
            all = all + l->amount.value;
            if (ends(*l, next).value_or(false)) ending = ending + l->amount.value;
        }
        return {round(all, rounding::half_even), round(ending, rounding::half_even)};
    }

    // The mean part of the years before, if all of them have claims.
    static std::optional<rational> norm_of(const state& seen, std::size_t group, pillar of,
                                           const audit_context& c) {
        const auto years = static_cast<int>(round(c.value(norm_years), rounding::half_even));
        if (years < 1) return std::nullopt;
        rational sum;
        for (int back = 1; back <= years; ++back) {
            const auto before = shifted(group, -back, c);
            if (!before || of_pillar(seen, *before, of).empty()) return std::nullopt;
            sum = sum + sums_of(seen, *before, of, c).part();
        }
        return sum / years;
    }

    static void judge(std::size_t number, pillar of, const state& seen, const audit_context& c,
                      sink& out) {
        const auto lines = of_pillar(seen, number, of);
        if (lines.empty()) return;
        const auto& group = c.groups()[number];
        const auto& pledge = *group.pledge;
        if (group.partial || (of == pillar::resilience && !pledge.resilience))
            return out.not_applicable(lines.size());
        if (!group.has_gdp()) {
            for (const auto* l : lines) out.open(*l, "macro.gdp");
            return;
        }
        const auto bound =
            of == pillar::core ? pledge.core.bound.fraction() : pledge.resilience->bound.fraction();
        const auto share = sum_of(lines) / group.macro->gdp;
        if (is_at_least(share, bound) == certainty::no) return out.not_applicable(lines.size());
        const auto after = shifted(number, 1, c);
        const auto next = after ? of_pillar(seen, *after, of) : std::vector<const line*>{};
        for (const auto* l : lines) {
            if (ends(*l, next))
                out.pass();
            else
                out.open(*l, "end_date");
        }
        const auto sums = sums_of(seen, number, of, c);
        if (sums.part() < c.value(part)) return;
        if (const auto norm = norm_of(seen, number, of, c); norm && sums.part() <= *norm) return;
        constexpr std::int64_t grid =
            1'000'000; // its product with the part, which has ten places, fits
        const gdp_share<pillar::total> whole{to_grid(share.upper(), grid)};
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{group.country},
                    .year = group.year.number,
                    .message = wording::money(sums.ending, group.currency) + ", "
                               + wording::percent(sums.part(), 1) + " of " + std::string{name(of)}
                               + ", ends with " + std::to_string(group.year.number)
                               + "; without it the share is at most "
                               + wording::percent(without_ending(whole, sums.part()).fraction(), 2)
                               + " of GDP",
                    .clears = "claims for the year after that replace what ends",
                    .reason = wording::threshold(c, part),
                    .claimed = sums.ending});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_ONE_OFF_PEAK_YEAR_HPP
