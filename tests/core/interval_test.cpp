// SPDX-License-Identifier: MIT
#include <muster/core/interval.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace interval_test {

namespace {

using muster::certainty;
using muster::contract_violation;
using muster::interval;
using muster::is_above;
using muster::is_at_least;
using muster::is_at_most;
using muster::is_below;
using muster::rational;
using muster::rounded_figure;
using muster::truncated_figure;

constexpr auto no = certainty::no;
constexpr auto possibly = certainty::possibly;
constexpr auto certainly = certainty::certainly;

static_assert(std::is_trivially_copyable_v<interval>);
static_assert(std::is_convertible_v<rational, interval>, "an exact figure is an interval");
static_assert(!std::is_constructible_v<interval, double>, "a double is never exact");

constexpr bool opposites() {
    return (!no) == certainly && (!certainly) == no && (!possibly) == possibly;
}
static_assert(opposites());

struct row {
    interval a, b;
    certainty below, above;
};

constexpr row table[] = {
    {{1}, {2}, certainly, no},
    {{2}, {1}, no, certainly},
    {{1}, {1}, no, no}, // the same exact figure
    {{1, 2}, {3, 4}, certainly, no},
    {{1, 3}, {2, 4}, possibly, possibly},
    {{1, 4}, {2, 3}, possibly, possibly},
    {{1, 2}, {1, 2}, possibly, possibly},
    {{1, 2}, {2, 3}, possibly, no}, // both can be 2
    {{1, 2, false, true}, {2, 3}, certainly, no},
    {{1, 2}, {2, 3, true, false}, certainly, no},
    {{1, 2, false, true}, {2, 3, true, false}, certainly, no},
    {{1, 2, true, false}, {2, 3, false, true}, possibly, no},
    {{1}, {1, 2}, possibly, no},
    {{1}, {1, 2, true, false}, certainly, no},
    {{2}, {1, 2}, no, possibly},
    {{2}, {1, 2, false, true}, no, certainly},
    {{1, 2, true, true}, {1, 2, true, true}, possibly, possibly},
};

constexpr bool comparisons() {
    for (const auto& t : table) {
        if (is_below(t.a, t.b) != t.below || is_above(t.a, t.b) != t.above) return false;
        if (is_below(t.b, t.a) != t.above || is_above(t.b, t.a) != t.below) return false;
        if (is_at_least(t.a, t.b) != !t.below || is_at_most(t.a, t.b) != !t.above) return false;
        if (overlaps(t.a, t.b) != (t.below != certainly && t.above != certainly)) return false;
    }
    return true;
}
static_assert(comparisons());

// The published figure 2.00 against the old guideline of 2, and its neighbours.
constexpr bool published_figures() {
    const interval target{2};
    return rounded_figure(2, 2) == interval{{1'995, 1'000}, {2'005, 1'000}}
           && is_at_least(rounded_figure(2, 2), target) == possibly
           && is_at_least(rounded_figure({201, 100}, 2), target) == certainly
           && is_at_least(rounded_figure({199, 100}, 2), target) == no
           && is_at_least(truncated_figure(2, 2), target) == certainly
           && is_at_least(truncated_figure({199, 100}, 2), target) == no
           && is_at_least(rounded_figure({1'995, 1'000}, 2), target) == possibly
           && is_at_least(interval{2}, target) == certainly;
}
static_assert(published_figures());

constexpr bool figures() {
    return rounded_figure(0, 0) == interval{{-1, 2}, {1, 2}}
           && rounded_figure(1'200, -2) == interval{1'150, 1'250}
           && rounded_figure({-35, 10}, 1) == interval{{-355, 100}, {-345, 100}}
           && truncated_figure({35, 10}, 1) == interval{{35, 10}, {36, 10}, false, true}
           && truncated_figure({-35, 10}, 1) == interval{{-36, 10}, {-35, 10}, true, false}
           && truncated_figure(0, 1) == interval{{-1, 10}, {1, 10}, true, true}
           && truncated_figure(1'200, -2) == interval{1'200, 1'300, false, true}
           && muster::half_unit(0) == rational{1, 2} && muster::half_unit(2) == rational{1, 200}
           && muster::half_unit(-3) == 500 && rounded_figure(7, 17).lower() < 7
           && !rounded_figure(7, 2).is_exact() && interval{7}.is_exact() && interval{}.is_exact();
}
static_assert(figures());

bool contains(const interval& i, rational x) {
    return (i.lower_open() ? i.lower() < x : i.lower() <= x)
           && (i.upper_open() ? x < i.upper() : x <= i.upper());
}

// Both ends, or what is next to an open one, and the middle.
std::vector<rational> samples(const interval& i) {
    const rational near = (i.upper() - i.lower()) * rational{1, 1'000};
    return {i.lower_open() ? i.lower() + near : i.lower(),
            i.upper_open() ? i.upper() - near : i.upper(),
            (i.lower() + i.upper()) * rational{1, 2}};
}

interval any(muster_test::source& from, std::int64_t low, std::int64_t high) {
    const auto a = from.integer(low, high);
    const auto b = from.integer(a, high);
    return {a, b, a != b && from.bits() % 2 == 0, a != b && from.bits() % 2 == 0};
}

TEST_SUITE("interval") {
    TEST_CASE("the opposite of a claim") { CHECK(opposites()); }

    TEST_CASE("comparisons have three answers") {
        CHECK(comparisons());
        for (const auto& t : table) {
            CHECK(is_below(t.a, t.b) == t.below);
            CHECK(is_above(t.a, t.b) == t.above);
            CHECK(is_at_least(t.a, t.b) == !t.below);
            CHECK(is_at_most(t.a, t.b) == !t.above);
        }
    }

    TEST_CASE("a comparison answers for all values within the bounds") {
        muster_test::for_all(3000, [](muster_test::source from) {
            const auto a = any(from, -4, 4);
            const auto b = any(from, -4, 4);
            int pairs = 0;
            int below = 0;
            int at_least = 0;
            bool same = false;
            for (const auto x : samples(a))
                for (const auto y : samples(b)) {
                    ++pairs;
                    below += x < y ? 1 : 0;
                    at_least += x >= y ? 1 : 0;
                    same = same || contains(b, x) || contains(a, y);
                }
            const auto verdict = [&](int holds) {
                return holds == pairs ? certainly : holds == 0 ? no : possibly;
            };
            CHECK(is_below(a, b) == verdict(below));
            CHECK(is_at_least(a, b) == verdict(at_least));
            CHECK(overlaps(a, b) == same);
            CHECK(overlaps(b, a) == same);
        });
    }

    TEST_CASE("published figures against a target") { CHECK(published_figures()); }
    TEST_CASE("rounded and truncated figures") { CHECK(figures()); }

    TEST_CASE("a figure that was rounded or cut off lies in its interval") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const rational exact{from.integer(-99'999, 99'999), from.integer(1, 9'999)};
            const auto places = static_cast<int>(from.integer(0, 6));
            const auto printed = [&](muster::rounding mode) {
                return (*muster::parse_decimal(to_decimal(exact, places, mode))).value();
            };
            CHECK(contains(rounded_figure(printed(muster::rounding::half_even), places), exact));
            CHECK(contains(rounded_figure(printed(muster::rounding::half_up), places), exact));
            CHECK(contains(truncated_figure(printed(muster::rounding::down), places), exact));
        });
    }

    TEST_CASE("arithmetic encloses what its operands enclose") {
        muster_test::for_all(3000, [](muster_test::source from) {
            const auto a = any(from, -6, 6);
            const auto b = any(from, -6, 6);
            const auto divisor = any(from, 1, 7);
            const rational factor{from.integer(-5, 5), from.integer(1, 3)};
            for (const auto x : samples(a)) {
                CHECK(contains(-a, -x));
                CHECK(contains(factor * a, factor * x));
                for (const auto y : samples(b)) {
                    CHECK(contains(a + b, x + y));
                    CHECK(contains(a - b, x - y));
                }
                for (const auto y : samples(divisor)) CHECK(contains(a / divisor, x / y));
            }
        });
    }

    // A bound is closed if two values that the operands hold reach it.
    TEST_CASE("arithmetic encloses no more than that") {
        muster_test::for_all(3000, [](muster_test::source from) {
            const auto a = any(from, -6, 6);
            const auto b = any(from, -6, 6);
            const auto divisor = any(from, 1, 7);
            const auto is_hull = [](const interval& c, const std::vector<rational>& values,
                                    const std::vector<bool>& reached) {
                bool lower_reached = false;
                bool upper_reached = false;
                for (std::size_t i = 0; i != values.size(); ++i) {
                    if (values[i] < c.lower() || values[i] > c.upper()) return false;
                    lower_reached = lower_reached || (values[i] == c.lower() && reached[i]);
                    upper_reached = upper_reached || (values[i] == c.upper() && reached[i]);
                }
                bool lower_is_one = false;
                bool upper_is_one = false;
                for (const auto v : values) {
                    lower_is_one = lower_is_one || v == c.lower();
                    upper_is_one = upper_is_one || v == c.upper();
                }
                return lower_is_one && upper_is_one && c.lower_open() != lower_reached
                       && c.upper_open() != upper_reached;
            };
            std::vector<rational> sums;
            std::vector<bool> sums_reached;
            std::vector<rational> quotients;
            std::vector<bool> quotients_reached;
            for (const bool a_low : {true, false})
                for (const bool b_low : {true, false}) {
                    const auto x = a_low ? a.lower() : a.upper();
                    const bool x_in = a_low ? !a.lower_open() : !a.upper_open();
                    sums.push_back(x + (b_low ? b.lower() : b.upper()));
                    sums_reached.push_back(x_in && !(b_low ? b.lower_open() : b.upper_open()));
                    quotients.push_back(x / (b_low ? divisor.lower() : divisor.upper()));
                    quotients_reached.push_back(
                        x_in && (x == 0 || !(b_low ? divisor.lower_open() : divisor.upper_open())));
                }
            CHECK(is_hull(a + b, sums, sums_reached));
            CHECK(is_hull(a / divisor, quotients, quotients_reached));
            CHECK(a - b == a + -b);
            CHECK(-(-a) == a);
            CHECK(0 * a == interval{0});
            CHECK(rational{2} * a == a + a);
            CHECK(rational{-1} * a == -a);
        });
    }

    TEST_CASE("preconditions") {
        CHECK_THROWS_WITH_AS((interval{2, 1}), "lower bound is not above the upper one",
                             contract_violation);
        CHECK_THROWS_WITH_AS((interval{1} / interval{0, 1}), "divisor is certainly above zero",
                             contract_violation);
        CHECK_THROWS_WITH_AS((interval{1} / interval{0, 1, true, false}),
                             "divisor is certainly above zero", contract_violation);
        CHECK_THROWS_WITH_AS((interval{1} / interval{-2, -1}), "divisor is certainly above zero",
                             contract_violation);
        CHECK_THROWS_WITH_AS(muster::half_unit(-19), "power of ten fits 64 bits",
                             contract_violation);
        CHECK_THROWS_WITH_AS(muster::half_unit(19), "power of ten fits 64 bits",
                             contract_violation);
    }
}

} // namespace

} // namespace interval_test
