// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace timeline_test {

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
using muster_test::year_of;

namespace {

const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar,title\n"s;

// The audit of core and resilience of a year, in euros, over a GDP of 100 000 m.
muster_test::audited two_pillars(const std::string& core, const std::string& resilience,
                                 const std::string& year = "2026",
                                 std::string_view macro = muster_test::default_macro) {
    return audit(euros + "A1,XAT," + year + ',' + core + ",EUR,core,\nA2,XAT," + year + ','
                     + resilience + ",EUR,resilience,\n",
                 {.only = "MST-R809", .macro = macro});
}
std::uint64_t fails(const std::string& core, const std::string& resilience) {
    return answers_of(two_pillars(core, resilience), "MST-R809").fail;
}

// One claim of 2026 and a path table of XAT; rows are "vintage,year,pillar,share,kind".
muster_test::audited on_the_way(std::string_view rule, const std::vector<std::string>& rows,
                                std::vector<muster::changed_setting> changed = {}) {
    std::string plans = "country,vintage,year,pillar,share,kind\n";
    for (const auto& row : rows) plans += "XAT," + row + '\n';
    return audit(euros + "A1,XAT,2026,2000000000,EUR,core,\n",
                 {.only = rule, .plans = plans, .changed = std::move(changed)});
}
// The core shares of the plan of 2026 in the years after 2025, in per cent; 2.0 was the outturn.
std::vector<std::string> planned(const std::vector<std::string>& shares) {
    std::vector<std::string> rows{"2026,2025,core,2.000,actual"};
    int y = 2026;
    for (const auto& share : shares)
        rows.push_back("2026," + std::to_string(y++) + ",core," + share + ",plan");
    return rows;
}
const std::vector<std::string> steady{"2.15", "2.30", "2.45", "2.60", "2.75",
                                      "2.90", "3.05", "3.20", "3.35", "3.50"};

// What becomes of two claims and an uncounted row without a table, without a plan in it, and under
// a pledge without a deadline.
void check_inputs(std::string_view rule, bool no_plan_is_open) {
    const auto claims = euros
                        + "A1,XAT,2026,2,EUR,core,\nA2,XAT,2027,2,EUR,resilience,\n"
                          "A3,XAT,2027,2,EUR,none,\n";
    const auto without = audit(claims, {.only = rule});
    CHECK(answers_of(without, rule) == answers{.open = 2, .not_applicable = 1, .missing = "path"});
    const std::string other = "country,year,pillar,share\nXBT,2030,core,2\n";
    const auto elsewhere = audit(claims, {.only = rule, .plans = other});
    if (no_plan_is_open)
        CHECK(answers_of(elsewhere, rule)
              == answers{.open = 2, .not_applicable = 1, .missing = "path"});
    const auto always =
        audit(claims, {.only = rule, .pledge = &muster::vilnius_2023, .plans = other});
    CHECK(answers_of(always, rule) == answers{.not_applicable = 3});
}

} // namespace

// MST-R801 ------------------------------------------------------------------------------------

