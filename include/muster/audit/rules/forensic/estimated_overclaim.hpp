// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_ESTIMATED_OVERCLAIM_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_ESTIMATED_OVERCLAIM_HPP

/// \file
/// R907: what a reviewed sample says of the whole claim.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/track/posterior.hpp>
#include <muster/track/real.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// What a reviewed sample says of the whole claim.
struct estimated_overclaim {
    static constexpr rule_setting fewest{"fewest", 5, "reviewed lines of a category"};
    static constexpr const rule_setting* settings[] = {&fewest};

    static constexpr rule_facts facts{
        .id = "MST-R907",
        .slug = "estimated-overclaim",
        .says = "a reviewed sample gives a range for the claim that does not count",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::outside_evidence,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "Nobody can review every line. A sample of each category says how much of the rest "
               "would not stand, and how surely.",
        .inputs = "status category amount",
        .procedure = "Lines whose status is accepted or rejected were reviewed by somebody. In a "
                     "country and year, each category with enough reviewed lines has the posterior "
                     "of an even prior, weighted by its money; 10 000 draws that are always the "
                     "same give the median and a range of 95 %. It reports and judges nothing. "
                     "Lines of categories without enough reviewed lines are open.",
        .threshold = "none: it reports",
        .settings = settings,
        .innocent = "A sample that was picked for its doubts overstates. Each category needs its "
                    "own sample, so that a picked one does not speak for the others.",
        .clears = "nothing has to be cleared; more reviewed lines make the range narrower",
        .citation = "proposal of this project",
        .example =
            "Of thirty reviewed lines of Atlantis nine were rejected: 31 %, from 17 to 48 %.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,status\n"
                            "A1,XAT,2027,30,EUR,resilience,R-CIV,accepted\n"
                            "A2,XAT,2027,20,EUR,resilience,R-CIV,accepted\n"
                            "A3,XAT,2027,20,EUR,resilience,R-CIV,rejected\n"
                            "A4,XAT,2027,10,EUR,resilience,R-CIV,accepted\n"
                            "A5,XAT,2027,10,EUR,resilience,R-CIV,accepted\n"
                            "A6,XAT,2027,90,EUR,resilience,R-CIV,\n"},
    };

    using state = lines_by<std::size_t>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) judge(in_order(lines), c, out);
    }

private:
    struct stratum {
        std::vector<const line*> lines;
        rational money;
        std::size_t accepted = 0;
        std::size_t rejected = 0;
    };

    static void judge(const std::vector<const line*>& lines, const audit_context& c, sink& out) {
        std::map<std::string_view, stratum> by_category;
        for (const auto* l : lines) {
            auto& s = by_category[(*l)[column::category]];
            s.lines.push_back(l);
            s.money = s.money + l->amount.value;
            if (equal_ignoring_case((*l)[column::status], "accepted")) ++s.accepted;
            if (equal_ignoring_case((*l)[column::status], "rejected")) ++s.rejected;
        }
        std::vector<reviewed_stratum> known;
        rational money;
        std::size_t reviewed = 0;
        for (const auto& [category, s] : by_category) {
            const auto sample = s.accepted + s.rejected;
            if (s.money <= 0 || rational{static_cast<std::int64_t>(sample)} < c.value(fewest)) {
                for (const auto* l : s.lines) out.open(*l, "status");
                continue;
            }
            out.pass(s.lines.size());
            known.push_back({to_double(s.money), sample, s.rejected});
            money = money + s.money;
            reviewed += sample;
        }
        if (known.empty()) return;
        const auto part = rejected_part(known);
        const auto& group = c.group(*lines.front());
        out.report(
            {.kind = outcome::review,
             .level = severity::note,
             .acts = treatment::none(),
             .country = std::string{group.country},
             .year = group.year.number,
             .message = "of " + wording::money(money, group.currency) + " in "
                        + wording::count(known.size(), "reviewed category", "reviewed categories")
                        + " " + wording::measured(100 * part.median, 1) + " % ["
                        + wording::measured(100 * part.lower, 1) + "; "
                        + wording::measured(100 * part.upper, 1) + "] would not stand, by "
                        + std::to_string(reviewed) + " reviewed lines",
             .clears = "nothing has to be cleared; more reviewed lines make it narrower",
             .reason = wording::threshold(c, fewest),
             .claimed = money});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_ESTIMATED_OVERCLAIM_HPP
