// SPDX-License-Identifier: MIT
#include <muster/link/little_words.hpp>

#include <doctest/doctest.h>

namespace little_words_test {

namespace {

namespace link = muster::link;

TEST_CASE("little words and endings") {
    static_assert(link::leads_to_number("nr") && !link::leads_to_number("lot"));
    static_assert(link::is_and("oraz") && !link::is_and("to"));
    static_assert(link::is_to("bis") && !link::is_to("und"));
    static_assert(link::is_along("pk") && !link::is_along("kg"));
    static_assert(link::ends_ordinal("vi") && !link::ends_ordinal("x"));
    static_assert(link::ordinal_number("2nd") == "2" && link::ordinal_number("12c").empty());
    static_assert(link::line_number("lk524") == "524" && link::line_number("tv46").empty());
    static_assert(link::is_beside("a", "cote") && !link::is_beside("de", "proximite"));
    static_assert(link::is_perhaps_beside("w", "rejonie")
                  && !link::is_perhaps_beside("", "rejonie"));
    static_assert(link::two_digits(7) == "07" && link::two_digits(39) == "39");
    CHECK(link::metres_of({.text = "3", .mark = true}) == "300");
    CHECK(link::metres_of({.text = "300"}) == "300");
}

TEST_CASE("letters and a number that name a road") {
    static_assert(link::names_road("dj", "109") && link::names_road("ss", "7"));
    static_assert(link::names_road("b", "99") && !link::names_road("b", "9"));
    static_assert(!link::names_road("a", "12")); // as in "km 10 a 12"
    static_assert(!link::names_road("dj", "20240"));
    static_assert(!link::names_road("cd", "200"));
}

} // namespace

} // namespace little_words_test
