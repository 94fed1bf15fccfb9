// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_FALSE_PRECISION_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_FALSE_PRECISION_HPP

/// \file
/// R707: figures have more digits than they are accurate to, or rise by less than their rounding.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace muster::rules {

/// Digits, or a growth, that rounding does not support.
struct false_precision {
    static constexpr rule_facts facts{
        .id = "MST-R707",
        .slug = "false-precision",
        .says = "figures have more digits than they are accurate to, or change by less than their "
                "rounding",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "Digits that mean nothing suggest a care that nobody took, and a rise within the "
               "rounding may be a fall.",
        .inputs = "amount decimals",
        .procedure =
            "An amount has digits other than zero behind the accuracy that row or file declare "
            "(decimals). And, by country and pillar: the claims of two years that follow each "
            "other, as they were before rounding, can have risen as well as fallen. An amount "
            "without a declared accuracy is as accurate as printed.",
        .threshold = "no tolerance beside the declared or printed rounding",
        .innocent = "None; the finding takes nothing away.",
        .clears = "amounts rounded to their accuracy, or the accuracy that they have",
        .citation = "XBRL 2.1, attribute decimals",
        .example = "Atlantis declares amounts to the million and prints EUR 310.25 m.",
        .shown = {.claims = "# unit: 1e6\n"
                            "# decimals: -6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,310.25,EUR,core,Fuel depot\n"
                            "A2,XAT,2027,40,EUR,core,Coastal radar\n"},
    };

    using key = std::tuple<std::string_view, pillar, year>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({l.country, l.claimed, l.year}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines) {
            for (const auto* l : lines) judge(*l, out);
            const auto& [country, of, when] = k;
            const auto last = seen.lines.find(key{country, of, when - 1});
            if (last == seen.lines.end()
                || c.group(*lines.front()).currency != c.group(*last->second.front()).currency)
                continue;
            compare(k, sum_of(last->second), sum_of(lines), c.group(*lines.front()), out);
        }
    }

private:
    // Whether a value is a whole multiple of 10^-places. Precondition: -14 <= places <= 4.
    static bool ends_at(rational value, int places) {
        if (places >= 0) return power_of_ten(places) % value.denominator() == 0;
        return value.denominator() == 1 && value.numerator() % power_of_ten(-places) == 0;
    }
    static void judge(const line& l, sink& out) {
        const auto format = l.format();
        const auto places = parse_decimal(format.decimals);
        if (!places) return out.pass(); // not declared, or exact
        const int n = static_cast<int>(places->digits);
        if (ends_at(l.amount.value, n)) return out.pass();
        out.report(l, {.level = severity::note,
                       .acts = treatment::none(),
                       .cell = column::amount,
                       .message = wording::money(l.amount.value, l.currency)
                                  + " is declared accurate to "
                                  + wording::money(half_unit(n) * 2, l.currency)
                                  + ": the digits behind mean nothing",
                       .clears = "a rounded amount, or the decimals that it has"});
    }
    static void compare(const key& k, const interval& before, const interval& now,
                        const country_year& group, sink& out) {
        const bool both_exact = before.is_exact() && now.is_exact();
        if (before.lower() <= 0 || now.lower() <= 0 || both_exact || !overlaps(before, now)) return;
        const auto& [country, of, when] = k;
        out.report({.level = severity::note,
                    .acts = treatment::none(),
                    .country = std::string{country},
                    .year = when.number,
                    .message = "the change of " + std::string{name(of)} + " from "
                               + std::to_string(when.number - 1) + " is inside rounding ["
                               + wording::money(now.lower() - before.upper(), group.currency) + "; "
                               + wording::money(now.upper() - before.lower(), group.currency)
                               + "]: its direction is not established",
                    .clears = "amounts with more digits"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_FALSE_PRECISION_HPP
