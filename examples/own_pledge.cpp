// SPDX-License-Identifier: MIT
//
// How far are the allies from a pledge of one's own: 3 % by 2032, with a cap on resilience?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdio>
#include <string>

namespace {

using namespace muster::literals;

constexpr muster::pledge three_by_2032{
    .id = "three-by-2032",
    .core = {3_pct},
    .resilience = muster::at_most<muster::pillar::resilience>{1_pct},
    .total = muster::at_least<muster::pillar::total>{4_pct},
    .deadline = 2032_y,
    .review = 2028_y,
};
// A pledge can be tested where it is written: resilience above its cap fills no gap.
static_assert(!three_by_2032.admits(muster::gdp_share<muster::pillar::core>{2.9_pct},
                                    muster::gdp_share<muster::pillar::resilience>{5_pct}));

} // namespace

int main() {
    int reached = 0;
    int in_time = 0;
    for (const auto& m : muster::nato_members) {
        const auto a = assess(muster::published_scenario(m.alpha3, three_by_2032));
        if (!a) continue; // Iceland has no forces
        if (a->gap == muster::gdp_share<muster::pillar::core>{})
            ++reached;
        else if (a->attained && a->attained->middle.by(2032_y))
            ++in_time;
        else
            continue;
        std::printf("%-15s %5s %%  %s\n", std::string{m.name}.c_str(),
                    muster::to_percent(a->share.fraction(), 2).c_str(),
                    a->required ? ("in " + std::to_string(a->attained->middle.in.number)
                                   + " at its median pace of five years")
                                      .c_str()
                                : "reached in 2024");
    }
    std::printf("%d have reached it, %d more would by 2032\n", reached, in_time);
}
