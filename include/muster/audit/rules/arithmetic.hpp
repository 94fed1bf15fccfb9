// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_HPP

/// \file
/// Rules on printed figures that do not follow from each other: R702, R704.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/pillar.hpp>

#include <cstddef>
#include <string>
#include <utility>

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
        const int places = wording::telling_places(
            share->lower() > reported.upper() ? share->lower() : share->upper(),
            share->lower() > reported.upper() ? reported.upper() : reported.lower(), 3);
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

/// More than the cap claimed for resilience.
struct resilience_above_cap {
    static constexpr rule_facts facts{
        .id = "MST-R704",
        .slug = "resilience-above-cap",
        .says = "more is claimed for resilience than the cap lets count",
        .worst = severity::note,
        .treatment = treatment_kind::haircut,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "The second pillar is a cap: what is above it counts for nothing, least of all for "
               "core.",
        .inputs = "pillar amount macro.gdp",
        .procedure =
            "The claims for resilience of a country and year certainly exceed the cap. The pledge "
            "counts the cap; the excess is spread over all lines in proportion and never carried "
            "into core.",
        .threshold = "the cap of the pledge (The Hague: 1.5 % of GDP); certainly above",
        .innocent = "None; spending above the cap is welcome, it does not count.",
        .clears = "nothing needs to be cleared",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: up to 1.5 %",
        .example = "Atlantis claims 1.9 % of its GDP for resilience; 1.5 % count.",
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && l.claimed == pillar::resilience)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& group = c.groups()[number];
            if (!group.has_gdp()) {
                for (const auto* l : lines) out.open(*l, "macro.gdp");
                continue;
            }
            out.pass(lines.size()); // no single line is at fault
            if (!group.pledge->resilience) continue;
            const auto cap = group.pledge->resilience->bound.fraction();
            const auto claimed = sum_of(lines);
            if (is_above(claimed / group.macro->gdp, cap) != certainty::certainly) continue;
            const auto excess = claimed.lower() - cap * group.macro->gdp.upper();
            out.report({.level = severity::note,
                        .acts = {.kind = treatment_kind::haircut},
                        .country = std::string{group.country},
                        .year = group.year.number,
                        .message = "resilience of " + wording::percent(claimed / group.macro->gdp)
                                   + " of GDP is capped at " + wording::percent(cap, 1)
                                   + "; at least " + wording::money(excess, group.currency)
                                   + " cannot offset core",
                        .clears = "nothing needs to be cleared",
                        .claimed = excess});
        }
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_HPP
