// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_SVG_CHECK_HPP
#define MUSTER_TESTS_SUPPORT_SVG_CHECK_HPP

/// \file
/// Whether the text of a picture is sound.

#include <cstdlib>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace muster_test {

inline std::size_t count(std::string_view text, std::string_view part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++n;
    return n;
}

// Every element is closed, every attribute quoted, and no number is out of the picture by much.
inline void check_sound(const std::string& svg) {
    CHECK(count(svg, "<svg ") == 1);
    CHECK(count(svg, "<title") == 1);
    CHECK(count(svg, "<desc") == 1);
    CHECK(count(svg, "<text") == count(svg, "</text>"));
    CHECK(count(svg, "\"") % 2 == 0);
    CHECK(count(svg, "nan") == 0);
    CHECK(count(svg, "inf") == 0);
    for (auto at = svg.find(" cx=\""); at != std::string::npos; at = svg.find(" cx=\"", at + 1)) {
        const double x = std::strtod(svg.c_str() + at + 5, nullptr);
        CHECK(x >= 0);
        CHECK(x <= 480);
    }
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_SVG_CHECK_HPP
