// SPDX-License-Identifier: MIT
#include <muster/track/checkpoint.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace checkpoint_test {

namespace {

using namespace muster::literals;
using muster::certainty;
using muster::pillar;
using muster::rational;
using muster::track_errc;
using muster_test::core_path;
using muster_test::core_share;

constexpr core_share floor_{3.5_pct};

TEST_SUITE("checkpoint") {
    TEST_CASE("a flat plan is as many years behind as have passed") {
        const auto flat = held_until(core_path{}.set(2025_y, 2_pct), 2035_y);
        const auto c = *checkpoint_at(flat, 2029_y, 2025_y, 2035_y, floor_);
        CHECK(c.reference == rational{26, 1'000});
        CHECK(c.behind == rational{6, 1'000});
        CHECK(c.years_behind == 4);
        CHECK(c.is_late() == certainty::certainly);
    }

    TEST_CASE("a path of exactly the pledge is never behind") {
        muster_test::for_all(500, [](muster_test::source from) {
            const core_share start{rational{from.integer(0, 349'999'999), 10'000'000'000}};
            const auto base = muster::year{static_cast<int>(from.integer(2014, 2034))};
            const auto path =
                laid_out(muster::linear_path<pillar::core>{base, start, 2035_y, floor_});
            for (auto y = base; y <= 2035_y; y = y + 1) {
                const auto c = checkpoint_at(path, y, base, 2035_y, floor_);
                REQUIRE(c);
                CHECK(c->behind == 0);
                CHECK(c->years_behind == 0);
                CHECK(c->is_late(0) == certainty::no);
            }
        });
    }

    TEST_CASE("rounding decides whether it is certain") {
        core_path path;
        path.set(2025_y, 2_pct).set(2029_y, 2.40_pct, {5, 100'000});
        CHECK(checkpoint_at(path, 2029_y, 2025_y, 2035_y, floor_)->is_late()
              == certainty::possibly);
        path.set(2029_y, 2.41_pct, {5, 100'000});
        CHECK(checkpoint_at(path, 2029_y, 2025_y, 2035_y, floor_)->is_late() == certainty::no);
        path.set(2029_y, 2.39_pct, {5, 100'000});
        CHECK(checkpoint_at(path, 2029_y, 2025_y, 2035_y, floor_)->is_late()
              == certainty::certainly);
    }

    TEST_CASE("what has no line says why") {
        const auto path = muster_test::path_of(2025, {350, 360});
        CHECK(checkpoint_at(path, 2026_y, 2025_y, 2035_y, floor_).error()
              == track_errc::target_met);
        CHECK(checkpoint_at(path, 2029_y, 2025_y, 2035_y, floor_).error()
              == track_errc::year_missing);
        CHECK(checkpoint_at(path, 2026_y, 2025_y, 2025_y, floor_).error()
              == track_errc::equal_years);
    }
}

} // namespace

} // namespace checkpoint_test
