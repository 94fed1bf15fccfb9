// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PERIMETER_MEASURE_HPP
#define MUSTER_AUDIT_PERIMETER_MEASURE_HPP

/// \file
/// One ledger under six definitions of defence spending: how much of the claims each of them holds.

#include <muster/audit/context.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/spending_kind.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/policy/perimeter.hpp>
#include <muster/value/pillar.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// How much of a claim a definition holds.
struct perimeter_part {
    /// From what it certainly holds to what it may hold. The amount is taken as printed, so that
    /// the width is doubt about the definition and nothing else.
    interval held{};
    std::string_view missing{}; ///< the columns that would decide; empty: the definition is open
};

namespace detail {

inline perimeter_part all_of(rational amount) { return {amount, {}}; }
inline perimeter_part none_of_it() { return {}; }
inline perimeter_part perhaps(rational amount, std::string_view missing = {}) {
    return {amount < 0 ? interval{amount, 0} : interval{0, amount}, missing};
}

// Other forces: what the tests and the proportion of the line leave open. NATO asks for all four
// tests and counts pro rata; SIPRI asks whether the force is trained and equipped, so that it holds
// at least what NATO does.
inline perimeter_part other_forces_in(perimeter p, const line& l) {
    const auto amount = l.amount.value;
    const bool nato = p == perimeter::nato_core;
    bool all = true;
    for (const auto test : {column::t1, column::t2, column::t3, column::t4}) {
        const auto answer = l.truth_in(test);
        const bool asked = nato || test == column::t1 || test == column::t2;
        if (asked && answer && !*answer) return none_of_it();
        all = all && answer && *answer;
    }
    const auto proportion = l.fraction_in(column::proportion);
    if (!all || !proportion || amount < 0)
        return perhaps(amount, all ? "proportion" : "t1, t2, t3, t4");
    const auto passing = part_of(amount, *proportion);
    return {nato ? passing : interval{passing.lower(), amount}, {}};
}

inline bool may_be_of_safe(std::string_view category) {
    return categories.is_within(category, "R-CIP") || categories.is_within(category, "R-NET");
}

inline perimeter_part by_cell(perimeter p, perimeter_item item, const line& l) {
    const auto& cell = perimeter_says(p, item);
    const auto amount = l.amount.value;
    if (!cell.verified) return perhaps(amount);
    switch (cell.verdict) {
    case perimeter_verdict::yes: return all_of(amount);
    case perimeter_verdict::no:
    case perimeter_verdict::separate: return none_of_it();
    case perimeter_verdict::part:
        if ((item == perimeter_item::paramilitary || item == perimeter_item::police_missions)
            && (p == perimeter::nato_core || p == perimeter::sipri))
            return other_forces_in(p, l);
        break;
    case perimeter_verdict::unclear: break;
    }
    return perhaps(amount);
}

} // namespace detail

