// SPDX-License-Identifier: MIT
#include <muster/report/csv_row.hpp>
#include <muster/report/json.hpp>
#include <muster/report/text_table.hpp>

#include <string>

#include <doctest/doctest.h>

namespace text_table_test {

namespace {

using namespace muster::report;

static_assert(width("Türkiye") == 7);
static_assert(utf8_length("\xC3\xBC", 0) == 2 && utf8_length("\xC3", 0) == 0);
static_assert(utf8_length("\xED\xA0\x80", 0) == 0, "half a surrogate pair is no character");
static_assert(utf8_length("\xC0\x80", 0) == 0, "an overlong form is no character");

TEST_SUITE("report") {
    TEST_CASE("columns are aligned by characters, without white space at line ends") {
        text_table t{{{"ally", align::left}, {"%", align::right}}, 1};
        t.add({"Türkiye", "2.09"});
        t.add({"USA", "3.4"});
        std::string out;
        t.print(out);
        CHECK(out == " ally        %\n Türkiye  2.09\n USA       3.4\n");
    }

    TEST_CASE("the last cell is broken where the table would be too wide, and no other is") {
        text_table t{{{"ally", align::left}, {"says", align::left}}};
        t.add({"Türkiye", "one two three"});
        t.add({"USA", "one"});
        std::string out;
        t.print(out, 16);
        CHECK(out == "ally     says\nTürkiye  one two\n         three\nUSA      one\n");
        out.clear();
        t.print(out, 22); // it just fits
        CHECK(out == "ally     says\nTürkiye  one two three\nUSA      one\n");
    }

    TEST_CASE("texts are cut between characters") {
        CHECK(shortened("Brücke über", 8) == "Brück...");
        CHECK(shortened("kurz", 8) == "kurz");
        CHECK(printable("a\tb\x1b[31m") == "a?b?[31m");
    }

    TEST_CASE("paragraphs are wrapped at blanks") {
        std::string out;
        wrap(out, "one two three", "> ", "  ", 9);
        CHECK(out == "> one two\n  three\n");
    }

    TEST_CASE("JSON strings are escaped, and bytes that are no UTF-8 replaced") {
        CHECK(json_string("a\"b\\c\nü") == "\"a\\\"b\\\\c\\u000aü\"");
        CHECK(json_string("x\xFFy") == "\"x\\ufffdy\"");
        CHECK(json_object{}.text("a", "b").whole("n", -1).truth("t", true).done()
              == R"({"a":"b","n":-1,"t":true})");
    }

    TEST_CASE("cells are quoted where RFC 4180 asks, and formulas are disarmed") {
        CHECK(csv_cell("plain") == "plain");
        CHECK(csv_cell("a,b") == "\"a,b\"");
        CHECK(csv_cell("a\"b") == "\"a\"\"b\"");
        CHECK(csv_cell("two\nlines") == "\"two\nlines\"");
        CHECK(csv_cell("=SUM(A1)") == "'=SUM(A1)");
        CHECK(csv_cell("@x") == "'@x");
        CHECK(csv_cell("-12.5") == "-12.5"); // a number stays a number
        CHECK(csv_cell("-12.5x") == "'-12.5x");
        std::string out;
        csv_row(out, {"a", "", "b,c"});
        CHECK(out == "a,,\"b,c\"\n");
    }
}

} // namespace

} // namespace text_table_test
