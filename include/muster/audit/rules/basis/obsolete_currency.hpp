// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_OBSOLETE_CURRENCY_HPP
#define MUSTER_AUDIT_RULES_BASIS_OBSOLETE_CURRENCY_HPP

/// \file
/// R605: an amount is in a currency that no longer existed.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/euro_rates.hpp>
#include <muster/value/year.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace muster::rules {

/// A currency after its end.
struct obsolete_currency {
    static constexpr rule_facts facts{
        .id = "MST-R605",
        .slug = "obsolete-currency",
        .says = "an amount is in a currency that no longer existed",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "An old unit beside a product in the new one gives no share, or a wrong one.",
        .inputs = "currency year",
        .procedure =
            "ISO 4217 had withdrawn the code before the first month of the fiscal year. If the "
            "euro replaced the currency, the amount is also said in euro, at the irrevocable rate. "
            "A file that declares the currency once for all its rows is in it on purpose: a note.",
        .threshold = "the month in which ISO 4217 withdrew the code",
        .innocent = "A long series kept in its old unit on purpose: declare it at the head of the "
                    "file (`# currency:`), then it is a note.",
        .clears = "the amount in the currency of its year",
        .citation = "ISO 4217, lists one and three; Council Regulation (EC) No 2866/98",
        .example = "Atlantis claims HRK 753.45 m for 2027; the code was withdrawn in January 2023.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,753.45,HRK,core,Coastal radar\n"
                            "A2,XAT,2027,310,EUR,core,Fuel depot\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        const auto* known = find_currency(l.currency);
        if (!l.is_claim() || c.superseded(l) || known == nullptr) return out.not_applicable();
        const fiscal_year spent{l.year, l.from->meta.fy_start_month};
        if (known->in_force(spent.first_year().number, spent.start_month())) return out.pass();
        finding found{
            .level = l.from->meta.currency == l.currency ? severity::note : severity::error,
            .acts = treatment::none(),
            .cell = column::currency,
            .message = wording::money(l.amount.value, l.currency) + " for "
                       + std::to_string(l.year.number) + ": " + std::string{known->name}
                       + " was withdrawn in " + std::to_string(known->withdrawn_year) + '-'
                       + (known->withdrawn_month < 10 ? "0" : "")
                       + std::to_string(known->withdrawn_month),
            .clears = "the amount in the currency of its year",
        };
        if (const auto* rate = find_euro_rate(l.currency)) {
            const auto euros = in_euro(l.amount.value, rate->per_euro);
            found.message += "; read as " + wording::money(euros, "EUR") + " at "
                             + wording::number(rate->per_euro, 6);
            found.clears = wording::money(euros, "EUR") + ", if that is what was meant";
            if (c.group(l).currency == "EUR") found.claimed = euros;
        }
        out.report(l, std::move(found));
    }

private:
    // Rounded to the cent, halves up. Source: Council Regulation (EC) No 1103/97, article 5.
    static rational in_euro(rational amount, rational per_euro) {
        constexpr std::int64_t finest = 10'000; // amounts have at most four decimals
        const auto cents = multiply_round(round(amount * finest, rounding::half_up),
                                          rational{100, finest} / per_euro, rounding::half_up);
        return {cents, 100};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_BASIS_OBSOLETE_CURRENCY_HPP
