// SPDX-License-Identifier: MIT
#include <muster/track/slippage.hpp>
#include <muster/value/percent.hpp>

#include <array>
#include <vector>

#include "support/path_case.hpp"

namespace slippage_test {

namespace {

using namespace muster::literals;
using muster::pillar;
using muster::rational;
using muster_test::core_share;
using vintages = std::vector<muster::plan_vintage<pillar::core>>;

constexpr std::array<core_share, 3> levels{core_share{2.5_pct}, core_share{3_pct},
                                           core_share{3.5_pct}};

TEST_SUITE("slippage") {
    TEST_CASE("a milestone that moves") {
        const auto older = muster_test::path_of(2025, {200, 230, 260, 300});
        const auto newer = muster_test::path_of(2025, {200, 225, 240, 260, 300});
        const auto half = move_of(older, newer, core_share{2.5_pct});
        CHECK(half.was == 2027_y);
        CHECK(half.is == 2028_y);
        CHECK(half.later() == 1);
        CHECK(half.slipped());
        CHECK(move_of(newer, older, core_share{2.5_pct}).later() == -1);
        CHECK_FALSE(move_of(newer, older, core_share{2.5_pct}).slipped());
        CHECK_FALSE(move_of(older, newer, core_share{4_pct}).slipped());
    }

    TEST_CASE("a shorter plan has given up nothing, a plan as long that does not get there has") {
        const auto older = muster_test::path_of(2025, {200, 230, 260, 300});
        CHECK_FALSE(
            move_of(older, muster_test::path_of(2025, {200, 230}), core_share{3_pct}).slipped());
        const auto lower =
            move_of(older, muster_test::path_of(2025, {200, 230, 260, 290}), core_share{3_pct});
        CHECK(lower.slipped());
        CHECK_FALSE(lower.later());
    }

    TEST_CASE("cuts count from a tenth of a point on") {
        const auto cuts = cuts_of(muster_test::path_of(2025, {200, 230, 260}),
                                  muster_test::path_of(2025, {200, 220, 251}));
        REQUIRE(cuts.size() == 1);
        CHECK(cuts[0].of == 2026_y);
        CHECK(cuts[0].cut() == rational{1, 1'000});
    }

    TEST_CASE("renewals one after the other") {
        const auto plan = [](std::initializer_list<int> bp) {
            return muster_test::path_of(2025, bp);
        };
        const vintages all{{"2023", plan({200, 250, 300})},
                           {"2024", plan({200, 240, 290, 300})},
                           {"2025", plan({200, 235, 270, 290})},
                           {"2026", plan({200, 235, 270, 290})}};
        CHECK(muster::renewals_that_slip<pillar::core>(all, levels) == 2);
        CHECK(muster::renewals_that_slip<pillar::core>(vintages{all[0]}, levels) == 0);
        CHECK(muster::renewals_that_slip<pillar::core>(vintages{}, levels) == 0);
        CHECK(muster::renewals_that_slip<pillar::core>(vintages{all[0], all[1]}, levels) == 1);
    }

    TEST_CASE("a newer plan that begins later, at the level, says nothing of it") {
        const auto older = muster_test::path_of(2026, {240, 250, 260, 270});
        const auto half = core_share{2.5_pct};
        CHECK_FALSE(move_of(older, muster_test::path_of(2028, {260, 270}), half).slipped());
        CHECK_FALSE(move_of(older, muster_test::path_of(2028, {250}), half).slipped());
        CHECK(move_of(older, muster_test::path_of(2028, {249, 270}), half).slipped());
        CHECK_FALSE(move_of(older, muster_test::path_of(2027, {250, 270}), half).slipped());
        CHECK(move_of(older, muster_test::path_of(2027, {249, 270}), half).slipped());
    }

    TEST_CASE("a renewal that cuts no more than a stated cut does not count") {
        const auto low = [](int last) { return muster_test::path_of(2025, {200, 210, last}); };
        const vintages all{{"2024", low(240)}, {"2025", low(225)}, {"2026", low(210)}}; // 0.15 each
        const auto slips = [&](int hundredths) {
            return muster::renewals_that_slip<pillar::core>(all, levels,
                                                            rational{hundredths, 10'000});
        };
        CHECK(slips(14) == 2);
        CHECK(slips(15) == 2);
        CHECK(slips(16) == 0);
        CHECK(muster::renewals_that_slip<pillar::core>(all, levels) == slips(10));
    }
}

} // namespace

} // namespace slippage_test
