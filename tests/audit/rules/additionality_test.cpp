// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace additionality_test {

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
using muster_test::findings_of;
using muster_test::five_uncounted_rows;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
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

// MST-R206 ------------------------------------------------------------------------------------

TEST_CASE("MST-R206 fires: the public part is credited") {
    const auto r = audit(head
                             + "title,fin_source,public_share,funder_id\n"
                               "A1,XAT,2026,200,EUR,resilience,Terminal,private,0.25,Port AG\n",
                         {.only = "MST-R206"});
    CHECK(answers_of(r, "MST-R206") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R206");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::haircut_to(rational{50'000'000}));
    CHECK(f.cell == muster::column::public_share);
    CHECK(f.message == "75 % of 'Terminal' is funded by 'Port AG'; only the public part counts");
    CHECK(f.clears == "a public_share that covers the claim");
    CHECK(strict_of(r, "A1") == 50'000'000);
    CHECK(lenient_of(r, "A1") == 50'000'000);
}

TEST_CASE("MST-R206 fires: an unknown split is asked") {
    const auto r =
        audit(head + "fin_source\nA1,XAT,2026,200,EUR,core,private\n", {.only = "MST-R206"});
    const auto& f = finding_of(r, "MST-R206");
    CHECK(f.kind == outcome::fail);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::fin_source);
    CHECK(f.message == "A1 is funded by private funders; which part is public is not said");
    CHECK(f.clears == "public_share for this line");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 200'000'000);
}

TEST_CASE("MST-R206 edge: a public share of nothing, of nearly all and of all") {
    const auto r = audit(head
                             + "fin_source,public_share\nA1,XAT,2026,200,EUR,core,private,0\n"
                               "A2,XAT,2026,200,EUR,core,national,0.999999\n"
                               "A3,XAT,2026,200,EUR,core,private,1\n"
                               "A4,XAT,2026,200,EUR,core,,0.5\n",
                         {.only = "MST-R206"});
    CHECK(answers_of(r, "MST-R206") == answers{.pass = 1, .fail = 3});
    CHECK(strict_of(r, "A1") == 0);
    CHECK(strict_of(r, "A2") == 199'999'800);
    CHECK(strict_of(r, "A3") == 200'000'000);
    CHECK(strict_of(r, "A4") == 100'000'000);
    CHECK(has(muster_test::findings_of(r, "MST-R206")[0]->message, "100 % of A1 is funded"));
}

TEST_CASE("MST-R206 passes: public sources") {
    const auto r = audit(head
                             + "fin_source\nA1,XAT,2026,200,EUR,core,national\n"
                               "A2,XAT,2026,200,EUR,core,eu\nA3,XAT,2026,200,EUR,core,partner\n",
                         {.only = "MST-R206"});
    CHECK(answers_of(r, "MST-R206") == answers{.pass = 3});
}

TEST_CASE("MST-R206 open: nobody says who pays, or in a word that is on no list") {
    const auto r = audit(head
                             + "fin_source,public_share\nA1,XAT,2026,200,EUR,core,,\n"
                               "A2,XAT,2026,200,EUR,core,bank,\n",
                         {.only = "MST-R206", .odd = true});
    CHECK(answers_of(r, "MST-R206") == answers{.open = 2, .missing = "fin_source"});
    CHECK(strict_of(r, "A1") == 200'000'000);
}

TEST_CASE("MST-R206 false positive: payments for the use of a private asset are public") {
    const auto r = audit(head
                             + "title,fin_source,public_share\n"
                               "A1,XAT,2026,20,EUR,core,Availability payment,national,\n"
                               "A2,XAT,2026,20,EUR,core,Availability payment,private,1.0\n",
                         {.only = "MST-R206"});
    CHECK(answers_of(r, "MST-R206") == answers{.pass = 2});
    CHECK(strict_of(r, "A2") == 20'000'000);
}

