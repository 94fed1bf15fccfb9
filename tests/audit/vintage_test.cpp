// SPDX-License-Identifier: MIT
#include <muster/audit/vintage.hpp>

#include <cstdint>
#include <optional>

#include <doctest/doctest.h>

namespace vintage_test {

namespace {

using muster::interval;
using muster::rational;
using muster::share_moves;
using muster::vintage_order;

constexpr interval exact(std::int64_t units) { return rational{units}; }

static_assert(vintage_order("2027") == 20'270'000);
static_assert(vintage_order("2027-04") == 20'270'400);
static_assert(vintage_order("2027-04-15") == 20'270'415);
static_assert(vintage_order("January 2027") == 20'270'100);
static_assert(vintage_order("May 2027") == 20'270'500);
static_assert(vintage_order("December 2027") == 20'271'200);

TEST_CASE("vintages grow with time") {
    CHECK(vintage_order("2026-12-31") < vintage_order("2027"));
    CHECK(vintage_order("2027") < vintage_order("2027-01"));
    CHECK(vintage_order("October 2025") == vintage_order("2025-10"));
    CHECK(vintage_order("October 2025") < vintage_order("2025-10-01"));
}

TEST_CASE("other texts have no order") {
    for (const auto* text : {"", "spring 2027", "27", "2027-4", "2027-04-1", "2027-04-15-1", "x",
                             "2027 April", "April", "April 27", "April twenty", "20270", "2o27",
                             "+027", "2027-xx", "2.27", "april 2027"}) {
        INFO(text);
        CHECK(vintage_order(text) == std::nullopt);
    }
}

TEST_CASE("a share moves if it certainly differs by more than the least") {
    // a / 80 - a / 100 = a / 400, so that 4 move it by one per cent
    const rational percent{1, 100};
    CHECK_FALSE(share_moves(4'000, exact(80'000), exact(100'000), percent));
    CHECK(share_moves(4'005, exact(80'000), exact(100'000), percent));
    CHECK(share_moves(4'005, exact(100'000), exact(80'000), percent)); // in both directions
    CHECK(share_moves(-4'005, exact(80'000), exact(100'000), percent));
    CHECK_FALSE(share_moves(3'995, exact(80'000), exact(100'000), percent));
    // Rounded products: the bounds that are nearest to each other count.
    CHECK_FALSE(share_moves(4'005, interval{80'000, 80'500}, exact(100'000), percent));
    CHECK_FALSE(share_moves(4'005, exact(80'000), interval{99'500, 100'000}, percent));
    CHECK(share_moves(4'005, interval{79'000, 80'000}, interval{100'000, 101'000}, percent));
    CHECK_FALSE(share_moves(4'005, interval{80'000, 90'000}, interval{90'000, 100'000}, 0));
    CHECK_FALSE(share_moves(4'005, exact(90'000), exact(90'000), 0));
}

TEST_CASE("the largest amounts and products fit") {
    const rational largest = 100'000'000'000'000;
    CHECK(share_moves(largest, exact(1), exact(400'000'000'000'000), rational{1, 10'000}));
    CHECK(share_moves(largest, exact(399'000'000'000'000), exact(400'000'000'000'000),
                      rational{1, 10'000}));
    CHECK_FALSE(share_moves(1, exact(399'000'000'000'000), exact(400'000'000'000'000), 0));
}

} // namespace

} // namespace vintage_test
