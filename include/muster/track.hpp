// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_HPP
#define MUSTER_TRACK_HPP

/// \file
/// Floor 4: paths, pace and gaps of the allies, and of all of them together. Prints nothing.

#include <muster/track/alliance.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/assessment.hpp>
#include <muster/track/back_loading.hpp>
#include <muster/track/benford.hpp>
#include <muster/track/binomial.hpp>
#include <muster/track/checkpoint.hpp>
#include <muster/track/clubs.hpp>
#include <muster/track/composition.hpp>
#include <muster/track/control_account.hpp>
#include <muster/track/convergence.hpp>
#include <muster/track/debt_path.hpp>
#include <muster/track/decomposition.hpp>
#include <muster/track/dispersion.hpp>
#include <muster/track/effort_cost.hpp>
#include <muster/track/experience.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/gdp_path.hpp>
#include <muster/track/incremental.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/track/log_t.hpp>
#include <muster/track/member_gap.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/track/national_plan.hpp>
#include <muster/track/natural_breaks.hpp>
#include <muster/track/pace.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/posterior.hpp>
#include <muster/track/projection.hpp>
#include <muster/track/quantile.hpp>
#include <muster/track/real.hpp>
#include <muster/track/regression.hpp>
#include <muster/track/slippage.hpp>
#include <muster/track/sorted.hpp>
#include <muster/track/table_path.hpp>
#include <muster/track/track_error.hpp>

#endif // MUSTER_TRACK_HPP
