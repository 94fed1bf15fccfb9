// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_FX_CONVENTION_HPP
#define MUSTER_AUDIT_RULES_BASIS_FX_CONVENTION_HPP

/// \file
/// R606: money was converted at another rate than the average of its year.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/schema.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// A conversion that is not at the average rate of the year.
struct fx_convention {
    static constexpr rule_setting apart_from{"apart_from", {1, 100}, "%"};
    static constexpr const rule_setting* settings[] = {&apart_from};

    static constexpr rule_facts facts{
        .id = "MST-R606",
        .slug = "fx-convention",
        .says = "money was converted at another rate than the average of its year",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "Spending flows all year long; the rate of one day makes it larger or smaller than "
               "it was.",
        .inputs = "fx_rate fx_convention reported_share contract_id macro.fx_avg_usd "
                  "macro.fx_eop_usd",
        .procedure =
            "Rates are units of the currency for a US dollar. The rate of a row (fx_rate, or the "
            "macro table's rate of the last day if the convention is end_of_year) is further from "
            "the average of the year than the setting. Two of the conventions average, "
            "end_of_year and spot within a country and year are a finding of the year. A share "
            "of GDP that is formed in another currency than the GDP's, or a conversion at "
            "purchasing power parities, is an error.",
        .threshold = "more than 1 % apart",
        .settings = settings,
        .innocent = "A rate that was hedged: fx_convention `contract` with a contract_id passes.",
        .clears = "the amount at the average rate of the year, or the contract",
        .citation = "Comparisons of NATO's, SIPRI's and IISS's methods: NATO converts at annual "
                    "average rates of the IMF",
        .example = "Atlantis pays USD 100 m for missiles and books them at 0.99 euro for a "
                   "dollar; the average of the year is 0.90.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,fx_rate,fx_convention\n"
                            "A1,XAT,2027,99,EUR,core,Missiles,0.99,spot\n",
                  .macro = "country,year,gdp,gdp_currency,unit,fx_avg_usd\n"
                           "XAT,2027,100000,EUR,1e6,0.90\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        const bool converted = l.currency == c.group(l).currency
                               && (l.has(column::fx_rate) || l.has(column::fx_convention));
        if (((c.counts(l) || l.has(column::total_of)) && converted)
            || (!c.superseded(l) && is_foreign_share(l, c.group(l))))
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            std::set<std::string_view> conventions;
            for (const auto* l : lines) {
                judge(*l, group, c, out);
                const auto word = (*l)[column::fx_convention];
                if (word == "average" || word == "end_of_year" || word == "spot")
                    conventions.insert(word);
            }
            if (conventions.size() > 1) report_mixture(conventions, group, out);
        }
    }

private:
    static bool is_foreign_share(const line& l, const country_year& group) {
        return group.has_gdp() && l.currency != group.macro->currency
               && l.percent_in(column::reported_share).has_value()
               && (l.is_claim() || l.has(column::total_of));
    }
    static void report_mixture(const std::set<std::string_view>& conventions,
                               const country_year& group, sink& out) {
        std::string words;
        for (const auto w : conventions) words += (words.empty() ? "" : " and ") + std::string{w};
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{group.country},
                    .year = group.year.number,
                    .message = "amounts of " + std::to_string(group.year.number)
                               + " are converted by several conventions: " + words,
                    .clears = "the average rate of the year for all amounts"});
    }
    static void judge(const line& l, const country_year& group, const audit_context& c, sink& out) {
        const auto word = l[column::fx_convention];
        if (is_foreign_share(l, group) || word == "ppp")
            return out.report(
                l, {.level = severity::error,
                    .acts = treatment::none(),
                    .cell = word == "ppp" ? column::fx_convention : column::currency,
                    .message = word == "ppp"
                                   ? wording::money(l.amount.value, l.currency)
                                         + " is converted at purchasing power parities, at which "
                                           "nothing is paid"
                                   : "the share of GDP is formed in " + std::string{l.currency}
                                         + ", the GDP is in " + group.macro->currency,
                    .clears = "the amount in " + std::string{group.currency}
                              + " at the average rate of the year"});
        if (word == "contract" && l.has(column::contract_id)) return out.pass();
        auto rate = l.rate_in(column::fx_rate);
        if (!rate && word == "average") return out.pass();
        if (!rate && word == "end_of_year") {
            if (group.macro == nullptr || !group.macro->end_of_year_rate)
                return out.open(l, "macro.fx_eop_usd");
            rate = group.macro->end_of_year_rate;
        }
        if (!rate) return out.open(l, "fx_rate");
        if (group.macro == nullptr || !group.macro->average_rate)
            return out.open(l, "macro.fx_avg_usd");
        compare(l, *rate, *group.macro->average_rate, c, out);
    }
    static void compare(const line& l, rational rate, rational average, const audit_context& c,
                        sink& out) {
        const auto apart = rate / average - 1;
        if (abs(apart) <= c.value(apart_from)) return out.pass();
        const auto units = round(l.amount.value, rounding::half_even);
        const auto averaged = multiply_round(units, average / rate, rounding::half_even);
        const auto difference = abs(rational{units - averaged});
        out.report(
            l, {.level = severity::warning,
                .acts = treatment::none(),
                .cell = column::fx_rate,
                .message = "converted at " + wording::number(rate, 6)
                           + " for a dollar, the average of the year is "
                           + wording::number(average, 6) + " (" + wording::percent(apart, 1)
                           + " apart): a difference of " + wording::money(difference, l.currency),
                .clears =
                    wording::money(averaged, l.currency) + " at the average rate, or the contract",
                .reason = wording::threshold(c, apart_from),
                .claimed = difference});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_FX_CONVENTION_HPP
