// SPDX-License-Identifier: MIT
#include <muster/link/values.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace values_test {

namespace {

namespace link = muster::link;

TEST_CASE("amounts in the spellings of the world") {
    CHECK(link::read_amount("1234.5") == 123450);
    CHECK(link::read_amount("1'234,50 EUR") == 123450);
    CHECK(link::read_amount("-17") == -1700);
    CHECK(link::read_amount("EUR 1.000.000") == 100000000);
    CHECK(link::read_amount("1,000") == 100000);
    for (const auto* no :
         {"", "n/a", "404/262-3336", "(5)", "12:30", "five", "99999999999999999999"})
        CHECK(!link::read_amount(no));
}

TEST_CASE("whole numbers and hundredths are read as they are") {
    muster_test::for_all(500, [](muster_test::source from) {
        const auto n = from.integer(0, 1'000'000'000);
        CHECK(link::read_amount(std::to_string(n)) == n * 100);
        const auto cents = from.integer(10, 99);
        CHECK(link::read_amount(std::to_string(n) + '.' + std::to_string(cents))
              == n * 100 + cents);
    });
}

TEST_CASE("dates in the spellings of the world") {
    using link::date_value;
    CHECK(link::read_date("2024/5/3") == date_value{2024, 5, 3});
    CHECK(link::read_date("3/5/2024") == date_value{2024, 5, 3});   // the day first
    CHECK(link::read_date("5/31/2024") == date_value{2024, 5, 31}); // or what can only be the day
    CHECK(link::read_date("2024-05-31T12:00:00") == date_value{2024, 5, 31});
    CHECK(link::read_date("2024-05") == date_value{2024, 5, 0});
    for (const auto* no : {"", "31", "2024-13-32", "0001", "1/2/3", "2024-05-31-1", "May 2024"})
        CHECK(!link::read_date(no));
}

TEST_CASE("no text is too strange to be read as an amount or a date, or not to be") {
    muster_test::for_all(5000, [](muster_test::source from) {
        constexpr std::string_view some = "0123456789.,-/ T:$e\xC3";
        std::string text;
        for (auto n = from.integer(0, 24); n > 0; --n)
            text +=
                some[static_cast<std::size_t>(from.integer(0, static_cast<int>(some.size()) - 1))];
        static_cast<void>(link::read_amount(text));
        const auto date = link::read_date(text);
        CHECK((!date || (date->month <= 12 && date->day <= 31 && date->year >= 1000)));
    });
}

} // namespace

} // namespace values_test
