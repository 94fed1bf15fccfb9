// SPDX-License-Identifier: MIT
//
// What must not compile. Case 0 is the control: it is the same file and must compile.
// Each `reject` line gives the case and a regular expression that the diagnostics must match.
//
// reject 1: code_id_is_not_unique
// reject 2: code_parent_is_not_declared_before_its_child
// reject 3: code_parent_is_not_declared_before_its_child
// reject 4: code_parent_is_not_declared_before_its_child
#include <muster/policy/code_tree.hpp>

namespace {

inline constexpr muster::code_tree tree{{
    {"core", "", "Core defence"},
#if MUSTER_CASE == 1
    {"core.staff", "core", "Staff"}, // twice
#elif MUSTER_CASE == 2
    {"core.arms", "cor", "Arms"}, // a misspelt parent
#elif MUSTER_CASE == 3
    {"core.staff.pay", "core.staff", "Pay"}, // before its parent
#elif MUSTER_CASE == 4
    {"core.arms", "core.arms", "Arms"}, // below itself
#endif
    {"core.staff", "core", "Staff"},
}};
static_assert(tree.is_within("core.staff", "core"));

} // namespace
