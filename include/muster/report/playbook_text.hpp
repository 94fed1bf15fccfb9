// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_PLAYBOOK_TEXT_HPP
#define MUSTER_REPORT_PLAYBOOK_TEXT_HPP

/// \file
/// Playbooks: one as the text file that it can be read back from, several side by side.

#include <muster/core/decimal.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/report/text_table.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

/// A playbook as read_playbook reads it.
[[nodiscard]] inline std::string playbook_file(const playbook& book) {
    std::string out =
        "id: " + std::string{book.id()} + "\ntitle: " + std::string{book.title()} + '\n';
    for (const auto& c : book) {
        const auto row = [&out](std::string_view key, std::string_view value) {
            if (!value.empty()) out.append(key).append(": ").append(value) += '\n';
        };
        out += "\n[" + std::string{c.code} + "]\n";
        row("pillar", name(c.counts_for));
        row("ceiling", to_decimal(c.ceiling, exact_places(c.ceiling)).view());
        row("lifted_by", c.lifted_by);
        row("valid_from", std::to_string(c.valid_from.number));
        row("valid_until", std::to_string(c.valid_until.number));
        row("status", name(c.ceiling_status));
        row("heading", c.heading);
        row("citation", c.citation);
    }
    return out;
}

/// The ceilings of several playbooks, a category a row. A proposed one is marked.
[[nodiscard]] inline std::string playbooks_text(std::span<const playbook* const> books) {
    std::string out = "What counts of each category, and how far, without further evidence\n\n";
    std::vector<std::pair<std::string, align>> columns{{"category", align::left},
                                                       {"pillar", align::left}};
    std::vector<std::pair<std::string_view, pillar>> rows;
    for (const auto* book : books) {
        columns.emplace_back(std::string{book->id()}, align::right);
        for (const auto& c : *book)
            if (std::ranges::find(rows, std::pair{c.code, c.counts_for}) == rows.end())
                rows.emplace_back(c.code, c.counts_for);
    }
    std::ranges::sort(rows);
    text_table table{columns};
    for (const auto& [code, p] : rows) {
        std::vector<std::string> row{std::string{code}, std::string{name(p)}};
        for (const auto* book : books) {
            const clause* last = nullptr; // the one that is valid longest stands for its code
            for (const auto& c : *book)
                if (c.code == code && c.counts_for == p
                    && (last == nullptr || c.valid_until > last->valid_until))
                    last = &c;
            row.push_back(
                last == nullptr
                    ? std::string{"-"}
                    : std::string{to_percent(last->ceiling, 0).view()} + " %"
                          + (last->ceiling_status == clause_status::proposed ? " *" : "  "));
        }
        table.add(std::move(row));
    }
    table.print(out);
    out += "\n";
    for (const auto* book : books)
        wrap(out, std::string{book->id()} + ": " + std::string{book->title()}, "  ", "    ");
    out += "  * proposed, not agreed;  - no clause of its own: that of the category above it, or "
           "none\n";
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_PLAYBOOK_TEXT_HPP
