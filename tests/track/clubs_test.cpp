// SPDX-License-Identifier: MIT
#include <muster/track/clubs.hpp>

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

#include "support/nato_panel.hpp"
#include "support/property.hpp"

namespace clubs_test {

namespace {

using panel = std::vector<muster::trajectory>;

// Six paths that close on 4 and six that close on 1.5.
panel two_clubs(muster_test::source noise) {
    panel p;
    for (int i = 0; i != 12; ++i) {
        muster::trajectory path;
        for (int t = 1; t <= 25; ++t)
            path.push_back((i < 6 ? 4 : 1.5) + (i % 6 - 2.5) / 4 * std::pow(t, -1.5)
                           + (i < 6 ? -1.5 : 1.0) * std::pow(t, -1.0)
                           + static_cast<double>(noise.integer(-50, 50)) / 1e5);
        p.push_back(path);
    }
    return p;
}

TEST_SUITE("clubs") {
    TEST_CASE("two clubs that were planted are found") {
        muster_test::for_all(20, [](muster_test::source from) {
            const auto p = two_clubs(from);
            REQUIRE_FALSE(muster::log_t(p)->converges());
            const auto found = muster::clubs_of(p);
            REQUIRE(found.clubs.size() == 2);
            CHECK(found.clubs[0].members == std::vector<std::size_t>{0, 1, 2, 3, 4, 5});
            CHECK(found.clubs[1].members == std::vector<std::size_t>{6, 7, 8, 9, 10, 11});
            CHECK(found.divergent.empty());
        });
    }

    TEST_CASE("everybody is in one club or in none, and every club converges") {
        const muster_test::nato_panel nato;
        const auto found = muster::clubs_of(nato.shares);
        std::vector<int> seen(nato.shares.size());
        for (const auto& c : found.clubs) {
            CHECK(c.members.size() >= 2);
            CHECK(c.test.converges());
            panel members;
            for (const auto m : c.members) {
                ++seen[m];
                members.push_back(nato.shares[m]);
            }
            CHECK(muster::log_t(members)->t == doctest::Approx(c.test.t));
        }
        for (const auto d : found.divergent) ++seen[d];
        for (const int s : seen) CHECK(s == 1);
    }

    TEST_CASE("a panel that is too short has no club") {
        const auto found = muster::clubs_of(panel{{1, 2, 3}, {2, 3, 4}});
        CHECK(found.clubs.empty());
        CHECK(found.divergent.size() == 2);
        CHECK(muster::clubs_of(panel{}).divergent.empty());
    }
}

} // namespace

} // namespace clubs_test
