// SPDX-License-Identifier: MIT
#include <muster/report/audit_csv.hpp>
#include <muster/report/audit_jsonl.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace audit_rows_test {

namespace {

using muster::report::audit_csv;
using muster::report::audit_jsonl;
using muster_test::contains;
using muster_test::told_audit;
using muster_test::told_head;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

// The JSON Lines of one type.
std::vector<std::string> of_type(const std::string& text, const std::string& type) {
    std::vector<std::string> out;
    for (const auto& l : lines_of(text))
        if (contains(l, "\"type\":\"" + type + '"')) out.push_back(l);
    return out;
}

TEST_CASE("a finding is a row with fixed columns") {
    const told_audit t{told_head
                       + std::string{"A,XAT,2026,40.5,EUR,core,\"Roads, \"\"big\"\"\",half\n"}};
    const auto csv = lines_of(audit_csv(t.result, t.context));
    REQUIRE(csv.size() == 2);
    CHECK(
        csv[0]
        == "rule,slug,outcome,severity,treatment,certainty,country,year,id,counterpart_id,file,row,"
           "column,claimed,credited_strict,credited_lenient,currency,pp_gdp,verdict_flip,message,"
           "clears_if,waiver_until,state,fingerprint,reference");
    CHECK(csv[1]
          == "XAT-R901,told,fail,error,haircut,B,XAT,2026,A,,claims.csv,4,status,40500000,20250000,"
             "20250000,EUR,0.405000,false,told to half,another "
             "status,,,musterLine/v1:95d40446c433afed,\"Circular 4, \"\"Told\"\"\"");
}

TEST_CASE("a finding about a year has no line, no row and no credit") {
    const told_audit t{told_head + std::string{"A,XAT,2026,40,EUR,core,,pass\n"}, true};
    const auto csv = lines_of(audit_csv(t.result, t.context));
    REQUIRE(csv.size() == 2);
    CHECK(csv[1]
          == "XAT-R902,yearly,fail,note,none,A,XAT,2026,,,,,,7,,,EUR,0.000000,false,1 "
             "lines,nothing,,,"
             "musterLine/v1:acf20b07eebe9217,Circular 5");
}

TEST_CASE("a text of the ledger never becomes a formula of a spreadsheet") {
    const told_audit t{told_head
                       + std::string{"=1+1,XAT,2026,40,EUR,core,,none\n"
                                     "-40,XAT,2026,40,EUR,core,,none\n"}};
    const auto csv = audit_csv(t.result, t.context);
    CHECK(contains(csv, ",'=1+1,"));
    CHECK_FALSE(contains(csv, ",=1+1,"));
    CHECK(contains(csv, ",-40,")); // a number is none
}

TEST_CASE("findings below materiality are left out, unless all are asked for or one flips") {
    const told_audit t{told_head
                       + std::string{"A,XAT,2026,0.5,EUR,core,,none\n"
                                     "B,XAT,2026,40,EUR,core,,none\n"}};
    CHECK(lines_of(audit_csv(t.result, t.context)).size() == 2);
    CHECK(lines_of(audit_csv(t.result, t.context, {.all = true})).size() == 3);
    CHECK(of_type(audit_jsonl(t.result, t.context), "finding").size() == 1);
    CHECK(of_type(audit_jsonl(t.result, t.context, {.all = true}), "finding").size() == 2);
    const told_audit flips{told_head
                           + std::string{"A,XAT,2026,0.5,EUR,core,,disallow\n"
                                         "B,XAT,2026,499.5,EUR,core,,pass\n"}};
    CHECK(lines_of(audit_csv(flips.result, flips.context)).size() == 2);
}

TEST_CASE("the JSON Lines of an audit: run, year, finding, rule, summary") {
    const told_audit t{told_head
                       + std::string{"A,XAT,2026,500,EUR,core,Roads,ask\n"
                                     "B,XAT,2026,40,EUR,resilience,,open\n"}};
    const auto lines = lines_of(audit_jsonl(t.result, t.context));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0]
          == R"({"v":1,"type":"run","muster":")" MUSTER_VERSION
             R"(","lines":2,"unread":0,"files":["claims.csv"]})");
    CHECK(lines[1]
          == R"({"v":1,"type":"year","country":"XAT","year":2026,"currency":"EUR","lines":2,)"
             R"("not_counted":0,"gdp":"10000000000","gdp_source":"Statistics Atlantis",)"
             R"("claimed":{"core":{"money":"500000000","pp_gdp":"5.000000"},)"
             R"("resilience":{"money":"40000000","pp_gdp":"0.400000"}},)"
             R"("eligible_strict":{"core":{"money":"0","pp_gdp":"0.000000"},)"
             R"("resilience":{"money":"40000000","pp_gdp":"0.400000"}},)"
             R"("eligible_lenient":{"core":{"money":"500000000","pp_gdp":"5.000000"},)"
             R"("resilience":{"money":"40000000","pp_gdp":"0.400000"}},)"
             R"("additional_strict":{"core":{"money":"0","pp_gdp":"0.000000"},)"
             R"("resilience":{"money":"0","pp_gdp":"0.000000"}},)"
             R"("additional_lenient":{"core":{"money":"500000000","pp_gdp":"5.000000"},)"
             R"("resilience":{"money":"40000000","pp_gdp":"0.400000"}},)"
             R"("pledge":"hague_2025","due":false,"verdict":"undetermined",)"
             R"("flip_set":[{"rule":"XAT-R901","id":"A"}],"flip_set_exact":true})");
    CHECK(
        lines[2]
        == R"({"v":1,"type":"finding","rule":"XAT-R901","slug":"told","outcome":"fail",)"
           R"("severity":"error","certainty":"B","treatment":"ask","country":"XAT","year":2026,)"
           R"("line":{"file":"claims.csv","row":4,"id":"A","column":"status"},)"
           R"("claimed":"500000000","currency":"EUR","credit":["0","500000000"],)"
           R"("pp_gdp":"5.000000","flips_verdict":true,"fingerprint":"musterLine/v1:83933c3cf9ac5573",)"
           R"("message":"told to ask",)"
           R"("clears_if":"another status","reference":"Circular 4, \"Told\""})");
    CHECK(lines[3]
          == R"({"v":1,"type":"rule","rule":"XAT-R901","slug":"told","pass":0,"fail":1,"review":0,)"
             R"("open":1,"not_applicable":0,"missing":["title"]})");
    CHECK(lines[4] == R"({"v":1,"type":"summary","fail_on":"error","exit":1})");
}

