// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_ROUND_AMOUNT_EXCESS_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_ROUND_AMOUNT_EXCESS_HPP

/// \file
/// R903: too many outturns are round.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/track/binomial.hpp>
#include <muster/track/real.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Round amounts that pass for outturns.
struct round_amount_excess {
    static constexpr rule_setting fewest{"fewest", 100, "outturns"};
    static constexpr rule_setting usual{"usual", {10, 100}, "of the amounts"};
    static constexpr rule_setting score{"score", 3, "standard deviations"};
    static constexpr const rule_setting* settings[] = {&fewest, &usual, &score};

    static constexpr rule_facts facts{
        .id = "MST-R903",
        .slug = "round-amount-excess",
        .says = "too many outturns are round: they may be estimates",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "What was paid is seldom round. An outturn of many round amounts may be a plan.",
        .inputs = "phase amount decimals",
        .procedure = "The executed amounts of a country. An amount is round if it has one digit "
                     "other than zero, and two digits or more at its stated accuracy; shorter ones "
                     "do not count. The part of round ones is held against the usual part, or that "
                     "of the other phases if it is higher and they are enough; it is asked if it "
                     "lies more standard deviations above. Open with too few outturns.",
        .threshold = "three standard deviations above a tenth",
        .settings = settings,
        .innocent = "Figures in millions are round by their unit: the accuracy that the file "
                    "declares in decimals is the unit in which digits are counted.",
        .clears = "amounts as they were paid",
        .citation = "proposal of this project",
        .example = "Of 120 outturns of Atlantis sixty are whole tens of millions.",
    };

    using state = lines_by<std::string_view>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(l.country, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [country, lines] : seen.lines) judge(country, lines, c, out);
    }

private:
    struct tally {
        std::size_t all = 0;
        std::size_t round_ones = 0;
    };

    // Whether it is round; nothing if it has fewer than two digits at its accuracy.
    static std::optional<bool> is_round(const line& l) {
        constexpr std::int64_t finest = 10'000; // amounts have at most four decimals
        const auto whole = [](rational r) {
            return multiply_round(finest, r, rounding::half_even);
        };
        const auto width = whole(l.amount.range.upper() - l.amount.range.lower());
        auto size = whole(abs(l.amount.value));
        const auto accuracy = width > 0 ? width : finest; // exact: in units of the currency
        if (size < 10 * accuracy) return std::nullopt;
        while (size % 10 == 0) size /= 10;
        return size < 10;
    }

    static void judge(std::string_view country, const std::vector<const line*>& lines,
                      const audit_context& c, sink& out) {
        tally outturns;
        tally others;
        for (const auto* l : lines) {
            const auto found = is_round(*l);
            auto& sum = l->phase() == "executed" ? outturns : others;
            if (!found) continue;
            ++sum.all;
            if (*found) ++sum.round_ones;
        }
        const auto enough = [&](const tally& t) {
            return t.all > 0 && rational{static_cast<std::int64_t>(t.all)} >= c.value(fewest);
        };
        for (const auto* l : in_order(lines)) {
            if (l->phase() != "executed")
                out.not_applicable();
            else if (!enough(outturns))
                out.open(*l, "more outturns");
            else
                out.pass();
        }
        if (!enough(outturns)) return;
        double expected = to_double(c.value(usual));
        if (enough(others)) {
            const double part =
                static_cast<double>(others.round_ones) / static_cast<double>(others.all);
            expected = std::max(expected, part);
        }
        if (!(expected > 0) || !(expected < 1)) return;
        const double found = share_score(outturns.round_ones, outturns.all, expected);
        if (found <= to_double(c.value(score))) return;
        out.report({.kind = outcome::review,
                    .level = severity::note,
                    .acts = treatment::none(),
                    .country = std::string{country},
                    .message = std::to_string(outturns.round_ones) + " of "
                               + std::to_string(outturns.all) + " outturns are round; "
                               + wording::measured(100 * expected, 1) + " % are usual ("
                               + wording::measured(found, 1) + " standard deviations)",
                    .clears = "amounts as they were paid",
                    .reason = wording::threshold(c, score)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_ROUND_AMOUNT_EXCESS_HPP
