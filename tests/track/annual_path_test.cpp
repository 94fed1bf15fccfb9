// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/value/percent.hpp>

#include <map>
#include <type_traits>

#include "support/path_case.hpp"

namespace annual_path_test {

namespace {

using namespace muster::literals;
using muster::rational;
using muster_test::core_path;
using muster_test::core_share;

static_assert(std::is_trivially_copyable_v<core_path>);

constexpr bool years_are_kept_in_order() {
    core_path path;
    path.set(2030_y, 3_pct).set(2026_y, 2_pct, {5, 100'000}).set(2030_y, 3.1_pct);
    return path.points().size() == 2 && path.front().of == 2026_y && path.back().share == 3.1_pct
           && path.at(2026_y) == core_share{2_pct} && !path.at(2027_y)
           && path.bounds(2026_y)->lower() == rational{1'995, 100'000}
           && path.bounds(2030_y)->is_exact() && !path.covers(2026_y, 2030_y)
           && path.covers(2026_y, 2026_y) && count_missing(path, 2026_y, 2030_y) == 3;
}
static_assert(years_are_kept_in_order());

TEST_SUITE("annual_path") {
    TEST_CASE("years are kept in order and replaced") { CHECK(years_are_kept_in_order()); }

    TEST_CASE("it says what a map says") {
        muster_test::for_all(300, [](muster_test::source from) {
            core_path path;
            std::map<int, core_share> slow;
            for (int i = 0; i < 60; ++i) {
                const auto y = static_cast<int>(from.integer(2000, 2060));
                const core_share share{rational{from.integer(0, 500), 10'000}};
                path.set(muster::year{y}, share);
                slow[y] = share;
            }
            REQUIRE(path.points().size() == slow.size());
            auto p = path.points().begin();
            for (const auto& [y, share] : slow) {
                CHECK(p->of.number == y);
                CHECK(p->share == share);
                CHECK(path.at(muster::year{y}) == share);
                ++p;
            }
        });
    }

    TEST_CASE("an empty path has no first year, and a long one an end") {
        CHECK(core_path{}.empty());
        CHECK_THROWS_AS(static_cast<void>(core_path{}.front()), muster::contract_violation);
        CHECK_THROWS_AS(static_cast<void>(core_path{}.back()), muster::contract_violation);
        core_path path;
        for (int y = 0; y < 64; ++y) path.set(muster::year{2000 + y}, 2_pct);
        CHECK_THROWS_WITH_AS(path.set(2100_y, 2_pct), "a path has at most 64 years",
                             muster::contract_violation);
        path.set(2000_y, 3_pct); // replacing is no new year
        CHECK(path.front().share == 3_pct);
    }
}

} // namespace

} // namespace annual_path_test
