// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/ledger/read_pledge.hpp>
#include <muster/value/percent.hpp>

#include <doctest/doctest.h>

namespace read_pledge_test {

namespace {

using namespace muster::literals;
using muster::own_pledge;

TEST_SUITE("read_pledge") {
    TEST_CASE("a floor, a cap and a total make a pledge") {
        own_pledge own;
        const auto said =
            muster::read_pledge(own, "p.csv",
                                "target_id,pillar,bound,share,by_year,review_year,source,adopted\n"
                                "baltic,core,ge,5,2030,2028,a decision,2025-01-17\n"
                                "baltic,resilience,le,1.5,,,,\n"
                                "baltic,total,ge,6,,,,\n");
        CHECK(said.empty());
        const auto p = own.view();
        CHECK(p.id == "baltic");
        CHECK(p.core.bound == 5_pct);
        CHECK(p.resilience->bound == 1.5_pct);
        CHECK(p.total->bound == 6_pct);
        CHECK(p.deadline == 2030_y);
        CHECK(p.review == 2028_y);
        CHECK(p.adopted == muster::date{2025, 1, 17});
        CHECK(p.citation == "a decision");
    }

    TEST_CASE("a cap is no floor and a floor is no cap") {
        own_pledge own;
        const auto said = muster::read_pledge(own, "p.csv",
                                              "target_id,pillar,bound,share\n"
                                              "a,core,le,2.1\n"
                                              "a,resilience,ge,1.5\n"
                                              "a,core,about,2\n"
                                              "b,core,ge,2\n"
                                              "a,none,ge,2\n");
        CHECK(said.size() == 5);
        CHECK_FALSE(own.core);
        CHECK_THROWS_AS(static_cast<void>(own.view()), muster::contract_violation);
    }
}

} // namespace

} // namespace read_pledge_test
