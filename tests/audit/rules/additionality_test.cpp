// SPDX-License-Identifier: MIT
#include <muster/audit/rules/additionality.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

using namespace std::string_literals;
using muster::outcome;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::credit_of;
using muster_test::finding_of;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::strict_of;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"s;
const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar,"s;

} // namespace

// MST-R204 ------------------------------------------------------------------------------------

TEST_CASE("MST-R204 fires: a grant of the Union is claimed in full") {
    const auto r =
        audit(head + "fin_source,national_share\nA1,XAT,2026,200,EUR,resilience,eu,0.15\n",
              {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R204");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::haircut_to(rational{30'000'000}));
    CHECK(f.cell == muster::column::national_share);
    CHECK(f.claimed == 200'000'000);
    CHECK(f.credit_lost == 170'000'000);
    CHECK(f.message == "85 % of A1 is paid by 'eu'; only the national net contribution counts");
    CHECK(strict_of(r, "A1") == 30'000'000);
    CHECK(lenient_of(r, "A1") == 30'000'000);
}

TEST_CASE("MST-R204 fires: without a national share nothing is national") {
    const auto r =
        audit(head
                  + "fin_source\nA1,XAT,2026,200,EUR,core,eu\nA2,XAT,2026,200,EUR,core,nato\n"
                    "A3,XAT,2026,200,EUR,core,partner\n",
              {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.fail = 3});
    for (const auto* id : {"A1", "A2", "A3"}) {
        CHECK(strict_of(r, id) == 0);
        CHECK(lenient_of(r, id) == 0);
    }
    const auto all = muster_test::findings_of(r, "MST-R204");
    CHECK(all[0]->cell == muster::column::fin_source);
    CHECK(all[0]->message
          == "100 % of A1 is paid by 'eu' (no national_share is given); only the national net "
             "contribution counts");
    CHECK(has(all[1]->message, "'nato'"));
    CHECK(has(all[2]->message, "'partner'"));
}

TEST_CASE("MST-R204 fires: a national share below 1, whatever the source is called") {
    const auto r =
        audit(head
                  + "fin_source,national_share\nA1,XAT,2026,200,EUR,core,national,0.6\n"
                    "A2,XAT,2026,200,EUR,core,,0.6\nA3,XAT,2026,200,EUR,core,national_loan,0\n",
              {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.fail = 3});
    CHECK(strict_of(r, "A1") == 120'000'000);
    CHECK(strict_of(r, "A2") == 120'000'000);
    CHECK(strict_of(r, "A3") == 0);
    CHECK(muster_test::findings_of(r, "MST-R204")[0]->message
          == "40 % of A1 is paid by others; only the national net contribution counts");
}

TEST_CASE("MST-R204 edge: a national share of exactly 1") {
    const auto r =
        audit(head
                  + "fin_source,national_share\nA1,XAT,2026,200,EUR,core,eu,1\n"
                    "A2,XAT,2026,200,EUR,core,eu,1.000\nA3,XAT,2026,200,EUR,core,eu,0.999999\n",
              {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.pass = 2, .fail = 1});
    CHECK(strict_of(r, "A2") == 200'000'000);
    CHECK(strict_of(r, "A3") == 199'999'800);
    // A part that is not zero is not printed as zero.
    CHECK_FALSE(has(finding_of(r, "MST-R204").message, "0 % of A3"));
}

TEST_CASE("MST-R204 edge: a part is rounded outwards to a ten-thousandth of a unit") {
    const auto r = audit(euros + "fin_source,national_share\nA1,XAT,2026,1,EUR,core,eu,0.333333\n",
                         {.only = "MST-R204"});
    CHECK(credit_of(r, "A1").strict
          == muster::interval{rational{3333, 10'000}, rational{3334, 10'000}});
    CHECK(credit_of(r, "A1").lenient == credit_of(r, "A1").strict);
}

TEST_CASE("MST-R204 passes: the state pays") {
    const auto r = audit(head
                             + "fin_source,national_share\nA1,XAT,2026,200,EUR,core,national,\n"
                               "A2,XAT,2026,200,EUR,resilience,national,1\n",
                         {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.pass = 2});
    CHECK(strict_of(r, "A1") == 200'000'000);
}

TEST_CASE("MST-R204 open: nobody says who pays") {
    const auto r = audit(head + "fin_source,national_share\nA1,XAT,2026,200,EUR,core,,\n",
                         {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.open = 1, .missing = "fin_source"});
    CHECK(strict_of(r, "A1") == 200'000'000);
    const auto narrow =
        audit(head + "title\nA1,XAT,2026,200,EUR,core,Depot\n", {.only = "MST-R204"});
    CHECK(answers_of(narrow, "MST-R204") == answers{.open = 1, .missing = "fin_source"});
}

TEST_CASE("MST-R204 false positive: a loan that the state pays back is its own payment") {
    const auto r =
        audit(head + "fin_source\nA1,XAT,2026,200,EUR,core,national_loan\n", {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.pass = 1});
    CHECK(strict_of(r, "A1") == 200'000'000);
}

TEST_CASE("MST-R204 does not judge private money, nor what is in no sum") {
    const auto r = audit(head + "fin_source,national_share\nA1,XAT,2026,200,EUR,core,private,0.1\n",
                         {.only = "MST-R204"});
    CHECK(answers_of(r, "MST-R204") == answers{.not_applicable = 1});
    for (const auto* pillar : {"core", "resilience"}) {
        const auto five = audit(muster_test::five_uncounted_rows(pillar, "fin_source", "eu"),
                                {.only = "MST-R204"});
        CHECK(answers_of(five, "MST-R204") == answers{.fail = 1, .not_applicable = 5});
    }
}

// MST-R205 ------------------------------------------------------------------------------------

TEST_CASE("MST-R205 fires: a guarantee at its face value") {
    const auto r =
        audit(head + "instrument,grant_equivalent\nA1,XAT,2026,400,EUR,resilience,guarantee,9\n",
              {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R205");
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::haircut_to(rational{9'000'000}));
    CHECK(f.cell == muster::column::instrument);
    CHECK(f.credit_lost == 391'000'000);
    CHECK(f.message
          == "a guarantee of EUR 400 m is not a payment; EUR 9 m is its grant equivalent");
    CHECK(strict_of(r, "A1") == 9'000'000);
    CHECK(lenient_of(r, "A1") == 9'000'000);
}

TEST_CASE("MST-R205 fires: without a grant equivalent nothing is credited") {
    const auto r =
        audit(head
                  + "instrument\nA1,XAT,2026,400,EUR,core,loan\nA2,XAT,2026,400,EUR,core,equity\n"
                    "A3,XAT,2026,400,EUR,core,guarantee\n",
              {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.fail = 3});
    for (const auto* f : muster_test::findings_of(r, "MST-R205")) {
        CHECK(f->acts == treatment::disallow());
        CHECK(has(f->message, "; no grant equivalent is given"));
    }
    for (const auto* id : {"A1", "A2", "A3"}) {
        CHECK(strict_of(r, id) == 0);
        CHECK(lenient_of(r, id) == 0);
    }
}

TEST_CASE("MST-R205 fires: an economic code of financial assets or liabilities") {
    const auto r = audit(
        head
            + "gfsm,instrument\nA1,XAT,2026,400,EUR,core,32,\nA2,XAT,2026,400,EUR,core,3204,\n"
              "A3,XAT,2026,400,EUR,core,33,\nA4,XAT,2026,400,EUR,core,3304,grant\n",
        {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.fail = 4});
    const auto all = muster_test::findings_of(r, "MST-R205");
    CHECK(all[1]->cell == muster::column::gfsm);
    CHECK(all[1]->message
          == "GFSM 3204 of EUR 400 m is not a payment; no grant equivalent is given");
    CHECK(strict_of(r, "A4") == 0);
}

TEST_CASE("MST-R205 edge: a grant equivalent of nothing, of all, and of more than all") {
    const auto r =
        audit(head
                  + "instrument,grant_equivalent\nA1,XAT,2026,400,EUR,core,loan,0\n"
                    "A2,XAT,2026,400,EUR,core,loan,400\nA3,XAT,2026,400,EUR,core,loan,400.0001\n",
              {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.fail = 3});
    CHECK(strict_of(r, "A1") == 0);
    CHECK(strict_of(r, "A2") == 400'000'000);
    CHECK(strict_of(r, "A3") == 400'000'000); // no finding adds credit
    CHECK(lenient_of(r, "A3") == 400'000'000);
}

TEST_CASE("MST-R205 passes: payments, and the codes next to 32 and 33") {
    const auto r = audit(head
                             + "instrument,gfsm\nA1,XAT,2026,400,EUR,core,grant,\nA2,XAT,2026,400,"
                               "EUR,core,tax_expenditure,\n"
                               "A3,XAT,2026,400,EUR,core,,31\nA4,XAT,2026,400,EUR,core,,3114\nA5,"
                               "XAT,2026,400,EUR,core,,22\n"
                               "A6,XAT,2026,400,EUR,core,grant,263\n",
                         {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.pass = 6});
    CHECK(strict_of(r, "A4") == 400'000'000);
}

TEST_CASE("MST-R205 open: neither an instrument nor an economic code") {
    const auto r =
        audit(head + "instrument,gfsm\nA1,XAT,2026,400,EUR,core,,\n", {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.open = 1, .missing = "instrument"});
    CHECK(strict_of(r, "A1") == 400'000'000);
}

TEST_CASE("MST-R205 false positive: a loan to a partner keeps its grant equivalent") {
    // The playbook has no clause that counts such loans in full.
    const auto r = audit(
        head + "category,instrument,grant_equivalent\nA1,XAT,2026,400,EUR,core,C.AID,loan,150\n",
        {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.fail = 1});
    CHECK(strict_of(r, "A1") == 150'000'000);
    CHECK(finding_of(r, "MST-R205").clears == "grant_equivalent for this line");
}

TEST_CASE("MST-R205 does not judge what is in no sum") {
    const auto r =
        audit(muster_test::five_uncounted_rows("core", "instrument", "loan"), {.only = "MST-R205"});
    CHECK(answers_of(r, "MST-R205") == answers{.fail = 1, .not_applicable = 5});
}
