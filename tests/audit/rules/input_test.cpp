// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace input_test {

using namespace std::string_literals;
using muster::outcome;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::credit_of;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
using muster_test::strict_of;
using muster_test::year_of;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar"s; // row 3
const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar\n"s;           // row 2

} // namespace

// MST-R001 ------------------------------------------------------------------------------------

TEST_CASE("MST-R001 fires: an amount that is no number is in no total") {
    const auto r = audit(head + "\nA1,XAT,2026,40,EUR,core\nA2,XAT,2026,about 40,EUR,core\n",
                         {.only = "MST-R001"});
    CHECK(answers_of(r, "MST-R001") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R001");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.where == nullptr);
    CHECK(f.file == "claims.csv");
    CHECK(f.row == 5);
    CHECK(f.country == "XAT");
    CHECK(f.claimed == 0);
    CHECK(f.message
          == "amount 'about 40' is not a number under the declared decimal_mark and group_mark; "
             "the row A2 is left out of every total");
    CHECK(f.clears == "a number under the declared decimal_mark and group_mark in column amount");
    CHECK(year_of(r, "XAT", 2026).claimed.core == muster::interval{40'000'000});
}

TEST_CASE("MST-R001 fires: an empty cell, and the money that can still be read is named") {
    const auto r = audit(head + "\nA1,XAT,2026,40,EUR,\n", {.only = "MST-R001"});
    const auto& f = finding_of(r, "MST-R001");
    CHECK(f.message == "pillar is empty; the row A1 is left out of every total (EUR 40 m unread)");
    CHECK(f.claimed == 40'000'000);
    CHECK(r.ledger.lines.empty());
}

TEST_CASE("MST-R001 fires: every required cell") {
    const auto first_message = [](const std::string& row) {
        const auto r = audit(head + '\n' + row + '\n', {.only = "MST-R001", .odd = true}); // ragged
        CHECK(answers_of(r, "MST-R001") == answers{.fail = 1});
        return finding_of(r, "MST-R001").message;
    };
    CHECK(has(first_message(",XAT,2026,40,EUR,core"), "id is empty; the row is left out"));
    CHECK(has(first_message("A1,,2026,40,EUR,core"), "country is empty"));
    CHECK(has(first_message("A1,XAT,,40,EUR,core"), "year is empty"));
    CHECK(has(first_message("A1,XAT,26/27,40,EUR,core"), "year '26/27' is not a year"));
    CHECK(has(first_message("A1,XAT,2026,,EUR,core"), "amount is empty"));
    CHECK(has(first_message("A1,XAT,2026,40,,core"), "currency is empty"));
    CHECK(has(first_message("A1,XAT,2026,40,EUR"), "row '5 fields' is not 6 fields"));
    CHECK(has(first_message("A1,XAT,2026,40,EUR,core,7"), "row '7 fields' is not 6 fields"));
}

TEST_CASE("MST-R001 edge: years from 1949 to 2100") {
    const auto r = audit(head
                             + "\nA1,XAT,1948,1,EUR,core\nA2,XAT,1949,1,EUR,core\n"
                               "A3,XAT,2100,1,EUR,core\nA4,XAT,2101,1,EUR,core\n",
                         {.only = "MST-R001"});
    CHECK(answers_of(r, "MST-R001") == answers{.pass = 2, .fail = 2});
    const auto all = findings_of(r, "MST-R001");
    CHECK(all[0]->row == 4);
    CHECK(has(all[0]->message, "year '1948' is not a year from 1949 to 2100"));
    CHECK(all[1]->row == 7);
}

TEST_CASE("MST-R001 edge: amounts up to 10^14 units with four decimals") {
    const auto answers_to = [](const std::string& amount) {
        const auto r = audit(euros + "A1,XAT,2026," + amount + ",EUR,core\n", {.only = "MST-R001"});
        return answers_of(r, "MST-R001");
    };
    CHECK(answers_to("99999999999999") == answers{.pass = 1});
    CHECK(answers_to("100000000000000") == answers{.pass = 1});
    CHECK(answers_to("100000000000001") == answers{.fail = 1});
    CHECK(answers_to("0.0001") == answers{.pass = 1});
    CHECK(answers_to("0.00001") == answers{.fail = 1});
}

TEST_CASE("MST-R001 passes: marks are declared and never guessed") {
    const auto row = "id;country;year;amount;currency;pillar\nA1;XAT;2026;1.234,5;EUR;core\n"s;
    const auto declared =
        audit("# delimiter: ;\n# decimal_mark: ,\n# group_mark: .\n" + row, {.only = "MST-R001"});
    CHECK(answers_of(declared, "MST-R001") == answers{.pass = 1});
    CHECK(declared.ledger.lines.front().amount.value == muster::rational{2469, 2});
    const auto guessed = audit("# delimiter: ;\n" + row, {.only = "MST-R001"});
    CHECK(answers_of(guessed, "MST-R001") == answers{.fail = 1});
}

TEST_CASE("MST-R001 passes: what can be read is read, whether it is a claim or not") {
    const auto r =
        audit(muster_test::five_uncounted_rows("core", "title", "x"), {.only = "MST-R001"});
    CHECK(answers_of(r, "MST-R001") == answers{.pass = 6});
    // An optional cell that cannot be read is reported by the reader; the row counts.
    const auto odd = audit(head + ",approved_date\nA1,XAT,2026,40,EUR,core,June\n",
                           {.only = "MST-R001", .odd = true});
    CHECK(answers_of(odd, "MST-R001") == answers{.pass = 1});
    CHECK(odd.ledger.diagnostics.size() == 1);
}

TEST_CASE("MST-R001 open: never, a column that is missing makes every row unreadable") {
    const auto r = audit("id,country,year,amount,currency\nA1,XAT,2026,40,EUR\nA2,XAT,2026,1,EUR\n",
                         {.only = "MST-R001", .odd = true});
    CHECK(answers_of(r, "MST-R001") == answers{.fail = 2});
}

TEST_CASE("MST-R001 false positive: a footer is named, and a total_of cell settles it") {
    const auto footer =
        audit(head + ",total_of\nA1,XAT,2026,40,EUR,core,\nTotal,,,40,,,\n", {.only = "MST-R001"});
    CHECK(answers_of(footer, "MST-R001") == answers{.pass = 1, .fail = 1});
    CHECK(has(finding_of(footer, "MST-R001").message, "country is empty; the row Total"));
    const auto total =
        audit(head + ",total_of\nA1,XAT,2026,40,EUR,core,\nTotal,XAT,2026,40,EUR,core,core\n",
              {.only = "MST-R001"});
    CHECK(answers_of(total, "MST-R001") == answers{.pass = 2});
    CHECK(year_of(total, "XAT", 2026).claimed.core == muster::interval{40'000'000});
}

// MST-R002 ------------------------------------------------------------------------------------

TEST_CASE("MST-R002 fires: a category that is near to a known one") {
    const auto r =
        audit(head + ",category\nA1,XAT,2026,40,EUR,resilience,R-CVI\n", {.only = "MST-R002"});
    CHECK(answers_of(r, "MST-R002") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R002");
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::category);
    CHECK(f.message == "category 'R-CVI' is not in the playbook's categories; did you mean R-CIV?");
    CHECK(f.clears == "a code of the playbook's categories");
    CHECK(f.claimed == 40'000'000);
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R002 fires: country, currency and pillar are errors, other codes warnings") {
    const auto finding = [](const std::string& row, severity level, std::string_view message) {
        const auto r = audit(head
                                 + ",category,cofog,gfsm,phase,basis,price_basis,direction,"
                                   "rounding,instrument,fin_source,share_method\n"
                                 + row + '\n',
                             {.only = "MST-R002"});
        CHECK(answers_of(r, "MST-R002") == answers{.fail = 1});
        CHECK(finding_of(r, "MST-R002").level == level);
        CHECK(finding_of(r, "MST-R002").message == message);
    };
    const auto e = severity::error;
    const auto w = severity::warning;
    finding("A1,ESX,2026,40,EUR,core,,,,,,,,,,,", e,
            "country 'ESX' is not in ISO 3166-1; did you mean ESP?");
    finding("A1,XAT,2026,40,EUX,core,,,,,,,,,,,", e,
            "currency 'EUX' is not in ISO 4217; did you mean EUR?");
    finding("A1,XAT,2026,40,EUR,cor,,,,,,,,,,,", e,
            "pillar 'cor' is not in the pillars; did you mean core?");
    finding("A1,XAT,2026,40,EUR,core,,02.9,,,,,,,,,", w, "cofog '02.9' is not in COFOG 1999");
    finding("A1,XAT,2026,40,EUR,core,,,99,,,,,,,,", w,
            "gfsm '99' is not in the codes of GFSM 2014 that muster knows");
    finding("A1,XAT,2026,40,EUR,core,,,,aproved,,,,,,,", w,
            "phase 'aproved' is not in the words of the column; did you mean approved?");
    finding("A1,XAT,2026,40,EUR,core,,,,,cahs,,,,,,", w,
            "basis 'cahs' is not in the words of the column; did you mean cash?");
    finding("A1,XAT,2026,40,EUR,core,,,,,,real,,,,,", w,
            "price_basis 'real' is not in the words of the column");
    finding("A1,XAT,2026,40,EUR,core,,,,,,,income,,,,", w,
            "direction 'income' is not in the words of the column");
    finding("A1,XAT,2026,40,EUR,core,,,,,,,,round,,,", w,
            "rounding 'round' is not in the words of the column; did you mean rounded?");
    finding("A1,XAT,2026,40,EUR,core,,,,,,,,,lone,,", w,
            "instrument 'lone' is not in the words of the column; did you mean loan?");
    finding("A1,XAT,2026,40,EUR,core,,,,,,,,,,EC,", w,
            "fin_source 'EC' is not in the words of the column; did you mean eu?");
    finding("A1,XAT,2026,40,EUR,core,,,,,,,,,,,guess", w,
            "share_method 'guess' is not in the words of the column");
}

TEST_CASE("MST-R002 edge: the nearest code is named within two edits and half of its length") {
    const auto message = [](const std::string& currency, const std::string& pillar) {
        const auto r = audit(head + "\nA1,XAT,2026,40," + currency + ',' + pillar + '\n',
                             {.only = "MST-R002"});
        return finding_of(r, "MST-R002").message;
    };
    CHECK(has(message("EUR", "cxre"), "did you mean core?")); // one edit of four letters
    CHECK(has(message("EUR", "cxxe"), "did you mean core?")); // two: half of them
    CHECK_FALSE(has(message("EUR", "cxxx"), "did you mean")); // three
    CHECK(has(message("EUR", "resilixxce"), "did you mean resilience?")); // two of ten
    CHECK_FALSE(has(message("EUR", "resilxxxce"), "did you mean"));       // three of ten
    CHECK(has(message("EUX", "core"), "did you mean EUR?"));  // one edit of three letters
    CHECK_FALSE(has(message("EXX", "core"), "did you mean")); // two: more than half
}

TEST_CASE("MST-R002 fires: one finding for each cell of a line") {
    const auto r =
        audit(head + ",category,cofog\nA1,XAT,2026,40,EUR,core,C.XYZW,5.4\n", {.only = "MST-R002"});
    CHECK(answers_of(r, "MST-R002") == answers{.fail = 2});
    CHECK(strict_of(r, "A1") == 0); // and no more than once
    CHECK(lenient_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R002 fires: what is no claim is named and keeps its money") {
    // A pillar that nobody knows is no claim; nor is a total.
    const auto r = audit(
        head
            + ",total_of,category\nA1,XAT,2026,40,EUR,coer,,\nA2,XAT,2026,40,EUR,core,core,C.XYZ\n",
        {.only = "MST-R002"});
    CHECK(answers_of(r, "MST-R002") == answers{.fail = 2});
    for (const auto* f : findings_of(r, "MST-R002")) CHECK(f->acts == treatment::none());
}

TEST_CASE("MST-R002 passes: known codes at every depth, trimmed, and withdrawn currencies") {
    const auto r = audit(head
                             + ",category,cofog,gfsm\n"
                               "A1,XAT,2026,40,EUR,core,C.PERS.MIL,02,21\n"
                               "A2,AT,2026,40,EUR, core ,C,02.1,3111\n"
                               "A3,AUT,2026,40,EUR,none, R-CIP.MOB ,02.1.0,\n"
                               "A4,DEU,2026,40,DEM,resilience,,,\n",
                         {.only = "MST-R002"});
    CHECK(answers_of(r, "MST-R002") == answers{.pass = 4});
}

TEST_CASE("MST-R002 open: never, an empty cell is no code") {
    const auto r = audit(head + "\nA1,XAT,2026,40,EUR,core\n", {.only = "MST-R002"});
    CHECK(answers_of(r, "MST-R002") == answers{.pass = 1});
}

TEST_CASE("MST-R002 false positive: a national code asks until it is mapped") {
    const auto national =
        audit(head + ",category\nA1,XAT,2026,40,EUR,core,Kapitel 14\n", {.only = "MST-R002"});
    CHECK(answers_of(national, "MST-R002") == answers{.fail = 1});
    CHECK_FALSE(has(finding_of(national, "MST-R002").message, "did you mean"));
    CHECK(lenient_of(national, "A1") == 40'000'000); // contested, never disallowed
    const auto mapped =
        audit(head + ",category\nA1,XAT,2026,40,EUR,core,C.OPS\n", {.only = "MST-R002"});
    CHECK(answers_of(mapped, "MST-R002") == answers{.pass = 1});
}

// MST-R003 ------------------------------------------------------------------------------------

TEST_CASE("MST-R003 fires: one id, two amounts") {
    const auto r = audit(
        head + "\nA7,XAT,2026,40,EUR,core\nA8,XAT,2026,40,EUR,core\nA7,XAT,2026,41,EUR,core\n",
        {.only = "MST-R003"});
    CHECK(answers_of(r, "MST-R003") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R003");
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::none());
    CHECK(f.row == 4);
    CHECK(f.counterpart == &r.ledger.lines[2]);
    CHECK(f.cell == muster::column::id);
    CHECK(f.claimed == 40'000'000);
    CHECK(f.message == "id A7 stands in rows 4 and 6 with different amount");
    for (const auto& c : r.result.credits) CHECK(c.strict == c.lenient); // no money is touched
    CHECK(year_of(r, "XAT", 2026).eligible.strict.core == muster::interval{121'000'000});
}

TEST_CASE("MST-R003 fires: all rows and all columns are named") {
    const auto r = audit(head
                             + ",title,phase\nA7,XAT,2026,40,EUR,core,Depot,executed\n"
                               "A7,XAT,2026,40,EUR,core,Depot,executed\n"
                               "A7,XAT,2026,40,EUR,resilience,Harbour,executed\n",
                         {.only = "MST-R003"});
    CHECK(answers_of(r, "MST-R003") == answers{.pass = 2, .fail = 1});
    CHECK(finding_of(r, "MST-R003").message
          == "id A7 stands in rows 4, 5 and 6 with different pillar, title");
}

TEST_CASE("MST-R003 fires: rows without a claim have ids too") {
    const auto r = audit(
        head
            + ",total_of,direction\nA7,XAT,2026,40,EUR,none,,\nA7,XAT,2026,41,EUR,core,core,\n"
              "A8,XAT,2026,1,EUR,core,,revenue\nA8,XAT,2026,1,USD,core,,\n",
        {.only = "MST-R003"});
    CHECK(answers_of(r, "MST-R003") == answers{.pass = 2, .fail = 2});
}

TEST_CASE("MST-R003 passes: equal rows are left to MST-R301") {
    const auto r =
        audit(head + ",title\nA7,XAT,2026,40,EUR,core,Depot\nA7,XAT,2026,40,EUR,core,Depot\n");
    CHECK(answers_of(r, "MST-R003") == answers{.pass = 2});
    CHECK(answers_of(r, "MST-R301") == answers{.pass = 1, .fail = 1});
}

TEST_CASE("MST-R003 passes: another country is another key") {
    const auto r =
        audit(head + "\nA7,XAT,2026,40,EUR,core\nA7,XBO,2026,41,EUR,core\n", {.only = "MST-R003"});
    CHECK(answers_of(r, "MST-R003") == answers{.pass = 2});
}

TEST_CASE("MST-R003 open: never, a row without an id is unreadable") {
    const auto r = audit(head + "\n,XAT,2026,40,EUR,core\n,XAT,2026,41,EUR,core\n");
    CHECK(answers_of(r, "MST-R003") == answers{});
    CHECK(answers_of(r, "MST-R001") == answers{.fail = 2});
}

TEST_CASE("MST-R003 false positive: a claim over several years or in several phases") {
    const auto r =
        audit(head
                  + ",phase\nA7,XAT,2026,40,EUR,core,approved\nA7,XAT,2027,41,EUR,core,approved\n"
                    "A7,XAT,2026,42,EUR,core,executed\n",
              {.only = "MST-R003"});
    CHECK(answers_of(r, "MST-R003") == answers{.pass = 3});
}

// MST-R004 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R004 to a claim with this printed amount, in millions.
answers filled_in(const std::string& amount, std::vector<muster::changed_setting> changed = {}) {
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar\nA1,XAT,2026,"
                             + amount + ",EUR,core\n",
                         {.only = "MST-R004", .changed = std::move(changed)});
    return answers_of(r, "MST-R004");
}
const answers suspect{.review = 1};
const answers plausible{.pass = 1};

} // namespace

