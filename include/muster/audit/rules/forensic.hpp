// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_HPP

/// \file
/// Rules on sums and patterns: they ask, and never accuse.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/forensic/category_growth_outlier.hpp>
#include <muster/audit/rules/forensic/composition_shift.hpp>
#include <muster/audit/rules/forensic/concentrated_claim.hpp>

namespace muster {

/// Rules on sums and patterns, by number.
using forensic_rules = rule_set<rules::category_growth_outlier, rules::concentrated_claim,
                                rules::composition_shift>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_FORENSIC_HPP
