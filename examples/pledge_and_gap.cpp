// SPDX-License-Identifier: MIT
//
// How far is an ally from the floor of The Hague, and how far must it go each year?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdio>
#include <string>

int main() {
    using namespace muster::literals;

    const auto& italy = *muster::find_member("ITA");
    const auto gap = muster::gap_of(italy, muster::hague_2025, 2024_y);

    const auto percent = [](auto share) { return muster::to_percent(share.fraction(), 2); };
    std::printf("%s spent %s %% of GDP in 2024 (%s)\n", std::string{italy.name}.c_str(),
                percent(*gap.share).c_str(),
                std::string{muster::facts_of(muster::nato_edition::june_2024).citation}.c_str());
    std::printf("the floor is %s %%, the gap %s points, or USD %s m of that year\n",
                percent(muster::hague_2025.core.bound).c_str(), percent(gap.gap).c_str(),
                muster::to_decimal(*gap.gap_usd_millions, 0).c_str());
    std::printf("a straight line to 2035 asks for %s points a year and passes %s %% at the review "
                "of 2029\n",
                percent(gap.path->step()).c_str(), percent(gap.path->at(2029_y)).c_str());

    // Resilience cannot fill the gap: what is above its cap counts for nothing.
    constexpr muster::gdp_share<muster::pillar::core> core{2_pct};
    constexpr muster::gdp_share<muster::pillar::resilience> resilience{9_pct};
    static_assert(muster::hague_2025.credited(core, resilience) == 3.5_pct);
    static_assert(!muster::hague_2025.admits(core, resilience));
    std::printf("2 %% core and 9 %% resilience count %s %%\n",
                percent(muster::hague_2025.credited(core, resilience)).c_str());
}
