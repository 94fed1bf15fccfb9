// SPDX-License-Identifier: MIT
#include <muster/core/checked.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace checked_test {

namespace {

using muster::checked_add;
using muster::checked_multiply;
using muster::checked_subtract;
using muster::contract_violation;
using muster::divide_wide;
using muster::magnitude;
using muster::multiply_wide;
using muster::wide;

__extension__ typedef __int128 int128;           // the slow twin
__extension__ typedef unsigned __int128 uint128; // and without a sign

static_assert(std::is_trivially_copyable_v<wide> && sizeof(wide) == 16);

constexpr std::int64_t edges[] = {INT64_MIN,
                                  INT64_MIN + 1,
                                  INT64_MIN + 2,
                                  INT64_MIN / 2 - 1,
                                  INT64_MIN / 2,
                                  INT64_MIN / 2 + 1,
                                  -4'294'967'297,
                                  -4'294'967'296,
                                  -4'294'967'295,
                                  -3'037'000'500,
                                  -3'037'000'499,
                                  -2,
                                  -1,
                                  0,
                                  1,
                                  2,
                                  3'037'000'499,
                                  3'037'000'500,
                                  4'294'967'295,
                                  4'294'967'296,
                                  4'294'967'297,
                                  INT64_MAX / 2,
                                  INT64_MAX / 2 + 1,
                                  INT64_MAX - 1,
                                  INT64_MAX};

constexpr bool fits(int128 n) { return n >= INT64_MIN && n <= INT64_MAX; }

constexpr uint128 joined(wide w) { return (uint128{w.high} << 64) | w.low; }

constexpr bool at_the_edges() {
    return checked_add(INT64_MAX, 0) == INT64_MAX && checked_add(INT64_MIN, INT64_MAX) == -1
           && checked_add(INT64_MAX - 1, 1) == INT64_MAX
           && checked_add(INT64_MIN + 1, -1) == INT64_MIN
           && checked_subtract(-1, INT64_MAX) == INT64_MIN
           && checked_subtract(-1, INT64_MIN) == INT64_MAX
           && checked_subtract(INT64_MIN, INT64_MIN) == 0
           && checked_multiply(INT64_MIN, 1) == INT64_MIN
           && checked_multiply(INT64_MIN / 2, 2) == INT64_MIN
           && checked_multiply(-1, INT64_MAX) == -INT64_MAX && checked_multiply(INT64_MIN, 0) == 0;
}
static_assert(at_the_edges());

constexpr bool wide_order() {
    return wide{0, UINT64_MAX} < wide{1, 0} && wide{1, 1} > wide{1, 0} && wide{2, 3} == wide{2, 3};
}
static_assert(wide_order());

TEST_SUITE("checked") {
    TEST_CASE("results that just fit") { CHECK(at_the_edges()); }
    TEST_CASE("a wide number orders by its high half first") { CHECK(wide_order()); }

    TEST_CASE("every pair of edges agrees with 128 bits") {
        for (const auto a : edges)
            for (const auto b : edges) {
                INFO("a ", a, ", b ", b);
                CHECK(muster::sum_fits(a, b) == fits(int128{a} + b));
                if (fits(int128{a} + b))
                    CHECK((checked_add(a, b) == int128{a} + b));
                else
                    CHECK_THROWS_WITH_AS(checked_add(a, b), "sum fits 64 bits", contract_violation);
                if (fits(int128{a} - b))
                    CHECK((checked_subtract(a, b) == int128{a} - b));
                else
                    CHECK_THROWS_WITH_AS(checked_subtract(a, b), "difference fits 64 bits",
                                         contract_violation);
                if (fits(int128{a} * b))
                    CHECK((checked_multiply(a, b) == int128{a} * b));
                else
                    CHECK_THROWS_WITH_AS(checked_multiply(a, b), "product fits 64 bits",
                                         contract_violation);
            }
    }

    TEST_CASE("a distance from zero") {
        for (const auto n : edges) CHECK((magnitude(n) == (n < 0 ? -int128{n} : int128{n})));
        CHECK(magnitude(INT64_MIN) == std::uint64_t{1} << 63);
    }

    TEST_CASE("a wide product agrees with 128 bits") {
        CHECK(multiply_wide(UINT64_MAX, UINT64_MAX) == wide{UINT64_MAX - 1, 1});
        for (const auto a : edges)
            for (const auto b : edges)
                CHECK((joined(multiply_wide(magnitude(a), magnitude(b)))
                       == uint128{magnitude(a)} * magnitude(b)));
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto a = from.bits() >> from.integer(0, 63);
            const auto b = from.bits() >> from.integer(0, 63);
            CHECK((joined(multiply_wide(a, b)) == uint128{a} * b));
        });
    }

    TEST_CASE("a wide quotient agrees with 128 bits") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto d = (from.bits() >> from.integer(0, 63)) | 1u;
            const wide n{from.bits() % d, from.bits()};
            const auto [quotient, remainder] = divide_wide(n, d);
            CHECK((quotient == joined(n) / d));
            CHECK((remainder == joined(n) % d));
        });
    }

    TEST_CASE("a wide quotient at its edges") {
        const auto largest = divide_wide({UINT64_MAX - 1, UINT64_MAX}, UINT64_MAX);
        CHECK(largest.quotient == UINT64_MAX);
        CHECK(largest.remainder == UINT64_MAX - 1);
        CHECK(divide_wide({0, UINT64_MAX}, 1).quotient == UINT64_MAX);
        CHECK_THROWS_WITH_AS(divide_wide({1, 0}, 1), "quotient fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(divide_wide({0, 1}, 0), "quotient fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(divide_wide({7, 0}, 7), "quotient fits 64 bits", contract_violation);
    }
}

} // namespace

} // namespace checked_test
