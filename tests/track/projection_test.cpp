// SPDX-License-Identifier: MIT
#include <muster/track/projection.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace projection_test {

namespace {

using namespace muster::literals;
using muster::attainment;
using muster::rational;
using muster::reach;
using muster_test::core_share;

constexpr core_share floor_{3.5_pct};
static_assert(muster::attained_at(2025_y, core_share{2_pct}, {15, 10'000}, floor_)
              == attainment{reach::later, 2035_y});

TEST_SUITE("projection") {
    TEST_CASE("the year is the first one at the target") {
        const auto at = [](rational pace) {
            return muster::attained_at(2025_y, core_share{2_pct}, pace, floor_);
        };
        CHECK(at({15, 10'000}) == attainment{reach::later, 2035_y});
        CHECK(at({149, 100'000}) == attainment{reach::later, 2036_y}); // a hair too slow
        CHECK(at(0) == attainment{reach::never, {}});
        CHECK(at({-1, 100}) == attainment{reach::never, {}});
        CHECK(at({1, 10'000}).when == reach::beyond);
        CHECK(muster::attained_at(2025_y, floor_, -1, floor_) == attainment{reach::now, 2025_y});
        CHECK(at({15, 10'000}).by(2035_y));
        CHECK_FALSE(at({15, 10'000}).by(2034_y));
        CHECK_FALSE(at(0).by(2999_y));
    }

    TEST_CASE("one year earlier the target is not yet reached") {
        muster_test::for_all(500, [](muster_test::source from) {
            const core_share share{rational{from.integer(0, 500), 10'000}};
            const rational pace{from.integer(-20, 60), 10'000};
            const auto a = muster::attained_at(2025_y, share, pace, floor_);
            if (a.when != reach::later) return;
            const auto years = a.in - 2025_y;
            CHECK(share.fraction() + years * pace >= floor_.fraction());
            CHECK(share.fraction() + (years - 1) * pace < floor_.fraction());
        });
    }

    TEST_CASE("a faster pace is never later") {
        const muster::median_pace pace{{15, 10'000}, {-1, 10'000}, {30, 10'000}, 3};
        const auto range = muster::attained_within(2025_y, core_share{2_pct}, pace, floor_);
        CHECK(range.earliest == attainment{reach::later, 2030_y});
        CHECK(range.middle == attainment{reach::later, 2035_y});
        CHECK(range.latest.when == reach::never);
    }
}

} // namespace

} // namespace projection_test
