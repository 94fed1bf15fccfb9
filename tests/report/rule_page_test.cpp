// SPDX-License-Identifier: MIT
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/rule_setting.hpp>
#include <muster/report/rule_page.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace rule_page_test {

namespace {

using muster::rule_setting;
using muster_test::contains;
using muster_test::told;

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
    auto full = told::facts;
    full.threshold = "two";
    full.innocent = "all of them";
    full.example = "Atlantis does it.";
    full.stage = muster::maturity::preview;
    const auto page = muster::report::rule_page(full);
    CHECK(contains(page, "\nThresholds\n  two\n\nSeverity"));
    CHECK(contains(page, "\nKnown false positives\n  all of them\n"));
    CHECK(contains(page, "\nExample\n  Atlantis does it.\n"));
    CHECK(contains(page, "; preview; "));
}

TEST_CASE("the page of a rule that looks for words says in which languages, and what it misses") {
    auto facts = told::facts;
    CHECK_FALSE(contains(muster::report::rule_page(facts), "\nWords\n"));
    facts.by_words = true;
    const auto page = muster::report::rule_page(facts);
    CHECK(contains(page, "\nDecides\n  it reads the status\n\nWords\n  read in English, German, "));
    CHECK(contains(page, " Hungarian: in the language that the line\n  states, or in all of them"));
    CHECK(contains(page, "negatives.\n\nSeverity"));
}

constexpr rule_setting error_from{"error_from", {5, 10'000}, "of GDP", "Circular 4"};
constexpr rule_setting least{"least", 2};
constexpr const rule_setting* both[] = {&error_from, &least};

TEST_CASE("the page states each threshold with unit and origin, and how to set another one") {
    auto facts = told::facts;
    facts.settings = both;
    const std::string lines = "  error_from = 0.05 % of GDP; Circular 4\n"
                              "  least = 2; proposal of this project, uncalibrated\n"
                              "  to change one: --set R901.error_from=VALUE, a plain number (0.01 "
                              "for 1 %)\n";
    CHECK(contains(muster::report::rule_page(facts), "\nThresholds\n" + lines));
    facts.threshold = "two";
    CHECK(contains(muster::report::rule_page(facts), "\nThresholds\n  two\n\n" + lines));
}

TEST_CASE(
    "the page has the files of the worked example, with the macro table that it is read with") {
    auto facts = told::facts;
    facts.example = "Atlantis does it.";
    facts.shown = {.claims = "id\nA\n", .macro = "country\nXAT\n"};
    CHECK(contains(muster::report::rule_page(facts), "  Atlantis does it.\n"
                                                     "\n  claims.csv\n    id\n    A\n"
                                                     "\n  --macro macro.csv\n    country\n    XAT\n"
                                                     "\nSource\n"));
    facts.shown = {
        .claims = "a\n", .history = "b\n", .plans = "c\n", .waivers = "d\n", .today = "2027-01-31"};
    const auto page = muster::report::rule_page(facts);
    CHECK(contains(page, "\n  --history history.csv\n    b\n"));
    CHECK(contains(page, "\n  --macro macro.csv\n    country,year,gdp")); // Atlantis
    CHECK(contains(page, "\n  --path path.csv\n    c\n\n  --waivers waivers.csv\n    d\n"));
    CHECK(contains(page, "\n  --today 2027-01-31\n"));
}

} // namespace

} // namespace rule_page_test
