// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_CHART_STRIP_HPP
#define MUSTER_REPORT_CHART_STRIP_HPP

/// \file
/// All allies as a strip of dots for each year, with the break between two speeds.

#include <muster/report/svg.hpp>
#include <muster/report/track_alliance.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/alliance.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace muster::report {

/// A row of dots for each year, the newest one below.
[[nodiscard]] inline std::string strip_chart(std::span<const two_speeds> years,
                                             std::string_view source) {
    constexpr double left = 52;
    constexpr double wide = 348;
    constexpr double row = 30;
    double most = 4;
    for (const auto& s : years)
        for (const auto& a : s.upper)
            while (most < a.share + 0.1) most += 1;
    const auto x = [&](double share) { return left + wide * share / most; };
    const double top = 122;
    const double bottom = top + row * static_cast<double>(years.size());
    std::string says = "Dots are allies.";
    for (const auto& s : years)
        says += ' ' + std::to_string(s.of.number) + ": " + std::to_string(s.upper.size())
                + " above " + real_text(s.break_at, 2) + " %, " + std::to_string(s.lower.size())
                + " below.";
    svg_picture picture{bottom + 116, "Two speeds: core defence spending of the allies by year",
                        says};
    picture.text({16, 26}, "Two speeds of the alliance", 18, "start", svg_colors::ink, true);
    picture.text({16, 46}, "core defence spending, per cent of GDP; a dot is an ally", 13, "start",
                 svg_colors::grey);
    picture.circle({22, 64}, 4, svg_colors::blue);
    picture.text({36, 68}, "upper group");
    picture.circle({142, 64}, 4, svg_colors::vermilion, true);
    picture.text({156, 68}, "lower group");
    picture.line({262, 56}, {262, 72}, {svg_colors::ink, 2});
    picture.text({272, 68}, "break between them");
    picture.text({476, top - 22}, "upper", 12, "end", svg_colors::grey);
    picture.text({476, top - 8}, "+ lower", 12, "end", svg_colors::grey);
    for (int percent = 0; percent <= static_cast<int>(most); ++percent) {
        picture.line({x(percent), top - 4}, {x(percent), bottom}, {svg_colors::faint, 1});
        picture.text({x(percent), top - 10}, std::to_string(percent) + " %", 12, "middle",
                     svg_colors::grey);
    }
    double y = top + row / 2;
    for (const auto& s : years) {
        picture.text({left - 8, y + 4}, std::to_string(s.of.number), 13, "end");
        picture.line({x(s.break_at), y - 10}, {x(s.break_at), y + 10}, {svg_colors::ink, 2});
        for (const auto& a : s.lower)
            picture.circle({x(a.share), y}, 4, svg_colors::vermilion, true);
        for (const auto& a : s.upper) picture.circle({x(a.share), y}, 4, svg_colors::blue);
        picture.text({476, y + 4},
                     std::to_string(s.upper.size()) + " + " + std::to_string(s.lower.size()), 13,
                     "end");
        y += row;
    }
    double at = bottom + 22;
    if (!years.empty())
        at = picture.paragraph({16, at}, "Upper group in " + std::to_string(years.back().of.number)
                                             + ": " + codes_of(years.back().upper)
                                             + ". The break leaves the least spread within both "
                                               "groups (Fisher, Jenks); the fit in "
                                             + std::to_string(years.back().of.number) + " is "
                                             + real_text(years.back().fit, 2)
                                             + ", and 0.80 would be a clear split.");
    static_cast<void>(picture.paragraph({16, at}, source));
    return picture.done();
}

} // namespace muster::report

#endif // MUSTER_REPORT_CHART_STRIP_HPP
