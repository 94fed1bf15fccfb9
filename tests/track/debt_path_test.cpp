// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/debt_path.hpp>
#include <muster/track/path_shape.hpp>
#include <muster/track/real.hpp>
#include <muster/value/percent.hpp>

#include <cmath>

#include "support/path_case.hpp"

namespace debt_path_test {

namespace {

using namespace muster::literals;
using muster::debt_assumptions;
using muster::pillar;
using muster::rational;
using muster::track_errc;

constexpr auto line = laid_out(muster::linear_path<pillar::core>{2025_y, 2_pct, 2035_y, 3.5_pct});

// Interest equal to growth: debt stays, less the balance.
static_assert(muster::next_debt({6, 10}, {.interest = {2, 100}, .growth = {2, 100}})
              == rational{6, 10});
static_assert(muster::next_debt({6, 10}, {.primary_balance = {-1, 100}}) == rational{61, 100});

TEST_SUITE("debt_path") {
    // With a constant effort x from the first year on, debt has a closed form:
    // d_n = d_0 r^n + (x - balance) (r^n - 1) / (r - 1), r = (1 + i) / ((1 + g) (1 + pi)).
    TEST_CASE("a constant effort has its closed form") {
        muster_test::for_all(300, [](muster_test::source from) {
            const debt_assumptions a{.interest = {from.integer(0, 80), 1'000},
                                     .growth = {from.integer(-20, 40), 1'000},
                                     .inflation = {from.integer(0, 50), 1'000},
                                     .primary_balance = {from.integer(-40, 20), 1'000}};
            const rational debt{from.integer(0, 1'500), 1'000};
            auto path = held_until(muster_test::path_of(2025, {200, 350}), 2035_y);
            const auto years = *debt_path_of(debt, path, 2025_y, 2035_y, a);
            REQUIRE(years.size() == 11);
            using muster::to_double;
            const double r = (1 + to_double(a.interest))
                             / ((1 + to_double(a.growth)) * (1 + to_double(a.inflation)));
            const auto closed = [&](double effort, int n) {
                const double flow = effort - to_double(a.primary_balance);
                const double power = std::pow(r, n);
                return to_double(debt) * power
                       + flow * (std::abs(r - 1) < 1e-12 ? n : (power - 1) / (r - 1));
            };
            for (int n = 0; n <= 10; ++n) {
                const auto& y = years[static_cast<std::size_t>(n)];
                CHECK(std::abs(to_double(y.without) - closed(0, n)) < 1e-7);
                CHECK(std::abs(to_double(y.with) - closed(0.015, n)) < 1e-7);
            }
        });
    }

    TEST_CASE("without interest and growth the added debt is the sum of the effort") {
        const auto years = *debt_path_of({6, 10}, line, 2025_y, 2035_y, debt_assumptions{});
        CHECK(years.back().without == rational{6, 10});
        CHECK(years.back().added() == rational{825, 10'000}); // 0.15 (1 + 2 + ... + 10) points
        const auto half = *debt_path_of({6, 10}, line, 2025_y, 2035_y,
                                        debt_assumptions{.financed_by_debt = {1, 2}});
        CHECK(half.back().added() == rational{825, 20'000});
        const auto none =
            *debt_path_of({6, 10}, line, 2025_y, 2035_y, debt_assumptions{.financed_by_debt = 0});
        CHECK(none.back().added() == 0);
    }

    TEST_CASE("less growth is more debt") {
        debt_assumptions a{.interest = {3, 100}, .growth = {2, 100}, .inflation = {2, 100}};
        const auto fast = debt_path_of(1, line, 2025_y, 2035_y, a)->back().with;
        a.growth = {1, 100};
        CHECK(debt_path_of(1, line, 2025_y, 2035_y, a)->back().with > fast);
    }

    TEST_CASE("room under a deficit limit") {
        CHECK(*muster::room_for_debt({15, 1'000}, {-20, 1'000}, {30, 1'000}) == rational{2, 3});
        CHECK(*muster::room_for_debt({15, 1'000}, 0, {30, 1'000}) == 1);
        CHECK(*muster::room_for_debt({15, 1'000}, {-50, 1'000}, {30, 1'000}) == 0);
        CHECK(muster::room_for_debt(0, 0, {30, 1'000}).error() == track_errc::no_rise);
    }

    TEST_CASE("odd questions") {
        CHECK(debt_path_of(1, line, 2025_y, 2025_y, debt_assumptions{}).error()
              == track_errc::equal_years);
        CHECK(debt_path_of(1, line, 2025_y, 2040_y, debt_assumptions{}).error()
              == track_errc::year_missing);
        CHECK_THROWS_AS(static_cast<void>(muster::next_debt(1, {.growth = -1})),
                        muster::contract_violation);
    }
}

} // namespace

} // namespace debt_path_test
