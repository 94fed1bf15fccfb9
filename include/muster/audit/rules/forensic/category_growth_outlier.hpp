// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_CATEGORY_GROWTH_OUTLIER_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_CATEGORY_GROWTH_OUTLIER_HPP

/// \file
/// R904: a category jumps beyond its own history and its peers.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/quantile.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// A category that jumps.
struct category_growth_outlier {
    static constexpr rule_setting observations{"observations", 8, "growth rates"};
    static constexpr rule_setting outlier{"outlier", {35, 10}, "robust deviations"};
    static constexpr rule_setting peers_from{"peers_from", 8, "other countries"};
    static constexpr rule_setting ranges{"ranges", {3, 2}, "ranges between the quartiles"};
    static constexpr const rule_setting* settings[] = {&observations, &outlier, &peers_from,
                                                       &ranges};

    static constexpr rule_facts facts{
        .id = "MST-R904",
        .slug = "category-growth-outlier",
        .says = "a category grows beyond its own history and beyond its peers",
        .worst = severity::note,
        .treatment = treatment_kind::ask,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::statistical,
        .why = "A category that suddenly grows far faster than ever is where a change of "
               "definition shows first.",
        .inputs = "category amount start_date macro.gdp history",
        .procedure =
            "The sum of a category in a country and year, without lines whose start_date lies in "
            "the year, over the sum of the year before; in its prices where there are deflators, "
            "else nominal. The growth rates of earlier years, from this ledger or else from "
            "earlier ones, have a median and a median absolute deviation. It is asked if growth "
            "exceeds the median by more than the setting times 1.4826 deviations, the rise "
            "certainly reaches materiality, and, with enough other countries whose growth in the "
            "year differs, it is above their upper fence too. What is above the higher of the two "
            "limits is asked of the largest line. Open without a category, a GDP, enough growth "
            "rates, or if more than half of them are equal.",
        .threshold = "3.5 robust deviations; the third quartile and 1.5 ranges",
        .settings = settings,
        .innocent = "The first year of a programme: lines that start in the year are left out.",
        .clears = "what the category bought more of than before",
        .citation = "Tukey, Exploratory data analysis, 1977 (fences)",
        .example = "Operations of Atlantis grew by 1 to 4 % a year, and by 60 % now.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category\n"
                            "A1,XAT,2027,1600,EUR,core,C.OPS\n",
                  .history = "# unit: 1e6\n"
                             "id,country,year,amount,currency,pillar,category\n"
                             "H,XAT,2017,850,EUR,core,C.OPS\n"
                             "H,XAT,2018,858,EUR,core,C.OPS\n"
                             "H,XAT,2019,884,EUR,core,C.OPS\n"
                             "H,XAT,2020,893,EUR,core,C.OPS\n"
                             "H,XAT,2021,929,EUR,core,C.OPS\n"
                             "H,XAT,2022,938,EUR,core,C.OPS\n"
                             "H,XAT,2023,957,EUR,core,C.OPS\n"
                             "H,XAT,2024,966,EUR,core,C.OPS\n"
                             "H,XAT,2025,990,EUR,core,C.OPS\n"
                             "H,XAT,2026,1000,EUR,core,C.OPS\n",
                  .macro = "country,year,gdp,gdp_currency,unit\n"
                           "XAT,2027,100000,EUR,1e6\n"},
    };

    using key = std::tuple<std::string_view, std::string_view, year>; // country, category
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({l.country, l[column::category], l.year}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        const auto totals = totals_of(seen, c);
        for (const auto& [k, lines] : seen.lines) {
            const auto& [country, category, y] = k;
            const auto* missing = "";
            const auto growth = growth_in(totals, k, c);
            const auto before = history_of(totals, k, c);
            if (category.empty())
                missing = "category";
            else if (!c.gdp(*lines.front()))
                missing = "macro.gdp";
            else if (!growth
                     || rational{static_cast<std::int64_t>(before.size())} < c.value(observations))
                missing = "history";
            else if (spread_of(before).deviation == 0)
                missing = "history of growth that differs";
            if (*missing != 0)
                for (const auto* l : lines) out.open(*l, missing);
            else
                judge(k, lines, totals, *growth, spread_of(before), c, out);
        }
    }

