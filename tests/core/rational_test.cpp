// SPDX-License-Identifier: MIT
#include <muster/core/rational.hpp>

#include <compare>
#include <cstdint>
#include <numeric>
#include <optional>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace rational_test {

namespace {

using muster::contract_violation;
using muster::rational;

__extension__ typedef __int128 int128; // the slow twin

static_assert(std::is_trivially_copyable_v<rational> && sizeof(rational) == 16);
static_assert(std::is_nothrow_default_constructible_v<rational>);
static_assert(std::is_convertible_v<int, rational> && std::is_convertible_v<long, rational>);
static_assert(!std::is_constructible_v<rational, double>, "a double is never exact");
static_assert(!std::is_constructible_v<rational, bool>, "a truth is no number");
static_assert(!std::is_constructible_v<rational, std::uint64_t>, "it may not fit");

constexpr bool is(rational r, std::int64_t numerator, std::int64_t denominator) {
    return r.numerator() == numerator && r.denominator() == denominator;
}

constexpr bool lowest_terms() {
    return is({}, 0, 1) && is({6, 4}, 3, 2) && is({-6, 4}, -3, 2) && is({0, 7}, 0, 1)
           && is({INT64_MAX, INT64_MAX}, 1, 1) && is({-INT64_MAX, INT64_MAX}, -1, 1)
           && is({7, INT64_MAX}, 1, INT64_MAX / 7) // 7 divides 2^63 - 1
           && is(-INT64_MAX, -INT64_MAX, 1);
}
static_assert(lowest_terms());

constexpr bool four_operations() {
    const rational third{1, 3};
    const rational half{1, 2};
    return is(half + third, 5, 6) && is(third - half, -1, 6) && is(half * third, 1, 6)
           && is(half / third, 3, 2) && is(half / -third, -3, 2) && is(-half, -1, 2)
           && is(half + half, 1, 1) && is(half - half, 0, 1) && is(0 / third, 0, 1)
           && is(rational{1, 4} + rational{1, 12}, 1, 3) && abs(-half) == half && abs(half) == half
           && abs(rational{}) == 0;
}
static_assert(four_operations());

constexpr bool order_at_the_edges() {
    const rational most = INT64_MAX;
    const rational least{1, INT64_MAX};
    return -most < -least && -least < 0 && 0 < least && least < most && -most < most
           && rational{INT64_MAX, INT64_MAX - 1} > 1 && rational{INT64_MAX - 1, INT64_MAX} < 1
           && rational{INT64_MAX - 1, INT64_MAX} > rational{INT64_MAX - 2, INT64_MAX - 1}
           && rational{1 - INT64_MAX, INT64_MAX} < rational{2 - INT64_MAX, INT64_MAX - 1};
}
static_assert(order_at_the_edges());

rational any(muster_test::source& from) {
    const auto numerator = from.integer(-INT64_MAX, INT64_MAX) >> from.integer(0, 62);
    return {numerator, (from.integer(0, INT64_MAX) >> from.integer(0, 62)) | 1};
}

rational small(muster_test::source& from) {
    return {from.integer(-999'999'999, 999'999'999), from.integer(1, 999'999'999)};
}

// numerator / denominator in lowest terms, or nothing if that does not fit.
std::optional<rational> reduced(int128 numerator, int128 denominator) {
    int128 a = numerator < 0 ? -numerator : numerator;
    for (int128 b = denominator; b != 0;) {
        const int128 rest = a % b;
        a = b;
        b = rest;
    }
    numerator /= a;
    denominator /= a;
    if (numerator < -INT64_MAX || numerator > INT64_MAX || denominator > INT64_MAX) return {};
    return rational{static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

TEST_SUITE("rational") {
    TEST_CASE("always in lowest terms") {
        CHECK(lowest_terms());
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto r = any(from);
            CHECK(r.denominator() > 0);
            CHECK(std::gcd(r.numerator(), r.denominator()) == 1);
        });
    }

    TEST_CASE("the four operations") { CHECK(four_operations()); }

    TEST_CASE("order holds where a product does not fit 64 bits") {
        CHECK(order_at_the_edges());
        muster_test::for_all(5000, [](muster_test::source from) {
            const auto a = any(from);
            const auto b = any(from);
            const auto c = any(from);
            const int128 left = int128{a.numerator()} * b.denominator();
            const int128 right = int128{b.numerator()} * a.denominator();
            CHECK((a < b) == (left < right));
            CHECK((a > b) == (left > right));
            CHECK((a == b) == (left == right));
            CHECK(std::is_eq(a <=> b) == (a == b));
            CHECK((a < b) + (b < a) + (a == b) == 1);
            if (a <= b && b <= c) CHECK(a <= c);
            CHECK((-a < -b) == (b < a));
        });
    }

    TEST_CASE("order agrees with subtraction") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto a = small(from);
            const auto b = small(from);
            CHECK((a < b) == (a - b < 0));
            CHECK((a == b) == (a - b == 0));
        });
    }

    TEST_CASE("arithmetic agrees with 128 bits") {
        muster_test::for_all(5000, [](muster_test::source from) {
            const auto a = small(from);
            const auto b = small(from);
            const int128 an = a.numerator();
            const int128 bn = b.numerator();
            const int128 ad = a.denominator();
            const int128 bd = b.denominator();
            CHECK(a + b == reduced(an * bd + bn * ad, ad * bd));
            CHECK(a - b == reduced(an * bd - bn * ad, ad * bd));
            CHECK(a * b == reduced(an * bn, ad * bd));
            if (bn > 0) CHECK(a / b == reduced(an * bd, ad * bn));
            if (bn < 0) CHECK(a / b == reduced(-an * bd, ad * -bn));
        });
    }

    TEST_CASE("over the whole range a product is exact, and breaks its precondition only if it "
              "does not fit") {
        muster_test::for_all(5000, [](muster_test::source from) {
            const auto a = any(from);
            const auto b = any(from);
            const auto exact = reduced(int128{a.numerator()} * b.numerator(),
                                       int128{a.denominator()} * b.denominator());
            if (exact)
                CHECK(a * b == *exact);
            else
                CHECK_THROWS_AS(a * b, contract_violation);
        });
    }

    TEST_CASE("over the whole range a sum is exact or breaks its precondition") {
        int exact = 0;
        muster_test::for_all(5000, [&](muster_test::source from) {
            const auto a = any(from);
            const auto b = any(from);
            try {
                const auto sum = a + b;
                CHECK(sum
                      == reduced(int128{a.numerator()} * b.denominator()
                                     + int128{b.numerator()} * a.denominator(),
                                 int128{a.denominator()} * b.denominator()));
                ++exact;
            } catch (const contract_violation&) {
                const auto all = muster::magnitude(a.numerator()) | muster::magnitude(b.numerator())
                                 | muster::magnitude(a.denominator())
                                 | muster::magnitude(b.denominator());
                CHECK(all > 0x7FFF'FFFFu); // what is small always fits
            }
        });
        CHECK(exact > 500);
    }

    TEST_CASE("preconditions") {
        const rational most = INT64_MAX;
        CHECK_THROWS_WITH_AS((rational{1, 0}), "denominator is above zero", contract_violation);
        CHECK_THROWS_WITH_AS((rational{1, -1}), "denominator is above zero", contract_violation);
        CHECK_THROWS_WITH_AS(rational{INT64_MIN}, "numerator can be negated", contract_violation);
        CHECK_THROWS_WITH_AS((rational{INT64_MIN, 2}), "numerator can be negated",
                             contract_violation);
        CHECK_THROWS_WITH_AS(rational{1} / rational{}, "divisor is not zero", contract_violation);
        CHECK_THROWS_WITH_AS(most + 1, "sum fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(-most - 2, "sum fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(-most - 1, "numerator can be negated", contract_violation);
        CHECK_THROWS_WITH_AS(most * 2, "product fits 64 bits", contract_violation);
        CHECK_THROWS_WITH_AS(most / rational(1, 2), "product fits 64 bits", contract_violation);
        CHECK(most * rational(1, 7) == INT64_MAX / 7);
    }
}

} // namespace

} // namespace rational_test
