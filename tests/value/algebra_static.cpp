// SPDX-License-Identifier: MIT
//
// The whole algebra of the value types: what is allowed, and what must not compile.
#include <muster/core/rational.hpp>
#include <muster/value/any_money.hpp>
#include <muster/value/date.hpp>
#include <muster/value/deflator.hpp>
#include <muster/value/exchange_rate.hpp>
#include <muster/value/gdp.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/money.hpp>
#include <muster/value/percent.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace {

using muster::any_money;
using muster::date;
using muster::gdp_concept;
using muster::percent;
using muster::pillar;
using muster::rational;
using muster::year;

using euro = muster::money<"EUR">;
using krona = muster::money<"SEK">;
using real_euro = muster::money<"EUR", muster::constant_prices(year{2021})>;
using older_euro = muster::money<"EUR", muster::constant_prices(year{2015})>;
using core = muster::gdp_share<pillar::core>;
using resilience = muster::gdp_share<pillar::resilience>;
using total = muster::gdp_share<pillar::total>;
using product = muster::gdp<"EUR">;
using real_product = muster::gdp<"EUR", muster::constant_prices(year{2021})>;
using older_product = muster::gdp<"EUR", muster::constant_prices(year{2015})>;
using krona_product = muster::gdp<"SEK">;
using income = muster::gdp<"EUR", muster::current_prices, gdp_concept::gni>;

// What a sum or a product is belongs to the table, not only that there is one.
template <class A, class B>
concept adds = requires(A a, B b) { (a + b); };
template <class A, class B>
concept subtracts = requires(A a, B b) { (a - b); };
template <class A, class B>
concept multiplies = requires(A a, B b) { (a * b); };
template <class A, class B>
concept divides = requires(A a, B b) { (a / b); };
template <class A, class B>
concept orders = requires(A a, B b) { (a < b); };
template <class A, class B>
concept equates = requires(A a, B b) { (a == b); };
template <class A, class B, class C>
concept add_to = requires(A a, B b) {
    { (a + b) } -> std::same_as<C>;
    { (a - b) } -> std::same_as<C>;
};
template <class A>
concept negates = requires(A a) {
    { (-a) } -> std::same_as<A>;
};
template <class A, class B, class C>
concept multiply_to = requires(A a, B b) {
    { (a * b) } -> std::same_as<C>;
};
template <class A, class B, class C>
concept divide_to = requires(A a, B b) {
    { (a / b) } -> std::same_as<C>;
};
template <class A, class B>
concept sums = adds<A, B> || adds<B, A> || subtracts<A, B> || subtracts<B, A>;
template <class A, class B>
concept compares = orders<A, B> || orders<B, A> || equates<A, B> || equates<B, A>;
template <class A, class B>
concept scales = multiplies<A, B> || multiplies<B, A>;

// ---- sums: of one kind only

static_assert(add_to<euro, euro, euro> && add_to<real_euro, real_euro, real_euro>);
static_assert(add_to<core, core, core> && add_to<resilience, resilience, resilience>);
static_assert(add_to<percent, percent, percent> && add_to<core, percent, core>);
static_assert(add_to<rational, rational, rational> && add_to<rational, int, rational>);
static_assert(add_to<year, int, year>);
static_assert(negates<euro> && negates<percent> && negates<rational>);

static_assert(!sums<euro, krona>, "two currencies");
static_assert(!sums<euro, real_euro>, "current and constant prices");
static_assert(!sums<real_euro, older_euro>, "two base years");
static_assert(!sums<core, resilience> && !sums<core, total> && !sums<resilience, total>,
              "resilience fills no gap in core; a pledge makes the total");
static_assert(!sums<euro, int> && !sums<euro, rational> && !sums<euro, double>);
static_assert(!sums<core, int> && !sums<core, rational> && !sums<core, double>);
static_assert(!sums<percent, int> && !sums<percent, rational> && !sums<percent, double>);
static_assert(!sums<euro, core> && !sums<euro, percent> && !sums<euro, product>);
static_assert(!sums<product, product>, "a product has no sum: editions differ");
static_assert(!sums<any_money, any_money> && !sums<any_money, euro>, "plus() gives a result");
static_assert(!adds<year, year> && std::same_as<decltype(year{} - year{}), int>);
static_assert(!adds<date, date> && !subtracts<date, date> && !sums<date, int>);
static_assert(!sums<rational, double> && !sums<rational, std::uint64_t>);

// ---- products and quotients

static_assert(multiply_to<std::int64_t, euro, euro> && divide_to<euro, euro, rational>);
static_assert(multiply_to<rational, core, core> && multiply_to<int, core, core>);
static_assert(multiply_to<rational, rational, rational> && divide_to<rational, rational, rational>);

static_assert(!multiplies<euro, euro>, "money times money is nothing at all");
static_assert(!multiplies<core, core> && !multiplies<core, resilience>,
              "a share of a share is no share of GDP");
static_assert(!multiplies<percent, percent> && !scales<percent, core> && !scales<percent, euro>);
static_assert(!scales<core, euro>, "money_of() knows the product");
static_assert(!scales<rational, euro> && !divides<euro, int> && !divides<euro, rational>,
              "a fraction of money is rounded in a stated way");
static_assert(!scales<double, euro> && !scales<float, euro> && !scales<long double, euro>
                  && !scales<double, core> && !scales<float, core> && !scales<double, percent>
                  && !scales<double, rational> && !scales<double, any_money>,
              "a double is never exact");
