// SPDX-License-Identifier: MIT
#include <muster/audit/rules/arithmetic.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/shown_case.hpp"

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
using muster_test::strict_of;
using muster_test::year_of;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar"s; // row 3
const auto rounded = "# unit: 1e6\nid,country,year,amount,currency,pillar"s;               // row 2
const answers fires{.fail = 1};
const answers passes{.pass = 1};

} // namespace

// MST-R706 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R706 to a claim with this amount and the cells direction,reverses_id.
answers negative(const std::string& amount, const std::string& cells = ",",
                 const std::string& declared = "") {
    const auto r = audit(declared + rounded + ",direction,reverses_id\nA1,XAT,2026," + amount
                             + ",EUR,core," + cells + '\n',
                         {.only = "MST-R706"});
    return answers_of(r, "MST-R706");
}

} // namespace

TEST_CASE("MST-R706 fires: adjustments of -35 m name no line") {
    const auto r = audit(head
                             + ",title\nA1,XAT,2026,310,EUR,core,Fuel depot\n"
                               "A2,XAT,2026,-35,EUR,core,Adjustments\n",
                         {.only = "MST-R706"});
    CHECK(answers_of(r, "MST-R706") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R706");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.claimed == 35'000'000);
    CHECK(f.message == "A2 of EUR -35 m does not say which line it reverses");
    CHECK(f.clears == "reverses_id for this line, or direction revenue");
    // Asking gives no money back.
    CHECK(strict_of(r, "A2") == -35'000'000);
    CHECK(lenient_of(r, "A2") == -35'000'000);
    CHECK(year_of(r, "XAT", 2026).eligible.lenient.core.lower() == 275'000'000);
}

TEST_CASE("MST-R706 edge: certainly below zero") {
    CHECK(negative("-0.5") == fires); // up to -0.45
    CHECK(negative("0") == passes);
    CHECK(negative("0.5") == passes);
    CHECK(negative("-0.5", ",", "# decimals: -6\n") == passes); // up to 0, which belongs to it
    CHECK(negative("-0.5001", ",", "# decimals: -6\n") == fires);
    CHECK(negative("0", ",", "# rounding: truncated\n") == passes);
    CHECK(negative("-1", ",", "# rounding: truncated\n") == fires);
}

TEST_CASE("MST-R706 passes: a reversal says of what") {
    CHECK(negative("-35", ",A0") == passes);
    CHECK(negative("-35", "expenditure,A0") == passes);
    CHECK(negative("-35", "expenditure,") == fires);
}

TEST_CASE("MST-R706 open: never, an amount is required") {
    const auto r =
        audit(head + "\nA1,XAT,2026,,EUR,core\nA2,XAT,2026,-1,EUR,core\n", {.only = "MST-R706"});
    CHECK(answers_of(r, "MST-R706") == fires);
}

TEST_CASE("MST-R706 false positive: refunds and sales are revenue") {
    CHECK(negative("-35", "revenue,") == answers{.not_applicable = 1});
}

TEST_CASE("MST-R706 does not judge what is in no sum") {
    const auto r = audit(head
                             + ",total_of\nA1,XAT,2026,-40,EUR,none,\n"
                               "A2,XAT,2026,-40,EUR,core,core\nA3,XAT,2026,-40,USD,core,\n",
                         {.only = "MST-R706"});
    CHECK(answers_of(r, "MST-R706") == answers{.not_applicable = 3});
}

// MST-R707 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R707 to a claim with this amount in millions and a declared accuracy.
answers accurate(const std::string& amount, const std::string& decimals) {
    const auto r =
        audit(rounded + ",decimals\nA1,XAT,2026," + amount + ",EUR,core," + decimals + '\n',
              {.only = "MST-R707"});
    return answers_of(r, "MST-R707");
}
// The audit of core claims of 2026 and 2027.
muster_test::audited two_years(const std::string& first, const std::string& second,
                               const std::string& declared = "") {
    return audit(declared + rounded + "\nA1,XAT,2026," + first + ",EUR,core\nA2,XAT,2027," + second
                     + ",EUR,core\n",
                 {.only = "MST-R707"});
}
bool within(const std::string& first, const std::string& second, const std::string& declared = "") {
    const auto r = two_years(first, second, declared);
    CHECK(answers_of(r, "MST-R707").pass == 2); // no single line is at fault
    return !findings_of(r, "MST-R707").empty();
}

} // namespace

