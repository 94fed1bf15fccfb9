// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_HPP
#define MUSTER_AUDIT_RULES_INPUT_HPP

/// \file
/// Rules on what can be read, and on the evidence that comes with a claim.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/input/duplicate_id.hpp>
#include <muster/audit/rules/input/low_coverage.hpp>
#include <muster/audit/rules/input/no_evidence.hpp>
#include <muster/audit/rules/input/placeholder_amount.hpp>
#include <muster/audit/rules/input/suppression_lapsed.hpp>
#include <muster/audit/rules/input/unknown_code.hpp>
#include <muster/audit/rules/input/unreadable_line.hpp>

namespace muster {

/// Rules on what can be read, and on the evidence that comes with a claim, by number.
using input_rules = rule_set<rules::unreadable_line, rules::unknown_code, rules::duplicate_id,
                             rules::placeholder_amount, rules::no_evidence,
                             rules::suppression_lapsed, rules::low_coverage>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_INPUT_HPP
