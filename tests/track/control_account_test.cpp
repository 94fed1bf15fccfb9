// SPDX-License-Identifier: MIT
#include <muster/track/control_account.hpp>
#include <muster/value/percent.hpp>

#include "support/path_case.hpp"

namespace control_account_test {

namespace {

using namespace muster::literals;
using muster::certainty;
using muster::rational;
using muster_test::core_path;

TEST_SUITE("control_account") {
    TEST_CASE("a surplus credits the account") {
        const auto account = control_account(muster_test::path_of(2025, {200, 220, 240, 260}),
                                             muster_test::path_of(2025, {190, 230, 205, 220}));
        REQUIRE(account.size() == 4);
        CHECK(account[1].shortfall.lower() == rational{-10, 10'000});
        CHECK(account[1].balance.lower() == 0);
        CHECK(account[2].is_short() == certainty::certainly);
        CHECK(account[2].is_in_breach() == certainty::no);
        CHECK(account[3].balance.lower() == rational{75, 10'000});
        CHECK(account[3].is_in_breach() == certainty::certainly);
    }

    TEST_CASE("exactly the limit is no breach, and rounding makes it uncertain") {
        core_path plan;
        core_path actual;
        plan.set(2026_y, 2.3_pct);
        actual.set(2026_y, 2.0_pct);
        CHECK(control_account(plan, actual)[0].is_short() == certainty::no);
        actual.set(2026_y, 2.00_pct, {5, 100'000});
        CHECK(control_account(plan, actual)[0].is_short() == certainty::possibly);
    }

    TEST_CASE("years of one side alone are left out, and the balance is the sum") {
        muster_test::for_all(300, [](muster_test::source from) {
            const auto plan = muster_test::any_path(from);
            const auto actual = muster_test::any_path(from);
            rational sum;
            for (const auto& e : control_account(plan, actual)) {
                REQUIRE(actual.at(e.of));
                CHECK(e.planned == plan.at(e.of)->fraction());
                sum = sum + e.planned - e.actual;
                CHECK(is_below(sum, e.balance) != certainty::certainly);
                CHECK(is_above(sum, e.balance) != certainty::certainly);
            }
        });
        CHECK(control_account(core_path{}, core_path{}).empty());
    }
}

} // namespace

} // namespace control_account_test
