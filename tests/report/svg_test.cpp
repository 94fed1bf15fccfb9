// SPDX-License-Identifier: MIT
#include <muster/report/svg.hpp>

#include <string>

#include <doctest/doctest.h>

namespace svg_test {

namespace {

using muster::report::svg_picture;

TEST_SUITE("svg") {
    TEST_CASE("a picture has a title, a description and no script") {
        svg_picture picture{100.25, "a <b> & \"c\"", "seen"};
        picture.text({1.25, -0.04}, "<script>", 13, "end");
        picture.line({0, 0}, {10.04, 9.96});
        picture.circle({1, 2}, 3, "#000000", true);
        picture.polyline({{1, 1}}, {}); // one point is no line
        const auto text = picture.done();
        CHECK(text.find("<title id=\"t\">a &lt;b&gt; &amp; &quot;c&quot;</title>")
              != std::string::npos);
        CHECK(text.find("<desc id=\"d\">seen</desc>") != std::string::npos);
        CHECK(text.find("<script") == std::string::npos);
        CHECK(text.find("x=\"1.3\" y=\"0\"") != std::string::npos);
        CHECK(text.find("x2=\"10\" y2=\"10\"") != std::string::npos);
        CHECK(text.find("polyline") == std::string::npos);
        CHECK(text.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 100.3\""));
        CHECK(text.ends_with("</svg>\n"));
    }
    TEST_CASE("a paragraph says where the next one begins") {
        svg_picture picture{100, "t", "d"};
        CHECK(picture.paragraph({0, 10}, "one line", 12) == 26);
        CHECK(picture.paragraph({0, 10}, "one two", 12, 3) == 42);
    }
}

} // namespace

} // namespace svg_test
