// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DENOMINATOR_HPP
#define MUSTER_AUDIT_RULES_DENOMINATOR_HPP

/// \file
/// Rules on what a claim is divided by, and how the result is printed.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/denominator/denominator_shopping.hpp>
#include <muster/audit/rules/denominator/fiscal_calendar_misaligned.hpp>
#include <muster/audit/rules/denominator/gdp_vintage_mixed.hpp>
#include <muster/audit/rules/denominator/nominal_real_mismatch.hpp>
#include <muster/audit/rules/denominator/rounded_up_to_target.hpp>

namespace muster {

/// Rules on what a claim is divided by, and how the result is printed, by number.
using denominator_rules = rule_set<rules::gdp_vintage_mixed, rules::nominal_real_mismatch,
                                   rules::fiscal_calendar_misaligned, rules::denominator_shopping,
                                   rules::rounded_up_to_target>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_DENOMINATOR_HPP
