// SPDX-License-Identifier: MIT
//
// What must not compile. Case 0 is the control: it is the same file and must compile.
// Each `reject` line gives the case and a regular expression that the diagnostics must match.
//
// reject 1: no match for 'operator\+'|invalid operands to binary expression
// reject 2: this_is_not_a_currency_of_iso_4217
// reject 3: this_amount_has_more_decimals_than_its_currency
// reject 4: this_amount_has_more_decimals_than_its_currency
// reject 5: this_currency_has_no_minor_unit
// reject 6: an_amount_is_written_as_code_number_and_at_most_a_scale
// reject 7: an_amount_is_written_as_code_number_and_at_most_a_scale
// reject 8: use of deleted function|overload resolution selected deleted operator
// reject 9: no match for 'operator\*'|invalid operands to binary expression
// reject 10: this_is_not_a_currency_of_iso_4217
#include <muster/value/money.hpp>

namespace {

using namespace muster::literals;

[[maybe_unused]] constexpr auto sum = "EUR 1.50"_money
#if MUSTER_CASE == 1
                                      + "SEK 1"_money
#endif
                                      + "EUR 1'000 m"_money;

#if MUSTER_CASE == 2
muster::money<"EUA"> unknown;
#elif MUSTER_CASE == 3
constexpr auto mills = "EUR 1.005"_money;
#elif MUSTER_CASE == 4
constexpr auto sen = "JPY 0.5"_money;
#elif MUSTER_CASE == 5
muster::money<"XAU"> gold;
#elif MUSTER_CASE == 6
constexpr auto words = "EUR 1 million"_money;
#elif MUSTER_CASE == 7
constexpr auto behind = "1 EUR"_money;
#elif MUSTER_CASE == 8
constexpr auto inexact = 1.1 * "EUR 1"_money;
#elif MUSTER_CASE == 9
constexpr auto square = "EUR 1"_money * "EUR 1"_money;
#elif MUSTER_CASE == 10
constexpr auto misspelt = "EUA 1"_money;
#endif

} // namespace
