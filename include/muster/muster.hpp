// SPDX-License-Identifier: MIT
#ifndef MUSTER_MUSTER_HPP
#define MUSTER_MUSTER_HPP

/// \file
/// All of muster, but for what is dear to include: <muster/audit/parallel.hpp>.

#include <muster/audit.hpp>
#include <muster/core.hpp>
#include <muster/ledger.hpp>
#include <muster/link.hpp>
#include <muster/policy.hpp>
#include <muster/report.hpp>
#include <muster/track.hpp>
#include <muster/value.hpp>
#include <muster/version.hpp>

#endif // MUSTER_MUSTER_HPP
