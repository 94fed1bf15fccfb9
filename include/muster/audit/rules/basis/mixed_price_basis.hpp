// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_MIXED_PRICE_BASIS_HPP
#define MUSTER_AUDIT_RULES_BASIS_MIXED_PRICE_BASIS_HPP

/// \file
/// R603: amounts in different prices are added together.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Constant and current prices, or two base years, in one sum.
struct mixed_price_basis {
    static constexpr rule_facts facts{
        .id = "MST-R603",
        .slug = "mixed-price-basis",
        .says = "amounts in different prices are added together",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Prices of two years are two units of measurement; their sum means nothing.",
        .inputs = "price_basis price_year macro.gdp_basis",
        .procedure =
            "Among the claims of a country and year more than one price basis is declared. The sum "
            "stays in the prices of the year's GDP if they are declared and some claims have them, "
            "else in those of most of the money (of two equal sums: current prices, then the older "
            "base); claims in other prices are left out. Constant prices of the claim's own year "
            "are current prices. Lines without declared prices are open.",
        .threshold = "none: one line is enough",
        .innocent = "None: convert with a deflator first.",
        .clears = "all amounts of the year in one price basis",
        .citation = "SIPRI, Sources and methods: spending in constant dollars",
        .example = "Atlantis adds EUR 40 m in prices of 2021 to EUR 310 m in current prices.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,price_basis,price_year\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot,current,\n"
                            "A2,XAT,2027,40,EUR,core,Coastal radar,constant,2021\n"},
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
            judge(in_order(lines), c.groups()[number], out);
    }

private:
    struct of_one_basis {
        std::size_t lines = 0;
        rational money{};
    };
    using by_basis = std::map<int, of_one_basis>; // by base year; 0: current prices

    // The base year of a price basis; 0 for the prices of the year itself.
    static int base_of(price_basis p, year of) {
        return !p.constant || p.base == of ? 0 : p.base.number;
    }
    static std::string say(int base) {
        return base == 0 ? "current prices" : "constant " + std::to_string(base) + " prices";
    }
    static int main_of(const by_basis& found, const country_year& group) {
        if (group.macro != nullptr && group.macro->prices) {
            const int of_gdp = base_of(*group.macro->prices, group.year);
            if (found.contains(of_gdp)) return of_gdp;
        }
        auto most = found.begin();
        for (auto at = found.begin(); at != found.end(); ++at)
            if (at->second.money > most->second.money) most = at;
        return most->first;
    }
    static void judge(const std::vector<const line*>& lines, const country_year& group, sink& out) {
        by_basis found;
        for (const auto* l : lines) {
            const auto prices = l->prices();
            if (!prices) continue;
            auto& of = found[base_of(*prices, l->year)];
            ++of.lines;
            of.money = of.money + l->amount.value;
        }
        const int kept = found.empty() ? 0 : main_of(found, group);
        for (const auto* l : lines) {
            const auto prices = l->prices();
            if (!prices) {
                const bool own = l->has(column::price_basis);
                const auto basis =
                    own ? (*l)[column::price_basis] : std::string_view{l->from->meta.price_basis};
                out.open(*l, basis == "constant" ? "price_year" : "price_basis");
            } else if (const int base = base_of(*prices, l->year); base == kept) {
                out.pass();
            } else {
                out.report(*l, {.level = severity::error,
                                .acts = treatment::disallow(),
                                .cell = column::price_basis,
                                .message = wording::money(l->amount.value, l->currency) + " in "
                                           + say(base) + " is added to " + say(kept) + " ("
                                           + tally(found) + ')',
                                .clears = "the amount in " + say(kept)});
            }
        }
    }
    // "2 lines in current prices, 1 line in constant 2021 prices"
    static std::string tally(const by_basis& found) {
        std::string out;
        for (const auto& [base, of] : found)
            out += (out.empty() ? "" : ", ") + wording::count(of.lines, "line", "lines") + " in "
                   + say(base);
        return out;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_MIXED_PRICE_BASIS_HPP
