// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_SVG_HPP
#define MUSTER_REPORT_SVG_HPP

/// \file
/// A picture as SVG text: lines, marks and words, no scripts, no style sheets, the same bytes for
/// the same picture.

#include <muster/report/text_table.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

/// Colours that stay apart for the colour-blind and, by their lightness, in print.
/// Source: Okabe and Ito, "Color Universal Design", 2008.
struct svg_colors {
    static constexpr std::string_view blue = "#0072B2";
    static constexpr std::string_view vermilion = "#D55E00";
    static constexpr std::string_view green = "#009E73";
    static constexpr std::string_view sky = "#56B4E9";
    static constexpr std::string_view ink = "#222222";
    static constexpr std::string_view grey = "#6B6B6B";
    static constexpr std::string_view faint = "#D9D9D9";
};

/// A place in a picture: to the right and down.
struct svg_point {
    double x = 0;
    double y = 0;
};

/// How a line is drawn. `dash` is empty for a whole line.
struct svg_pen {
    std::string_view color = svg_colors::ink;
    double width = 1.5;
    std::string_view dash{};
};

/// A picture in the making. Its width is 480, so that words of 13 can be read on a phone.
class svg_picture {
public:
    static constexpr double width = 480;

    /// \param title        what it shows, in a few words.
    /// \param description  what is to be seen in it, for those who do not see it.
    svg_picture(double height, std::string_view title, std::string_view description) {
        out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 " + number(height)
               + "\" role=\"img\" aria-labelledby=\"t d\" font-family=\"sans-serif\">\n<title "
                 "id=\"t\">"
               + escaped(title) + "</title>\n<desc id=\"d\">" + escaped(description)
               + "</desc>\n<rect width=\"480\" height=\"" + number(height)
               + "\" fill=\"#FFFFFF\"/>\n";
    }

    void line(svg_point a, svg_point b, const svg_pen& pen = {}) {
        out_ += "<line x1=\"" + number(a.x) + "\" y1=\"" + number(a.y) + "\" x2=\"" + number(b.x)
                + "\" y2=\"" + number(b.y) + '"' + stroke(pen) + "/>\n";
    }
    void polyline(const std::vector<svg_point>& points, const svg_pen& pen) {
        if (points.size() < 2) return;
        out_ += "<polyline fill=\"none\" points=\"";
        for (std::size_t i = 0; i != points.size(); ++i)
            out_ += (i == 0 ? "" : " ") + number(points[i].x) + ',' + number(points[i].y);
        out_ += '"' + stroke(pen) + "/>\n";
    }
    /// A filled mark, or with `hollow` its outline.
    void circle(svg_point at, double radius, std::string_view color, bool hollow = false) {
        out_ += "<circle cx=\"" + number(at.x) + "\" cy=\"" + number(at.y) + "\" r=\""
                + number(radius) + "\" fill=\"" + (hollow ? "#FFFFFF" : std::string{color}) + '"'
                + stroke({color, hollow ? 1.5 : 0.5}) + "/>\n";
    }
    void box(svg_point corner, double wide, double high, std::string_view color,
             bool hollow = false) {
        out_ += "<rect x=\"" + number(corner.x) + "\" y=\"" + number(corner.y) + "\" width=\""
                + number(wide) + "\" height=\"" + number(high) + "\" fill=\""
                + (hollow ? "#FFFFFF" : std::string{color}) + '"' + stroke({color, 1}) + "/>\n";
    }
    /// \param anchor  start, middle or end: which part of the words is at the place.
    void text(svg_point at, std::string_view words, double size = 13,
              std::string_view anchor = "start", std::string_view color = svg_colors::ink,
              bool bold = false) {
        out_ += "<text x=\"" + number(at.x) + "\" y=\"" + number(at.y) + "\" font-size=\""
                + number(size) + "\" fill=\"" + std::string{color} + '"';
        if (anchor != "start") out_ += " text-anchor=\"" + std::string{anchor} + '"';
        if (bold) out_ += " font-weight=\"bold\"";
        out_ += '>' + escaped(words) + "</text>\n";
    }
    /// Words in lines of at most so many characters; returns the place of the next line.
    double paragraph(svg_point at, std::string_view words, double size = 12,
                     std::size_t most = 70) {
        std::string wrapped;
        wrap(wrapped, words, "", "", most);
        std::string_view left = wrapped;
        while (!left.empty()) {
            const auto end = left.find('\n');
            text(at, left.substr(0, end), size, "start", svg_colors::grey);
            at.y += size + 4;
            left.remove_prefix(end + 1);
        }
        return at.y;
    }

    /// The whole picture.
    [[nodiscard]] std::string done() const { return out_ + "</svg>\n"; }

private:
    // One decimal place, without a locale.
    static std::string number(double value) {
        const auto tenths = static_cast<std::int64_t>(value * 10 + (value < 0 ? -0.5 : 0.5));
        const auto size = tenths < 0 ? -tenths : tenths;
        auto out = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
        if (size % 10 != 0) out += '.' + std::to_string(size % 10);
        return out;
    }
    static std::string stroke(const svg_pen& pen) {
        auto out =
            " stroke=\"" + std::string{pen.color} + "\" stroke-width=\"" + number(pen.width) + '"';
        if (!pen.dash.empty()) out += " stroke-dasharray=\"" + std::string{pen.dash} + '"';
        return out;
    }
    static std::string escaped(std::string_view text) {
        std::string out;
        for (const char c : printable(text)) {
            if (c == '&')
                out += "&amp;";
            else if (c == '<')
                out += "&lt;";
            else if (c == '>')
                out += "&gt;";
            else if (c == '"')
                out += "&quot;";
            else
                out += c;
        }
        return out;
    }

    std::string out_;
};

} // namespace muster::report

#endif // MUSTER_REPORT_SVG_HPP
