// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_BASELINE_HPP
#define MUSTER_AUDIT_BASELINE_HPP

/// \file
/// The findings of an earlier audit, and what became of them.

#include <muster/audit/auditor.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/fingerprint.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/json_line.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// Reads the findings out of the JSON Lines of an earlier audit; lines of another type are no
/// findings.
///
/// Errors:  returns what is odd: a line that is no JSON object, or a finding without fingerprint.
[[nodiscard]] inline std::vector<diagnostic>
read_baseline(std::vector<baseline_entry>& into, std::string_view file, std::string_view text) {
    std::vector<diagnostic> odd;
    std::uint32_t row = 0;
    std::size_t byte = 0;
    const auto refuse = [&](std::string_view found, std::string says) {
        odd.push_back({diagnostic_level::error,
                       "baseline-unreadable",
                       {std::string{file}, row, 0, byte},
                       visible(found),
                       std::move(says)});
    };
    while (!text.empty()) {
        const auto whole = text.size();
        const auto object = trim(cut(text, '\n'));
        ++row;
        baseline_entry entry;
        std::string type;
        const bool readable =
            object.empty()
            || for_each_text_member(object, [&](std::string_view key, std::string_view value) {
                   if (key == "type") type = value;
                   if (key == "fingerprint") entry.fingerprint = value;
                   if (key == "rule") entry.rule = value;
                   if (key == "claimed") entry.claimed = value;
                   if (key == "message") entry.message = value;
               });
        if (!readable)
            refuse(object, "the line is no JSON object; write a baseline with --format jsonl");
        else if (type == "finding" && entry.fingerprint.empty())
            refuse(object, "the finding has no fingerprint; write the baseline anew");
        else if (type == "finding")
            into.push_back(std::move(entry));
        byte += whole - text.size();
    }
    return odd;
}

/// Says of each finding whether it is new, unchanged or updated (another amount or severity is
/// still the same finding), and keeps those of the baseline that are absent now.
///
/// Order:   findings that share a fingerprint are paired by equal amounts first, then in order.
inline void hold_against(audit_result& result, std::vector<baseline_entry> baseline) {
    std::vector<bool> used(baseline.size(), false);
    std::map<std::string_view, std::vector<std::size_t>> by_print;
    for (std::size_t b = 0; b != baseline.size(); ++b)
        by_print[baseline[b].fingerprint].push_back(b);
    std::vector<std::string> prints;
    prints.reserve(result.findings.size());
    for (const auto& f : result.findings) prints.push_back(fingerprint(f));
    for (const bool equal_amounts : {true, false})
        for (std::size_t i = 0; i != prints.size(); ++i) {
            auto& f = result.findings[i];
            if (f.state == finding_state::unchanged) continue;
            f.state = finding_state::fresh; // until it is found
            const auto known = by_print.find(prints[i]);
            if (known == by_print.end()) continue;
            for (const auto b : known->second) {
                if (used[b]) continue;
                const bool equal = baseline[b].claimed == wording::exact(f.claimed);
                if (equal_amounts && !equal) continue;
                used[b] = true;
                f.state = equal ? finding_state::unchanged : finding_state::updated;
                break;
            }
        }
    for (std::size_t b = 0; b != baseline.size(); ++b)
        if (!used[b]) result.absent.push_back(std::move(baseline[b]));
}

} // namespace muster

#endif // MUSTER_AUDIT_BASELINE_HPP
