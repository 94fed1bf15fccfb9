// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_CONTROL_ACCOUNT_BREACH_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_CONTROL_ACCOUNT_BREACH_HPP

/// \file
/// R807: the outturn stays below the country's own plan.

#include <muster/audit/country_way.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/control_account.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/slippage.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// Less than the country's own plan.
struct control_account_breach {
    static constexpr rule_setting yearly{"yearly", {3, 1'000}, "of GDP"};
    static constexpr rule_setting cumulative{"cumulative", {6, 1'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&yearly, &cumulative};

    static constexpr rule_facts facts{
        .id = "MST-R807",
        .slug = "control-account-breach",
        .says = "the outturn of core stays below the country's own plan",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A plan is as good as what is spent under it. An account of what is short of it "
               "cannot be wiped out by the next plan.",
        .inputs = "path",
        .procedure =
            "The first vintage of the plan of core that speaks of a year after the pledge, against "
            "the outturns of its years after the pledge; a later year's surplus credits the "
            "account. A year that is certainly short by more than the yearly limit is a warning. "
            "If the account is certainly above the cumulative limit after the last outturn, one "
            "error. The rounding of outturns counts in the country's favour.",
        .threshold = "modelled on the control account of the fiscal rules of the European Union",
        .settings = settings,
        .innocent = "A GDP that came out higher than the plan assumed lowers the share although "
                    "all planned money was spent. If the macro table has a GDP whose gdp_vintage "
                    "is the name of the plan's vintage, a year is judged by the share of that GDP, "
                    "and the account too.",
        .clears = "outturns that make good for the shortfall, or the GDP that the plan assumed",
        .citation = "proposal of this project",
        .example = "Atlantis planned 2.5 % for 2026 and spent 2.1 %.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2100,EUR,core\n",
                  .plans = "country,vintage,year,pillar,share,kind\n"
                           "XAT,2025,2026,core,2.5,plan\n"
                           "XAT,2025,2027,core,2.7,plan\n"
                           "XAT,2027,2026,core,2.1,actual\n"},
    };

    using state = claims_by_country;

    void observe(state& seen, const line& l, const audit_context& c) const {
        add_claim(seen, l, c);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        judge_ways(seen, c, out, [&](const country_way& w) { return judge(w, c, out); });
    }

private:
    static way_answer judge(const country_way& w, const audit_context& c, sink& out) {
        const auto adopted = w.pledge().adopted.year();
        plan_vintage<pillar::core> plan;
        for (const auto& vintage : plans_in<pillar::core>(*c.plans(), w.country)) {
            plan.name = vintage.name;
            for (const auto& p : vintage.path.points())
                if (p.of > adopted) plan.path.set(p.of, p.share, p.half_unit);
            if (!plan.path.empty()) break;
        }
        if (plan.path.empty()) return way_answer::open("path");
        const auto account = control_account(plan.path, at_planned_gdp(w, plan.name, c));
        if (account.empty()) return way_answer::open("path.actual");
        for (const auto& e : account) {
            if (e.is_short(c.value(yearly)) != certainty::certainly) continue;
            report(w, plan.name, e, false, c, out);
        }
        if (account.back().is_in_breach(c.value(cumulative)) == certainty::certainly)
            report(w, plan.name, account.back(), true, c, out);
        return way_answer::judged();
    }
    static void report(const country_way& w, std::string_view vintage, const account_entry& e,
                       bool breach, const audit_context& c, sink& out) {
        const auto short_by = e.planned - e.actual;
        const auto balance = (e.balance.lower() + e.balance.upper()) / 2;
        std::string message = std::to_string(e.of.number) + ": ";
        if (breach)
            message += "the account is " + wording::points(balance) + " short of the plan";
        else
            message += wording::points(short_by) + " short of the plan";
        if (!vintage.empty()) message += " of " + std::string{vintage};
        if (!breach)
            message += " (" + wording::percent(e.planned, 2) + " planned, "
                       + wording::percent(e.actual, 2) + " spent); account "
                       + wording::points(balance);
        if (restated(w.country, vintage, e.of, c)) message += "; at the GDP that the plan assumed";
        out.report({.level = breach ? severity::error : severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{w.country},
                    .year = e.of.number,
                    .message = std::move(message),
                    .clears = "outturns that make good for it, or the GDP that the plan assumed",
                    .reason = wording::threshold(c, breach ? cumulative : yearly),
                    .claimed = priced(c, w.country, e.of, breach ? balance : short_by)});
    }

    // The GDP now over the GDP that the plan assumed; nothing if the latter is not known.
    static std::optional<rational> restated(std::string_view country, std::string_view vintage,
                                            year y, const audit_context& c) {
        const auto rows = c.macro().of(country, y);
        if (vintage.empty() || rows.empty()) return std::nullopt;
        for (const auto& f : rows.subspan(1))
            if (f.vintage == vintage && f.currency == rows[0].currency)
                return rational{round(rows[0].gdp.lower(), rounding::half_even),
                                round(f.gdp.lower(), rounding::half_even)};
        return std::nullopt;
    }
    static annual_path<pillar::core> at_planned_gdp(const country_way& w, std::string_view vintage,
                                                    const audit_context& c) {
        annual_path<pillar::core> path;
        for (const auto& p : w.outturn.points()) {
            const auto ratio = restated(w.country, vintage, p.of, c);
            const auto times = [&](rational share) {
                return to_grid({multiply_round(round(share * share_grid, rounding::half_even),
                                               *ratio, rounding::half_even),
                                share_grid});
            };
            if (ratio)
                path.set(p.of, gdp_share<pillar::core>{times(p.share.fraction())},
                         times(p.half_unit));
            else
                path.set(p.of, p.share, p.half_unit);
        }
        return path;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_CONTROL_ACCOUNT_BREACH_HPP