/// How much of a claim a definition holds. A claim for resilience is none of NATO's core, because
/// the state itself says so; COFOG 02 holds what is booked there, and so does the clause of the
/// European Union, which follows it; armed forces are in all six, other civil purposes in none.
/// What no document settles is left open.
[[nodiscard]] inline perimeter_part part_within(perimeter p, const line& l) {
    const auto amount = l.amount.value;
    const auto kind = kind_of(l);
    if (p == perimeter::nato_core && l.claimed != pillar::core) return detail::none_of_it();

    const auto* const f = find_cofog(l[column::cofog]);
    const bool follows_books = p == perimeter::cofog_02 || p == perimeter::eu;
    if (follows_books && f != nullptr) {
        if (is_within(*f, "02")) return detail::all_of(amount);
        if (p == perimeter::cofog_02) return detail::none_of_it();
    }
    // Civil preparedness is wider than 02.2: civil protection services are 03.2.
    if (kind == spending_kind::civil_defence && follows_books && f == nullptr)
        return detail::perhaps(amount, "cofog");
    if (const auto item = kind.item()) {
        const auto part = detail::by_cell(p, *item, l);
        const bool books_differ = p == perimeter::eu && f != nullptr && part.held.lower() == amount;
        return books_differ ? detail::perhaps(amount) : part;
    }
    using enum other_spending;
    switch (*kind.other()) {
    case forces:
        return p == perimeter::eu && f != nullptr ? detail::perhaps(amount)
                                                  : detail::all_of(amount);
    case civil:
        // Loans of SAFE may pay for the protection of critical infrastructure and for cyber.
        if (p == perimeter::eu && detail::may_be_of_safe(l[column::category]))
            return detail::perhaps(amount);
        return follows_books && f == nullptr ? detail::perhaps(amount, "cofog")
                                             : detail::none_of_it();
    case pensions: {
        const auto of_soldiers = detail::by_cell(p, perimeter_item::military_pensions, l);
        const auto of_civilians = detail::by_cell(p, perimeter_item::civilian_pensions, l);
        return of_soldiers.held == of_civilians.held ? of_soldiers
                                                     : detail::perhaps(amount, "title");
    }
    case contested: return detail::perhaps(amount, f == nullptr ? "cofog" : "");
    case unknown: break;
    }
    return detail::perhaps(amount, "category");
}

/// What the claims of one kind are, and what each definition holds of them.
struct kind_sums {
    rational claimed{};
    std::array<interval, perimeter_count> held{};
    std::vector<const line*> lines{};
};

/// One year of one country under the six definitions.
struct perimeter_year {
    std::size_t group = 0;
    rational claimed{};
    std::array<interval, perimeter_count> held{}; ///< by each definition
    /// What a definition certainly holds and NATO's core certainly does not, claim by claim.
    std::array<rational, perimeter_count> beyond_core{};
    /// What NATO's core certainly holds and a definition certainly does not.
    std::array<rational, perimeter_count> lacks_of_core{};
    std::array<kind_sums, spending_kind_count> kinds{};
    std::array<std::vector<std::string_view>, perimeter_count> missing{}; ///< each column once
};

namespace detail {

inline void count_in(perimeter_year& y, const line& l) {
    auto& kind = y.kinds[kind_of(l).number()];
    kind.claimed = kind.claimed + l.amount.value;
    kind.lines.push_back(&l);
    y.claimed = y.claimed + l.amount.value;
    const interval core = part_within(perimeter::nato_core, l).held;
    for (std::size_t p = 0; p != perimeter_count; ++p) {
        const auto part = part_within(static_cast<perimeter>(p), l);
        y.held[p] = y.held[p] + part.held;
        kind.held[p] = kind.held[p] + part.held;
        if (part.held.lower() > core.upper())
            y.beyond_core[p] = y.beyond_core[p] + (part.held.lower() - core.upper());
        if (core.lower() > part.held.upper())
            y.lacks_of_core[p] = y.lacks_of_core[p] + (core.lower() - part.held.upper());
        auto& missing = y.missing[p];
        bool known = part.missing.empty();
        for (const auto m : missing) known = known || m == part.missing;
        if (!known) missing.push_back(part.missing);
    }
}

} // namespace detail

/// Measures the claims of a ledger under the six definitions, before any finding.
///
/// Exact:   fractions; amounts as printed.
/// Order:   by country and year; lines as they stand in the ledger.
[[nodiscard]] inline std::vector<perimeter_year> measure_perimeters(const audit_context& c) {
    std::vector<perimeter_year> years;
    for (std::size_t g = 0; g != c.groups().size(); ++g) {
        perimeter_year y{.group = g};
        for (const auto n : c.lines_of(g))
            if (const auto& l = c.claims().lines[n]; c.counts(l)) detail::count_in(y, l);
        years.push_back(std::move(y));
    }
    return years;
}

} // namespace muster

#endif // MUSTER_AUDIT_PERIMETER_MEASURE_HPP
