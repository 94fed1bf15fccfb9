// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_READINGS_TEXT_HPP
#define MUSTER_REPORT_READINGS_TEXT_HPP

/// \file
/// What each of several playbooks leaves of a ledger.

#include <muster/audit/context.hpp>
#include <muster/audit/readings.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/text_table.hpp>

#include <cstddef>
#include <span>
#include <string>

namespace muster::report {

/// Whether two of several playbooks leave something else of a year.
[[nodiscard]] inline bool readings_differ(std::span<const playbook_reading> all) {
    const auto same_sums = [](const pillar_sums& a, const pillar_sums& b) {
        return a.core == b.core && a.resilience == b.resilience;
    };
    for (const auto& reading : all)
        for (std::size_t y = 0; y != reading.years.size(); ++y) {
            const auto& a = reading.years[y];
            const auto& b = all.front().years[y];
            if (!same_sums(a.eligible.strict, b.eligible.strict)
                || !same_sums(a.eligible.lenient, b.eligible.lenient) || a.says != b.says)
                return true;
        }
    return false;
}

/// What each playbook leaves of each year: the most and the least generous reading are the bracket
/// within which a definition decides.
[[nodiscard]] inline std::string readings_text(std::span<const playbook_reading> all,
                                               const audit_context& c) {
    std::string out;
    if (all.empty()) return out;
    for (std::size_t y = 0; y != all.front().years.size(); ++y) {
        const auto& g = c.groups()[all.front().years[y].group];
        if (all.front().years[y].lines == 0) continue;
        text_table table{
            {{std::string{g.country} + ' ' + std::to_string(g.year.number), align::left},
             {"core: strict", align::right},
             {"lenient", align::right},
             {"resilience: strict", align::right},
             {"lenient", align::right},
             {"verdict", align::left}},
            2};
        const auto share = [&g](const interval& money) {
            const auto s = share_of_gdp(money, g);
            return s ? wording::percent(*s) : wording::money(middle(money), g.currency);
        };
        for (const auto& reading : all) {
            const auto& e = reading.years[y].eligible;
            table.add({std::string{reading.by->id()}, share(e.strict.core), share(e.lenient.core),
                       share(e.strict.resilience), share(e.lenient.resilience),
                       std::string{name(reading.years[y].says)}});
        }
        table.print(out);
    }
    return out;
}

/// The part of a report: the table, or one sentence if all playbooks leave the same; empty without
/// readings.
[[nodiscard]] inline std::string readings_section(std::span<const playbook_reading> all,
                                                  const audit_context& c) {
    if (all.empty()) return {};
    if (readings_differ(all))
        return "\nEligible under each playbook: how much is a choice of definition\n"
               + readings_text(all, c);
    bool headed = false;
    for (const auto& l : c.claims().lines)
        headed = headed || (c.counts(l) && l.has(column::category));
    std::string out = "\n";
    wrap(out,
         "Each of the " + std::to_string(all.size()) + " playbooks leaves the same"
             + (headed ? "." : ": they decide by category, and no claim names one."),
         "", "");
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_READINGS_TEXT_HPP
