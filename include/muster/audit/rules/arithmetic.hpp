// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_HPP

/// \file
/// Rules on printed figures that do not follow from each other.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/arithmetic/false_precision.hpp>
#include <muster/audit/rules/arithmetic/resilience_above_cap.hpp>
#include <muster/audit/rules/arithmetic/share_does_not_recompute.hpp>
#include <muster/audit/rules/arithmetic/unexplained_negative.hpp>

namespace muster {

/// Rules on printed figures that do not follow from each other, by number.
using arithmetic_rules = rule_set<rules::share_does_not_recompute, rules::resilience_above_cap,
                                  rules::unexplained_negative, rules::false_precision>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_HPP
