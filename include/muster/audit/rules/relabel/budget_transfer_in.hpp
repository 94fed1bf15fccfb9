// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_BUDGET_TRANSFER_IN_HPP
#define MUSTER_AUDIT_RULES_RELABEL_BUDGET_TRANSFER_IN_HPP

/// \file
/// R108: a pillar grows because programmes moved in from other ministries.

#include <muster/audit/earlier.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/band.hpp>
#include <muster/link/tokens.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Growth that other ministries had already been paying for.
struct budget_transfer_in {
    static constexpr rule_setting part_from{"part_from", {2, 10}, "of the growth"};
    static constexpr const rule_setting* settings[] = {&part_from};

    static constexpr rule_facts facts{
        .id = "MST-R108",
        .slug = "budget-transfer-in",
        .says = "a pillar grows because programmes moved in from other ministries",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::documentary,
        .why = "A programme that changes its ministry changes no soldier's equipment.",
        .inputs = "admin_code admin_name budgetary_transfers pillar amount history macro.gdp "
                  "macro.deflator",
        .procedure =
            "In a country, year and pillar, what moved in is added up: the budgetary_transfers of "
            "a line, up to its amount; or, if its older project is found with a probable or a "
            "strong link, was civil and was spent by another body (admin_code, else admin_name), "
            "what that project cost in prices of the claim's year, up to the amount. The growth "
            "of the pillar is against the latest earlier year of it in this ledger or an earlier "
            "one. The rule speaks of the year, and of no line, if what moved in makes at least a "
            "part of the growth and certainly reaches materiality. It lowers neither eligible "
            "nor additional money. A pillar that did not grow passes.",
        .threshold = "a fifth of the growth: proposal of this project; and materiality, 0.01 % of "
                     "GDP",
        .settings = settings,
        .innocent = "A change of the machinery of government with a real change of mission.",
        .clears = "the new mission of what moved in",
        .citation = "House of Commons Defence Committee, HC 494, 2016: the new inclusions and the "
                    "department from which they come",
        .example = "The resilience claims of Atlantis grew by EUR 100 m; EUR 60 m of them is a "
                   "weather service that the ministry of transport paid for before.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,budgetary_transfers\n"
                            "A1,XAT,2027,240,EUR,resilience,Shelters,\n"
                            "A2,XAT,2027,80,EUR,resilience,Weather service,60\n",
                  .history = "# unit: 1e6\n"
                             "id,country,year,amount,currency,pillar,title\n"
                             "H1,XAT,2025,200,EUR,resilience,Shelters\n"},
    };

    using key = std::pair<std::size_t, pillar>; // country and year, and pillar
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({c.group_number(l), l.claimed}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        std::map<std::pair<std::string_view, pillar>, std::vector<const line*>> all;
        for (const auto* l : c.prior().lines())
            if (l->is_claim()) all[{l->country, l->claimed}].push_back(l);
        for (const auto& [k, lines] : seen.lines)
            for (const auto* l : lines) all[{l->country, l->claimed}].push_back(l);
        for (const auto& [k, lines] : seen.lines) {
            const auto& group = c.groups()[k.first];
            judge(k, lines, year_before(all[{group.country, k.second}], group.year), c, out);
        }
    }

private:
    // What moved in with a line, or which input is missing.
    struct moved {
        std::int64_t units = 0;
        std::string_view missing{};
        const line* earlier = nullptr;
    };

    static moved moved_in(const line& l, const audit_context& c) {
        const auto amount = std::max<std::int64_t>(0, round(l.amount.value, rounding::half_even));
        if (const auto transfers = l.amount_in(column::budgetary_transfers)) {
            const auto in = round(transfers->value, rounding::half_even);
            return {std::clamp<std::int64_t>(in, 0, amount)};
        }
        if (c.prior().empty()) return {0, "history"};
        const auto& match = c.older(l);
        if (match.how_sure < link::band::probable || !is_civil(*match.earlier)) return {};
        const auto other = other_body(l, *match.earlier);
        if (!other) return {0, "admin_code"};
        const auto real = c.real_amount(l, *match.earlier);
        if (!*other || !real) return {};
        return {std::clamp<std::int64_t>(round(*real, rounding::half_even), 0, amount),
                {},
                match.earlier};
    }
    static std::optional<bool> other_body(const line& now, const line& then) {
        if (now.has(column::admin_code) && then.has(column::admin_code))
            return now[column::admin_code] != then[column::admin_code];
        if (now.has(column::admin_name) && then.has(column::admin_name))
            return link::tokens(now[column::admin_name]) != link::tokens(then[column::admin_name]);
        return std::nullopt;
    }

    static void judge(const key& k, const std::vector<const line*>& lines,
                      const std::vector<const line*>& before, const audit_context& c, sink& out) {
        std::int64_t sum = 0;
        std::vector<const line*> bearers;
        std::set<std::string> bodies;
        for (const auto* l : lines) {
            const auto in = moved_in(*l, c);
            if (!in.missing.empty()) {
                out.open(*l, in.missing);
            } else if (in.units == 0) {
                out.pass();
            } else {
                bearers.push_back(l);
                sum += in.units;
                bodies.insert(in.earlier == nullptr ? "other budgets" : body_of(*in.earlier));
            }
        }
        const auto& group = c.groups()[k.first];
        const auto now = sum_in_prices_of(lines, group.year, group.currency, c);
        const auto then = sum_in_prices_of(before, group.year, group.currency, c);
        const bool comparable = !before.empty() && then.one_currency;
        if (!comparable || !group.has_gdp()) {
            for (const auto* l : bearers)
                out.open(*l, before.empty()       ? "history: pillar"
                             : !then.one_currency ? "amounts in one currency"
                                                  : "macro.gdp");
            return;
        }
        out.pass(bearers.size()); // no single line is at fault
        const auto growth = now.units - then.units;
        if (growth <= 0 || rational{sum, growth} < c.value(part_from)
            || is_at_least(interval{rational{sum}} / group.macro->gdp, c.settings().materiality)
                   != certainty::certainly)
            return;
        std::string names;
        for (const auto& b : bodies) names += (names.empty() ? "" : ", ") + b;
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{group.country},
                    .year = group.year.number,
                    .message = wording::percent(rational{sum, growth}, 1) + " of the growth of "
                               + std::string{name(k.second)} + " since "
                               + std::to_string(before.front()->year.number) + " ("
                               + wording::money(sum, group.currency) + " of "
                               + wording::money(growth, group.currency)
                               + (then.nominal ? ", nominal" : "") + ") was already being spent by "
                               + names,
                    .clears = "the new mission of what moved in",
                    .reason = wording::threshold(c, part_from),
                    .claimed = rational{sum}});
    }
    static std::string body_of(const line& l) {
        return std::string{l.has(column::admin_name) ? l[column::admin_name]
                                                     : l[column::admin_code]};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_BUDGET_TRANSFER_IN_HPP
