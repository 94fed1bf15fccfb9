// SPDX-License-Identifier: MIT
//
// What must not compile. Case 0 is the control: it is the same file and must compile.
// Each `reject` line gives the case and a regular expression that the diagnostics must match.
//
// reject 1: no match for 'operator\+'|invalid operands to binary expression
// reject 2: no match for 'operator\+'|invalid operands to binary expression
// reject 3: no match for 'operator<'|invalid operands to binary expression
// reject 4: cannot convert|no viable conversion
// reject 5: conversion from .* to non-scalar type|no viable conversion
// reject 6: precondition_broken
#include <muster/value/deflator.hpp>
#include <muster/value/money.hpp>
#include <muster/value/prices.hpp>

namespace {

using namespace muster::literals;

using current = muster::money<"EUR">;
using constant = muster::money<"EUR", muster::constant_prices(2021_y)>;
using older = muster::money<"EUR", muster::constant_prices(2015_y)>;

constexpr auto now = "EUR 100"_money;
constexpr auto then = constant::of_minor(10'000);
constexpr auto before = older::of_minor(10'000);
constexpr muster::deflator<"EUR", 2021_y> inflation{125, 100};

[[maybe_unused]] constexpr auto sum = inflation.to_constant(now) + then;
[[maybe_unused]] constexpr auto rest = before - before;

#if MUSTER_CASE == 1
constexpr auto mixed = now + then;
#elif MUSTER_CASE == 2
constexpr auto two_bases = then + before;
#elif MUSTER_CASE == 3
constexpr auto compared = now < then;
#elif MUSTER_CASE == 4
constexpr auto twice = inflation.to_constant(then);
#elif MUSTER_CASE == 5
constexpr current relabelled = then;
#elif MUSTER_CASE == 6
constexpr muster::deflator<"EUR", 2021_y> worthless{0, 100};
#endif

} // namespace
