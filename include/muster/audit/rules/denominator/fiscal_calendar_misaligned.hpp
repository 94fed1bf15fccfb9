// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_FISCAL_CALENDAR_MISALIGNED_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_FISCAL_CALENDAR_MISALIGNED_HPP

/// \file
/// R503: money of a fiscal year is divided by the product of a calendar year.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/vintage.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace muster::rules {

/// Money of a fiscal year over the product of a calendar year.
struct fiscal_calendar_misaligned {
    static constexpr rule_setting moves_by{
        "moves_by", {1, 10'000}, "of GDP", "one unit of the last digit that NATO prints"};
    static constexpr const rule_setting* settings[] = {&moves_by};

    static constexpr rule_facts facts{
        .id = "MST-R503",
        .slug = "fiscal-calendar-misaligned",
        .says = "money of a fiscal year is divided by the product of a calendar year",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "In a growing economy the months of the next year make the product larger, and the "
               "share smaller.",
        .inputs = "amount macro.gdp macro.gdp_year macro.gdp_vintage macro.gdp_source",
        .procedure =
            "The file declares a fiscal year that does not start in January (fy_start_month). The "
            "products of the two calendar years are weighted by the months that the fiscal year "
            "has in each, both from the source and vintage in use. The finding says both shares "
            "if they certainly differ by more than the setting. The label of a fiscal year is the "
            "calendar year with most of its months.",
        .threshold = "more than 0.01 % of GDP, for certain",
        .settings = settings,
        .innocent = "A source that publishes the product of the fiscal year: say gdp_year `fiscal` "
                    "in the macro table.",
        .clears = "the product of the fiscal year",
        .citation = "SIPRI, Sources and methods: notes on fiscal years",
        .example = "The year of Atlantis starts in April; three of its months are in 2028, when "
                   "the product is a tenth larger.",
        .shown = {.claims = "# unit: 1e6\n"
                            "# fy_start_month: 4\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2027,3500,EUR,core\n",
                  .macro = "country,year,gdp,gdp_currency,unit\n"
                           "XAT,2027,100000,EUR,1e6\n"
                           "XAT,2028,110000,EUR,1e6\n"},
    };

    using key = std::pair<std::size_t, int>; // country and year, month of the start
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        const int start = l.from->meta.fy_start_month;
        if (c.counts(l) && start != 1)
            seen.add({c.group_number(l), start}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines) {
            const auto& group = c.groups()[k.first];
            const bool fiscal = group.has_gdp() && group.macro->of_fiscal_year;
            const auto aligned = fiscal || !group.has_gdp()
                                     ? std::optional<interval>{}
                                     : aligned_gdp(c, group, fiscal_year{group.year, k.second});
            if (!fiscal && !aligned) {
                for (const auto* l : lines) out.open(*l, "macro.gdp");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            if (aligned) compare(sum_of(lines), group, *aligned, c, out);
        }
    }

private:
    // The product of the fiscal year, in whole units, rounded outwards.
    static std::optional<interval> aligned_gdp(const audit_context& c, const country_year& group,
                                               fiscal_year spent) {
        const auto other = spent.first_year() == group.year ? group.year + 1 : group.year - 1;
        for (const auto& f : c.macro().of(group.country, other)) {
            if (f.counts != gdp_concept::gdp || f.currency != group.macro->currency
                || f.source != group.macro->source || f.vintage != group.macro->vintage
                || f.prices != group.macro->prices || f.of_fiscal_year)
                continue;
            const auto sum = rational{spent.months_in(group.year)} * group.macro->gdp
                             + rational{spent.months_in(other)} * f.gdp;
            return interval{floor(sum.lower() / 12), ceiling(sum.upper() / 12)};
        }
        return std::nullopt;
    }
    static void compare(const interval& claimed, const country_year& group, const interval& aligned,
                        const audit_context& c, sink& out) {
        const auto amount = (claimed.lower() + claimed.upper()) / 2;
        if (!share_moves(amount, group.macro->gdp, aligned, c.value(moves_by))) return;
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{group.country},
                    .year = group.year.number,
                    .message = std::to_string(group.year.number)
                               + ": aligned to the fiscal year the share is "
                               + wording::percent(claimed / aligned) + ", not "
                               + wording::percent(claimed / group.macro->gdp),
                    .clears = "the product of the fiscal year",
                    .reason = wording::threshold(c, moves_by)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_FISCAL_CALENDAR_MISALIGNED_HPP