TEST_CASE("a year over a national income states that income and no share") {
    const told_audit t{told_head + std::string{"A,XAT,2027,500,EUR,core,,none\n"}};
    const auto text = audit_jsonl(t.result, t.context);
    const auto year = of_type(text, "year");
    REQUIRE(year.size() == 1);
    CHECK(contains(year[0], R"("gni":"10000000000")"));
    CHECK_FALSE(contains(year[0], "\"gdp\":"));
    CHECK_FALSE(contains(year[0], "pp_gdp"));
    CHECK(contains(year[0], R"("verdict":"not asked")"));
    CHECK(contains(of_type(text, "finding").at(0), R"("pp_gdp":"")"));
}

TEST_CASE("evidence is a list of comparisons with their bits, and why") {
    const told_audit t{told_head + std::string{"A,XAT,2026,500,EUR,core,,review\n"}};
    CHECK(contains(of_type(audit_jsonl(t.result, t.context), "finding").at(0),
                   R"("evidence":[["prior",-6.60],["title",8.80,"equal: 'Roads' and 'Roads'"],)"
                   R"(["second best",0.00,"'Rails', 3 bits behind"]])"));
}

TEST_CASE("what the reader said is in the stream, and bytes of the ledger do no harm") {
    const told_audit t{told_head
                       + std::string{"A\"\\,XAT,2026,40,EUR,core,,none\n"
                                     "B\xFF\x01,XAT,2026,40,EUR,core,,none\n"
                                     "C,XAT,2026,much,EUR,core,,none\n"}};
    const auto text = audit_jsonl(t.result, t.context);
    CHECK(contains(text, R"("unread":1)"));
    CHECK(contains(text, "B\\ufffd\\u0001"));
    for (const auto& l : lines_of(text)) {
        CHECK(l.front() == '{');
        CHECK(l.back() == '}');
        CHECK(std::ranges::none_of(l, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
    const auto odd = told_audit{"id,country,year,amount,currency,pillar,titel\n"
                                "A,XAT,2026,40,EUR,core,\n"};
    const auto said = of_type(audit_jsonl(odd.result, odd.context), "diagnostic");
    REQUIRE(said.size() == 1);
    CHECK(contains(said[0],
                   R"("level":"warning","code":"ledger-unknown-column","file":"claims.csv",)"
                   R"("row":1,"column":7)"));
}

TEST_CASE("the exit status of the stream is that of its own setting") {
    const told_audit t{told_head + std::string{"A,XAT,2026,40,EUR,core,,warn\n"}};
    using muster::report::fail_on;
    CHECK(contains(audit_jsonl(t.result, t.context, {.status_by = fail_on::warning}),
                   R"("fail_on":"warning","exit":1)"));
    CHECK(contains(audit_jsonl(t.result, t.context, {.status_by = fail_on::never}),
                   R"("fail_on":"never","exit":0)"));
}

TEST_CASE("an empty ledger is an empty table and a stream of run, rules and summary") {
    const told_audit t{told_head};
    CHECK(lines_of(audit_csv(t.result, t.context)).size() == 1);
    CHECK(lines_of(audit_jsonl(t.result, t.context)).size() == 3);
}

} // namespace

} // namespace audit_rows_test
