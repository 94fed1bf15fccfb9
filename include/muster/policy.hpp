// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_HPP
#define MUSTER_POLICY_HPP

/// \file
/// Floor 2: categories, pledges, playbooks, perimeters, published series. Knows nothing of files.

#include <muster/policy/code_tree.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/cofog_code.hpp>
#include <muster/policy/crosswalk.hpp>
#include <muster/policy/data/cofog_1999.hpp>
#include <muster/policy/data/crosswalks.hpp>
#include <muster/policy/data/imf_public_finance_2025.hpp>
#include <muster/policy/data/imf_weo_2025.hpp>
#include <muster/policy/data/land_borders.hpp>
#include <muster/policy/data/national_pledges.hpp>
#include <muster/policy/data/nato_2024_categories.hpp>
#include <muster/policy/data/nato_2024_gdp.hpp>
#include <muster/policy/data/nato_2024_money.hpp>
#include <muster/policy/data/nato_2024_shares.hpp>
#include <muster/policy/data/nato_later.hpp>
#include <muster/policy/data/nato_row.hpp>
#include <muster/policy/data/perimeters.hpp>
#include <muster/policy/data/playbooks.hpp>
#include <muster/policy/data/pledges.hpp>
#include <muster/policy/gfsm.hpp>
#include <muster/policy/imf_series.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/policy/nato_edition.hpp>
#include <muster/policy/nato_series.hpp>
#include <muster/policy/perimeter.hpp>
#include <muster/policy/perimeter_cell.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/policy/pledge.hpp>

#endif // MUSTER_POLICY_HPP
