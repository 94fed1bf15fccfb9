// SPDX-License-Identifier: MIT
#include <muster/value/prices.hpp>

#include <type_traits>

#include <doctest/doctest.h>

namespace prices_test {

namespace {

using muster::constant_prices;
using muster::current_prices;
using muster::price_basis;
using namespace muster::literals;

static_assert(std::is_trivially_copyable_v<price_basis> && sizeof(price_basis) <= 4);

template <price_basis Basis>
struct priced {};

// A value in a type: equal bases are one type.
static_assert(std::is_same_v<priced<constant_prices(2021_y)>, priced<constant_prices(2021_y)>>);
static_assert(!std::is_same_v<priced<constant_prices(2021_y)>, priced<constant_prices(2015_y)>>);
static_assert(!std::is_same_v<priced<constant_prices(2021_y)>, priced<current_prices>>);
static_assert(std::is_same_v<priced<price_basis{}>, priced<current_prices>>);

constexpr bool bases() {
    return !current_prices.constant && constant_prices(2021_y).constant
           && constant_prices(2021_y).base == 2021_y
           && constant_prices(2021_y) == constant_prices(2021_y)
           && constant_prices(2021_y) != constant_prices(2015_y)
           && constant_prices(2021_y) != current_prices
           && constant_prices(0_y) != current_prices; // the flag counts, not the year
}
static_assert(bases());

TEST_SUITE("prices") {
    TEST_CASE("current, or constant of one year") { CHECK(bases()); }
}

} // namespace

} // namespace prices_test