TEST_CASE("MST-R004 fires: 9 999 m are asked") {
    const auto r =
        audit(head + ",title\nA1,XAT,2026,9999,EUR,core,Air base\n", {.only = "MST-R004"});
    CHECK(answers_of(r, "MST-R004") == suspect);
    const auto& f = finding_of(r, "MST-R004");
    CHECK(f.kind == outcome::review);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.message == "amount '9999' reads like a placeholder; EUR 9 999 m is asked");
    CHECK(f.clears == "the real amount, or a document that shows this one");
    CHECK(f.reason == "nines 4 digits (default)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 9'999'000'000);
}

TEST_CASE("MST-R004 fires: every kind of placeholder, with or without marks and sign") {
    for (const auto* amount : {"0", "0.00", "1", "-1", "+1", "9999", "99999", "99.99", "-9999",
                               "12345", "123456", "1234.5", "1.23459"}) {
        INFO(amount);
        CHECK(filled_in(amount) == suspect);
    }
    const auto r =
        audit("# unit: 1e3\n# group_mark: space\n# decimals: INF\n"
              "id,country,year,amount,currency,pillar\nA1,XAT,2026,12 345 678,EUR,core\n",
              {.only = "MST-R004"});
    CHECK(finding_of(r, "MST-R004").reason == "counting 5 digits (default)");
    CHECK(has(finding_of(r, "MST-R004").message, "'12 345 678'"));
}

