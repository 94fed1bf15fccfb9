// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_AUDIT_JSONL_HPP
#define MUSTER_REPORT_AUDIT_JSONL_HPP

/// \file
/// An audit as JSON Lines for pipelines. Money is written as exact decimal text, never as a
/// floating-point number.

#include <muster/audit/auditor.hpp>
#include <muster/audit/baseline.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/coverage.hpp>
#include <muster/audit/fingerprint.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/report/audit_csv.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/json.hpp>
#include <muster/report/perimeter_rows.hpp>
#include <muster/report/readings_rows.hpp>
#include <muster/version.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace muster::report {

namespace detail {

inline json_object object_of(std::string_view type) {
    json_object o;
    o.whole("v", 1).text("type", type);
    return o;
}
inline std::int64_t count(std::size_t n) { return static_cast<std::int64_t>(n); }
inline std::string bits(double b) {
    char buffer[32] = {};
    std::snprintf(buffer, sizeof buffer, "%.2f", b);
    return buffer;
}
// A list of what is JSON already.
template <class Range, class ToJson>
std::string json_list(const Range& of, ToJson json) {
    std::string out;
    for (const auto& one : of) out += (out.empty() ? "" : ",") + json(one);
    return '[' + out + ']';
}

inline json_object run_object(const audit_context& c) {
    return object_of("run")
        .text("muster", MUSTER_VERSION)
        .whole("lines", count(c.claims().lines.size()))
        .whole("unread", count(c.claims().unread.size()))
        .raw("files",
             json_list(c.claims().sheets, [](const auto& s) { return json_string(s.file); }));
}

inline json_object diagnostic_object(const diagnostic& d) {
    return object_of("diagnostic")
        .text("level", name(d.level))
        .text("code", d.code)
        .text("file", d.where.file)
        .whole("row", d.where.row)
        .whole("column", d.where.column)
        .whole("byte", count(d.where.byte))
        .text("found", d.found)
        .text("message", d.says);
}

inline json_object pillars_object(const pillar_sums& s, const country_year& g) {
    json_object p;
    for (const bool core : {true, false}) {
        const auto& money = core ? s.core : s.resilience;
        json_object m;
        m.text("money", wording::exact(middle(money)));
        if (const auto share = share_of_gdp(money, g)) m.text("pp_gdp", points(share));
        p.object(core ? "core" : "resilience", m);
    }
    return p;
}

inline json_object year_object(const year_summary& y, const audit_result& result,
                               const audit_context& c) {
    const auto& g = c.groups()[y.group];
    auto o = object_of("year");
    o.text("country", g.country).whole("year", g.year.number).text("currency", g.currency);
    o.whole("lines", count(y.lines)).whole("not_counted", count(y.not_counted));
    if (g.macro != nullptr) // under its own name if it is a gross national income
        o.text(name(g.macro->counts), wording::exact(middle(g.macro->gdp)))
            .text("gdp_source", g.macro->source);
    o.object("claimed", pillars_object(y.claimed, g))
        .object("eligible_strict", pillars_object(y.eligible.strict, g))
        .object("eligible_lenient", pillars_object(y.eligible.lenient, g))
        .object("additional_strict", pillars_object(y.additional.strict, g))
        .object("additional_lenient", pillars_object(y.additional.lenient, g));
    const auto flip = [&result](std::size_t i) {
        const auto& f = result.findings[i];
        return json_object{}.text("rule", f.rule->id).text("id", f.where->id).done();
    };
    return o.text("pledge", g.pledge->id)
        .truth("due", g.pledge->is_due(g.year))
        .text("verdict", name(y.says))
        .raw("flip_set", json_list(y.flips.members, flip))
        .truth("flip_set_exact", y.flips.exact);
}

inline std::string evidence_json(const finding& f) {
    return json_list(f.parts, [](const auto& p) {
        return '[' + json_string(p.what) + ',' + bits(p.bits)
               + (p.says.empty() ? "" : ',' + json_string(p.says)) + ']';
    });
}

inline json_object finding_object(const finding& f, const audit_context& c) {
    auto o = object_of("finding");
    o.text("rule", f.rule->id)
        .text("slug", f.rule->slug)
        .text("outcome", name(f.kind))
        .text("severity", name(f.level))
        .text("certainty", std::string{letter(f.rule->certainty)})
        .text("treatment", name(f.acts.kind))
        .text("country", f.country)
        .whole("year", f.year);
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
    if (const auto left = credit_by(f))
        o.raw("credit", '[' + json_string(wording::exact(middle(left->strict))) + ','
                            + json_string(wording::exact(middle(left->lenient))) + ']');
    o.text("pp_gdp", points(share_of_gdp(f, c)));
    if (!f.parts.empty()) o.raw("evidence", evidence_json(f));
    if (f.is_waived)
        o.object("waiver", json_object{}
                               .text("until", f.waived_by->until)
                               .text("reason", f.waived_by->reason)
                               .text("owner", f.waived_by->owner)
                               .text("worth", wording::exact(f.credit_lost)));
    if (f.state != finding_state::no_baseline) o.text("state", name(f.state));
    return o.truth("flips_verdict", f.flips_verdict)
        .text("fingerprint", fingerprint(f))
        .text("message", f.message)
        .text("clears_if", f.clears)
        .text("reference", f.rule->citation);
}

inline json_object absent_object(const baseline_entry& gone) {
    return object_of("absent")
        .text("fingerprint", gone.fingerprint)
        .text("rule", gone.rule)
        .text("claimed", gone.claimed)
        .text("message", gone.message);
}

inline json_object rule_object(const rule_answers& a) {
    return object_of("rule")
        .text("rule", a.rule->id)
        .text("slug", a.rule->slug)
        .whole("pass", count(a.passed))
        .whole("fail", count(a.failed))
        .whole("review", count(a.review))
        .whole("open", count(a.open.size()))
        .whole("not_applicable", count(a.not_applicable))
        .raw("missing", json_list(missing_inputs(a), [](auto m) { return json_string(m); }));
}

} // namespace detail

/// The whole audit, an object a line: run, diagnostic, year, reading, perimeter, finding, absent,
/// rule, summary.
[[nodiscard]] inline std::string audit_jsonl(const audit_result& result, const audit_context& c,
                                             const audit_options& options = {}) {
    std::string out;
    const auto add = [&out](const json_object& o) { out += o.done() + '\n'; };
    add(detail::run_object(c));
    for (const auto& d : c.claims().diagnostics) add(detail::diagnostic_object(d));
    for (const auto& y : result.years) add(detail::year_object(y, result, c));
    out += readings_jsonl(options.readings, c);
    out += perimeters_jsonl(options.perimeters, c, options.perimeter_only);
    for (const auto& f : result.findings)
        if (detail::is_shown(f, options)) add(detail::finding_object(f, c));
    for (const auto& gone : result.absent) add(detail::absent_object(gone));
    for (const auto& a : result.answers)
        if (a.rule != nullptr) add(detail::rule_object(a));
    add(detail::object_of("summary")
            .text("fail_on", name(options.status_by))
            .whole("exit", exit_status(result, options.status_by)));
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_AUDIT_JSONL_HPP
