// SPDX-License-Identifier: MIT
//
// With second.cpp: everything in two files of one program, so that what is not inline fails to
// link; built without exceptions and without RTTI, and run.
#include <muster/muster.hpp>

#include "second.hpp"

int main() {
    using namespace muster::literals;
    const auto share = muster::gdp_share<muster::pillar::core>{3.5_pct};
    const bool met = muster::hague_2025.core.admits(share);
    return met && muster_test::findings_of_second_file() == 1 ? 0 : 1;
}
