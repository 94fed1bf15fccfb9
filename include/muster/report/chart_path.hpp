// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_CHART_PATH_HPP
#define MUSTER_REPORT_CHART_PATH_HPP

/// \file
/// The way of one member: what it spent, what it plans, by vintage, and the line to the pledge.

#include <muster/core/text.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/report/chart_frame.hpp>
#include <muster/report/svg.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/slippage.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace muster::report {

/// "plan of 2026-08" of a date, other names as they are.
[[nodiscard]] inline std::string plan_label(std::string_view name) {
    if (name.empty()) return "plan";
    return (is_digit(name[0]) ? "plan of " : "") + std::string{name};
}

/// Path against plan and pledge, with the year of the review.
///
/// \param plans  in the order of their publication; the last one is drawn strongest.
[[nodiscard]] inline std::string path_chart(std::string_view name,
                                            const annual_path<pillar::core>& outturn,
                                            std::span<const plan_vintage<pillar::core>> plans,
                                            const pledge& towards, std::string_view source) {
    const auto target = towards.core.bound;
    const auto floor = points(target.fraction(), 1) + " %";
    const auto now = outturn.empty() ? year{2024} : outturn.back().of;
    const auto deadline = towards.deadline.value_or(now + 1);
    const auto review = towards.review.value_or(usual_review);
    double most = largest(outturn);
    for (const auto& p : plans)
        if (const double m = largest(p.path); m > most) most = m;
    const double legend = 18.0 * static_cast<double>(plans.size() + 2);
    chart_frame frame{.corner = {52, 78 + legend},
                      .wide = 408,
                      .high = 250,
                      .first = outturn.empty() ? now : outturn.front().of,
                      .last = deadline};
    frame.top = top_for(
        most > 100 * to_double(target.fraction()) ? most : 100 * to_double(target.fraction()), 4);

    std::string says = std::string{name};
    if (!outturn.empty())
        says += " spent " + points(outturn.back().share.fraction()) + " % of GDP in "
                + std::to_string(now.number);
    says += "; the floor is " + floor + " by " + std::to_string(deadline.number) + '.';
    for (const auto& p : plans)
        if (!p.path.empty())
            says += " The " + plan_label(p.name) + ": " + points(p.path.back().share.fraction())
                    + " % in " + std::to_string(p.path.back().of.number) + '.';
    svg_picture picture{frame.corner.y + frame.high + 70,
                        std::string{name} + ": core defence spending, path and plans", says};
    picture.text({16, 26}, std::string{name} + ": core defence spending", 18, "start",
                 svg_colors::ink, true);
    picture.text({16, 46}, "per cent of GDP", 13, "start", svg_colors::grey);
    constexpr svg_pen spent{svg_colors::ink, 3, {}};
    constexpr svg_pen line{svg_colors::vermilion, 2, "6 4"};
    double at = legend_line(picture, {16, 70}, spent, "spent");
    const auto pen_of = [&](std::size_t i) {
        const bool newest = i + 1 == plans.size();
        return svg_pen{newest ? svg_colors::blue : svg_colors::sky, newest ? 3.0 : 2.0,
                       newest ? std::string_view{} : std::string_view{i % 2 == 0 ? "2 3" : "8 3"}};
    };
    for (std::size_t i = 0; i != plans.size(); ++i)
        at = legend_line(picture, {16, at}, pen_of(i), plan_label(plans[i].name));
    const bool met = !outturn.empty() && outturn.back().share >= target;
    static_cast<void>(
        legend_line(picture, {16, at}, line,
                    met ? "floor of " + floor
                        : "straight line to " + floor + " in " + std::to_string(deadline.number)));
    frame.axes(picture);
    if (review >= frame.first && review <= frame.last) {
        picture.line({frame.x(review), frame.corner.y}, {frame.x(review), frame.y(0)},
                     {svg_colors::grey, 1, "2 2"});
        picture.text({frame.x(review), frame.corner.y - 5},
                     "review " + std::to_string(review.number), 12, "middle", svg_colors::grey);
    }
    const auto floor_at = frame.y(100 * to_double(target.fraction()));
    if (met)
        picture.line({frame.corner.x, floor_at}, {frame.corner.x + frame.wide, floor_at}, line);
    else if (!outturn.empty() && now < deadline)
        picture.polyline(frame.places(laid_out(linear_path<pillar::core>{now, outturn.back().share,
                                                                         deadline, target})),
                         line);
    for (std::size_t i = 0; i != plans.size(); ++i) {
        const auto joined = interpolated(plans[i].path);
        picture.polyline(frame.places(joined), pen_of(i));
        for (const auto& p : frame.places(plans[i].path))
            picture.circle(p, 3, pen_of(i).color, i + 1 != plans.size());
    }
    picture.polyline(frame.places(outturn), spent);
    if (!outturn.empty()) {
        const auto end = frame.places(outturn).back();
        picture.circle(end, 4, svg_colors::ink);
    }
    static_cast<void>(picture.paragraph({16, frame.corner.y + frame.high + 42}, source));
    return picture.done();
}

} // namespace muster::report

#endif // MUSTER_REPORT_CHART_PATH_HPP
