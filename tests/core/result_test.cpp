// SPDX-License-Identifier: MIT
#include <muster/core/result.hpp>

#include <string>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

namespace result_test {

namespace {

using muster::contract_violation;
using muster::failure;
using muster::result;

enum class flaw { small, large };

using number = result<int, flaw>;

static_assert(std::is_same_v<number::value_type, int> && std::is_same_v<number::error_type, flaw>);
static_assert(std::is_trivially_copyable_v<number>);
static_assert(!std::is_default_constructible_v<result<number, flaw>>, "never neither");
static_assert(std::is_convertible_v<int, number> && std::is_convertible_v<failure<flaw>, number>);
static_assert(!std::is_convertible_v<flaw, number>, "an error is marked as one");
static_assert(!std::is_convertible_v<double, number>, "nothing is lost on the way");
static_assert(!std::is_convertible_v<number, bool> && std::is_constructible_v<bool, number>);
static_assert(!std::is_convertible_v<failure<int>, number>, "another kind of error");

constexpr number half(int n) {
    if (n % 2 != 0) return failure{flaw::small};
    return n / 2;
}

constexpr bool both_sides() {
    const number good = 4;
    const number bad = failure{flaw::large};
    return good.has_value() && good && *good == 4 && !bad.has_value() && !bad
           && bad.error() == flaw::large && good.value_or(7) == 4 && bad.value_or(7) == 7;
}
static_assert(both_sides());

constexpr bool equality() {
    const number four = 4;
    const number small = failure{flaw::small};
    return four == number{4} && four != number{5} && four != small
           && small == number{failure{flaw::small}} && small != number{failure{flaw::large}};
}
static_assert(equality());

// The same type on both sides: the side counts.
constexpr bool same_types() {
    const result<int, int> good = 1;
    const result<int, int> bad = failure{1};
    return good.has_value() && !bad.has_value() && bad.error() == 1 && good != bad;
}
static_assert(same_types());

constexpr bool chains() {
    const number eight = 8;
    const number six = 6;
    const number bad = failure{flaw::large};
    const auto doubled = [](int n) { return 2L * n; };
    static_assert(std::is_same_v<decltype(eight.transform(doubled)), result<long, flaw>>);
    return *eight.and_then(half) == 4 && *eight.and_then(half).and_then(half).and_then(half) == 1
           && six.and_then(half).and_then(half).error() == flaw::small
           && bad.and_then(half).error() == flaw::large && *eight.transform(doubled) == 16
           && bad.transform(doubled).error() == flaw::large;
}
static_assert(chains());

struct movable {
    int n;
    constexpr explicit movable(int i) : n(i) {}
    movable(const movable&) = delete;
    movable& operator=(const movable&) = delete;
    constexpr movable(movable&& other) noexcept : n(std::exchange(other.n, -1)) {}
    movable& operator=(movable&&) = delete;
    ~movable() = default;
};

TEST_SUITE("result") {
    TEST_CASE("a value or an error") { CHECK(both_sides()); }
    TEST_CASE("equal are the same sides with equal contents") {
        CHECK(equality());
        CHECK(same_types());
    }
    TEST_CASE("what follows is skipped after an error") {
        CHECK(chains());
        int calls = 0;
        const number bad = failure{flaw::small};
        const auto counted = [&calls](int n) {
            ++calls;
            return number{n};
        };
        CHECK(bad.and_then(counted) == bad);
        CHECK(calls == 0);
        CHECK(number{3}.and_then(counted) == number{3});
        CHECK(calls == 1);
    }

    TEST_CASE("a member of the value") {
        const result<std::string, flaw> text = "muster";
        CHECK(text->size() == 6);
        const auto otherwise = result<std::string, flaw>{failure{flaw::small}}.value_or("none");
        CHECK(otherwise == "none");
    }

    TEST_CASE("a value that cannot be copied is moved out") {
        result<movable, flaw> r = movable{5};
        const movable taken = *std::move(r);
        CHECK(taken.n == 5);
        CHECK((*r).n == -1);
    }

    TEST_CASE("the side that is not there") {
        const number good = 4;
        const number bad = failure{flaw::large};
        CHECK_THROWS_WITH_AS(*bad, "the result has a value", contract_violation);
        CHECK_THROWS_WITH_AS(*number{bad}, "the result has a value", contract_violation);
        CHECK_THROWS_WITH_AS(bad.operator->(), "the result has a value", contract_violation);
        CHECK_THROWS_WITH_AS(good.error(), "the result has an error", contract_violation);
    }
}

} // namespace

} // namespace result_test
