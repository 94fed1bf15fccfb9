// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TRACK_PACE_HPP
#define MUSTER_REPORT_TRACK_PACE_HPP

/// \file
/// Pace against what is required, and announced plans against the straight line, as tables.

#include <muster/core/rational.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/report/text_table.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/assessment.hpp>
#include <muster/value/pillar.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

/// An ally's assessment by its published shares, and by what it announced.
struct member_track {
    std::string_view country;
    std::string_view name;
    std::optional<assessment<pillar::core>> published{};
    std::optional<assessment<pillar::core>> announced{}; ///< only with a plan
    annual_path<pillar::core> plan{};                    ///< the milestones themselves
    std::optional<assessment<pillar::core>> upper{}; ///< of the higher reading, if there are two
    annual_path<pillar::core> upper_plan{};
};

/// How fast each ally went, and has to go.
[[nodiscard]] inline std::string pace_text(std::span<const member_track> all,
                                           const pledge& towards) {
    std::string out = "\nPace: points of GDP a year, over the last 1, 3 and 5 years\n";
    text_table table{{{"", align::left},
                      {"1 y", align::right},
                      {"3 y", align::right},
                      {"5 y", align::right},
                      {"median [quartiles]", align::right},
                      {"needed", align::right},
                      {"ratio", align::right},
                      {"reached", align::left},
                      {"real %", align::right},
                      {"extra", align::right}}};
    std::int64_t cost = 0;
    for (const auto& m : all) {
        if (!m.published) continue;
        const auto& a = *m.published;
        const auto& five = a.recent[2];
        table.add(
            {std::string{m.country}, points_or_dash(a.recent[0].least_squares),
             points_or_dash(a.recent[1].least_squares), points_or_dash(five.least_squares),
             five.median ? signed_points(five.median->median) + " [" + points(five.median->lower)
                               + "; " + points(five.median->upper) + "]"
                         : "-",
             points_or_dash(a.required),
             a.achieved_of_required ? std::string{to_decimal(*a.achieved_of_required, 2).view()}
                                    : "-",
             a.attained ? words(*a.attained) : "-",
             a.required_growth ? signed_points(*a.required_growth, 1) : "-",
             a.linear_cost ? billions(a.linear_cost->cumulative) : "-"});
        if (a.linear_cost) cost += a.linear_cost->cumulative;
    }
    table.print(out);
    if (towards.deadline && cost > 0)
        out += "\nAll together on straight lines to " + std::to_string(towards.deadline->number)
               + ": USD " + billions(cost) + " bn extra\n";
    wrap(
        out,
        "Pace: least squares; median: of the slopes between all pairs of the last six years (Theil "
        "and Sen), with its quartiles; - if a year is missing. Needed: points a year to the "
        "deadline; "
        "ratio: 5 y over needed. Reached: at the upper and at the lower quartile. Real %: real "
        "growth "
        "of spending needed, a year. Extra: USD bn over all the years on a straight line, beyond a "
        "share that stays, at prices and exchange rates of the first year. Assumed: real GDP grows "
        "as "
        "in the IMF World Economic Outlook of October 2025 up to 2030, and then as in 2030.",
        "", "");
    return out;
}

/// "4.8 by 2026, 5 by 2030"; of more than two milestones the years have two digits.
[[nodiscard]] inline std::string milestones_text(const annual_path<pillar::core>& plan) {
    std::string out;
    const bool many = plan.points().size() > 2;
    for (const auto& p : plan.points()) {
        if (!out.empty()) out += ", ";
        const int exact = exact_places(p.share.fraction() * 100);
        const auto label = std::to_string(p.of.number);
        out += points(p.share.fraction(), exact < 0 ? 2 : exact)
               + (many ? " '" + label.substr(2) : " by " + label);
    }
    return out;
}

/// The announced plans beside the straight line from the newest figure to the floor.
[[nodiscard]] inline std::string plans_text(std::span<const member_track> all,
                                            const pledge& towards) {
    std::string out = "\nAnnounced plans, from the newest figure on: milestones joined by lines, "
                      "the last one held\n";
    text_table table{{{"", align::left},
                      {"now %", align::right},
                      {"milestones, %", align::left},
                      {"B", align::right},
                      {"to floor", align::right},
                      {"last 3 y", align::right},
                      {"2029 %", align::right},
                      {"behind", align::right},
                      {"years", align::right},
                      {"end", align::right}}};
    const auto add = [&](std::string label, const assessment<pillar::core>& a,
                         const annual_path<pillar::core>& plan) {
        const auto end = towards.deadline ? a.path.at(*towards.deadline) : std::nullopt;
        std::string last = "-";
        if (end)
            last = towards.core.admits(*end)
                       ? "floor"
                       : signed_points((*end - towards.core.bound).fraction());
        const bool far = a.at_review && a.at_review->years_behind < -10; // the line is nearly flat
        table.add({std::move(label),
                   points(a.share.fraction()) + " (" + std::to_string(a.now.number) + ")",
                   milestones_text(plan),
                   a.back_loading ? std::string{to_decimal(*a.back_loading, 2).view()} : "-",
                   a.postponed ? std::string{to_decimal(*a.postponed, 2).view()} : "-",
                   a.last_three_years ? points(*a.last_three_years, 0) + " %" : "-",
                   a.at_review ? points(a.at_review->share) : "-",
                   a.at_review ? signed_points(a.at_review->behind) : "-",
                   far           ? "<-10"
                   : a.at_review ? std::string{to_decimal(a.at_review->years_behind, 1).view()}
                                 : "-",
                   last});
    };
    for (const auto& m : all) {
        if (m.announced) add(std::string{m.country}, *m.announced, m.plan);
        if (m.upper) add(" or", *m.upper, m.upper_plan);
    }
    table.print(out);
    wrap(out,
         "B: back-loading index of the plan's own rise, 0 on a straight line, above 0 postponed, "
         "below 0 "
         "ahead; to floor: the same against the floor, so that what the plan leaves out counts as "
         "postponed, 1 for no rise at all; - if there is no rise or the floor is reached. Behind: "
         "points, and yearly steps of the line, below zero ahead. Two rows where an announcement "
         "has "
         "two readings. End: against the floor at the deadline. Sources: the built-in table of "
         "national targets, mostly press reports.",
         "", "");
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_PACE_HPP
