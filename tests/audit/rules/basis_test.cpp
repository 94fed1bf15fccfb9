// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace basis_test {

using namespace std::string_literals;
using muster::outcome;
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
using muster_test::setting;
using muster_test::strict_of;

namespace {

const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar,"s;

} // namespace

// MST-R601 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R601 to core claims A1 and A2 of 2026 with these amounts and bases.
answers mixed(const std::string& first, const std::string& second) {
    const auto cells = [](const std::string& amount_basis) {
        const auto bar = amount_basis.find(' ');
        return amount_basis.substr(0, bar) + ",EUR,core," + amount_basis.substr(bar + 1);
    };
    const auto r = audit(euros + "basis\nA1,XAT,2026," + cells(first) + "\nA2,XAT,2026,"
                             + cells(second) + '\n',
                         {.only = "MST-R601"});
    return answers_of(r, "MST-R601");
}

} // namespace

TEST_CASE("MST-R601 fires: commitments in a total of cash are asked, the cash is not") {
    const auto r =
        audit("# unit: 1e6\n" + euros
                  + "basis\nA1,XAT,2026,80,EUR,core,cash\n"
                    "A2,XAT,2026,12,EUR,core,commitment\nA3,XAT,2026,8,EUR,core,accrual\n",
              {.only = "MST-R601"});
    CHECK(answers_of(r, "MST-R601") == answers{.pass = 1, .fail = 2});
    const auto& f = *findings_of(r, "MST-R601")[0];
    CHECK(f.kind == outcome::fail);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::basis);
    CHECK(f.where->id == "A2");
    CHECK(
        f.message
        == "commitment in a cash total: 20.0 % of core 2026 is on another basis (EUR 8 m accrual, "
           "EUR 80 m cash, EUR 12 m commitment)");
    CHECK(f.clears == "one basis for all lines, or a bridge table");
    CHECK(has(findings_of(r, "MST-R601")[1]->message, "accrual in a cash total: 20.0 %"));
    CHECK(strict_of(r, "A1") == 80'000'000);
    CHECK(strict_of(r, "A2") == 0);
    CHECK(lenient_of(r, "A2") == 12'000'000);
}

TEST_CASE("MST-R601 edge: 5 % of the money pass, a ten-thousandth of a euro more does not") {
    CHECK(mixed("95 cash", "5 commitment") == answers{.pass = 2});
    CHECK(mixed("95 cash", "5.0001 commitment") == answers{.pass = 1, .fail = 1});
    CHECK(mixed("94.9999 cash", "5 commitment") == answers{.pass = 1, .fail = 1});
    CHECK(mixed("95.0001 cash", "5 commitment") == answers{.pass = 2});
    // At the size of the largest ledger too.
    CHECK(mixed("95000000000000 cash", "4999999999999.9999 delivery") == answers{.pass = 2});
    CHECK(mixed("94999999999999 cash", "5000000000000.0001 delivery")
          == answers{.pass = 1, .fail = 1});
}

TEST_CASE("MST-R601 edge: the tolerated part is a setting") {
    const auto with = [](muster::rational tolerated) {
        const auto r =
            audit(euros
                      + "basis\nA1,XAT,2026,90,EUR,core,cash\n"
                        "A2,XAT,2026,10,EUR,core,accrual\n",
                  {.only = "MST-R601", .changed = {{setting("mixed-basis.tolerated"), tolerated}}});
        return answers_of(r, "MST-R601");
    };
    CHECK(with({10, 100}) == answers{.pass = 2});
    CHECK(with({9, 100}) == answers{.pass = 1, .fail = 1});
}

TEST_CASE("MST-R602 edge: the months after the year are a setting") {
    const auto with = [](muster::rational months) {
        const auto r = audit(euros + "phase,as_of\nA1,XAT,2026,40,EUR,core,approved,2028-03-01\n",
                             {.only = "MST-R602",
                              .changed = {{setting("commitment-as-outlay.months_after"), months}}});
        return answers_of(r, "MST-R602");
    };
    CHECK(with(14) == answers{.fail = 1});
    CHECK(with(15) == answers{.pass = 1});
}

