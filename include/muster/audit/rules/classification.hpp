// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_HPP

/// \file
/// Rules on what a claim is counted as.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/classification/category_cofog_conflict.hpp>
#include <muster/audit/rules/classification/civil_defence_in_core.hpp>
#include <muster/audit/rules/classification/industrial_recipient_not_defence.hpp>
#include <muster/audit/rules/classification/legacy_cost.hpp>
#include <muster/audit/rules/classification/non_payment_code.hpp>
#include <muster/audit/rules/classification/other_forces_full_rate.hpp>
#include <muster/audit/rules/classification/outside_playbook.hpp>
#include <muster/audit/rules/classification/reactive_disaster_spend.hpp>

namespace muster {

/// Rules on what a claim is counted as, by number.
using classification_rules =
    rule_set<rules::civil_defence_in_core, rules::legacy_cost, rules::other_forces_full_rate,
             rules::outside_playbook, rules::category_cofog_conflict, rules::non_payment_code,
             rules::industrial_recipient_not_defence, rules::reactive_disaster_spend>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_HPP
