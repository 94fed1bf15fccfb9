// SPDX-License-Identifier: MIT
#include <muster/audit/auditor.hpp>
#include <muster/audit/rule_set.hpp>
#include <muster/core/interval.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/every_rule.hpp"

namespace input_more_test {

namespace {

using muster::severity;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::credit_of;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::has;
using muster_test::setting;
using muster_test::strict_of;

// A claim of EUR 300 m without a document: R005 asks, as an error.
const std::string bare = "# unit: 1e6\n# decimals: INF\n"
                         "id,country,year,amount,currency,pillar,category,title\n"
                         "A1,XAT,2027,300,EUR,resilience,R-CIV,National resilience\n";
const std::string head = "rule,id,until,reason,owner\n";

muster_test::audited with(const std::string& row, std::string_view today = "2027-02-01") {
    return audit(bare, {.waivers = head + row, .today = today});
}

// What R007 says of an audit if only one other rule is on; nothing if it says nothing.
std::string message_beside(const muster_test::audited& r, std::string_view other) {
    std::vector<bool> two;
    for (const auto* f : muster_test::every_rule())
        two.push_back(f->id == "MST-R007" || f->id == other);
    std::string said;
    const auto both = muster_test::with_every_rule(r.context, two);
    for (const auto& f : both.findings)
        if (f.rule->id == "MST-R007") said += f.message;
    return said;
}

TEST_CASE("MST-R006 fires: a waiver after its last day") {
    const auto r = with("R005,A1,2027-01-31,annex is classified,Office\n");
    CHECK(answers_of(r, "MST-R006") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R006");
    CHECK(f.level == severity::error); // it hid one
    CHECK(f.message
          == "the waiver of MST-R005 for A1 lapsed on 2027-01-31; 1 finding acts in full again, on "
             "EUR 300 m");
    CHECK(f.row == 2);
    CHECK(strict_of(r, "A1") == 0);
}

TEST_CASE("MST-R006 fires: a date that is none, no reason, no owner, nothing to waive") {
    CHECK(has(finding_of(with("R005,A1,soon,x,Office\n"), "MST-R006").message,
              "has no last day: 'soon' is no date"));
    CHECK(has(finding_of(with("R005,A1,2030-01-01,,Office\n"), "MST-R006").message,
              "gives no reason"));
    CHECK(has(finding_of(with("R005,A1,2030-01-01,x,\n"), "MST-R006").message, "has no owner"));
    const auto unused = with("R005,A9,2030-01-01,x,Office\n");
    CHECK(finding_of(unused, "MST-R006").message
          == "the waiver of MST-R005 for A9 is not needed by any finding");
    CHECK(finding_of(unused, "MST-R006").level == severity::warning);
}

TEST_CASE("MST-R006 passes: the last day counts, and the credit stays") {
    const auto r = with("R005,A1,2027-02-01,annex is classified,Office\n");
    CHECK(answers_of(r, "MST-R006") == answers{.pass = 1});
    CHECK(finding_of(r, "MST-R005").is_waived);
    CHECK(finding_of(r, "MST-R005").credit_lost == 300'000'000); // what the waiver is worth
    // Other rules ask about the line too; of these two alone nothing is left to ask.
    std::vector<bool> two;
    for (const auto* f : muster_test::every_rule())
        two.push_back(f->id == "MST-R005" || f->id == "MST-R006");
    CHECK(muster_test::with_every_rule(r.context, two).credits[0].strict
          == muster::interval{300'000'000});
}

TEST_CASE("MST-R006 open: never, without a day no waiver holds and that is said") {
    const auto r = with("R005,A1,2030-01-01,x,Office\n", "");
    CHECK(answers_of(r, "MST-R006") == answers{.fail = 1});
    CHECK(has(finding_of(r, "MST-R006").message, "cannot be held against a day"));
    CHECK(strict_of(r, "A1") == 0);
}

TEST_CASE(
    "MST-R006 false positive: none, a waiver that is under review or rejected is not judged") {
    const auto r = audit(bare, {.waivers = "rule,id,until,reason,owner,status\n"
                                           "R005,A1,2030-01-01,x,Office,underReview\n"
                                           "R005,A1,2030-01-01,x,Office,rejected\n",
                                .today = "2027-02-01"});
    CHECK(answers_of(r, "MST-R006") == answers{.not_applicable = 2});
    CHECK(strict_of(r, "A1") == 0);
}

TEST_CASE("a waiver may name a category or a fingerprint") {
    const auto by_category = audit(bare, {.waivers = "rule,category,until,reason,owner\n"
                                                     "R005,R-CIV,2030-01-01,x,Office\n",
                                          .today = "2027-02-01"});
    CHECK(finding_of(by_category, "MST-R005").is_waived);
    const auto print = muster::fingerprint(finding_of(by_category, "MST-R005"));
    const auto by_print = audit(bare, {.waivers = "rule,fingerprint,until,reason,owner\nR005,"
                                                  + print + ",2030-01-01,x,Office\n",
                                       .today = "2027-02-01"});
    CHECK(finding_of(by_print, "MST-R005").is_waived);
}

TEST_CASE("MST-R007 fires: most of the money is beyond a family") {
    const auto r = audit(bare);
    CHECK(findings_of(r, "MST-R007").size() >= 2);
    for (const auto* f : findings_of(r, "MST-R007")) {
        CHECK(f->level == severity::note);
        CHECK(f->credit_lost == 0);
        CHECK(has(f->message, " of the claimed money could not be checked; "));
        CHECK(has(f->message, " would unlock MST-R"));
    }
    // At a setting of 1 nothing is above it: the part is never more than the whole.
    const auto lax = audit(bare, {.changed = {{setting("low-coverage.open_from"), 1}}});
    CHECK(answers_of(lax, "MST-R007").fail == 0);
}

TEST_CASE("MST-R007 passes: exactly half of the money is not too much") {
    const std::string half = "# unit: 1e6\n# decimals: INF\n"
                             "id,country,year,amount,currency,pillar,cofog\n"
                             "A1,XAT,2027,50,EUR,core,02.1\nA2,XAT,2027,50,EUR,core,\n";
    const auto families = [&](const std::string& text) {
        std::string all;
        const auto kept = audit(text); // findings look into it
        for (const auto* f : findings_of(kept, "MST-R007")) all += f->message + '\n';
        return all;
    };
    CHECK(has(families(half), "of the claimed money"));
    const auto r = audit(half, {.changed = {{setting("low-coverage.open_from"), {99, 100}}}});
    CHECK(answers_of(r, "MST-R007").pass > 0);
}

TEST_CASE("MST-R007 edge: half of the money that one rule cannot look at, and a millionth more") {
    // R607 holds four claims of one category against each other, and one without a category open.
    const auto basis = [](const std::string& rest, const std::string& currency = "EUR",
                          const std::string& last = "20") {
        const auto r = audit("# unit: 1e6\n# decimals: INF\n"
                             "id,country,year,amount,currency,pillar,category\n"
                             "A1,XAT,2027,10,EUR,core,C.OPS\nA2,XAT,2027,10,EUR,core,C.OPS\n"
                             "A3,XAT,2027,10,EUR,core,C.OPS\nA4,XAT,2027,"
                                 + last + ",EUR,core,C.OPS\nA5,XAT,2027," + rest
                                 + ",EUR,core,\nA6,XAT,2026,0," + currency + ",core,\n",
                             {.only = "MST-R607", .macro = muster_test::no_macro});
        return message_beside(r, "MST-R607");
    };
    CHECK(basis("50").empty());
    CHECK(basis("50.0003")
          == "basis: 50.0 % of the claimed money could not be checked; history would unlock "
             "MST-R607");
    // Of two currencies lines are counted: here one of five, and the zero is no line to look at.
    CHECK(basis("5000", "USD").empty());
}

TEST_CASE("MST-R007 edge: of several currencies lines are counted, and of none there is no part") {
    const auto lines = [](const std::string& rows) {
        const auto r = audit("# unit: 1e6\n# decimals: INF\n"
                             "id,country,year,amount,currency,pillar\n"
                                 + rows,
                             {.only = "MST-R607", .macro = muster_test::no_macro});
        return message_beside(r, "MST-R607");
    };
    CHECK(lines("A1,XAT,2026,10,USD,core\nA2,XAT,2027,0,EUR,core\n")
          == "basis: 100.0 % of the claimed money could not be checked; history would unlock "
             "MST-R607");
    CHECK(lines("A1,XAT,2026,0,USD,core\nA2,XAT,2027,0,EUR,core\n").empty());
}

TEST_CASE("MST-R007 edge: a rule of class C that flags a fifth of twenty lines, and more") {
    // So many claims of 1 m, and some of 1 000 m, which R607 asks for.
    const auto flags = [](int usual, int large, std::vector<muster::changed_setting> changed = {}) {
        std::string text = "# unit: 1e6\n# decimals: INF\n"
                           "id,country,year,amount,currency,pillar,category\n";
        for (int i = 0; i != usual + large; ++i)
            text += "A" + std::to_string(i) + ",XAT,2027," + (i < usual ? "1" : "1000")
                    + ",EUR,core,C.OPS\n";
        const auto r = audit(text, {.only = "MST-R607", .changed = std::move(changed)});
        return message_beside(r, "MST-R607");
    };
    CHECK(flags(16, 4).empty());
    CHECK(flags(15, 5)
          == "MST-R607 flags 25.0 % of the lines that it judged; it is probably set wrongly for "
             "this ledger");
    CHECK(flags(79, 21)
          == "MST-R607 flags 21.0 % of the lines that it judged; it is probably set wrongly for "
             "this ledger");
    CHECK(flags(14, 5).empty()); // nineteen lines say too little
    CHECK(flags(15, 5, {{setting("low-coverage.flagged_from"), {1, 4}}}).empty());
}

TEST_CASE("MST-R007 open: never, it looks at the answers of the other rules") {
    CHECK(answers_of(audit(bare), "MST-R007").open == 0);
}

TEST_CASE("MST-R007 false positive: a family that is switched off is not judged") {
    const auto r = audit(bare, {.only = "MST-R007"});
    CHECK(answers_of(r, "MST-R007").fail == 0);
    CHECK(answers_of(r, "MST-R007").not_applicable == 10);
}

} // namespace

} // namespace input_more_test
