// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_HPP
#define MUSTER_AUDIT_RULES_RELABEL_HPP

/// \file
/// Rules on civilian projects under a new label.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/relabel/budget_transfer_in.hpp>
#include <muster/audit/rules/relabel/civil_cofog_in_core.hpp>
#include <muster/audit/rules/relabel/civil_purpose_text.hpp>
#include <muster/audit/rules/relabel/dual_use_share_over_ceiling.hpp>
#include <muster/audit/rules/relabel/label_rewritten.hpp>
#include <muster/audit/rules/relabel/mobility_spec_missing.hpp>
#include <muster/audit/rules/relabel/no_military_requirement.hpp>
#include <muster/audit/rules/relabel/relabelled_line.hpp>
#include <muster/audit/rules/relabel/umbrella_line.hpp>

namespace muster {

/// Rules on civilian projects under a new label, by number.
using relabel_rules =
    rule_set<rules::relabelled_line, rules::label_rewritten, rules::civil_cofog_in_core,
             rules::civil_purpose_text, rules::no_military_requirement,
             rules::mobility_spec_missing, rules::dual_use_share_over_ceiling,
             rules::budget_transfer_in, rules::umbrella_line>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_RELABEL_HPP
