// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_SHARE_DOES_NOT_RECOMPUTE_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_SHARE_DOES_NOT_RECOMPUTE_HPP

/// \file
/// R702: the printed share of GDP is not the amount over GDP.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/gdp.hpp>

#include <string>

namespace muster::rules {

/// A printed share that is not amount over GDP.
struct share_does_not_recompute {
    static constexpr rule_facts facts{
        .id = "MST-R702",
        .slug = "share-does-not-recompute",
        .says = "the printed share of GDP is not the amount over GDP",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A reader has to be able to get the printed share from the printed money.",
        .inputs = "reported_share amount macro.gdp",
        .procedure =
            "The interval of the printed share and the interval of amount over GDP do not touch. "
            "If "
            "another vintage of the GDP gives the printed share, it is named and the finding is a "
            "note.",
        .threshold = "no tolerance beside the printed rounding of share, amount and GDP",
        .innocent = "Another vintage of the GDP; a fiscal year over a calendar year's GDP.",
        .clears = "the GDP that was used, with its vintage",
        .citation = "XBRL, Calculations 1.1",
        .example = "Atlantis prints 1.62 % for a sum that is 1.55 % of its GDP.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,total_of,reported_share\n"
                            "T1,XAT,2027,1550,EUR,none,core,1.62\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!l.has(column::reported_share)) return out.not_applicable();
        const auto printed = l.percent_in(column::reported_share);
        if (!printed) return out.not_applicable(); // the reader has said that it is no percentage
        const auto share = c.share(l);
        if (!share) return out.open(l, "macro.gdp");
        const auto reported = rational{1, 100} * rounded_figure(printed->value(), printed->places);
        if (overlaps(reported, *share)) return out.pass();

        const auto* fitting = other_vintage(l, c, reported);
        const bool above = share->lower() > reported.upper();
        const int places = above ? wording::telling_places(share->lower(), reported.upper(), 3)
                                 : wording::telling_places(share->upper(), reported.lower(), 3);
        out.report(l,
                   {.level = fitting != nullptr ? severity::note : severity::error,
                    .acts = treatment::none(),
                    .cell = column::reported_share,
                    .message = "amount over GDP is " + wording::percent(*share, places)
                               + ", the printed share is " + wording::percent(reported, places)
                               + (fitting != nullptr ? "; it matches the GDP of " + fitting->source
                                                           + ' ' + fitting->vintage
                                                     : ""),
                    .clears = "the GDP that was used, with its vintage"});
    }

private:
    static const macro_facts* other_vintage(const line& l, const audit_context& c,
                                            const interval& reported) {
        for (const auto& f : c.macro().of(l.country, l.year))
            if (f.counts == gdp_concept::gdp && f.currency == l.currency
                && overlaps(reported, l.amount.range / f.gdp))
                return &f;
        return nullptr;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_SHARE_DOES_NOT_RECOMPUTE_HPP
