// SPDX-License-Identifier: MIT
//
// Where does one ally stand, how fast does it go, and does its plan put the effort off?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdio>

namespace {

using namespace muster::literals;

void print(const char* name, const muster::scenario<muster::pillar::core>& s) {
    const auto a = *assess(s);
    const auto points = [](muster::rational r) { return muster::to_percent(r, 2); };
    std::printf("%s: %s %% of GDP in %d, %s points below the floor\n", name,
                points(a.share.fraction()).c_str(), a.now.number, points(a.gap.fraction()).c_str());
    std::printf("  needs %s points a year; the last five years gave %s\n",
                points(*a.required).c_str(), points(*a.recent[2].least_squares).c_str());
    if (a.path.empty()) return;
    std::printf("  plan: back-loading index %s; at the review of 2029 %s %%, %s years behind\n",
                muster::to_decimal(*a.back_loading, 2).c_str(), points(a.at_review->share).c_str(),
                muster::to_decimal(a.at_review->years_behind, 1).c_str());
    std::printf("  at the deadline %s points short\n", points(a.at_deadline->behind).c_str());
}

// A scenario is a value: change it, and ask again. This one is even a constant.
constexpr auto belgium = muster::announced_scenario("BEL", muster::hague_2025);
constexpr auto belgium_on_the_line = [] {
    auto s = belgium;
    s.plan = laid_out(muster::linear_path<muster::pillar::core>{2025_y, 2_pct, 2035_y, 3.5_pct});
    return s;
}();
static_assert(*assess(belgium_on_the_line)->back_loading == 0);

} // namespace

int main() {
    print("Italy, as published in June 2024",
          muster::published_scenario("ITA", muster::hague_2025));
    print("Belgium, as announced", belgium);
    print("Belgium, what if on the line", belgium_on_the_line);
}
