// SPDX-License-Identifier: MIT
#include <muster/value/any_money.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace any_money_test {

namespace {

using muster::any_money;
using muster::constant_prices;
using muster::current_prices;
using muster::money;
using muster::money_errc;
using muster::rational;
using namespace muster::literals;

using euro = money<"EUR">;
using krona = money<"SEK">;
using real_euro = money<"EUR", constant_prices(2021_y)>;
using older_euro = money<"EUR", constant_prices(2015_y)>;

static_assert(std::is_trivially_copyable_v<any_money>);
static_assert(std::is_convertible_v<euro, any_money>
              && std::is_convertible_v<real_euro, any_money>);
static_assert(!std::is_default_constructible_v<any_money>, "no money without a currency");
static_assert(!std::is_convertible_v<any_money, euro>, "the way back can fail");

constexpr bool made() {
    const auto a = *any_money::of("EUR", {1'234, 100});
    const auto b = *any_money::of("JPY", -5, constant_prices(2021_y));
    const auto c = *any_money::of("KWD", {1, 1'000});
    return a.currency() == "EUR" && a.prices() == current_prices && a.minor() == 1'234
           && a == any_money{"EUR 12.34"_money} && b.currency() == "JPY" && b.minor() == -5
           && b.prices() == constant_prices(2021_y) && c.minor() == 1
           && any_money::of("HRK", 1)->minor() == 100; // withdrawn, but known
}
static_assert(made());

constexpr bool not_made() {
    const auto error = [](const char* code, rational units) {
        return any_money::of(code, units).error();
    };
    return error("ABC", 1) == money_errc::unknown_currency
           && error("", 1) == money_errc::unknown_currency
           && error("eur", 1) == money_errc::unknown_currency
           && error("XAU", 1) == money_errc::unknown_currency // gold has no minor unit
           && error("EUR", {1, 1'000}) == money_errc::finer_than_minor_unit
           && error("EUR", {1, 3}) == money_errc::finer_than_minor_unit
           && error("JPY", {1, 2}) == money_errc::finer_than_minor_unit
           && error("KWD", {1, 10'000}) == money_errc::finer_than_minor_unit
           && error("EUR", INT64_MAX) == money_errc::out_of_range
           && error("EUR", -INT64_MAX) == money_errc::out_of_range
           && error("EUR", 92'233'720'368'547'759) == money_errc::out_of_range
           && error("EUR", {2'305'843'009'213'693'952, 25})
                  == money_errc::out_of_range // 2^63 cents
           && any_money::of("EUR", 92'233'720'368'547'758)->minor() == 9'223'372'036'854'775'800
           && any_money::of("EUR", {INT64_MAX, 100})->minor() == INT64_MAX
           && any_money::of("EUR", {-INT64_MAX, 100})->minor() == -INT64_MAX
           && any_money::of("JPY", INT64_MAX)->minor() == INT64_MAX;
}
static_assert(not_made());

constexpr bool taken_back() {
    const any_money a = "EUR 12.34"_money;
    const any_money b = real_euro::of_minor(7);
    return *a.as<euro>() == "EUR 12.34"_money && a.as<krona>().error() == money_errc::two_currencies
           && a.as<real_euro>().error() == money_errc::two_price_bases
           && *b.as<real_euro>() == real_euro::of_minor(7)
           && b.as<older_euro>().error() == money_errc::two_price_bases
           && b.as<euro>().error() == money_errc::two_price_bases
           && b.as<krona>().error() == money_errc::two_currencies;
}
static_assert(taken_back());

constexpr bool added() {
    const any_money a = "EUR 12.34"_money;
    const any_money b = "EUR 0.66"_money;
    const any_money most = euro::of_minor(INT64_MAX);
    const any_money least = euro::of_minor(INT64_MIN);
    return *plus(a, b) == any_money{"EUR 13"_money}
           && plus(a, "SEK 1"_money).error() == money_errc::two_currencies
           && plus(a, real_euro::of_minor(1)).error() == money_errc::two_price_bases
           && plus(any_money{older_euro::of_minor(1)}, real_euro::of_minor(1)).error()
                  == money_errc::two_price_bases
           && *plus(any_money{real_euro::of_minor(1)}, real_euro::of_minor(2))
                  == any_money{real_euro::of_minor(3)}
           && plus(most, b).error() == money_errc::out_of_range
           && plus(least, euro::of_minor(-1)).error() == money_errc::out_of_range
           && plus(most, least)->minor() == -1;
}
static_assert(added());

TEST_SUITE("any_money") {
    TEST_CASE("from a code and major units") { CHECK(made()); }
    TEST_CASE("what is no amount, and why") { CHECK(not_made()); }
    TEST_CASE("back into the exact type") { CHECK(taken_back()); }
    TEST_CASE("sums, and why there is none") { CHECK(added()); }

    TEST_CASE("equal in all three parts") {
        const any_money a = "EUR 1"_money;
        CHECK((a == any_money{"EUR 1"_money}));
        CHECK((a != any_money{"EUR 2"_money}));
        CHECK((a != any_money{"SEK 1"_money}));
        CHECK((a != any_money{real_euro::of_minor(100)}));
    }

    TEST_CASE("there and back, and sums as in the exact type") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const auto x = euro::of_minor(from.integer(-99'999'999'999, 99'999'999'999));
            const auto y = euro::of_minor(from.integer(-99'999'999'999, 99'999'999'999));
            CHECK((*any_money{x}.as<euro>() == x));
            CHECK((*any_money::of("EUR", x.units()) == any_money{x}));
            CHECK((*plus(x, any_money{y}) == any_money{x + y}));
        });
    }
}

} // namespace

} // namespace any_money_test
