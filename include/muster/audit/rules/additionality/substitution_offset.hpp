// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_SUBSTITUTION_OFFSET_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_SUBSTITUTION_OFFSET_HPP

/// \file
/// R203: the claimed part of a programme grows by what its unclaimed part loses.

#include <muster/audit/earlier.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// Claimed money that was taken from an unclaimed sibling.
struct substitution_offset {
    static constexpr rule_setting rise_from{"rise_from", {1, 10}, "of the earlier claim"};
    static constexpr rule_setting net_within{"net_within", {1, 10}, "of the rise"};
    static constexpr const rule_setting* settings[] = {&rise_from, &net_within};

    static constexpr rule_facts facts{
        .id = "MST-R203",
        .slug = "substitution-offset",
        .says = "the claimed part of a programme grows by what its unclaimed part loses",
        .worst = severity::warning,
        .treatment = treatment_kind::haircut,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::documentary,
        .why = "If one line of a ministry grows because its neighbour shrinks, the ministry does "
               "not spend more; the money has moved from what is not claimed to what is.",
        .inputs = "program_id admin_code pillar amount history macro.gdp macro.deflator",
        .procedure =
            "The lines of a programme (program_id, else admin_code) are added up, claimed and "
            "unclaimed apart, in the claim's year and in the latest earlier year that the ledger "
            "or an earlier one has of it, each line in its newest version, in prices of the "
            "claim's year. The rule speaks if the claimed part rose by at least the setting and "
            "certainly by materiality, the unclaimed part fell, and their sum moved by no more "
            "than a part of the rise. What was substituted, the lesser of rise and fall, is taken "
            "from the strict bound of the programme's claims in proportion to their amounts; the "
            "lenient bound keeps them.",
        .threshold = "a tenth, twice: proposals of this project; and materiality, 0.01 % of GDP",
        .settings = settings,
        .innocent = "A genuine change of priorities inside a ministry. It is a fact of policy that "
                    "is worth stating, and so the lenient bound is not touched.",
        .clears = "the reason for the fall of the unclaimed part, or a rise of the programme as a "
                  "whole",
        .citation = "House of Commons Defence Committee, HC 494, 2016: new inclusions and the "
                    "department from which they come",
        .example = "Atlantis claims EUR 200 m more for coast radar than in 2025; its programme for "
                   "lighthouses, not claimed, lost EUR 195 m.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,program_id\n"
                            "A1,XAT,2027,420,EUR,resilience,Coast radar,P7\n"
                            "A2,XAT,2027,25,EUR,none,Lighthouses,P7\n",
                  .history = "# unit: 1e6\n"
                             "id,country,year,amount,currency,pillar,title,program_id\n"
                             "A1,XAT,2025,200,EUR,resilience,Coast radar,P7\n"
                             "A2,XAT,2025,200,EUR,none,Lighthouses,P7\n"},
    };

    // country; whether by program_id; the programme
    using programme = std::tuple<std::string_view, bool, std::string_view>;
    using key = std::pair<programme, muster::year>;
    struct state {
        lines_by<key> claimed;            ///< others: lines that are no counted claims
        lines_by<key> unclaimed;          ///< spending for no pillar
        std::vector<const line*> unknown; ///< claims of no programme
    };

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (!c.counts(l)) ++seen.claimed.others;
        const bool known = l.has(column::program_id) || l.has(column::admin_code);
        if (c.counts(l)) {
            if (known)
                seen.claimed.add({programme_of(l), l.year}, l);
            else
                seen.unknown.push_back(&l);
        } else if (known && is_unclaimed(l)) {
            seen.unclaimed.add({programme_of(l), l.year}, l);
        }
    }
    void merge(state& into, state&& other) const {
        into.claimed.merge(std::move(other.claimed));
        into.unclaimed.merge(std::move(other.unclaimed));
        into.unknown.insert(into.unknown.end(), other.unknown.begin(), other.unknown.end());
    }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.claimed.others);
        for (const auto* l : seen.unknown) out.open(*l, "program_id");
        std::map<programme, std::vector<const line*>> earlier;
        for (const auto* l : c.prior().lines())
            if (l->is_claim() || is_unclaimed(*l)) earlier[programme_of(*l)].push_back(l);
        for (const auto* found : {&seen.claimed, &seen.unclaimed})
            for (const auto& [k, lines] : found->lines)
                earlier[k.first].insert(earlier[k.first].end(), lines.begin(), lines.end());
        for (const auto& [k, lines] : seen.claimed.lines) {
            const auto siblings = seen.unclaimed.lines.find(k);
            judge(k, by_id(lines),
                  siblings == seen.unclaimed.lines.end() ? std::vector<const line*>{}
                                                         : newest_versions(siblings->second),
                  year_before(earlier[k.first], k.second), c, out);
        }
    }

