// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_EARLIER_HPP
#define MUSTER_AUDIT_EARLIER_HPP

/// \file
/// What was spent in the year before: earlier lines, each in its newest version.

#include <muster/audit/context.hpp>
#include <muster/core/checked.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster {

/// Whether an earlier line was civil: its function is not defence, or, if it has none, nobody
/// claimed it.
[[nodiscard]] inline bool is_civil(const line& earlier) {
    if (const auto* function = find_cofog(earlier[column::cofog]))
        return function->code.substr(0, 2) != "02";
    return earlier.claimed == pillar::none;
}

/// Whether a line is spending that is claimed for no pillar: no printed total, no revenue.
[[nodiscard]] inline bool is_unclaimed(const line& l) {
    return l.claimed == pillar::none && !l.has(column::total_of)
           && l[column::direction] != "revenue";
}

namespace detail {

// Of two versions of one line the later published one counts, then the more final one.
inline auto version_of(const line& l) {
    return std::tuple{l.from->meta.publication_date.value_or(date{}), finality(l.phase()),
                      std::string_view{l.from->file}};
}

} // namespace detail

/// Each line in its newest version only: several ledgers may print one year, and one ledger may
/// print a line in several phases. Lines are the same if country, year and id are.
///
/// Order: by country, year and id, then as they stand in their ledger.
[[nodiscard]] inline std::vector<const line*> newest_versions(std::vector<const line*> lines) {
    const auto identity = [](const line* l) { return std::tuple{l->country, l->year, l->id}; };
    std::ranges::sort(lines, [&](const line* a, const line* b) {
        if (identity(a) != identity(b)) return identity(a) < identity(b);
        const auto of_a = detail::version_of(*a);
        const auto of_b = detail::version_of(*b);
        return of_a != of_b ? of_a > of_b : a->number < b->number;
    });
    std::vector<const line*> newest;
    for (const auto* l : lines)
        if (newest.empty() || identity(newest.back()) != identity(l)
            || detail::version_of(*newest.back()) == detail::version_of(*l))
            newest.push_back(l);
    return newest;
}

/// Of some lines those of the latest year before another one, each in its newest version.
[[nodiscard]] inline std::vector<const line*> year_before(const std::vector<const line*>& lines,
                                                          year y) {
    std::optional<year> latest;
    for (const auto* l : lines)
        if (l->year < y && (!latest || *latest < l->year)) latest = l->year;
    std::vector<const line*> found;
    for (const auto* l : lines)
        if (latest && l->year == *latest) found.push_back(l);
    return newest_versions(std::move(found));
}

/// What lines amount to in the prices of a year, in whole units; as printed without deflators.
struct real_sum {
    std::int64_t units = 0;
    bool nominal = false;     ///< for one of them there is no deflator
    bool one_currency = true; ///< no other currency was met; those amounts are left out
};

[[nodiscard]] inline real_sum sum_in_prices_of(const std::vector<const line*>& lines, year to,
                                               std::string_view currency, const audit_context& c) {
    real_sum sum;
    for (const auto* l : lines) {
        if (l->currency != currency) {
            sum.one_currency = false;
            continue;
        }
        const auto real = c.in_prices_of(l->country, l->amount.value, l->year, to);
        sum.nominal = sum.nominal || !real;
        sum.units =
            checked_add(sum.units, round(real.value_or(l->amount.value), rounding::half_even));
    }
    return sum;
}

} // namespace muster

#endif // MUSTER_AUDIT_EARLIER_HPP
