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
#include <muster/audit/rules/forensic.hpp>
#include <muster/audit/rules/input.hpp>
#include <muster/audit/rules/relabel.hpp>
#include <muster/audit/rules/timeline.hpp>

namespace muster {

/// All of them, family by family and by number.
using standard_rules = joined<input_rules, relabel_rules, additionality_rules, double_count_rules,
                              classification_rules, denominator_rules, basis_rules,
                              arithmetic_rules, timeline_rules, forensic_rules>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_HPP
