// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TRACK_MONEY_HPP
#define MUSTER_REPORT_TRACK_MONEY_HPP

/// \file
/// What the rise bought so far, what a deadline costs, and what it does to debt, as tables.

#include <muster/core/rational.hpp>
#include <muster/report/text_table.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/alliance.hpp>
#include <muster/track/composition.hpp>
#include <muster/track/debt_path.hpp>
#include <muster/track/member_scenario.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

/// Equipment against the guideline, and where the real rise went.
[[nodiscard]] inline std::string mix_text(std::span<const std::string_view> countries, year from,
                                          year to) {
    std::string out = "\nReadiness mix: where the real rise from " + std::to_string(from.number)
                      + " to " + std::to_string(to.number) + " went, per cent of the rise\n";
    text_table table{{{"", align::left},
                      {"rise, USD bn", align::right},
                      {"equipment", align::right},
                      {"personnel", align::right},
                      {"infrastructure", align::right},
                      {"operations", align::right},
                      {"equipment share", align::right},
                      {"guideline 20 %", align::left}}};
    spending_mix then;
    spending_mix now;
    const auto add = [&](std::string_view label, const spending_mix& a, const spending_mix& b) {
        const auto parts = parts_of_rise(a, b);
        const auto cell = [&](rational spending_mix::* part) {
            return parts ? points((*parts).*part, 0) : std::string{"-"};
        };
        const auto equipment = to_grid(b.equipment, 1'000) / to_grid(b.total(), 1'000);
        table.add({std::string{label}, billions(b.total() - a.total()),
                   cell(&spending_mix::equipment), cell(&spending_mix::personnel),
                   cell(&spending_mix::infrastructure), cell(&spending_mix::operations),
                   points(equipment, 1) + " %", equipment >= rational{1, 5} ? "met" : "missed"});
    };
    for (const auto country : countries) {
        const auto a = mix_of(country, from);
        const auto b = mix_of(country, to);
        if (!a || !b) continue;
        add(country, *a, *b);
        then = {then.equipment + a->equipment, then.personnel + a->personnel,
                then.infrastructure + a->infrastructure, then.operations + a->operations};
        now = {now.equipment + b->equipment, now.personnel + b->personnel,
               now.infrastructure + b->infrastructure, now.operations + b->operations};
    }
    if (countries.size() > 1 && now.total() > 0) add("all", then, now);
    table.print(out);
    wrap(
        out,
        "At 2015 prices and exchange rates; operations: NATO's category 'other'. The series are of "
        "core spending: how much of a later rise lies in resilience needs a path with both pillars "
        "(--path).",
        "", "");
    return out;
}

/// One row of the debt table.
struct debt_case {
    std::string_view country;
    year from{};
    rational debt{};
    annual_path<pillar::core> path{}; ///< to the deadline
    year until{};
    debt_assumptions assumed{};
    rational balance{}; ///< of the government in the first year
};

/// Debt with and without the effort, and what is borrowed under a deficit limit.
[[nodiscard]] inline std::string debt_text(std::span<const debt_case> all,
                                           std::string_view assumptions) {
    std::string out = "\nDebt, per cent of GDP, if the straight line to the floor is borrowed";
    if (!all.empty())
        out += ", " + std::to_string(all.front().from.number) + " to "
               + std::to_string(all.front().until.number);
    out += '\n';
    text_table table{{{"", align::left},
                      {"debt", align::right},
                      {"rate", align::right},
                      {"growth", align::right},
                      {"prices", align::right},
                      {"primary", align::right},
                      {"without", align::right},
                      {"with", align::right},
                      {"added", align::right},
                      {"slower", align::right},
                      {"room 3 %", align::right},
                      {"4.5 %", align::right}}};
    for (const auto& c : all) {
        const auto years = debt_path_of(c.debt, c.path, c.from, c.until, c.assumed);
        if (!years) continue;
        auto slower = c.assumed;
        slower.growth = slower.growth - rational{1, 100};
        const auto slow = debt_path_of(c.debt, c.path, c.from, c.until, slower);
        const auto effort = (*c.path.at(c.until) - *c.path.at(c.from)).fraction();
        const auto room = [&](rational limit) {
            const auto part = room_for_debt(to_grid(effort), to_grid(c.balance), limit);
            return part ? points(*part, 0) + " %" : std::string{"-"};
        };
        table.add({std::string{c.country}, points(c.debt, 1), points(c.assumed.interest, 1),
                   points(c.assumed.growth, 1), points(c.assumed.inflation, 1),
                   signed_points(c.assumed.primary_balance, 1), points(years->back().without, 1),
                   points(years->back().with, 1), signed_points(years->back().added(), 1),
                   points(slow->back().with, 1), room({3, 100}), room({45, 1'000})});
    }
    table.print(out);
    wrap(out,
         std::string{assumptions}
             + " Slower: debt with the effort if real growth is a point lower in every year. "
               "Room: "
               "the part of the last year's effort that fits under a deficit of 3 % of GDP (4.5 % "
               "with "
               "the national escape clause) if the balance stays as it is; the rest takes taxes or "
               "cuts.",
         "", "");
    return out;
}

/// What the others would have to add for some cuts of American spending.
[[nodiscard]] inline std::string america_text(year of, std::span<const rational> cuts) {
    std::string out =
        "\nThe United States in the alliance's spending, " + std::to_string(of.number) + '\n';
    for (const auto& cut : cuts) {
        const auto shift = if_america_spent_less(of, cut);
        if (!shift) continue;
        if (&cut == &cuts.front())
            out += "share of the whole: " + points(shift->united_states, 1)
                   + " %; Europe and Canada spend " + points(shift->others)
                   + " % of their GDP, in current dollars\n";
        out += "assumed " + points(cut, 0) + " % less: USD " + billions(shift->freed)
               + " bn to be made good; Europe and Canada at " + points(shift->needed)
               + " % of GDP, " + signed_points(shift->needed - shift->others) + " points\n";
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_MONEY_HPP
