// SPDX-License-Identifier: MIT
#include <muster/report/track_words.hpp>

#include <doctest/doctest.h>

namespace track_words_test {

namespace {

namespace report = muster::report;
using muster::attainment;
using muster::rational;
using muster::reach;

TEST_SUITE("track_words") {
    TEST_CASE("points have a sign where there is one to have") {
        CHECK(report::points({35, 1'000}) == "3.50");
        CHECK(report::signed_points({14, 10'000}) == "+0.14");
        CHECK(report::signed_points({-14, 10'000}) == "-0.14");
        CHECK(report::signed_points({1, 1'000'000}) == "0.00"); // rounds to nothing
        CHECK(report::points_or_dash(muster::failure{muster::track_errc::no_rise}) == "-");
        CHECK(report::points_or_dash(rational{1, 100}) == "+1.00");
    }
    TEST_CASE("statistics and money are rounded, not cut") {
        CHECK(report::real_text(0.685, 2) == "0.68"); // a tie of the printed digits goes to even
        CHECK(report::real_text(-6.8437, 2) == "-6.84");
        CHECK(report::real_text(-0.0000001, 3) == "0.000");
        CHECK(report::billions(413'750) == "413.8");
        CHECK(report::billions(2'776'500) == "2 776.5");
    }
    TEST_CASE("years of attainment") {
        CHECK(report::words(attainment{reach::later, muster::year{2031}}) == "2031");
        CHECK(report::words(attainment{}) == "never");
        const muster::attainment_range range{
            {reach::later, muster::year{2031}}, {}, {reach::beyond, {}}};
        CHECK(report::words(range) == "2031 to >100 y");
        CHECK(report::words(muster::attainment_range{{reach::now, {}}, {}, {reach::now, {}}})
              == "reached");
    }
}

} // namespace

} // namespace track_words_test
