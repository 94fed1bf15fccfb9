// SPDX-License-Identifier: MIT
//
// What does 3.5 % by 2035 cost: who lacks how much now, and what does the way there add up to?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdint>
#include <cstdio>
#include <string>

int main() {
    std::puts("USD bn at prices and exchange rates of 2024\n"
              "     gap in 2024  to 2035, all years  if growth is a point lower");
    muster::rational gaps;
    std::int64_t whole = 0;
    std::int64_t slow_whole = 0;
    const auto bn = [](muster::rational millions) {
        return std::string{muster::to_decimal(millions / 1'000, 1).view()};
    };
    for (const auto& m : muster::nato_members) {
        const auto gap = muster::gap_of(m, muster::hague_2025, muster::year{2024});
        auto s = muster::published_scenario(m.alpha3, muster::hague_2025);
        const auto a = assess(s);
        if (!a || !a->required) continue; // no forces, or the floor is reached
        s.gdp = muster::expected_usd(m.alpha3, a->now, s.deadline, {-1, 100});
        const auto slow = assess(s);
        gaps = gaps + *gap.gap_usd_millions;
        whole += a->linear_cost->cumulative;
        slow_whole += slow->linear_cost->cumulative;
        std::printf("%s  %10s  %18s  %26s\n", std::string{m.alpha3}.c_str(),
                    bn(*gap.gap_usd_millions).c_str(), bn(a->linear_cost->cumulative).c_str(),
                    bn(slow->linear_cost->cumulative).c_str());
    }
    std::printf("all  %10s  %18s  %26s\n", bn(gaps).c_str(), bn(whole).c_str(),
                bn(slow_whole).c_str());
    std::puts(
        "Assumed: a straight line from 2024; real growth as the IMF expects up to 2030\n"
        "(October 2025), and then as in 2030; a share that stays is what it is compared with.");
}
