// SPDX-License-Identifier: MIT
//
// What must not compile. Case 0 is the control: it is the same file and must compile.
// Each `reject` line gives the case and a regular expression that the diagnostics must match.
//
// reject 1: from 'const muster::at_least<|from 'const at_least<
// reject 2: from 'const muster::at_most<|from 'const at_most<
// reject 3: from 'const muster::at_least<|from 'const at_least<
// reject 4: cannot convert|no viable conversion
// reject 5: has no member named 'admits'|no member named 'admits'
#include <muster/policy/pledge.hpp>

namespace {

using muster::at_least;
using muster::at_most;
using muster::pillar;
using namespace muster::literals;

#if MUSTER_CASE == 1
constexpr at_least<pillar::resilience> second{1.5_pct}; // a floor where a cap is wanted
#else
constexpr at_most<pillar::resilience> second{1.5_pct};
#endif
#if MUSTER_CASE == 2
constexpr at_most<pillar::core> first{3.5_pct}; // a cap where a floor is wanted
#elif MUSTER_CASE == 3
constexpr at_least<pillar::total> first{3.5_pct}; // of another pillar
#else
constexpr at_least<pillar::core> first{3.5_pct};
#endif

[[maybe_unused]] constexpr muster::pledge both{.core = first, .resilience = second};

constexpr muster::gdp_share<pillar::core> core = 3.5_pct;
constexpr muster::gdp_share<pillar::resilience> resilience = 1.5_pct;

#if MUSTER_CASE == 4
constexpr bool swapped = both.admits(resilience, core);
#elif MUSTER_CASE == 5
constexpr bool reached = second.admits(resilience);
#else
[[maybe_unused]] constexpr bool kept = both.admits(core, resilience);
#endif

} // namespace
