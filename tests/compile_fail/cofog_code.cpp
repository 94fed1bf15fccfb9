// SPDX-License-Identifier: MIT
//
// A COFOG code that does not exist cannot be written. Case 0 is the control.
//
// reject 1: cofog_has_no_such_code
// reject 2: cofog_has_no_such_code
// reject 3: no matching function|cannot convert|could not convert|no viable conversion|conversion
// from
#include <muster/policy/cofog_code.hpp>

using muster::cofog_code;

#if MUSTER_CASE == 0
constexpr cofog_code defence{"02.1"};
#elif MUSTER_CASE == 1 // there is no group 02.6
constexpr cofog_code bad{"02.6"};
#elif MUSTER_CASE == 2 // a division has two digits
constexpr cofog_code bad{"2"};
#elif MUSTER_CASE == 3 // a text is not a code
constexpr cofog_code bad = "02.1";
#endif
