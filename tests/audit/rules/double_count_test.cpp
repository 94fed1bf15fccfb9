// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace double_count_test {

using namespace std::string_literals;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::five_uncounted_rows;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::strict_of;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"s; // row 3

// The answers of MST-R301 to two core claims of 12 m for "Lease": `columns` and the cells of each.
answers pair(const std::string& columns, const std::string& first, const std::string& second) {
    const auto r = audit(head + columns + "\nA1,XAT,2026,12,EUR,core," + first
                             + "\nA2,XAT,2026,12,EUR,core," + second + '\n',
                         {.only = "MST-R301"});
    return answers_of(r, "MST-R301");
}
const answers one_of_two{.pass = 1, .fail = 1};
const answers both_pass{.pass = 2};

} // namespace

// MST-R301 ------------------------------------------------------------------------------------

TEST_CASE("MST-R301 fires: the lowest id keeps its credit, wherever it stands") {
    const auto r =
        audit(head
                  + "title\nA2,XAT,2026,12,EUR,core,Lease\nA3,XAT,2026,12,EUR,core,Lease\n"
                    "A1,XAT,2026,12,EUR,core,Lease\n",
              {.only = "MST-R301"});
    CHECK(answers_of(r, "MST-R301") == answers{.pass = 1, .fail = 2});
    const auto all = findings_of(r, "MST-R301");
    for (const auto* f : all) {
        CHECK(f->level == severity::error);
        CHECK(f->acts == treatment::disallow());
        CHECK(f->counterpart->id == "A1");
        CHECK(f->claimed == 12'000'000);
        CHECK(f->credit_lost == 12'000'000);
        CHECK(has(f->message, " are the same EUR 12 m"));
        CHECK(f->clears == "a date or an instalment number that tells it from row 6");
    }
    CHECK(all[0]->row == 4);
    CHECK(all[1]->row == 5);
    for (const auto* row : {"4", "5", "6"}) CHECK(has(all[0]->message, row));
    CHECK(strict_of(r, "A1") == 12'000'000);
    for (const auto* id : {"A2", "A3"}) {
        CHECK(strict_of(r, id) == 0);
        CHECK(lenient_of(r, id) == 0);
    }
}

TEST_CASE("MST-R301 fires: the message names the rows") {
    const auto r =
        audit(head + "title\nA1,XAT,2026,12,EUR,core,Lease\nA2,XAT,2026,12,EUR,core,Lease\n",
              {.only = "MST-R301"});
    CHECK(finding_of(r, "MST-R301").message == "rows 4 and 5 are the same EUR 12 m");
}

TEST_CASE("MST-R301 fires: rows that are equal throughout, id and all") {
    const auto r =
        audit(head + "title\nA1,XAT,2026,12,EUR,core,Lease\nA1,XAT,2026,12,EUR,core,Lease\n",
              {.only = "MST-R301"});
    CHECK(answers_of(r, "MST-R301") == one_of_two);
    CHECK(finding_of(r, "MST-R301").row == 5);
}

TEST_CASE("MST-R301 fires: equal after folding, in another order, in another unit") {
    CHECK(pair("title", "Lease of the Depot", "depot: LEASE of THE") == one_of_two);
    CHECK(pair("title", "Werft Böl", "werft bol") == one_of_two);
    CHECK(pair("title,recipient_name", "Lease,Yard AG", "Lease,YARD ag.") == one_of_two);
    const auto r = audit(
        head + "title,unit\nA1,XAT,2026,12,EUR,core,Lease,\nA2,XAT,2026,12000,EUR,core,Lease,1e3\n",
        {.only = "MST-R301"});
    CHECK(answers_of(r, "MST-R301") == one_of_two);
}

TEST_CASE("MST-R301 fires: equal identifiers, whatever the titles say") {
    CHECK(pair("project_id,title", "P1,Lease", "P1,Rent of a hall") == one_of_two);
    CHECK(pair("contract_id,title", "K1,Lease", "K1,") == one_of_two);
    CHECK(pair("project_id,contract_id", "P1,K1", "P1,K1") == one_of_two);
}

