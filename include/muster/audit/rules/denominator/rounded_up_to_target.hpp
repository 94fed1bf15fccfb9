// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_ROUNDED_UP_TO_TARGET_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_ROUNDED_UP_TO_TARGET_HPP

/// \file
/// R505: a printed share reaches the target only after rounding.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/prices.hpp>

#include <optional>
#include <string>

namespace muster::rules {

/// A share that reaches its target only after rounding.
struct rounded_up_to_target {
    static constexpr rule_facts facts{
        .id = "MST-R505",
        .slug = "rounded-up-to-target",
        .says = "a printed share reaches the target only after rounding",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "3.46 is not 3.5.",
        .inputs = "reported_share amount macro.gdp",
        .procedure =
            "The printed share of a total row, or of a claim, reaches the floor of its pillar, and "
            "the share that amount and GDP give is certainly below it.",
        .threshold = "the floors of the pledge; certainly below: interval comparison",
        .innocent = "A target that is defined on rounded figures; none of the alliance's is.",
        .clears = "the unrounded share",
        .citation = "House of Commons Defence Committee, HC 494, 2016: 2.08 against 1.97 %",
        .example = "Atlantis prints 3.5 %; its money and its GDP give 3.46 %.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,total_of,reported_share\n"
                            "T1,XAT,2027,3460,EUR,none,core,3.5\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!l.has(column::reported_share)) return out.not_applicable();
        const auto printed = l.percent_in(column::reported_share);
        if (!printed) return out.not_applicable(); // the reader has said that it is no percentage
        const auto target = floor_of(l, *c.group(l).pledge);
        if (!target) return out.not_applicable();
        const auto share = c.share(l);
        if (!share) return out.open(l, "macro.gdp");
        const auto reported = printed->value() / 100;
        if (reported < *target || is_below(*share, *target) != certainty::certainly)
            return out.pass();
        const int places = wording::telling_places(share->upper(), *target);
        out.report(l, {.level = severity::error,
                       .acts = treatment::none(),
                       .cell = column::reported_share,
                       .message = wording::percent(*share, places) + " is below "
                                  + wording::percent(*target, places) + "; it reads "
                                  + wording::percent(reported, printed->places) + " as printed",
                       .clears = "the share as amount over GDP"});
    }

private:
    // The floor that a total row or a claim is held against; resilience has a cap, and no floor.
    static std::optional<rational> floor_of(const line& l, const pledge& p) {
        const auto of = l[column::total_of];
        const auto what = of.empty() ? name(l.claimed) : of;
        if (what == "core") return p.core.bound.fraction();
        if (what == "total" && p.total) return p.total->bound.fraction();
        return std::nullopt;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_ROUNDED_UP_TO_TARGET_HPP
