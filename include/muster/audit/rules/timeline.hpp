// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_HPP

/// \file
/// Rules on the target year and the way there.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/timeline/checkpoint_gap.hpp>
#include <muster/audit/rules/timeline/control_account_breach.hpp>
#include <muster/audit/rules/timeline/core_shortfall_masked.hpp>
#include <muster/audit/rules/timeline/final_year_cliff.hpp>
#include <muster/audit/rules/timeline/one_off_peak_year.hpp>
#include <muster/audit/rules/timeline/path_back_loaded.hpp>
#include <muster/audit/rules/timeline/path_missing.hpp>
#include <muster/audit/rules/timeline/path_not_incremental.hpp>
#include <muster/audit/rules/timeline/plan_slippage.hpp>
#include <muster/audit/rules/timeline/required_pace_infeasible.hpp>
#include <muster/audit/rules/timeline/share_up_spend_down.hpp>

namespace muster {

/// Rules on the target year and the way there, by number.
using timeline_rules =
    rule_set<rules::path_missing, rules::path_not_incremental, rules::path_back_loaded,
             rules::required_pace_infeasible, rules::final_year_cliff, rules::checkpoint_gap,
             rules::control_account_breach, rules::plan_slippage, rules::core_shortfall_masked,
             rules::one_off_peak_year, rules::share_up_spend_down>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_TIMELINE_HPP
