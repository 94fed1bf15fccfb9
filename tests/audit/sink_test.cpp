// SPDX-License-Identifier: MIT
#include <muster/audit/credit.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/sink.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/read.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

#include <doctest/doctest.h>

namespace sink_test {

namespace {

using muster::finding;
using muster::outcome;
using muster::rational;
using muster::rule_answers;
using muster::severity;
using muster::sink;

constexpr muster::rule_facts facts{.id = "TST-R901", .slug = "test"};

muster::ledger two_lines() {
    return muster::read_ledger("claims.csv", "id,country,year,amount,currency,pillar\n"
                                             "A,XAT,2026,40,EUR,core\nB,XBO,2027,60,EUR,core\n");
}

TEST_CASE("a finding gets its place and its money from the line") {
    const auto l = two_lines();
    rule_answers answers{.rule = &facts};
    sink out{answers};
    out.report(l.lines[1], {.message = "found"});
    REQUIRE(answers.findings.size() == 1);
    const auto& f = answers.findings.front();
    CHECK(f.rule == &facts);
    CHECK(f.where == &l.lines[1]);
    CHECK(f.file == "claims.csv");
    CHECK(f.row == 3);
    CHECK(f.country == "XBO");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 60);
    CHECK(f.message == "found");
    CHECK(f.acts == muster::treatment::none()); // a rule that says nothing takes nothing
}

TEST_CASE("money that the rule states is kept") {
    const auto l = two_lines();
    rule_answers answers{.rule = &facts};
    sink{answers}.report(l.lines[0], {.claimed = 15});
    CHECK(answers.findings.front().claimed == 15);
}

TEST_CASE("a finding about no line keeps what the rule said of its place") {
    rule_answers answers{.rule = &facts};
    sink{answers}.report({.file = "claims.csv", .row = 7, .country = "XAT", .year = 2026});
    const auto& f = answers.findings.front();
    CHECK(f.rule == &facts);
    CHECK(f.where == nullptr);
    CHECK(f.row == 7);
    CHECK(f.country == "XAT");
    CHECK(f.claimed == 0);
}

TEST_CASE("every answer is counted once, and review is not failure") {
    const auto l = two_lines();
    rule_answers answers{.rule = &facts};
    sink out{answers};
    out.pass();
    out.pass(3);
    out.pass(0);
    out.not_applicable(2);
    out.open(l.lines[0], "macro.gdp");
    out.report(l.lines[0], {.kind = outcome::fail});
    out.report(l.lines[1], {.kind = outcome::review});
    out.report({.kind = outcome::review});
    CHECK(answers.passed == 4);
    CHECK(answers.not_applicable == 2);
    CHECK(answers.failed == 1);
    CHECK(answers.review == 2);
    CHECK(answers.open.size() == 1);
    CHECK(answers.open[0].where == &l.lines[0]);
    CHECK(answers.open[0].missing == "macro.gdp");
    CHECK(answers.judged() == 10);
    CHECK(answers.findings.size() == 3);
}

TEST_CASE("answers to other lines are added") {
    const auto l = two_lines();
    const auto one = [&](std::size_t line) {
        rule_answers a{.rule = &facts};
        sink out{a};
        out.pass(line + 1);
        out.not_applicable();
        out.open(l.lines[line], "title");
        out.report(l.lines[line], {.message = std::string{l.lines[line].id}});
        out.report(l.lines[line], {.kind = outcome::review});
        return a;
    };
    auto sum = one(0);
    sum.merge(one(1));
    CHECK(sum.passed == 3);
    CHECK(sum.failed == 2);
    CHECK(sum.review == 2);
    CHECK(sum.not_applicable == 2);
    CHECK(sum.open.size() == 2);
    CHECK(sum.findings.size() == 4);
    CHECK(sum.judged() == 11);
    sum.merge({});
    CHECK(sum.judged() == 11);
}

TEST_CASE("every outcome, severity, class and need has a name of its own") {
    CHECK(name(outcome::pass) == "pass");
    CHECK(name(outcome::fail) == "fail");
    CHECK(name(outcome::review) == "review");
    CHECK(name(outcome::open) == "open");
    CHECK(name(outcome::not_applicable) == "notApplicable"); // as SARIF spells it
    CHECK(name(severity::error) == "error");
    CHECK(name(severity::warning) == "warning");
    CHECK(name(severity::note) == "note");
    static_assert(severity::note < severity::warning && severity::warning < severity::error);
    using muster::certainty_class;
    CHECK(letter(certainty_class::arithmetic) == 'A');
    CHECK(letter(certainty_class::documentary) == 'B');
    CHECK(letter(certainty_class::statistical) == 'C');
    CHECK(name(certainty_class::arithmetic) == "arithmetic");
    CHECK(name(certainty_class::documentary) == "documentary");
    CHECK(name(certainty_class::statistical) == "statistical");
    CHECK(name(muster::maturity::stable) == "stable");
    CHECK(name(muster::maturity::preview) == "preview");
    using muster::data_level;
    CHECK(name(data_level::required_columns) == "the required columns");
    CHECK(name(data_level::optional_columns) == "optional columns");
    CHECK(name(data_level::tables) == "a macro, pledge or path table");
    CHECK(name(data_level::earlier_ledgers) == "earlier ledgers");
    CHECK(name(data_level::outside_evidence) == "outside evidence");
}

constexpr bool the_number_of_a_rule_says_its_family() {
    using muster::rule_facts;
    using muster::rule_family;
    return rule_facts{.id = "MST-R001"}.family() == rule_family::input
           && rule_facts{.id = "MST-R101"}.family() == rule_family::relabel
           && rule_facts{.id = "MST-R204"}.family() == rule_family::additionality
           && rule_facts{.id = "MST-R304"}.family() == rule_family::double_count
           && rule_facts{.id = "MST-R404"}.family() == rule_family::classification
           && rule_facts{.id = "MST-R502"}.family() == rule_family::denominator
           && rule_facts{.id = "MST-R602"}.family() == rule_family::basis
           && rule_facts{.id = "MST-R702"}.family() == rule_family::arithmetic
           && rule_facts{.id = "MST-R809"}.family() == rule_family::timeline
           && rule_facts{.id = "MY-OWN-R901"}.family() == rule_family::forensic
           && name(rule_family::double_count) == "double-count"
           && name(rule_family::forensic) == "forensic";
}
static_assert(the_number_of_a_rule_says_its_family());
TEST_CASE("the number of a rule says its family") { CHECK(the_number_of_a_rule_says_its_family()); }

} // namespace

} // namespace sink_test
