// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_HPP
#define MUSTER_AUDIT_RULES_RELABEL_HPP

/// \file
/// Rules on civilian projects under a new label.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/relabel/civil_cofog_in_core.hpp>
#include <muster/audit/rules/relabel/no_military_requirement.hpp>
#include <muster/audit/rules/relabel/relabelled_line.hpp>

namespace muster {

/// Rules on civilian projects under a new label, by number.
using relabel_rules =
    rule_set<rules::relabelled_line, rules::civil_cofog_in_core, rules::no_military_requirement>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_RELABEL_HPP
