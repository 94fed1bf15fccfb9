// SPDX-License-Identifier: MIT
#include <muster/value/gdp_share.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace gdp_share_test {

namespace {

using muster::contract_violation;
using muster::gdp_share;
using muster::percent;
using muster::pillar;
using muster::rational;
using namespace muster::literals;

using core = gdp_share<pillar::core>;
using resilience = gdp_share<pillar::resilience>;

static_assert(std::is_trivially_copyable_v<core> && sizeof(core) == sizeof(rational));
static_assert(std::is_convertible_v<percent, core>, "3.5_pct where a share is asked for");
static_assert(!std::is_convertible_v<rational, core>, "a bare number is no share");
static_assert(!std::is_constructible_v<core, double>, "a double is never exact");
static_assert(!std::is_constructible_v<core, resilience>, "resilience fills no gap in core");

constexpr bool shares() {
    const core target = 3.5_pct;
    const core reached{rational{3, 100}};
    return target.fraction() == rational{7, 200} && target - reached == core{0.5_pct}
           && reached + 0.5_pct == target && reached < target && core{} == core{0_pct}
           && rational{1, 2} * target == core{1.75_pct} && 2 * target == core{7_pct}
           && reached < 3.5_pct && target >= 3.5_pct && target == 3.5_pct;
}
static_assert(shares());

TEST_SUITE("gdp_share") {
    TEST_CASE("sums, multiples and order") { CHECK(shares()); }

    TEST_CASE("one unit short of the target is short of it") {
        const core spent{rational{34'999'999'999, 1'000'000'000'000}};
        CHECK(spent < 3.5_pct);
        CHECK_FALSE(spent == 3.5_pct);
        CHECK(spent + core{rational{1, 1'000'000'000'000}} == 3.5_pct);
    }

    TEST_CASE("as its fraction does") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const rational a{from.integer(-1'000'000, 1'000'000), from.integer(1, 1'000'000)};
            const rational b{from.integer(-1'000'000, 1'000'000), from.integer(1, 1'000'000)};
            const rational factor{from.integer(-99, 99), from.integer(1, 99)};
            CHECK((core{a} < core{b}) == (core{a} - core{b} < core{}));
            CHECK((core{a} == core{b}) == (a == b));
            CHECK((core{a} + core{b}).fraction() == a + b);
            CHECK((core{a} - core{b}).fraction() == a - b);
            CHECK((factor * core{a}).fraction() == factor * a);
        });
    }

    TEST_CASE("a sum that does not fit breaks the precondition") {
        const core huge{INT64_MAX};
        CHECK_THROWS_WITH_AS(huge + huge, "sum fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(2 * huge, "product fits 64 bits", contract_violation);
    }
}

} // namespace

} // namespace gdp_share_test
