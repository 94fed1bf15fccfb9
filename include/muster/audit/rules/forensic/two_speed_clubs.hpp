// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_TWO_SPEED_CLUBS_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_TWO_SPEED_CLUBS_HPP

/// \file
/// R908: the allies split into two speeds.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/convergence.hpp>
#include <muster/track/dispersion.hpp>
#include <muster/track/log_t.hpp>
#include <muster/track/natural_breaks.hpp>
#include <muster/track/real.hpp>
#include <muster/track/table_path.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Allies in two speeds.
struct two_speed_clubs {
    static constexpr rule_setting countries{"countries", 8, "countries"};
    static constexpr rule_setting years{"years", 10, "years"};
    static constexpr rule_setting fit{"fit", {80, 100}, "of the variance"};
    static constexpr rule_setting divergence{"divergence", {165, 100}, "standard errors"};
    static constexpr const rule_setting* settings[] = {&countries, &years, &fit, &divergence};

    static constexpr rule_facts facts{
        .id = "MST-R908",
        .slug = "two-speed-clubs",
        .says = "the allies split into two speeds",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "An alliance whose members drift apart is not described by its mean.",
        .inputs = "path",
        .procedure = "The core outturns of the last year that enough countries have in the path "
                     "table, parted into two groups with the least spread within: it is reported "
                     "if the groups explain the setting's part of the variance. With enough years "
                     "for enough countries the regression of log t rejects that all of them "
                     "converge if its slope lies so many standard errors below zero; that is "
                     "reported too. Open without a table or with too few countries.",
        .threshold = "four fifths of the variance; one-sided 5 %",
        .settings = settings,
        .innocent = "Short panels say nothing of convergence: with too few years only the two "
                    "groups are reported.",
        .clears = "nothing has to be cleared; it describes the table",
        .citation = "Fisher, On grouping for maximum homogeneity, JASA 53, 1958",
        .example = "Five allies near 1.5 % and five near 4 %.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar\n"
                            "A1,XAT,2026,2000,EUR,core\n",
                  .plans = "country,year,pillar,share,kind\n"
                           "XAA,2024,core,1.4,actual\n"
                           "XAB,2024,core,1.5,actual\n"
                           "XAC,2024,core,1.6,actual\n"
                           "XAD,2024,core,1.5,actual\n"
                           "XAE,2024,core,3.9,actual\n"
                           "XAF,2024,core,4.0,actual\n"
                           "XAG,2024,core,4.1,actual\n"
                           "XAH,2024,core,4.0,actual\n"},
    };

    using state = lines_by<int>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add(0, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [whole, lines] : seen.lines) {
            if (c.plans() != nullptr && look(c, out))
                out.pass(lines.size());
            else
                for (const auto* l : in_order(lines)) out.open(*l, "path");
        }
    }

private:
    static bool enough(std::size_t n, const audit_context& c) {
        return n > 1 && rational{static_cast<std::int64_t>(n)} >= c.value(countries);
    }

    // Whether there are enough countries.
    static bool look(const audit_context& c, sink& out) {
        std::vector<annual_path<pillar::core>> paths;
        year last{};
        std::string_view country;
        for (const auto& r : c.plans()->rows()) {
            if (r.country == country) continue;
            country = r.country;
            paths.push_back(outturn_in<pillar::core>(*c.plans(), country));
        }
        for (const auto& p : paths) { // the last year that enough countries have
            for (const auto& point : p.points()) {
                std::size_t with = 0;
                for (const auto& other : paths) with += other.at(point.of) ? 1u : 0u;
                if (enough(with, c)) last = std::max(last, point.of);
            }
        }
        if (last == year{}) return false;
        std::vector<double> now;
        std::vector<weighted_value> weighed;
        std::vector<trajectory> panel;
        const auto span = static_cast<int>(round(c.value(years), rounding::half_even));
        for (const auto& p : paths) {
            const auto share = p.at(last);
            if (!share) continue;
            now.push_back(100 * to_double(share->fraction()));
            weighed.push_back({.value = now.back()});
            if (last.number < span || !p.covers(last - (span - 1), last)) continue;
            trajectory way;
            for (year y = last - (span - 1); y <= last; y = y + 1)
                way.push_back(100 * to_double(p.at(y)->fraction()));
            panel.push_back(std::move(way));
        }
        std::string message;
        const auto groups = breaks_of(now, 2);
        const bool two = groups && groups->whole > 0 && groups->fit() >= to_double(c.value(fit));
        if (two)
            message = "two groups with a break at " + wording::measured(groups->break_above(0), 2)
                      + " % explain " + wording::measured(100 * groups->fit(), 1)
                      + " % of the variance of " + std::to_string(now.size()) + " shares in "
                      + std::to_string(last.number);
        if (const auto spread = dispersion_of(weighed); two && spread)
            message += " (standard deviation " + wording::measured(spread->deviation, 2)
                       + " points, Gini " + wording::measured(spread->gini, 3) + ")";
        const auto test = enough(panel.size(), c)
                              ? log_t(panel)
                              : result<log_t_test, track_errc>{failure{track_errc::too_few_years}};
        if (test && !test->converges(-to_double(c.value(divergence))))
            message += (two ? "; " : "") + std::to_string(panel.size())
                       + " countries do not converge" + " over " + std::to_string(span)
                       + " years (log t: " + wording::measured(test->t, 2) + ")";
        if (message.empty()) return true;
        out.report(
            {.kind = outcome::review,
             .level = severity::note,
             .acts = treatment::none(),
             .year = last.number,
             .message = std::move(message),
             .clears = "nothing has to be cleared; it describes the table",
             .reason = wording::threshold(c, fit) + ", " + wording::threshold(c, divergence)});
        return true;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_TWO_SPEED_CLUBS_HPP
