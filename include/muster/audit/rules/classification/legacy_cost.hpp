// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_LEGACY_COST_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_LEGACY_COST_HPP

/// \file
/// R402: a payment for the past is claimed.

#include <muster/audit/rule.hpp>
#include <muster/audit/terms/past.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/gfsm.hpp>
#include <muster/policy/nato_category.hpp>

#include <string>
#include <string_view>

namespace muster::rules {

/// War damage, veterans' benefits, demobilisation, destruction of weapons.
struct legacy_cost {
    static constexpr rule_facts facts{
        .id = "MST-R402",
        .slug = "legacy-cost",
        .says = "a payment for the past is claimed",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "What is paid for a former war or for former soldiers strengthens no force that is "
               "there today.",
        .inputs = "title description lang category gfsm",
        .by_words = true,
        .procedure =
            "The words of the title and the description are searched. War damage or war "
            "reparations: nothing is credited. Pensions and what goes to survivors pass, by their "
            "words or by the category C.PENS. Veterans, demobilisation, or the destruction of "
            "weapons: a question. A social benefit, GFSM 27, that is neither a pension nor of the "
            "category personnel is a question too. Texts in a language that is not read, or no "
            "texts, leave the rule open unless a code decides.",
        .threshold = "one phrase, or one code",
        .innocent =
            "Pensions of former soldiers and of survivors. Definitions differ on the destruction "
            "of weapons; the clause under which it is reported settles it.",
        .clears = "the clause of the definition under which it is reported, or the pension part as "
                  "a line of its own",
        .citation = "SIPRI, sources and methods: current expenditure for past military activities, "
                    "such as veterans' benefits, demobilization, conversion and weapon "
                    "destruction, is not included",
        .example = "Atlantis claims EUR 90 m for the care of its veterans as core.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title\n"
                            "A1,XAT,2027,90,EUR,core,C.OTH,Veterans' care and benefits\n"
                            "A2,XAT,2027,400,EUR,core,C.PENS,Pensions of retired soldiers\n"
                            "A3,XAT,2027,15,EUR,core,C.OTH,Compensation for war damage to farms\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const terms::text text{l};
        const auto category = l[column::category];

        if (const auto war = text.first(terms::war_damage); !war.empty())
            return out.report(l, found(l, severity::error, treatment::disallow(), column::title,
                                       wording::quoted(war)));
        if (categories.is_within(category, "C.PENS") || text.has(terms::pensions))
            return out.pass();
        auto past = text.first(terms::veterans);
        if (past.empty()) past = text.first(terms::disarmament);
        if (!past.empty())
            return out.report(l, found(l, severity::warning, treatment::ask(), column::title,
                                       wording::quoted(past)));
        const auto code = l[column::gfsm];
        if (is_gfsm_within(code, "27") && !categories.is_within(category, "C.PERS"))
            return out.report(
                l, found(l, severity::warning, treatment::ask(), column::gfsm,
                         "GFSM " + std::string{code} + ' ' + std::string{find_gfsm(code)->title}));
        if (text.empty())
            return out.open(l, text.is_read() ? "title" : "title in a language that is read");
        out.pass();
    }

private:
    static finding found(const line& l, severity level, const treatment& acts, column cell,
                         const std::string& by) {
        return {.level = level,
                .acts = acts,
                .cell = cell,
                .message =
                    wording::title_or_id(l) + " of " + wording::money(l.amount.value, l.currency)
                    + " reads as a payment for the past, not for present forces (" + by + ')',
                .clears = "the clause under which it is reported, or its pension part as a line of "
                          "its own"};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_LEGACY_COST_HPP
