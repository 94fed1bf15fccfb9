// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_OTHER_FORCES_FULL_RATE_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_OTHER_FORCES_FULL_RATE_HPP

/// \file
/// R403: forces outside the armed forces are claimed without the four tests.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/pillar.hpp>

#include <string>

namespace muster::rules {

/// Police, coast guards and the like at their full cost.
struct other_forces_full_rate {
    static constexpr rule_facts facts{
        .id = "MST-R403",
        .slug = "other-forces-full-rate",
        .says = "forces outside the armed forces are claimed without the four tests",
        .worst = severity::error,
        .treatment = treatment_kind::haircut,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A police force counts as far as it could fight beside the army, and no further.",
        .inputs = "other_forces category t1 t2 t3 t4 proportion",
        .procedure = "The claim is core and is marked other_forces, or has category C.OF. If one "
                     "of the four "
                     "tests is failed nothing counts; if one is not answered, or the proportion is "
                     "not given, "
                     "it is asked; if all are passed the proportion is credited.",
        .threshold =
            "all four tests: trained in military tactics, equipped as a military force, able to "
            "operate under direct military authority, realistically deployable",
        .innocent = "National law that makes the whole force deployable.",
        .clears = "the four tests and the proportion",
        .citation = "NATO, Information on defence expenditures, 9 June 2023: other forces",
        .example = "Atlantis claims its coast guard; a tenth of it passes the four tests.",
        .shown =
            {.claims =
                 "# unit: 1e6\n"
                 "id,country,year,amount,currency,pillar,category,title,t1,t2,t3,t4,proportion\n"
                 "A1,XAT,2027,200,EUR,core,C.OF,Coast guard,yes,yes,yes,yes,0.1\n"
                 "A2,XAT,2027,80,EUR,core,C.OF,Customs boats,yes,no,yes,no,\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        const auto flag = l.truth_in(column::other_forces);
        const bool other = flag.value_or(false) || l[column::category] == "C.OF";
        if (!c.counts(l) || l.claimed != pillar::core) return out.not_applicable();
        if (!other) {
            if (!flag && find_category(l[column::category]) == nullptr)
                return out.open(l, "other_forces");
            return out.pass();
        }
        std::string failed;
        std::string unanswered;
        for (const auto test : {column::t1, column::t2, column::t3, column::t4}) {
            const auto answer = l.truth_in(test);
            if (answer.value_or(true) && answer) continue;
            auto& list = answer ? failed : unanswered;
            list += (list.empty() ? "" : ", ") + std::string{name(test)};
        }
        const auto proportion = l.fraction_in(column::proportion);
        if (failed.empty() && unanswered.empty() && proportion && *proportion == 1)
            return out.pass();

        finding found{.level = severity::error, .cell = column::other_forces};
        found.message =
            (l.has(column::title) ? wording::quoted(l[column::title]) : std::string{l.id}) + ": ";
        if (!failed.empty()) {
            found.acts = treatment::haircut_to(rational{0});
            found.message += "fails " + failed + ", so that nothing of it counts";
        } else if (!unanswered.empty()) {
            found.acts = treatment::ask();
            found.message += "no answer to " + unanswered;
        } else if (!proportion) {
            found.acts = treatment::ask();
            found.message += "passes the four tests, but no proportion is given";
        } else {
            found.acts = treatment::haircut_to(part_of(l.amount.range, *proportion));
            found.message += "passes the four tests; the proportion "
                             + wording::number(*proportion, 6) + " of it is credited";
        }
        found.clears = "t1 to t4 and proportion for this line";
        out.report(l, std::move(found));
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_OTHER_FORCES_FULL_RATE_HPP