TEST_CASE("MST-R601 edge: of two equal sums the first in the alphabet is the basis") {
    const auto r = audit(euros
                             + "basis\nA1,XAT,2026,50,EUR,core,cash\n"
                               "A2,XAT,2026,50,EUR,core,accrual\n",
                         {.only = "MST-R601"});
    CHECK(finding_of(r, "MST-R601").where->id == "A1");
    CHECK(has(finding_of(r, "MST-R601").message, "cash in an accrual total: 50.0 %"));
}

TEST_CASE("MST-R601 passes: one basis, said by the rows or once by the file") {
    CHECK(mixed("40 cash", "60 cash") == answers{.pass = 2});
    const auto r = audit("# basis: cash\n" + euros
                             + "basis\nA1,XAT,2026,40,EUR,core,\nA2,XAT,2026,60,EUR,core,cash\n",
                         {.only = "MST-R601"});
    CHECK(answers_of(r, "MST-R601") == answers{.pass = 2});
}

TEST_CASE("MST-R601 passes: another pillar, year or country is another sum") {
    const auto r =
        audit(euros
                  + "basis\nA1,XAT,2026,40,EUR,core,cash\n"
                    "A2,XAT,2026,40,EUR,resilience,commitment\n"
                    "A3,XAT,2027,40,EUR,core,accrual\nA4,XBO,2026,40,EUR,core,delivery\n",
              {.only = "MST-R601"});
    CHECK(answers_of(r, "MST-R601") == answers{.pass = 4});
}

TEST_CASE("MST-R601 passes: sums that cancel out are not measured") {
    CHECK(mixed("40 cash", "-40 commitment") == answers{.pass = 2});
    CHECK(mixed("0 cash", "0 commitment") == answers{.pass = 2});
}

TEST_CASE("MST-R601 open: lines without a basis, or with one that is unknown") {
    CHECK(mixed("40 cash", "60 ") == answers{.pass = 1, .open = 1, .missing = "basis"});
    CHECK(mixed("40 ", "60 ") == answers{.open = 2, .missing = "basis"});
    CHECK(mixed("40 cash", "60 csah") == answers{.pass = 1, .open = 1, .missing = "basis"});
    // What is not known is no part of the money that is measured: 4 of 44 are more than 5 %.
    const auto r = audit(euros
                             + "basis\nA1,XAT,2026,40,EUR,core,cash\n"
                               "A2,XAT,2026,4,EUR,core,commitment\nA3,XAT,2026,56,EUR,core,\n",
                         {.only = "MST-R601"});
    CHECK(answers_of(r, "MST-R601")
          == answers{.pass = 1, .fail = 1, .open = 1, .missing = "basis"});
}

TEST_CASE("MST-R601 false positive: asked until the bridge is shown, clean after it") {
    // The money stays in the lenient bound until the bridge is shown ...
    const auto without = audit(euros
                                   + "basis\nA1,XAT,2026,40,EUR,core,cash\n"
                                     "A2,XAT,2026,60,EUR,core,accrual\n",
                               {.only = "MST-R601"});
    CHECK(finding_of(without, "MST-R601").acts.lenient_cap == std::nullopt);
    CHECK(lenient_of(without, "A1") == 40);
    // ... and lines that were brought to one basis are clean.
    CHECK(mixed("40 accrual", "60 accrual") == answers{.pass = 2});
}

TEST_CASE("MST-R601 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("core", "basis", "commitment"), {.only = "MST-R601"});
    CHECK(answers_of(five, "MST-R601") == answers{.pass = 1, .not_applicable = 5});
}

// MST-R602 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R602 to a claim of 2026 with a phase and the day of the figure.
answers stated(const std::string& phase, const std::string& as_of,
               const std::string& declared = "") {
    const auto r = audit(declared + euros + "phase,as_of\nA1,XAT,2026,40,EUR,core," + phase + ','
                             + as_of + '\n',
                         {.only = "MST-R602"});
    return answers_of(r, "MST-R602");
}

const answers fires{.fail = 1};
const answers passes{.pass = 1};

} // namespace

