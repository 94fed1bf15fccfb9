// SPDX-License-Identifier: MIT
#include <muster/ledger/read_path.hpp>
#include <muster/policy/data/pledges.hpp>
#include <muster/report/track_plan_check.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "support/path_case.hpp"

namespace track_plan_check_test {

namespace {

using namespace muster::literals;
namespace report = muster::report;

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_SUITE("track_plan_check") {
    TEST_CASE("kept or not, moved or not, and what the rise is made of") {
        muster::path_table table;
        REQUIRE(muster::read_path(table, "p.csv",
                                  "country,vintage,year,pillar,share,kind\n"
                                  "XAT,2025,2026,core,2.4,plan\n"
                                  "XAT,2025,2030,core,3.5,plan\n"
                                  "XAT,2026,2026,core,2.00,actual\n"
                                  "XAT,2026,2026,resilience,1.00,actual\n"
                                  "XAT,2026,2035,core,3.5,plan\n"
                                  "XAT,2026,2030,core,2.2,plan\n"
                                  "XAT,2026,2035,resilience,1.5,plan\n")
                    .empty());
        const auto text = report::plan_check_text(table, "XAT", muster::hague_2025);
        CHECK(has(text,
                  "plan 2025, 2026: 2.40 % planned, 2.00 % spent; +0.40 points short, account "
                  "+0.40, above 0.3 in one year"));
        CHECK(has(text, "3.5 % was due 2030, is due 2035"));
        CHECK(has(text, "2030 cut from 3.50 to 2.20 %"));
        CHECK(has(text, "renewals in a row that put something off: 1"));
        CHECK(has(text, "core +1.50 points, resilience +0.50; resilience is 25 % of it"));
        CHECK(has(report::plan_check_text(table, "XAA", muster::hague_2025), "no plan"));
    }
}

} // namespace

} // namespace track_plan_check_test
