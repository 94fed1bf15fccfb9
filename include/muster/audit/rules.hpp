// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_HPP
#define MUSTER_AUDIT_RULES_HPP

/// \file
/// The rules that come with muster.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/additionality.hpp>
#include <muster/audit/rules/arithmetic.hpp>
#include <muster/audit/rules/basis.hpp>
#include <muster/audit/rules/classification.hpp>
#include <muster/audit/rules/denominator.hpp>
#include <muster/audit/rules/double_count.hpp>
#include <muster/audit/rules/input.hpp>
#include <muster/audit/rules/relabel.hpp>
#include <muster/audit/rules/timeline.hpp>

namespace muster {

/// All of them, by number.
using standard_rules =
    rule_set<rules::unreadable_line, rules::unknown_code, rules::duplicate_id, rules::no_evidence,
             rules::relabelled_line, rules::civil_cofog_in_core, rules::no_military_requirement,
             rules::gross_of_external_funding, rules::instrument_at_face_value,
             rules::exact_duplicate, rules::both_pillars, rules::parent_and_children,
             rules::civil_defence_in_core, rules::other_forces_full_rate, rules::outside_playbook,
             rules::nominal_real_mismatch, rules::rounded_up_to_target, rules::mixed_basis,
             rules::commitment_as_outlay, rules::share_does_not_recompute,
             rules::resilience_above_cap, rules::core_shortfall_masked>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_HPP
