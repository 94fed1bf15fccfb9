// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TRACK_PLAN_CHECK_HPP
#define MUSTER_REPORT_TRACK_PLAN_CHECK_HPP

/// \file
/// A table of plans and outturns, country by country: kept or not, moved or not, and what the
/// planned rise is made of.

#include <muster/policy/pledge.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/composition.hpp>
#include <muster/track/control_account.hpp>
#include <muster/track/incremental.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/slippage.hpp>
#include <muster/track/table_path.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace muster::report {

/// What the tables say of one country's plans.
[[nodiscard]] inline std::string plan_check_text(const path_table& table, std::string_view country,
                                                 const pledge& towards) {
    auto plans = plans_in<pillar::core>(table, country);
    for (auto& p : plans) p.path = interpolated(p.path);
    const auto outturn = outturn_in<pillar::core>(table, country);
    std::string out = '\n' + std::string{country} + ": plans and outturns of core\n";
    if (plans.empty()) return out + "no plan\n";

    for (const auto& vintage : plans) {
        const auto account = control_account(vintage.path, outturn);
        for (const auto& e : account) {
            out += "plan " + std::string{vintage.name} + ", " + std::to_string(e.of.number) + ": "
                   + points(e.planned) + " % planned, " + points(e.actual) + " % spent; "
                   + signed_points(e.planned - e.actual) + " points short, account "
                   + signed_points((e.balance.lower() + e.balance.upper()) / 2);
            if (e.is_in_breach() == certainty::certainly) out += ", above 0.6";
            if (e.is_short() == certainty::certainly) out += ", above 0.3 in one year";
            out += '\n';
        }
    }
    const gdp_share<pillar::core> levels[] = {gdp_share<pillar::core>{{25, 1'000}},
                                              gdp_share<pillar::core>{{30, 1'000}},
                                              towards.core.bound};
    for (std::size_t i = 1; i < plans.size(); ++i) {
        const auto& older = plans[i - 1].path;
        const auto& newer = plans[i].path;
        for (const auto level : levels) {
            const auto m = move_of(older, newer, level);
            if (!m.slipped()) continue;
            out += "from plan " + std::string{plans[i - 1].name} + " to "
                   + std::string{plans[i].name} + ": " + points(level.fraction(), 1) + " % was due "
                   + std::to_string(m.was->number)
                   + (m.is ? ", is due " + std::to_string(m.is->number) : ", is given up") + '\n';
        }
        for (const auto& cut : cuts_of(older, newer))
            out += "from plan " + std::string{plans[i - 1].name} + " to "
                   + std::string{plans[i].name} + ": " + std::to_string(cut.of.number)
                   + " cut from " + points(cut.was) + " to " + points(cut.is) + " %\n";
    }
    const auto slips = renewals_that_slip(std::span<const plan_vintage<pillar::core>>{plans},
                                          std::span<const gdp_share<pillar::core>>{levels});
    out += "renewals in a row that put something off: " + std::to_string(slips) + '\n';

    const auto whole = interpolated(continued(outturn, plans.back().path));
    const auto until = towards.deadline.value_or(whole.back().of);
    for (const auto& f : falls_of(whole, until))
        out += "falls from " + std::to_string(f.from.number) + " to " + std::to_string(f.to.number)
               + '\n';
    for (const auto& p : peaks_of(whole))
        out += "a peak in " + std::to_string(p.of.number) + ", " + points(p.above)
               + " points above its neighbours\n";

    const auto soft_plans = plans_in<pillar::resilience>(table, country);
    auto soft = outturn_in<pillar::resilience>(table, country);
    if (!soft_plans.empty()) soft = continued(soft, soft_plans.back().path);
    soft = interpolated(soft);
    const auto from = outturn.empty() ? whole.front().of : outturn.back().of;
    const auto core_then = whole.at(from);
    const auto core_end = whole.at(until);
    const auto soft_then = soft.at(from);
    const auto soft_end = soft.at(until);
    if (core_then && core_end && soft_then && soft_end) {
        const auto part = resilience_part_of_rise(core_then->fraction(), core_end->fraction(),
                                                  soft_then->fraction(), soft_end->fraction());
        out += "planned rise from " + std::to_string(from.number) + " to "
               + std::to_string(until.number) + ": core "
               + signed_points((*core_end - *core_then).fraction()) + " points, resilience "
               + signed_points((*soft_end - *soft_then).fraction())
               + (part && *part >= 0 ? "; resilience is " + points(*part, 0) + " % of it" : "")
               + '\n';
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_PLAN_CHECK_HPP
