// SPDX-License-Identifier: MIT
#include <muster/report/rule_text.hpp>

#include <array>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace rule_text_test {

namespace {

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

} // namespace

} // namespace rule_text_test
