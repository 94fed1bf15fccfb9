// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>
#include <muster/track/member_scenario.hpp>
#include <muster/value/country.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace member_scenario_test {

namespace {

using namespace muster::literals;
using muster::rational;
using muster::track_errc;
using muster_test::core_share;

// Poland needs nothing; Belgium holds 2 % until 2033 and is late by its own plan.
static_assert(assess(muster::announced_scenario("POL", muster::hague_2025))->required.error()
              == track_errc::target_met);
static_assert(*assess(muster::announced_scenario("BEL", muster::hague_2025))->back_loading
              == rational{7, 11}); // of ten years: nothing in eight, all of it in the ninth

TEST_SUITE("member_scenario") {
    TEST_CASE("every ally can be assessed towards every pledge, with and without its plan") {
        for (const auto& m : muster::nato_members)
            for (const auto* p : muster::alliance_pledges)
                for (const auto& s : {muster::published_scenario(m.alpha3, *p),
                                      muster::announced_scenario(m.alpha3, *p)}) {
                    INFO(std::string{m.name}, " ", std::string{p->id});
                    const auto a = assess(s);
                    CHECK(a.has_value() == (m.alpha3 != "ISL"));
                    if (a) CHECK(a->gap.fraction() >= 0);
                }
    }

    TEST_CASE("a pledge without a deadline is due next year") {
        const auto s = muster::published_scenario("ITA", muster::vilnius_2023);
        CHECK(s.deadline == 2025_y);
        CHECK(s.review == 2029_y);
    }

    TEST_CASE("the cash of 2024 dollars grows as the IMF expects") {
        const auto gdp = *muster::expected_usd("ITA", 2024_y, 2035_y);
        CHECK(
            gdp.at(2024_y)
            == muster::round(
                muster::nato_figure(muster::nato_indicator::gdp_usd_current, "ITA", 2024_y)->value,
                muster::rounding::half_even));
        CHECK(muster::expected_usd("POL", 2026_y, 2035_y)->at(2026_y)
              == muster::imf_finance_of("POL", 2026_y)->gdp_usd);
        CHECK_FALSE(muster::expected_usd("POL", 2026_y, 2024_y));
        CHECK_FALSE(muster::expected_usd("AUT", 2024_y, 2035_y));
    }

    TEST_CASE("the categories add to the spending") {
        for (const auto& m : muster::nato_members) {
            const auto mix = muster::mix_of(m.alpha3, 2024_y);
            CHECK(mix.has_value() == (m.alpha3 != "ISL"));
            if (!mix) continue;
            const auto money =
                muster::nato_figure(muster::nato_indicator::usd_constant, m.alpha3, 2024_y);
            CHECK(abs(mix->total() / money->value - 1) < rational{1, 10'000});
        }
        CHECK_FALSE(muster::mix_of("POL", 2013_y));
    }
}

} // namespace

} // namespace member_scenario_test
