// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_ADDITIONAL_HPP
#define MUSTER_AUDIT_ADDITIONAL_HPP

/// \file
/// What of a claim is new since the pledge. The sums of a year and the rules on new effort ask
/// here.

#include <muster/audit/context.hpp>
#include <muster/audit/credit.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/date.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <optional>

namespace muster {

/// The day on which a claim was decided: the earliest of its approval, its contract and its first
/// announcement; nothing if it has none of them.
[[nodiscard]] inline std::optional<date> decided_on(const line& l) {
    std::optional<date> decided;
    for (const auto of : {column::approved_date, column::contract_date, column::first_announced}) {
        const auto day = l.date_in(of);
        if (day && (!decided || *day < *decided)) decided = day;
    }
    return decided;
}

/// A year in a cell; nothing if it cannot be read.
[[nodiscard]] inline std::optional<year> year_in(const line& l, column c) {
    const auto read = parse_decimal(l[c]);
    if (!read || read->places != 0 || read->digits < 0 || read->digits > 9999) return std::nullopt;
    return year{static_cast<int>(read->digits)};
}

/// What was spent on the same item in an earlier year.
struct baseline {
    year of{};
    rational then{};      ///< as printed, in units of the line's currency
    rational now{};       ///< in prices of the claim's year
    bool nominal = false; ///< there are no deflators: `now` is `then`

    /// How much more is claimed.
    [[nodiscard]] rational increase(const line& l) const {
        return l.amount.value > now ? l.amount.value - now : rational{0};
    }
};

/// The baseline that a claim states; nothing without an amount and a year.
[[nodiscard]] inline std::optional<baseline> baseline_of(const line& l, const audit_context& c) {
    const auto amount = l.amount_in(column::baseline_amount);
    const auto of = year_in(l, column::baseline_year);
    if (!amount || !of) return std::nullopt;
    const auto real = c.in_prices_of(l.country, amount->value, *of, l.year);
    return baseline{*of, amount->value, real.value_or(amount->value), !real};
}

/// How much of a line's credit is new: decided since the pledge, above its baseline, and not moved
/// in from another ministry, which had spent it before. Without a date nothing is known to be new
/// and all of it may be.
[[nodiscard]] inline credit additional_part(const line& l, const credit& eligible,
                                            const audit_context& c) {
    const auto adopted = c.group(l).pledge->adopted;
    const auto decided = decided_on(l);
    auto part = eligible;
    if (!decided || *decided < adopted) part.strict = lesser(part.strict, interval{});
    if (const auto before = baseline_of(l, c)) {
        const auto more = before->increase(l);
        part.strict = lesser(eligible.strict, interval{more});
        part.lenient = lesser(eligible.lenient, interval{more});
    } else if (decided && *decided < adopted) {
        part.lenient = lesser(part.lenient, interval{});
    }
    if (const auto moved = l.amount_in(column::budgetary_transfers); moved && moved->value > 0) {
        const auto rest = l.amount.value - std::min(moved->value, l.amount.value);
        part.strict = lesser(part.strict, interval{rest});
        part.lenient = lesser(part.lenient, interval{rest});
    }
    return part;
}

} // namespace muster

#endif // MUSTER_AUDIT_ADDITIONAL_HPP
