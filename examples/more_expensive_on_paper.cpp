// SPDX-License-Identifier: MIT
//
// What moved the share of GDP since 2014, and how much of the higher spending is prices?

#include <muster/policy.hpp>
#include <muster/track.hpp>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr muster::year then{2014};
constexpr muster::year now{2024};

muster::rational figure(muster::nato_indicator of, std::string_view country, muster::year y) {
    return muster::to_grid(nato_figure(of, country, y)->value, 1'000); // to a thousandth
}

void print(std::string_view country) {
    using enum muster::nato_indicator;
    const auto ratio = [&](muster::nato_indicator of) {
        return figure(of, country, now) / figure(of, country, then);
    };
    const auto parts = *muster::decompose(muster::nato_share(country, then)->fraction(),
                                          muster::nato_share(country, now)->fraction(),
                                          ratio(usd_constant), ratio(gdp_usd_constant));
    const auto points = [](muster::rational r) {
        return std::string{muster::to_percent(r, 2).view()};
    };
    const auto prices_then = muster::imf_figures_of(country, then)->deflator;
    const auto prices_now = muster::imf_figures_of(country, now)->deflator;
    const auto rise = *muster::rise_on_paper(figure(national_current, country, then),
                                             figure(national_current, country, now), 0, 0,
                                             muster::to_grid(prices_now / prices_then, 1'000));
    std::printf("%s  %6s  %8s  %6s  %14s %%\n", std::string{country}.c_str(),
                points(parts.change).c_str(), points(parts.spending).c_str(),
                points(parts.gdp).c_str(), muster::to_percent(rise.on_paper(), 0).c_str());
}

// A plan with both pillars: prices rise by a fifth, and of 60 more 40 are resilience.
constexpr auto plan = *muster::rise_on_paper(100, 120, 10, 50, {6, 5});
static_assert(plan.core == 0); // 120 buy what 100 bought
static_assert(*muster::resilience_part_of_rise(100, 120, 10, 50) == muster::rational{2, 3});

} // namespace

int main() {
    std::puts("     points of GDP, 2014 to 2024    of the money added\n"
              "     change  spending     GDP  prices, nominal");
    for (const auto country : {"POL", "EST", "GBR", "FRA", "ITA", "TUR", "USA"}) print(country);
    std::printf(
        "a plan: %s %% of the rise is resilience, the rest prices; %s %% is on paper alone\n",
        muster::to_percent(plan.resilience, 0).c_str(),
        muster::to_percent(plan.on_paper(), 0).c_str());
}
