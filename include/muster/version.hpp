// SPDX-License-Identifier: MIT
#ifndef MUSTER_VERSION_HPP
#define MUSTER_VERSION_HPP

/// \file
/// The version of muster: the only place that states it.

#define MUSTER_VERSION_MAJOR 0
#define MUSTER_VERSION_MINOR 1
#define MUSTER_VERSION_PATCH 0
#define MUSTER_VERSION "0.1.0"

#endif // MUSTER_VERSION_HPP
