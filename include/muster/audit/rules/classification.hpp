// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_HPP

/// \file
/// Rules on what a claim is counted as.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/classification/civil_defence_in_core.hpp>
#include <muster/audit/rules/classification/other_forces_full_rate.hpp>
#include <muster/audit/rules/classification/outside_playbook.hpp>

namespace muster {

/// Rules on what a claim is counted as, by number.
using classification_rules =
    rule_set<rules::civil_defence_in_core, rules::other_forces_full_rate, rules::outside_playbook>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_HPP
