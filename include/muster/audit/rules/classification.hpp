// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_HPP

/// \file
/// Rules on what a claim is counted as: R401, R403, R404.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/pillar.hpp>

#include <string>
#include <string_view>

namespace muster::rules {

/// Civil defence among core spending.
struct civil_defence_in_core {
    static constexpr rule_facts facts{
        .id = "MST-R401",
        .slug = "civil-defence-in-core",
        .says = "civil defence is claimed as core",
        .worst = severity::error,
        .treatment = treatment_kind::move,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Civil preparedness is one of the purposes of the second pillar; in the first it "
               "would fill "
               "a gap that soldiers should.",
        .inputs = "cofog category",
        .procedure =
            "The claim is core and its function is COFOG 02.2 or its category R-CIV. It counts for "
            "resilience instead, within the cap.",
        .threshold = "none",
        .innocent = "Budgets of combined forces, which need to be split.",
        .clears = "the part that is military, as a line of its own",
        .citation =
            "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3; SIPRI, sources and "
            "methods: civil defence is excluded",
        .example = "Atlantis claims its sirens, COFOG 02.2, as core.",
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::core) return out.not_applicable();
        const auto* function = find_cofog(l[column::cofog]);
        const bool by_function = function != nullptr && function->code.substr(0, 4) == "02.2";
        const bool by_category = l[column::category] == "R-CIV";
        if (!by_function && !by_category) {
            // A code that cannot be looked up says no more than an empty cell does.
            if (function == nullptr && find_category(l[column::category]) == nullptr)
                return out.open(l, "cofog");
            return out.pass();
        }
        out.report(
            l, {.level = severity::error,
                .acts = treatment::move(),
                .cell = by_function ? column::cofog : column::category,
                .message =
                    "civil defence of " + wording::money(l.amount.value, l.currency) + " ("
                    + (by_function ? "COFOG " + std::string{function->code} : "category R-CIV")
                    + ") moves from core to resilience"
                    + (c.group(l).pledge->resilience
                           ? ""
                           : ", which " + std::string{c.group(l).pledge->id} + " does not count"),
                .clears = "the military part as a line of its own"});
    }
};

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

/// A category that no clause covers.
struct outside_playbook {
    static constexpr rule_facts facts{
        .id = "MST-R404",
        .slug = "outside-playbook",
        .says = "no clause of the playbook covers the category in this pillar and year",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "What no clause covers was agreed by nobody.",
        .inputs = "category pillar year playbook",
        .procedure =
            "The clause of the category, or of the category above it, is looked up for the pillar "
            "and "
            "the year. Without one nothing is credited. The open heading R-OTH (`inter alia`) is a "
            "question. Civil defence in core is left to MST-R401, unknown categories to MST-R002.",
        .threshold = "the dates of the clauses",
        .innocent = "The list of The Hague is open by its wording: claim it as R-OTH and say why.",
        .clears = "the category that fits, or the statement of the authority",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: inter alia",
        .example = "Atlantis claims networks, R-NET, as core.",
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.has(column::category)) return out.open(l, "category");
        const auto code = l[column::category];
        const bool left_to_others =
            find_category(code) == nullptr || (code == "R-CIV" && l.claimed == pillar::core);
        if (left_to_others) return out.not_applicable();
        const auto& book = *c.settings().playbook;
        if (book.find(code, l.claimed, l.year) != nullptr) {
            if (code != "R-OTH") return out.pass();
            return out.report(
                l, {.kind = outcome::review,
                    .level = severity::warning,
                    .acts = treatment::ask(),
                    .cell = column::category,
                    .message = wording::money(l.amount.value, l.currency)
                               + " is claimed under the open end of the list (`inter alia`)",
                    .clears = "a statement of the authority, or one of the named headings"});
        }
        const auto other = l.claimed == pillar::core ? pillar::resilience : pillar::core;
        const auto* nearest = book.find(code, other, l.year);
        out.report(
            l,
            {.level = severity::error,
             .acts = treatment::disallow(),
             .cell = column::category,
             .message =
                 "no clause of playbook " + std::string{book.id()} + " covers " + std::string{code}
                 + " as " + std::string{name(l.claimed)} + " in " + std::to_string(l.year.number)
                 + (nearest != nullptr ? "; it is a heading of " + std::string{name(other)} : ""),
             .clears = nearest != nullptr ? "a claim for " + std::string{name(other)}
                                          : "a category that the playbook covers in this year"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_HPP
