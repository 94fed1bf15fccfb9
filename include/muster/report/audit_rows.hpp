// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_AUDIT_ROWS_HPP
#define MUSTER_REPORT_AUDIT_ROWS_HPP

/// \file
/// An audit as data: comma-separated values for spreadsheets, JSON Lines for pipelines. Money is
/// written as exact decimal text, never as a floating-point number.

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
#include <muster/report/json.hpp>
#include <muster/report/perimeter_rows.hpp>
#include <muster/report/readings_rows.hpp>
#include <muster/value/pillar.hpp>
#include <muster/version.hpp>

#include <cstdio>
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
inline std::string bits(double b) {
    char buffer[32] = {};
    std::snprintf(buffer, sizeof buffer, "%.2f", b);
    return buffer;
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

/// The whole audit, an object a line: run, diagnostic, year, reading, perimeter, finding, absent,
/// rule, summary.
[[nodiscard]] inline std::string audit_jsonl(const audit_result& result, const audit_context& c,
                                             const audit_options& options = {}) {
    std::string out;
    const auto add = [&out](const json_object& o) { out += o.done() + '\n'; };
    const auto start = [](std::string_view type) {
        json_object o;
        o.whole("v", 1).text("type", type);
        return o;
    };

    auto run = start("run");
    run.text("muster", MUSTER_VERSION)
        .whole("lines", static_cast<std::int64_t>(c.claims().lines.size()))
        .whole("unread", static_cast<std::int64_t>(c.claims().unread.size()));
    std::string files;
    for (const auto& s : c.claims().sheets)
        files += (files.empty() ? "" : ",") + json_string(s.file);
    add(run.raw("files", '[' + files + ']'));

    for (const auto& d : c.claims().diagnostics)
        add(start("diagnostic")
                .text("level", name(d.level))
                .text("code", d.code)
                .text("file", d.where.file)
                .whole("row", d.where.row)
                .whole("column", d.where.column)
                .whole("byte", static_cast<std::int64_t>(d.where.byte))
                .text("found", d.found)
                .text("message", d.says));

    for (const auto& y : result.years) {
        const auto& g = c.groups()[y.group];
        auto o = start("year");
        o.text("country", g.country).whole("year", g.year.number).text("currency", g.currency);
        o.whole("lines", static_cast<std::int64_t>(y.lines))
            .whole("not_counted", static_cast<std::int64_t>(y.not_counted));
        if (g.macro != nullptr) // under its own name if it is a gross national income
            o.text(name(g.macro->counts), wording::exact(middle(g.macro->gdp)))
                .text("gdp_source", g.macro->source);
        const auto pillars = [&g](const pillar_sums& s) {
            json_object p;
            for (const bool core : {true, false}) {
                const auto& money = core ? s.core : s.resilience;
                json_object m;
                m.text("money", wording::exact(middle(money)));
                if (const auto share = share_of_gdp(money, g))
                    m.text("pp_gdp", detail::points(share));
                p.object(core ? "core" : "resilience", m);
            }
            return p;
        };
        o.object("claimed", pillars(y.claimed));
        o.object("eligible_strict", pillars(y.eligible.strict));
        o.object("eligible_lenient", pillars(y.eligible.lenient));
        o.object("additional_strict", pillars(y.additional.strict));
        o.object("additional_lenient", pillars(y.additional.lenient));
        o.text("pledge", g.pledge->id)
            .truth("due", g.pledge->is_due(g.year))
            .text("verdict", name(y.says));
        std::string flips;
        for (const auto i : y.flips.members) {
            const auto& f = result.findings[i];
            flips += (flips.empty() ? "" : ",")
                     + json_object{}.text("rule", f.rule->id).text("id", f.where->id).done();
        }
        add(o.raw("flip_set", '[' + flips + ']').truth("flip_set_exact", y.flips.exact));
    }

    out += readings_jsonl(options.readings, c);
    out += perimeters_jsonl(options.perimeters, c, options.perimeter_only);

    for (const auto& f : result.findings) {
        if (!detail::is_shown(f, options)) continue;
        auto o = start("finding");
        o.text("rule", f.rule->id).text("slug", f.rule->slug).text("outcome", name(f.kind));
        o.text("severity", name(f.level))
            .text("certainty",
                  std::string_view{"ABC"}.substr(static_cast<std::size_t>(f.rule->certainty), 1));
        o.text("treatment", name(f.acts.kind)).text("country", f.country).whole("year", f.year);
        json_object place;
        place.text("file", f.file).whole("row", f.row);
        if (f.where != nullptr) place.text("id", f.where->id);
        if (f.cell) place.text("column", name(*f.cell));
        o.object("line", place);
        if (f.counterpart != nullptr)
            o.object("counterpart", json_object{}
                                        .text("file", f.counterpart->from->file)
                                        .whole("row", f.counterpart->row)
                                        .text("id", f.counterpart->id));
        o.text("claimed", wording::exact(f.claimed)).text("currency", currency_of(f, c));
        if (const auto left = detail::credit_by(f))
            o.raw("credit", '[' + json_string(wording::exact(middle(left->strict))) + ','
                                + json_string(wording::exact(middle(left->lenient))) + ']');
        o.text("pp_gdp", detail::points(share_of_gdp(f, c)));
        if (!f.parts.empty()) {
            std::string parts;
            for (const auto& p : f.parts)
                parts += (parts.empty() ? "" : ",")
                         + ('[' + json_string(p.what) + ',' + detail::bits(p.bits)
                            + (p.says.empty() ? "" : ',' + json_string(p.says)) + ']');
            o.raw("evidence", '[' + parts + ']');
        }
        if (f.is_waived)
            o.object("waiver", json_object{}
                                   .text("until", f.waived_by->until)
                                   .text("reason", f.waived_by->reason)
                                   .text("owner", f.waived_by->owner)
                                   .text("worth", wording::exact(f.credit_lost)));
        if (f.state != finding_state::no_baseline) o.text("state", name(f.state));
        add(o.truth("flips_verdict", f.flips_verdict)
                .text("fingerprint", fingerprint(f))
                .text("message", f.message)
                .text("clears_if", f.clears)
                .text("reference", f.rule->citation));
    }

    for (const auto& gone : result.absent)
        add(start("absent")
                .text("fingerprint", gone.fingerprint)
                .text("rule", gone.rule)
                .text("claimed", gone.claimed)
                .text("message", gone.message));

    for (const auto& a : result.answers) {
        if (a.rule == nullptr) continue;
        auto o = start("rule");
        o.text("rule", a.rule->id)
            .text("slug", a.rule->slug)
            .whole("pass", static_cast<std::int64_t>(a.passed))
            .whole("fail", static_cast<std::int64_t>(a.failed))
            .whole("review", static_cast<std::int64_t>(a.review))
            .whole("open", static_cast<std::int64_t>(a.open.size()))
            .whole("not_applicable", static_cast<std::int64_t>(a.not_applicable));
        std::string missing;
        for (const auto m : missing_inputs(a))
            missing += (missing.empty() ? "" : ",") + json_string(m);
        add(o.raw("missing", '[' + missing + ']'));
    }
    add(start("summary")
            .text("fail_on", name(options.status_by))
            .whole("exit", exit_status(result, options.status_by)));
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_AUDIT_ROWS_HPP
