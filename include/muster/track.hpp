// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_HPP
#define MUSTER_TRACK_HPP

/// \file
/// Floor 4: paths and gaps of the allies. Prints nothing.

#include <muster/track/linear_path.hpp>
#include <muster/track/member_gap.hpp>

#endif // MUSTER_TRACK_HPP