TEST_CASE("MST-R206 does not judge what is in no sum") {
    const auto r =
        audit(five_uncounted_rows("core", "fin_source", "private"), {.only = "MST-R206"});
    CHECK(answers_of(r, "MST-R206") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R207 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R207 to a claim of 2026 against 100 m of 2025, which are 104 m.
answers service(const std::string& amount, const std::string& cofog = "03.2",
                const std::string& gfsm = "21") {
    const auto r = audit(head + "cofog,gfsm,baseline_amount,baseline_year\nA1,XAT,2026," + amount
                             + ",EUR,resilience," + cofog + ',' + gfsm + ",100,2025\n",
                         {.only = "MST-R207"});
    return answers_of(r, "MST-R207");
}

} // namespace

TEST_CASE("MST-R207 fires: the wages of a service at the level of before") {
    const auto r = audit(head
                             + "cofog,gfsm,baseline_amount,baseline_year\n"
                               "A1,XAT,2026,105,EUR,resilience,03.2,211,100,2025\n",
                         {.only = "MST-R207"});
    CHECK(answers_of(r, "MST-R207") == answers{.review = 1});
    const auto& f = finding_of(r, "MST-R207");
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.message
          == "COFOG 03.2 Fire-protection services, GFSM 211: EUR 105 m now, EUR 104 m in 2025 in "
             "prices of the claim");
    CHECK(f.clears == "what was added since 2025");
    CHECK(f.reason == "change_within 0.05 of the baseline (default)");
    CHECK(strict_of(r, "A1") == 105'000'000); // a preview rule never touches credit
}

TEST_CASE("MST-R207 edge: 5 % down and up, and one unit beyond") {
    CHECK(service("98.8") == answers{.review = 1});
    CHECK(service("98.799999") == answers{.pass = 1});
    CHECK(service("109.2") == answers{.review = 1});
    CHECK(service("109.200001") == answers{.pass = 1});
}

TEST_CASE("MST-R207 edge: which functions and which economic codes are services") {
    for (const auto* function : {"03.1", "03.1.0", "03.2", "04.5", "04.5.1", "07", "07.3.1"})
        CHECK(service("104", function) == answers{.review = 1});
    for (const auto* other : {"03", "03.3", "04", "04.4", "02.2", "09", "99.9"})
        CHECK(service("104", other) == answers{.not_applicable = 1});
    for (const auto* code : {"21", "212", "22"})
        CHECK(service("104", "07", code) == answers{.review = 1});
    for (const auto* other : {"2", "23", "31", "3112"})
        CHECK(service("104", "07", other) == answers{.not_applicable = 1});
}

TEST_CASE("MST-R207 passes: a surge, and a cut") {
    CHECK(service("150") == answers{.pass = 1});
    CHECK(service("50") == answers{.pass = 1});
}

TEST_CASE("MST-R207 edge: the change can be set, and without deflators it is nominal") {
    const auto r =
        audit(head
                  + "cofog,gfsm,baseline_amount,baseline_year\n"
                    "A1,XAT,2026,120,EUR,resilience,07,22,100,2022\n",
              {.only = "MST-R207",
               .changed = {{setting("business-as-usual-service.change_within"), {2, 10}}}});
    CHECK(answers_of(r, "MST-R207") == answers{.review = 1});
    CHECK(has(finding_of(r, "MST-R207").message, "EUR 100 m in 2022 (nominal)"));
    CHECK(finding_of(r, "MST-R207").reason == "change_within 0.2 of the baseline (set)");
}

TEST_CASE("MST-R207 open: function, economic code, baseline or its year are missing") {
    const auto r = audit(head
                             + "cofog,gfsm,baseline_amount,baseline_year\n"
                               "A1,XAT,2026,104,EUR,resilience,,21,100,2025\n"
                               "A2,XAT,2026,104,EUR,resilience,07,,100,2025\n"
                               "A3,XAT,2026,104,EUR,resilience,07,21,,2025\n"
                               "A4,XAT,2026,104,EUR,resilience,07,21,100,\n",
                         {.only = "MST-R207"});
    CHECK(answers_of(r, "MST-R207")
          == answers{.open = 4, .missing = "cofog; gfsm; baseline_amount; baseline_year"});
}

TEST_CASE("MST-R207 false positive: stocks booked as inventories are no service") {
    CHECK(service("104", "07", "312") == answers{.not_applicable = 1});
    CHECK(service("104", "07", "22") == answers{.review = 1}); // a question, and no more
}

TEST_CASE("MST-R207 does not judge what is in no sum, and is off by default") {
    const auto text =
        five_uncounted_rows("core", "cofog,gfsm,baseline_amount,baseline_year", "03.1,21,40,2026");
    const auto r = audit(text, {.only = "MST-R207"});
    CHECK(answers_of(r, "MST-R207") == answers{.review = 1, .not_applicable = 5});
    CHECK(findings_of(audit(text), "MST-R207").empty());
}

} // namespace additionality_test
