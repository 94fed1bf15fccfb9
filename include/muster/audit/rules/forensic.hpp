// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_HPP

/// \file
/// Rules on sums and patterns: they ask, and never accuse.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/forensic/benford_nonconformity.hpp>
#include <muster/audit/rules/forensic/category_growth_outlier.hpp>
#include <muster/audit/rules/forensic/composition_shift.hpp>
#include <muster/audit/rules/forensic/concentrated_claim.hpp>
#include <muster/audit/rules/forensic/estimated_overclaim.hpp>
#include <muster/audit/rules/forensic/round_amount_excess.hpp>
#include <muster/audit/rules/forensic/target_bunching.hpp>
#include <muster/audit/rules/forensic/two_speed_clubs.hpp>
#include <muster/audit/rules/forensic/year_end_surge.hpp>

namespace muster {

/// Rules on sums and patterns, by number.
using forensic_rules =
    rule_set<rules::benford_nonconformity, rules::target_bunching, rules::round_amount_excess,
             rules::category_growth_outlier, rules::concentrated_claim, rules::composition_shift,
             rules::estimated_overclaim, rules::two_speed_clubs, rules::year_end_surge>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_FORENSIC_HPP
