// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_READINGS_ROWS_HPP
#define MUSTER_REPORT_READINGS_ROWS_HPP

/// \file
/// What each of several playbooks leaves of a ledger, as data.

#include <muster/audit/context.hpp>
#include <muster/audit/readings.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/json.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace muster::report {

/// JSON Lines, an object for each year and playbook, of the type `reading`. Of core and of
/// resilience `eligible` is a pair: what the strict and what the lenient bound leave. `counted` is
/// core and resilience up to the cap of the pledge; it needs a GDP. The least first and the most
/// second number among the playbooks of a year are the bracket within which a definition decides.
///
/// Unit:    money in units of the currency; `pp_gdp` in percent of GDP, six places.
/// Order:   by year, then by playbook; years without a claim are left out.
[[nodiscard]] inline std::string readings_jsonl(std::span<const playbook_reading> all,
                                                const audit_context& c) {
    std::string out;
    if (all.empty()) return out;
    const auto pair = [](std::string_view strict, std::string_view lenient) {
        return '[' + json_string(strict) + ',' + json_string(lenient) + ']';
    };
    for (std::size_t y = 0; y != all.front().years.size(); ++y) {
        const auto& g = c.groups()[all.front().years[y].group];
        if (all.front().years[y].lines == 0) continue;
        const auto bounds = [&](const interval& strict, const interval& lenient) {
            json_object o;
            o.raw("money", pair(wording::exact(middle(strict)), wording::exact(middle(lenient))));
            const auto low = share_of_gdp(strict, g);
            const auto high = share_of_gdp(lenient, g);
            if (low && high)
                o.raw("pp_gdp", pair(to_percent(*low, 6).view(), to_percent(*high, 6).view()));
            return o;
        };
        for (const auto& reading : all) {
            const auto& eligible = reading.years[y].eligible;
            json_object o;
            o.whole("v", 1).text("type", "reading").text("country", g.country);
            o.whole("year", g.year.number).text("playbook", reading.by->id());
            o.text("currency", g.currency);
            o.object("eligible",
                     json_object{}
                         .object("core", bounds(eligible.strict.core, eligible.lenient.core))
                         .object("resilience",
                                 bounds(eligible.strict.resilience, eligible.lenient.resilience)));
            if (g.has_gdp())
                o.object("counted",
                         bounds(credited(eligible.strict, g), credited(eligible.lenient, g)));
            out += o.text("verdict", name(reading.years[y].says)).done() + '\n';
        }
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_READINGS_ROWS_HPP