TEST_CASE("MST-R004 passes: other digits") {
    for (const auto* amount : {"10", "1.0", "0.1", "11", "2", "100", "9", "99", "9990", "9998",
                               "8999", "123", "1235", "12354", "21345", "012345"}) {
        INFO(amount);
        CHECK(filled_in(amount) == plausible);
    }
}

TEST_CASE("MST-R004 edge: four nines, and counting up to five") {
    CHECK(filled_in("999") == plausible);
    CHECK(filled_in("9999") == suspect);
    CHECK(filled_in("1234") == plausible);
    CHECK(filled_in("12346") == plausible);
    CHECK(filled_in("12345") == suspect);
    CHECK(filled_in("999", {{setting("placeholder-amount.nines"), 3}}) == suspect);
    CHECK(filled_in("9999", {{setting("placeholder-amount.nines"), 5}}) == plausible);
    CHECK(filled_in("1234", {{setting("placeholder-amount.counting"), 4}}) == suspect);
    CHECK(filled_in("12345", {{setting("placeholder-amount.counting"), 6}}) == plausible);
    CHECK(filled_in("1234567.89", {{setting("placeholder-amount.counting"), 9}}) == suspect);
}

TEST_CASE("MST-R004 edge: a zero for a year that is over is a note") {
    const auto level = [](const std::string& as_of, const std::string& amount,
                          const std::string& declared) {
        const auto r =
            audit(declared + head + ",as_of\nA1,XAT,2026," + amount + ",EUR,core," + as_of + '\n',
                  {.only = "MST-R004"});
        return finding_of(r, "MST-R004").level;
    };
    CHECK(level("2026-12-31", "0", "") == severity::warning);
    CHECK(level("2027-01-01", "0", "") == severity::note);
    CHECK(level("", "0", "# as_of: 2027-01-01\n") == severity::note);
    CHECK(level("2026-12-31", "0", "# as_of: 2027-01-01\n") == severity::warning);
    CHECK(level("2027-03-31", "0", "# fy_start_month: 4\n") == severity::warning);
    CHECK(level("2027-04-01", "0", "# fy_start_month: 4\n") == severity::note);
    CHECK(level("", "0", "") == severity::warning);
    CHECK(level("2027-01-01", "9999", "") == severity::warning); // a zero only
}

