// SPDX-License-Identifier: MIT
#include <muster/track/composition.hpp>

#include "support/path_case.hpp"

namespace composition_test {

namespace {

using muster::rational;
using muster::spending_mix;
using muster::track_errc;

TEST_SUITE("composition") {
    TEST_CASE("the parts of a rise add to one") {
        muster_test::for_all(300, [](muster_test::source from) {
            const auto any = [&] {
                return spending_mix{from.integer(0, 999), from.integer(0, 999),
                                    from.integer(0, 999), from.integer(0, 999)};
            };
            const auto earlier = any();
            const auto later = any();
            const auto parts = muster::parts_of_rise(earlier, later);
            if (later.total() <= earlier.total()) {
                CHECK(parts.error() == track_errc::no_rise);
            } else {
                CHECK(parts->total() == 1);
                CHECK(parts->equipment * (later.total() - earlier.total())
                      == later.equipment - earlier.equipment);
            }
        });
    }

    TEST_CASE("a rise that lies in resilience") {
        CHECK(*muster::resilience_part_of_rise(100, 104, 10, 22) == rational{3, 4});
        CHECK(*muster::resilience_part_of_rise(100, 90, 10, 30) == 2); // core fell
        CHECK(muster::resilience_part_of_rise(100, 100, 10, 10).error() == track_errc::no_rise);
    }

    TEST_CASE("more expensive on paper") {
        // Prices rose by a quarter. 100 + 20 became 150 + 50: in old prices 120 + 40.
        const auto rise = *muster::rise_on_paper(100, 150, 20, 50, {5, 4});
        CHECK(rise.core == rational{20, 80});
        CHECK(rise.resilience == rational{20, 80});
        CHECK(rise.prices == rational{40, 80});
        CHECK(rise.on_paper() == rational{3, 4});
        // Without inflation and resilience nothing is on paper alone.
        CHECK(muster::rise_on_paper(100, 150, 0, 0, 1)->on_paper() == 0);
        CHECK(muster::rise_on_paper(100, 150, 0, 0, 0).error() == track_errc::not_above_zero);
        CHECK(muster::rise_on_paper(100, 90, 0, 0, 1).error() == track_errc::no_rise);
    }
}

} // namespace

} // namespace composition_test
