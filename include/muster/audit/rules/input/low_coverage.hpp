// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_LOW_COVERAGE_HPP
#define MUSTER_AUDIT_RULES_INPUT_LOW_COVERAGE_HPP

/// \file
/// R007: too much of the money was beyond the reach of a family of rules.

#include <muster/audit/coverage.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// Money that a family of rules could not look at, and rules that flag too much to be right.
struct low_coverage {
    static constexpr rule_setting open_from{"open_from", {1, 2}, "of the claimed money"};
    static constexpr rule_setting flagged_from{"flagged_from", {1, 5}, "of the lines"};
    static constexpr const rule_setting* settings[] = {&open_from, &flagged_from};

    static constexpr rule_facts facts{
        .id = "MST-R007",
        .slug = "low-coverage",
        .says = "too much of the money was beyond the reach of the rules",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A short list of findings says little where the rules could not look.",
        .inputs = "the answers of all rules",
        .procedure =
            "For each family of rules, the part of the claimed money that is open, averaged over "
            "the rules of the family that are on, is above the setting: the missing inputs are "
            "named. For each rule of class C that judged 20 lines or more, the part of the lines "
            "that it flags is above the setting: it is probably set wrongly. Ledgers of several "
            "currencies are counted in lines.",
        .settings = settings,
        .innocent = "Ledgers that are narrow by design: switch the family off.",
        .clears = "the inputs that are named",
        .citation = "Open Contracting Partnership, Cardinal: coverage of indicators",
        .example = "Atlantis gives six columns; eight of ten families cannot look at anything.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2027,300,EUR,core\n"},
    };

    void close(std::span<const rule_answers> all, const audit_context& c, sink& out) const {
        for (int family = 0; family <= static_cast<int>(rule_family::forensic); ++family)
            judge_family(static_cast<rule_family>(family), all, c, out);
        for (const auto& a : all)
            if (a.rule != nullptr && a.rule->certainty == certainty_class::statistical)
                judge_statistical(a, c, out);
    }

private:
    static rational open_share(const rule_answers& a, const audit_context& c) {
        if (const auto money = open_part(a, c)) return *money;
        const auto judged = a.judged() - a.not_applicable;
        return judged == 0 ? rational{0}
                           : rational{static_cast<std::int64_t>(a.open.size()),
                                      static_cast<std::int64_t>(judged)};
    }
    static void judge_family(rule_family family, std::span<const rule_answers> all,
                             const audit_context& c, sink& out) {
        constexpr std::int64_t grid = 1'000'000; // keeps the sum of fractions in 64 bits
        std::int64_t millionths = 0;
        std::int64_t rules = 0;
        std::set<std::string_view> missing;
        std::string ids;
        for (const auto& a : all) {
            if (a.rule == nullptr || a.rule->family() != family || a.judged() == 0) continue;
            ++rules;
            millionths += round(open_share(a, c) * grid, rounding::down);
            if (a.open.empty()) continue;
            for (const auto& m : missing_inputs(a)) missing.insert(m);
            ids += (ids.empty() ? "" : ", ") + std::string{a.rule->id};
        }
        if (rules == 0) return out.not_applicable();
        const rational open{millionths, grid * rules};
        if (open <= c.value(open_from)) return out.pass();
        std::string inputs;
        for (const auto m : missing) inputs += (inputs.empty() ? "" : ", ") + std::string{m};
        out.report({.level = severity::note,
                    .acts = treatment::none(),
                    .message = std::string{name(family)} + ": " + wording::percent(open, 1)
                               + " of the claimed money could not be checked; " + inputs
                               + " would unlock " + ids,
                    .clears = inputs,
                    .reason = wording::threshold(c, open_from)});
    }
    static void judge_statistical(const rule_answers& a, const audit_context& c, sink& out) {
        constexpr std::uint64_t enough = 20;
        const auto judged = a.passed + a.failed + a.review;
        if (judged < enough) return out.not_applicable();
        const rational flagged{static_cast<std::int64_t>(a.failed + a.review),
                               static_cast<std::int64_t>(judged)};
        if (flagged <= c.value(flagged_from)) return out.pass();
        out.report({.level = severity::note,
                    .acts = treatment::none(),
                    .message = std::string{a.rule->id} + " flags " + wording::percent(flagged, 1)
                               + " of the lines that it judged; it is probably set wrongly for "
                                 "this ledger",
                    .clears = "other settings for " + std::string{a.rule->id},
                    .reason = wording::threshold(c, flagged_from)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_LOW_COVERAGE_HPP