TEST_CASE("MST-R004 open: never, an amount is required") {
    const auto r =
        audit(head + "\nA1,XAT,2026,,EUR,core\nA2,XAT,2026,40,EUR,core\n", {.only = "MST-R004"});
    CHECK(answers_of(r, "MST-R004") == plausible);
}

TEST_CASE("MST-R004 false positive: a zero that reverses another line") {
    const auto r = audit(head
                             + ",reverses_id\nA1,XAT,2026,0,EUR,core,A0\n"
                               "A2,XAT,2026,9999,EUR,core,A0\n",
                         {.only = "MST-R004"});
    CHECK(answers_of(r, "MST-R004") == answers{.pass = 1, .review = 1});
    CHECK(finding_of(r, "MST-R004").where->id == "A2");
    CHECK(lenient_of(r, "A2") == 9'999'000'000); // asked, never refused
}

TEST_CASE("MST-R004 does not judge what is in no sum") {
    const auto r = audit(head
                             + ",total_of\nA1,XAT,2026,9999,EUR,none,\n"
                               "A2,XAT,2026,9999,EUR,core,core\nA3,XAT,2026,9999,USD,core,\n",
                         {.only = "MST-R004"});
    CHECK(answers_of(r, "MST-R004") == answers{.not_applicable = 3});
}

// MST-R005 ------------------------------------------------------------------------------------

TEST_CASE("MST-R005 fires: resilience without a document") {
    const auto r = audit(head + ",title\nA1,XAT,2026,300,EUR,resilience,National resilience\n",
                         {.only = "MST-R005"});
    CHECK(answers_of(r, "MST-R005") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R005");
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::evidence_url);
    CHECK(f.claimed == 300'000'000);
    CHECK(f.credit_lost == 300'000'000);
    CHECK(f.message
          == "EUR 300 m (0.300 % of GDP) is claimed for resilience without a requirement, a legal "
             "basis "
             "or a document");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 300'000'000);
}

