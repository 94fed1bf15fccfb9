// SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace forensic_test {

using namespace std::string_literals;
using muster::outcome;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::five_uncounted_rows;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
using muster_test::strict_of;
using settings = std::vector<muster::changed_setting>;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar"s;

} // namespace

// MST-R904 ------------------------------------------------------------------------------------

namespace {

// GDP of 100 000 m for XAT in 2027, and for other countries; no deflators.
constexpr std::string_view one_gdp = "country,year,gdp,gdp_currency,unit,decimals\n"
                                     "XAT,2027,100000,EUR,1e6,INF\n";

// An amount that grew by these rates in tenths of a per cent, ending in 2026 with 1 000 m.
std::string grown(const std::vector<int>& rates) {
    std::string text = head + ",category\n";
    double amount = 1'000;
    int y = 2026;
    for (auto rate = rates.rbegin(); rate != rates.rend(); ++rate) {
        text += "H,XAT," + std::to_string(y--) + ',' + std::to_string(amount).substr(0, 8)
                + ",EUR,core,C.OPS\n";
        amount /= 1 + *rate / 1'000.0;
    }
    return text + "H,XAT," + std::to_string(y) + ',' + std::to_string(amount).substr(0, 8)
           + ",EUR,core,C.OPS\n";
}
// 1 to 4 %, in eight years: the median is 2.5 %, the median deviation 1.0 %.
const std::vector<int> eight{10, 20, 30, 40, 10, 20, 30, 40};

muster_test::audited jump(const std::string& claims, const std::vector<int>& rates = eight,
                          settings changed = {}, std::string_view macro = one_gdp) {
    return audit(head + ",category,start_date\n" + claims, {.only = "MST-R904",
                                                            .macro = macro,
                                                            .history = grown(rates),
                                                            .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R904 fires: 60 % where 1 to 4 % a year were usual") {
    const auto r = jump("A1,XAT,2027,1500,EUR,core,C.OPS,\nA2,XAT,2027,100,EUR,core,C.OPS,\n");
    CHECK(answers_of(r, "MST-R904") == answers{.pass = 1, .review = 1});
    const auto& f = finding_of(r, "MST-R904");
    CHECK(f.kind == outcome::review);
    CHECK(f.level == severity::note);
    CHECK(f.where->id == "A1");
    CHECK(
        f.message
        == "C.OPS of EUR 1 600 m grows by 60.0 % in 2027; its own years and its peers reach 7.7 % "
           "(nominal)");
    CHECK(f.reason == "outlier 3.5 robust deviations (default)");
    // What is above the limit of 2.5 % + 3.5 * 1.4826 * 1.0 % of 1 000 m is asked.
    CHECK(f.claimed > 522'000'000);
    CHECK(f.claimed < 524'000'000);
    CHECK(strict_of(r, "A1") == 1'500'000'000 - f.claimed);
    CHECK(lenient_of(r, "A1") == 1'500'000'000);
    CHECK(strict_of(r, "A2") == 100'000'000);
}

TEST_CASE("MST-R904 edge: three and a half robust deviations, and only upwards") {
    const auto asks = [](const char* amount, settings changed = {}) {
        return answers_of(
                   jump("A1,XAT,2027,"s + amount + ",EUR,core,C.OPS,\n", eight, std::move(changed)),
                   "MST-R904")
            .review;
    };
    // The limit is at 1.076891: the rates of the history are rounded to some millionths.
    CHECK(asks("1076.8") == 0);
    CHECK(asks("1077.0") == 1);
    CHECK(asks("500") == 0);
    CHECK(asks("1076.8", {{setting("category-growth-outlier.outlier"), {34, 10}}}) == 1);
    CHECK(asks("1077.0", {{setting("category-growth-outlier.outlier"), {36, 10}}}) == 0);
}

TEST_CASE("MST-R904 edge: eight growth rates are enough, seven are not") {
    const auto of = [](const std::vector<int>& rates, settings changed = {}) {
        return answers_of(jump("A1,XAT,2027,1600,EUR,core,C.OPS,\n", rates, std::move(changed)),
                          "MST-R904");
    };
    CHECK(of({10, 20, 30, 40, 10, 20, 30}) == answers{.open = 1, .missing = "history"});
    CHECK(of(eight) == answers{.review = 1});
    const auto* least = setting("category-growth-outlier.observations");
    CHECK(of({10, 20, 30, 40, 10, 20, 30}, {{least, 7}}) == answers{.review = 1});
    CHECK(of(eight, {{least, 9}}).open == 1);
}

TEST_CASE("MST-R904 edge: the rise has to reach materiality") {
    const auto asks = [](const char* gdp) {
        const auto macro =
            "country,year,gdp,gdp_currency,unit,decimals\nXAT,2027,"s + gdp + ",EUR,1e6,INF\n";
        return answers_of(jump("A1,XAT,2027,1600,EUR,core,C.OPS,\n", eight, {}, macro), "MST-R904")
            .review;
    };
    CHECK(asks("6000000") == 1); // 600 m are 0.01 %
    CHECK(asks("6000001") == 0);
}

TEST_CASE("MST-R904 edge: enough peers that differ have a fence too") {
    // Other countries from XAA on grew from 100 to so much from 2026 to 2027.
    const auto asks = [](int count, const std::vector<int>& ends, settings changed = {},
                         const std::string& amount = "1600") {
        std::string claims = "A1,XAT,2027," + amount + ",EUR,core,C.OPS,\n";
        for (int i = 0; i != count; ++i) {
            const auto name = "XA"s + static_cast<char>('A' + i);
            claims += "P,"s + name + ",2026,100,EUR,core,C.OPS,\nP," + name + ",2027,"
                      + std::to_string(ends[static_cast<std::size_t>(i) % ends.size()])
                      + ",EUR,core,C.OPS,\n";
        }
        const auto r = jump(claims, eight, std::move(changed));
        return findings_of(r, "MST-R904").size();
    };
    const std::vector<int> fast{130, 140, 150, 160}; // quartiles 37.5 and 52.5 %: fence at 75 %
    CHECK(asks(0, fast) == 1);
    CHECK(asks(7, fast) == 1);
    CHECK(asks(8, fast) == 0);
    CHECK(asks(8, {150}) == 1);                // no range between the quartiles
    CHECK(asks(8, {110, 120, 110, 120}) == 1); // fence at 35 %
    CHECK(asks(7, fast, {{setting("category-growth-outlier.peers_from"), 7}}) == 0);
    CHECK(asks(8, fast, {{setting("category-growth-outlier.peers_from"), 9}}) == 1);
    CHECK(asks(8, fast, {{setting("category-growth-outlier.ranges"), {1, 10}}})
          == 1); // fence at 54 %
    // Quartiles of 25 and 50 %: at the fence of 87.5 % nothing is asked yet.
    const auto at = [&](const std::string& amount) {
        return asks(8, {125, 125, 150, 150}, {}, amount);
    };
    CHECK(at("1874.9") == 0);
    CHECK(at("1875") == 0);
    CHECK(at("1875.1") == 1);
}

TEST_CASE("MST-R904 edge: growth at the limit of its own years passes") {
    // 12.5, 25 and 50 %: the median is 25 %.
    const auto asks = [](const std::string& amount, const std::string& more = "") {
        return audit(head + ",category\nA1,XAT,2027," + amount + ",EUR,core,C.OPS\n" + more,
                     {.only = "MST-R904",
                      .macro = one_gdp,
                      .history = head
                                 + ",category\nH,XAT,2023,1024,EUR,core,C.OPS\n"
                                   "H,XAT,2024,1152,EUR,core,C.OPS\n"
                                   "H,XAT,2025,1440,EUR,core,C.OPS\n"
                                   "H,XAT,2026,2160,EUR,core,C.OPS\n",
                      .changed = {{setting("category-growth-outlier.observations"), 3},
                                  {setting("category-growth-outlier.outlier"), 0}}});
    };
    CHECK(answers_of(asks("2700"), "MST-R904") == answers{.pass = 1});
    CHECK(answers_of(asks("2699"), "MST-R904") == answers{.pass = 1});
    CHECK(answers_of(asks("2701"), "MST-R904") == answers{.review = 1});
    // Of two equal lines the first by its id is asked.
    const auto two = asks("2000", "A0,XAT,2027,2000,EUR,core,C.OPS\n");
    CHECK(finding_of(two, "MST-R904").where->id == "A0");
}

TEST_CASE("MST-R904 open: a category of which the year before had nothing") {
    CHECK(answers_of(jump("A1,XAT,2026,0,EUR,core,C.OPS,\nA1,XAT,2027,1600,EUR,core,C.OPS,\n"),
                     "MST-R904")
          == answers{.open = 2, .missing = "macro.gdp; history"});
}

TEST_CASE("MST-R904 passes: inflation is no growth where there are deflators") {
    const auto macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_source,deflator\n"
                       "XAT,2026,100000,EUR,1e6,INF,a,100\nXAT,2027,100000,EUR,1e6,INF,a,160\n"s;
    CHECK(answers_of(jump("A1,XAT,2027,1600,EUR,core,C.OPS,\n", eight, {}, macro), "MST-R904")
          == answers{.pass = 1});
    const auto r = jump("A1,XAT,2027,1800,EUR,core,C.OPS,\n", eight, {}, macro);
    CHECK(has(finding_of(r, "MST-R904").message, "grows by 12.5 % in 2027"));
    CHECK(has(finding_of(r, "MST-R904").message, "(real)"));
}

TEST_CASE("MST-R904 passes: years of the ledger itself stand before those of earlier ones") {
    // 2026 is claimed with 1 590 m: from there it is nearly nothing.
    const auto r = jump("A1,XAT,2026,1590,EUR,core,C.OPS,\nA1,XAT,2027,1600,EUR,core,C.OPS,\n");
    CHECK(answers_of(r, "MST-R904").review == 0);
    CHECK(answers_of(r, "MST-R904").open == 1); // 2026 has no GDP
    CHECK(answers_of(r, "MST-R904").pass == 1);
}

TEST_CASE("MST-R904 open: without a category, GDP, history, or rates that differ") {
    const auto missing = [](const std::string& row, const std::vector<int>& rates,
                            std::string_view macro = one_gdp) {
        return answers_of(jump(row, rates, {}, macro), "MST-R904").missing;
    };
    const auto row = "A1,XAT,2027,1600,EUR,core,C.OPS,\n"s;
    CHECK(missing("A1,XAT,2027,1600,EUR,core,,\n", eight) == "category");
    CHECK(missing(row, eight, muster_test::no_macro) == "macro.gdp");
    CHECK(missing("A1,XAT,2027,1600,EUR,core,C.RND,\n", eight) == "history");
    CHECK(missing("A1,XAT,2027,0,EUR,core,C.OPS,\n", eight).empty());
    // More than half of the rates are zero.
    CHECK(missing(row, {0, 0, 0, 0, 0, 20, 30, 40}) == "history of growth that differs");
    CHECK(answers_of(audit(five_uncounted_rows("core", "category", "C.OPS"), {.only = "MST-R904"}),
                     "MST-R904")
          == answers{.open = 1, .not_applicable = 5, .missing = "history"});
}

TEST_CASE("MST-R904 false positive: the first year of a programme is left out") {
    const auto asks = [](const char* start) {
        return answers_of(jump("A1,XAT,2027,1020,EUR,core,C.OPS,\nA2,XAT,2027,580,EUR,core,C.OPS,"s
                               + start + '\n'),
                          "MST-R904")
            .review;
    };
    CHECK(asks("") == 1);
    CHECK(asks("2026-05-01") == 1);
    CHECK(asks("2027-05-01") == 0);
}

// MST-R905 ------------------------------------------------------------------------------------

namespace {

// Resilience lines A1, A2 ... of 2027 with these amounts in millions.
muster_test::audited lines_of(const std::vector<std::string>& amounts, settings changed = {},
                              const std::string& more = "") {
    std::string text = head + ",title,military_requirement,evidence_url,legal_basis\n";
    int n = 0;
    for (const auto& amount : amounts)
        text += "A" + std::to_string(++n) + ",XAT,2027," + amount + ",EUR,resilience,,,,\n";
    return audit(text + more, {.only = "MST-R905", .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R905 fires: one bridge is 60 % of the claim") {
    const auto r = audit(head
                             + ",title\nA1,XAT,2027,200,EUR,resilience,Stocks\n"
                               "A2,XAT,2027,600,EUR,resilience,Strait bridge\n"
                               "A3,XAT,2027,200,EUR,resilience,Network\n"
                               "A4,XAT,2027,900,EUR,core,Ships\n",
                         {.only = "MST-R905"});
    CHECK(answers_of(r, "MST-R905") == answers{.pass = 2, .fail = 1, .not_applicable = 1});
    const auto& f = finding_of(r, "MST-R905");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::ask());
    CHECK(f.where->id == "A2");
    CHECK(f.claimed == 600'000'000);
    CHECK(f.message
          == "'Strait bridge' alone is 60.0 % of the resilience claim (sum of squared parts 0.44); "
             "what it is for decides what is left");
    CHECK(f.reason
          == "first_line 0.3 of the resilience claim (default), large_from 0.1 % of GDP (default)");
    CHECK(strict_of(r, "A2") == 0);
    CHECK(lenient_of(r, "A2") == 600'000'000);
    CHECK(strict_of(r, "A1") == 200'000'000);
}

TEST_CASE("MST-R905 edge: three tenths for one line") {
    const auto fails = [](const std::vector<std::string>& amounts, settings changed = {}) {
        return answers_of(lines_of(amounts, std::move(changed)), "MST-R905").fail;
    };
    // 300 of 1 000, and the three largest are 500.
    CHECK(fails({"300", "100", "100", "100", "100", "100", "100", "100"}) == 0);
    CHECK(fails({"300", "100", "100", "100", "100", "100", "100", "99"}) == 1);
    const auto* first = setting("concentrated-claim.first_line");
    CHECK(fails({"300", "100", "100", "100", "100", "100", "100", "100"}, {{first, {29, 100}}})
          == 1);
    CHECK(fails({"310", "95", "95", "100", "100", "100", "100", "100"}, {{first, {31, 100}}}) == 3);
}

TEST_CASE("MST-R905 edge: a half for three lines, which are asked together") {
    const std::vector<std::string> half{"200", "150", "150", "100", "100", "100", "100", "100"};
    CHECK(answers_of(lines_of(half), "MST-R905") == answers{.pass = 8});
    const auto r = lines_of({"200", "150", "100", "100", "100", "100", "99", "150"});
    CHECK(answers_of(r, "MST-R905") == answers{.pass = 5, .fail = 3});
    CHECK(strict_of(r, "A8") == 0);
    CHECK(strict_of(r, "A3") == 100'000'000);
    const auto all = findings_of(r, "MST-R905");
    CHECK(has(all[0]->message, "A1 is 20.0 % of the resilience claim, one of the three largest"));
    const auto* three = setting("concentrated-claim.first_three");
    CHECK(answers_of(lines_of(half, {{three, {49, 100}}}), "MST-R905").fail == 3);
    CHECK(answers_of(lines_of({"200", "160", "150", "100", "100", "100", "100", "90"},
                              {{three, {51, 100}}}),
                     "MST-R905")
              .fail
          == 0);
}

TEST_CASE("MST-R905 edge: of equal lines the first ids are asked") {
    const auto r = lines_of({"100", "100", "100", "100", "100"});
    CHECK(answers_of(r, "MST-R905") == answers{.pass = 2, .fail = 3});
    CHECK(strict_of(r, "A3") == 0);
    CHECK(strict_of(r, "A4") == 100'000'000);
    CHECK(answers_of(lines_of({"100", "100"}), "MST-R905") == answers{.pass = 1, .fail = 1});
    CHECK(answers_of(lines_of({"100", "100"}, {{setting("concentrated-claim.first_line"), 1}}),
                     "MST-R905")
          == answers{.fail = 2});
}

TEST_CASE(
    "MST-R905 edge: of equal lines of one id the cells decide, whatever the order of the rows") {
    const auto asked = [](const std::string& first, const std::string& second) {
        const auto row = [](const std::string& title) {
            return "B1,XAT,2027,400,EUR,resilience," + title + ",,,\n";
        };
        return std::string{finding_of(lines_of({"100"}, {}, row(first) + row(second)), "MST-R905")
                               .message.substr(0, 8)};
    };
    CHECK(asked("Avenue", "Bridge") == "'Avenue'");
    CHECK(asked("Bridge", "Avenue") == "'Avenue'");
}

TEST_CASE("MST-R905 edge: rounded amounts have to be certain") {
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar\n"
                         "A1,XAT,2027,301,EUR,resilience\nA2,XAT,2027,99,EUR,resilience\n"
                         "A3,XAT,2027,100,EUR,resilience\nA4,XAT,2027,100,EUR,resilience\n"
                         "A5,XAT,2027,100,EUR,resilience\nA6,XAT,2027,100,EUR,resilience\n"
                         "A7,XAT,2027,100,EUR,resilience\nA8,XAT,2027,100,EUR,resilience\n",
                         {.only = "MST-R905"});
    CHECK(answers_of(r, "MST-R905") == answers{.pass = 8});
}

TEST_CASE("MST-R905 passes: a line that names a requirement and a document has answered") {
    const auto of = [](const std::string& cells) {
        return answers_of(
            lines_of({"100", "100"}, {}, "B1,XAT,2027,600,EUR,resilience,Bridge," + cells + '\n'),
            "MST-R905");
    };
    CHECK(of(",,") == answers{.pass = 2, .fail = 1});
    CHECK(of("plan 7,,") == answers{.pass = 2, .fail = 1});
    CHECK(of(",https://example.org,") == answers{.pass = 2, .fail = 1});
    CHECK(of("plan 7,https://example.org,") == answers{.pass = 3});
    CHECK(of("plan 7,,law 3") == answers{.pass = 3});
}

TEST_CASE("MST-R905 passes: a selection is not judged, and nothing claimed is not concentrated") {
    CHECK(answers_of(audit("# scope: partial\n" + head + "\nA1,XAT,2027,600,EUR,resilience\n",
                           {.only = "MST-R905"}),
                     "MST-R905")
          == answers{.not_applicable = 1});
    CHECK(answers_of(lines_of({"0", "0"}), "MST-R905") == answers{.pass = 2});
    CHECK(answers_of(lines_of({"200", "-200"}), "MST-R905") == answers{.pass = 2});
    const auto little = lines_of({"0.0000003"}, {{setting("concentrated-claim.large_from"), 0}});
    CHECK(has(finding_of(little, "MST-R905").message, "alone is 0.0 % of the resilience claim"));
}

TEST_CASE("MST-R905 open: without a GDP nobody knows whether it is large") {
    CHECK(answers_of(audit(head + "\nA1,XAT,2027,600,EUR,resilience\n",
                           {.only = "MST-R905", .macro = muster_test::no_macro}),
                     "MST-R905")
          == answers{.open = 1, .missing = "macro.gdp"});
    CHECK(answers_of(audit(five_uncounted_rows("resilience", "title", "x"), {.only = "MST-R905"}),
                     "MST-R905")
          == answers{.pass = 1, .not_applicable = 5});
}

TEST_CASE("MST-R905 false positive: below a tenth of a per cent of GDP nothing is asked") {
    CHECK(answers_of(lines_of({"100", "10"}), "MST-R905").fail == 1);
    CHECK(answers_of(lines_of({"99.9999", "10"}), "MST-R905").fail == 2); // both together
    CHECK(answers_of(lines_of({"99", "0.9999"}), "MST-R905").fail == 0);
    const auto* large = setting("concentrated-claim.large_from");
    CHECK(answers_of(lines_of({"100"}, {{large, {11, 10'000}}}), "MST-R905").fail == 0);
    CHECK(answers_of(lines_of({"99"}, {{large, {9, 10'000}}}), "MST-R905").fail == 1);
    CHECK(answers_of(lines_of({"99"}), "MST-R905").fail == 0);
}

// MST-R906 ------------------------------------------------------------------------------------

namespace {

// Core and resilience of 2026, then of 2027, in millions; no deflators.
muster_test::audited shift(const std::vector<std::string>& sums, settings changed = {},
                           std::string_view macro = one_gdp) {
    return audit(head + "\nA1,XAT,2026," + sums[0] + ",EUR,core\nA2,XAT,2026," + sums[1]
                     + ",EUR,resilience\nA1,XAT,2027," + sums[2] + ",EUR,core\nA2,XAT,2027,"
                     + sums[3] + ",EUR,resilience\n",
                 {.only = "MST-R906", .macro = macro, .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R906 fires: most of the rise is resilience") {
    const auto r = shift({"2000", "100", "2020", "580"});
    CHECK(answers_of(r, "MST-R906")
          == answers{.pass = 2, .fail = 1, .open = 2, .missing = "amount of the year before"});
    const auto& f = finding_of(r, "MST-R906");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 480'000'000);
    CHECK(f.message
          == "96.0 % of the nominal rise since 2026 is resilience: EUR 480 m beside EUR 20 m of "
             "core");
    CHECK(has(f.reason, "part 0.6 of the rise (default), core_growth 0.02 of core a year"));
}

TEST_CASE("MST-R906 edge: 60 % of the rise, and 2 % of growth of core") {
    const auto fails = [](const std::vector<std::string>& sums, settings changed = {}) {
        return answers_of(shift(sums, std::move(changed)), "MST-R906").fail;
    };
    CHECK(fails({"2000", "100", "2030", "145"}) == 0); // 45 of 75
    CHECK(fails({"2000", "100", "2030", "145.000001"}) == 1);
    CHECK(fails({"2000", "100", "2040", "500"}) == 0); // core grows by 2 %
    CHECK(fails({"2000", "100", "2039.999999", "500"}) == 1);
    CHECK(fails({"2000", "100", "1900", "150"}) == 0); // no rise at all
    CHECK(fails({"2000", "100", "1990", "150"}) == 1);
    CHECK(fails({"2000", "100", "2030", "145"}, {{setting("composition-shift.part"), {59, 100}}})
          == 1);
    CHECK(fails({"2000", "100", "2030", "146"}, {{setting("composition-shift.part"), {61, 100}}})
          == 0);
    CHECK(fails({"2000", "100", "2040", "500"},
                {{setting("composition-shift.core_growth"), {21, 1'000}}})
          == 1);
    CHECK(fails({"2000", "100", "2039", "500"},
                {{setting("composition-shift.core_growth"), {19, 1'000}}})
          == 0);
}

TEST_CASE("MST-R906 passes: in real terms where there are deflators") {
    const auto macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_source,deflator\n"
                       "XAT,2026,100000,EUR,1e6,INF,a,100\nXAT,2027,100000,EUR,1e6,INF,a,125\n"s;
    // Core of 2 550 is 2 040 in prices of 2026, resilience of 200 is 160.
    CHECK(answers_of(shift({"2000", "100", "2550", "200"}, {}, macro), "MST-R906").fail == 0);
    const auto r = shift({"2000", "100", "2525", "200"}, {}, macro);
    CHECK(finding_of(r, "MST-R906").message
          == "75.0 % of the real rise since 2026 is resilience: EUR 60 m beside EUR 20 m of core");
}

TEST_CASE("MST-R906 passes: a selection is not judged") {
    const auto text = "# scope: partial\n" + head + "\nA1,XAT,2026,20,EUR,core\n"
                      + "A1,XAT,2027,20,EUR,core\nA2,XAT,2027,20,EUR,resilience\n";
    CHECK(answers_of(audit(text, {.only = "MST-R906"}), "MST-R906")
          == answers{.not_applicable = 3});
}

TEST_CASE("MST-R906 open: without the year before, or a GDP") {
    CHECK(answers_of(shift({"2000", "100", "2020", "580"}, {}, muster_test::no_macro), "MST-R906")
          == answers{.open = 4, .missing = "amount of the year before; macro.gdp"});
    const auto apart = head
                       + "\nA1,XAT,2025,20,EUR,core\nA1,XAT,2027,19,EUR,core\n"
                         "A1,XBT,2026,20,EUR,core\nA9,XAT,2027,19,EUR,none\n";
    CHECK(answers_of(audit(apart, {.only = "MST-R906"}), "MST-R906")
          == answers{.open = 3, .not_applicable = 1, .missing = "amount of the year before"});
}

TEST_CASE("MST-R906 false positive: who is at the floor of core may turn to resilience") {
    CHECK(answers_of(shift({"3490", "100", "3500", "580"}), "MST-R906")
          == answers{.open = 2, .not_applicable = 2, .missing = "amount of the year before"});
    CHECK(answers_of(shift({"3490", "100", "3499.9999", "580"}), "MST-R906").fail == 1);
}

} // namespace forensic_test