TEST_CASE("MST-R301 passes: anything that tells the two apart") {
    CHECK(pair("title", "Lease", "Leases") == both_pass);
    CHECK(pair("project_id,title", "P1,Lease", "P2,Lease") == both_pass);
    CHECK(pair("project_id,contract_id", "P1,K1", "P1,K2") == both_pass);
    CHECK(pair("title,recipient_id", "Lease,R1", "Lease,R2") == both_pass);
    CHECK(pair("title,recipient_name", "Lease,Yard", "Lease,Mill") == both_pass);
    CHECK(pair("title,phase", "Lease,approved", "Lease,executed") == both_pass);
    const auto other = [](const std::string& row) {
        const auto r = audit(head + "title\nA1,XAT,2026,12,EUR,core,Lease\n" + row + '\n',
                             {.only = "MST-R301"});
        return answers_of(r, "MST-R301");
    };
    CHECK(other("A2,XAT,2027,12,EUR,core,Lease") == both_pass);
    CHECK(other("A2,XBO,2026,12,EUR,core,Lease") == both_pass);
    CHECK(other("A2,XAT,2026,12,EUR,core,Lease") == one_of_two);
}

TEST_CASE("MST-R301 edge: amounts are equal to the last digit") {
    const auto second = [](const std::string& amount) {
        const auto r = audit(head + "title\nA1,XAT,2026,12,EUR,core,Lease\nA2,XAT,2026," + amount
                                 + ",EUR,core,Lease\n",
                             {.only = "MST-R301"});
        return answers_of(r, "MST-R301");
    };
    CHECK(second("11.9999999999") == both_pass);
    CHECK(second("12.0000000000") == one_of_two);
    CHECK(second("12.0000000001") == both_pass);
}

TEST_CASE("MST-R301 open: nothing names what is paid") {
    const auto r =
        audit(head + "recipient_name\nA1,XAT,2026,12,EUR,core,Yard\nA2,XAT,2026,12,EUR,core,Yard\n",
              {.only = "MST-R301"});
    CHECK(answers_of(r, "MST-R301") == answers{.open = 2, .missing = "title"});
    CHECK(strict_of(r, "A2") == 12'000'000);
}

TEST_CASE("MST-R301 false positive: instalments need a date or a number") {
    CHECK(pair("title", "Lease", "Lease") == one_of_two);
    CHECK(pair("title", "Lease 1", "Lease 2") == both_pass);
    CHECK(pair("title,description", "Lease,instalment 1", "Lease,instalment 2") == both_pass);
    CHECK(pair("project_id,title", "P1,Lot 1", "P1,Lot 2") == both_pass);
    CHECK(pair("title,contract_date", "Lease,2026-01-31", "Lease,2026-02-28") == both_pass);
    CHECK(pair("title,start_date", "Lease,2026-01-31", "Lease,2026-02-28") == both_pass);
    CHECK(pair("title,end_date", "Lease,2026-01-31", "Lease,2026-02-28") == both_pass);
    CHECK(pair("title,description", "Lease,for the army", "Lease,for a year")
          == one_of_two); // no number
}

TEST_CASE("MST-R301 does not judge what is in no sum") {
    const auto r = audit(five_uncounted_rows("core", "title", "Lease"), {.only = "MST-R301"});
    CHECK(answers_of(r, "MST-R301") == answers{.pass = 1, .not_applicable = 5});
}

// MST-R303 ------------------------------------------------------------------------------------

