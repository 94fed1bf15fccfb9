// SPDX-License-Identifier: MIT
#include <muster/core/rational.hpp>
#include <muster/policy/data/pledges.hpp>
#include <muster/report/track_report.hpp>
#include <muster/track/linear_path.hpp>
#include <muster/track/member_gap.hpp>
#include <muster/value/percent.hpp>
#include <muster/value/year.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace muster::literals;
using muster::gdp_share;
using muster::hague_2025;
using muster::linear_path;
using muster::member_gap;
using muster::pillar;
using muster::rational;

// Three invented allies: one on its way, one at the floor, one without forces.
std::vector<member_gap> three() {
    const gdp_share<pillar::core> two{2_pct};
    const gdp_share<pillar::core> floor{3.5_pct};
    return {{.country = "XAT",
             .name = "Atlantis",
             .of = 2025_y,
             .share = two,
             .estimate = true,
             .gap = floor - two,
             .path = linear_path{2025_y, two, 2035_y, floor},
             .gap_usd_millions = rational{1'500}},
            {.country = "XBO",
             .name = "Borduria, \"Upper\"",
             .of = 2025_y,
             .share = floor,
             .gap_usd_millions = rational{0}},
            {.country = "XCE", .name = "Ceta", .of = 2025_y}};
}

TEST_CASE("the table of the allies") {
    CHECK(
        muster::report::track_text(three(), hague_2025)
        == "Core defence spending of the allies towards 3.5 % of GDP by 2035 (hague_2025)\n"
           "     ally               2025 %  gap, points  USD bn   a year  path 2029 %  newer "
           "figure\n"
           "XAT  Atlantis            2.00e         1.50     1.5    +0.15         2.60\n"
           "XBO  Borduria, \"Upper\"    3.50         0.00     0.0  reached            -\n"
           "XCE  Ceta                    -            -       -        -            -  no armed "
           "forces, no figure\n"
           "\n"
           "1 of 3 at the floor; all gaps together USD 1.5 bn at prices and exchange rates of "
           "2025\n"
           "Shares and money of 2025: NATO, Defence Expenditure of NATO Countries (2014-2024), 17 "
           "June 2024. e:\n"
           "estimate. Newer figures are from later editions, which restate earlier years, and are "
           "not used in\n"
           "the gaps.\n");
}

TEST_CASE("a pledge without a deadline ahead has no path in the table") {
    const auto text = muster::report::track_text(three(), muster::vilnius_2023);
    CHECK(text.find("towards 2.0 % of GDP (vilnius_2023)\n") != std::string::npos);
    CHECK(text.find("a year") == std::string::npos);
    CHECK(text.find("path") == std::string::npos);
    CHECK(text.find("2 of 3 at the floor") != std::string::npos);
}

TEST_CASE("no allies, no rows") {
    const auto text = muster::report::track_text({}, hague_2025);
    CHECK(text.find("0 of 0 at the floor") != std::string::npos);
    CHECK(muster::report::track_jsonl({}, hague_2025).empty());
}

TEST_CASE("comma-separated values: what is not known is empty") {
    CHECK(muster::report::track_csv(three(), hague_2025)
          == "country,name,year,share_percent,estimate,floor_percent,gap_points,gap_usd_millions,"
             "step_points_a_year,newer_year,newer_share_percent,newer_edition\n"
             "XAT,Atlantis,2025,2.000000,true,3.500000,1.500000,1500.000,0.150000,,,\n"
             "XBO,\"Borduria, \"\"Upper\"\"\",2025,3.500000,false,3.500000,0.000000,0.000,,,,\n"
             "XCE,Ceta,2025,,,3.500000,,,,,,\n");
}

TEST_CASE("JSON Lines: what is not known is not there, and the path has every year") {
    CHECK(muster::report::track_jsonl(three(), hague_2025)
          == R"({"v":1,"type":"member","country":"XAT","name":"Atlantis","pledge":"hague_2025",)"
             R"("year":2025,"share_percent":"2.000000","estimate":true,"gap_points":"1.500000",)"
             R"("gap_usd_millions":"1500.000","linear_path_percent":{"2025":"2.000000",)"
             R"("2026":"2.150000","2027":"2.300000","2028":"2.450000","2029":"2.600000",)"
             R"("2030":"2.750000","2031":"2.900000","2032":"3.050000","2033":"3.200000",)"
             R"("2034":"3.350000","2035":"3.500000"}})"
             "\n"
             R"({"v":1,"type":"member","country":"XBO","name":"Borduria, \"Upper\"",)"
             R"("pledge":"hague_2025","year":2025,"share_percent":"3.500000","estimate":false,)"
             R"("gap_points":"0.000000","gap_usd_millions":"0.000"})"
             "\n"
             R"({"v":1,"type":"member","country":"XCE","name":"Ceta","pledge":"hague_2025",)"
             R"("year":2025})"
             "\n");
}

TEST_CASE("a newer figure names its edition") {
    const auto all = muster::all_gaps(hague_2025, 2024_y);
    for (const auto& m : all) {
        if (!m.newer) continue;
        const std::vector<member_gap> one{m};
        const auto& edition = muster::facts_of(m.newer->figure.edition);
        CHECK(muster::report::track_text(one, hague_2025).find(std::string{edition.name})
              != std::string::npos);
        CHECK(muster::report::track_jsonl(one, hague_2025).find(std::string{edition.citation})
              != std::string::npos);
    }
}

} // namespace
