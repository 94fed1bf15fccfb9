// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_HPP
#define MUSTER_AUDIT_RULES_BASIS_HPP

/// \file
/// Rules on the basis of accounting.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/basis/commitment_as_outlay.hpp>
#include <muster/audit/rules/basis/mixed_basis.hpp>
#include <muster/audit/rules/basis/mixed_price_basis.hpp>
#include <muster/audit/rules/basis/obsolete_currency.hpp>

namespace muster {

/// Rules on the basis of accounting, by number.
using basis_rules = rule_set<rules::mixed_basis, rules::commitment_as_outlay,
                             rules::mixed_price_basis, rules::obsolete_currency>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_BASIS_HPP