TEST_CASE("MST-R602 fires: in 2029 the budget of 2026 is still a plan") {
    const auto r = audit("# unit: 1e6\n" + euros
                             + "phase,as_of\nA1,XAT,2026,40,EUR,core,approved,2029-03-01\n",
                         {.only = "MST-R602"});
    CHECK(answers_of(r, "MST-R602") == fires);
    const auto& f = finding_of(r, "MST-R602");
    CHECK(f.kind == outcome::fail);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::phase);
    CHECK(f.message
          == "2026 is over since 2027-01-01, and on 2029-03-01 EUR 40 m is still a plan (phase "
             "approved)");
    CHECK(f.clears == "the outturn, as a row with this id in phase executed");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R602 fires: every phase of a plan, said by the row or by the file") {
    for (const auto* phase : {"proposed", "approved", "adjusted", "committed"})
        CHECK(stated(phase, "2028-01-01") == fires);
    CHECK(stated("", "2028-01-01", "# phase: approved\n") == fires);
    CHECK(stated("", "", "# phase: approved\n# as_of: 2028-01-01\n") == fires);
    // The row speaks louder than the file.
    CHECK(stated("", "2027-06-30", "# phase: approved\n# as_of: 2028-01-01\n") == passes);
    CHECK(stated("executed", "2028-01-01", "# phase: approved\n") == passes);
}

TEST_CASE("MST-R602 edge: from the day that is twelve months after the end of the year") {
    CHECK(stated("approved", "2027-01-01") == passes);
    CHECK(stated("approved", "2027-12-31") == passes);
    CHECK(stated("approved", "2028-01-01") == fires);
    CHECK(stated("approved", "2028-01-02") == fires);
}

TEST_CASE("MST-R602 edge: a fiscal year ends when it ends") {
    // From April 2026 to March 2027, and from October 2025 to September 2026.
    CHECK(stated("approved", "2028-03-31", "# fy_start_month: 4\n") == passes);
    CHECK(stated("approved", "2028-04-01", "# fy_start_month: 4\n") == fires);
    CHECK(stated("approved", "2027-09-30", "# fy_start_month: 10\n") == passes);
    CHECK(stated("approved", "2027-10-01", "# fy_start_month: 10\n") == fires);
}

TEST_CASE("MST-R602 passes: an outturn, or the estimate of one, whenever it was stated") {
    CHECK(stated("executed", "2029-03-01") == passes);
    CHECK(stated("executed", "") == passes);
    CHECK(stated("estimate", "2029-03-01") == passes);
}

TEST_CASE("MST-R602 passes: the outturn under the same id replaces the plan") {
    const auto r = audit(euros
                             + "phase,as_of\nA1,XAT,2026,40,EUR,core,approved,2029-03-01\n"
                               "A1,XAT,2026,35,EUR,core,executed,2029-03-01\n",
                         {.only = "MST-R602"});
    CHECK(answers_of(r, "MST-R602") == answers{.pass = 1, .not_applicable = 1});
}

TEST_CASE("MST-R602 open: no phase, or a plan without the day of the figure") {
    const answers phase{.open = 1, .missing = "phase"};
    CHECK(stated("", "2029-03-01") == phase);
    CHECK(stated("aproved", "2029-03-01") == phase); // MST-R002 names it; it says nothing here
    CHECK(stated("approved", "") == answers{.open = 1, .missing = "as_of"});
}

TEST_CASE("MST-R602 false positive: no outturn has been published, so the money is asked") {
    const auto r = audit(euros + "phase,as_of\nA1,XAT,2026,40,EUR,core,committed,2028-01-01\n",
                         {.only = "MST-R602"});
    CHECK(finding_of(r, "MST-R602").acts.lenient_cap == std::nullopt);
    CHECK(lenient_of(r, "A1") == 40);
}

TEST_CASE("MST-R602 does not judge what is in no sum") {
    const auto r =
        audit(euros
                  + "phase,as_of,total_of\nA1,XAT,2026,40,EUR,none,approved,2029-03-01,\n"
                    "A2,XAT,2026,40,EUR,core,approved,2029-03-01,core\n"
                    "A3,XAT,2026,40,USD,core,approved,2029-03-01,\n",
              {.only = "MST-R602"});
    CHECK(answers_of(r, "MST-R602") == answers{.not_applicable = 3});
}

} // namespace basis_test
