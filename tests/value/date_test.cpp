// SPDX-License-Identifier: MIT
#include <muster/value/date.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace date_test {

namespace {

using muster::contract_violation;
using muster::date;
using muster::date_errc;
using muster::days_in_month;
using muster::parse_date;
using muster::to_iso;
using muster::year;

static_assert(std::is_trivially_copyable_v<date> && sizeof(date) == 4);
static_assert(!std::is_constructible_v<date, int>, "a day has a month and a year");

struct good {
    std::string_view text;
    date value;
};

constexpr good readable[] = {
    {"2025-06-25", {2025, 6, 25}}, {"2024-02-29", {2024, 2, 29}},  {"2000-02-29", {2000, 2, 29}},
    {"0000-01-01", date{}},        {"9999-12-31", {9999, 12, 31}}, {"1949-04-04", {1949, 4, 4}},
    {"2025-04-30", {2025, 4, 30}}, {"0000-02-29", {0, 2, 29}},
};

constexpr bool reads() {
    for (const auto& g : readable)
        if (const auto read = parse_date(g.text); !read || *read != g.value) return false;
    return true;
}
static_assert(reads());

struct bad {
    std::string_view text;
    date_errc code;
};

constexpr bad unreadable[] = {
    {"", date_errc::not_iso_8601},
    {"2025", date_errc::not_iso_8601},
    {"2025-06", date_errc::not_iso_8601},
    {"2025-6-25", date_errc::not_iso_8601},
    {"20250625", date_errc::not_iso_8601},
    {"2025/06/25", date_errc::not_iso_8601},
    {"2025-06/25", date_errc::not_iso_8601},
    {"25-06-2025", date_errc::not_iso_8601},
    {"25.06.2025", date_errc::not_iso_8601},
    {" 2025-06-25", date_errc::not_iso_8601},
    {"2025-06-25 ", date_errc::not_iso_8601},
    {"2025-06-25T00:00", date_errc::not_iso_8601},
    {"2025-06- 5", date_errc::not_iso_8601},
    {"2025-+6-25", date_errc::not_iso_8601},
    {"-025-06-25", date_errc::not_iso_8601},
    {"2O25-06-25", date_errc::not_iso_8601},
    {"2025-00-25", date_errc::no_such_day},
    {"2025-13-25", date_errc::no_such_day},
    {"2025-06-00", date_errc::no_such_day},
    {"2025-06-31", date_errc::no_such_day},
    {"2025-01-32", date_errc::no_such_day},
    {"2025-02-29", date_errc::no_such_day},
    {"1900-02-29", date_errc::no_such_day},
    {"2024-02-30", date_errc::no_such_day},
};

constexpr bool refuses() {
    for (const auto& b : unreadable)
        if (const auto read = parse_date(b.text); read || read.error() != b.code) return false;
    return true;
}
static_assert(refuses());

constexpr bool differences() {
    return days_between(date{2025, 6, 25}, date{2025, 6, 25}) == 0
           && days_between(date{2025, 12, 31}, date{2026, 1, 1}) == 1
           && days_between(date{2026, 1, 1}, date{2025, 12, 31}) == -1
           && days_between(date{2024, 2, 28}, date{2024, 3, 1}) == 2
           && days_between(date{2025, 2, 28}, date{2025, 3, 1}) == 1
           && days_between(date{2025, 1, 1}, date{2026, 1, 1}) == 365
           && days_between(date{1970, 1, 1}, date{2000, 1, 1}) == 10'957
           && days_between(date{2000, 1, 1}, date{2400, 1, 1}) == 146'097
           && days_between(date{}, date{9999, 12, 31}) == 3'652'424;
}
static_assert(differences());

date any(muster_test::source& from) {
    const auto y = static_cast<int>(from.integer(0, 9'999));
    const auto m = static_cast<int>(from.integer(1, 12));
    return {y, m, static_cast<int>(from.integer(1, days_in_month(y, m)))};
}

TEST_SUITE("date") {
    TEST_CASE("what is a date") {
        for (const auto& g : readable) {
            INFO(std::string{g.text});
            const auto read = parse_date(g.text);
            REQUIRE(read);
            CHECK((*read == g.value));
            CHECK(to_iso(g.value).view() == g.text);
        }
    }

    TEST_CASE("what is none, and why") {
        for (const auto& b : unreadable) {
            INFO(std::string{b.text});
            const auto read = parse_date(b.text);
            REQUIRE_FALSE(read);
            CHECK(read.error() == b.code);
        }
    }

    TEST_CASE("its parts") {
        const date d{2025, 6, 25};
        CHECK(d.year() == year{2025});
        CHECK(d.month() == 6);
        CHECK(d.day() == 25);
    }

    TEST_CASE("days between two dates") { CHECK(differences()); }

    TEST_CASE("days between agree with a count, day after day from 1600 to 2400") {
        constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const date start{1600, 1, 1};
        date last = start;
        int count = 0;
        for (int y = 1600; y <= 2400; ++y) {
            const bool century = y % 100 == 0;
            const bool leap = century ? y == 1600 || y == 2000 || y == 2400 : y % 4 == 0;
            for (int m = 1; m <= 12; ++m) {
                const int length = lengths[m - 1] + (m == 2 && leap ? 1 : 0);
                REQUIRE(days_in_month(y, m) == length);
                for (int d = 1; d <= length; ++d, ++count) {
                    const date today{y, m, d};
                    if (days_between(start, today) != count || days_between(today, start) != -count)
                        FAIL("wrong on ", std::string{to_iso(today).view()});
                    if (count > 0 && !(last < today))
                        FAIL("out of order: ", std::string{to_iso(today).view()});
                    last = today;
                }
            }
        }
        CHECK(count == 2 * 146'097 + 366);
    }

    TEST_CASE("order agrees with the days between") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto a = any(from);
            const auto b = any(from);
            CHECK((a < b) == (days_between(a, b) > 0));
            CHECK((a == b) == (days_between(a, b) == 0));
        });
    }

    TEST_CASE("what is printed reads back, and orders as the dates do") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto a = any(from);
            const auto b = any(from);
            const auto text = to_iso(a);
            INFO(std::string{text.view()});
            CHECK(text.view().size() == 10);
            const auto read = parse_date(text.view());
            REQUIRE(read);
            CHECK((*read == a));
            CHECK((text.view() < to_iso(b).view()) == (a < b));
        });
    }

    TEST_CASE("preconditions") {
        CHECK_THROWS_WITH_AS((date{2025, 2, 29}), "day exists", contract_violation);
        CHECK_THROWS_WITH_AS((date{2025, 6, 0}), "day exists", contract_violation);
        CHECK_THROWS_WITH_AS((date{2025, 6, 256 + 1}), "day exists", contract_violation);
        CHECK_THROWS_WITH_AS((date{2025, 0, 1}), "month is from 1 to 12", contract_violation);
        CHECK_THROWS_WITH_AS((date{2025, 13, 1}), "month is from 1 to 12", contract_violation);
        CHECK_THROWS_WITH_AS((date{2025, 256 + 1, 1}), "month is from 1 to 12", contract_violation);
        CHECK_THROWS_WITH_AS((date{10'000, 1, 1}), "year has at most four digits",
                             contract_violation);
        CHECK_THROWS_WITH_AS(days_in_month(2025, 0), "month is from 1 to 12", contract_violation);
    }
}

} // namespace

} // namespace date_test
