// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_UNKNOWN_CODE_HPP
#define MUSTER_AUDIT_RULES_INPUT_UNKNOWN_CODE_HPP

/// \file
/// R002: a coded cell is not in its code list.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/gfsm.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// A coded cell that is not in its list.
struct unknown_code {
    static constexpr rule_facts facts{
        .id = "MST-R002",
        .slug = "unknown-code",
        .says = "a coded cell is not in its code list",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A code that nobody knows hides a line from every rule that reads it.",
        .inputs = "country currency pillar category cofog gfsm phase basis price_basis direction "
                  "instrument fin_source share_method rounding fx_convention",
        .procedure =
            "Exact look-up after trimming. If the code is absent, the nearest known one within "
            "two edits is named. COFOG may be a division, a group or a class. A currency that "
            "was withdrawn is known; its dates are the business of another rule.",
        .threshold = "two edits, and at most half of the code: proposal of this project",
        .innocent = "National classifications: map them to the public code first.",
        .clears = "a code of the list",
        .citation = "ISO 3166-1, ISO 4217, COFOG 1999, GFSM 2014; the playbook's categories",
        .example =
            "Atlantis books a shelter under category 'R-CVI': no such heading; did it mean R-CIV?",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title\n"
                            "A1,XAT,2027,40,EUR,resilience,R-CVI,Shelter\n"},
    };

    void observe(const line& l, const audit_context& /*unused*/, sink& out) const {
        bool clean = true;
        // `nearest` is called for unknown codes only: it compares with the whole list.
        const auto check = [&](column c, std::string_view code, bool known, std::string_view list,
                               auto nearest, severity level) {
            if (code.empty() || known) return;
            clean = false;
            std::string message = std::string{name(c)} + ' ' + wording::quoted(code) + " is not in "
                                  + std::string{list};
            if (const std::string_view best = nearest(code); !best.empty())
                message += "; did you mean " + std::string{best} + '?';
            out.report(l, {.level = level,
                           .acts = l.is_claim() ? treatment::ask() : treatment::none(),
                           .cell = c,
                           .message = std::move(message),
                           .clears = "a code of " + std::string{list}});
        };
        const auto no_guess = [](std::string_view /*unused*/) { return std::string_view{}; };
        check(column::country, l.country, find_country(l.country).has_value(), "ISO 3166-1",
              nearest_country, severity::error);
        check(column::currency, l.currency, find_currency(l.currency) != nullptr, "ISO 4217",
              nearest_currency, severity::error);
        check(column::pillar, l[column::pillar], find_pillar(l[column::pillar]).has_value(),
              "the pillars", nearest_pillar, severity::error);
        check(column::category, l[column::category], find_category(l[column::category]) != nullptr,
              "the playbook's categories", nearest_category, severity::warning);
        check(column::cofog, l[column::cofog], find_cofog(l[column::cofog]) != nullptr,
              "COFOG 1999", no_guess, severity::warning);
        check(column::gfsm, l[column::gfsm], find_gfsm(l[column::gfsm]) != nullptr,
              "the codes of GFSM 2014 that muster knows", no_guess, severity::warning);
        for (const auto& list : closed_lists)
            check(
                list.of, l[list.of], list.has(l[list.of]), "the words of the column",
                [&list](std::string_view code) { return list.nearest(code); }, severity::warning);
        if (clean) out.pass();
    }

private:
    static std::string_view nearest_country(std::string_view code) {
        nearest_word nearest{code};
        for (const auto& c : nato_members) nearest.show(c.alpha3);
        return nearest.best();
    }
    static std::string_view nearest_currency(std::string_view code) {
        nearest_word nearest{code};
        for (const auto& c : nato_members) nearest.show(c.currency);
        return nearest.best();
    }
    static std::string_view nearest_pillar(std::string_view word) {
        nearest_word nearest{word};
        for (const auto* known : {"core", "resilience", "none"}) nearest.show(known);
        return nearest.best();
    }
    static std::string_view nearest_category(std::string_view code) {
        nearest_word nearest{code};
        for (const auto& c : categories) nearest.show(c.id);
        return nearest.best();
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_UNKNOWN_CODE_HPP