static_assert(!divides<euro, krona> && !divides<euro, real_euro>
              && !divides<real_euro, older_euro>);
static_assert(!divides<euro, product> && !divides<core, core>, "share_of() is the one way");
static_assert(!divides<euro, double> && !divides<core, double> && !divides<rational, double>);

// ---- comparisons: of one kind only

static_assert(orders<euro, euro> && orders<real_euro, real_euro> && orders<core, core>);
static_assert(orders<core, percent> && orders<percent, core> && equates<core, percent>);
static_assert(orders<percent, percent> && orders<year, year> && orders<date, date>);
static_assert(orders<rational, int> && equates<any_money, any_money>);

static_assert(!compares<euro, krona> && !compares<euro, real_euro>
              && !compares<real_euro, older_euro>);
static_assert(!compares<core, resilience> && !compares<core, total>);
static_assert(!compares<euro, core> && !compares<euro, percent> && !compares<euro, product>);
static_assert(!compares<euro, int> && !compares<euro, rational> && !compares<euro, double>);
static_assert(!compares<core, int> && !compares<core, rational> && !compares<core, double>);
static_assert(!compares<percent, rational> && !compares<percent, double>);
static_assert(!compares<rational, double>, "a double is never exact");
static_assert(!compares<year, int> && !compares<date, year>);
static_assert(!orders<any_money, any_money>, "two currencies have no order");

// ---- where a value of one kind stands for another

static_assert(std::convertible_to<percent, core> && std::convertible_to<percent, resilience>);
static_assert(std::convertible_to<euro, any_money> && std::convertible_to<int, rational>);

static_assert(!std::constructible_from<core, double> && !std::constructible_from<percent, double>
                  && !std::constructible_from<rational, double>
                  && !std::constructible_from<euro, double>,
              "nothing comes from a double");
static_assert(!std::convertible_to<rational, core> && !std::convertible_to<int, core>
              && !std::convertible_to<rational, percent> && !std::convertible_to<int, percent>);
static_assert(!std::constructible_from<core, resilience> && !std::constructible_from<total, core>
              && !std::constructible_from<core, total>);
static_assert(!std::constructible_from<percent, core>, "a share does not forget its pillar");
static_assert(!std::constructible_from<krona, euro> && !std::constructible_from<real_euro, euro>
              && !std::constructible_from<older_euro, real_euro>);
static_assert(!std::constructible_from<euro, int> && !std::constructible_from<euro, rational>
              && !std::constructible_from<euro, any_money>);
static_assert(!std::convertible_to<int, year> && !std::convertible_to<year, int>);
static_assert(!std::constructible_from<product, income> && !std::constructible_from<income, product>
              && !std::constructible_from<product, euro>);

// ---- a share of GDP: the same currency, the same prices, and no national income

template <class Money, class Product>
concept has_share = requires(Money m, const Product& p) {
    { muster::share_of<pillar::core>(m, p) } -> std::same_as<core>;
};
template <class Share, class Product>
concept has_money = requires(Share s, const Product& p) {
    { money_of(s, p) } -> std::same_as<rational>;
};

static_assert(has_share<euro, product> && has_share<real_euro, real_product>
              && has_share<krona, krona_product>);
static_assert(!has_share<euro, income>, "a national income is no denominator of the pledge");
static_assert(!has_share<euro, krona_product> && !has_share<krona, product>, "two currencies");
static_assert(!has_share<euro, real_product> && !has_share<real_euro, product>
                  && !has_share<real_euro, older_product>,
              "two price bases");
static_assert(!has_share<any_money, product> && !has_share<rational, product>
              && !has_share<euro, euro>);
static_assert(has_money<core, product> && has_money<resilience, real_product>);
static_assert(!has_money<core, income> && !has_money<percent, product>
              && !has_money<rational, product>);

// ---- conversions say where from and where to

template <class Rate, class Money, class Result>
concept converts_to = requires(const Rate& r, Money m) {
    { r.convert(m) } -> std::same_as<Result>;
};
template <class Rate, class Money>
concept converts = requires(const Rate& r, Money m) { r.convert(m); };
using euro_in_krona = muster::exchange_rate<"EUR", "SEK">;
using at_the_end = muster::exchange_rate<"EUR", "SEK", muster::rate_convention::end_of_year>;
static_assert(converts_to<euro_in_krona, euro, krona>);
static_assert(!converts<euro_in_krona, krona> && !converts<euro_in_krona, real_euro>
              && !converts<euro_in_krona, any_money>);
static_assert(!std::constructible_from<euro_in_krona, at_the_end>
              && !std::constructible_from<euro_in_krona, muster::exchange_rate<"SEK", "EUR">>);

template <class Deflator, class From, class To>
concept deflates = requires(const Deflator& d, From f, To t) {
    { d.to_constant(f) } -> std::same_as<To>;
    { d.to_current(t) } -> std::same_as<From>;
};
using prices_of_2021 = muster::deflator<"EUR", year{2021}>;
static_assert(deflates<prices_of_2021, euro, real_euro>);
static_assert(!deflates<prices_of_2021, real_euro, euro>
              && !deflates<prices_of_2021, euro, older_euro>
              && !deflates<prices_of_2021, krona, real_euro>);

} // namespace
