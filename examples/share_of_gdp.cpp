// SPDX-License-Identifier: MIT
//
// What does 3.5 % of GDP mean, to the cent?

#include <muster/value.hpp>

#include <cstdio>

int main() {
    using namespace muster::literals;
    using muster::pillar;

    constexpr muster::gdp<"EUR"> product{"EUR 500 bn"_money, {.source = "Statistics Atlantis"}};
    constexpr auto spent = "EUR 17'499'999'999.99"_money;
    constexpr auto share = muster::share_of<pillar::core>(spent, product);

    // Known at compile time: one cent short of the floor is short of it.
    static_assert(share < 3.5_pct);
    static_assert(share + muster::gdp_share<pillar::core>{muster::rational{1, 50'000'000'000'000}}
                  == 3.5_pct);

    // What makes no sense does not compile:
    //     spent + "SEK 1"_money                              two currencies
    //     share + gdp_share<pillar::resilience>{1.5_pct}     two pillars
    //     share * share                                      no share of anything

    const auto rounded = muster::to_percent(share.fraction(), 2);
    const auto exact = muster::to_percent(share.fraction(), 13);
    std::printf("to two decimals   %s %%\n", rounded.c_str());
    std::printf("to thirteen       %s %%\n", exact.c_str());
    std::printf("reaches 3.5 %%     %s\n", share >= 3.5_pct ? "yes" : "no");
}
