// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_MIXED_BASIS_HPP
#define MUSTER_AUDIT_RULES_BASIS_MIXED_BASIS_HPP

/// \file
/// R601: cash, commitments and accruals are added together.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Cash, commitments and accruals in one sum.
struct mixed_basis {
    static constexpr rule_setting tolerated{"tolerated", {5, 100}, "%"};
    static constexpr const rule_setting* settings[] = {&tolerated};

    static constexpr rule_facts facts{
        .id = "MST-R601",
        .slug = "mixed-basis",
        .says = "cash, commitments and accruals are added together",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "The pledge counts payments of the year; a commitment is a payment of another one.",
        .inputs = "basis",
        .procedure =
            "Within a country, year and pillar the lines that are not on the basis of most of the "
            "money are more than the setting of it: they are asked. Lines without a basis are "
            "open.",
        .threshold = "more than 5 % of the money",
        .settings = settings,
        .innocent = "A documented bridge from one basis to the other.",
        .clears = "one basis for all lines, or the bridge table",
        .citation =
            "NATO, agreed definition: payments made in the year; Eurostat, decision STAT/06/31 on "
            "military equipment",
        .example = "A fifth of what Atlantis claims for core is commitments, in a total of cash.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,basis\n"
                            "A1,XAT,2027,80,EUR,core,cash\n"
                            "A2,XAT,2027,20,EUR,core,commitment\n"},
    };

    using key = std::pair<std::size_t, pillar>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({c.group_number(l), l.claimed}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines)
            judge(in_order(lines), c.groups()[k.first], k.second, c, out);
    }

private:
    static void judge(const std::vector<const line*>& lines, const country_year& group, pillar p,
                      const audit_context& c, sink& out) {
        std::map<std::string_view, rational> by_basis; // known words only
        for (const auto* l : lines)
            if (is_listed(column::basis, l->basis()))
                by_basis[l->basis()] = by_basis[l->basis()] + l->amount.value;
        rational declared;
        auto main = by_basis.begin();
        for (auto at = by_basis.begin(); at != by_basis.end(); ++at) {
            declared = declared + at->second;
            if (at->second > main->second) main = at;
        }
        const auto rest = by_basis.empty() ? rational{0} : declared - main->second;
        // Above zero only beside a largest sum above zero, and then what is declared is, too.
        const bool mixed = rest > 0 && rest / declared > c.value(tolerated);
        std::vector<const line*> minority;
        for (const auto* l : lines) {
            if (!is_listed(column::basis, l->basis()))
                out.open(*l, "basis");
            else if (mixed && l->basis() != main->first)
                minority.push_back(l);
            else
                out.pass();
        }
        if (minority.empty()) return;
        std::string sums;
        for (const auto& [basis, sum] : by_basis)
            sums += (sums.empty() ? "" : ", ") + wording::money(sum, group.currency) + ' '
                    + std::string{basis};
        const auto share = rest / declared;
        for (const auto* l : minority)
            out.report(
                *l, {.level = severity::error,
                     .acts = treatment::ask(),
                     .cell = column::basis,
                     .message =
                         std::string{l->basis()} + (main->first == "accrual" ? " in an " : " in a ")
                         + std::string{main->first} + " total: " + wording::percent(share, 1)
                         + " of " + std::string{name(p)} + ' ' + std::to_string(group.year.number)
                         + " is on another basis (" + sums + ')',
                     .clears = "one basis for all lines, or a bridge table",
                     .reason = wording::threshold(c, tolerated)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_MIXED_BASIS_HPP
