// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_AUDIT_TEXT_HPP
#define MUSTER_REPORT_AUDIT_TEXT_HPP

/// \file
/// An audit as text for a terminal.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/perimeter_text.hpp>
#include <muster/report/plan_text.hpp>
#include <muster/report/readings_text.hpp>
#include <muster/report/text_table.hpp>
#include <muster/value/pillar.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

namespace detail {

class audit_text_writer {
public:
    audit_text_writer(const audit_result& result, const audit_context& c, audit_options options)
        : result_(result), c_(c), options_(std::move(options)) {}

    [[nodiscard]] std::string write() {
        heading();
        for (const auto& y : result_.years)
            if (y.lines != 0) year(y);
        readings();
        findings();
        coverage();
        closing();
        return std::move(out_);
    }

private:
    void heading() {
        out_ += "Audit of ";
        bool first = true;
        for (const auto& s : c_.claims().sheets) {
            out_ += (first ? "" : ", ") + printable(s.file);
            first = false;
        }
        out_ += ": " + wording::count(c_.claims().lines.size(), "line", "lines");
        if (!c_.claims().unread.empty())
            out_ += ", " + wording::count(c_.claims().unread.size(), "row", "rows") + " not read";
        out_ += "\nA flag is a question with its evidence: a reason to open the file, never a "
                "verdict on it.\n";
        for (const auto& d : c_.claims().diagnostics) wrap(out_, printable(to_text(d)), "", "  ");
        if (c_.prior().empty())
            out_ += "No earlier ledger was given (--history): civil projects under new titles "
                    "cannot be seen.\n";
        if (const auto warning = unchecked_warning(result_); !warning.empty())
            wrap(out_, warning, "", "");
    }

    // ---- one year

    static std::string share(const interval& money, const country_year& g) {
        const auto s = share_of_gdp(money, g);
        return s ? wording::percent(*s) : printable(wording::money(middle(money), g.currency));
    }

    void year(const year_summary& y) {
        const auto& g = c_.groups()[y.group];
        out_ += '\n' + printable(g.country) + ' ' + std::to_string(g.year.number) + "  ";
        if (g.macro != nullptr)
            out_ += std::string{g.macro->counts == gdp_concept::gni ? "GNI " : "GDP "}
                    + wording::money(middle(g.macro->gdp), g.currency) + " ("
                    + printable(g.macro->source) + (g.macro->estimate ? ", estimate)" : ")");
        else
            out_ += "no GDP is known: add it with --macro; money instead of shares";
        out_ += '\n';

        text_table table{{{"", align::left},
                          {"claimed", align::right},
                          {"eligible: strict", align::right},
                          {"lenient", align::right},
                          {"additional: strict", align::right},
                          {"lenient", align::right}},
                         2};
        const auto row = [&](std::string what, const interval& claimed, const interval& es,
                             const interval& el, const interval& as, const interval& al) {
            table.add({std::move(what), share(claimed, g), share(es, g), share(el, g), share(as, g),
                       share(al, g)});
        };
        const auto& e = y.eligible;
        const auto& a = y.additional;
        row("core", y.claimed.core, e.strict.core, e.lenient.core, a.strict.core, a.lenient.core);
        row("resilience", y.claimed.resilience, e.strict.resilience, e.lenient.resilience,
            a.strict.resilience, a.lenient.resilience);
        if (g.has_gdp()) {
            const auto counted = [&g](const pillar_sums& s) { return credited(s, g); };
            row("counted", counted(y.claimed), counted(e.strict), counted(e.lenient),
                counted(a.strict), counted(a.lenient));
        }
        table.print(out_);
        if (y.not_counted != 0)
            out_ += "  not counted: " + wording::count(y.not_counted, "claim", "claims")
                    + " in another currency than " + printable(g.currency)
                    + " or superseded by a later phase\n";
        pledge_lines(y, g);
    }

