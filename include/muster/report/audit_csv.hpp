// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_AUDIT_CSV_HPP
#define MUSTER_REPORT_AUDIT_CSV_HPP

/// \file
/// The findings of an audit as comma-separated values for spreadsheets. Money is written as exact
/// decimal text, never as a floating-point number.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/fingerprint.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/csv_row.hpp>
#include <muster/value/pillar.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

namespace detail {

inline std::string points(std::optional<rational> share) {
    return share ? std::string{to_percent(*share, 6).view()} : std::string{};
}
inline std::optional<credit> credit_by(const finding& f) {
    if (f.where == nullptr) return std::nullopt;
    auto left = credit::of(f.where->amount.range);
    if (!f.is_waived) left.apply(f.acts);
    return left;
}
inline bool is_shown(const finding& f, const audit_options& o) {
    return o.all || !f.below_materiality || f.flips_verdict;
}

} // namespace detail

/// The findings, a row each.
[[nodiscard]] inline std::string audit_csv(const audit_result& result, const audit_context& c,
                                           const audit_options& options = {}) {
    std::string out;
    csv_row(out, {"rule",
                  "slug",
                  "outcome",
                  "severity",
                  "treatment",
                  "certainty",
                  "country",
                  "year",
                  "id",
                  "counterpart_id",
                  "file",
                  "row",
                  "column",
                  "claimed",
                  "credited_strict",
                  "credited_lenient",
                  "currency",
                  "pp_gdp",
                  "verdict_flip",
                  "message",
                  "clears_if",
                  "waiver_until",
                  "state",
                  "fingerprint",
                  "reference"});
    for (const auto& f : result.findings) {
        if (!detail::is_shown(f, options)) continue;
        const auto left = detail::credit_by(f);
        csv_row(out, {std::string{f.rule->id},
                      std::string{f.rule->slug},
                      std::string{name(f.kind)},
                      std::string{name(f.level)},
                      std::string{name(f.acts.kind)},
                      std::string{letter(f.rule->certainty)},
                      f.country,
                      f.year == 0 ? "" : std::to_string(f.year),
                      f.where != nullptr ? std::string{f.where->id} : "",
                      f.counterpart != nullptr ? std::string{f.counterpart->id} : "",
                      f.file,
                      f.row == 0 ? "" : std::to_string(f.row),
                      f.cell ? std::string{name(*f.cell)} : "",
                      wording::exact(f.claimed),
                      left ? wording::exact(middle(left->strict)) : "",
                      left ? wording::exact(middle(left->lenient)) : "",
                      std::string{currency_of(f, c)},
                      detail::points(share_of_gdp(f, c)),
                      f.flips_verdict ? "true" : "false",
                      f.message,
                      f.clears,
                      f.is_waived ? f.waived_by->until : "",
                      std::string{name(f.state)},
                      fingerprint(f),
                      std::string{f.rule->citation}});
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_AUDIT_CSV_HPP
