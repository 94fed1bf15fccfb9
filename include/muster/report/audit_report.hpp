// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_AUDIT_REPORT_HPP
#define MUSTER_REPORT_AUDIT_REPORT_HPP

/// \file
/// What every format of an audit report starts from.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/coverage.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/perimeter_measure.hpp>
#include <muster/audit/readings.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/policy/perimeter_cell.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

/// What decides the exit status.
enum class fail_on : unsigned char { note, warning, error, verdict, never };

[[nodiscard]] constexpr std::string_view name(fail_on f) noexcept {
    constexpr std::string_view names[] = {"note", "warning", "error", "verdict", "never"};
    return names[static_cast<int>(f)];
}

/// How a report is to be written.
struct audit_options {
    fail_on status_by = fail_on::error;
    bool all = false;                          ///< findings below materiality too
    bool color = false;                        ///< with terminal colours
    std::vector<playbook_reading> readings{};  ///< of the ledger under several playbooks
    std::vector<perimeter_year> perimeters{};  ///< of the ledger under six definitions
    std::optional<perimeter> perimeter_only{}; ///< of them one; nothing: all six
};

/// 0, or 1 for findings at or above the level, or 3 for an undetermined verdict.
[[nodiscard]] inline int exit_status(const audit_result& result, fail_on by) {
    if (by == fail_on::never) return 0;
    if (by == fail_on::verdict) {
        const bool open = std::ranges::any_of(
            result.years, [](const year_summary& y) { return y.says == verdict::undetermined; });
        return open ? 3 : 0;
    }
    const auto least = static_cast<severity>(by);
    const bool found = std::ranges::any_of(result.findings, [least](const finding& f) {
        return f.kind == outcome::fail && f.level >= least && !f.is_waived;
    });
    return found ? 1 : 0;
}

/// The middle of what a figure can have been.
[[nodiscard]] constexpr rational middle(const interval& i) { return (i.lower() + i.upper()) / 2; }

/// A sum as a share of GDP, at the middles of both; nothing without a GDP.
[[nodiscard]] inline std::optional<rational> share_of_gdp(const interval& money,
                                                          const country_year& g) {
    if (!g.has_gdp()) return std::nullopt;
    return middle(money) / middle(g.macro->gdp);
}

/// What counts for the pledge of the year: core, and resilience up to the cap, if there is one.
/// Precondition: a GDP is known.
[[nodiscard]] inline interval credited(const pillar_sums& sums, const country_year& g) {
    if (!g.pledge->resilience) return sums.core;
    return sums.core
           + lesser(sums.resilience, g.pledge->resilience->bound.fraction() * g.macro->gdp);
}

/// The year of the country that a finding is about; null if no line that was read is of it.
[[nodiscard]] inline const country_year* year_of(const finding& f, const audit_context& c) {
    if (f.where != nullptr) return &c.group(*f.where);
    for (const auto& g : c.groups())
        if (g.country == f.country && g.year.number == f.year) return &g;
    return nullptr;
}

/// The share of GDP that a finding is about; nothing without a GDP.
[[nodiscard]] inline std::optional<rational> share_of_gdp(const finding& f,
                                                          const audit_context& c) {
    const auto* const g = year_of(f, c);
    if (g == nullptr || !g->has_gdp()) return std::nullopt;
    if (f.where != nullptr && f.where->currency != g->currency) return std::nullopt;
    return f.claimed / middle(g->macro->gdp);
}

/// The currency that a finding's money is in.
[[nodiscard]] inline std::string_view currency_of(const finding& f, const audit_context& c) {
    if (f.where != nullptr) return f.where->currency;
    const auto* const g = year_of(f, c);
    return g != nullptr ? g->currency : std::string_view{};
}

} // namespace muster::report

#endif // MUSTER_REPORT_AUDIT_REPORT_HPP
