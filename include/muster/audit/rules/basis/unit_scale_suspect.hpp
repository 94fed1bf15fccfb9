// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_UNIT_SCALE_SUSPECT_HPP
#define MUSTER_AUDIT_RULES_BASIS_UNIT_SCALE_SUSPECT_HPP

/// \file
/// R607: an amount is a thousand times its usual size, or a thousandth of it.

#include <muster/audit/earlier_items.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/log2.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Thousands that were read as millions, or the other way round.
struct unit_scale_suspect {
    static constexpr rule_setting amounts_from{"amounts_from", 3, "amounts"};
    static constexpr rule_setting thousands{"thousands", 2, "powers of a thousand"};
    static constexpr rule_setting slack{"slack", {15, 100}, "powers of ten"};
    static constexpr const rule_setting* settings[] = {&amounts_from, &thousands, &slack};

    static constexpr rule_facts facts{
        .id = "MST-R607",
        .slug = "unit-scale-suspect",
        .says = "an amount is a thousand times its usual size, or a thousandth of it",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::statistical,
        .why = "One row read in the wrong unit can make a whole pillar.",
        .inputs = "amount unit category status history project_id contract_id ocid title "
                  "macro.deflator",
        .procedure =
            "The amount is compared with the median of the earlier amounts of the same item (equal "
            "identifier or equal title), in prices of the claim; if there are too few, with the "
            "median of the claims of its category in the year, which needs as many other claims. "
            "The ratio is a power of a thousand, within the setting: review. Too few of both: "
            "open. Amounts of zero and below are not looked at.",
        .threshold = "three amounts; a thousand or a million times, up or down, within 0.15 powers "
                     "of ten (factors 0.71 to 1.41)",
        .settings = settings,
        .innocent = "A start or an end of the work: if its status differs from that of the last "
                    "earlier line, a single factor of a thousand passes.",
        .clears = "the unit of the row, or a document that shows the amount",
        .citation = "proposal of this project",
        .example = "The fuel depot of Atlantis cost EUR 0.31 m a year; now EUR 310 m are claimed.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot\n",
                  .history = "# unit: 1e6\n"
                             "id,country,year,amount,currency,title\n"
                             "H1,XAT,2024,0.25,EUR,Fuel depot\n"
                             "H2,XAT,2025,0.28,EUR,Fuel depot\n"
                             "H3,XAT,2026,0.30,EUR,Fuel depot\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && round(l.amount.value, rounding::half_even) > 0)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        const earlier_items items{c.prior()};
        for (const auto& [number, lines] : seen.lines) {
            std::map<std::string_view, amounts> peers;
            for (const auto* l : lines)
                if (l->has(column::category))
                    peers[(*l)[column::category]].push_back(
                        round(l->amount.value, rounding::half_even));
            for (auto& [category, of] : peers) std::ranges::sort(of);
            for (const auto* l : lines) judge(*l, items.of(*l), peers, c, out);
        }
    }

private:
    using amounts = std::vector<std::int64_t>; // in units, ascending, all above zero

    static void judge(const line& l, const std::vector<const line*>& earlier,
                      const std::map<std::string_view, amounts>& peers, const audit_context& c,
                      sink& out) {
        amounts own;
        for (const auto* e : earlier) {
            const auto before = c.real_amount(l, *e).value_or(rational{0});
            if (const auto units = round(before, rounding::half_even); units > 0)
                own.push_back(units);
        }
        std::ranges::sort(own);
        if (is_enough(own.size(), c)) {
            const int k = power_of(l, median(own), c);
            if (k == 0 || ((k == 1 || k == -1) && has_new_status(l, earlier))) return out.pass();
            return report(l, median(own), k,
                          wording::count(own.size(), "earlier amount", "earlier amounts"), c, out);
        }
        const auto of = peers.find(l[column::category]);
        if (of == peers.end() || !is_enough(of->second.size() - 1, c))
            return out.open(l, "history");
        const int k = power_of(l, median(of->second), c);
        if (k == 0) return out.pass();
        report(l, median(of->second), k,
               wording::count(of->second.size(), "claim", "claims") + " of its category", c, out);
    }
    static bool is_enough(std::size_t n, const audit_context& c) {
        return n > 0 && rational{static_cast<std::int64_t>(n)} >= c.value(amounts_from);
    }
    static std::int64_t median(const amounts& of) {
        const auto middle = of.size() / 2;
        if (of.size() % 2 == 1) return of[middle];
        const auto half = of[middle - 1] + (of[middle] - of[middle - 1]) / 2;
        return half;
    }
    // The power of a thousand by which an amount is from its usual size; 0 if it is none.
    static int power_of(const line& l, std::int64_t usual, const audit_context& c) {
        const auto as_double = [](rational r) {
            return static_cast<double>(r.numerator()) / static_cast<double>(r.denominator());
        };
        const auto amount = round(l.amount.value, rounding::half_even);
        const double tens =
            link::log2(static_cast<double>(amount) / static_cast<double>(usual)) / link::log2(10.0);
        const double within = as_double(c.value(slack));
        for (int k = 1; rational{k} <= c.value(thousands); ++k)
            for (const int signed_k : {k, -k}) {
                const double off = tens - 3.0 * signed_k;
                if (off <= within && off >= -within) return signed_k;
            }
        return 0;
    }
    static bool has_new_status(const line& l, const std::vector<const line*>& earlier) {
        const auto* last = earlier.front();
        for (const auto* e : earlier)
            if (e->year >= last->year) last = e;
        return l.has(column::status) && last->has(column::status)
               && l[column::status] != (*last)[column::status];
    }
    static void report(const line& l, std::int64_t usual, int k, const std::string& of_what,
                       const audit_context& c, sink& out) {
        const auto times = rational{round(l.amount.value, rounding::half_even), usual};
        const std::string_view question = k == 1    ? "thousands read as millions?"
                                          : k == -1 ? "millions read as thousands?"
                                          : k > 0   ? "units read as millions?"
                                                    : "millions read as units?";
        out.report(l, {.kind = outcome::review,
                       .level = severity::error,
                       .acts = treatment::ask(),
                       .cell = column::amount,
                       .message = wording::money(l.amount.value, l.currency) + " is "
                                  + wording::number(times, k > 0 ? 0 : 9) + " times the median of "
                                  + of_what + ", " + wording::money(usual, l.currency) + ": "
                                  + std::string{question},
                       .clears = "the unit of the row, or a document that shows the amount",
                       .reason = wording::threshold(c, slack)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_UNIT_SCALE_SUSPECT_HPP
