// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_HPP

/// \file
/// Rules on the target year and the way there.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/timeline/core_shortfall_masked.hpp>

namespace muster {

/// Rules on the target year and the way there, by number.
using timeline_rules = rule_set<rules::core_shortfall_masked>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_TIMELINE_HPP
