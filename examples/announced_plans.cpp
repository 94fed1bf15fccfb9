// SPDX-License-Identifier: MIT
//
// What are the announced targets worth: is the effort put off, and where is each plan in 2029?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

using namespace muster::literals;

// From 2024 on, so that what was announced for 2025 and 2026 counts too.
void print(std::string_view country, muster::plan_reading reading) {
    auto s = muster::scenario_of(
        muster::published_path(country, 2024_y, muster::nato_edition::august_2025_attributed),
        muster::hague_2025);
    s.plan = muster::announced_plan(country, 2024_y, reading);
    const auto a = *assess(s);
    std::string plan;
    for (const auto& p : s.plan.points())
        plan += ' ' + std::string{muster::to_percent(p.share.fraction(), 2).view()} + " ("
                + std::to_string(p.of.number) + ')';
    const auto decimal = [](const auto& r, int places) {
        return r ? std::string{muster::to_decimal(*r, places).view()}
                 : std::string{name(r.error())};
    };
    std::printf("%s %s %% in 2024, plan%s\n", std::string{country}.c_str(),
                muster::to_percent(a.share.fraction(), 2).c_str(), plan.c_str());
    std::printf("    index %s, to the floor %s", decimal(a.back_loading, 2).c_str(),
                decimal(a.postponed, 2).c_str());
    if (a.at_review)
        std::printf("; 2029: %s %%, %s years behind",
                    muster::to_percent(a.at_review->share, 2).c_str(),
                    muster::to_decimal(a.at_review->years_behind, 1).c_str());
    const auto end = *a.path.at(2035_y);
    std::printf("; 2035: %s %%\n", muster::to_percent(end.fraction(), 2).c_str());
}

} // namespace

int main() {
    for (const auto& m : muster::nato_members) {
        const auto lower = muster::announced_plan(m.alpha3, 2024_y);
        const auto upper = muster::announced_plan(m.alpha3, 2024_y, muster::plan_reading::upper);
        if (lower.empty()) continue;
        print(m.alpha3, muster::plan_reading::lower);
        if (upper != lower && !upper.empty()) print(m.alpha3, muster::plan_reading::upper);
    }
    std::puts("Milestones joined by straight lines, the last one held until 2035. Index: of the\n"
              "plan's own rise, and of the rise to 3.5 %. Shares of 2024: an\n"
              "attributed copy of the August 2025 edition; targets: see national_targets.");
}
