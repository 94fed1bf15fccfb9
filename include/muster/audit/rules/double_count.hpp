// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP

/// \file
/// Rules on money that is counted twice.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/double_count/both_pillars.hpp>
#include <muster/audit/rules/double_count/exact_duplicate.hpp>
#include <muster/audit/rules/double_count/parent_and_children.hpp>

namespace muster {

/// Rules on money that is counted twice, by number.
using double_count_rules =
    rule_set<rules::exact_duplicate, rules::both_pillars, rules::parent_and_children>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP
