// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP

/// \file
/// Rules on money that is counted twice.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/double_count/both_pillars.hpp>
#include <muster/audit/rules/double_count/commitment_and_payment.hpp>
#include <muster/audit/rules/double_count/donation_and_replacement.hpp>
#include <muster/audit/rules/double_count/exact_duplicate.hpp>
#include <muster/audit/rules/double_count/joint_programme_gross.hpp>
#include <muster/audit/rules/double_count/parent_and_children.hpp>
#include <muster/audit/rules/double_count/probable_duplicate.hpp>
#include <muster/audit/rules/double_count/tags_over_whole.hpp>
#include <muster/audit/rules/double_count/transfer_both_sides.hpp>

namespace muster {

/// Rules on money that is counted twice, by number.
using double_count_rules =
    rule_set<rules::exact_duplicate, rules::probable_duplicate, rules::both_pillars,
             rules::parent_and_children, rules::transfer_both_sides, rules::commitment_and_payment,
             rules::joint_programme_gross, rules::tags_over_whole, rules::donation_and_replacement>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_HPP
