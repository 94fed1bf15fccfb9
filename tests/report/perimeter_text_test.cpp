// SPDX-License-Identifier: MIT
#include <muster/audit/perimeter_measure.hpp>
#include <muster/report/perimeter_text.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace perimeter_text_test {

namespace {

using muster::interval;
using muster::perimeter;
using muster::report::answer_to;
using muster::report::perimeter_answer;
using muster::report::perimeter_text;
using muster::report::perimeters_text;
using muster_test::has;

static_assert(answer_to(interval{40}, 40) == perimeter_answer::in);
static_assert(answer_to(interval{0}, 40) == perimeter_answer::out);
static_assert(answer_to(interval{4}, 40) == perimeter_answer::in_part);
static_assert(answer_to(interval{0, 40}, 40) == perimeter_answer::open);

constexpr const char* claims =
    "# unit: 1e6\n# decimals: INF\n"
    "id,country,year,amount,currency,pillar,category,cofog,title,t1,t2,t3,t4,proportion\n"
    "A1,XAT,2026,3000,EUR,core,C.EQP,02.1,Tanks,,,,,\n"
    "A2,XAT,2026,300,EUR,core,C.PENS,10.2,Retired soldiers,,,,,\n"
    "A3,XAT,2026,80,EUR,resilience,R-CIV,02.2,Sirens,,,,,\n"
    "A4,XAT,2026,40,EUR,core,C.OF,03.1,Coast guard,yes,yes,yes,yes,0.1\n"
    "A5,XAT,2026,20,EUR,core,,,Programme,,,,,\n";

} // namespace

TEST_CASE("the six definitions: money, shares, what differs and on which claims") {
    const auto r = muster_test::audit(claims, {.only = "MST-R001"});
    const auto text = perimeters_text(measure_perimeters(r.context), r.context);
    CHECK(has(text,
              "  nato_core     EUR 3 304 m  EUR 3 324 m           3.304 %  3.324 %\n"
              "  sipri         EUR 3 304 m  EUR 3 360 m           3.304 %  3.360 %        EUR "
              "0          EUR 0\n"));
    CHECK(has(text,
              "  cofog_02      EUR 3 080 m  EUR 3 100 m           3.080 %  3.100 %     EUR 80 "
              "m      EUR 304 m\n"));
    CHECK(has(text, "    Pensions of military personnel (A2): EUR 300 m = 0.300 %; in: nato_core, "
                    "sipri; out: cofog_02,\n      eu; open: iiss, eda\n"));
    CHECK(has(text, "    Paramilitary forces (A4): EUR 40 m = 0.040 %; out: cofog_02, eda; open: "
                    "sipri, iiss, eu; in\n      part: nato_core (EUR 4 m)\n"));
    CHECK(has(text, "    Claims without category and function (A5): EUR 20 m = 0.020 %; open: in "
                    "all six\n"));
    CHECK(has(text, "  the six agree on: Armed forces (A1): EUR 3 000 m = 3.000 %\n"));
    // The most money first.
    CHECK(text.find("Pensions") < text.find("Civil defence"));
    CHECK(text.find("Civil defence") < text.find("Paramilitary"));
}

TEST_CASE("one definition: what it is, and its word on each kind of spending") {
    const auto r = muster_test::audit(claims, {.only = "MST-R001"});
    const auto years = measure_perimeters(r.context);
    const auto text = perimeter_text(perimeter::sipri, years, r.context);
    CHECK(has(text, "  SIPRI military expenditure; SIPRI, Definition of military expenditure\n"));
    CHECK(has(text, "  money counts as: actual outlays; the adopted budget where they are not "
                    "known; SIPRI, Military\n"));
    CHECK(has(text, "  government: national (unverified); SIPRI, Sources and methods\n"));
    CHECK(has(text, "  Pensions of military personnel          EUR 300 m    EUR 300 m  0.300 %  "
                    "0.300 %  yes\n"));
    CHECK(has(text, "  Civil defence                               EUR 0        EUR 0  0.000 %  "
                    "0.000 %  no\n"));
    CHECK(has(text, "  all of EUR 3 440 m                    EUR 3 304 m  EUR 3 360 m  3.304 %  "
                    "3.360 %\n"));
    CHECK(has(text, "    Paramilitary forces: when trained, equipped and available for military "
                    "operations; SIPRI,\n"));
    CHECK(has(text, "  would be narrower with: category\n"));
    const auto nato = perimeter_text(perimeter::nato_core, years, r.context);
    CHECK(has(nato, "no (unverified)\n")); // civil defence
}

TEST_CASE("without a GDP there is money and no share; a year without claims is left out") {
    const auto r = muster_test::audit("id,country,year,amount,currency,pillar\n"
                                      "A1,XAT,2026,40,EUR,core\nA2,XAT,2027,40,EUR,none\n",
                                      {.only = "MST-R001", .macro = muster_test::no_macro});
    const auto years = measure_perimeters(r.context);
    const auto text = perimeters_text(years, r.context);
    INFO(text);
    CHECK(has(text, "  nato_core           EUR 0   EUR 40                 -        -\n"));
    CHECK(has(text, "(A1): EUR 40; open: in all six\n"));
    CHECK_FALSE(has(text, "2027"));
    CHECK_FALSE(has(perimeter_text(perimeter::eda, years, r.context), "2027"));
}

TEST_CASE("many claims are named by the first four") {
    std::string rows = "id,country,year,amount,currency,pillar,category\n";
    for (const auto* id : {"A", "B", "C", "D", "E", "F"})
        rows += std::string{id} + ",XAT,2026,40,EUR,core,C.EQP\n";
    const auto r = muster_test::audit(rows, {.only = "MST-R001"});
    CHECK(has(perimeters_text(measure_perimeters(r.context), r.context),
              "Armed forces (A, B, C, D and 2 more): EUR 240"));
}

} // namespace perimeter_text_test
