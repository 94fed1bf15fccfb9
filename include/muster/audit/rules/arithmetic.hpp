// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ARITHMETIC_HPP
#define MUSTER_AUDIT_RULES_ARITHMETIC_HPP

/// \file
/// Rules on printed figures that do not follow from each other.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/arithmetic/false_precision.hpp>
#include <muster/audit/rules/arithmetic/inconsistent_facts.hpp>
#include <muster/audit/rules/arithmetic/percent_fraction_mixup.hpp>
#include <muster/audit/rules/arithmetic/resilience_above_cap.hpp>
#include <muster/audit/rules/arithmetic/share_does_not_recompute.hpp>
#include <muster/audit/rules/arithmetic/total_does_not_add.hpp>
#include <muster/audit/rules/arithmetic/unexplained_negative.hpp>

namespace muster {

/// Rules on printed figures that do not follow from each other, by number.
using arithmetic_rules =
    rule_set<rules::total_does_not_add, rules::share_does_not_recompute, rules::inconsistent_facts,
             rules::resilience_above_cap, rules::percent_fraction_mixup,
             rules::unexplained_negative, rules::false_precision>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_ARITHMETIC_HPP
