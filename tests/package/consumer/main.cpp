// SPDX-License-Identifier: MIT
//
// A project of somebody else: it needs a compiler, muster, and nothing more.
#include <muster/policy.hpp>
#include <muster/value.hpp>

int main() {
    using namespace muster::literals;
    constexpr muster::gdp<"EUR"> product{"EUR 500 bn"_money, {.source = "Statistics Atlantis"}};
    constexpr auto core = muster::share_of<muster::pillar::core>("EUR 17.5 bn"_money, product);
    static_assert(core == 3.5_pct);
    return muster::hague_2025.core.admits(core) ? 0 : 1;
}
