// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_RULE_TEXT_HPP
#define MUSTER_REPORT_RULE_TEXT_HPP

/// \file
/// The rule table, and what a ledger lets the rules see.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/text_table.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

/// What each missing column or table would unlock, in rules and in money. Judges nothing.
[[nodiscard]] inline std::string plan_text(const audit_result& result, const audit_context& c) {
    std::string out;
    std::map<std::string_view, std::pair<std::vector<std::string_view>, std::vector<const line*>>>
        by_input;
    std::size_t able = 0;
    std::size_t partly = 0;
    std::size_t unable = 0;
    for (const auto& a : result.answers) {
        if (a.rule == nullptr) continue;
        const auto seen = a.passed + a.failed + a.review;
        ++(a.open.empty() ? able : seen == 0 ? unable : partly);
        for (const auto& o : a.open) {
            auto& [rules, lines] = by_input[o.missing];
            if (std::ranges::find(rules, a.rule->id) == rules.end()) rules.push_back(a.rule->id);
            lines.push_back(o.where);
        }
    }
    out += wording::count(c.claims().lines.size(), "line", "lines") + ", "
           + wording::count(c.claims().unread.size(), "row", "rows") + " not read\n";
    out += wording::count(able, "rule", "rules") + " can look at every line they speak of, "
           + std::to_string(partly) + " at some, " + std::to_string(unable) + " at none\n\n";
    text_table table{{{"missing", align::left},
                      {"lines", align::right},
                      {"of the money", align::right},
                      {"would unlock", align::left}}};
    std::vector<std::pair<std::size_t, std::vector<std::string>>> rows;
    for (auto& [input, what] : by_input) {
        auto& [rules, lines] = what;
        std::ranges::sort(lines, {}, &line::number);
        const auto rest = std::ranges::unique(lines);
        lines.erase(rest.begin(), rest.end());
        rule_answers once; // the money of each line once, however many rules miss it
        for (const auto* l : lines) once.open.push_back({l, input});
        const auto part = open_part(once, c);
        std::string list;
        for (const auto id : rules) list += (list.empty() ? "" : ", ") + std::string{id};
        rows.push_back({lines.size(),
                        {std::string{input}, std::to_string(lines.size()),
                         part ? wording::percent(*part, 1) : "n/a", list}});
    }
    std::ranges::sort(rows, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.front() < b.second.front();
    });
    for (auto& [n, row] : rows) table.add(std::move(row));
    if (rows.empty())
        out += "nothing is missing\n";
    else
        table.print(out);
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_RULE_TEXT_HPP
