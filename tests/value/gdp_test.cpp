// SPDX-License-Identifier: MIT
#include <muster/value/gdp.hpp>

#include <cstdint>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace gdp_test {

namespace {

using muster::contract_violation;
using muster::gdp;
using muster::gdp_concept;
using muster::gdp_share;
using muster::money;
using muster::pillar;
using muster::rational;
using muster::share_of;
using muster::vintage;
using namespace muster::literals;

using euro = money<"EUR">;
using product = gdp<"EUR">;

static_assert(std::is_trivially_copyable_v<product>);
static_assert(!std::is_constructible_v<product, euro>, "no figure without its edition");
static_assert(std::is_same_v<product, gdp<"EUR", muster::current_prices, gdp_concept::gdp>>);

constexpr vintage spring{.source = "statistical office", .published = 2026_y, .month = 4};
constexpr product trillion{"EUR 1000 bn"_money, spring};

// 3.5 % of a trillion is 35 billion; a cent less is less.
constexpr bool a_cent_counts() {
    const auto enough = "EUR 35 bn"_money;
    const auto cent = "EUR 0.01"_money;
    return share_of<pillar::core>(enough, trillion) == 3.5_pct
           && share_of<pillar::core>(enough - cent, trillion) < 3.5_pct
           && share_of<pillar::core>(enough + cent, trillion) > 3.5_pct
           && share_of<pillar::core>(euro{}, trillion) == 0_pct
           && share_of<pillar::core>(-enough, trillion) == -3.5_pct;
}
static_assert(a_cent_counts());

constexpr bool parts() {
    return trillion.amount() == "EUR 1000 bn"_money && trillion.edition() == spring
           && vintage{"a", 2026_y, 4} != vintage{"a", 2026_y, 5}
           && vintage{"a", 2026_y, 4} != vintage{"b", 2026_y, 4}
           && vintage{"a", 2026_y, 4} != vintage{"a", 2025_y, 4} && name(gdp_concept::gdp) == "gdp"
           && name(gdp_concept::gni) == "gni";
}
static_assert(parts());

constexpr bool money_and_share() {
    return money_of(gdp_share<pillar::core>{3.5_pct}, trillion) == 35'000'000'000
           && money_of(gdp_share<pillar::resilience>{rational{1, 3}}, trillion)
                  == rational{1'000'000'000'000, 3};
}
static_assert(money_and_share());

static_assert(std::is_same_v<decltype(share_of<pillar::resilience>("EUR 1"_money, trillion)),
                             gdp_share<pillar::resilience>>);

TEST_SUITE("gdp") {
    TEST_CASE("one cent short of 3.5 % is short") { CHECK(a_cent_counts()); }
    TEST_CASE("a figure knows its edition") { CHECK(parts()); }
    TEST_CASE("the money of a share") { CHECK(money_and_share()); }

    TEST_CASE("one cent short is short of any product and target") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const auto tenths = from.integer(1, 100);
            const auto thousands = from.integer(1, 1'000'000'000'000);
            const product p{euro::of_minor(1'000 * thousands), spring};
            const gdp_share<pillar::core> target{rational{tenths, 1'000}};
            const auto enough = euro::of_minor(tenths * thousands);
            CHECK((share_of<pillar::core>(enough, p) == target));
            CHECK((share_of<pillar::core>(enough - "EUR 0.01"_money, p) < target));
            CHECK(money_of(target, p) == enough.units());
        });
    }

    // The oracle: amount * denominator against GDP * numerator in 128 bits, up to 9e18 cents.
    TEST_CASE("a share against a target agrees with 128-bit integers") {
        __extension__ using wide_integer = __int128;
        muster_test::for_all(3000, [](muster_test::source from) {
            constexpr std::int64_t most = 9'000'000'000'000'000'000;
            const auto gdp = from.integer(1, most);
            const auto bound = from.integer(1, 999);
            const auto exactly = wide_integer{gdp} * bound / 1'000;
            const auto spent = static_cast<std::int64_t>(exactly) + from.integer(-1, 1);
            const auto left = wide_integer{spent} * 1'000;
            const auto right = wide_integer{gdp} * bound;
            const product p{euro::of_minor(gdp), spring};
            const auto share = share_of<pillar::core>(euro::of_minor(spent), p);
            const gdp_share<pillar::core> target{rational{bound, 1'000}};
            CHECK((share < target) == (left < right));
            CHECK((share == target) == (left == right));
            CHECK((share > target) == (left > right));
        });
    }

    TEST_CASE("a product is above zero") {
        CHECK_THROWS_WITH_AS((product{euro{}, spring}), "GDP is above zero", contract_violation);
        CHECK_THROWS_WITH_AS((product{euro::of_minor(-1), spring}), "GDP is above zero",
                             contract_violation);
        CHECK((product{euro::of_minor(1), spring}.amount() == euro::of_minor(1)));
    }
}

} // namespace

} // namespace gdp_test
