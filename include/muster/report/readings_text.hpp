// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_READINGS_TEXT_HPP
#define MUSTER_REPORT_READINGS_TEXT_HPP

/// \file
/// What each of several playbooks leaves of a ledger.

#include <muster/audit/context.hpp>
#include <muster/audit/readings.hpp>
#include <muster/audit/wording.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/text_table.hpp>

#include <cstddef>
#include <span>
#include <string>

namespace muster::report {

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

} // namespace muster::report

#endif // MUSTER_REPORT_READINGS_TEXT_HPP