    void pledge_lines(const year_summary& y, const country_year& g) {
        const auto& p = *g.pledge;
        std::string bounds = "core at least " + wording::percent(p.core.bound.fraction(), 1);
        if (p.resilience)
            bounds += ", resilience up to " + wording::percent(p.resilience->bound.fraction(), 1);
        if (p.total)
            bounds += ", together at least " + wording::percent(p.total->bound.fraction(), 1);
        wrap(out_,
             "pledge " + std::string{p.id} + ": " + bounds
                 + (p.deadline ? " of GDP by " + std::to_string(p.deadline->number)
                               : " of GDP every year")
                 + (p.deadline && !p.is_due(g.year) ? ", not due yet" : ""),
             "  ", "    ");
        if (g.partial) {
            wrap(out_,
                 "verdict: not asked, the ledger declares that it is a selection (scope: partial)",
                 "  ", "    ");
            return;
        }
        if (y.says == verdict::not_asked) {
            wrap(out_, "verdict: not asked, there is no GDP to hold the money against", "  ",
                 "    ");
            return;
        }
        std::string text = "verdict: the money of " + std::to_string(g.year.number) + ' ';
        text += y.says == verdict::meets ? "meets it, even at the strict bound"
                : y.says == verdict::misses
                    ? "misses it, even at the lenient bound"
                    : "meets it at the lenient bound and not at the strict one: undetermined";
        wrap(out_, text, "  ", "    ");
        if (y.flips.members.empty()) return;
        text = "it would be '" + std::string{name(y.flips.becomes)} + "' without ";
        text += wording::count(y.flips.members.size(), "finding", "findings") + ": ";
        for (const auto i : y.flips.members) {
            if (i != y.flips.members.front()) text += ", ";
            const auto& f = result_.findings[i];
            text += std::string{f.rule->id} + " on " + std::string{f.where->id};
        }
        text += y.flips.exact ? " (the smallest such set)" : " (found greedily by money)";
        wrap(out_, printable(text), "  ", "    ");
    }

    // ---- the same ledger under other playbooks and definitions

    void readings() {
        out_ += readings_section(options_.readings, c_);
        out_ += perimeter_section(options_.perimeter_only, options_.perimeters, c_);
    }

    // ---- findings

    void findings() {
        std::map<std::string_view, std::uint64_t> minor;
        for (const auto& f : result_.findings) {
            if (f.below_materiality && !options_.all && !f.flips_verdict)
                ++minor[f.rule->id];
            else
                write(f);
        }
        absent();
        if (minor.empty()) return;
        out_ += "\nbelow materiality (" + wording::percent(c_.settings().materiality, 2)
                + " of GDP each; --all shows them):";
        for (const auto& [id, n] : minor) out_ += ' ' + std::string{id} + " x" + std::to_string(n);
        out_ += '\n';
    }

    void absent() {
        if (result_.absent.empty()) return;
        out_ += "\nno longer found, of the baseline:\n";
        for (const auto& gone : result_.absent)
            wrap(out_, printable(gone.rule + ' ' + gone.message), "  ", "    ");
    }

    void write(const finding& f) {
        out_ += '\n';
        const std::string_view word = f.is_waived                 ? "waived"
                                      : f.kind == outcome::review ? "review"
                                                                  : name(f.level);
        const std::string_view colour = f.kind == outcome::review      ? "\x1b[36m"
                                        : f.level == severity::error   ? "\x1b[31m"
                                        : f.level == severity::warning ? "\x1b[33m"
                                                                       : "\x1b[34m";
        const std::string title = std::string{f.rule->slug} + ": " + std::string{f.rule->says};
        wrap(out_,
             (options_.color ? std::string{colour} : std::string{}) + std::string{word} + '['
                 + std::string{f.rule->id} + ']' + (options_.color ? "\x1b[0m " : " ") + title,
             "", "  ");
        place(f);
        detail_line("found", f.message);
        if (!f.parts.empty()) evidence_line(f);
        if (!f.reason.empty()) detail_line("threshold", f.reason);
        effect(f);
        if (f.is_waived)
            detail_line("waiver", "until " + f.waived_by->until + ", by " + f.waived_by->owner
                                      + ": " + f.waived_by->reason);
        if (f.state != finding_state::no_baseline)
            detail_line("baseline", std::string{name(f.state)});
        if (f.flips_verdict) detail_line("verdict", "this finding is in the flip set");
        detail_line("clears if", f.clears);
        detail_line("rule",
                    std::string{f.rule->citation} + "; muster explain " + std::string{f.rule->id});
    }

    void place(const finding& f) {
        std::string text = "--> ";
        if (f.row != 0)
            text += f.file + ':' + std::to_string(f.row);
        else if (f.country.empty())
            text += "the whole ledger";
        else
            text += f.country + ' ' + std::to_string(f.year);
        if (f.where != nullptr) {
            text += "  id " + std::string{f.where->id} + ", " + std::string{name(f.where->claimed)};
            if (f.where->has(column::category))
                text += '/' + std::string{(*f.where)[column::category]};
            text += ", " + wording::money(f.where->amount.value, f.where->currency);
            if (const auto gdp = c_.gdp(*f.where))
                text += " = " + wording::percent(f.where->amount.value / middle(*gdp)) + " of GDP";
        }
        wrap(out_, printable(text), "  ", "      ");
        if (f.where != nullptr && f.where->has(column::title))
            wrap(out_, "| " + printable((*f.where)[column::title]), "  ", "      ");
        if (f.counterpart == nullptr) return;
        const auto& other = *f.counterpart;
        text = "::: " + other.from->file + ':' + std::to_string(other.row) + "  id "
               + std::string{other.id} + ", " + wording::money(other.amount.value, other.currency)
               + " in " + std::to_string(other.year.number);
        wrap(out_, printable(text), "  ", "      ");
        if (other.has(column::title))
            wrap(out_, "| " + printable(other[column::title]), "  ", "      ");
    }

