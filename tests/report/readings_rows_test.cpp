// SPDX-License-Identifier: MIT
#include <muster/report/audit_jsonl.hpp>
#include <muster/report/readings_rows.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace readings_rows_test {

namespace {

using muster::playbook_reading;
using muster::report::readings_jsonl;
using muster_test::has;

constexpr const char* head = "# unit: 1e6\nid,country,year,amount,currency,pillar,category\n";

} // namespace

TEST_CASE("each playbook is an object for each year, with both bounds and what counts of them") {
    // The cap of resilience is 1.5 % of the GDP of 100 000 million: 1 500 million.
    const auto rows = std::string{"A,XAT,2026,40,EUR,core,C.EQP\n"
                                  "B,XAT,2026,1600,EUR,resilience,R-CIV\n"};
    const auto whole = muster_test::audit(head + rows, {.only = "MST-R404"});
    const auto less = muster_test::audit(
        head + rows, {.only = "MST-R404", .playbook = &muster::sipri_like_playbook});
    const std::vector<playbook_reading> both{
        {&muster::hague_2025_text_playbook, whole.result.years, 0},
        {&muster::sipri_like_playbook, less.result.years, 0}};
    CHECK(
        readings_jsonl(both, whole.context)
        == R"({"v":1,"type":"reading","country":"XAT","year":2026,"playbook":"hague_2025_text",)"
           R"("currency":"EUR","eligible":{)"
           R"("core":{"money":["40000000","40000000"],"pp_gdp":["0.040000","0.040000"]},)"
           R"("resilience":{"money":["1600000000","1600000000"],"pp_gdp":["1.600000","1.600000"]}},)"
           R"("counted":{"money":["1540000000","1540000000"],"pp_gdp":["1.540000","1.540000"]},)"
           R"("verdict":"misses"})"
           "\n"
           R"({"v":1,"type":"reading","country":"XAT","year":2026,"playbook":"sipri_like",)"
           R"("currency":"EUR","eligible":{)"
           R"("core":{"money":["40000000","40000000"],"pp_gdp":["0.040000","0.040000"]},)"
           R"("resilience":{"money":["0","0"],"pp_gdp":["0.000000","0.000000"]}},)"
           R"("counted":{"money":["40000000","40000000"],"pp_gdp":["0.040000","0.040000"]},)"
           R"("verdict":"misses"})"
           "\n");
}

TEST_CASE("a year without a claim, and no reading at all, give no object") {
    const auto r =
        muster_test::audit(head + std::string{"A,XAT,2026,40,EUR,core,\n"}, {.only = "MST-R001"});
    std::vector<playbook_reading> one{{&muster::sipri_like_playbook, r.result.years, 0}};
    one[0].years.at(0).lines = 0;
    CHECK(readings_jsonl(one, r.context).empty());
    CHECK(readings_jsonl({}, r.context).empty());
}

TEST_CASE("without a GDP a reading is money alone, and nothing is counted") {
    const auto r = muster_test::audit(head + std::string{"A,XAT,2026,40,EUR,core,C.EQP\n"},
                                      {.only = "MST-R001", .macro = muster_test::no_macro});
    const std::vector<playbook_reading> one{{&muster::sipri_like_playbook, r.result.years, 0}};
    CHECK(readings_jsonl(one, r.context)
          == R"({"v":1,"type":"reading","country":"XAT","year":2026,"playbook":"sipri_like",)"
             R"("currency":"EUR","eligible":{"core":{"money":["40000000","40000000"]},)"
             R"("resilience":{"money":["0","0"]}},"verdict":"not asked"})"
             "\n");
    const auto text = muster::report::audit_jsonl(r.result, r.context, {.readings = one});
    CHECK(has(text, R"({"v":1,"type":"reading",)"));
    CHECK_FALSE(has(muster::report::audit_jsonl(r.result, r.context), R"("type":"reading")"));
}

} // namespace readings_rows_test
