// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_TARGET_BUNCHING_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_TARGET_BUNCHING_HPP

/// \file
/// R902: shares pile up just above a target.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/policy/data/pledges.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/binomial.hpp>
#include <muster/track/real.hpp>
#include <muster/track/table_path.hpp>
#include <muster/value/pillar.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Shares that pile up just above a target.
struct target_bunching {
    static constexpr rule_setting window{"window", {10, 10'000}, "of GDP"};
    static constexpr rule_setting fewest{"fewest", 8, "shares in the window"};
    static constexpr rule_setting chance{"chance", {1, 100}, "probability"};
    static constexpr const rule_setting* settings[] = {&window, &fewest, &chance};

    static constexpr rule_facts facts{
        .id = "MST-R902",
        .slug = "target-bunching",
        .says = "shares pile up just above a target",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "Where far more countries stand just above a target than just below it, some of "
               "them got there by what they count.",
        .inputs = "path",
        .procedure = "All outturns of all countries in the path table, as printed: core around 2.0 "
                     "and 3.5 %, resilience around 1.5 %, the total around 5.0 %. Shares from the "
                     "target up to the window above it are held against those in the window below. "
                     "It is asked if a fair coin would give so many above with less than the "
                     "chance. Open without a table, or if no target has enough shares around it.",
        .threshold = "one-sided binomial test at 1 %",
        .settings = settings,
        .innocent = "Targets do change what countries spend: a country may stop just where it "
                    "promised to be.",
        .clears = "what the countries above the target count",
        .citation = "proposal of this project",
        .example = "Of nine shares near 2.0 % nine are above it.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2000,EUR,core\n",
                  .plans = "country,year,pillar,share,kind\n"
                           "XAA,2024,core,2.00,actual\n"
                           "XAB,2024,core,2.01,actual\n"
                           "XAC,2024,core,2.02,actual\n"
                           "XAD,2024,core,2.03,actual\n"
                           "XAE,2024,core,2.04,actual\n"
                           "XAF,2024,core,2.05,actual\n"
                           "XAG,2024,core,2.06,actual\n"
                           "XAH,2024,core,2.07,actual\n"},
    };

    using state = lines_by<int>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(0, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [whole, lines] : seen.lines) {
            bool enough = false;
            if (c.plans() != nullptr) {
                enough = look<pillar::core>(wales_2014.core.bound.fraction(), c, out) || enough;
                enough = look<pillar::core>(hague_2025.core.bound.fraction(), c, out) || enough;
                enough = look<pillar::resilience>(hague_2025.resilience->bound.fraction(), c, out)
                         || enough;
                enough = look<pillar::total>(hague_2025.total->bound.fraction(), c, out) || enough;
            }
            if (enough)
                out.pass(lines.size());
            else
                for (const auto* l : in_order(lines))
                    out.open(*l, c.plans() == nullptr ? "path" : "path: shares near a target");
        }
    }

private:
    // Whether there are enough shares around a target.
    template <pillar P>
    static bool look(rational target, const audit_context& c, sink& out) {
        std::size_t above = 0;
        std::size_t below = 0;
        std::string_view country;
        for (const auto& r : c.plans()->rows()) {
            if (r.country == country) continue;
            country = r.country;
            const auto path = outturn_in<P>(*c.plans(), country);
            for (const auto& p : path.points()) {
                const auto over = p.share.fraction() - target;
                if (over >= 0 && over < c.value(window)) ++above;
                if (over < 0 && over >= -c.value(window)) ++below;
            }
        }
        const auto all = above + below;
        if (rational{static_cast<std::int64_t>(all)} < c.value(fewest)) return false;
        const double p = heads_at_least(above, all);
        if (p >= to_double(c.value(chance))) return true;
        out.report({.kind = outcome::review,
                    .level = severity::note,
                    .acts = treatment::none(),
                    .message = std::to_string(above) + " of " + std::to_string(all)
                               + " shares around " + wording::percent(target, 1)
                               + " lie at it or just above (probability " + wording::measured(p, 4)
                               + ")",
                    .clears = "what the countries above the target count",
                    .reason = wording::threshold(c, chance)});
        return true;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_TARGET_BUNCHING_HPP
