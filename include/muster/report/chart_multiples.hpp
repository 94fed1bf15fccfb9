// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_CHART_MULTIPLES_HPP
#define MUSTER_REPORT_CHART_MULTIPLES_HPP

/// \file
/// A small picture for each ally, all on one scale, the highest share first.

#include <muster/policy/pledge.hpp>
#include <muster/report/chart_frame.hpp>
#include <muster/report/svg.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/sorted.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::report {

/// One of the small pictures.
struct small_path {
    std::string_view name;
    annual_path<pillar::core> outturn{}; ///< may be empty
};

/// All of them, three in a row.
[[nodiscard]] inline std::string multiples_chart(std::vector<small_path> all, const pledge& towards,
                                                 std::string_view source) {
    constexpr double wide = 150;
    constexpr double high = 104;
    constexpr double top = 96;
    all = sorted(std::move(all), [](const small_path& a, const small_path& b) {
        const auto share = [](const small_path& p) {
            return p.outturn.empty() ? rational{-1} : p.outturn.back().share.fraction();
        };
        return share(a) != share(b) ? share(a) > share(b) : a.name < b.name;
    });
    const auto target = towards.core.bound;
    double most = 4;
    year first{2014};
    year last = towards.deadline.value_or(year{2024});
    std::string says;
    for (const auto& p : all) {
        if (p.outturn.empty()) {
            says += std::string{p.name} + ": no figure. ";
            continue;
        }
        most = top_for(largest(p.outturn), most);
        if (p.outturn.front().of < first) first = p.outturn.front().of;
        if (p.outturn.back().of > last) last = p.outturn.back().of;
        says += std::string{p.name} + ": " + points(p.outturn.back().share.fraction()) + " % in "
                + std::to_string(p.outturn.back().of.number) + ". ";
    }
    const auto rows = (all.size() + 2) / 3;
    const double bottom = top + high * static_cast<double>(rows);
    svg_picture picture{bottom + 62, "Core defence spending of each ally towards the floor", says};
    picture.text({16, 26}, "Each ally towards " + points(target.fraction(), 1) + " % of GDP", 18,
                 "start", svg_colors::ink, true);
    picture.text({16, 46},
                 "core spending, 0 to " + std::to_string(static_cast<int>(most)) + " %, "
                     + std::to_string(first.number) + " to " + std::to_string(last.number)
                     + "; highest share first",
                 13, "start", svg_colors::grey);
    double at = 16;
    constexpr svg_pen spent{svg_colors::blue, 2.5, {}};
    constexpr svg_pen line{svg_colors::vermilion, 1.5, "4 3"};
    constexpr svg_pen floor{svg_colors::grey, 1, {}};
    for (const auto& [pen, words, width] :
         {std::tuple{spent, "spent", 90}, {line, "line to the floor", 150}, {floor, "floor", 90}}) {
        static_cast<void>(legend_line(picture, {at, 70}, pen, words));
        at += width + 20;
    }
    for (std::size_t i = 0; i != all.size(); ++i) {
        const auto& p = all[i];
        const auto row = i / 3;
        const chart_frame frame{.corner = {16 + (wide + 3) * static_cast<double>(i % 3),
                                           top + high * static_cast<double>(row) + 20},
                                .wide = wide - 16,
                                .high = high - 34,
                                .first = first,
                                .last = last,
                                .top = most};
        picture.text({frame.corner.x, frame.corner.y - 5}, p.name, 12, "start", svg_colors::ink,
                     true);
        const double base = frame.y(0);
        picture.line({frame.corner.x, base}, {frame.corner.x + frame.wide, base},
                     {svg_colors::ink, 1});
        if (p.outturn.empty()) {
            picture.text({frame.corner.x + frame.wide / 2, base - frame.high / 2},
                         p.name == "Iceland" ? "no forces" : "no figure", 12, "middle",
                         svg_colors::grey);
            continue;
        }
        const double bound = frame.y(100 * to_double(target.fraction()));
        picture.line({frame.corner.x, bound}, {frame.corner.x + frame.wide, bound}, floor);
        const auto& now = p.outturn.back();
        if (now.share < target && towards.deadline && now.of < *towards.deadline)
            picture.polyline(frame.places(laid_out(linear_path<pillar::core>{
                                 now.of, now.share, *towards.deadline, target})),
                             line);
        picture.polyline(frame.places(p.outturn), spent);
        picture.circle(frame.places(p.outturn).back(), 3, svg_colors::blue);
        picture.text({frame.corner.x + frame.wide, base - 5}, points(now.share.fraction()) + " %",
                     12, "end", svg_colors::blue);
    }
    static_cast<void>(picture.paragraph({16, bottom + 22}, "Each number is the last share shown. "
                                                               + std::string{source}));
    return picture.done();
}

} // namespace muster::report

#endif // MUSTER_REPORT_CHART_MULTIPLES_HPP
