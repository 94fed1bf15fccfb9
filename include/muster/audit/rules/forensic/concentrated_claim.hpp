// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_CONCENTRATED_CLAIM_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_CONCENTRATED_CLAIM_HPP

/// \file
/// R905: few lines carry the second pillar.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// Few lines that carry the second pillar.
struct concentrated_claim {
    static constexpr rule_setting first_line{"first_line", {30, 100}, "of the resilience claim"};
    static constexpr rule_setting first_three{"first_three", {50, 100}, "of the resilience claim"};
    static constexpr rule_setting large_from{"large_from", {10, 10'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&first_line, &first_three, &large_from};

    static constexpr rule_facts facts{
        .id = "MST-R905",
        .slug = "concentrated-claim",
        .says = "few lines carry the claim for resilience",
        .worst = severity::note,
        .treatment = treatment_kind::ask,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Where one bridge is half of the second pillar, the bridge decides whether the "
               "country is at its target.",
        .inputs = "amount pillar macro.gdp military_requirement evidence_url legal_basis",
        .procedure =
            "In a country and year, the largest resilience line is certainly more than its part "
            "of the resilience claim, or the three largest together are more than theirs, and it "
            "(or they) certainly reach so much of GDP. It is asked what the line is for. A line "
            "that names a military requirement and a document or a legal basis has answered, and "
            "passes. A selection is not judged.",
        .threshold = "more than either part, and a tenth of a per cent of GDP",
        .settings = settings,
        .innocent = "Small states, where one project is soon a third of all: below the part of "
                    "GDP nothing is asked.",
        .clears = "a military requirement and a document for the line",
        .citation = "proposal of this project",
        .example = "A bridge of EUR 600 m is 60 % of what Atlantis claims for resilience.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,600,EUR,resilience,Strait bridge\n"
                            "A2,XAT,2027,200,EUR,resilience,Warning network\n"
                            "A3,XAT,2027,200,EUR,resilience,Fuel stocks\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && l.claimed == pillar::resilience)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            if (group.partial)
                out.not_applicable(lines.size());
            else if (!group.has_gdp())
                for (const auto* l : lines) out.open(*l, "macro.gdp");
            else
                judge(lines, group, c, out);
        }
    }

private:
    static void judge(std::vector<const line*> lines, const country_year& group,
                      const audit_context& c, sink& out) {
        std::ranges::sort(lines, [](const line* a, const line* b) {
            if (a->amount.value != b->amount.value) return a->amount.value > b->amount.value;
            return comes_first(*a, *b);
        });
        const auto whole = sum_of(lines);
        const auto carries = [&](std::size_t count, const rule_setting& part) {
            const auto most = std::min(count, lines.size());
            const auto top =
                sum_of({lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(most)});
            return whole.lower() > 0 && is_above(top, c.value(part) * whole) == certainty::certainly
                   && is_at_least(top / group.macro->gdp, c.value(large_from))
                          == certainty::certainly;
        };
        const bool alone = carries(1, first_line);
        const auto asked = alone                     ? 1
                           : carries(3, first_three) ? std::min<std::size_t>(3, lines.size())
                                                     : 0;
        for (std::size_t i = 0; i != lines.size(); ++i) {
            if (i >= asked || has_answered(*lines[i])) {
                out.pass();
                continue;
            }
            const auto& l = *lines[i];
            const auto name =
                l.has(column::title) ? wording::quoted(l[column::title]) : std::string{l.id};
            out.report(l,
                       {.level = severity::note,
                        .acts = treatment::ask(),
                        .cell = column::amount,
                        .message = name + (alone ? " alone is " : " is ")
                                   + wording::percent(part_of_all(l, lines), 1)
                                   + " of the resilience claim"
                                   + (alone ? "" : ", one of the three largest lines that carry it")
                                   + " (sum of squared parts " + wording::number(squares(lines), 3)
                                   + "); what it is for decides what is left",
                        .clears = "a military requirement and a document for " + name,
                        .reason = wording::threshold(c, alone ? first_line : first_three) + ", "
                                  + wording::threshold(c, large_from)});
        }
    }
    static bool has_answered(const line& l) {
        return l.has(column::military_requirement)
               && (l.has(column::evidence_url) || l.has(column::legal_basis));
    }
    // To a thousandth of a per cent.
    static rational part_of_all(const line& l, const std::vector<const line*>& lines) {
        rational sum;
        for (const auto* other : lines) sum = sum + other->amount.value;
        const auto whole = round(sum, rounding::half_even);
        if (whole <= 0) return 0;
        constexpr std::int64_t grid = 100'000;
        return {multiply_round(grid, rational{round(l.amount.value, rounding::half_even), whole},
                               rounding::half_even),
                grid};
    }
    // The index of Herfindahl and Hirschman: 1 for a single line.
    static rational squares(const std::vector<const line*>& lines) {
        rational sum;
        for (const auto* l : lines) sum = sum + part_of_all(*l, lines) * part_of_all(*l, lines);
        return sum;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_CONCENTRATED_CLAIM_HPP
