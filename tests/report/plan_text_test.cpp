// SPDX-License-Identifier: MIT
#include <muster/report/plan_text.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/told_audit.hpp"

namespace plan_text_test {

namespace {

using muster::report::next_steps;
using muster::report::plan_text;
using muster_test::contains;
using muster_test::told_audit;
using muster_test::told_head;

std::string plan_of(const std::string& rows) {
    const told_audit t{told_head + rows, true};
    return plan_text(t.result, t.context);
}

TEST_CASE("a plan says what each missing input would unlock, in rules and in money") {
    CHECK(
        plan_of("A,XAT,2026,10,EUR,core,,open\nB,XAT,2026,30,EUR,core,,pass\n")
        == "2 lines, 0 rows not read; EUR 40 m claimed\n"
           "\n"
           "rules that need       rules  see all  some  none  no such line\n"
           "the required columns      2        1     1     0             0\n"
           "all that are on           2        1     1     0             0\n"
           "\n"
           "missing          lines     money  of all  would unlock\n"
           "title    column      1  EUR 10 m  25.0 %  XAT-R901\n"
           "A rule stands under the first input that it misses; another one may be missing behind "
           "it. See all,\n"
           "some, none: of the lines that a rule speaks of.\n");
}

TEST_CASE("a plan counts the rules that can look at nothing, and rows that were not read") {
    const auto text = plan_of("A,XAT,2026,10,EUR,core,,open\nB,XAT,2026,much,EUR,core,,open\n");
    CHECK(contains(text, "1 line, 1 row not read; EUR 10 m claimed\n"));
    CHECK(contains(text, "all that are on           2        1     0     1             0\n"));
    CHECK(contains(text, "100.0 %"));
}

TEST_CASE("a plan for lines in two currencies states both, and no share of the money") {
    CHECK(contains(plan_of("A,XAT,2026,10,EUR,core,,open\nB,XBO,2026,30,USD,core,,open\n"),
                   "title    column      2  EUR 10 m, USD 30 m     n/a  XAT-R901\n"));
}

TEST_CASE("a plan for a ledger that lacks nothing says so, and has no next steps") {
    CHECK(contains(plan_of("A,XAT,2026,10,EUR,core,,pass\n"), "\n\nnothing is missing\n"));
    const told_audit t{told_head + std::string{"A,XAT,2026,10,EUR,core,,pass\n"}};
    CHECK(next_steps(t.result, t.context).empty());
}

TEST_CASE("a rule that speaks of no line names the columns of its own that are not there") {
    const auto text = plan_of("A,XAT,2026,10,EUR,core,,skip\n");
    CHECK(contains(text, "all that are on           2        1     0     0             1\n"));
    CHECK(contains(text, "speak of no line here, with the columns of theirs that are not there: "
                         "XAT-R901\n")); // status is there
    const auto r = muster_test::audit("id,country,year,amount,currency,pillar\nA,XAT,2026,10,EUR,"
                                      "core\n",
                                      {.only = "MST-R702"});
    CHECK(contains(plan_text(r.result, r.context), "are not there: R702 (reported_share)\n"));
}

TEST_CASE("tables stand in the plan with their option and their money") {
    const auto r = muster_test::audit("# unit: 1e6\nid,country,year,amount,currency,pillar\n"
                                      "A,XAT,2026,10,EUR,core\n",
                                      {.macro = muster_test::no_macro});
    const auto text = plan_text(r.result, r.context);
    for (const auto* row :
         {"\npath (--path)              table       1  EUR 10 m  100.0 %  R801 ",
          "\nhistory (--history)        table       1  EUR 10 m  100.0 %  R101 ",
          "\nmacro.gdp (--macro)        table       1  EUR 10 m  100.0 %  R501 "}) {
        INFO(row);
        CHECK(contains(text, row));
    }
    // They need earlier ledgers, too; a long list goes on under itself.
    CHECK(contains(text, "; with other inputs\n" + std::string(61, ' ') + "R102 R203 R904\n"));
}

TEST_CASE("a report warns if most rules could look at nothing, and from just above a half on") {
    const auto warning = [](const std::string& row) {
        const told_audit t{told_head + row, true};
        return muster::report::unchecked_warning(t.result);
    };
    CHECK(warning("A,XAT,2026,10,EUR,core,,open\n").empty()); // one of two
    const told_audit alone{told_head + std::string{"A,XAT,2026,10,EUR,core,,open\n"}};
    CHECK(muster::report::unchecked_warning(alone.result)
          == "1 of 1 rules that speak of these lines could look at none of them: what is called "
             "eligible was not contested, and for the most part not checked.");
    const told_audit silent{told_head + std::string{"A,XAT,2026,10,EUR,core,,skip\n"}};
    CHECK(muster::report::unchecked_warning(silent.result).empty());
}

TEST_CASE("the next steps are the three inputs that would unlock the most") {
    const auto r = muster_test::audit("# unit: 1e6\nid,country,year,amount,currency,pillar\n"
                                      "A,XAT,2026,10,EUR,core\n");
    const auto text = next_steps(r.result, r.context);
    CHECK(contains(text,
                   " speak of no line here. Most would be unlocked by path (--path): 8 rules on "
                   "100.0 % of the money, history (--history): 7 rules on 100.0 % of the "
                   "money, "));
    CHECK(contains(text, "; muster plan lists all."));
}

} // namespace

} // namespace plan_text_test