private:
    static programme programme_of(const line& l) {
        const bool by_program = l.has(column::program_id);
        return {l.country, by_program, l[by_program ? column::program_id : column::admin_code]};
    }

    // The claimed lines, or the others.
    static std::vector<const line*> part(const std::vector<const line*>& of, bool claimed) {
        std::vector<const line*> found;
        for (const auto* l : of)
            if (l->is_claim() == claimed) found.push_back(l);
        return found;
    }

    static void judge(const key& k, const std::vector<const line*>& claims,
                      const std::vector<const line*>& siblings,
                      const std::vector<const line*>& before, const audit_context& c, sink& out) {
        const auto open = [&](std::string_view missing) {
            for (const auto* l : claims) out.open(*l, missing);
        };
        if (before.empty()) return open("history");
        const auto currency = c.group(*claims.front()).currency;
        const auto sum = [&](const std::vector<const line*>& of) {
            return sum_in_prices_of(of, k.second, currency, c);
        };
        const auto claimed_now = sum(claims);
        const auto claimed_then = sum(part(before, true));
        const auto unclaimed_now = sum(siblings);
        const auto unclaimed_then = sum(part(before, false));
        if (!claimed_then.one_currency || !unclaimed_then.one_currency
            || !unclaimed_now.one_currency)
            return open("amounts in one currency");

        const auto rise = claimed_now.units - claimed_then.units;
        const auto fall = unclaimed_then.units - unclaimed_now.units;
        const auto net = std::max(rise - fall, fall - rise);
        const auto least =
            multiply_round(claimed_then.units, c.value(rise_from), rounding::half_even);
        if (rise <= 0 || fall <= 0 || rise < least || rational{net, rise} > c.value(net_within))
            return out.pass(claims.size());
        const auto gdp = c.gdp(*claims.front());
        if (!gdp) return open("macro.gdp");
        if (is_at_least(interval{rational{rise}} / *gdp, c.settings().materiality)
            != certainty::certainly)
            return out.pass(claims.size());

        std::int64_t payments = 0; // of claims above zero: they bear what was substituted
        for (const auto* l : claims)
            payments += std::max<std::int64_t>(0, round(l->amount.value, rounding::half_even));
        const auto moved = std::min({rise, fall, payments});
        const std::string message =
            "claims of programme " + std::string{std::get<2>(k.first)} + " rose by "
            + wording::money(rise, currency) + " from "
            + std::to_string(before.front()->year.number) + ", its unclaimed lines fell by "
            + wording::money(fall, currency)
            + (claimed_then.nominal || unclaimed_then.nominal ? " (nominal)"
                                                              : " (prices of the claim)")
            + "; together they moved by " + wording::money(net, currency);
        for (const auto* l : claims) {
            const auto amount = round(l->amount.value, rounding::half_even);
            if (amount <= 0) {
                out.pass();
                continue;
            }
            const auto kept = part_of(l->amount.range, rational{payments - moved, payments});
            out.report(*l, {.level = severity::warning,
                            .acts = {treatment_kind::haircut, kept, std::nullopt},
                            .counterpart = part(before, false).front(),
                            .cell = column::amount,
                            .message = message,
                            .clears = "the reason why the unclaimed lines of the programme fell",
                            .reason = wording::threshold(c, rise_from) + ", "
                                      + wording::threshold(c, net_within),
                            .claimed = multiply_round(amount, rational{moved, payments},
                                                      rounding::half_even)});
        }
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_SUBSTITUTION_OFFSET_HPP
