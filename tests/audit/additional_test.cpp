// SPDX-License-Identifier: MIT
#include <muster/audit/additional.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace additional_test {

using muster::credit;
using muster::interval;
using muster::rational;
using muster_test::audit;
using muster_test::line_of;

namespace {

const std::string head =
    "# decimals: INF\nid,country,year,amount,currency,pillar,approved_date,contract_date,"
    "first_announced,baseline_amount,baseline_year\n";

} // namespace

TEST_CASE("a claim was decided on the earliest of three days") {
    const auto r = audit(head
                         + "A,XAT,2026,1,EUR,core,2024-01-03,2024-01-02,2024-01-04,,\n"
                           "B,XAT,2026,1,EUR,core,,,2024-01-04,,\nC,XAT,2026,1,EUR,core,,,,,\n");
    CHECK(muster::decided_on(line_of(r, "A")) == muster::date{2024, 1, 2});
    CHECK(muster::decided_on(line_of(r, "B")) == muster::date{2024, 1, 4});
    CHECK_FALSE(muster::decided_on(line_of(r, "C")));
}

TEST_CASE("a baseline has an amount and a year") {
    const auto r =
        audit(head
              + "A,XAT,2026,130,EUR,core,,,,100,2025\nB,XAT,2026,90,EUR,core,,,,100,2022\n"
                "C,XAT,2026,1,EUR,core,,,,100,\nD,XAT,2026,1,EUR,core,,,,,2025\n");
    const auto real = muster::baseline_of(line_of(r, "A"), r.context);
    REQUIRE(real);
    CHECK(real->of == muster::year{2025});
    CHECK(real->then == 100);
    CHECK(real->now == 104);
    CHECK_FALSE(real->nominal);
    CHECK(real->increase(line_of(r, "A")) == 26);
    const auto nominal = muster::baseline_of(line_of(r, "B"), r.context);
    REQUIRE(nominal);
    CHECK(nominal->now == 100);
    CHECK(nominal->nominal);
    CHECK(nominal->increase(line_of(r, "B")) == 0);
    CHECK_FALSE(muster::baseline_of(line_of(r, "C"), r.context));
    CHECK_FALSE(muster::baseline_of(line_of(r, "D"), r.context));
}

TEST_CASE("of what is eligible no more is new than the increase") {
    const auto r = audit(head
                         + "A,XAT,2026,130,EUR,core,,,,100,2025\nB,XAT,2026,130,EUR,core,,,,,\n"
                           "C,XAT,2026,130,EUR,core,2025-06-24,,,,\n"
                           "D,XAT,2026,130,EUR,core,2025-06-25,,,,\n");
    const auto part = [&](std::string_view id, const credit& eligible) {
        return muster::additional_part(line_of(r, id), eligible, r.context);
    };
    const credit half{interval{rational{20}}, interval{rational{65}}};
    const interval nothing;
    CHECK(part("A", half) == credit{interval{rational{20}}, interval{rational{26}}});
    CHECK(part("B", half) == credit{nothing, interval{rational{65}}});
    CHECK(part("C", half) == credit{nothing, nothing});
    CHECK(part("D", half) == half);
}

} // namespace additional_test