TEST_CASE("MST-R005 edge: from 0.01 % of GDP, an error from 0.05 %") {
    const auto r =
        audit(head
                  + "\nA1,XAT,2026,9.9999,EUR,resilience\nA2,XAT,2026,10,EUR,resilience\n"
                    "A3,XAT,2026,10.0001,EUR,resilience\nA4,XAT,2026,49.9999,EUR,resilience\n"
                    "A5,XAT,2026,50,EUR,resilience\nA6,XAT,2026,50.0001,EUR,resilience\n",
              {.only = "MST-R005"});
    CHECK(answers_of(r, "MST-R005") == answers{.pass = 1, .fail = 5});
    for (const auto* f : findings_of(r, "MST-R005")) {
        INFO(f->where->id);
        CHECK(f->level
              == (f->where->amount.value >= 50'000'000 ? severity::error : severity::warning));
        CHECK_FALSE(f->below_materiality);
    }
    CHECK(strict_of(r, "A1") == 9'999'900); // too small to ask
    CHECK(strict_of(r, "A2") == 0);
}

TEST_CASE("MST-R005 edge: a rounded amount has to reach it for certain") {
    // 10 m to the million can be 9.5 m; 10.5 m to the million's tenth is 10.45 m at least.
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar\n"
                         "A1,XAT,2026,10,EUR,resilience\nA2,XAT,2026,10.5,EUR,resilience\n"
                         "A3,XAT,2026,50,EUR,resilience\nA4,XAT,2026,51,EUR,resilience\n",
                         {.only = "MST-R005"});
    CHECK(answers_of(r, "MST-R005") == answers{.pass = 1, .fail = 3});
    const auto all = findings_of(r, "MST-R005"); // the largest first
    CHECK(all[0]->level == severity::error);
    CHECK(all[1]->level == severity::warning);
    CHECK(all[2]->level == severity::warning);
    CHECK(has(all[0]->message, "EUR 51 m ([0.050; 0.052] % of GDP)"));
    CHECK(has(all[2]->message, "EUR 10.5 m ("));
}

