// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_COVERAGE_HPP
#define MUSTER_AUDIT_COVERAGE_HPP

/// \file
/// What a rule could not look at, in money and in inputs.

#include <muster/audit/context.hpp>
#include <muster/audit/sink.hpp>
#include <muster/core/rational.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// The money of a rule's open lines as a share of what the ledger claims: lines that are counted
/// only, and only if all years are in one currency.
[[nodiscard]] inline std::optional<rational> open_part(const rule_answers& a,
                                                       const audit_context& c) {
    std::string_view currency;
    for (const auto& g : c.groups()) {
        if (!currency.empty() && currency != g.currency) return std::nullopt;
        currency = g.currency;
    }
    rational open;
    rational all;
    for (const auto& o : a.open)
        if (c.counts(*o.where)) open = open + abs(o.where->amount.value);
    for (const auto& l : c.claims().lines)
        if (c.counts(l)) all = all + abs(l.amount.value);
    return all > 0 ? std::optional{open / all} : std::nullopt;
}

/// The inputs that a rule missed, each once, in order.
[[nodiscard]] inline std::vector<std::string_view> missing_inputs(const rule_answers& a) {
    std::vector<std::string_view> missing;
    for (const auto& o : a.open)
        if (std::ranges::find(missing, o.missing) == missing.end()) missing.push_back(o.missing);
    std::ranges::sort(missing);
    return missing;
}

} // namespace muster

#endif // MUSTER_AUDIT_COVERAGE_HPP
