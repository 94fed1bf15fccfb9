// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_BENFORD_NONCONFORMITY_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_BENFORD_NONCONFORMITY_HPP

/// \file
/// R901: leading digits depart from the usual pattern.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/benford.hpp>
#include <muster/track/real.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Leading digits that depart from the usual pattern.
struct benford_nonconformity {
    static constexpr rule_setting two_digits_from{"two_digits_from", 1'000, "amounts"};
    static constexpr rule_setting one_digit_from{"one_digit_from", 300, "amounts"};
    static constexpr rule_setting two_digits_above{
        "two_digits_above", {22, 10'000}, "mean deviation"};
    static constexpr rule_setting one_digit_above{"one_digit_above", {15, 1'000}, "mean deviation"};
    static constexpr rule_setting spread{"spread", 100, "times the smallest amount"};
    static constexpr const rule_setting* settings[] = {
        &two_digits_from, &one_digit_from, &two_digits_above, &one_digit_above, &spread};

    static constexpr rule_facts facts{
        .id = "MST-R901",
        .slug = "benford-nonconformity",
        .says = "leading digits depart from the usual pattern of many amounts",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::required_columns,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "Amounts that grow and mix freely begin with 1 more often than with 9. Many amounts "
               "that do not are worth a look at how they were made.",
        .inputs = "amount",
        .procedure = "The positive amounts of a country, in its currency. With enough of them the "
                     "first two digits, with fewer the first one alone, are counted; the mean "
                     "distance from the expected parts is above the setting. Not applicable if the "
                     "largest amount is not so many times the smallest; open with too few.",
        .threshold = "customary cut-offs of the literature on the method",
        .settings = settings,
        .innocent = "Thresholds, unit costs and rounding leave their own digits, and with very "
                    "many amounts small departures show. It is never evidence of fraud.",
        .clears = "an explanation of the named groups of digits",
        .citation = "Nigrini, Benford's Law, 2012",
        .example = "Of 1 200 amounts of Atlantis every third begins with 49.",
    };

    using state = lines_by<std::string_view>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && l.amount.value > 0)
            seen.add(l.country, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [country, lines] : seen.lines) {
            const rational n{static_cast<std::int64_t>(lines.size())};
            if (n < c.value(one_digit_from))
                for (const auto* l : lines) out.open(*l, "more amounts");
            else
                judge(country, lines, n >= c.value(two_digits_from), c, out);
        }
    }

private:
    static void judge(std::string_view country, const std::vector<const line*>& lines, bool two,
                      const audit_context& c, sink& out) {
        constexpr std::int64_t finest = 10'000; // amounts have at most four decimals
        std::vector<std::int64_t> amounts;
        for (const auto* l : lines)
            amounts.push_back(multiply_round(finest, l->amount.value, rounding::half_even));
        const auto ends = std::ranges::minmax(amounts);
        if (rational{ends.max} / c.value(spread) < ends.min)
            return out.not_applicable(lines.size());
        out.pass(lines.size());
        const auto profile = profile_of(amounts, two ? 2 : 1);
        const auto& cut = two ? two_digits_above : one_digit_above;
        const double deviation = profile.mean_deviation();
        if (deviation <= to_double(c.value(cut))) return;
        std::vector<std::pair<double, int>> most; // the largest excess first
        for (int g = profile.lowest(); g != 10 * profile.lowest(); ++g)
            most.emplace_back(-profile.excess(g), g);
        std::ranges::sort(most);
        std::string groups;
        for (std::size_t i = 0; i != 5; ++i)
            groups += (i == 0 ? "" : ", ") + std::to_string(most[i].second);
        out.report({.kind = outcome::review,
                    .level = severity::note,
                    .acts = treatment::none(),
                    .country = std::string{country},
                    .message = "the leading digits of " + std::to_string(lines.size())
                               + " amounts lie " + wording::measured(deviation, 4)
                               + " from the usual parts on average; most in excess: " + groups
                               + ". This is no evidence of fraud",
                    .clears = "an explanation of these groups of digits",
                    .reason = wording::threshold(c, cut)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_BENFORD_NONCONFORMITY_HPP
