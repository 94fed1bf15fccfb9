// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_RULE_PAGE_HPP
#define MUSTER_REPORT_RULE_PAGE_HPP

/// \file
/// The page of a rule.

#include <muster/audit/rule_example.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/rule_setting.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/text.hpp>
#include <muster/report/text_table.hpp>

#include <string>
#include <string_view>

namespace muster::report {

namespace detail {

// "review_from = 2 bits; proposal of this project, uncalibrated"
inline std::string setting_line(const rule_setting& s) {
    return std::string{s.name} + " = " + wording::in_unit(s.value, s.unit) + "; "
           + std::string{s.origin};
}

// In which languages words are read, and what that leaves unseen.
inline std::string words_line() {
    std::string out = "read in";
    for (const auto& l : terms::languages)
        out += (out == "read in" ? " " : ", ") + std::string{l.name};
    return out
           + ": in the language that the line states, or in all of them if it states none. Titles "
             "in other languages, and other words than those on the list, are not seen: known "
             "false "
             "negatives.";
}

// The files of a worked example, each under its name; not wrapped, for they are read by programs.
inline void append_files(std::string& out, const rule_example& shown) {
    const auto file = [&out](std::string_view name, std::string_view text) {
        if (text.empty()) return;
        out += "\n  " + std::string{name} + '\n';
        while (!text.empty()) out += "    " + std::string{cut(text, '\n')} + '\n';
    };
    if (shown.claims.empty()) return;
    file("claims.csv", shown.claims);
    file("--history history.csv", shown.history);
    file("--macro macro.csv", shown.macro.empty() ? example_macro : shown.macro);
    file("--path path.csv", shown.plans);
    file("--waivers waivers.csv", shown.waivers);
    if (!shown.today.empty()) out += "\n  --today " + std::string{shown.today} + '\n';
}

} // namespace detail

/// The page of a rule, from its own constants: how it decides, its thresholds, what else may
/// explain a finding and what clears it, with a worked example as files that `muster audit` reads.
[[nodiscard]] inline std::string rule_page(const rule_facts& f) {
    std::string out = std::string{f.id} + ' ' + std::string{f.slug} + '\n';
    const auto part = [&out](std::string_view what, std::string_view text) {
        if (text.empty()) return;
        out += '\n' + std::string{what} + '\n';
        wrap(out, text, "  ", "  ");
    };
    part("Says", f.says);
    part("Why it matters", f.why);
    part("Looks at", f.inputs);
    part("Decides", f.procedure);
    if (f.by_words) part("Words", detail::words_line());
    part("Thresholds", f.threshold);
    if (!f.settings.empty()) {
        out += f.threshold.empty() ? "\nThresholds\n" : "\n";
        for (const auto* s : f.settings) wrap(out, detail::setting_line(*s), "  ", "      ");
        wrap(out,
             "to change one: --set " + std::string{f.id.substr(4)} + '.'
                 + std::string{f.settings[0]->name} + "=VALUE, a plain number (0.01 for 1 %)",
             "  ", "  ");
    }
    part("Severity, treatment, class",
         "at worst " + std::string{name(f.worst)} + "; " + std::string{name(f.treatment)} + "; "
             + std::string{letter(f.certainty)} + " (" + std::string{name(f.certainty)} + "); "
             + std::string{name(f.stage)} + "; needs " + std::string{name(f.needs)});
    part("Known false positives", f.innocent);
    part("Cleared by", f.clears);
    part("Example", f.example);
    detail::append_files(out, f.shown);
    part("Source", f.citation);
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_RULE_PAGE_HPP
