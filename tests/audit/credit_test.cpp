// SPDX-License-Identifier: MIT
#include <muster/audit/credit.hpp>

#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace credit_test {

namespace {

using muster::credit;
using muster::interval;
using muster::lesser;
using muster::part_of;
using muster::rational;
using muster::treatment;
using muster::treatment_kind;

static_assert(std::is_trivially_copyable_v<treatment>);
static_assert(std::is_trivially_copyable_v<credit>);

constexpr interval is(rational exact) { return exact; }
constexpr credit left(rational strict, rational lenient, bool moved = false) {
    return {strict, lenient, moved};
}

constexpr credit after(const interval& claim, std::initializer_list<treatment> all) {
    auto left = credit::of(claim);
    for (const auto& t : all) left.apply(t);
    return left;
}

constexpr bool each_treatment_caps_its_bounds() {
    const interval claim{100};
    return after(claim, {}) == credit{claim, claim, false}
           && after(claim, {treatment::none()}) == credit::of(claim)
           && after(claim, {treatment::ask()}) == left(0, 100)
           && after(claim, {treatment::ask(rational{40})}) == left(40, 100)
           && after(claim, {treatment::disallow()}) == left(0, 0)
           && after(claim, {treatment::haircut_to(rational{40})}) == left(40, 40)
           && after(claim, {treatment::move()}) == left(100, 100, true);
}
static_assert(each_treatment_caps_its_bounds());
TEST_CASE("each treatment caps its bounds") { CHECK(each_treatment_caps_its_bounds()); }

constexpr bool haircuts_take_the_lowest_cap() {
    const auto t = [](int kept) { return treatment::haircut_to(rational{kept}); };
    // 0.4 and 0.5 of 100 leave 40, not 20.
    return after(is(100), {t(40), t(50)}) == left(40, 40)
           && after(is(100), {t(50), t(40), t(40)}) == left(40, 40)
           // The lowest cap of each bound, wherever it comes from.
           && after(is(100), {treatment::ask(rational{30}), t(70)}) == left(30, 70)
           && after(is(100), {treatment::ask(), treatment::disallow()}) == left(0, 0)
           // More than the claim is not given.
           && after(is(100), {t(150)}) == left(100, 100)
           && after(is(100), {treatment::ask(rational{150})}) == left(100, 100);
}
static_assert(haircuts_take_the_lowest_cap());
TEST_CASE("several findings act by the lowest cap and are never multiplied") {
    CHECK(haircuts_take_the_lowest_cap());
}

constexpr bool a_move_keeps_the_money_that_other_findings_leave() {
    return after(is(100), {treatment::move(), treatment::haircut_to(rational{40})})
               == left(40, 40, true)
           && after(is(100), {treatment::ask(), treatment::move()}) == left(0, 100, true)
           && after(is(100), {treatment::move(), treatment::move()}) == left(100, 100, true);
}
static_assert(a_move_keeps_the_money_that_other_findings_leave());
TEST_CASE("a move changes the pillar and not the money") {
    CHECK(a_move_keeps_the_money_that_other_findings_leave());
}

constexpr bool lesser_goes_bound_by_bound() {
    return lesser({10, 20}, {12, 18}) == interval{10, 18}
           && lesser({10, 20}, is(15)) == interval{10, 15} && lesser({10, 20}, is(5)) == interval{5}
           && lesser({10, 20}, is(30)) == interval{10, 20};
}
static_assert(lesser_goes_bound_by_bound());
TEST_CASE("the lesser of two figures is lesser in each bound") {
    CHECK(lesser_goes_bound_by_bound());
    // Of equal bounds, the one that leaves less: closed below, open above.
    const interval closed{10, 20};
    const interval open{10, 20, true, true};
    CHECK(lesser(closed, open) == interval{10, 20, false, true});
    CHECK(lesser(open, closed) == interval{10, 20, false, true});
}

constexpr bool parts_are_rounded_outwards() {
    const rational tick{1, 10'000};
    return part_of(is(100), rational{2, 5}) == interval{40} && part_of(is(100), 0) == interval{0}
           && part_of(is(100), 1) == interval{100}
           && part_of(is(1), rational{1, 3}) == interval{3'333 * tick, 3'334 * tick}
           && part_of(is(-1), rational{1, 3}) == interval{-3'334 * tick, -3'333 * tick}
           && part_of({-1, 1}, rational{1, 3}) == interval{-3'334 * tick, 3'334 * tick}
           && part_of(is(tick), rational{1, 2}) == interval{0, tick};
}
static_assert(parts_are_rounded_outwards());
TEST_CASE("a part is rounded outwards to a ten-thousandth of a unit") {
    CHECK(parts_are_rounded_outwards());
}

TEST_CASE("a part encloses the exact product and is not wider than two ten-thousandths") {
    muster_test::for_all(2'000, [](muster_test::source from) {
        const rational amount{from.integer(-9'999'999, 9'999'999), 20'000};
        const auto d = from.integer(1, 1'000'000);
        const rational part{from.integer(0, d), d};
        const auto enclosed = part_of(amount, part);
        CHECK(enclosed.lower() <= amount * part);
        CHECK(enclosed.upper() >= amount * part);
        CHECK(enclosed.upper() - enclosed.lower() <= rational{2, 10'000});
    });
}

TEST_CASE("a part of the largest amount is computed") {
    const auto most = part_of(rational{100'000'000'000'000}, rational{999'999, 1'000'000});
    CHECK(most == interval{99'999'900'000'000});
}

TEST_CASE("a part above 1 or below 0 breaks a precondition") {
    CHECK_THROWS(part_of(is(100), rational{11, 10}));
    CHECK_THROWS(part_of(is(100), rational{-1, 10}));
}

// Any treatment of a claim from 0 to 100.
treatment any(muster_test::source& from) {
    const rational kept = from.integer(0, 120);
    switch (from.integer(0, 5)) {
    case 0: return treatment::none();
    case 1: return treatment::ask();
    case 2: return treatment::ask(kept);
    case 3: return treatment::disallow();
    case 4: return treatment::haircut_to(kept);
    default: return treatment::move();
    }
}

TEST_CASE("neither the order of findings nor their repetition matters") {
    muster_test::for_all(300, [](muster_test::source from) {
        const interval claim{from.integer(0, 50), from.integer(50, 100)};
        std::vector<treatment> all;
        for (auto n = from.integer(0, 6); n > 0; --n) all.push_back(any(from));
        auto forwards = credit::of(claim);
        for (const auto& t : all) forwards.apply(t);
        auto backwards = credit::of(claim);
        for (auto at = all.rbegin(); at != all.rend(); ++at) backwards.apply(*at);
        CHECK(forwards == backwards);
        auto twice = forwards;
        for (const auto& t : all) twice.apply(t);
        CHECK(twice == forwards);
    });
}

TEST_CASE("what is left is from zero to the claim, strict at most lenient, and never grows") {
    muster_test::for_all(300, [](muster_test::source from) {
        const interval claim{from.integer(0, 50), from.integer(50, 100)};
        auto left = credit::of(claim);
        for (auto n = from.integer(0, 6); n > 0; --n) {
            const auto before = left;
            left.apply(any(from));
            for (const auto* bound : {&left.strict, &left.lenient}) {
                CHECK(bound->lower() >= 0);
                CHECK(bound->lower() <= claim.lower());
                CHECK(bound->upper() <= claim.upper());
            }
            CHECK(left.strict.lower() <= left.lenient.lower());
            CHECK(left.strict.upper() <= left.lenient.upper());
            CHECK(left.strict.upper() <= before.strict.upper());
            CHECK(left.lenient.upper() <= before.lenient.upper());
        }
    });
}

TEST_CASE("every treatment has a name of its own") {
    std::vector<std::string_view> names;
    for (const auto k : {treatment_kind::none, treatment_kind::ask, treatment_kind::haircut,
                         treatment_kind::disallow, treatment_kind::move})
        names.push_back(name(k));
    CHECK(names == std::vector<std::string_view>{"none", "ask", "haircut", "disallow", "move"});
}

} // namespace

} // namespace credit_test
