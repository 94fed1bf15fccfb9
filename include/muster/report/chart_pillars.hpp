// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_CHART_PILLARS_HPP
#define MUSTER_REPORT_CHART_PILLARS_HPP

/// \file
/// Core and resilience of one member, each against its own bound: a floor and a cap.

#include <muster/policy/pledge.hpp>
#include <muster/report/chart_frame.hpp>
#include <muster/report/svg.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/annual_path.hpp>

#include <string>
#include <string_view>

namespace muster::report {

namespace detail {

// Bars of one pillar with its bound. What a cap cuts off is hollow; plans are lighter than
// outturns.
template <pillar P>
void pillar_panel(svg_picture& picture, const chart_frame& frame, const annual_path<P>& path,
                  year last_spent, double bound, bool is_cap, std::string_view label) {
    picture.text({16, frame.corner.y - 12}, label, 14, "start", svg_colors::ink, true);
    frame.axes(picture);
    const double wide = 0.7 * frame.wide / (frame.last - frame.first);
    for (const auto& p : path.points()) {
        if (p.of <= frame.first || p.of >= frame.last) continue;
        const double share = 100 * to_double(p.share.fraction());
        const double counted = is_cap && share > bound ? bound : share;
        const auto color = p.of <= last_spent ? svg_colors::blue : svg_colors::sky;
        const double left = frame.x(p.of) - wide / 2;
        picture.box({left, frame.y(counted)}, wide, frame.y(0) - frame.y(counted), color);
        if (share > counted)
            picture.box({left, frame.y(share)}, wide, frame.y(counted) - frame.y(share),
                        svg_colors::vermilion, true);
    }
    picture.line({frame.corner.x, frame.y(bound)}, {frame.corner.x + frame.wide, frame.y(bound)},
                 {svg_colors::vermilion, 2, "6 4"});
}

} // namespace detail

/// Two panels: core against its floor, resilience against its cap.
///
/// \param last_spent  the last year that is an outturn and no plan.
[[nodiscard]] inline std::string pillars_chart(std::string_view name,
                                               const annual_path<pillar::core>& core,
                                               const annual_path<pillar::resilience>& resilience,
                                               year last_spent, const pledge& towards,
                                               std::string_view source) {
    const auto floor = towards.core.bound;
    const auto cap =
        towards.resilience ? towards.resilience->bound : gdp_share<pillar::resilience>{};
    std::string says;
    for (const auto& p : core.points()) {
        const auto soft = resilience.at(p.of);
        says += std::to_string(p.of.number) + ": core " + points(p.share.fraction()) + " %"
                + (soft ? ", resilience " + points(soft->fraction()) + " %" : "") + ". ";
    }
    year first = core.empty() ? year{2024} : core.front().of;
    year last = core.empty() ? first : core.back().of;
    if (!resilience.empty() && resilience.front().of < first) first = resilience.front().of;
    if (!resilience.empty() && resilience.back().of > last) last = resilience.back().of;
    const double floor_percent = 100 * to_double(floor.fraction());
    const double cap_percent = 100 * to_double(cap.fraction());
    chart_frame upper{
        .corner = {52, 120}, .wide = 408, .high = 200, .first = first - 1, .last = last + 1};
    upper.top = top_for(largest(core) > floor_percent ? largest(core) : floor_percent, 4);
    chart_frame lower = upper;
    lower.top = top_for(largest(resilience) > cap_percent ? largest(resilience) : cap_percent, 2);
    lower.corner.y = upper.corner.y + upper.high + 74;
    lower.high = upper.high * lower.top / upper.top; // one per cent is as high in both
    svg_picture picture{lower.corner.y + lower.high + 76,
                        std::string{name} + ": core and resilience against their bounds", says};
    picture.text({16, 26}, std::string{name} + ": a floor and a cap", 18, "start", svg_colors::ink,
                 true);
    picture.text({16, 46}, "per cent of GDP", 13, "start", svg_colors::grey);
    picture.box({16, 58}, 12, 12, svg_colors::blue);
    picture.text({34, 69}, "spent");
    picture.box({92, 58}, 12, 12, svg_colors::sky);
    picture.text({110, 69}, "planned");
    picture.box({186, 58}, 12, 12, svg_colors::vermilion, true);
    picture.text({204, 69}, "above the cap: counts nothing");
    detail::pillar_panel(picture, upper, core, last_spent, floor_percent, false,
                         "Core: at least " + points(floor.fraction(), 1) + " %");
    detail::pillar_panel(picture, lower, resilience, last_spent, cap_percent, true,
                         "Resilience: at most " + points(cap.fraction(), 1) + " %");
    static_cast<void>(picture.paragraph({16, lower.corner.y + lower.high + 44}, source));
    return picture.done();
}

} // namespace muster::report

#endif // MUSTER_REPORT_CHART_PILLARS_HPP
