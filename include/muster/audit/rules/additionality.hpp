// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_HPP

/// \file
/// Rules on money that is not new, or not the claiming state's own payment.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/additionality/business_as_usual_service.hpp>
#include <muster/audit/rules/additionality/gross_of_external_funding.hpp>
#include <muster/audit/rules/additionality/instrument_at_face_value.hpp>
#include <muster/audit/rules/additionality/no_increment_over_baseline.hpp>
#include <muster/audit/rules/additionality/pre_pledge_commitment.hpp>
#include <muster/audit/rules/additionality/private_money_claimed.hpp>
#include <muster/audit/rules/additionality/substitution_offset.hpp>

namespace muster {

/// Rules on money that is not new, or not the claiming state's own payment, by number.
using additionality_rules =
    rule_set<rules::pre_pledge_commitment, rules::no_increment_over_baseline,
             rules::substitution_offset, rules::gross_of_external_funding,
             rules::instrument_at_face_value, rules::private_money_claimed,
             rules::business_as_usual_service>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_HPP
