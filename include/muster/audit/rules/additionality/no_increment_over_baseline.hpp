// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_NO_INCREMENT_OVER_BASELINE_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_NO_INCREMENT_OVER_BASELINE_HPP

/// \file
/// R202: real spending on an item did not rise.

#include <muster/audit/additional.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Spending that did not rise over its own baseline.
struct no_increment_over_baseline {
    static constexpr rule_setting rise_above{"rise_above", {2, 100}, "of the baseline"};
    static constexpr rule_setting mean_of{"mean_of", 3, "years"};
    static constexpr const rule_setting* settings[] = {&rise_above, &mean_of};

    static constexpr rule_facts facts{
        .id = "MST-R202",
        .slug = "no-increment-over-baseline",
        .says = "real spending on an item did not rise",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A pledge to spend more is answered by more, not by the same money again.",
        .inputs = "id amount baseline_amount baseline_year macro.deflator",
        .procedure =
            "The upper bound of the amount is at most the baseline, in prices of the claim's year "
            "and in whole units, plus the rise that is taken for none. Without deflators both are "
            "compared as printed, and the finding says so. If the ledger has claims of the same "
            "id for the years just before, as many as the mean asks for, and the mean of their "
            "real amounts is above that limit, the line passes. Eligible money is not touched; "
            "in the additional figure the claim counts with its increase over the baseline.",
        .threshold = "a rise of 2 % is within what deflators can be wrong by; three years even out "
                     "one delivery: proposals of this project",
        .settings = settings,
        .innocent = "Lumpy procurement: a year of few deliveries between years of many passes by "
                    "the mean.",
        .clears = "a real increase over the baseline, or the earlier years of the same id",
        .citation = "Weikmans and Roberts on the accounting muddle of climate finance, "
                    "doi 10.1080/17565529.2017.1410087",
        .example = "Atlantis spent EUR 90 m on fuel stocks in 2024, EUR 104 m in prices of 2026; "
                   "it claims EUR 100 m for 2026.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,title,baseline_amount,baseline_year\n"
                      "A1,XAT,2026,100,EUR,core,Fuel stocks,90,2024\n"},
    };

    using state = lines_by<std::pair<std::string_view, std::string_view>>; // country and id

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({l.country, l.id}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [key, lines] : seen.lines)
            for (const auto* l : in_order(lines)) judge(*l, lines, c, out);
    }

private:
    static void judge(const line& l, const std::vector<const line*>& same_id,
                      const audit_context& c, sink& out) {
        const auto before = baseline_of(l, c);
        if (!before)
            return out.open(l, l.amount_in(column::baseline_amount) ? "baseline_year"
                                                                    : "baseline_amount");
        const auto limit = multiply_round(round(before->now, rounding::half_even),
                                          rational{1} + c.value(rise_above), rounding::half_even);
        if (l.amount.range.upper() > limit) return out.pass();
        const auto years = std::max<std::int64_t>(1, round(c.value(mean_of), rounding::half_even));
        const auto sum = sum_of_years(l, same_id, years, c);
        if (sum && rational{*sum, years} > limit) return out.pass();
        out.report(
            l,
            {.level = severity::note,
             .acts = treatment::none(),
             .cell = column::amount,
             .message = wording::title_or_id(l) + ": " + wording::money(l.amount.value, l.currency)
                        + " now, " + wording::money(before->now, l.currency) + " in "
                        + std::to_string(before->of.number)
                        + (before->nominal ? " (nominal)" : " in prices of the claim") + "; "
                        + wording::money(before->increase(l), l.currency) + " count as new effort",
             .clears = "a real increase over the baseline of this line",
             .reason = wording::threshold(c, rise_above)});
    }

    // What the id was claimed with in so many years up to the line's, in prices of that year and
    // in whole units; nothing if one of the years is missing.
    static std::optional<std::int64_t> sum_of_years(const line& l,
                                                    const std::vector<const line*>& same_id,
                                                    std::int64_t years, const audit_context& c) {
        std::int64_t sum = 0;
        for (int back = 0; back != years; ++back) {
            bool found = false;
            for (const auto* other : same_id) {
                const muster::year of{l.year.number - back};
                if (other->year != of || other->currency != l.currency) continue;
                const auto upper = other->amount.range.upper();
                const auto real = c.in_prices_of(l.country, upper, of, l.year).value_or(upper);
                sum += round(real, rounding::half_even);
                found = true;
            }
            if (!found) return std::nullopt;
        }
        return sum;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_NO_INCREMENT_OVER_BASELINE_HPP