TEST_CASE("MST-R303 fires: the excess over the cost is taken from resilience") {
    const auto r = audit(head
                             + "project_id,project_total\nA1,XAT,2026,80,EUR,core,P1,100\n"
                               "A2,XAT,2026,50,EUR,resilience,P1,\n",
                         {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == one_of_two);
    const auto& f = finding_of(r, "MST-R303");
    CHECK(f.level == severity::error);
    CHECK(f.where->id == "A2");
    CHECK(f.counterpart->id == "A1");
    CHECK(f.acts == treatment::haircut_to(rational{20'000'000}));
    CHECK(f.claimed == 30'000'000);
    CHECK(f.credit_lost == 30'000'000);
    CHECK(f.message
          == "project P1: EUR 80 m core and EUR 50 m resilience exceed its cost of EUR 100 m; "
             "EUR 30 m of this line are too much");
    CHECK(strict_of(r, "A1") == 80'000'000);
    CHECK(strict_of(r, "A2") == 20'000'000);
    CHECK(lenient_of(r, "A2") == 20'000'000);
}

TEST_CASE("MST-R303 fires: highest id first, then core") {
    const auto r = audit(head
                             + "project_id,project_total\nA4,XAT,2026,30,EUR,resilience,P1,100\n"
                               "A3,XAT,2026,30,EUR,resilience,P1,\nA2,XAT,2026,60,EUR,core,P1,\n"
                               "A1,XAT,2026,60,EUR,core,P1,\n",
                         {.only = "MST-R303"});
    // 180 claimed, 80 too much: 30 of A4, 30 of A3, 20 of A2.
    CHECK(answers_of(r, "MST-R303") == answers{.pass = 1, .fail = 3});
    CHECK(strict_of(r, "A4") == 0);
    CHECK(strict_of(r, "A3") == 0);
    CHECK(strict_of(r, "A2") == 40'000'000);
    CHECK(strict_of(r, "A1") == 60'000'000);
    const auto all = findings_of(r, "MST-R303"); // largest money first, then by row
    CHECK(all[0]->acts == treatment::disallow());
    CHECK(all[2]->where->id == "A2");
    CHECK(all[2]->claimed == 20'000'000);
}

TEST_CASE("MST-R303 fires: all years of a project together") {
    const auto r = audit(head
                             + "project_id,project_total\nA1,XAT,2026,60,EUR,core,P1,100\n"
                               "A2,XAT,2027,60,EUR,resilience,P1,100\n",
                         {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == one_of_two);
    CHECK(strict_of(r, "A2") == 40'000'000);
}

TEST_CASE("MST-R303 fires: one id in both pillars of a year, without a cost") {
    const auto smaller_second =
        audit(head + "title\nA1,XAT,2026,80,EUR,core,Depot\nA1,XAT,2026,50,EUR,resilience,Depot\n",
              {.only = "MST-R303"});
    CHECK(answers_of(smaller_second, "MST-R303") == one_of_two);
    const auto& f = finding_of(smaller_second, "MST-R303");
    CHECK(f.acts == treatment::disallow());
    CHECK(f.claimed == 50'000'000);
    CHECK(f.message
          == "A1: EUR 80 m core and EUR 50 m resilience under one id, and no project_total; "
             "EUR 50 m of this line are too much");
    const auto smaller_first =
        audit(head + "title\nA1,XAT,2026,50,EUR,core,Depot\nA1,XAT,2026,80,EUR,resilience,Depot\n",
              {.only = "MST-R303"});
    CHECK(finding_of(smaller_first, "MST-R303").acts
          == treatment::haircut_to(rational{30'000'000}));
}

TEST_CASE("MST-R303 edge: exactly the cost passes, a ten-thousandth of a euro more does not") {
    const auto with = [](const std::string& resilience) {
        const auto r =
            audit(head + "project_id,project_total\nA1,XAT,2026,80,EUR,core,P1,100\nA2,XAT,2026,"
                      + resilience + ",EUR,resilience,P1,100\n",
                  {.only = "MST-R303"});
        return answers_of(r, "MST-R303");
    };
    CHECK(with("19.9999999999") == both_pass);
    CHECK(with("20") == both_pass);
    CHECK(with("20.0000000001") == one_of_two);
}

TEST_CASE("MST-R303 edge: rounded figures have to exceed the rounded cost for certain") {
    // 80 [79.5; 80.5] and 21.0 [20.95; 21.05] can be 100.45, the cost 100.5; with 21.1 they cannot.
    const auto with = [](const std::string& resilience) {
        const auto r =
            audit("# unit: 1e6\nid,country,year,amount,currency,pillar,project_id,project_total\n"
                  "A1,XAT,2026,80,EUR,core,P1,100\nA2,XAT,2026,"
                      + resilience + ",EUR,resilience,P1,100\n",
                  {.only = "MST-R303"});
        return answers_of(r, "MST-R303");
    };
    CHECK(with("21.0") == both_pass);
    CHECK(with("21.05") == one_of_two);
    CHECK(with("21.1") == one_of_two);
    // Of equal costs the first one says how rounded they are: 100.3 can be 100, but not 100.0.
    const auto stated = [](const std::string& first, const std::string& second) {
        const auto r =
            audit("# unit: 1e6\nid,country,year,amount,currency,pillar,project_id,project_total\n"
                  "A1,XAT,2026,80.0,EUR,core,P1,"
                      + first + "\nA2,XAT,2026,20.3,EUR,resilience,P1," + second + '\n',
                  {.only = "MST-R303"});
        return answers_of(r, "MST-R303");
    };
    CHECK(stated("100", "100.0") == both_pass);
    CHECK(stated("100.0", "100") == one_of_two);
}

TEST_CASE("MST-R303 passes: one pillar alone, however much; another project; another country") {
    const auto r =
        audit(head
                  + "project_id,project_total\nA1,XAT,2026,80,EUR,core,P1,100\nA2,XAT,2026,80,EUR,"
                    "core,P1,100\n"
                    "A3,XAT,2026,80,EUR,resilience,P2,100\nA4,XBO,2026,80,EUR,resilience,P1,100\n",
              {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == answers{.pass = 4});
}

TEST_CASE("MST-R303 passes: of several stated costs the largest") {
    const auto r =
        audit(head
                  + "project_id,project_total\nA1,XAT,2026,80,EUR,core,P1,100\n"
                    "A2,XAT,2026,50,EUR,resilience,P1,130\nA3,XAT,2026,0,EUR,core,P1,90\n",
              {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == answers{.pass = 3});
}

TEST_CASE("MST-R303 open: a project in both pillars, and nobody says what it costs") {
    const auto r =
        audit(head + "project_id\nA1,XAT,2026,80,EUR,core,P1\nA2,XAT,2026,50,EUR,resilience,P1\n",
              {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == answers{.open = 2, .missing = "project_total"});
    CHECK(strict_of(r, "A2") == 50'000'000);
    // One id in two years is no double count of one year either.
    const auto years =
        audit(head + "title\nA1,XAT,2026,80,EUR,core,x\nA1,XAT,2027,50,EUR,resilience,x\n",
              {.only = "MST-R303"});
    CHECK(answers_of(years, "MST-R303") == answers{.open = 2, .missing = "project_total"});
}

TEST_CASE("MST-R303 false positive: a project that is truly split adds to its cost") {
    const auto r =
        audit(head
                  + "project_id,project_total\nA1,XAT,2026,60,EUR,core,P1,100\n"
                    "A2,XAT,2026,40,EUR,resilience,P1,100\nA3,XAT,2026,30,EUR,core,P2,30\n",
              {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == answers{.pass = 3});
    // Even under one id, once the cost is stated.
    const auto one_id = audit(
        head + "project_total\nA1,XAT,2026,60,EUR,core,100\nA1,XAT,2026,40,EUR,resilience,100\n",
        {.only = "MST-R303"});
    CHECK(answers_of(one_id, "MST-R303") == both_pass);
}

TEST_CASE("MST-R303 does not judge what is in no sum") {
    const auto r = audit(five_uncounted_rows("resilience", "project_id,project_total", "P1,1")
                             + "F,XAT,2026,40,EUR,core,,,,P1,80\n",
                         {.only = "MST-R303"});
    CHECK(answers_of(r, "MST-R303") == answers{.pass = 2, .not_applicable = 5}); // 40 and 40 of 80
}

// MST-R304 ------------------------------------------------------------------------------------

TEST_CASE("MST-R304 fires: a sum beside its parts gets no credit") {
    const auto r = audit(head
                             + "parent_id\nP,XAT,2026,500,EUR,core,\nC1,XAT,2026,250,EUR,core,P\n"
                               "C2,XAT,2026,250,EUR,core,P\n",
                         {.only = "MST-R304"});
    CHECK(answers_of(r, "MST-R304") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R304");
    CHECK(f.level == severity::error);
    CHECK(f.where->id == "P");
    CHECK(f.counterpart->id == "C1");
    CHECK(f.cell == muster::column::amount);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.claimed == 500'000'000);
    CHECK(f.message
          == "P of EUR 500 m is the sum of rows 5 and 6 (EUR 500 m); the parts are counted once");
    CHECK(f.clears == "a total_of cell on P");
    CHECK(strict_of(r, "P") == 0);
    CHECK(lenient_of(r, "P") == 0);
    CHECK(strict_of(r, "C1") == 250'000'000);
    CHECK(strict_of(r, "C2") == 250'000'000);
}

TEST_CASE("MST-R304 edge: above the sum of the parts the residual stays") {
    const auto left = [](const std::string& parent) {
        const auto r = audit(
            head + "parent_id\nP,XAT,2026," + parent
                + ",EUR,core,\nC1,XAT,2026,250,EUR,core,P\nC2,XAT,2026,250,EUR,resilience,P\n",
            {.only = "MST-R304"});
        CHECK(answers_of(r, "MST-R304") == answers{.pass = 2, .fail = 1});
        CHECK(strict_of(r, "P") == lenient_of(r, "P"));
        return strict_of(r, "P");
    };
    CHECK(left("300") == 0);
    CHECK(left("499.9999999999") == 0);
    CHECK(left("500") == 0);
    CHECK(left("500.0000000001") == rational{1, 10'000});
    CHECK(left("510") == 10'000'000);
}

TEST_CASE("MST-R304 edge: a rounded sum has to be larger for certain") {
    // The parts are [499; 501]; 501 can be 500.5 and 502 is 501.5 at least.
    const auto acts = [](const std::string& parent) {
        const auto r = audit(
            "# unit: 1e6\nid,country,year,amount,currency,pillar,parent_id\nP,XAT,2026," + parent
                + ",EUR,core,\nC1,XAT,2026,250,EUR,core,P\nC2,XAT,2026,250,EUR,core,P\n",
            {.only = "MST-R304"});
        return finding_of(r, "MST-R304").acts;
    };
    CHECK(acts("501") == treatment::disallow());
    CHECK(acts("501.5") == treatment::haircut_to(rational{1'500'000})); // 501.45 at least
    CHECK(acts("501.0") == treatment::disallow());                      // 500.95 at least
    CHECK(acts("502") == treatment::haircut_to(rational{2'000'000}));
}

TEST_CASE("MST-R304 fires: every level of a tree, and the lowest one is counted") {
    const auto r = audit(head
                             + "parent_id\nG,XAT,2026,500,EUR,core,\nP,XAT,2026,500,EUR,core,G\n"
                               "C,XAT,2026,500,EUR,core,P\n",
                         {.only = "MST-R304"});
    CHECK(answers_of(r, "MST-R304") == answers{.pass = 1, .fail = 2});
    CHECK(strict_of(r, "G") == 0);
    CHECK(strict_of(r, "P") == 0);
    CHECK(strict_of(r, "C") == 500'000'000);
    CHECK(has(findings_of(r, "MST-R304")[0]->message, "is the sum of row 5 (EUR 500 m)"));
}

TEST_CASE("MST-R304 passes: parts of another year or country, and a line that names itself") {
    const auto r = audit(head
                             + "parent_id\nP,XAT,2026,500,EUR,core,P\nC1,XAT,2027,500,EUR,core,P\n"
                               "C2,XBO,2026,500,EUR,core,P\nC3,XAT,2026,500,EUR,core,Q\n",
                         {.only = "MST-R304"});
    CHECK(answers_of(r, "MST-R304") == answers{.pass = 4});
}

TEST_CASE("MST-R304 passes: parts that are not counted take nothing from the sum") {
    const auto r = audit(head + "parent_id\nP,XAT,2026,500,EUR,core,\nC1,XAT,2026,500,EUR,none,P\n",
                         {.only = "MST-R304"});
    CHECK(answers_of(r, "MST-R304") == answers{.pass = 1, .not_applicable = 1});
    CHECK(strict_of(r, "P") == 500'000'000);
}

TEST_CASE("MST-R304 open: no part has an amount that can be read") {
    const auto r = audit(head + "parent_id\nP,XAT,2026,500,EUR,core,\nC1,XAT,2026,n/a,EUR,core,P\n",
                         {.only = "MST-R304"});
    CHECK(answers_of(r, "MST-R304") == answers{.open = 1, .missing = "amount of the parts"});
    CHECK(strict_of(r, "P") == 500'000'000);
    // One that can be read is enough to know that money is counted twice.
    const auto one = audit(head
                               + "parent_id\nP,XAT,2026,500,EUR,core,\nC1,XAT,2026,n/a,EUR,core,P\n"
                                 "C2,XAT,2026,200,EUR,core,P\n",
                           {.only = "MST-R304"});
    CHECK(answers_of(one, "MST-R304") == answers{.pass = 1, .fail = 1});
    CHECK(has(finding_of(one, "MST-R304").message, "; 1 further part could not be read"));
    CHECK(strict_of(one, "P") == 300'000'000);
}

TEST_CASE("MST-R304 open: an unread part of another country is not a part of this sum") {
    const auto with = [](const std::string& part) {
        const auto r =
            audit(head + "parent_id\nP,XAT,2026,500,EUR,core,\nC1," + part + ",EUR,core,P\n",
                  {.only = "MST-R304", .odd = true});
        return answers_of(r, "MST-R304");
    };
    const answers passes{.pass = 1};
    const answers unsaid{.open = 1, .missing = "amount of the parts"};
    CHECK(with("XBO,2026,n/a") == passes);
    CHECK(with("XAT,2027,n/a") == passes); // nor one of another year
    CHECK(with("XAT,2025,n/a") == passes);
    CHECK(with("XAT,,n/a") == unsaid); // the year may be the same
    CHECK(with("XBO,,n/a") == passes);
}

TEST_CASE("MST-R304 false positive: a parent that carries a residual keeps it") {
    const auto r = audit(head
                             + "parent_id\nP,XAT,2026,510,EUR,core,\nC1,XAT,2026,250,EUR,core,"
                               "P\nC2,XAT,2026,250,EUR,core,P\n",
                         {.only = "MST-R304"});
    const auto& f = finding_of(r, "MST-R304");
    CHECK(f.acts == treatment::haircut_to(rational{10'000'000}));
    CHECK(f.claimed == 500'000'000);
    CHECK(f.message
          == "P of EUR 510 m contains rows 5 and 6 (EUR 500 m); the parts are counted once, and "
             "EUR 10 m stay with it");
    // A sum that says so is no claim at all.
    const auto total = audit(
        head + "parent_id,total_of\nP,XAT,2026,500,EUR,core,,core\nC1,XAT,2026,500,EUR,core,P,\n",
        {.only = "MST-R304"});
    CHECK(answers_of(total, "MST-R304") == answers{.pass = 1, .not_applicable = 1});
}

TEST_CASE("MST-R304 does not judge what is in no sum") {
    const auto r =
        audit(five_uncounted_rows("core", "parent_id", "F") + "F,XAT,2026,40,EUR,core,,,,\n",
              {.only = "MST-R304"});
    // Of six parts of 40 m one is counted; F is its sum.
    CHECK(answers_of(r, "MST-R304") == answers{.pass = 1, .fail = 1, .not_applicable = 5});
    CHECK(strict_of(r, "F") == 0);
}

} // namespace double_count_test
