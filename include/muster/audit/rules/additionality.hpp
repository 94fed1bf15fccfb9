// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_ADDITIONALITY_HPP
#define MUSTER_AUDIT_RULES_ADDITIONALITY_HPP

/// \file
/// Rules on money that is not the claiming state's own payment.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/additionality/gross_of_external_funding.hpp>
#include <muster/audit/rules/additionality/instrument_at_face_value.hpp>

namespace muster {

/// Rules on money that is not the claiming state's own payment, by number.
using additionality_rules =
    rule_set<rules::gross_of_external_funding, rules::instrument_at_face_value>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_ADDITIONALITY_HPP
