// SPDX-License-Identifier: MIT
#include <muster/report/audit_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace audit_text_test {

namespace {

using muster::report::audit_text;
using muster::report::fail_on;
using muster_test::contains;
using muster_test::told_audit;
using muster_test::told_head;

std::string text_of(const std::string& rows, muster::report::audit_options options = {}) {
    const told_audit t{told_head + rows};
    return audit_text(t.result, t.context, options);
}

// What stands between two words, the first included.
std::string part(const std::string& text, std::string_view first, std::string_view last) {
    const auto from = text.find(first);
    REQUIRE(from != std::string::npos);
    const auto to = text.find(last, from);
    REQUIRE(to != std::string::npos);
    return text.substr(from, to - from);
}

TEST_CASE("the whole report of one line, to the last character") {
    CHECK(
        text_of("A,XAT,2026,500,EUR,core,Roads,ask\n")
        == "Audit of claims.csv: 1 line\n"
           "A flag is a question with its evidence: a reason to open the file, never a verdict on "
           "it.\n"
           "No earlier ledger was given (--history): civil projects under new titles cannot be "
           "seen.\n"
           "\n"
           "XAT 2026  GDP EUR 10 000 m (Statistics Atlantis)\n"
           "              claimed  eligible: strict  lenient  additional: strict  lenient\n"
           "  core        5.000 %           0.000 %  5.000 %             0.000 %  5.000 %\n"
           "  resilience  0.000 %           0.000 %  0.000 %             0.000 %  0.000 %\n"
           "  counted     5.000 %           0.000 %  5.000 %             0.000 %  5.000 %\n"
           "  pledge hague_2025: core at least 3.5 %, resilience up to 1.5 %, together at least "
           "5.0 % of GDP by\n"
           "    2035, not due yet\n"
           "  verdict: the money of 2026 meets it at the lenient bound and not at the strict one: "
           "undetermined\n"
           "  it would be 'meets' without 1 finding: XAT-R901 on A (the smallest such set)\n"
           "\n"
           "error[XAT-R901] told: a line says what is found on it\n"
           "  --> claims.csv:4  id A, core, EUR 500 m = 5.000 % of GDP\n"
           "  | Roads\n"
           "  = found      told to ask\n"
           "  = threshold  as told\n"
           "  = effect     ask: of EUR 500 m the strict bound keeps EUR 0, the lenient one EUR 500 "
           "m (5.000 % of\n"
           "               GDP in question)\n"
           "  = verdict    this finding is in the flip set\n"
           "  = clears if  another status\n"
           "  = rule       Circular 4, \"Told\"; muster explain XAT-R901\n"
           "\n"
           "What each rule could see\n"
           "  rule            pass  fail  review  open  n/a  open money  missing\n"
           "  XAT-R901  told     0     1       0     0    0\n"
           "\n"
           "1 error, 0 warnings, 0 questions for review, 0 notes\n"
           "Exit status 1: --fail-on error decided it\n");
}

TEST_CASE("no line of a report is longer than a hundred characters but by one word or a table") {
    const auto text =
        text_of("A,XAT,2026,500,EUR,core,Roads and bridges and harbours and rails and "
                "airports and everything else that moves troops across the country,ask\n"
                "B,XAT,2026,40,EUR,resilience,,move\n");
    for (std::size_t at = 0; at != text.size();) {
        const auto end = text.find('\n', at);
        CHECK(muster::report::width(std::string_view{text}.substr(at, end - at)) <= 100);
        CHECK((end == at || text[end - 1] != ' '));
        at = end + 1;
    }
}

TEST_CASE("each treatment says what it does to the money") {
    const auto effect = [](const std::string& told) {
        const auto text = text_of("A,XAT,2026,40,EUR,core,," + told + '\n', {.all = true});
        return part(text, "= effect", "\n  = ");
    };
    CHECK(contains(effect("half"),
                   "haircut: of EUR 40 m the strict bound keeps EUR 20 m, the lenient "
                   "one EUR 20 m"));
    CHECK(contains(effect("disallow"), "keeps EUR 0, the lenient one EUR 0"));
    CHECK(contains(effect("move"), "move: EUR 40 m leaves core"));
    CHECK(contains(effect("none"), "none (0.400 % of GDP in question)"));
}

TEST_CASE("a verdict is said in words, and why there is none") {
    CHECK(contains(text_of("A,XAT,2026,500,EUR,core,,pass\n"),
                   "verdict: the money of 2026 meets it, even at the strict bound"));
    CHECK(contains(text_of("A,XAT,2026,40,EUR,core,,pass\n"),
                   "verdict: the money of 2026 misses it, even at the lenient bound"));
    CHECK(contains(text_of("A,XAT,2025,40,EUR,core,,pass\n"),
                   "verdict: not asked, there is no GDP to hold the money against"));
    const told_audit partial{"# scope: partial\n" + std::string{told_head}
                             + "A,XAT,2026,40,EUR,core,,pass\n"};
    CHECK(contains(audit_text(partial.result, partial.context), "(scope: partial)"));
}

TEST_CASE("without a GDP there is money instead of shares, and over a national income too") {
    const auto none = text_of("A,XAT,2025,40,EUR,core,,none\n");
    CHECK(
        contains(none, "XAT 2025  no GDP is known: add it with --macro; money instead of shares"));
    CHECK(contains(none, "core        EUR 40 m"));
    CHECK_FALSE(contains(none, "of GDP in question"));
    const auto income = text_of("A,XAT,2027,40,EUR,core,,none\n");
    CHECK(contains(income, "XAT 2027  GNI EUR 10 000 m (Statistics Atlantis)"));
    CHECK(contains(income, "core        EUR 40 m"));
    CHECK_FALSE(contains(income, "of GDP in question"));
    CHECK_FALSE(contains(income, "counted "));
}

TEST_CASE("what is below materiality is one line, unless all are asked for") {
    const std::string rows = "A,XAT,2026,0.5,EUR,core,,none\nB,XAT,2026,0.5,EUR,core,,none\n"
                             "C,XAT,2026,40,EUR,core,,warn\n";
    const auto text = text_of(rows);
    CHECK(contains(text,
                   "\nbelow materiality (0.01 % of GDP each; --all shows them): XAT-R901 x2\n"));
    CHECK_FALSE(contains(text, "id A,"));
    CHECK(contains(text, "warning[XAT-R901]"));
    const auto all = text_of(rows, {.all = true});
    CHECK(contains(all, "id A,"));
    CHECK(contains(all, "note[XAT-R901]"));
    CHECK_FALSE(contains(all, "below materiality"));
}

TEST_CASE("a question is called review, with its evidence") {
    const auto text = text_of("A,XAT,2026,40,EUR,core,Roads,review\n");
    CHECK(contains(text, "review[XAT-R901] told"));
    CHECK(contains(text, "= evidence   +2.2 bits: prior -6.6 | title +8.8\n"
                         "               title: equal: 'Roads' and 'Roads'\n"
                         "               second best: 'Rails', 3 bits behind\n"));
    CHECK(contains(text, "0 errors, 0 warnings, 1 question for review, 0 notes\n"));
    CHECK(contains(text, "Exit status 0: --fail-on error found nothing at this level\n"));
}

TEST_CASE("a finding about a year says its money, and no line") {
    const told_audit t{told_head + std::string{"A,XAT,2026,40,EUR,core,,pass\n"}, true};
    const auto text = audit_text(t.result, t.context);
    CHECK(contains(text, "note[XAT-R902] yearly: a year is looked at\n  --> XAT 2026\n"));
    CHECK(contains(text, "= effect     none: EUR 7 (0.000 % of GDP in question)"));
}

TEST_CASE("coverage says how much money was out of reach, and what is missing") {
    const auto text = text_of("A,XAT,2026,10,EUR,core,,open\nB,XAT,2026,30,EUR,core,,pass\n"
                              "C,XAT,2026,30,EUR,none,,skip\n");
    CHECK(contains(text, "XAT-R901  told     1     0       0     1    1      25.0 %  title\n"));
    CHECK_FALSE(contains(text, "XAT-R902")); // it was off
}

TEST_CASE("claims that are in no sum, and rows that were not read, are said") {
    const auto text = text_of("A,XAT,2026,10,USD,core,,pass\nB,XAT,2026,much,EUR,core,,pass\n");
    CHECK(contains(text, "Audit of claims.csv: 1 line, 1 row not read\n"));
    CHECK(contains(text,
                   "not counted: 1 claim in another currency than EUR or superseded by a later "
                   "phase\n"));
}

TEST_CASE("colours stand around the level alone, and only if they are asked for") {
    const std::string rows = "A,XAT,2026,40,EUR,core,,none\n";
    CHECK_FALSE(contains(text_of(rows), "\x1b"));
    CHECK(contains(text_of(rows, {.color = true}), "\x1b[31merror[XAT-R901]\x1b[0m told:"));
    CHECK(contains(text_of("A,XAT,2026,40,EUR,core,,review\n", {.color = true}),
                   "\x1b[36mreview[XAT-R901]\x1b[0m"));
}

TEST_CASE("control bytes of the ledger do not reach the terminal") {
    const auto text = text_of("A\x1b[2J,XAT,2026,40,EUR,core,Ring\x1b[31m road\x07,none\n");
    CHECK_FALSE(contains(text, "\x1b"));
    CHECK_FALSE(contains(text, "\x07"));
    CHECK(contains(text, "| Ring?[31m road?"));
    CHECK(contains(text, "id A?[2J,"));
}

TEST_CASE("control bytes do not reach the terminal by a code, the verdict or a table either") {
    const auto odd = text_of("A,X\x1b[2J,2026,40,E\x1b[31m,core,,ask\n"
                             "B,X\x1b[2J,2026,40,U\x07,core,,ask\n");
    CHECK(contains(odd, "X?[2J 2026"));
    CHECK_FALSE(contains(odd, "\x1b"));
    CHECK_FALSE(contains(odd, "\x07"));
    const told_audit source{told_head + std::string{"A,XAT,2026,40,EUR,core,,pass\n"}, false,
                            "country,year,gdp,gdp_currency,gdp_source\nXAT,2026,9,EUR,\x1b[2J\n"};
    CHECK_FALSE(contains(audit_text(source.result, source.context), "\x1b"));
    const auto text = text_of("A\x1b[2J,XAT,2026,500,EUR,core,,ask\n");
    CHECK(contains(text, "it would be 'meets' without 1 finding: XAT-R901 on A?[2J"));
    CHECK_FALSE(contains(text, "\x1b"));
}

TEST_CASE("each setting of the exit status ends with its own words") {
    const std::string fine = "A,XAT,2026,40,EUR,core,,pass\n";
    CHECK(
        contains(text_of(fine, {.status_by = fail_on::never}), "Exit status 0: --fail-on never\n"));
    CHECK(contains(text_of(fine, {.status_by = fail_on::verdict}),
                   "Exit status 0: --fail-on verdict found no undetermined verdict\n"));
    CHECK(contains(text_of("A,XAT,2026,500,EUR,core,,ask\n", {.status_by = fail_on::verdict}),
                   "Exit status 3: --fail-on verdict decided it\n"));
}

} // namespace

} // namespace audit_text_test
