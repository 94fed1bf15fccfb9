// SPDX-License-Identifier: MIT
#ifndef MUSTER_CORE_HPP
#define MUSTER_CORE_HPP

/// \file
/// Floor 0: exact arithmetic, text, results. Knows nothing of the domain.

#include <muster/core/checked.hpp>
#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/fixed_text.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>

#endif // MUSTER_CORE_HPP