    void detail_line(std::string_view what, std::string_view text) {
        std::string first = "  = " + std::string{what};
        first.resize(14, ' ');
        wrap(out_, printable(text), first + ' ', std::string(15, ' '));
    }

    void evidence_line(const finding& f) {
        std::string text;
        double sum = 0;
        for (const auto& part : f.parts) {
            sum += part.bits;
            if (part.bits == 0 && !part.says.empty()) continue; // words alone
            text += (text.empty() ? "" : " | ") + part.what + ' ' + bits(part.bits);
        }
        detail_line("evidence", bits(sum) + " bits: " + text);
        for (const auto& part : f.parts)
            if (!part.says.empty())
                wrap(out_, printable(part.what + ": " + part.says), std::string(15, ' '),
                     std::string(17, ' '));
    }
    static std::string bits(double b) {
        char buffer[32] = {};
        std::snprintf(buffer, sizeof buffer, "%+.1f", b);
        return buffer;
    }

    void effect(const finding& f) {
        const auto currency = currency_of(f, c_);
        std::string text{name(f.acts.kind)};
        if (f.where != nullptr && f.acts.kind != treatment_kind::none
            && f.acts.kind != treatment_kind::move) {
            auto left = credit::of(f.where->amount.range);
            left.apply(f.acts);
            text += (f.is_waived ? " but for the waiver: of " : ": of ")
                    + wording::money(f.where->amount.value, currency) + " the strict bound keeps "
                    + wording::money(middle(left.strict), currency) + ", the lenient one "
                    + wording::money(middle(left.lenient), currency);
        } else if (f.acts.kind == treatment_kind::move) {
            text += ": " + wording::money(f.where->amount.value, currency) + " leaves core";
        } else if (f.where == nullptr && f.claimed != 0 && !currency.empty()) {
            text += ": " + wording::money(f.claimed, currency);
        }
        if (const auto s = share_of_gdp(f, c_); s && f.claimed != 0)
            text += " (" + wording::percent(*s) + " of GDP in question)";
        detail_line("effect", text);
    }

    // ---- the end

    void coverage() {
        out_ += "\nWhat each rule could see\n";
        text_table table{{{"rule", align::left},
                          {"", align::left},
                          {"pass", align::right},
                          {"fail", align::right},
                          {"review", align::right},
                          {"open", align::right},
                          {"n/a", align::right},
                          {"open money", align::right},
                          {"missing", align::left}},
                         2};
        for (const auto& a : result_.answers) {
            if (a.rule == nullptr) continue;
            const auto part = open_part(a, c_);
            std::string missing;
            for (const auto m : missing_inputs(a))
                missing += (missing.empty() ? "" : ", ") + std::string{m};
            table.add({std::string{a.rule->id}, std::string{a.rule->slug}, std::to_string(a.passed),
                       std::to_string(a.failed), std::to_string(a.review),
                       std::to_string(a.open.size()), std::to_string(a.not_applicable),
                       a.open.empty() ? ""
                       : part         ? wording::percent(*part, 1)
                                      : "n/a",
                       missing});
        }
        table.print(out_);
        if (const auto next = next_steps(result_, c_); !next.empty()) wrap(out_, next, "  ", "  ");
    }

    void closing() {
        std::uint64_t counts[5] = {};
        for (const auto& f : result_.findings)
            ++counts[f.is_waived ? 4 : f.kind == outcome::review ? 3 : static_cast<int>(f.level)];
        out_ += '\n' + wording::count(counts[2], "error", "errors") + ", "
                + wording::count(counts[1], "warning", "warnings") + ", "
                + wording::count(counts[3], "question for review", "questions for review") + ", "
                + wording::count(counts[0], "note", "notes")
                + (counts[4] == 0 ? "" : ", " + std::to_string(counts[4]) + " waived") + '\n';
        const int status = exit_status(result_, options_.status_by);
        out_ += "Exit status " + std::to_string(status) + ": --fail-on "
                + std::string{name(options_.status_by)}
                + (status != 0                              ? " decided it"
                   : options_.status_by == fail_on::never   ? ""
                   : options_.status_by == fail_on::verdict ? " found no undetermined verdict"
                                                            : " found nothing at this level")
                + '\n';
    }

    const audit_result& result_;
    const audit_context& c_;
    audit_options options_;
    std::string out_;
};

} // namespace detail

/// The report: years, findings by money, what each rule could see, and what decides the status.
[[nodiscard]] inline std::string audit_text(const audit_result& result, const audit_context& c,
                                            audit_options options = {}) {
    return detail::audit_text_writer{result, c, std::move(options)}.write();
}

} // namespace muster::report

#endif // MUSTER_REPORT_AUDIT_TEXT_HPP
