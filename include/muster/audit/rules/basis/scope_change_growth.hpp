// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_SCOPE_CHANGE_GROWTH_HPP
#define MUSTER_AUDIT_RULES_BASIS_SCOPE_CHANGE_GROWTH_HPP

/// \file
/// R604: the claims grow because more is counted, not because more is spent.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/prior_lines.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/link/band.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// Growth by new inclusions.
struct scope_change_growth {
    static constexpr rule_setting part_from{"part_from", {1, 4}, "of the rise"};
    static constexpr const rule_setting* settings[] = {&part_from};

    static constexpr rule_facts facts{
        .id = "MST-R604",
        .slug = "scope-change-growth",
        .says = "the claims grow because more is counted, not because more is spent",
        .worst = severity::warning,
        .treatment = treatment_kind::none,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::documentary,
        .why = "A payment that is only counted for the first time buys nothing new.",
        .inputs = "amount pillar history project_id contract_id ocid title macro.deflator",
        .procedure =
            "The claims of a country and year are compared with those of the last earlier year "
            "that an earlier ledger claims for the pillars, in the same currency and in prices of "
            "the claims (nominal without deflators); of several phases the most final one counts. "
            "Claims whose probable or strong link is an earlier line that was claimed for no "
            "pillar were paid before and not counted: their earlier amount, at most what is "
            "claimed now, is new scope. It is a finding if that is the setting's part of the rise "
            "or more. No rise: pass.",
        .threshold = "a quarter of the rise; links from 4.25 bits",
        .settings = settings,
        .innocent = "Programmes that are really new have no earlier line, and are no scope.",
        .clears = "growth on a like-for-like basis beside the headline",
        .citation = "House of Commons Defence Committee, HC 494, 2016",
        .example = "The claims of Atlantis rise from EUR 3 300 m to EUR 3 500 m, of which EUR 90 m "
                   "are a coast guard that the interior ministry paid before.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,project_id\n"
                            "A1,XAT,2027,3410,EUR,core,Armed forces,\n"
                            "A2,XAT,2027,90,EUR,core,Coast guard cutters,P7\n",
                  .history = "# unit: 1e6\n# publication_date: 2024-01-31\n"
                             "id,country,year,amount,currency,pillar,title,project_id\n"
                             "H1,XAT,2026,3120,EUR,core,Armed forces,\n"
                             "H2,XAT,2026,85,EUR,none,Coast guard cutters,P7\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && !c.group(l).partial)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        const auto earlier = sums_of(c.prior());
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            const auto* before = last_before(earlier, group);
            if (before == nullptr) {
                for (const auto* l : lines)
                    out.open(*l, c.prior().empty() ? "history" : "history: pillar");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            compare(lines, *before, group, c, out);
        }
    }

private:
    struct claimed_before {
        muster::year year{};
        rational money{};
    };
    // By country and currency, years ascending.
    using earlier_sums =
        std::map<std::pair<std::string_view, std::string_view>, std::vector<claimed_before>>;

    static earlier_sums sums_of(const prior_index& prior) {
        using claim_key = std::tuple<std::string_view, year, std::string_view, pillar>;
        std::map<claim_key, int> final_phase;
        const auto key = [](const line& l) {
            return claim_key{l.country, l.year, l.id, l.claimed};
        };
        for (const auto* l : prior.lines()) {
            if (!l->is_claim()) continue;
            auto& most = final_phase.try_emplace(key(*l), -1).first->second;
            most = std::max(most, detail::finality(l->phase()));
        }
        std::map<std::tuple<std::string_view, std::string_view, year>, rational> sums;
        for (const auto* l : prior.lines()) {
            if (!l->is_claim() || detail::finality(l->phase()) != final_phase.at(key(*l))) continue;
            auto& sum = sums[{l->country, l->currency, l->year}];
            sum = sum + l->amount.value;
        }
        earlier_sums out;
        for (const auto& [k, sum] : sums)
            out[{std::get<0>(k), std::get<1>(k)}].push_back({std::get<2>(k), sum});
        return out;
    }
    static const claimed_before* last_before(const earlier_sums& all, const country_year& group) {
        const auto of = all.find({group.country, group.currency});
        const claimed_before* last = nullptr;
        if (of == all.end()) return last;
        for (const auto& b : of->second)
            if (b.year < group.year && b.money > 0) last = &b;
        return last;
    }
    static std::int64_t units(rational money) { return round(money, rounding::half_even); }

    static void compare(const std::vector<const line*>& lines, const claimed_before& last,
                        const country_year& group, const audit_context& c, sink& out) {
        rational sum;
        rational scope;
        std::size_t included = 0;
        for (const auto* l : lines) {
            sum = sum + l->amount.value;
            const auto& match = c.older(*l);
            const bool linked =
                match.how_sure == link::band::probable || match.how_sure == link::band::strong;
            if (!linked || match.earlier->claimed != pillar::none) continue;
            const auto was = c.real_amount(*l, *match.earlier).value_or(rational{0});
            const auto part = std::min(was, l->amount.value);
            if (part <= 0) continue;
            scope = scope + part;
            ++included;
        }
        const auto real = c.in_prices_of(group.country, last.money, last.year, group.year);
        const auto before = units(real.value_or(last.money));
        const auto rise = units(sum) - before;
        if (rise <= 0 || included == 0 || before <= 0) return;
        const rational part{units(scope), rise};
        if (part < c.value(part_from)) return;
        out.report({.level = severity::warning,
                    .acts = treatment::none(),
                    .country = std::string{group.country},
                    .year = group.year.number,
                    .message = wording::percent(part, 1) + " of the rise since "
                               + std::to_string(last.year.number) + " is scope ("
                               + wording::count(included, "line that was", "lines that were")
                               + " paid before and not counted, "
                               + wording::money(units(scope), group.currency)
                               + "): like-for-like growth is "
                               + wording::percent(rational{rise - units(scope), before}, 1)
                               + ", not " + wording::percent(rational{rise, before}, 1)
                               + (real ? " (real)" : " (nominal)"),
                    .clears = "growth on a like-for-like basis beside the headline",
                    .reason = wording::threshold(c, part_from),
                    .claimed = units(scope)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_SCOPE_CHANGE_GROWTH_HPP
