// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_SHARE_UP_SPEND_DOWN_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_SHARE_UP_SPEND_DOWN_HPP

/// \file
/// R811: the share of GDP rises although no more is spent.

#include <muster/audit/country_way.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/track/decomposition.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A share that rises because the GDP falls.
struct share_up_spend_down {
    static constexpr rule_setting rise{"rise", {1, 10'000}, "of GDP"};
    static constexpr const rule_setting* settings[] = {&rise};

    static constexpr rule_facts facts{
        .id = "MST-R811",
        .slug = "share-up-spend-down",
        .says = "the core share of GDP rises although no more is spent",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A share has two sides. In a recession it rises without a single euro more.",
        .inputs = "amount macro.gdp macro.deflator",
        .procedure =
            "The core claims of a country in a year and in the year before. It fails if the share "
            "of GDP certainly rises by more than the setting while spending, in the prices of the "
            "year before, certainly does not rise. The change is parted by logarithms into real "
            "spending, real GDP and what is left, the relative prices. Open without the year "
            "before, GDP or deflators. A selection is not judged.",
        .threshold = "0.01 points: one unit of the last digit that NATO prints",
        .settings = settings,
        .innocent = "None: it is a note on what moved the share, and no fault of the country.",
        .clears = "nothing has to be cleared; the parts say what moved the share",
        .citation = "Ang, The LMDI approach to decomposition analysis, Energy Policy 33, 2005",
        .example = "The GDP of Atlantis shrinks by a tenth, its spending by a twentieth.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2000,EUR,core\n"
                            "A1,XAT,2027,1900,EUR,core\n",
                  .macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_source,deflator\n"
                           "XAT,2026,100000,EUR,1e6,INF,invented,100\n"
                           "XAT,2027,90000,EUR,1e6,INF,invented,100\n"},
    };

    using state = lines_by<std::size_t>; // by country and year

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && l.claimed == pillar::core)
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            const auto& now = c.groups()[number];
            const auto before = seen.lines.find(number - 1); // groups stand by country and year
            const bool has_before = number > 0 && before != seen.lines.end()
                                    && c.groups()[number - 1].country == now.country
                                    && c.groups()[number - 1].year + 1 == now.year;
            if (now.partial || (has_before && c.groups()[number - 1].partial))
                out.not_applicable(lines.size());
            else if (!has_before)
                open(lines, "amount of the year before", out);
            else
                judge(lines, before->second, c, out);
        }
    }

private:
    static void open(const std::vector<const line*>& lines, std::string_view missing, sink& out) {
        for (const auto* l : lines) out.open(*l, missing);
    }
    static interval share_of(const interval& money, const interval& gdp) {
        const auto share = money / gdp;
        return {to_grid(share.lower()), to_grid(share.upper())};
    }

    static void judge(const std::vector<const line*>& lines,
                      const std::vector<const line*>& earlier, const audit_context& c, sink& out) {
        const auto& now = c.group(*lines.front());
        const auto& then = c.group(*earlier.front());
        if (!now.has_gdp() || !then.has_gdp() || now.currency != then.currency)
            return open(lines, "macro.gdp", out);
        const auto sum = sum_of(lines);
        const auto sum_then = sum_of(earlier);
        const auto real = c.in_prices_of(now.country, sum.upper(), now.year, then.year);
        const auto real_gdp =
            c.in_prices_of(now.country, now.macro->gdp.lower(), now.year, then.year);
        if (!real || !real_gdp) return open(lines, "macro.deflator", out);
        out.pass(lines.size());
        const auto share = share_of(sum, now.macro->gdp);
        const auto share_then = share_of(sum_then, then.macro->gdp);
        const bool rises = share.lower() - share_then.upper() > c.value(rise);
        if (!rises || *real > sum_then.lower()) return;
        const auto middle = [](const interval& i) { return to_grid((i.lower() + i.upper()) / 2); };
        const auto change = middle(share) - middle(share_then);
        std::string message = "the core share rises by " + wording::points(change)
                              + ", spending falls by "
                              + wording::money(sum_then.lower() - *real, now.currency)
                              + " in prices of " + std::to_string(then.year.number);
        const auto whole = [](rational r) { return round(r, rounding::half_even); };
        if (whole(sum_then.lower()) > 0) {
            const auto parts = decompose(
                middle(share_then), middle(share), rational{whole(*real), whole(sum_then.lower())},
                rational{whole(*real_gdp), whole(then.macro->gdp.lower())});
            if (parts)
                message += "; of the rise spending makes " + wording::points(parts->spending)
                           + ", GDP " + wording::points(parts->gdp) + ", relative prices "
                           + wording::points(parts->prices);
        }
        out.report({.level = severity::note,
                    .acts = treatment::none(),
                    .country = std::string{now.country},
                    .year = now.year.number,
                    .message = std::move(message),
                    .clears = "nothing has to be cleared; the parts say what moved the share",
                    .reason = wording::threshold(c, rise),
                    .claimed = sum_then.lower() - *real});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_TIMELINE_SHARE_UP_SPEND_DOWN_HPP
