// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TRACK_ALLIANCE_HPP
#define MUSTER_REPORT_TRACK_ALLIANCE_HPP

/// \file
/// The alliance as a whole: dispersion by year, two speeds, front and rear, convergence.

#include <muster/core/rational.hpp>
#include <muster/report/text_table.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/alliance.hpp>
#include <muster/track/clubs.hpp>
#include <muster/track/convergence.hpp>
#include <muster/track/dispersion.hpp>
#include <muster/track/log_t.hpp>
#include <muster/track/natural_breaks.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

/// The codes of a group, with blanks between.
[[nodiscard]] inline std::string codes_of(const std::vector<ally>& group) {
    std::string out;
    for (const auto& a : group) out += (out.empty() ? "" : " ") + std::string{a.country};
    return out;
}

/// Dispersion and means of every year.
[[nodiscard]] inline std::string dispersion_text(std::span<const std::vector<ally>> years,
                                                 year first) {
    std::string out = "\nDispersion over the allies, shares in per cent of GDP\n";
    text_table table{{{"", align::left},
                      {"mean", align::right},
                      {"by GDP", align::right},
                      {"by people", align::right},
                      {"sd", align::right},
                      {"Gini", align::right},
                      {"Theil", align::right},
                      {"Gini by GDP", align::right},
                      {"front", align::right},
                      {"rear", align::right},
                      {"Europe", align::right},
                      {"distance", align::right}}};
    for (const auto& allies : years) {
        const auto label = std::to_string(first.number);
        first = first + 1;
        const auto even = dispersion_of(weighted(allies));
        const auto by_gdp = dispersion_of(weighted(allies, ally_weight::gdp));
        const auto by_people = dispersion_of(weighted(allies, ally_weight::people));
        const auto front = dispersion_of(weighted(front_or_rear(allies, true)));
        const auto rear = dispersion_of(weighted(front_or_rear(allies, false)));
        const auto europe = dispersion_of(weighted(front_or_rear(allies, false, false)));
        if (!even || !by_gdp || !by_people || !front || !rear || !europe) continue;
        table.add({label, real_text(even->mean, 2), real_text(by_gdp->mean, 2),
                   real_text(by_people->mean, 2), real_text(even->deviation, 2),
                   real_text(even->gini, 3), real_text(even->theil, 3), real_text(by_gdp->gini, 3),
                   real_text(front->mean, 2), real_text(rear->mean, 2), real_text(europe->mean, 2),
                   real_text(front->mean - rear->mean, 2)});
    }
    table.print(out);
    wrap(out,
         "Front: land border with Russia or Belarus (EST FIN LTU LVA NOR POL; CIA World Factbook). "
         "Europe: the rear without the United States and Canada. Today's allies in every "
         "year. Weights: GDP in dollars of the year; population, IMF.",
         "", "");
    return out;
}

