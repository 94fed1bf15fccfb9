// SPDX-License-Identifier: MIT
//
// What must not compile. Case 0 is the control: it is the same file and must compile.
// Each `reject` line gives the case and a regular expression that the diagnostics must match.
//
// reject 1: a_percentage_is_written_with_digits_and_at_most_one_point
// reject 2: a_percentage_is_written_with_digits_and_at_most_one_point
// reject 3: a_percentage_is_written_with_digits_and_at_most_one_point
// reject 4: no match for 'operator\*'|invalid operands to binary expression
// reject 5: conversion from 'double' to|no viable conversion from 'double'
// reject 6: conversion from 'muster::rational' to|no viable conversion from
#include <muster/core/rational.hpp>
#include <muster/value/percent.hpp>

namespace {

using namespace muster::literals;

[[maybe_unused]] constexpr muster::percent
#if MUSTER_CASE == 1
    share = 0x10_pct;
#elif MUSTER_CASE == 2
    share = 35e-1_pct;
#elif MUSTER_CASE == 3
    share = 99999999999999999999_pct; // does not fit 64 bits
#elif MUSTER_CASE == 4
    share = 3.5_pct * 3.5_pct;
#elif MUSTER_CASE == 5
    share = 3.5;
#elif MUSTER_CASE == 6
    share = muster::rational{7, 200};
#else
    share = 1'000.5_pct;
#endif

} // namespace
