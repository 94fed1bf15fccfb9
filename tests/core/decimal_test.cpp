// SPDX-License-Identifier: MIT
#include <muster/core/decimal.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace decimal_test {

namespace {

using muster::contract_violation;
using muster::decimal;
using muster::decimal_errc;
using muster::decimal_marks;
using muster::exact_places;
using muster::parse_decimal;
using muster::power_of_ten;
using muster::rational;
using muster::rounding;
using muster::to_decimal;
using muster::to_percent;

__extension__ typedef __int128 int128; // the slow twin

static_assert(std::is_trivially_copyable_v<muster::decimal_text>, "no heap");
static_assert(
    std::is_same_v<decltype(parse_decimal("")), muster::result<decimal, muster::decimal_error>>);

constexpr decimal_marks plain{};
constexpr decimal_marks english{.decimal = '.', .group = ','};
constexpr decimal_marks german{.decimal = ',', .group = '.'};

struct good {
    std::string_view text;
    decimal_marks marks;
    decimal value;
};

constexpr good readable[] = {
    {"0", plain, {0, 0}},
    {"7", plain, {7, 0}},
    {"-7", plain, {-7, 0}},
    {"+7", plain, {7, 0}},
    {"2.00", plain, {200, 2}},
    {"-0.5", plain, {-5, 1}},
    {".5", plain, {5, 1}},
    {"-.5", plain, {-5, 1}},
    {"-0.0", plain, {0, 1}},
    {"0042", plain, {42, 0}},
    {"00000000000000000000000001", plain, {1, 0}},
    {"9223372036854775807", plain, {INT64_MAX, 0}},
    {"-9223372036854775807", plain, {-INT64_MAX, 0}},
    {"9.223372036854775807", plain, {INT64_MAX, 18}},
    {"0.000000000000000001", plain, {1, 18}},
    {"3,5", {.decimal = ','}, {35, 1}},
    {"1234567", english, {1'234'567, 0}},
    {"1,234,567", english, {1'234'567, 0}},
    {"1,234.5", english, {12'345, 1}},
    {"12,345", english, {12'345, 0}},
    {"123,456.789", english, {123'456'789, 3}},
    {"-1,000", english, {-1'000, 0}},
    {"1.234.567,89", german, {123'456'789, 2}},
    {"1234,5", german, {12'345, 1}},
    {"1'000", {.decimal = '.', .group = '\''}, {1'000, 0}},
    {"1 000", {.decimal = ',', .group = ' '}, {1'000, 0}},
};

constexpr bool reads() {
    for (const auto& g : readable)
        if (const auto read = parse_decimal(g.text, g.marks); !read || *read != g.value)
            return false;
    return true;
}
static_assert(reads());

struct bad {
    std::string_view text;
    decimal_marks marks;
    decimal_errc code;
    std::size_t offset;
};

constexpr bad unreadable[] = {
    {"", plain, decimal_errc::empty, 0},
    {"-", plain, decimal_errc::empty, 1},
    {"+", plain, decimal_errc::empty, 1},
    {".", plain, decimal_errc::empty, 1},
    {"-.", plain, decimal_errc::empty, 2},
    {" 1", plain, decimal_errc::not_a_digit, 0},
    {"1 ", plain, decimal_errc::not_a_digit, 1},
    {"--1", plain, decimal_errc::not_a_digit, 1},
    {"+-1", plain, decimal_errc::not_a_digit, 1},
    {"1-", plain, decimal_errc::not_a_digit, 1},
    {"1e5", plain, decimal_errc::not_a_digit, 1},
    {"0x10", plain, decimal_errc::not_a_digit, 1},
    {"n/a", plain, decimal_errc::not_a_digit, 0},
    {"3,5", plain, decimal_errc::not_a_digit, 1},
    {"1,000", plain, decimal_errc::not_a_digit, 1},
    {"3.5%", plain, decimal_errc::not_a_digit, 3},
    {"1.2.3", plain, decimal_errc::second_mark, 3},
    {"1..2", plain, decimal_errc::second_mark, 2},
    {"1,234.5.", english, decimal_errc::second_mark, 7},
    {",123", english, decimal_errc::misplaced_group, 0},
    {"-,123", english, decimal_errc::misplaced_group, 1},
    {"1234,567", english, decimal_errc::misplaced_group, 4},
    {"1,23", english, decimal_errc::misplaced_group, 4},
    {"1,2345", english, decimal_errc::misplaced_group, 6},
    {"1,23,456", english, decimal_errc::misplaced_group, 4},
    {"1,,234", english, decimal_errc::misplaced_group, 2},
    {"1,234,", english, decimal_errc::misplaced_group, 6},
    {"1,", english, decimal_errc::misplaced_group, 2},
    {"1,23.4", english, decimal_errc::misplaced_group, 4},
    {"1.234,567", english, decimal_errc::misplaced_group, 5},
    {"3.5", german, decimal_errc::misplaced_group, 3},
    {"9223372036854775808", plain, decimal_errc::out_of_range, 18},
    {"-9223372036854775808", plain, decimal_errc::out_of_range, 19},
    {"10000000000000000000", plain, decimal_errc::out_of_range, 19},
    {"0.0000000000000000001", plain, decimal_errc::out_of_range, 20},
};

constexpr bool refuses() {
    for (const auto& b : unreadable) {
        const auto read = parse_decimal(b.text, b.marks);
        if (read || read.error() != muster::decimal_error{b.code, b.offset}) return false;
    }
    return true;
}
static_assert(refuses());

constexpr bool prints() {
    return to_decimal({7, 200}, 3).view() == "0.035" && to_decimal({7, 200}, 2).view() == "0.04"
           && to_decimal({1, 8}, 2).view() == "0.12" && to_decimal({3, 8}, 2).view() == "0.38"
           && to_decimal({1, 8}, 2, rounding::half_up).view() == "0.13"
           && to_decimal({-1, 8}, 2, rounding::half_up).view() == "-0.13"
           && to_decimal({-1, 8}, 2, rounding::down).view() == "-0.12"
           && to_decimal({-1, 8}, 2, rounding::up).view() == "-0.13"
           && to_decimal({1, 2}, 0).view() == "0" && to_decimal({3, 2}, 0).view() == "2"
           && to_decimal({-1, 2}, 0).view() == "0" && to_decimal({-4, 1'000}, 2).view() == "0.00"
           && to_decimal({999, 1'000}, 2).view() == "1.00"
           && to_decimal({-99'999, 100}, 1).view() == "-1000.0"
           && to_decimal(0, 18).view() == "0.000000000000000000"
           && to_decimal({2, 3}, 18).view() == "0.666666666666666667"
           && to_decimal(INT64_MAX, 18).view() == "9223372036854775807.000000000000000000"
           && to_decimal({-123'456'789, 100}, 2, rounding::half_even, english).view()
                  == "-1,234,567.89"
           && to_decimal(123'456, 0, rounding::half_even, german).view() == "123.456"
           && to_decimal(999, 0, rounding::half_even, german).view() == "999"
           && to_decimal(-INT64_MAX, 18, rounding::down, german).view()
                  == "-9.223.372.036.854.775.807,000000000000000000";
}
static_assert(prints());

constexpr bool prints_percentages() {
    return to_percent({7, 200}, 1).view() == "3.5" && to_percent({7, 200}, 0).view() == "4"
           && to_percent({349'999, 10'000'000}, 2).view() == "3.50"
           && to_percent({349'999, 10'000'000}, 2, rounding::down).view() == "3.49"
           && to_percent(1, 0).view() == "100" && to_percent({-1, 3}, 3).view() == "-33.333"
           && to_percent({1, 100'000}, 2).view() == "0.00" && to_percent(0, 1).view() == "0.0";
}
static_assert(prints_percentages());

constexpr bool places() {
    return exact_places(0) == 0 && exact_places(5) == 0 && exact_places({1, 2}) == 1
           && exact_places({1, 5}) == 1 && exact_places({1, 4}) == 2 && exact_places({7, 200}) == 3
           && exact_places({1, 40}) == 3 && exact_places({1, 3}) == -1 && exact_places({1, 6}) == -1
           && exact_places({-1, 8}) == 3 && exact_places({1, power_of_ten(18)}) == 18
           && exact_places({1, std::int64_t{1} << 18}) == 18
           && exact_places({1, std::int64_t{1} << 19}) == -1 && exact_places({1, INT64_MAX}) == -1;
}
static_assert(places());

constexpr bool powers() {
    return power_of_ten(0) == 1 && power_of_ten(1) == 10
           && power_of_ten(18) == 1'000'000'000'000'000'000;
}
static_assert(powers());

// n / d (d above zero), rounded by the distances to both neighbours, then written out digit by
// digit.
std::string slow_text(int128 n, int128 d, int places, rounding mode, decimal_marks marks = {}) {
    const bool negative = n < 0;
    if (negative) n = -n;
    int128 whole = n / d;
    const int128 rest = n % d;
    if (mode == rounding::up ? rest != 0
        : mode == rounding::down
            ? false
            : rest > d - rest
                  || (rest == d - rest && (mode == rounding::half_up || whole % 2 != 0)))
        ++whole;
    std::string text;
    const bool zero = whole == 0;
    for (int at = 0; whole != 0 || at <= places; ++at, whole /= 10) {
        if (at == places && places > 0) text.insert(text.begin(), marks.decimal);
        if (marks.group != '\0' && at > places && (at - places) % 3 == 0)
            text.insert(text.begin(), marks.group);
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(whole % 10)));
    }
    return negative && !zero ? '-' + text : text;
}

constexpr rounding modes[] = {rounding::half_even, rounding::half_up, rounding::down, rounding::up};

TEST_SUITE("decimal") {
    TEST_CASE("what is a number") {
        for (const auto& g : readable) {
            INFO(std::string{g.text});
            const auto read = parse_decimal(g.text, g.marks);
            REQUIRE(read);
            CHECK((*read).digits == g.value.digits);
            CHECK((*read).places == g.value.places);
        }
    }

    TEST_CASE("what is none, why and where") {
        for (const auto& b : unreadable) {
            INFO(std::string{b.text});
            const auto read = parse_decimal(b.text, b.marks);
            REQUIRE_FALSE(read);
            CHECK(read.error().code == b.code);
            CHECK(read.error().offset == b.offset);
        }
    }

    // The grammar is: a mark between or before digits.
    TEST_CASE("nothing behind the mark is no number") {
        CHECK_FALSE(parse_decimal("1."));
        CHECK_FALSE(parse_decimal("1,234.", english));
    }

    TEST_CASE("the value of the digits") {
        CHECK(decimal{200, 2}.value() == 2);
        CHECK(decimal{-35, 3}.value() == rational{-7, 200});
        CHECK_THROWS_WITH_AS((decimal{1, 19}.value()), "power of ten fits 64 bits",
                             contract_violation);
    }

    TEST_CASE("powers of ten") {
        CHECK(powers());
        CHECK_THROWS_WITH_AS(power_of_ten(-1), "power of ten fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(power_of_ten(19), "power of ten fits 64 bits", contract_violation);
    }

    TEST_CASE("printed examples") {
        CHECK(prints());
        CHECK(prints_percentages());
        const auto text = to_decimal({-1, 3}, 4);
        CHECK(std::strcmp(text.c_str(), "-0.3333") == 0);
        CHECK(std::string_view{text} == "-0.3333");
    }

    TEST_CASE("what is printed reads back") {
        muster_test::for_all(3000, [](muster_test::source from) {
            const decimal d{from.integer(-INT64_MAX, INT64_MAX) >> from.integer(0, 62),
                            static_cast<int>(from.integer(0, 18))};
            for (const auto marks : {plain, english, german}) {
                const auto text = to_decimal(d.value(), d.places, rounding::down, marks);
                INFO(text.c_str());
                const auto read = parse_decimal(text, marks);
                REQUIRE(read);
                CHECK(*read == d);
            }
        });
    }

    TEST_CASE("a printed number agrees with 128 bits") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto places = static_cast<int>(from.integer(0, 18));
            const rational r{from.integer(-INT64_MAX, INT64_MAX) >> from.integer(0, 62),
                             (from.integer(0, INT64_MAX - 1) >> from.integer(0, 62)) + 1};
            const int128 scaled = int128{r.numerator()} * power_of_ten(places);
            for (const auto mode : modes) {
                INFO(r.numerator(), "/", r.denominator(), " with ", places);
                CHECK(to_decimal(r, places, mode).c_str()
                      == slow_text(scaled, r.denominator(), places, mode));
                CHECK(to_decimal(r, places, mode, english).c_str()
                      == slow_text(scaled, r.denominator(), places, mode, english));
            }
        });
    }

    TEST_CASE("a printed percentage agrees with 128 bits") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto places = static_cast<int>(from.integer(0, 18));
            const rational r{from.integer(-INT64_MAX, INT64_MAX) >> from.integer(7, 62),
                             (from.integer(0, INT64_MAX - 1) >> from.integer(0, 62)) + 1};
            const int128 scaled = int128{r.numerator()} * power_of_ten(places) * 100;
            for (const auto mode : modes) {
                INFO(r.numerator(), "/", r.denominator(), " with ", places);
                CHECK(to_percent(r, places, mode).c_str()
                      == slow_text(scaled, r.denominator(), places, mode));
            }
        });
    }

    TEST_CASE("preconditions of printing") {
        CHECK_THROWS_WITH_AS(to_decimal(1, -1), "places are from 0 to 18", contract_violation);
        CHECK_THROWS_WITH_AS(to_decimal(1, 19), "places are from 0 to 18", contract_violation);
        CHECK_THROWS_WITH_AS(to_percent(1, 19), "places are from 0 to 18", contract_violation);
        CHECK_THROWS_WITH_AS(to_percent(INT64_MAX, 0), "printed number fits 64 bits",
                             contract_violation);
        CHECK(to_percent(184'467'440'737'095'516, 1).view() == "18446744073709551600.0");
    }

    // 100 times it is 2^64 - 4/19: the whole part is the largest unsigned number.
    TEST_CASE("a percentage that rounds past the unsigned range is not printed as zero") {
        const rational huge{3'504'881'374'004'814'807, 19};
        CHECK(to_percent(huge, 0, rounding::down).view() == "18446744073709551615");
        CHECK_THROWS_WITH_AS(to_percent(huge, 0), "printed number fits 64 bits",
                             contract_violation);
        CHECK(to_percent(huge, 1).view() == "18446744073709551615.8");
    }

    TEST_CASE("the places that print exactly") {
        CHECK(places());
        muster_test::for_all(1000, [](muster_test::source from) {
            const decimal d{from.integer(-999'999'999, 999'999'999),
                            static_cast<int>(from.integer(0, 18))};
            const int needed = exact_places(d.value());
            REQUIRE(needed >= 0);
            CHECK(needed <= d.places);
            CHECK((*parse_decimal(to_decimal(d.value(), needed))).value() == d.value());
            if (needed > 0)
                CHECK((*parse_decimal(to_decimal(d.value(), needed - 1))).value() != d.value());
        });
    }
}

} // namespace

} // namespace decimal_test
