// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_COMPOSITION_SHIFT_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_COMPOSITION_SHIFT_HPP

/// \file
/// R906: the rise comes mainly from the softer pillar.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/track/composition.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A rise that comes from resilience.
struct composition_shift {
    static constexpr rule_setting part{"part", {60, 100}, "of the rise"};
    static constexpr rule_setting core_growth{"core_growth", {2, 100}, "of core a year"};
    static constexpr const rule_setting* settings[] = {&part, &core_growth};

    static constexpr rule_facts facts{
        .id = "MST-R906",
        .slug = "composition-shift",
        .says = "the rise comes mainly from resilience while core hardly grows",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "Of the two pillars only core has an agreed definition. A rise that is nearly all "
               "resilience says little about forces.",
        .inputs = "amount pillar macro.gdp macro.deflator",
        .procedure =
            "The claims of a country in a year and in the year before, in the prices of the year "
            "before where there are deflators, else nominal; figures as printed. It fails if both "
            "pillars together rise, resilience is more than its part of the rise, and core grows "
            "by less than the setting. Not applicable if core is certainly at its floor in the "
            "later year, or the ledger is a selection. Open without the year before or a GDP.",
        .threshold = "both conditions",
        .settings = settings,
        .innocent = "Countries that are at the floor of core already: they are not judged.",
        .clears = "nothing has to be cleared; the parts of the rise stand in the message",
        .citation = "proposal of this project",
        .example = "Atlantis claims EUR 500 m more: EUR 480 m resilience and EUR 20 m core.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2000,EUR,core\n"
                            "A1,XAT,2027,2120,EUR,core\n"
                            "A2,XAT,2027,480,EUR,resilience\n"},
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
            const auto& now = c.groups()[number];
            const auto before = seen.lines.find(number - 1); // groups stand by country and year
            const bool has_before = number > 0 && before != seen.lines.end()
                                    && c.groups()[number - 1].country == now.country
                                    && c.groups()[number - 1].year + 1 == now.year
                                    && c.groups()[number - 1].currency == now.currency;
            if (now.partial || (has_before && c.groups()[number - 1].partial))
                out.not_applicable(lines.size());
            else if (!has_before)
                open(lines, "amount of the year before", out);
            else if (!now.has_gdp())
                open(lines, "macro.gdp", out);
            else
                judge(lines, before->second, c, out);
        }
    }

private:
    struct sums {
        rational core;
        rational resilience;
    };

    static void open(const std::vector<const line*>& lines, std::string_view missing, sink& out) {
        for (const auto* l : lines) out.open(*l, missing);
    }
    static sums sums_of(const std::vector<const line*>& lines) {
        sums s;
        for (const auto* l : lines) {
            auto& of = l->claimed == pillar::core ? s.core : s.resilience;
            of = of + l->amount.value;
        }
        return {round(s.core, rounding::half_even), round(s.resilience, rounding::half_even)};
    }

    static void judge(const std::vector<const line*>& lines,
                      const std::vector<const line*>& earlier, const audit_context& c, sink& out) {
        const auto& now = c.group(*lines.front());
        const auto& then = c.group(*earlier.front());
        interval core;
        for (const auto* l : lines)
            if (l->claimed == pillar::core) core = core + l->amount.range;
        const auto floor = now.pledge->core.bound.fraction();
        if (is_at_least(core / now.macro->gdp, floor) == certainty::certainly)
            return out.not_applicable(lines.size());
        out.pass(lines.size());
        const auto before = sums_of(earlier);
        auto after = sums_of(lines);
        const auto real = c.in_prices_of(now.country, after.core, now.year, then.year);
        if (real) {
            after.core = *real;
            after.resilience = *c.in_prices_of(now.country, after.resilience, now.year, then.year);
        }
        const auto of_rise =
            resilience_part_of_rise(before.core, after.core, before.resilience, after.resilience);
        const bool grows =
            after.core - before.core >= multiply_round(round(before.core, rounding::half_even),
                                                       c.value(core_growth), rounding::half_even);
        if (!of_rise || *of_rise <= c.value(part) || grows) return;
        const auto rise = after.resilience - before.resilience;
        out.report(
            {.level = severity::note,
             .acts = treatment::none(),
             .country = std::string{now.country},
             .year = now.year.number,
             .message = wording::percent(*of_rise, 1) + " of the " + (real ? "real " : "nominal ")
                        + "rise since " + std::to_string(then.year.number)
                        + " is resilience: " + wording::money(rise, now.currency) + " beside "
                        + wording::money(after.core - before.core, now.currency) + " of core",
             .clears = "nothing has to be cleared; the parts of the rise say it",
             .reason = wording::threshold(c, part) + ", " + wording::threshold(c, core_growth),
             .claimed = rise});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_COMPOSITION_SHIFT_HPP
