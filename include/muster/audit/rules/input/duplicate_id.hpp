// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_DUPLICATE_ID_HPP
#define MUSTER_AUDIT_RULES_INPUT_DUPLICATE_ID_HPP

/// \file
/// R003: the same id stands on two different rows.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// The same id on two different rows.
struct duplicate_id {
    static constexpr rule_facts facts{
        .id = "MST-R003",
        .slug = "duplicate-line-id",
        .says = "the same id stands on two different rows",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "An id that names two things names none: references to it, waivers and baselines "
               "go astray.",
        .inputs = "id country year phase",
        .procedure =
            "Rows with equal country, id, year and phase whose other cells differ. Rows that are "
            "equal throughout are left to MST-R301.",
        .threshold = "none",
        .innocent =
            "A claim over several years, or in several phases: year and phase are part of the key.",
        .clears = "an id of its own for each row",
        .citation = "Frictionless Data, check primary-key",
        .example = "Two rows of Atlantis are both AT-07, with different amounts.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "AT-07,XAT,2027,40,EUR,core,Fuel depot\n"
                            "AT-08,XAT,2027,20,EUR,core,Coastal radar\n"
                            "AT-07,XAT,2027,55,EUR,resilience,Harbour\n"},
    };

    using key = std::tuple<std::string_view, std::string_view, year, std::string_view>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& /*unused*/) const {
        seen.add({l.country, l.id, l.year, l.phase()}, l);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        for (const auto& [k, unordered] : seen.lines) {
            const auto lines = in_order(unordered);
            const auto differing = differences(lines);
            for (const auto* l : lines) {
                if (differing.empty() || l != lines.front()) {
                    out.pass();
                    continue;
                }
                out.report(*l, {.counterpart = lines[1],
                                .cell = column::id,
                                .message = "id " + std::string{l->id} + " stands in rows "
                                           + rows_of(lines) + " with different " + differing,
                                .clears = "an id of its own for each row"});
            }
        }
    }

private:
    static std::string differences(const std::vector<const line*>& lines) {
        std::string out;
        for (const auto& c : columns) {
            const bool differs = std::ranges::any_of(
                lines, [&](const line* l) { return (*l)[c.id] != (*lines.front())[c.id]; });
            if (differs) out += (out.empty() ? "" : ", ") + std::string{c.name};
        }
        return out;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_DUPLICATE_ID_HPP
