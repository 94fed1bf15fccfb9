// SPDX-License-Identifier: MIT
#include <muster/value/percent.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace percent_test {

namespace {

using muster::contract_violation;
using muster::percent;
using muster::rational;
using namespace muster::literals;

static_assert(std::is_trivially_copyable_v<percent> && sizeof(percent) == sizeof(rational));
static_assert(!std::is_convertible_v<rational, percent>, "a bare number is no percentage");
static_assert(!std::is_convertible_v<percent, rational>);
static_assert(!std::is_constructible_v<percent, double>, "a double is never exact");

constexpr bool literals_are_exact() {
    return (3.5_pct).fraction() == rational{7, 200} && 0.1_pct + 0.2_pct == 0.3_pct
           && 3.5_pct + 1.5_pct == 5_pct && 0_pct == percent{} && 100_pct == percent{1}
           && 1'000_pct == percent{10} && (2.00_pct).fraction() == rational{1, 50}
           && .5_pct == percent{rational{1, 200}}
           && (0.0000000000000001_pct).fraction() == rational{1, 1'000'000'000'000'000'000};
}
static_assert(literals_are_exact());

constexpr bool sums() {
    return 5_pct - 3.5_pct == 1.5_pct && 3.5_pct - 5_pct == -1.5_pct && -(-2_pct) == 2_pct
           && 3.4999_pct < 3.5_pct && 3.5_pct > 0_pct && -1_pct < 0_pct && 2_pct >= 2.00_pct;
}
static_assert(sums());

TEST_SUITE("percent") {
    TEST_CASE("a literal is exact") { CHECK(literals_are_exact()); }
    TEST_CASE("sums and order") { CHECK(sums()); }

    TEST_CASE("as its fraction does") {
        muster_test::for_all(500, [](muster_test::source from) {
            const rational a{from.integer(-9'999, 9'999), from.integer(1, 9'999)};
            const rational b{from.integer(-9'999, 9'999), from.integer(1, 9'999)};
            CHECK((percent{a} + percent{b}).fraction() == a + b);
            CHECK((percent{a} - percent{b}).fraction() == a - b);
            CHECK((-percent{a}).fraction() == -a);
            CHECK((percent{a} < percent{b}) == (a < b));
            CHECK((percent{a} == percent{b}) == (a == b));
        });
    }

    TEST_CASE("a sum that does not fit breaks the precondition") {
        const percent huge{INT64_MAX};
        CHECK_THROWS_WITH_AS(huge + huge, "sum fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(-huge - huge, "sum fits 64 bits", contract_violation);
    }
}

} // namespace

} // namespace percent_test
