// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_PATH_CASE_HPP
#define MUSTER_TESTS_SUPPORT_PATH_CASE_HPP

/// \file
/// Paths for tests: written out, or drawn with all that can be odd about them.

#include <muster/core/rational.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <initializer_list>

#include "support/printed.hpp"
#include "support/property.hpp"

namespace muster_test {

using core_path = muster::annual_path<muster::pillar::core>;
using core_share = muster::gdp_share<muster::pillar::core>;

/// Shares of following years, in hundredths of a per cent.
constexpr core_path path_of(int first, std::initializer_list<int> basis_points) {
    core_path path;
    for (const int bp : basis_points)
        path.set(muster::year{first++}, core_share{muster::rational{bp, 10'000}});
    return path;
}

/// A path of up to 20 years from 2014 on, some of them missing; falling, flat and zero shares too.
inline core_path any_path(source& from) {
    core_path path;
    const auto years = from.integer(0, 20);
    for (int y = 0; y < years; ++y)
        if (from.integer(0, 5) != 0)
            path.set(muster::year{2014 + y},
                     core_share{muster::rational{from.integer(0, 60'000'000), 1'000'000'000}},
                     muster::rational{from.integer(0, 5), 100'000});
    return path;
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_PATH_CASE_HPP
