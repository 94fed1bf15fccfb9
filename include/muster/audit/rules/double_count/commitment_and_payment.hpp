// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_COMMITMENT_AND_PAYMENT_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_COMMITMENT_AND_PAYMENT_HPP

/// \file
/// R306: a contract is counted for more than it is worth.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/ledger/schema.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// A contract counted when it was signed and again when it was paid.
struct commitment_and_payment {
    static constexpr rule_facts facts{
        .id = "MST-R306",
        .slug = "commitment-and-payment",
        .says = "a contract is counted for more than it is worth",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A contract that counts when it is signed and again when it is paid counts twice, "
               "in two years in which nobody compares the two.",
        .inputs = "contract_id contract_value amount phase basis",
        .procedure =
            "The claims of a country under one contract_id and in one currency, over all years of "
            "the ledger and both pillars, certainly exceed the contract_value; of several values "
            "that are stated the largest counts, so that an amendment does. The excess is taken "
            "from the latest year first, in it from the highest id. Several claims without any "
            "contract_value, and a commitment without a contract_id, leave the rule open.",
        .threshold =
            "certainly above the value: interval comparison, no tolerance beside printed rounding",
        .innocent = "Amendments: state the amended value.",
        .clears = "the amended contract_value, or the payments alone",
        .citation = "European Court of Auditors, special report 09/2022: spending that is counted "
                    "before it is made",
        .example = "Atlantis claims a contract over EUR 100 m when it is signed in 2026 and the "
                   "payment of EUR 60 m in 2027.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,phase,contract_id,contract_value\n"
                      "A1,XAT,2026,100,EUR,core,committed,K7,100\n"
                      "A2,XAT,2027,60,EUR,core,executed,K7,100\n"},
    };

    using key = std::tuple<std::string_view, std::string_view, std::string_view>;
    struct state {
        lines_by<key> contracts; ///< by country, contract and currency
        std::vector<const line*> without;
    };

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (!c.counts(l))
            ++seen.contracts.others;
        else if (l.has(column::contract_id))
            seen.contracts.add({l.country, l[column::contract_id], l.currency}, l);
        else
            seen.without.push_back(&l);
    }
    void merge(state& into, state&& other) const {
        into.contracts.merge(std::move(other.contracts));
        into.without.insert(into.without.end(), other.without.begin(), other.without.end());
    }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        out.not_applicable(seen.contracts.others);
        for (const auto* l : in_order(seen.without)) {
            if (l->phase() == "committed" || l->basis() == "commitment")
                out.open(*l, "contract_id");
            else
                out.not_applicable();
        }
        for (const auto& [k, lines] : seen.contracts.lines) judge(lines, out);
    }

private:
    static void judge(std::vector<const line*> lines, sink& out) {
        std::ranges::sort(lines, [](const line* a, const line* b) {
            if (a->year != b->year) return a->year < b->year;
            return comes_first(*a, *b);
        });
        std::optional<figure> value;
        rational sum;
        for (const auto* l : lines) {
            const auto stated = l->amount_in(column::contract_value);
            if (stated && (!value || stated->value > value->value)) value = stated;
            sum = sum + l->amount.value;
        }
        if (!value) {
            if (lines.size() == 1) return out.pass(); // nothing to count it with
            for (const auto* l : in_order(lines)) out.open(*l, "contract_value");
            return;
        }
        rational excess;
        if (is_above(sum_of(lines), value->range) == certainty::certainly)
            excess = sum - value->value;
        for (auto at = lines.rbegin(); at != lines.rend(); ++at) {
            const auto& l = **at;
            const auto taken = std::min(excess, l.amount.value);
            if (taken <= 0) {
                out.pass();
                continue;
            }
            excess = excess - taken;
            out.report(
                l,
                {.acts = taken == l.amount.value ? treatment::disallow()
                                                 : treatment::haircut_to(l.amount.value - taken),
                 .counterpart = lines.size() == 1     ? nullptr
                                : lines.front() == &l ? lines.back()
                                                      : lines.front(),
                 .cell = column::contract_value,
                 .message = "contract " + std::string{l[column::contract_id]} + ": "
                            + wording::money(sum, l.currency) + " counted in "
                            + wording::count(lines.size(), "row", "rows") + " against a value of "
                            + wording::money(value->value, l.currency) + "; "
                            + wording::money(taken, l.currency) + " of this line are too much",
                 .clears = "the amended contract_value, or the payments alone",
                 .claimed = taken});
        }
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_COMMITMENT_AND_PAYMENT_HPP
