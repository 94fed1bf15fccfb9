// SPDX-License-Identifier: MIT
#include <muster/audit/rule_facts.hpp>
#include <muster/report/rule_text.hpp>

#include <array>
#include <string>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace {

using muster::rule_facts;
using muster_test::contains;
using muster_test::told;

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

TEST_CASE("the page of a rule says everything that the rule says of itself, and no empty part") {
    CHECK(muster::report::rule_page(told::facts)
          == "XAT-R901 told\n"
             "\nSays\n  a line says what is found on it\n"
             "\nWhy it matters\n  so that a test knows\n"
             "\nLooks at\n  status\n"
             "\nDecides\n  it reads the status\n"
             "\nSeverity, treatment, class\n"
             "  at worst error; ask; B (documentary); stable; needs the required columns\n"
             "\nCleared by\n  another status\n"
             "\nSource\n  Circular 4, \"Told\"\n");
    rule_facts full = told::facts;
    full.threshold = "two";
    full.innocent = "all of them";
    full.example = "Atlantis does it.";
    full.stage = muster::maturity::preview;
    const auto page = muster::report::rule_page(full);
    CHECK(contains(page, "\nThresholds\n  two\n"));
    CHECK(contains(page, "\nKnown false positives\n  all of them\n"));
    CHECK(contains(page, "\nExample\n  Atlantis does it.\n"));
    CHECK(contains(page, "; preview; "));
}

} // namespace
