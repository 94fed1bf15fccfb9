// SPDX-License-Identifier: MIT
#include <muster/report/rule_text.hpp>

#include <array>
#include <string>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace {

using muster::report::plan_text;
using muster_test::contains;
using muster_test::told;
using muster_test::told_audit;
using muster_test::told_head;

TEST_CASE("the rule table has a row for each rule, and says how to read it") {
    constexpr std::array all{&told::facts, &muster_test::yearly::facts};
    CHECK(muster::report::rules_text(all)
          == "rule      family    severity  treatment  class  says\n"
             "XAT-R901  forensic  error     ask        B      a line says what is found on it\n"
             "XAT-R902  forensic  note      none       A      a year is looked at\n"
             "\n"
             "class A: follows from figures or a definition; B: from documents; C: unusual, asks "
             "only\n"
             "muster explain RULE prints the page of a rule\n");
}

std::string plan_of(const std::string& rows) {
    const told_audit t{told_head + rows, true};
    return plan_text(t.result, t.context);
}

TEST_CASE("a plan says what each missing input would unlock, in rules and in money") {
    CHECK(plan_of("A,XAT,2026,10,EUR,core,,open\nB,XAT,2026,30,EUR,core,,pass\n")
          == "2 lines, 0 rows not read\n"
             "1 rule can look at every line they speak of, 1 at some, 0 at none\n"
             "\n"
             "missing  lines  of the money  would unlock\n"
             "title        1        25.0 %  XAT-R901\n");
}

TEST_CASE("a plan counts the rules that can look at nothing, and rows that were not read") {
    const auto text = plan_of("A,XAT,2026,10,EUR,core,,open\nB,XAT,2026,much,EUR,core,,open\n");
    CHECK(contains(text, "1 line, 1 row not read\n"));
    CHECK(contains(text, "1 rule can look at every line they speak of, 0 at some, 1 at none\n"));
    CHECK(contains(text, "100.0 %"));
}

TEST_CASE("a plan for lines in two currencies states no share of the money") {
    CHECK(contains(plan_of("A,XAT,2026,10,EUR,core,,open\nB,XBO,2026,30,USD,core,,open\n"),
                   "title        2           n/a  XAT-R901\n"));
}

TEST_CASE("a plan for a ledger that lacks nothing says so") {
    CHECK(contains(plan_of("A,XAT,2026,10,EUR,core,,pass\n"), "\n\nnothing is missing\n"));
}

} // namespace
