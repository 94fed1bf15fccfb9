// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_CHART_FRAME_HPP
#define MUSTER_REPORT_CHART_FRAME_HPP

/// \file
/// Years to the right and per cent of GDP upwards: the frame that the charts of paths share.

#include <muster/report/svg.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/real.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

/// Where years and shares lie in a picture.
struct chart_frame {
    svg_point corner{}; ///< upper left
    double wide = 0;
    double high = 0;
    year first{};
    year last{};
    double top = 5; ///< per cent at the upper edge; 0 is at the lower one

    [[nodiscard]] double x(year y) const {
        return corner.x + wide * (y - first) / (last > first ? last - first : 1);
    }
    [[nodiscard]] double y(double percent) const { return corner.y + high * (1 - percent / top); }

    /// The places of a path within the frame.
    template <pillar P>
    [[nodiscard]] std::vector<svg_point> places(const annual_path<P>& path) const {
        std::vector<svg_point> places;
        for (const auto& p : path.points())
            if (p.of >= first && p.of <= last)
                places.push_back({x(p.of), y(100 * to_double(p.share.fraction()))});
        return places;
    }

    /// Lines for each per cent, with their numbers, and every fifth year below.
    void axes(svg_picture& picture, double size = 12) const {
        for (int percent = 0; percent <= static_cast<int>(top); ++percent) {
            const double at = y(percent);
            picture.line({corner.x, at}, {corner.x + wide, at},
                         {percent == 0 ? svg_colors::ink : svg_colors::faint, 1});
            picture.text({corner.x - 6, at + size / 3}, std::to_string(percent) + " %", size, "end",
                         svg_colors::grey);
        }
        for (year label = first; label <= last; label = label + 1) {
            if (label.number % 5 != 0) continue;
            picture.line({x(label), y(0)}, {x(label), y(0) + 4}, {svg_colors::ink, 1});
            picture.text({x(label), y(0) + size + 6}, std::to_string(label.number), size, "middle",
                         svg_colors::grey);
        }
    }
};

/// The next whole per cent above a share, at least `least`.
[[nodiscard]] inline double top_for(double percent, double least) {
    double top = least;
    while (top < percent + 0.2) top += 1;
    return top;
}

/// The largest share of a path in per cent; 0 of an empty one.
template <pillar P>
[[nodiscard]] double largest(const annual_path<P>& path) {
    double most = 0;
    for (const auto& p : path.points()) {
        const double percent = 100 * to_double(p.share.fraction());
        if (percent > most) most = percent;
    }
    return most;
}

/// An entry of a legend: a piece of the line and its words; returns the place of the next entry.
inline double legend_line(svg_picture& picture, svg_point at, const svg_pen& pen,
                          std::string_view words) {
    picture.line({at.x, at.y - 4}, {at.x + 28, at.y - 4}, pen);
    picture.text({at.x + 36, at.y}, words);
    return at.y + 18;
}

} // namespace muster::report

#endif // MUSTER_REPORT_CHART_FRAME_HPP
