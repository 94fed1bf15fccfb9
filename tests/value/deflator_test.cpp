// SPDX-License-Identifier: MIT
#include <muster/value/deflator.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace deflator_test {

namespace {

using muster::contract_violation;
using muster::deflator;
using muster::rational;
using muster::rounding;
using namespace muster::literals;

using euro_deflator = deflator<"EUR", 2021_y>;
using current = euro_deflator::current;
using constant = euro_deflator::constant;

static_assert(std::is_trivially_copyable_v<euro_deflator>);
static_assert(std::is_same_v<current, muster::money<"EUR">>);
static_assert(std::is_same_v<constant, muster::money<"EUR", muster::constant_prices(2021_y)>>);

template <class Deflator, class Money>
concept deflates = requires(Deflator d, Money m) { d.to_constant(m); };
static_assert(deflates<euro_deflator, current>);
static_assert(!deflates<euro_deflator, constant>, "not twice");
static_assert(!deflates<euro_deflator, muster::money<"SEK">>);

constexpr bool conversions() {
    const euro_deflator quarter{125, 100}; // prices rose by a quarter
    const euro_deflator third{4, 3};
    return quarter.level() == rational{5, 4}
           && quarter.to_constant("EUR 100"_money) == constant::of_minor(8'000)
           && quarter.to_current(constant::of_minor(8'000)) == "EUR 100"_money
           && third.to_constant("EUR 0.02"_money, rounding::half_even) == constant::of_minor(2)
           && third.to_constant("EUR 0.02"_money, rounding::half_up) == constant::of_minor(2)
           && third.to_constant("EUR 0.02"_money, rounding::down) == constant::of_minor(1)
           && third.to_constant("EUR -0.02"_money, rounding::up) == constant::of_minor(-2)
           && euro_deflator{1, 1}.to_constant("EUR 7"_money) == constant::of_minor(700);
}
static_assert(conversions());

// 2.5 cents: a tie, in both directions.
constexpr bool ties() {
    const euro_deflator doubled{2, 1};
    const euro_deflator halved{1, 2};
    const auto five = current::of_minor(5);
    return doubled.to_constant(five) == constant::of_minor(2)
           && doubled.to_constant(five, rounding::half_up) == constant::of_minor(3)
           && doubled.to_constant(-five, rounding::half_up) == constant::of_minor(-3)
           && halved.to_current(constant::of_minor(5)) == current::of_minor(2)
           && halved.to_current(constant::of_minor(5), rounding::half_up) == current::of_minor(3)
           && halved.to_current(constant::of_minor(7)) == current::of_minor(4);
}
static_assert(ties());

TEST_SUITE("deflator") {
    TEST_CASE("to constant prices and back") { CHECK(conversions()); }
    TEST_CASE("rounded in the stated way, half to even if none is stated") { CHECK(ties()); }

    TEST_CASE("a cent is at most half a cent from the exact amount") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const euro_deflator d{{from.integer(500, 2'000), 10}, 100};
            const auto m = current::of_minor(from.integer(-99'999'999'999, 99'999'999'999));
            const rational off = d.to_constant(m).minor() - m.minor() / d.level();
            CHECK(abs(off) <= rational{1, 2});
            const auto c = constant::of_minor(m.minor());
            const rational back = d.to_current(c).minor() - c.minor() * d.level();
            CHECK(abs(back) <= rational{1, 2});
        });
    }

    TEST_CASE("rising prices: back in the same cent") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const euro_deflator d{from.integer(500, 1'000), from.integer(1'000, 2'000)};
            const auto m = current::of_minor(from.integer(-99'999'999, 99'999'999));
            CHECK((d.to_current(d.to_constant(m)) == m)); // a level of at most 1 spreads the cents
        });
    }

    // Thirty trillion, an index of three decimals: the result fits, and so it must come out.
    TEST_CASE("an amount of the size of a GDP") {
        const deflator<"USD", 2021_y> d{{118'573, 1'000}, 100};
        const auto product = "USD 30000 bn"_money;
        CHECK(d.to_constant(product, rounding::down).minor() == 2'530'086'950'654'870);
        CHECK(d.to_current(decltype(d)::constant::of_minor(product.minor())).minor()
              == 3'557'190'000'000'000);
    }

    TEST_CASE("a price level is above zero") {
        CHECK_THROWS_WITH_AS((euro_deflator{0, 100}), "price level is above zero",
                             contract_violation);
        CHECK_THROWS_WITH_AS((euro_deflator{-1, 100}), "price level is above zero",
                             contract_violation);
        CHECK_THROWS_WITH_AS((euro_deflator{100, 0}), "divisor is not zero", contract_violation);
    }
}

} // namespace

} // namespace deflator_test