/// The two groups of some years, who changed and how many groups fit best.
[[nodiscard]] inline std::string two_speeds_text(std::span<const two_speeds> years,
                                                 std::span<const std::vector<ally>> allies) {
    std::string out = "\nTwo speeds: the two groups with the least spread within (Fisher, Jenks)\n";
    text_table table{{{"", align::left},
                      {"upper", align::right},
                      {"mean", align::right},
                      {"lower", align::right},
                      {"mean", align::right},
                      {"distance", align::right},
                      {"break", align::right},
                      {"fit", align::right},
                      {"upper group", align::left}}};
    for (const auto& s : years)
        table.add({std::to_string(s.of.number), std::to_string(s.upper.size()),
                   real_text(s.upper_mean, 2), std::to_string(s.lower.size()),
                   real_text(s.lower_mean, 2), real_text(s.distance(), 2), real_text(s.break_at, 2),
                   real_text(s.fit, 2), codes_of(s.upper)});
    table.print(out);
    if (years.size() >= 2) {
        const auto is_in = [](const std::vector<ally>& group, std::string_view who) {
            for (const auto& a : group)
                if (a.country == who) return true;
            return false;
        };
        const auto& then = years.front();
        const auto& now = years.back();
        std::string up;
        std::string down;
        for (const auto& a : now.upper)
            if (is_in(then.lower, a.country)) up += ' ' + std::string{a.country};
        for (const auto& a : now.lower)
            if (is_in(then.upper, a.country)) down += ' ' + std::string{a.country};
        out += "Since " + std::to_string(then.of.number)
               + " into the upper group:" + (up.empty() ? " nobody" : up)
               + "; into the lower one:" + (down.empty() ? " nobody" : down) + "; distance "
               + (now.distance() > then.distance() ? "+" : "")
               + real_text(now.distance() - then.distance(), 2) + " points\n";
        text_table fits{{{"groups", align::left},
                         {"1", align::right},
                         {"2", align::right},
                         {"3", align::right},
                         {"4", align::right},
                         {"5", align::right},
                         {"6", align::right},
                         {"fewest with fit >= 0.80", align::right}}};
        for (std::size_t i = 0; i != years.size(); ++i) {
            if (i != 0 && i + 1 != years.size() && years[i].of.number % 10 != 0) continue;
            std::vector<double> shares;
            for (const auto& a : allies[i]) shares.push_back(a.share);
            std::vector<std::string> row{"fit in " + std::to_string(years[i].of.number)};
            for (std::size_t k = 1; k <= 6; ++k) {
                const auto breaks = breaks_of(shares, k);
                row.push_back(breaks ? real_text(breaks->fit(), 2) : "-");
            }
            row.push_back(std::to_string(fewest_groups(shares)));
            fits.add(std::move(row));
        }
        fits.print(out);
        wrap(
            out,
            "Fit: goodness of variance fit. Two groups whose fit is below 0.80 are a cut through a "
            "range, not a split.",
            "", "");
    }
    return out;
}

/// Sigma, beta and log t, with clubs.
[[nodiscard]] inline std::string convergence_text(std::span<const trajectory> panel,
                                                  std::span<const std::string_view> countries) {
    std::string out = "\nConvergence\n";
    if (const auto s = sigma_convergence_of(panel))
        out += "sigma: the standard deviation changes by " + real_text(100 * s->yearly, 1)
               + " % a year (t " + real_text(s->t, 1)
               + "): " + (s->yearly < 0 ? "converging" : "diverging") + '\n';
    if (const auto b = beta_convergence_of(panel))
        out += "beta: yearly growth depends on the first share by " + real_text(b->slope, 3)
               + " (t " + real_text(b->t, 1) + "): the gap closes by "
               + real_text(100 * b->speed, 1) + " % a year\n";
    if (const auto t = log_t(panel)) {
        out += "log t: b " + real_text(t->b, 2) + ", t " + real_text(t->t, 2) + ", "
               + std::to_string(t->used) + " years: "
               + (t->converges() ? "convergence is not rejected"
                                 : "convergence of all is rejected (t < -1.65)")
               + '\n';
        const auto found = clubs_of(panel);
        std::size_t number = 0;
        for (const auto& c : found.clubs) {
            std::string line = "club " + std::to_string(++number) + " (t " + real_text(c.test.t, 2)
                               + ", " + std::to_string(c.members.size()) + "):";
            for (const auto m : c.members) line += ' ' + std::string{countries[m]};
            wrap(out, line, "", "    ");
        }
        if (!found.divergent.empty()) {
            std::string line = "in no club:";
            for (const auto m : found.divergent) line += ' ' + std::string{countries[m]};
            wrap(out, line, "", "    ");
        }
    }
    wrap(
        out,
        "Phillips and Sul 2007 on the shares as published, unfiltered, the first 30 % of the years "
        "left out. Eleven years are few: the clubs describe, they prove nothing.",
        "", "");
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_ALLIANCE_HPP
