// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_HPP
#define MUSTER_LINK_HPP

/// \file
/// Floor 3: record linkage. Knows nothing of defence.

#include <muster/link/fold.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/profile.hpp>
#include <muster/link/tokens.hpp>

#endif // MUSTER_LINK_HPP
