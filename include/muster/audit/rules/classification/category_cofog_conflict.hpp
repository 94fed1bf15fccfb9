// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_CATEGORY_COFOG_CONFLICT_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_CATEGORY_COFOG_CONFLICT_HPP

/// \file
/// R405: the category and the function of a claim cannot both be right.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/crosswalk.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace muster::rules {

/// A category and a function that do not go together.
struct category_cofog_conflict {
    static constexpr rule_facts facts{
        .id = "MST-R405",
        .slug = "category-cofog-conflict",
        .says = "the category and the function of a claim cannot both be right",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "Two codes of one line describe the same money; where they contradict each other "
               "one of them is wrong, and with it the heading that the money is counted under.",
        .inputs = "category cofog other_forces",
        .procedure =
            "The pair is looked up in the table of categories and functions. A coarse code fits if "
            "a part of it does; everything fits the open heading R-OTH; other forces also fit the "
            "functions of the category C.OF. A core claim under a function that no core spending "
            "is found under is left to MST-R401 and MST-R103. A code that cannot be looked up "
            "leaves the rule open.",
        .threshold = "the table of categories and functions; its rows are cited from the notes of "
                     "COFOG or are proposals of this project",
        .innocent = "A national mapping of functions that differs from the table.",
        .clears = "the code that is right, or the national mapping",
        .citation = "UN Statistics Division, Classification of the Functions of Government 1999, "
                    "explanatory notes",
        .example = "Atlantis claims a data network, R-NET, under COFOG 04.5, transport.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,cofog,title\n"
                            "A1,XAT,2027,60,EUR,resilience,R-NET,04.5,Data network\n"
                            "A2,XAT,2027,60,EUR,resilience,R-NET,04.6,Data network\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const auto category = l[column::category];
        if (find_category(category) == nullptr) return out.open(l, "category");
        const auto* function = find_cofog(l[column::cofog]);
        if (function == nullptr) return out.open(l, "cofog");
        const bool other = l.truth_in(column::other_forces).value_or(false);
        if (l.claimed == pillar::core && !fit_of_core(*function, category, other).fits)
            return out.not_applicable();
        if (goes_with(category, *function) || (other && goes_with("C.OF", *function)))
            return out.pass();
        out.report(l, {.level = severity::warning,
                       .acts = treatment::ask(),
                       .cell = column::cofog,
                       .message = "category " + std::string{category} + " with COFOG "
                                  + std::string{function->code} + ' ' + std::string{function->title}
                                  + ": expected one of " + expected(category),
                       .clears = "the code that is right, or the national mapping"});
    }

private:
    static std::string expected(std::string_view category) {
        std::vector<std::string_view> codes;
        for_each_function_of(category,
                             [&](const crosswalk_row& row) { codes.push_back(row.code); });
        std::ranges::sort(codes);
        const auto rest = std::ranges::unique(codes);
        codes.erase(rest.begin(), rest.end());
        std::string out;
        for (const auto code : codes) out += (out.empty() ? "" : ", ") + std::string{code};
        return out;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_CATEGORY_COFOG_CONFLICT_HPP
