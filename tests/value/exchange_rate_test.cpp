// SPDX-License-Identifier: MIT
#include <muster/value/exchange_rate.hpp>

#include <cstdint>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace exchange_rate_test {

namespace {

using muster::contract_violation;
using muster::exchange_rate;
using muster::money;
using muster::rate_convention;
using muster::rational;
using muster::rounding;
using namespace muster::literals;

using euro_in_krona = exchange_rate<"EUR", "SEK">;
using euro_in_yen = exchange_rate<"EUR", "JPY">;
using at_the_end = exchange_rate<"EUR", "SEK", rate_convention::end_of_year>;

static_assert(std::is_trivially_copyable_v<euro_in_krona>);
static_assert(!std::is_convertible_v<at_the_end, euro_in_krona>, "two conventions, two types");
static_assert(std::is_same_v<decltype(std::declval<at_the_end>().inverse()),
                             exchange_rate<"SEK", "EUR", rate_convention::end_of_year>>);

template <class Rate, class Money>
concept converts = requires(Rate r, Money m) { r.convert(m); };
static_assert(converts<euro_in_krona, money<"EUR">>);
static_assert(!converts<euro_in_krona, money<"SEK">>, "not against its direction");
static_assert(!converts<euro_in_krona, money<"EUR", muster::constant_prices(2021_y)>>);

constexpr bool conversions() {
    const euro_in_krona r{2025_y, {114'321, 10'000}}; // SEK 11.4321 for a euro
    const euro_in_yen y{2025_y, 160};
    return r.convert("EUR 100"_money) == "SEK 1143.21"_money
           && r.convert("EUR 1"_money) == "SEK 11.43"_money
           && r.convert("EUR 1"_money, rounding::up) == "SEK 11.44"_money
           && r.convert("EUR -1"_money, rounding::down) == "SEK -11.43"_money
           && y.convert("EUR 0.01"_money) == "JPY 2"_money
           && y.convert("EUR 0.01"_money, rounding::down) == "JPY 1"_money && r.of_year() == 2025_y
           && r.rate() == rational{114'321, 10'000};
}
static_assert(conversions());

constexpr bool inverses() {
    const euro_in_krona r{2025_y, {25, 2}};
    return r.inverse().rate() == rational{2, 25} && r.inverse().of_year() == 2025_y
           && r.inverse().convert("SEK 12.50"_money) == "EUR 1"_money
           && r.inverse().inverse().rate() == r.rate()
           && euro_in_yen{2025_y, 160}.inverse().convert("JPY 1"_money) == "EUR 0.01"_money;
}
static_assert(inverses());

constexpr bool ties() {
    const exchange_rate<"EUR", "USD"> r{2025_y, {1, 2}};
    return r.convert("EUR 0.05"_money) == "USD 0.02"_money
           && r.convert("EUR 0.07"_money) == "USD 0.04"_money
           && r.convert("EUR 0.05"_money, rounding::half_up) == "USD 0.03"_money
           && r.convert("EUR -0.05"_money, rounding::half_up) == "USD -0.03"_money;
}
static_assert(ties());

TEST_SUITE("exchange_rate") {
    TEST_CASE("to the minor unit of the other currency") { CHECK(conversions()); }
    TEST_CASE("read in the other direction") { CHECK(inverses()); }
    TEST_CASE("rounded in the stated way, half to even if none is stated") { CHECK(ties()); }

    TEST_CASE("an amount is at most half a minor unit from the exact one") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const rational rate{from.integer(1, 999'999), from.integer(1, 1'000)};
            const auto m = money<"EUR">::of_minor(from.integer(-9'999'999'999, 9'999'999'999));
            const auto krona = euro_in_krona{2025_y, rate}.convert(m);
            CHECK(abs(krona.units() - m.units() * rate) <= rational{1, 200});
            const auto yen = euro_in_yen{2025_y, rate}.convert(m);
            CHECK(abs(yen.units() - m.units() * rate) <= rational{1, 2});
        });
    }

    TEST_CASE("the inverse of the inverse is the rate") {
        muster_test::for_all(500, [](muster_test::source from) {
            const euro_in_krona r{2025_y, {from.integer(1, INT64_MAX), from.integer(1, INT64_MAX)}};
            CHECK(r.inverse().inverse().rate() == r.rate());
            CHECK(r.inverse().rate().numerator() == r.rate().denominator());
        });
    }

    // Thirty trillion at a rate of four decimals: the result fits, and so it must come out.
    TEST_CASE("an amount of the size of a GDP") {
        const exchange_rate<"USD", "SEK"> r{2025_y, {97'513, 10'000}};
        CHECK((r.convert("USD 30000.01 bn"_money) == "SEK 292539.097513 bn"_money));
        CHECK((r.inverse().convert("SEK 292539.097513 bn"_money) == "USD 30000.01 bn"_money));
        CHECK((r.convert("USD 29999999999999.99"_money) == "SEK 292538999999999.90"_money));
    }

    TEST_CASE("a rate is above zero") {
        CHECK_THROWS_WITH_AS((euro_in_krona{2025_y, 0}), "exchange rate is above zero",
                             contract_violation);
        CHECK_THROWS_WITH_AS((euro_in_krona{2025_y, -1}), "exchange rate is above zero",
                             contract_violation);
    }
}

} // namespace

} // namespace exchange_rate_test
