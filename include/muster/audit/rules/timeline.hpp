// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_TIMELINE_HPP
#define MUSTER_AUDIT_RULES_TIMELINE_HPP

/// \file
/// Rules on the target year and the way there.

#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules/timeline/checkpoint_gap.hpp>
#include <muster/audit/rules/timeline/core_shortfall_masked.hpp>
#include <muster/audit/rules/timeline/final_year_cliff.hpp>
#include <muster/audit/rules/timeline/path_back_loaded.hpp>
#include <muster/audit/rules/timeline/path_missing.hpp>
#include <muster/audit/rules/timeline/path_not_incremental.hpp>

namespace muster {

/// Rules on the target year and the way there, by number.
using timeline_rules =
    rule_set<rules::path_missing, rules::path_not_incremental, rules::path_back_loaded,
             rules::final_year_cliff, rules::checkpoint_gap, rules::core_shortfall_masked>;

} // namespace muster

#endif // MUSTER_AUDIT_RULES_TIMELINE_HPP
