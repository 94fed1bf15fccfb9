// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_BASIS_HPP
#define MUSTER_AUDIT_RULES_BASIS_HPP

/// \file
/// Rules on the basis of accounting.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/basis/commitment_as_outlay.hpp>
#include <muster/audit/rules/basis/fx_convention.hpp>
#include <muster/audit/rules/basis/mixed_basis.hpp>
#include <muster/audit/rules/basis/mixed_price_basis.hpp>
#include <muster/audit/rules/basis/obsolete_currency.hpp>
#include <muster/audit/rules/basis/scope_change_growth.hpp>
#include <muster/audit/rules/basis/unit_scale_suspect.hpp>

namespace muster {

/// Rules on the basis of accounting, by number.
using basis_rules =
    rule_set<rules::mixed_basis, rules::commitment_as_outlay, rules::mixed_price_basis,
             rules::scope_change_growth, rules::obsolete_currency, rules::fx_convention,
             rules::unit_scale_suspect>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_BASIS_HPP
