// SPDX-License-Identifier: MIT
//
// Is the alliance splitting: who was in the upper group in 2014, 2020 and 2024, and is it "about
// ten" members?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdio>
#include <string>
#include <vector>

namespace {

void print(muster::year y, muster::nato_edition edition) {
    const auto s = *two_speeds_of(muster::allies_in(y, edition), y);
    std::string upper;
    for (const auto& a : s.upper) upper += ' ' + std::string{a.country};
    std::printf("%d, %s: break at %.2f %%, fit %.2f\n  %zu at %.2f %% on average:%s\n"
                "  %zu at %.2f %%; distance %.2f points\n",
                y.number, std::string{muster::facts_of(edition).name}.c_str(), s.break_at, s.fit,
                s.upper.size(), s.upper_mean, upper.c_str(), s.lower.size(), s.lower_mean,
                s.distance());
}

} // namespace

int main() {
    using enum muster::nato_edition;
    for (const int y : {2014, 2020, 2024}) print(muster::year{y}, june_2024);
    print(muster::year{2024}, august_2025_attributed);

    // The newest figure of each ally, whatever its edition and year.
    std::vector<double> newest;
    std::string at_three;
    int count = 0;
    for (const auto& m : muster::nato_members) {
        const auto path = muster::newest_path(m.alpha3);
        if (path.empty()) continue;
        newest.push_back(100 * muster::to_double(path.back().share.fraction()));
        if (newest.back() < 3) continue;
        ++count;
        at_three += ' ' + std::string{m.alpha3};
    }
    const auto two = *muster::breaks_of(newest, 2);
    std::printf("newest figures, 2024 to 2026: break at %.2f %%, fit %.2f, %zu above\n"
                "at 3 %% or more: %d:%s\n",
                two.break_above(0), two.fit(), newest.size() - two.starts[0], count,
                at_three.c_str());

    const auto mean = [](const std::vector<muster::ally>& group) {
        return muster::dispersion_of(weighted(group))->mean;
    };
    const auto all = muster::allies_in(muster::year{2024});
    std::printf("with a land border to Russia or Belarus %.2f %%, without %.2f %% (2024)\n",
                mean(front_or_rear(all, true)), mean(front_or_rear(all, false)));
}
