// SPDX-License-Identifier: MIT
#include <muster/value/money.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace money_test {

namespace {

using muster::constant_prices;
using muster::contract_violation;
using muster::money;
using muster::rational;
using muster::rounding;
using namespace muster::literals;

using euro = money<"EUR">;
using krona = money<"SEK">;
using yen = money<"JPY">;
using dinar = money<"KWD">;
using unidad = money<"CLF">;
using real_euro = money<"EUR", constant_prices(2021_y)>;

static_assert(std::is_trivially_copyable_v<euro> && sizeof(euro) == sizeof(std::int64_t));
static_assert(!std::is_constructible_v<euro, int> && !std::is_constructible_v<euro, double>);
static_assert(!std::is_constructible_v<euro, krona> && !std::is_constructible_v<euro, real_euro>);
static_assert(std::is_same_v<euro, money<"EUR", muster::current_prices>>);
static_assert(euro::minor_units == 2 && yen::minor_units == 0 && dinar::minor_units == 3
              && unidad::minor_units == 4);
static_assert(real_euro::prices == constant_prices(2021_y) && real_euro::currency == "EUR");
static_assert(std::is_same_v<decltype("SEK 1"_money), krona>);

constexpr bool literals_are_exact() {
    return "EUR 1350 m"_money == euro::of_minor(135'000'000'000)
           && "EUR 1.35 bn"_money == "EUR 1350 m"_money && "EUR 0.01"_money == euro::of_minor(1)
           && "SEK 12.50"_money == krona::of_minor(1'250) && "SEK 12.5"_money == "SEK 12.50"_money
           && "JPY 5"_money == yen::of_minor(5) && "KWD 0.001"_money == dinar::of_minor(1)
           && "CLF 0.0001"_money == unidad::of_minor(1) && "EUR 1.005 k"_money == "EUR 1005"_money
           && "EUR 0.00001 m"_money == euro::of_minor(1'000)
           && "EUR 1'350'000"_money == "EUR 1.35 m"_money && "EUR -7.01"_money == -"EUR 7.01"_money
           && "EUR 0"_money == euro{} && "EUR 1.000"_money == "EUR 1"_money
           && "JPY 2.50 k"_money == yen::of_minor(2'500);
}
static_assert(literals_are_exact());

constexpr bool sums() {
    const auto a = "EUR 12.34"_money;
    const auto b = "EUR 0.66"_money;
    return a + b == "EUR 13"_money && a - b == "EUR 11.68"_money && b - a == "EUR -11.68"_money
           && -a + a == euro{} && std::int64_t{3} * a == "EUR 37.02"_money && b < a && -a < euro{}
           && a / b == rational{1'234, 66} && a.minor() == 1'234 && a.units() == rational{617, 50};
}
static_assert(sums());

constexpr bool rounded_once() {
    const rational tie{1'005, 1'000}; // EUR 1.005
    return euro::of(tie, rounding::half_even) == "EUR 1.00"_money
           && euro::of(tie, rounding::half_up) == "EUR 1.01"_money
           && euro::of(-tie, rounding::half_up) == "EUR -1.01"_money
           && euro::of(-tie, rounding::down) == "EUR -1.00"_money
           && euro::of(-tie, rounding::up) == "EUR -1.01"_money
           && yen::of(tie, rounding::half_even) == "JPY 1"_money
           && dinar::of(tie, rounding::down) == "KWD 1.005"_money
           && euro::of({1, 3}, rounding::half_even) == "EUR 0.33"_money;
}
static_assert(rounded_once());

template <class Money>
void round_trip(std::int64_t minor) {
    const auto m = Money::of_minor(minor);
    CHECK(m.minor() == minor);
    CHECK((Money::of(m.units(), rounding::down) == m));
    CHECK((Money::of(m.units(), rounding::up) == m));
}

template <class Factor>
concept multiplies_euro = requires(Factor f, euro m) { (f * m); };

TEST_SUITE("money") {
    TEST_CASE("a literal is exact") { CHECK(literals_are_exact()); }
    TEST_CASE("sums, multiples and order") { CHECK(sums()); }
    TEST_CASE("rounded once, to the minor unit") { CHECK(rounded_once()); }

    TEST_CASE("major units and back") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const auto minor = from.integer(-92'233'720'368'547, 92'233'720'368'547);
            round_trip<euro>(minor);
            round_trip<yen>(minor);
            round_trip<dinar>(minor);
            round_trip<real_euro>(minor);
        });
        round_trip<euro>(INT64_MAX);
        round_trip<dinar>(-INT64_MAX);
    }

    TEST_CASE("order and sums are those of the minor units") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const auto a = from.integer(-999'999'999'999, 999'999'999'999);
            const auto b = from.integer(-999'999'999'999, 999'999'999'999);
            const auto x = euro::of_minor(a);
            const auto y = euro::of_minor(b);
            CHECK((x < y) == (a < b));
            CHECK((x == y) == (a == b));
            CHECK((x + y).minor() == a + b);
            CHECK((x - y).minor() == a - b);
            CHECK((x + y - y == x));
            if (b > 0) CHECK(x / y == rational{a, b});
        });
    }

    TEST_CASE("what does not fit breaks the precondition") {
        const auto most = euro::of_minor(INT64_MAX);
        const auto least = euro::of_minor(INT64_MIN);
        const auto cent = euro::of_minor(1);
        CHECK_THROWS_WITH_AS(most + cent, "sum fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(least - cent, "difference fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(-least, "difference fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(std::int64_t{2} * most, "product fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(cent / euro{}, "divisor is not zero", contract_violation);
        CHECK_THROWS_AS(euro::of(INT64_MAX, rounding::down), contract_violation);
        CHECK(((least + most).minor() == -1));
        CHECK((-most).minor() == -INT64_MAX);
    }

    TEST_CASE("a whole number of times, never a double") {
        CHECK(multiplies_euro<std::int64_t>);
        CHECK(multiplies_euro<int>);
        CHECK_FALSE(multiplies_euro<double>);
        CHECK_FALSE(multiplies_euro<float>);
    }
}

} // namespace

} // namespace money_test
