// SPDX-License-Identifier: MIT
//
// What must not compile. Case 0 is the control: it is the same file and must compile.
// Each `reject` line gives the case and a regular expression that the diagnostics must match.
//
// reject 1: no match for 'operator\+'|invalid operands to binary expression
// reject 2: no match for 'operator\*'|invalid operands to binary expression
// reject 3: conversion from 'double' to|no viable conversion from 'double'
// reject 4: no matching function for call|no matching constructor for initialization
// reject 5: no match for 'operator<'|invalid operands to binary expression
// reject 6: no matching function for call to 'share_of
// reject 7: no matching function for call to 'share_of
// reject 8: precondition_broken
#include <muster/value/gdp.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/money.hpp>

namespace {

using muster::pillar;
using namespace muster::literals;

using core = muster::gdp_share<pillar::core>;
using resilience = muster::gdp_share<pillar::resilience>;

constexpr core target = 3.5_pct;
constexpr resilience cap = 1.5_pct;
constexpr muster::gdp<"EUR"> product{"EUR 4000 bn"_money, {.source = "an office"}};
constexpr muster::gdp<"EUR", muster::current_prices, muster::gdp_concept::gni> income{
    "EUR 4000 bn"_money, {.source = "an office"}};

[[maybe_unused]] constexpr auto all = target + target;
[[maybe_unused]] constexpr auto short_of = target < core{cap.fraction()};
[[maybe_unused]] constexpr auto share = muster::share_of<pillar::core>("EUR 1 bn"_money, product);
[[maybe_unused]] constexpr auto amount = income.amount();

#if MUSTER_CASE == 1
constexpr auto mixed = target + cap;
#elif MUSTER_CASE == 2
constexpr auto square = target * target;
#elif MUSTER_CASE == 3
constexpr core inexact = 0.035;
#elif MUSTER_CASE == 4
constexpr core relabelled{cap};
#elif MUSTER_CASE == 5
constexpr auto compared = cap < target;
#elif MUSTER_CASE == 6
constexpr auto of_income = muster::share_of<pillar::core>("EUR 1 bn"_money, income);
#elif MUSTER_CASE == 7
constexpr auto of_krona = muster::share_of<pillar::core>("SEK 1 bn"_money, product);
#elif MUSTER_CASE == 8
constexpr muster::gdp<"EUR"> nothing{"EUR 0"_money, {.source = "an office"}};
#endif

} // namespace
