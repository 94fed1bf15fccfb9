// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_PERCENT_FRACTION_MIXUP_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_PERCENT_FRACTION_MIXUP_HPP

/// \file
/// R705: a printed share is a hundred times too small or too large.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// 0.035 in a column of percentages.
struct percent_fraction_mixup {
    static constexpr rule_setting recomputed_within{"recomputed_within", {5, 100}, "%"};
    static constexpr rule_setting clusters_within{"clusters_within", {10, 100}, "%"};
    static constexpr const rule_setting* settings[] = {&recomputed_within, &clusters_within};

    static constexpr rule_facts facts{
        .id = "MST-R705",
        .slug = "percent-fraction-mixup",
        .says = "a printed share is a hundred times too small or too large",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A share that is read a hundred times too large meets every target.",
        .inputs = "reported_share amount macro.gdp",
        .procedure =
            "With a GDP: amount over GDP is certainly a hundred times the printed share, or a "
            "hundredth of it, within the setting. Without one: each row of the country and year "
            "says a product, its amount over its share. The products are parted in two at the "
            "widest gap; if the medians of the two differ a hundred times, within the setting, the "
            "rows with the larger products print fractions. A printed zero says nothing.",
        .threshold = "within 5 % of a hundred if recomputed, within 10 % between two medians",
        .settings = settings,
        .innocent = "Shares that are truly small: they are held against their amounts, never "
                    "against other shares alone.",
        .clears = "a percentage in reported_share",
        .citation = "proposal of this project",
        .example = "Atlantis prints 0.035 where its other rows print 3.5.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,reported_share\n"
                            "A1,XAT,2027,3500,EUR,core,0.035\n"
                            "A2,XAT,2027,1500,EUR,resilience,1.5\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        const auto printed = l.percent_in(column::reported_share);
        // Beyond any share of a product: the reader of the report sees it in MST-R702.
        if (printed && abs(printed->value()) <= 1'000'000)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, unordered] : seen.lines) {
            std::vector<said> without;
            for (const auto* l : in_order(unordered)) {
                const auto share = c.share(*l);
                if (share)
                    recompute(*l, *share, c, out);
                else if (const auto product = product_of(*l))
                    without.push_back({l, *product});
                else
                    out.open(*l, "macro.gdp");
            }
            part(std::move(without), c, out);
        }
    }

private:
    struct said {
        const line* by = nullptr;
        rational product{}; // in thousands of the currency
    };
    static rational printed_share(const line& l) {
        return l.percent_in(column::reported_share)->value() / 100;
    }
    static void report(const line& l, const std::string& seen, rational meant,
                       const rule_setting& by, const audit_context& c, sink& out) {
        out.report(l, {.level = severity::error,
                       .acts = c.counts(l) ? treatment::ask() : treatment::none(),
                       .cell = column::reported_share,
                       .message = std::string{name(column::reported_share)} + ' '
                                  + wording::quoted(l[column::reported_share]) + " reads as "
                                  + (abs(meant) > abs(printed_share(l)) ? "a fraction, "
                                                                        : "a hundred times ")
                                  + wording::percent(meant) + ": " + seen,
                       .clears = "a percentage in reported_share",
                       .reason = wording::threshold(c, by)});
    }
    static void recompute(const line& l, const interval& share, const audit_context& c, sink& out) {
        const auto printed = printed_share(l);
        const auto slack = c.value(recomputed_within);
        const auto is_about = [&](rational value) {
            const interval bounds =
                printed < 0 ? interval{value * (slack + 1), value * (rational{1} - slack)}
                            : interval{value * (rational{1} - slack), value * (slack + 1)};
            return is_at_least(share, bounds.lower()) == certainty::certainly
                   && is_at_most(share, bounds.upper()) == certainty::certainly;
        };
        for (const auto meant : {printed * 100, printed / 100}) {
            if (printed == 0 || !is_about(meant)) continue;
            return report(l, "amount over GDP is " + wording::percent(share), meant,
                          recomputed_within, c, out);
        }
        out.pass();
    }
    // The product that a row says, in thousands; nothing if one of its figures is not above zero.
    static std::optional<rational> product_of(const line& l) {
        const auto printed = printed_share(l);
        const auto units = round(l.amount.value, rounding::half_even);
        constexpr std::int64_t steepest = 1'000'000; // a smaller share says no product
        if (printed * steepest < 1) return std::nullopt;
        const auto product =
            multiply_round(units, rational{1, 1'000} / printed, rounding::half_even);
        return product > 0 ? std::optional{rational{product}} : std::nullopt;
    }
    static rational median(const std::vector<said>& of, std::size_t first, std::size_t last) {
        const auto middle = first + (last - first) / 2;
        if ((last - first) % 2 == 1) return of[middle].product;
        return {round((of[middle - 1].product + of[middle].product) / 2, rounding::half_even), 1};
    }
    static void part(std::vector<said> rows, const audit_context& c, sink& out) {
        std::ranges::sort(rows, {},
                          [](const said& row) { return std::pair{row.product, row.by->number}; });
        std::size_t large = rows.size(); // the first one behind the widest gap
        rational widest = 1;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto gap = rows[i].product / rows[i - 1].product;
            if (gap <= widest) continue;
            widest = gap;
            large = i;
        }
        const bool two = large != rows.size() && is_hundredfold(rows, large, c);
        for (std::size_t i = 0; i != rows.size(); ++i) {
            if (!two)
                out.open(*rows[i].by, "macro.gdp");
            else if (i < large)
                out.pass();
            else
                report(*rows[i].by, "the other rows of the year are percentages",
                       printed_share(*rows[i].by) * 100, clusters_within, c, out);
        }
    }
    static bool is_hundredfold(const std::vector<said>& rows, std::size_t large,
                               const audit_context& c) {
        const auto ratio = median(rows, large, rows.size()) / median(rows, 0, large);
        const auto slack = c.value(clusters_within);
        return ratio >= (rational{1} - slack) * 100 && ratio <= (slack + 1) * 100;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_PERCENT_FRACTION_MIXUP_HPP