private:
    // What stands in a year, and what of it counts for growth into that year.
    struct total {
        rational all{};
        rational old{}; // without lines that start in the year
        std::string_view currency{};
    };
    using table = std::map<key, total>;

    static void add(total& sum, const line& l) {
        if (!sum.currency.empty() && sum.currency != l.currency) return;
        sum.currency = l.currency;
        sum.all = sum.all + l.amount.value;
        const auto start = l.date_in(column::start_date);
        if (!start || start->year() != l.year) sum.old = sum.old + l.amount.value;
    }
    static table totals_of(const state& seen, const audit_context& c) {
        table totals;
        for (const auto& [k, lines] : seen.lines)
            for (const auto* l : in_order(lines)) add(totals[k], *l);
        for (const auto* l : c.prior().lines()) { // of years that this ledger does not have
            const key k{l->country, (*l)[column::category], l->year};
            if (!seen.lines.contains(k) && l->has(column::category)) add(totals[k], *l);
        }
        return totals;
    }

    // The real growth into a year; at most a thousandfold. Nothing without the year before.
    static std::optional<rational> growth_in(const table& totals, const key& k,
                                             const audit_context& c) {
        const auto& [country, category, y] = k;
        const auto now = totals.find(k);
        if (y.number == 0 || now == totals.end()) return std::nullopt;
        const auto then = totals.find({country, category, y - 1});
        if (then == totals.end() || then->second.currency != now->second.currency)
            return std::nullopt;
        const auto real =
            c.in_prices_of(country, now->second.old, y, y - 1).value_or(now->second.old);
        const auto before = round(then->second.all, rounding::half_even);
        if (before <= 0 || real < 0) return std::nullopt;
        const rational ratio{round(real, rounding::half_even), before};
        return (ratio > 1'000 ? rational{1'000} : to_grid(ratio)) - 1;
    }
    static std::vector<rational> history_of(const table& totals, const key& k,
                                            const audit_context& c) {
        const auto& [country, category, y] = k;
        std::vector<rational> rates;
        for (auto at = totals.lower_bound({country, category, year{}});
             at != totals.end() && at->first < k; ++at)
            if (const auto rate = growth_in(totals, at->first, c)) rates.push_back(*rate);
        return rates;
    }
    static std::vector<rational> peers_of(const table& totals, const key& k,
                                          const audit_context& c) {
        std::vector<rational> rates;
        for (const auto& [other, sum] : totals) {
            if (std::get<1>(other) != std::get<1>(k) || std::get<2>(other) != std::get<2>(k)
                || std::get<0>(other) == std::get<0>(k))
                continue;
            if (const auto rate = growth_in(totals, other, c)) rates.push_back(*rate);
        }
        return rates;
    }

    static void judge(const key& k, const std::vector<const line*>& lines, const table& totals,
                      rational growth, const robust_spread& own, const audit_context& c,
                      sink& out) {
        // 1.4826 deviations are a standard deviation where values are normally distributed.
        constexpr rational normal{14'826, 10'000};
        auto limit = own.median + to_grid(c.value(outlier) * normal * own.deviation);
        bool beyond = growth > limit && growth > 0;
        const auto peers = peers_of(totals, k, c);
        if (rational{static_cast<std::int64_t>(peers.size())} >= c.value(peers_from)) {
            const auto fence = fence_of(peers);
            if (fence.range != 0) {
                const auto theirs = to_grid(fence.at(c.value(ranges)));
                beyond = beyond && growth > theirs;
                limit = std::max(limit, theirs);
            }
        }
        const auto all = round(totals.at(k).all, rounding::half_even);
        const auto old = round(totals.at(k).old, rounding::half_even);
        // The part of the older lines that the growth makes, and that is beyond the limit.
        const auto rise =
            beyond ? multiply_round(old, growth / (1 + growth), rounding::half_even) : 0;
        const auto excess =
            beyond ? multiply_round(old, (growth - limit) / (1 + growth), rounding::half_even) : 0;
        const auto& first = *lines.front();
        const bool weighs =
            is_at_least(interval{rational{rise}} / *c.gdp(first), c.settings().materiality)
            == certainty::certainly;
        if (!beyond || !weighs) return out.pass(lines.size());

        const line* largest = nullptr;
        for (const auto* l : by_id(lines))
            if (largest == nullptr || l->amount.value > largest->amount.value) largest = l;
        out.pass(lines.size() - 1);
        const auto kept = std::max(largest->amount.value - excess, rational{0});
        const auto& [country, category, y] = k;
        out.report(*largest,
                   {.kind = outcome::review,
                    .level = severity::note,
                    .acts = treatment::ask(interval{kept}),
                    .cell = column::category,
                    .message = std::string{category} + " of " + wording::money(all, first.currency)
                               + " grows by " + wording::percent(growth, 1) + " in "
                               + std::to_string(y.number) + "; its own years and its peers reach "
                               + wording::percent(limit, 1)
                               + (c.in_prices_of(country, 0, y, y - 1) ? " (real)" : " (nominal)"),
                    .clears = "what " + std::string{category} + " bought more of than before",
                    .reason = wording::threshold(c, outlier),
                    .claimed = excess});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_CATEGORY_GROWTH_OUTLIER_HPP