TEST_CASE("MST-R801 fires: years without a planned share, of core and beside it") {
    const auto r = on_the_way("MST-R801", {"2026,2025,core,2.0,actual", "2026,2026,core,2.1,plan",
                                           "2026,2028,core,2.4,plan", "2026,2026,total,3.0,plan"});
    CHECK(answers_of(r, "MST-R801") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R801");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.message
          == "8 of 10 plan years to 2035 are missing for core: 2027, 2029 to 2035; 9 of 10 plan "
             "years to 2035 are missing for resilience or the total: 2027 to 2035");
    CHECK(f.clears == "planned shares for these years in the path table");
    CHECK(f.reason == "longest_gap 2 years (default)");
    CHECK(strict_of(r, "A1") == 2'000'000'000);
}

TEST_CASE("MST-R801 fires: a country of which the table says nothing has no plan at all") {
    const auto r =
        audit(euros + "A1,XAT,2026,2,EUR,core,\nA2,XAT,2027,2,EUR,core,\n",
              {.only = "MST-R801", .plans = "country,year,pillar,share\nXBT,2030,core,2\n"});
    CHECK(answers_of(r, "MST-R801") == answers{.pass = 2, .fail = 1});
    // Counted from the newest claims on.
    CHECK(has(finding_of(r, "MST-R801").message, "8 of 8 plan years to 2035"));
    CHECK(finding_of(r, "MST-R801").year == 2028);
}

TEST_CASE("MST-R801 passes: each year has core, and resilience or the total") {
    auto rows = planned(steady);
    for (int y = 2026; y <= 2030; ++y)
        rows.push_back("2026," + std::to_string(y) + ",resilience,1.0,plan");
    for (int y = 2031; y <= 2035; ++y)
        rows.push_back("2026," + std::to_string(y) + ",total,4.5,plan");
    CHECK(answers_of(on_the_way("MST-R801", rows), "MST-R801") == answers{.pass = 1});
    // Without the one or the other a year is missing; the year of the outturn needs no plan.
    rows.pop_back();
    const auto r = on_the_way("MST-R801", rows);
    CHECK(finding_of(r, "MST-R801").message
          == "1 of 10 plan years to 2035 are missing for resilience or the total: 2035");
    CHECK(finding_of(r, "MST-R801").level == severity::warning); // the last year bridges nothing
}

TEST_CASE("MST-R801 edge: gaps of two years are a note, of three a warning") {
    const auto level = [](int gap, std::vector<muster::changed_setting> changed = {}) {
        std::vector<std::string> rows{"2026,2025,core,2.0,actual"};
        for (int y = 2026; y <= 2035; ++y) {
            if (y > 2027 && y <= 2027 + gap) continue;
            rows.push_back("2026," + std::to_string(y) + ",core,2.5,plan");
            rows.push_back("2026," + std::to_string(y) + ",total,3.5,plan");
        }
        const auto r = on_the_way("MST-R801", rows, std::move(changed));
        return gap == 0 ? severity::note : finding_of(r, "MST-R801").level;
    };
    CHECK(level(1) == severity::note);
    CHECK(level(2) == severity::note);
    CHECK(level(3) == severity::warning);
    const auto* gap = setting("path-missing.longest_gap");
    CHECK(level(3, {{gap, 3}}) == severity::note);
    CHECK(level(2, {{gap, 1}}) == severity::warning);
}

TEST_CASE("MST-R801 edge: two gaps of two years are no gap of four, and both pillars count") {
    auto rows = planned(steady);
    std::erase_if(rows, [](const std::string& row) {
        return has(row, ",2027,") || has(row, ",2028,") || has(row, ",2030,") || has(row, ",2031,");
    });
    for (int y = 2026; y <= 2035; ++y)
        rows.push_back("2026," + std::to_string(y) + ",resilience,1.0,plan");
    CHECK(finding_of(on_the_way("MST-R801", rows), "MST-R801").level == severity::note);
    std::erase_if(rows, [](const std::string& row) { return has(row, ",2035,resilience"); });
    CHECK(finding_of(on_the_way("MST-R801", rows), "MST-R801").level == severity::warning);
    std::erase_if(rows, [](const std::string& row) { return has(row, ",2029,core"); });
    rows.emplace_back("2026,2035,resilience,1.0,plan");
    CHECK(finding_of(on_the_way("MST-R801", rows), "MST-R801").level == severity::warning);
}

TEST_CASE("MST-R801 passes: nothing is left to plan in the year of the deadline") {
    auto rows = planned({});
    rows.emplace_back("2036,2034,core,3.4,actual");
    CHECK(has(finding_of(on_the_way("MST-R801", rows), "MST-R801").message, "1 of 1 plan years"));
    rows.emplace_back("2036,2035,core,3.5,actual");
    CHECK(answers_of(on_the_way("MST-R801", rows), "MST-R801") == answers{.not_applicable = 1});
}

TEST_CASE("MST-R801 open: without a path table; a pledge without a deadline asks for no path") {
    check_inputs("MST-R801", false);
}

TEST_CASE("MST-R801 false positive: of an unpublished plan the milestones make it a note") {
    std::vector<std::string> rows{"2026,2025,core,2.0,actual"};
    for (const int y : {2028, 2031, 2033, 2035})
        for (const auto* pillar : {"core", "total"})
            rows.push_back("2026," + std::to_string(y) + ',' + pillar + ",2.5,plan");
    CHECK(finding_of(on_the_way("MST-R801", rows), "MST-R801").level == severity::note);
}

// MST-R802 ------------------------------------------------------------------------------------

TEST_CASE("MST-R802 fires: the plan falls from one year to the next") {
    const auto r = on_the_way("MST-R802", planned({"2.20", "2.10", "2.60"}));
    CHECK(answers_of(r, "MST-R802") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R802");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 100'000'000);
    CHECK(f.message == "2026 to 2027: 2.20 % of GDP, then 2.10 %");
    CHECK(f.reason == "tolerance 0.01 % of GDP (default), error_from 2 falls (default)");
    CHECK(strict_of(r, "A1") == 2'000'000'000);
}

TEST_CASE("MST-R802 edge: a fall of the tolerance passes, a hair more does not") {
    const auto fails = [](const char* second, std::vector<muster::changed_setting> changed = {}) {
        return answers_of(on_the_way("MST-R802", planned({"2.2", second}), std::move(changed)),
                          "MST-R802")
            .fail;
    };
    CHECK(fails("2.2") == 0);
    CHECK(fails("2.19") == 0);
    CHECK(fails("2.189999") == 1);
    const auto* tolerance = setting("path-not-incremental.tolerance");
    CHECK(fails("2.19", {{tolerance, {9, 100'000}}}) == 1);
    CHECK(fails("2.18", {{tolerance, {2, 10'000}}}) == 0);
}

TEST_CASE("MST-R802 edge: two falls are an error each") {
    const auto r = on_the_way("MST-R802", planned({"2.2", "2.1", "2.4", "2.3"}));
    const auto all = findings_of(r, "MST-R802");
    REQUIRE(all.size() == 2);
    CHECK(all[0]->level == severity::error);
    CHECK(all[1]->level == severity::error);
    CHECK(all[0]->message == "2026 to 2027: 2.20 % of GDP, then 2.10 %; one of 2 falls");
    const auto* from = setting("path-not-incremental.error_from");
    const auto later = on_the_way("MST-R802", planned({"2.2", "2.1", "2.4", "2.3"}), {{from, 3}});
    CHECK(findings_of(later, "MST-R802")[0]->level == severity::warning);
    const auto sooner = on_the_way("MST-R802", planned({"2.2", "2.1"}), {{from, 1}});
    CHECK(finding_of(sooner, "MST-R802").level == severity::error);
}

TEST_CASE("MST-R802 edge: below an outturn only beyond its rounding") {
    // 2.0 may have been 1.95.
    const auto fails = [](const std::string& first) {
        return answers_of(on_the_way("MST-R802", {"2026,2025,core,2.0,actual",
                                                  "2026,2026,core," + first + ",plan"}),
                          "MST-R802")
            .fail;
    };
    CHECK(fails("1.94") == 0);
    CHECK(fails("1.9399") == 1);
}

TEST_CASE("MST-R802 passes: outturns that fell, and what comes after the deadline") {
    auto rows = planned(steady);
    rows.emplace_back("2026,2024,core,2.500,actual");
    rows.emplace_back("2026,2036,core,2.000,plan");
    CHECK(answers_of(on_the_way("MST-R802", rows), "MST-R802") == answers{.pass = 1});
    // Only the newest plan counts.
    rows.emplace_back("2024,2026,core,2.5,plan");
    rows.emplace_back("2024,2027,core,2.0,plan");
    CHECK(answers_of(on_the_way("MST-R802", rows), "MST-R802") == answers{.pass = 1});
}

TEST_CASE("MST-R802 edge: a fall to the year of the deadline counts") {
    auto rows = planned(steady);
    rows.back() = "2026,2035,core,3.00,plan";
    CHECK(finding_of(on_the_way("MST-R802", rows), "MST-R802").year == 2035);
}

TEST_CASE("MST-R802 open: without a path table or without a plan in it") {
    check_inputs("MST-R802", true);
    CHECK(answers_of(on_the_way("MST-R802", planned({})), "MST-R802")
          == answers{.open = 1, .missing = "path"});
}

TEST_CASE("MST-R802 false positive: one lumpy delivery is a warning and takes no credit") {
    const auto r = on_the_way("MST-R802", planned({"2.15", "2.70", "2.45", "2.60"}));
    CHECK(finding_of(r, "MST-R802").level == severity::warning);
    CHECK(strict_of(r, "A1") == 2'000'000'000);
    CHECK(lenient_of(r, "A1") == 2'000'000'000);
}

// MST-R803 ------------------------------------------------------------------------------------

TEST_CASE("MST-R803 fires: all of the rise in the last three of ten years") {
    const auto r = on_the_way("MST-R803", {"2026,2025,core,2.0,actual", "2026,2032,core,2.0,plan",
                                           "2026,2035,core,3.5,plan"});
    CHECK(answers_of(r, "MST-R803") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R803");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2035);
    CHECK(f.claimed == 1'500'000'000);
    CHECK(f.message
          == "the rise of 1.50 points from 2025 to 2035 is put off: index 0.636, a straight line "
             "has 0; 100.0 % of it falls in the last three years");
    CHECK(f.reason == "error_above 0.5 of the index (default)");
    CHECK(strict_of(r, "A1") == 2'000'000'000);
}

TEST_CASE("MST-R803 edge: an index of a quarter passes, of a half warns, above it is an error") {
    // Over three years B = 1 - (u1 + u2 + 1) / 2.
    const auto of = [](const char* first, const char* second,
                       std::vector<muster::changed_setting> changed = {}) {
        return on_the_way("MST-R803",
                          {"2026,2032,core,1.000,plan", "2026,2033,core,"s + first + ",plan",
                           "2026,2034,core,"s + second + ",plan", "2026,2035,core,3.000,plan"},
                          std::move(changed));
    };
    CHECK(answers_of(of("1.0", "2.0"), "MST-R803") == answers{.pass = 1}); // u = 0, 1/2: B = 1/4
    const auto warned = of("1.0", "1.9999");
    CHECK(finding_of(warned, "MST-R803").level == severity::warning);
    CHECK(finding_of(warned, "MST-R803").reason == "warning_above 0.25 of the index (default)");
    CHECK(finding_of(of("1.0", "1.0"), "MST-R803").level == severity::warning); // B = 1/2
    CHECK(finding_of(of("1.0", "0.9999"), "MST-R803").level == severity::error);
    CHECK(answers_of(of("1.0", "2.0", {{setting("path-back-loaded.warning_above"), {24, 100}}}),
                     "MST-R803")
              .fail
          == 1);
    CHECK(answers_of(of("1.0", "1.9", {{setting("path-back-loaded.warning_above"), {3, 10}}}),
                     "MST-R803")
              .fail
          == 0);
    CHECK(finding_of(of("1.0", "1.0", {{setting("path-back-loaded.error_above"), {49, 100}}}),
                     "MST-R803")
              .level
          == severity::error);
}

TEST_CASE("MST-R803 passes: a straight line, one ahead of it, milestones on it") {
    CHECK(answers_of(on_the_way("MST-R803", planned(steady)), "MST-R803") == answers{.pass = 1});
    CHECK(answers_of(on_the_way("MST-R803", planned({"3.2", "3.3", "3.3", "3.3", "3.4", "3.4",
                                                     "3.4", "3.5", "3.5", "3.5"})),
                     "MST-R803")
          == answers{.pass = 1});
    CHECK(
        answers_of(on_the_way("MST-R803", {"2026,2025,core,2.0,actual", "2026,2030,core,2.75,plan",
                                           "2026,2035,core,3.5,plan"}),
                   "MST-R803")
        == answers{.pass = 1});
}

TEST_CASE("MST-R803 passes: the way begins with the outturn of the year of the pledge") {
    // From 2027 on the line is straight, but until then nothing was done: what was put off stays.
    std::vector<std::string> rows{"2026,2024,core,1.9,actual", "2026,2025,core,2.0,actual",
                                  "2032,2031,core,2.0,actual", "2032,2035,core,3.5,plan"};
    CHECK(has(finding_of(on_the_way("MST-R803", rows), "MST-R803").message, "from 2025 to 2035"));
    rows[1] = "2026,2026,core,2.0,actual"; // then the year before it
    CHECK(has(finding_of(on_the_way("MST-R803", rows), "MST-R803").message, "from 2024 to 2035"));
}

TEST_CASE("MST-R803 passes: what does not rise is not put off") {
    const std::vector<std::string> flat{"2026,2025,core,3.6,actual", "2026,2035,core,3.6,plan"};
    CHECK(answers_of(on_the_way("MST-R803", flat), "MST-R803") == answers{.not_applicable = 1});
    const std::vector<std::string> late{"2026,2035,core,3.6,plan"}; // begins at the deadline
    CHECK(answers_of(on_the_way("MST-R803", late), "MST-R803") == answers{.not_applicable = 1});
}

TEST_CASE("MST-R803 open: without a path table, without a plan, or one that ends too early") {
    check_inputs("MST-R803", true);
    CHECK(answers_of(on_the_way("MST-R803", planned({"2.1", "2.2"})), "MST-R803")
          == answers{.open = 1, .missing = "path"});
}

TEST_CASE("MST-R803 false positive: without the platform of a fixed date the rest is straight") {
    auto rows = planned(steady);
    for (std::size_t i = 8; i != 11; ++i) // three points more in the last three years
        rows[i] = "2026," + std::to_string(2025 + i) + ",core,6.5,plan";
    CHECK(answers_of(on_the_way("MST-R803", rows), "MST-R803").fail == 1);
    for (std::size_t i = 1; i != 11; ++i) // the same plan without the platform
        rows.push_back("2026b," + std::to_string(2025 + i) + ",core," + steady[i - 1] + ",plan");
    CHECK(answers_of(on_the_way("MST-R803", rows), "MST-R803") == answers{.pass = 1});
}

// MST-R805 ------------------------------------------------------------------------------------

TEST_CASE("MST-R805 fires: the last year has to deliver 0.7 points") {
    const auto r = on_the_way("MST-R805", {"2026,2025,core,2.0,actual", "2026,2034,core,2.8,plan",
                                           "2026,2035,core,3.5,plan"});
    CHECK(answers_of(r, "MST-R805") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R805");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2035);
    CHECK(f.claimed == 700'000'000);
    CHECK(
        f.message
        == "2035 alone must deliver 0.70 points, 4.67 times the mean step of 0.150 points a year");
    CHECK(f.reason == "mean_steps 2 times the mean step (default), step 0.3 % of GDP (default)");
}

TEST_CASE("MST-R805 edge: twice the mean step and 0.30 points are no cliff yet") {
    const auto fails = [](const char* base, const char* before, const char* last,
                          std::vector<muster::changed_setting> changed = {}) {
        return answers_of(on_the_way("MST-R805",
                                     {"2026,2025,core,"s + base + ",actual",
                                      "2026,2034,core,"s + before + ",plan",
                                      "2026,2035,core,"s + last + ",plan"},
                                     std::move(changed)),
                          "MST-R805")
            .fail;
    };
    // A rise of 2.0 points has a mean step of 0.2: the last one may be 0.4.
    CHECK(fails("1.5", "3.1", "3.5") == 0);
    CHECK(fails("1.5", "3.0999", "3.5") == 1);
    // A rise of 0.5 points: 0.30 points in the last year are six mean steps.
    CHECK(fails("3.0", "3.2", "3.5") == 0);
    CHECK(fails("3.0", "3.1999", "3.5") == 1);
    CHECK(fails("1.5", "3.1", "3.5", {{setting("final-year-cliff.mean_steps"), {19, 10}}}) == 1);
    CHECK(fails("1.5", "3.0", "3.5", {{setting("final-year-cliff.mean_steps"), {5, 2}}}) == 0);
    CHECK(fails("3.0", "3.2", "3.5", {{setting("final-year-cliff.step"), {29, 10'000}}}) == 1);
    CHECK(fails("3.0", "3.1", "3.5", {{setting("final-year-cliff.step"), {4, 1'000}}}) == 0);
}

TEST_CASE("MST-R805 passes: equal steps, and a share that does not rise") {
    CHECK(answers_of(on_the_way("MST-R805", planned(steady)), "MST-R805") == answers{.pass = 1});
    CHECK(answers_of(on_the_way("MST-R805", {"2026,2025,core,4.0,actual", "2026,2034,core,3.0,plan",
                                             "2026,2035,core,3.5,plan"}),
                     "MST-R805")
          == answers{.not_applicable = 1});
}

TEST_CASE("MST-R805 open: without a path table, or without one of the two last years") {
    check_inputs("MST-R805", true);
    const answers open{.open = 1, .missing = "path"};
    CHECK(answers_of(on_the_way("MST-R805", planned({"2.1"})), "MST-R805") == open);
    CHECK(answers_of(on_the_way("MST-R805", {"2026,2033,core,2.0,plan", "2026,2035,core,3.5,plan"}),
                     "MST-R805")
          == open);
    CHECK(answers_of(on_the_way("MST-R805", {"2026,2033,core,2.0,plan", "2026,2034,core,3.5,plan"}),
                     "MST-R805")
          == open);
}

TEST_CASE("MST-R805 false positive: none is known; the finding takes no credit") {
    const auto r = on_the_way("MST-R805", {"2026,2025,core,2.0,actual", "2026,2034,core,2.8,plan",
                                           "2026,2035,core,3.5,plan"});
    CHECK(strict_of(r, "A1") == 2'000'000'000);
    CHECK(lenient_of(r, "A1") == 2'000'000'000);
}

// MST-R806 ------------------------------------------------------------------------------------

TEST_CASE("MST-R806 fires: 2.3 % at the review where the line is at 2.6 %") {
    const auto r = on_the_way("MST-R806", {"2026,2025,core,2.0,actual", "2026,2029,core,2.3,plan"});
    CHECK(answers_of(r, "MST-R806") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R806");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2029);
    CHECK(f.claimed == 300'000'000);
    CHECK(f.message
          == "at the review of 2029: 2.30 % of GDP, 2.60 % on a straight line from 2025, 2.45 % on "
             "one that starts slowly; 2 years behind the line");
    CHECK(f.reason == "tolerance 0.2 % of GDP (default)");
    CHECK(strict_of(r, "A1") == 2'000'000'000);
}

TEST_CASE("MST-R806 edge: 0.20 points behind pass, and an outturn is taken at its upper bound") {
    const auto fails = [](const std::string& row,
                          std::vector<muster::changed_setting> changed = {}) {
        return answers_of(
                   on_the_way("MST-R806", {"2026,2025,core,2.0,actual", row}, std::move(changed)),
                   "MST-R806")
            .fail;
    };
    CHECK(fails("2026,2029,core,2.4,plan") == 0);
    CHECK(fails("2026,2029,core,2.3999,plan") == 1);
    CHECK(fails("2030,2029,core,2.399,actual") == 1); // up to 2.3995
    CHECK(fails("2030,2029,core,2,plan") == 1);
    CHECK(fails("2030,2029,core,2,actual") == 0); // up to 2.5
    const auto* tolerance = setting("checkpoint-2029-gap.tolerance");
    CHECK(fails("2026,2029,core,2.4,plan", {{tolerance, {19, 10'000}}}) == 1);
    CHECK(fails("2026,2029,core,2.3,plan", {{tolerance, {3, 1'000}}}) == 0);
}

TEST_CASE("MST-R806 passes: milestones on both sides of the review") {
    CHECK(answers_of(on_the_way("MST-R806", planned(steady)), "MST-R806") == answers{.pass = 1});
    CHECK(
        answers_of(on_the_way("MST-R806", {"2026,2025,core,2.0,actual", "2026,2035,core,3.5,plan"}),
                   "MST-R806")
        == answers{.pass = 1});
    // An outturn of the review year stands before what was planned for it.
    CHECK(answers_of(on_the_way("MST-R806", {"2026,2025,core,2.0,actual", "2026,2029,core,2.1,plan",
                                             "2030,2029,core,2.6,actual"}),
                     "MST-R806")
          == answers{.pass = 1});
}

TEST_CASE("MST-R806 passes: at the floor already, or known from the review on only") {
    const answers nothing{.not_applicable = 1};
    CHECK(
        answers_of(on_the_way("MST-R806", {"2026,2025,core,3.5,actual", "2026,2029,core,3.0,plan"}),
                   "MST-R806")
        == nothing);
    CHECK(answers_of(on_the_way("MST-R806", {"2026,2029,core,2.0,plan", "2026,2035,core,3,plan"}),
                     "MST-R806")
          == nothing);
    // A pledge with a deadline but no review.
    const auto r =
        audit(euros + "A1,XAT,2026,2,EUR,core,\n",
              {.only = "MST-R806",
               .pledge = &muster::wales_2014,
               .plans = "country,year,pillar,share\nXAT,2020,core,1\nXAT,2029,core,1\n"});
    CHECK(answers_of(r, "MST-R806") == nothing);
}

TEST_CASE("MST-R806 passes: a way of more than thirty years has no slow start beside it") {
    const auto r = on_the_way("MST-R806", {"2026,2004,core,2.0,actual", "2026,2029,core,2.3,plan"});
    CHECK_FALSE(has(finding_of(r, "MST-R806").message, "slowly"));
    const auto thirty =
        on_the_way("MST-R806", {"2026,2005,core,2.0,actual", "2026,2029,core,2.3,plan"});
    CHECK(has(finding_of(thirty, "MST-R806").message, "slowly"));
}

TEST_CASE("MST-R806 open: without a path table, or a share at the review") {
    check_inputs("MST-R806", true);
    CHECK(answers_of(on_the_way("MST-R806", planned({"2.1", "2.2", "2.3"})), "MST-R806")
          == answers{.open = 1, .missing = "path"});
}

TEST_CASE("MST-R806 false positive: what starts slowly by design is within the tolerance") {
    // 2.45 % is what the printed slow start has: 0.15 behind the line of 2.60.
    const auto r =
        on_the_way("MST-R806", {"2026,2025,core,2.0,actual", "2026,2029,core,2.45,plan"});
    CHECK(answers_of(r, "MST-R806") == answers{.pass = 1});
}

// MST-R809 ------------------------------------------------------------------------------------

TEST_CASE("MST-R809 fires: 5.0 % are 3.2 % core and 1.8 % resilience") {
    const auto r = two_pillars("3200000000", "1800000000");
    // No single line is at fault; the year is one finding.
    CHECK(answers_of(r, "MST-R809") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R809");
    CHECK(f.kind == outcome::fail);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.claimed == 300'000'000);
    CHECK(f.message
          == "5.000 % = 3.200 % core + 1.800 % resilience: core is 0.300 % of GDP short, and "
             "resilience is an upper bound");
    CHECK(f.clears == "core at 3.5 % of GDP");
    CHECK(strict_of(r, "A1") == 3'200'000'000);
    CHECK(year_of(r, "XAT", 2026).says == muster::verdict::misses);
}

TEST_CASE("MST-R809 edge: core at its floor passes, a ten-thousandth of a euro less does not") {
    CHECK(fails("3500000000", "1500000000") == 0);
    CHECK(fails("3500000000.0001", "1500000000") == 0);
    CHECK(fails("3499999999.9999", "1500000000.0001") == 1);
}

TEST_CASE("MST-R809 edge: the total at its target, a ten-thousandth of a euro less masks nothing") {
    CHECK(fails("3200000000", "1800000000") == 1);
    CHECK(fails("3200000000", "1799999999.9999") == 0);
    CHECK(fails("3200000000", "1800000000.0001") == 1);
    CHECK(fails("0", "5000000000") == 1);
}

TEST_CASE(
    "MST-R809 edge: rounded sums may reach the total, and core is below its floor for certain") {
    const auto rounded = [](const std::string& core, const std::string& resilience) {
        const auto r =
            audit("# unit: 1e6\nid,country,year,amount,currency,pillar\nA1,XAT,2026," + core
                      + ",EUR,core\nA2,XAT,2026," + resilience + ",EUR,resilience\n",
                  {.only = "MST-R809"});
        return answers_of(r, "MST-R809").fail;
    };
    CHECK(rounded("3499", "1500") == 1); // up to 5 000 m in all, and 3 499.5 m core
    CHECK(rounded("3499", "1499") == 0); // up to 4 999 m
    CHECK(rounded("3500", "1500") == 0); // core can be 3 500 m
    CHECK(rounded("3499.5", "1501") == 1);
}

TEST_CASE("MST-R809 edge: a warning before the deadline, an error from it on") {
    const auto level = [](const std::string& year) {
        const auto macro =
            "country,year,gdp,gdp_currency,unit,decimals\nXAT," + year + ",100000,EUR,1e6,INF\n";
        return finding_of(two_pillars("3200000000", "1800000000", year, macro), "MST-R809").level;
    };
    CHECK(level("2026") == severity::warning);
    CHECK(level("2034") == severity::warning);
    CHECK(level("2035") == severity::error);
    CHECK(level("2036") == severity::error);
}

TEST_CASE("MST-R809 passes: core alone reaches everything; nothing is reached at all") {
    CHECK(fails("5000000000", "0") == 0);
    CHECK(fails("3000000000", "1500000000") == 0); // short, and it shows
}

TEST_CASE("MST-R809 passes: the years are not added together") {
    const auto r = audit(euros
                             + "A1,XAT,2026,3200000000,EUR,core,\n"
                               "A2,XAT,2027,1800000000,EUR,resilience,\n",
                         {.only = "MST-R809"});
    CHECK(answers_of(r, "MST-R809") == answers{.pass = 2});
}

TEST_CASE("MST-R809 open: no GDP, or a national income in its place") {
    CHECK(answers_of(two_pillars("3200000000", "1800000000", "2026", muster_test::no_macro),
                     "MST-R809")
          == answers{.open = 2, .missing = "macro.gdp"});
    CHECK(answers_of(two_pillars("3200000000", "1800000000", "2026",
                                 "country,year,gdp,gdp_currency,unit,gdp_concept\n"
                                 "XAT,2026,100000,EUR,1e6,gni\n"),
                     "MST-R809")
          == answers{.open = 2, .missing = "macro.gdp"});
}

TEST_CASE("MST-R809 false positive: a selection of the lines masks nothing") {
    const auto r = audit("# scope: partial\n" + euros
                             + "A1,XAT,2026,3200000000,EUR,core,\n"
                               "A2,XAT,2026,1800000000,EUR,resilience,\n",
                         {.only = "MST-R809"});
    CHECK(answers_of(r, "MST-R809") == answers{.not_applicable = 2});
}

TEST_CASE("MST-R809 passes: a pledge without a total has nothing to mask") {
    const auto r = audit(euros
                             + "A1,XAT,2026,1900000000,EUR,core,\n"
                               "A2,XAT,2026,3100000000,EUR,resilience,\n",
                         {.only = "MST-R809", .pledge = &muster::vilnius_2023});
    CHECK(answers_of(r, "MST-R809") == answers{.pass = 2});
}

TEST_CASE("MST-R809 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("resilience", "title", "Roads"), {.only = "MST-R809"});
    CHECK(answers_of(five, "MST-R809") == answers{.pass = 1, .not_applicable = 5});
}

} // namespace timeline_test
