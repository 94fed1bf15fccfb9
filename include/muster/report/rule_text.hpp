// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_RULE_TEXT_HPP
#define MUSTER_REPORT_RULE_TEXT_HPP

/// \file
/// The rule table, and one rule's page.

#include <muster/audit/rule_facts.hpp>
#include <muster/report/text_table.hpp>

#include <span>
#include <string>
#include <string_view>

namespace muster::report {

/// All rules, a row each.
[[nodiscard]] inline std::string rules_text(std::span<const rule_facts* const> all) {
    std::string out;
    text_table table{{{"rule", align::left},
                      {"family", align::left},
                      {"severity", align::left},
                      {"treatment", align::left},
                      {"class", align::left},
                      {"says", align::left}}};
    for (const auto* f : all)
        table.add({std::string{f->id}, std::string{name(f->family())}, std::string{name(f->worst)},
                   std::string{name(f->treatment)}, std::string{letter(f->certainty)},
                   std::string{f->says}});
    table.print(out);
    out += "\nclass A: follows from figures or a definition; B: from documents; C: unusual, asks "
           "only\n"
           "muster explain RULE prints the page of a rule\n";
    return out;
}

/// The page of a rule.
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
    part("Thresholds", f.threshold);
    part("Severity, treatment, class",
         "at worst " + std::string{name(f.worst)} + "; " + std::string{name(f.treatment)} + "; "
             + std::string{letter(f.certainty)} + " (" + std::string{name(f.certainty)} + "); "
             + std::string{name(f.stage)} + "; needs " + std::string{name(f.needs)});
    part("Known false positives", f.innocent);
    part("Cleared by", f.clears);
    part("Example", f.example);
    part("Source", f.citation);
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_RULE_TEXT_HPP