TEST_CASE("MST-R005 passes: a requirement, a law or a document, each alone") {
    const auto r = audit(head
                             + ",evidence_url,military_requirement,legal_basis\n"
                               "A1,XAT,2026,300,EUR,resilience,https://example.org/a,,\n"
                               "A2,XAT,2026,300,EUR,resilience,,capability target 12,\n"
                               "A3,XAT,2026,300,EUR,resilience,,,Act 7/2026\n",
                         {.only = "MST-R005"});
    CHECK(answers_of(r, "MST-R005") == answers{.pass = 3});
    CHECK(strict_of(r, "A3") == 300'000'000);
}

TEST_CASE("MST-R005 open: without a GDP nobody can say whether it matters") {
    const auto r = audit(head
                             + ",legal_basis\nA1,XAT,2026,300,EUR,resilience,\nA2,XAT,2026,300,EUR,"
                               "resilience,Act 7\n",
                         {.only = "MST-R005", .macro = muster_test::no_macro});
    CHECK(answers_of(r, "MST-R005") == answers{.pass = 1, .open = 1, .missing = "macro.gdp"});
    CHECK(strict_of(r, "A1") == 300'000'000); // open takes nothing away
}

TEST_CASE("MST-R005 false positive: a classified annex with its authority and date") {
    const auto r =
        audit(head
                  + ",evidence_type,requirement_authority,evidence_date\n"
                    "A1,XAT,2026,300,EUR,resilience,classified,General Staff,2026-01-31\n"
                    "A2,XAT,2026,300,EUR,resilience,classified,,2026-01-31\n"
                    "A3,XAT,2026,300,EUR,resilience,classified,General Staff,\n"
                    "A4,XAT,2026,300,EUR,resilience,annex,General Staff,2026-01-31\n",
              {.only = "MST-R005"});
    CHECK(answers_of(r, "MST-R005") == answers{.pass = 1, .fail = 3});
    CHECK(strict_of(r, "A1") == 300'000'000);
    for (const auto* id : {"A2", "A3", "A4"}) CHECK(strict_of(r, id) == 0);
}

TEST_CASE("MST-R005 judges claims for resilience only") {
    const auto r =
        audit(muster_test::five_uncounted_rows("resilience", "title", "x"), {.only = "MST-R005"});
    CHECK(answers_of(r, "MST-R005") == answers{.fail = 1, .not_applicable = 5});
    CHECK(finding_of(r, "MST-R005").row == 9); // the executed one
    const auto core = audit(head + "\nA1,XAT,2026,300,EUR,core\n", {.only = "MST-R005"});
    CHECK(answers_of(core, "MST-R005") == answers{.not_applicable = 1});
}

} // namespace input_test
