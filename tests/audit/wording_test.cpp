// SPDX-License-Identifier: MIT
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace wording_test {

namespace {

using muster::interval;
using muster::rational;
namespace wording = muster::wording;

TEST_CASE("a number has as many places as it needs, and at most so many") {
    CHECK(wording::number(1'350, 2) == "1 350");
    CHECK(wording::number(rational{5, 2}, 2) == "2.5");
    CHECK(wording::number(rational{1, 3}, 2) == "0.33");
    CHECK(wording::number(rational{1, 8}, 2) == "0.12"); // half to even
    CHECK(wording::number(rational{1, 8}, 3) == "0.125");
    CHECK(wording::number(rational{-5, 2}, 0) == "-2");
    CHECK(wording::number(0, 3) == "0");
}

TEST_CASE("money is in millions from one million on") {
    CHECK(wording::money(1'350'000'000, "EUR") == "EUR 1 350 m");
    CHECK(wording::money(1'000'000, "EUR") == "EUR 1 m");
    CHECK(wording::money(999'999, "EUR") == "EUR 999 999");
    CHECK(wording::money(rational{99'999'999, 100}, "EUR") == "EUR 999 999.99");
    CHECK(wording::money(1'234'567, "EUR") == "EUR 1.235 m");
    CHECK(wording::money(-40'000'000, "SEK") == "SEK -40 m");
    CHECK(wording::money(0, "EUR") == "EUR 0");
    CHECK(wording::money(rational{1, 3}, "EUR") == "EUR 0.33");
    CHECK(wording::money(100'000'000'000'000, "HUF") == "HUF 100 000 000 m");
}

TEST_CASE("a share is a percentage, within bounds if it is known within bounds") {
    CHECK(wording::percent(rational{62, 100'000}) == "0.062 %");
    CHECK(wording::percent(rational{7, 200}, 1) == "3.5 %");
    CHECK(wording::percent(interval{rational{7, 200}}, 1) == "3.5 %");
    CHECK(wording::percent(interval{rational{3'455, 100'000}, rational{3'465, 100'000}})
          == "[3.455; 3.465] %");
    CHECK(wording::percent(interval{rational{3'4551, 1'000'000}, rational{3'4552, 1'000'000}})
          == "3.455 %"); // equal to all that is printed
}

TEST_CASE("unequal shares get places enough to look unequal") {
    CHECK(wording::telling_places(rational{7, 200}, rational{346, 10'000}) == 2);
    CHECK(wording::telling_places(rational{7, 200}, rational{34'999, 1'000'000}) == 4);
    CHECK(wording::telling_places(rational{7, 200}, rational{7, 200}) == 2);
    CHECK(wording::telling_places(rational{7, 200}, rational{7, 200}, 3) == 3);
    muster_test::for_all(500, [](muster_test::source from) {
        const auto gdp = from.integer(1'000'000, 400'000'000'000'000);
        const rational a{from.integer(0, gdp), gdp};
        const rational b{from.integer(0, gdp), gdp};
        const int places = wording::telling_places(a, b);
        CHECK((wording::percent(a, places) == wording::percent(b, places)) == (a == b));
    });
}

TEST_CASE("a count agrees with its noun") {
    CHECK(wording::count(1, "line", "lines") == "1 line");
    CHECK(wording::count(0, "line", "lines") == "0 lines");
    CHECK(wording::count(12, "row", "rows") == "12 rows");
}

TEST_CASE("a quoted text is cut at 60 bytes, never within a character") {
    CHECK(wording::quoted("Ring road") == "'Ring road'");
    CHECK(wording::quoted("") == "''");
    const std::string sixty(60, 'x');
    CHECK(wording::quoted(sixty) == '\'' + sixty + '\'');
    CHECK(wording::quoted(sixty + 'y') == '\'' + sixty + "...'");
    const std::string before(59, 'x');
    CHECK(wording::quoted(before + "\xC3\xA9") == '\'' + before + "...'"); // 61 bytes
    CHECK(wording::quoted(before + "\xC3\xA9z") == '\'' + before + "...'");
    CHECK(wording::quoted(std::string(58, 'x') + "\xC3\xA9z")
          == '\'' + std::string(58, 'x') + "\xC3\xA9...'");
}

TEST_CASE("a statistic is rounded to the places asked for") {
    CHECK(muster::wording::measured(0.0220273, 4) == "0.0220");
    CHECK(muster::wording::measured(2.75, 2) == "2.75");
    CHECK(muster::wording::measured(-1.65, 1) == "-1.6");
    CHECK(muster::wording::measured(30, 1) == "30");
    CHECK(muster::wording::measured(0, 3) == "0");
}

} // namespace

} // namespace wording_test