TEST_CASE("MST-R707 fires: a quarter of a million in figures to the million") {
    const auto r =
        audit(rounded + ",decimals\nA1,XAT,2026,310.25,EUR,core,-6\n", {.only = "MST-R707"});
    CHECK(answers_of(r, "MST-R707") == fires);
    const auto& f = finding_of(r, "MST-R707");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.message
          == "EUR 310.25 m is declared accurate to EUR 1 m: the digits behind mean nothing");
    CHECK(f.clears == "a rounded amount, or the decimals that it has");
    CHECK(credit_of(r, "A1").strict.upper() == 310'750'000); // it takes nothing away
}

TEST_CASE("MST-R707 edge: the last digit that is accurate, and the one behind it") {
    CHECK(accurate("310", "-6") == passes);
    CHECK(accurate("310.1", "-6") == fires);
    CHECK(accurate("310.000001", "-6") == fires);
    CHECK(accurate("310", "-7") == passes);
    CHECK(accurate("311", "-7") == fires);
    CHECK(accurate("310.000001", "0") == passes);
    CHECK(accurate("310.0000012", "0") == fires);
    CHECK(accurate("310.0000012", "1") == passes);
    CHECK(accurate("310.00000125", "1") == fires);
    CHECK(accurate("310.0000000001", "4") == passes);
    CHECK(accurate("310.0000000001", "3") == fires);
    CHECK(accurate("-310.25", "-6") == fires);
    CHECK(accurate("0", "-14") == passes);
}

TEST_CASE("MST-R707 passes: as accurate as printed, or exact; a file may declare it") {
    CHECK(accurate("310.25", "") == passes);
    CHECK(accurate("310.25", "INF") == passes);
    const auto r = audit("# decimals: -6\n" + rounded + "\nA1,XAT,2026,310.25,EUR,core\n",
                         {.only = "MST-R707"});
    CHECK(answers_of(r, "MST-R707") == fires);
}

TEST_CASE("MST-R707 fires: a rise within the rounding has no direction") {
    const auto r = two_years("100", "101");
    const auto& f = finding_of(r, "MST-R707");
    CHECK(f.where == nullptr);
    CHECK(f.level == severity::note);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.message
          == "the change of core from 2026 is inside rounding [EUR 0; EUR 2 m]: its direction is "
             "not established");
    CHECK(f.clears == "amounts with more digits");
}

TEST_CASE("MST-R707 edge: bounds that touch, and bounds that do not") {
    CHECK(within("100", "101"));
    CHECK(within("100", "99"));
    CHECK(within("100", "100"));
    CHECK_FALSE(within("100", "102"));
    CHECK_FALSE(within("100", "98"));
    CHECK_FALSE(within("100.0", "101.0"));
    CHECK_FALSE(within("100", "101", "# rounding: truncated\n")); // 100 to less than 101
    CHECK(within("100", "100", "# rounding: truncated\n"));
    CHECK_FALSE(within("100", "100", "# decimals: INF\n")); // no change, and certainly none
    CHECK_FALSE(within("0", "0"));                          // nothing to compare with
    CHECK_FALSE(within("0", "1"));
    CHECK_FALSE(within("1", "0"));
    CHECK_FALSE(within("-100", "-101"));
}

TEST_CASE("MST-R707 passes: other pillars, countries, and years that do not follow each other") {
    const auto r = audit(rounded
                             + "\nA1,XAT,2025,100,EUR,core\nA2,XAT,2026,100,EUR,resilience\n"
                               "A3,XAT,2027,100,EUR,core\nA4,XBO,2026,100,EUR,core\n",
                         {.only = "MST-R707"});
    CHECK(answers_of(r, "MST-R707") == answers{.pass = 4});
    // Nor are two currencies compared.
    const auto money = audit(rounded + "\nA1,XBO,2026,100,EUR,core\nA2,XBO,2027,100,USD,core\n",
                             {.only = "MST-R707"});
    CHECK(answers_of(money, "MST-R707") == answers{.pass = 2});
}

TEST_CASE("MST-R707 open: never, without a declared accuracy an amount is as accurate as printed") {
    CHECK(accurate("310.25", "") == passes);
}

TEST_CASE("MST-R707 false positive: none; it takes nothing away") {
    const auto r = two_years("100", "101");
    CHECK(credit_of(r, "A1").strict == credit_of(r, "A1").lenient);
    CHECK(credit_of(r, "A2").strict.upper() == 101'500'000);
}

TEST_CASE("MST-R707 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "title", "x"), {.only = "MST-R707"});
    CHECK(answers_of(five, "MST-R707") == answers{.pass = 1, .not_applicable = 5});
}
