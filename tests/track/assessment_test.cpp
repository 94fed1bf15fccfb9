// SPDX-License-Identifier: MIT
#include <muster/track/assessment.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace assessment_test {

namespace {

using namespace muster::literals;
using muster::pillar;
using muster::rational;
using muster::reach;
using muster::scenario;
using muster::track_errc;
using muster_test::core_path;
using muster_test::core_share;
using muster_test::path_of;

constexpr scenario<pillar::core> plan_of(core_path plan) {
    return {.outturn = path_of(2020, {150, 160, 170, 180, 190, 200}),
            .plan = plan,
            .target = 3.5_pct,
            .deadline = 2035_y,
            .review = 2029_y,
            .gdp = muster::steady_gdp(2025_y, 100'000, {1, 100}, 2035_y)};
}

// A what-if in a constant expression: the same member with another plan, and with another GDP.
constexpr auto early = plan_of(core_path{}.set(2027_y, 3.5_pct));
constexpr auto late = plan_of(core_path{}.set(2033_y, 2_pct).set(2035_y, 3.5_pct));
static_assert(*assess(early)->back_loading < 0);
static_assert(*assess(late)->back_loading == rational{8, 11}); // the last two of ten years
static_assert(assess(late)->at_review->years_behind == 4);
static_assert([] {
    auto shrinking = late;
    shrinking.gdp = muster::steady_gdp(2025_y, 100'000, {-1, 100}, 2035_y);
    return assess(shrinking)->planned_cost->cumulative < assess(late)->planned_cost->cumulative;
}());

TEST_SUITE("assessment") {
    TEST_CASE("where a member stands, how fast it went and has to go") {
        const auto a = *assess(late);
        CHECK(a.now == 2025_y);
        CHECK(a.share == core_share{2_pct});
        CHECK(a.gap == core_share{1.5_pct});
        CHECK(*a.required == rational{15, 10'000});
        CHECK(*a.recent[0].least_squares == rational{10, 10'000});
        CHECK(*a.recent[2].least_squares == rational{10, 10'000});
        CHECK(*a.achieved_of_required == rational{2, 3});
        CHECK(a.attained->middle.in == 2040_y);
        CHECK(*a.last_three_years == 1);
        CHECK(a.last->is_cliff());
        CHECK(a.at_deadline->behind == 0);
        // (3.5/2)^(1/10) * 1.01 - 1
        CHECK(muster::to_grid(*a.required_growth, 100'000) == rational{6'813, 100'000});
    }

    TEST_CASE("a member whose target is met needs nothing, and says so") {
        auto met = plan_of({});
        met.outturn.set(2025_y, 4_pct);
        const auto a = *assess(met);
        CHECK(a.gap == core_share{});
        CHECK(a.required.error() == track_errc::target_met);
        CHECK(a.required_growth.error() == track_errc::target_met);
        CHECK(a.achieved_of_required.error() == track_errc::target_met);
        CHECK(a.attained->middle.when == reach::now);
        CHECK(a.linear_cost->cumulative == 0);
        CHECK(a.path.empty());
    }

    TEST_CASE("a plan of exactly the line is on the path in every respect") {
        const auto a = *assess(
            plan_of(laid_out(muster::linear_path<pillar::core>{2025_y, 2_pct, 2035_y, 3.5_pct})));
        CHECK(*a.back_loading == 0);
        CHECK(*a.convexity == 0);
        CHECK(a.at_review->years_behind == 0);
        CHECK(a.at_deadline->years_behind == 0);
        CHECK_FALSE(a.last->is_cliff());
        CHECK(a.planned_cost->cumulative == a.linear_cost->cumulative);
    }

    // Whatever the input, each figure is a fraction or a named error: nothing breaks.
    TEST_CASE("degenerate input has a stated answer") {
        muster_test::for_all(3'000, [](muster_test::source from) {
            scenario<pillar::core> s{
                .outturn = muster_test::any_path(from),
                .plan = muster_test::any_path(from),
                .target = core_share{rational{from.integer(0, 500), 10'000}},
                .deadline = muster::year{static_cast<int>(from.integer(2010, 2040))},
                .review = muster::year{static_cast<int>(from.integer(2010, 2040))}};
            if (from.integer(0, 2) != 0)
                s.gdp = muster::steady_gdp(muster::year{2014}, from.integer(1, 40'000'000),
                                           {from.integer(-20, 90), 1'000}, 2035_y);
            const auto a = assess(s);
            if (s.outturn.empty()) {
                CHECK(a.error() == track_errc::year_missing);
                return;
            }
            REQUIRE(a);
            CHECK(a->share == s.outturn.back().share);
            CHECK((a->gap == core_share{}) == (a->share >= s.target));
            CHECK((a->required || a->required.error() != track_errc::year_missing));
            if (a->back_loading) {
                CHECK(*a->path.at(s.deadline) > *a->path.at(a->now));
                CHECK(a->last->mean > 0);
            }
            if (a->at_review) CHECK((a->at_review->behind > 0) == (a->at_review->years_behind > 0));
            if (a->required) CHECK(*a->required > 0);
            if (a->attained && a->attained->latest.when == reach::later)
                CHECK(a->attained->earliest.by(a->attained->latest.in));
        });
    }

    TEST_CASE("one year only, and a review that is not on the way") {
        scenario<pillar::core> s{.outturn = path_of(2025, {200}),
                                 .target = 3.5_pct,
                                 .deadline = 2035_y,
                                 .review = 2029_y};
        const auto a = *assess(s);
        CHECK(a.recent[0].least_squares.error() == track_errc::year_missing);
        CHECK(a.recent[2].median.error() == track_errc::year_missing);
        CHECK(a.achieved_of_required.error() == track_errc::year_missing);
        CHECK_FALSE(a.attained);
        CHECK(a.back_loading.error() == track_errc::year_missing);
        CHECK(a.required_growth.error() == track_errc::year_missing); // no GDP
        s.deadline = 2025_y;
        CHECK(assess(s)->required.error() == track_errc::equal_years);
    }
}

} // namespace

} // namespace assessment_test
