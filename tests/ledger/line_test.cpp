// SPDX-License-Identifier: MIT
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/read.hpp>
#include <muster/value/date.hpp>
#include <muster/value/prices.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

namespace line_test {

namespace {

using muster::column;
using muster::constant_prices;
using muster::current_prices;
using muster::date;
using muster::interval;
using muster::ledger;
using muster::line;
using muster::parse_truth;
using muster::rational;
using muster::year;

// Lines look into their sheet, so that neither is ever somewhere else.
static_assert(!std::is_copy_constructible_v<muster::sheet>);
static_assert(!std::is_move_constructible_v<muster::sheet>);
static_assert(!std::is_copy_constructible_v<ledger> && std::is_move_constructible_v<ledger>);
static_assert(std::is_trivially_copyable_v<line>);

constexpr bool truth_is_said_in_six_words() {
    return parse_truth("true") == true && parse_truth("YES") == true && parse_truth("1") == true
           && parse_truth("False") == false && parse_truth("no") == false
           && parse_truth("0") == false && !parse_truth("") && !parse_truth("y")
           && !parse_truth("10") && !parse_truth("perhaps") && !parse_truth("-");
}
static_assert(truth_is_said_in_six_words());
TEST_CASE("truth is said in six words") { CHECK(truth_is_said_in_six_words()); }

// A ledger of one line with further cells.
ledger one(const std::string& columns, const std::string& cells, const std::string& declared = "") {
    auto read =
        muster::read_ledger("c.csv", declared + "id,country,year,amount,currency,pillar," + columns
                                         + "\nA,XAT,2026,40,EUR,core," + cells + '\n');
    REQUIRE(read.lines.size() == 1);
    return read;
}

TEST_CASE("a cell is trimmed; one that is not there is empty") {
    const auto l = one("title,place", "  Ring road ,");
    CHECK(l.lines[0][column::title] == "Ring road");
    CHECK(l.lines[0].has(column::title));
    CHECK_FALSE(l.lines[0].has(column::place)); // empty
    CHECK_FALSE(l.lines[0].has(column::ocid));  // no such column
    CHECK(l.lines[0][column::ocid].empty());
    CHECK(l.sheets.front().has(column::place));
    CHECK_FALSE(l.sheets.front().has(column::ocid));
}

TEST_CASE("fractions are from 0 to 1 with at most six places") {
    const auto f = [](const std::string& cell) {
        return one("proportion", cell).lines[0].fraction_in(column::proportion);
    };
    CHECK(f("0") == rational{0});
    CHECK(f("1") == rational{1});
    CHECK(f("0.4") == rational{2, 5});
    CHECK(f("0.999999") == rational{999'999, 1'000'000});
    CHECK_FALSE(f("1.000001"));
    CHECK_FALSE(f("-0.000001"));
    CHECK_FALSE(f("0.1234567"));
    CHECK_FALSE(f("40 %"));
    CHECK_FALSE(f(""));
}

TEST_CASE("percentages keep their printed places, with or without the sign") {
    const auto p = [](const std::string& cell) {
        const auto read = one("reported_share", cell).lines[0].percent_in(column::reported_share);
        return read ? std::to_string(read->digits) + " at " + std::to_string(read->places) : "none";
    };
    CHECK(p("3.50") == "350 at 2");
    CHECK(p("3.50%") == "350 at 2");
    CHECK(p("3.50 %") == "350 at 2");
    CHECK(p("-1") == "-1 at 0");
    CHECK(p("0.123456789") == "123456789 at 9");
    CHECK(p("0.1234567890") == "none");
    CHECK(p("%") == "none");
    CHECK(p("") == "none");
}

TEST_CASE("amounts in other columns are in the unit of the row") {
    const auto l = one("project_total,unit", "2.5,1e3", "# unit: 1e6\n");
    CHECK(l.lines[0].amount.value == 40'000);
    CHECK(l.lines[0].amount_in(column::project_total)->value == 2'500);
    CHECK(one("project_total", "2.5", "# unit: 1e6\n")
              .lines[0]
              .amount_in(column::project_total)
              ->value
          == 2'500'000);
    CHECK_FALSE(one("project_total", "much").lines[0].amount_in(column::project_total));
}

TEST_CASE("a row says how it is rounded, or the file does") {
    CHECK(one("decimals", "", "# decimals: INF\n").lines[0].amount.range == interval{40});
    CHECK(one("decimals", "-1", "# decimals: INF\n").lines[0].amount.range == interval{35, 45});
    CHECK(one("rounding", "truncated").lines[0].amount.range == interval{40, 41, false, true});
    CHECK(one("rounding", "rounded", "# rounding: truncated\n").lines[0].amount.range
          == interval{rational{79, 2}, rational{81, 2}});
}

TEST_CASE("dates are of ISO 8601") {
    const auto d = [](const std::string& cell) {
        return one("approved_date", cell).lines[0].date_in(column::approved_date);
    };
    CHECK(d("2025-06-25") == date{2025, 6, 25});
    CHECK_FALSE(d("25.06.2025"));
    CHECK_FALSE(d("2025-02-29"));
    CHECK_FALSE(d(""));
}

TEST_CASE("prices are current, constant with a year, or not said") {
    const auto p = [](const std::string& cells, const std::string& declared = "") {
        return one("price_basis,price_year", cells, declared).lines[0].prices();
    };
    CHECK(p("current,") == current_prices);
    CHECK(p("constant,2021") == constant_prices(year{2021}));
    CHECK_FALSE(p("constant,")); // of which year?
    CHECK_FALSE(p("constant,MMXXI"));
    CHECK_FALSE(p("nominal,"));
    CHECK_FALSE(p(","));
    const std::string declared = "# price_basis: constant\n# price_year: 2021\n";
    CHECK(p(",", declared) == constant_prices(year{2021}));
    CHECK(p(",2020", declared) == constant_prices(year{2020}));
    CHECK(p("current,", declared) == current_prices);
}

TEST_CASE("a claim is for a pillar, no printed total and no revenue") {
    const auto claims = [](const std::string& columns, const std::string& cells) {
        return one(columns, cells).lines[0].is_claim();
    };
    CHECK(claims("title", ""));
    CHECK(claims("direction", "expenditure"));
    CHECK_FALSE(claims("direction", "revenue"));
    CHECK_FALSE(claims("total_of", "core"));
    const auto none = muster::read_ledger("c.csv", "id,country,year,amount,currency,pillar\n"
                                                   "A,XAT,2026,40,EUR,none\n");
    CHECK_FALSE(none.lines[0].is_claim());
}

TEST_CASE("lines still see their cells when the ledger has moved") {
    auto read = one("title", "\"Ring \"\"road\"\"\"");
    const ledger moved = std::move(read);
    CHECK(moved.lines[0][column::title] == "Ring \"road\"");
    CHECK(moved.lines[0].from == &moved.sheets.front());
    CHECK(moved.lines[0].country == "XAT");
}

} // namespace

} // namespace line_test
