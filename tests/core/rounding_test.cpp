// SPDX-License-Identifier: MIT
#include <muster/core/rounding.hpp>

#include <cstdint>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace rounding_test {

namespace {

using muster::contract_violation;
using muster::multiply_round;
using muster::rational;
using muster::round;
using muster::rounding;

__extension__ typedef __int128 int128; // the slow twin

constexpr rounding modes[] = {rounding::half_even, rounding::half_up, rounding::down, rounding::up};

struct row {
    rational r;
    std::int64_t half_even, half_up, down, up, floor, ceiling;
};

constexpr row table[] = {
    {0, 0, 0, 0, 0, 0, 0},
    {7, 7, 7, 7, 7, 7, 7},
    {-7, -7, -7, -7, -7, -7, -7},
    {{1, 2}, 0, 1, 0, 1, 0, 1},
    {{3, 2}, 2, 2, 1, 2, 1, 2},
    {{5, 2}, 2, 3, 2, 3, 2, 3},
    {{7, 2}, 4, 4, 3, 4, 3, 4},
    {{-1, 2}, 0, -1, 0, -1, -1, 0},
    {{-3, 2}, -2, -2, -1, -2, -2, -1},
    {{-5, 2}, -2, -3, -2, -3, -3, -2},
    {{1, 3}, 0, 0, 0, 1, 0, 1},
    {{2, 3}, 1, 1, 0, 1, 0, 1},
    {{-1, 3}, 0, 0, 0, -1, -1, 0},
    {{-2, 3}, -1, -1, 0, -1, -1, 0},
    {{49'999, 100'000}, 0, 0, 0, 1, 0, 1},
    {{50'001, 100'000}, 1, 1, 0, 1, 0, 1},
    {{1, INT64_MAX}, 0, 0, 0, 1, 0, 1},
    {{INT64_MAX, 2},
     4'611'686'018'427'387'904,
     4'611'686'018'427'387'904,
     INT64_MAX / 2,
     4'611'686'018'427'387'904,
     INT64_MAX / 2,
     4'611'686'018'427'387'904},
    {{INT64_MAX - 1, INT64_MAX}, 1, 1, 0, 1, 0, 1},
    {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX},
    {-INT64_MAX, -INT64_MAX, -INT64_MAX, -INT64_MAX, -INT64_MAX, -INT64_MAX, -INT64_MAX},
};

constexpr bool table_holds() {
    for (const auto& t : table) {
        if (round(t.r, rounding::half_even) != t.half_even) return false;
        if (round(t.r, rounding::half_up) != t.half_up) return false;
        if (round(t.r, rounding::down) != t.down) return false;
        if (round(t.r, rounding::up) != t.up) return false;
        if (floor(t.r) != t.floor || ceiling(t.r) != t.ceiling) return false;
    }
    return true;
}
static_assert(table_holds());

// Between the whole numbers below and above, by their distances.
int128 slow_round(int128 n, int128 d, rounding mode) {
    int128 below = n / d;
    if (below * d > n) --below;
    const int128 rest = n - below * d;
    if (rest == 0) return below;
    const int128 outer = n < 0 ? below : below + 1;
    const int128 inner = n < 0 ? below + 1 : below;
    if (mode == rounding::up) return outer;
    if (mode == rounding::down) return inner;
    if (2 * rest != d) return 2 * rest < d ? below : below + 1;
    return mode == rounding::half_up || outer % 2 == 0 ? outer : inner;
}

rational any(muster_test::source& from) {
    const auto numerator = from.integer(-INT64_MAX, INT64_MAX) >> from.integer(0, 62);
    return {numerator, (from.integer(0, INT64_MAX - 1) >> from.integer(0, 62)) + 1};
}

TEST_SUITE("rounding") {
    TEST_CASE("ties, negatives and edges in all modes") {
        for (const auto& t : table) {
            INFO(t.r.numerator(), "/", t.r.denominator());
            CHECK(round(t.r, rounding::half_even) == t.half_even);
            CHECK(round(t.r, rounding::half_up) == t.half_up);
            CHECK(round(t.r, rounding::down) == t.down);
            CHECK(round(t.r, rounding::up) == t.up);
            CHECK(floor(t.r) == t.floor);
            CHECK(ceiling(t.r) == t.ceiling);
        }
    }

    TEST_CASE("agrees with 128 bits over the whole range") {
        muster_test::for_all(3000, [](muster_test::source from) {
            const rational r = from.bits() % 2 == 0
                                   ? any(from)
                                   : rational{from.integer(-99, 99), from.integer(1, 8)};
            INFO(r.numerator(), "/", r.denominator());
            for (const auto mode : modes)
                CHECK((round(r, mode) == slow_round(r.numerator(), r.denominator(), mode)));
            CHECK(floor(r) <= r);
            CHECK(ceiling(r) >= r);
            CHECK(ceiling(r) - floor(r) == (r.denominator() == 1 ? 0 : 1));
        });
    }

    TEST_CASE("a product is rounded once, also where it takes 128 bits") {
        muster_test::for_all(5000, [](muster_test::source from) {
            const auto n = from.integer(INT64_MIN, INT64_MAX) >> from.integer(0, 63);
            const rational r = any(from);
            INFO(n, " times ", r.numerator(), "/", r.denominator());
            for (const auto mode : modes) {
                const int128 slow = slow_round(int128{n} * r.numerator(), r.denominator(), mode);
                if (slow >= -INT64_MAX && slow <= INT64_MAX)
                    CHECK((multiply_round(n, r, mode) == slow));
                else
                    CHECK_THROWS_AS(multiply_round(n, r, mode), contract_violation);
            }
        });
    }

    TEST_CASE("a product next to the edge of what fits") {
        const auto half_up = rounding::half_up;
        CHECK(multiply_round(INT64_MAX, {INT64_MAX, INT64_MAX}, half_up) == INT64_MAX);
        CHECK(multiply_round(INT64_MAX, {INT64_MAX - 1, INT64_MAX}, half_up) == INT64_MAX - 1);
        CHECK(multiply_round(INT64_MIN, {INT64_MAX - 1, INT64_MAX}, rounding::down)
              == -(INT64_MAX - 1));
        CHECK_THROWS_WITH_AS(multiply_round(INT64_MIN, 1, half_up), "product fits 64 bits",
                             contract_violation);
        CHECK_THROWS_WITH_AS(multiply_round(INT64_MAX, 2, half_up), "product fits 64 bits",
                             contract_violation);
        CHECK_THROWS_WITH_AS(multiply_round(INT64_MAX, 3, half_up), "quotient fits 64 bits",
                             contract_violation);
    }

    // (2^65 - 1) / 2: the whole part is the largest unsigned number, and rounding adds one.
    TEST_CASE("a product that rounds past the unsigned range does not become zero") {
        CHECK_THROWS_AS(multiply_round(145'295'143'558'111, {253'921, 2}, rounding::half_up),
                        contract_violation);
        CHECK_THROWS_AS(multiply_round(-145'295'143'558'111, {253'921, 2}, rounding::half_even),
                        contract_violation);
        CHECK_THROWS_AS(multiply_round(145'295'143'558'111, {253'921, 2}, rounding::up),
                        contract_violation);
    }
}

} // namespace

} // namespace rounding_test
