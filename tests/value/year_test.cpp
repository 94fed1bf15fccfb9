// SPDX-License-Identifier: MIT
#include <muster/value/year.hpp>

#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace year_test {

namespace {

using muster::contract_violation;
using muster::fiscal_year;
using muster::rational;
using muster::year;
using namespace muster::literals;

static_assert(std::is_trivially_copyable_v<year> && sizeof(year) == 2);
static_assert(!std::is_convertible_v<int, year>, "a bare number is no year");
static_assert(!std::is_convertible_v<year, int>);

template <year Y>
struct dated {};
static_assert(!std::is_same_v<dated<2025_y>, dated<2035_y>>);

constexpr bool years() {
    return 2035_y - 2025_y == 10 && 2025_y - 2035_y == -10 && 2025_y + 10 == 2035_y
           && 2035_y - 10 == 2025_y && 2025_y < 2035_y && year{} == 0_y && (9999_y).number == 9999
           && year{2025} == 2025_y && 2025_y + -1 == 2024_y;
}
static_assert(years());

// The United Kingdom and Canada start in April, the United States in October.
constexpr bool fiscal_years() {
    const fiscal_year british{2025_y, 4};
    const fiscal_year american{2025_y, 10};
    const fiscal_year german{2025_y, 1};
    return british.first_year() == 2025_y && british.months_in(2025_y) == 9
           && british.months_in(2026_y) == 3 && british.months_in(2024_y) == 0
           && british.months_in(2027_y) == 0 && british.part_in(2025_y) == rational{3, 4}
           && british.part_in(2026_y) == rational{1, 4} && american.first_year() == 2024_y
           && american.months_in(2024_y) == 3 && american.months_in(2025_y) == 9
           && american.months_in(2026_y) == 0 && american.part_in(2024_y) == rational{1, 4}
           && german.first_year() == 2025_y && german.months_in(2025_y) == 12
           && german.months_in(2026_y) == 0 && german.months_in(2024_y) == 0
           && german.part_in(2025_y) == 1;
}
static_assert(fiscal_years());

// July halves the year: its label is the year of the start. From August on it is the next one.
constexpr bool labels() {
    return fiscal_year{2025_y, 7}.first_year() == 2025_y
           && fiscal_year{2025_y, 7}.months_in(2025_y) == 6
           && fiscal_year{2025_y, 7}.months_in(2026_y) == 6
           && fiscal_year{2025_y, 8}.first_year() == 2024_y
           && fiscal_year{2025_y, 8}.months_in(2025_y) == 7
           && fiscal_year{2025_y, 12}.months_in(2024_y) == 1
           && fiscal_year{2025_y, 4} == fiscal_year{2025_y, 4}
           && fiscal_year{2025_y, 4} != fiscal_year{2025_y, 5}
           && fiscal_year{2025_y, 4}.start_month() == 4
           && fiscal_year{2025_y, 10}.label() == 2025_y;
}
static_assert(labels());

TEST_SUITE("year") {
    TEST_CASE("years count and order") { CHECK(years()); }

    TEST_CASE("years have at most four digits") {
        const char* const words = "year has at most four digits";
        CHECK_THROWS_WITH_AS(year{-1}, words, contract_violation);
        CHECK_THROWS_WITH_AS(year{10'000}, words, contract_violation);
        CHECK_THROWS_WITH_AS(year{65'536 + 2'025}, words, contract_violation);
        CHECK_THROWS_WITH_AS(9999_y + 1, words, contract_violation);
        CHECK_THROWS_WITH_AS(0_y - 1, words, contract_violation);
        CHECK(year{9'999} - year{0} == 9'999);
    }

    TEST_CASE("fiscal years overlap two calendar years") {
        CHECK(fiscal_years());
        CHECK(labels());
    }

    TEST_CASE("the parts of a fiscal year add to one, and its label holds most of it") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const year label{static_cast<int>(from.integer(3, 9'996))};
            const fiscal_year f{label, static_cast<int>(from.integer(1, 12))};
            rational sum;
            int months = 0;
            for (int apart = -3; apart <= 3; ++apart) {
                const auto y = label + apart;
                sum = sum + f.part_in(y);
                months += f.months_in(y);
                CHECK(f.months_in(y) >= 0);
                CHECK(f.months_in(y) <= f.months_in(label));
                CHECK(f.part_in(y) * 12 == f.months_in(y));
            }
            CHECK(sum == 1);
            CHECK(months == 12);
            CHECK(f.months_in(f.first_year()) == 13 - f.start_month());
        });
    }

    // Month by month: which calendar year each of its twelve months lies in.
    TEST_CASE("overlaps agree with a count of months") {
        for (int start = 1; start <= 12; ++start) {
            const fiscal_year f{2025_y, start};
            int seen[2] = {};
            for (int m = start; m != start + 12; ++m) ++seen[m <= 12 ? 0 : 1];
            CHECK(f.months_in(f.first_year()) == seen[0]);
            CHECK(f.months_in(f.first_year() + 1) == seen[1]);
            CHECK(f.label() == (seen[0] >= seen[1] ? f.first_year() : f.first_year() + 1));
        }
    }

    TEST_CASE("a fiscal year starts in a month") {
        const char* const words = "start month is from 1 to 12";
        CHECK_THROWS_WITH_AS((fiscal_year{2025_y, 0}), words, contract_violation);
        CHECK_THROWS_WITH_AS((fiscal_year{2025_y, 13}), words, contract_violation);
    }

    TEST_CASE("the last year has months too") {
        const fiscal_year last{9999_y, 1};
        CHECK(last.months_in(9999_y) == 12);
        CHECK(last.months_in(2025_y) == 0);
    }
}

} // namespace

} // namespace year_test
