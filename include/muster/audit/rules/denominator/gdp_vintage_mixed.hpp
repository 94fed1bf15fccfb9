// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_GDP_VINTAGE_MIXED_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_GDP_VINTAGE_MIXED_HPP

/// \file
/// R501: the years of a country are divided by products of different vintages.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/vintage.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/value/gdp.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Shares of several years over products of different vintages.
struct gdp_vintage_mixed {
    static constexpr rule_setting moves_by{
        "moves_by", {1, 10'000}, "of GDP", "one unit of the last digit that NATO prints"};
    static constexpr const rule_setting* settings[] = {&moves_by};

    static constexpr rule_facts facts{
        .id = "MST-R501",
        .slug = "gdp-vintage-mixed",
        .says = "the years of a country are divided by products of different vintages",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A share rises when the product is revised, without a cent more for defence.",
        .inputs = "amount macro.gdp macro.gdp_vintage macro.gdp_source",
        .procedure =
            "The products that the years of a country are divided by are of more than one vintage. "
            "The claims of each year on an older one are divided by the product of the newest "
            "vintage too; the finding says both shares if they certainly differ by more than the "
            "setting. Vintages are ordered if they start with a year (2027, 2027-04, 2027-04-15) "
            "or are a month and a year (April 2027). Two sources of one date are one vintage.",
        .threshold = "more than 0.01 % of GDP, for certain",
        .settings = settings,
        .innocent = "An analysis that deliberately takes each year as it was known at the time.",
        .clears = "one vintage of the GDP for all years",
        .citation = "NATO, Defence Expenditure of NATO Countries, notes on the sources of GDP",
        .example = "Atlantis divides 2026 by the product as known in April 2026, and 2027 by the "
                   "one of April 2028, in which 2026 is 5 % larger.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,3500,EUR,core\n"
                            "A2,XAT,2027,3500,EUR,core\n",
                  .macro = "country,year,gdp,gdp_currency,unit,gdp_vintage\n"
                           "XAT,2026,100000,EUR,1e6,2026-04\n"
                           "XAT,2026,105000,EUR,1e6,2028-04\n"
                           "XAT,2027,100000,EUR,1e6,2028-04\n"},
    };

    using key = std::pair<std::string_view, std::size_t>; // country, and country and year
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({l.country, c.group_number(l)}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        const auto used = vintages(seen, c);
        for (const auto& [k, lines] : seen.lines) {
            const auto& group = c.groups()[k.second];
            if (!group.has_gdp()) {
                for (const auto* l : lines) out.open(*l, "macro.gdp");
                continue;
            }
            const auto& of = used.at(k.first);
            if (!of.several) {
                out.pass(lines.size());
                continue;
            }
            const auto order = vintage_order(group.macro->vintage);
            if (order && *order == of.newest) {
                out.pass(lines.size());
                continue;
            }
            const auto* newest = order ? row_of(c, group, of.newest) : nullptr;
            if (newest == nullptr) {
                for (const auto* l : lines) out.open(*l, "macro.gdp_vintage");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            compare(sum_of(lines), group, *newest, c, out);
        }
    }

private:
    struct of_country {
        std::string_view first{}; // the vintage of its first year
        bool several = false;
        int newest = 0;
    };
    static std::map<std::string_view, of_country> vintages(const state& seen,
                                                           const audit_context& c) {
        std::map<std::string_view, of_country> found;
        for (const auto& [k, lines] : seen.lines) {
            const auto& group = c.groups()[k.second];
            if (!group.has_gdp()) continue;
            const std::string_view vintage = group.macro->vintage;
            auto& of = found.try_emplace(k.first, of_country{.first = vintage}).first->second;
            of.several = of.several || vintage != of.first;
            if (const auto order = vintage_order(vintage)) of.newest = std::max(of.newest, *order);
        }
        return found;
    }
    static const macro_facts* row_of(const audit_context& c, const country_year& group, int order) {
        for (const auto& f : c.macro().of(group.country, group.year))
            if (f.counts == gdp_concept::gdp && f.currency == group.macro->currency
                && f.prices == group.macro->prices && vintage_order(f.vintage) == order)
                return &f;
        return nullptr;
    }
    static void compare(const interval& claimed, const country_year& group,
                        const macro_facts& newest, const audit_context& c, sink& out) {
        const auto amount = (claimed.lower() + claimed.upper()) / 2;
        if (!share_moves(amount, group.macro->gdp, newest.gdp, c.value(moves_by))) return;
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{group.country},
                    .year = group.year.number,
                    .message = std::to_string(group.year.number) + ": "
                               + wording::percent(claimed / group.macro->gdp) + " of the GDP of "
                               + group.macro->vintage + ", "
                               + wording::percent(claimed / newest.gdp) + " of the GDP of "
                               + newest.vintage,
                    .clears = "one vintage of the GDP for all years",
                    .reason = wording::threshold(c, moves_by)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_GDP_VINTAGE_MIXED_HPP
