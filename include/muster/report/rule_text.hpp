// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_RULE_TEXT_HPP
#define MUSTER_REPORT_RULE_TEXT_HPP

/// \file
/// The rule table.

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

} // namespace muster::report

#endif // MUSTER_REPORT_RULE_TEXT_HPP
