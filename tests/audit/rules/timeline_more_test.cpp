// SPDX-License-Identifier: MIT
#include <muster/policy/data/pledges.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace timeline_more_test {

using namespace std::string_literals;
using muster::outcome;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
using muster_test::strict_of;
using settings = std::vector<muster::changed_setting>;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar"s;
const auto one_claim = head + "\nA1,XAT,2026,2000,EUR,core\n";
// No growth and no inflation.
constexpr std::string_view level = "country,year,gdp,gdp_currency,unit,decimals,gdp_source,"
                                   "deflator\nXAT,2026,100000,EUR,1e6,INF,invented,100\n"
                                   "XAT,2027,100000,EUR,1e6,INF,invented,100\n";

// One claim of 2026 and a path table; rows are "country,vintage,year,share,kind", all core.
muster_test::audited on_the_way(std::string_view rule, const std::vector<std::string>& rows,
                                settings changed = {},
                                std::string_view macro = muster_test::default_macro) {
    std::string plans = "country,vintage,year,share,kind,pillar\n";
    for (const auto& row : rows) plans += row + ",core\n";
    return audit(one_claim,
                 {.only = rule, .macro = macro, .plans = plans, .changed = std::move(changed)});
}

// Open without a table or without a row of the country; not applicable without a deadline.
void check_inputs(std::string_view rule, const std::string& missing = "path") {
    CHECK(answers_of(audit(one_claim, {.only = rule}), rule)
          == answers{.open = 1, .missing = "path"});
    const auto* other = "country,year,pillar,share\nXBT,2030,core,2\n";
    CHECK(answers_of(audit(one_claim, {.only = rule, .plans = other}), rule)
          == answers{.open = 1, .missing = missing});
    CHECK(
        answers_of(
            audit(one_claim, {.only = rule, .pledge = &muster::vilnius_2023, .plans = other}), rule)
        == answers{.not_applicable = 1});
}

} // namespace

// MST-R804 ------------------------------------------------------------------------------------

TEST_CASE("MST-R804 fires: 25 % a year are needed, and the share stood still") {
    const auto r =
        on_the_way("MST-R804", {"XAT,a,2029,2.8,actual", "XAT,a,2034,2.8,actual"}, {}, level);
    CHECK(answers_of(r, "MST-R804") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R804");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2034);
    CHECK(f.claimed == 700'000'000);
    CHECK(f.message
          == "from 2.80 % of GDP in 2034 spending needs 25.0 % real growth a year to 2035; the "
             "fastest growth by setting is 15.0 %. The share grew 0.0 % a year since 2029, 25.0 % "
             "are required");
    CHECK(f.reason
          == "fastest 0.15 of spending a year (default), off_track_below 0.5 of the required "
             "growth (default)");
}

TEST_CASE("MST-R804 edge: the fastest growth on record passes") {
    const auto fails = [](const std::string& share, settings changed = {}) {
        return answers_of(on_the_way("MST-R804",
                                     {"XAT,a,2029," + share + ",actual",
                                      "XAT,a,2034," + share + ",actual"},
                                     std::move(changed), level),
                          "MST-R804")
            .fail;
    };
    const auto* fastest = setting("required-pace-infeasible.fastest");
    CHECK(fails("2.8", {{fastest, {25, 100}}}) == 0);
    CHECK(fails("2.8", {{fastest, {2499, 10'000}}}) == 1);
    CHECK(fails("3.05") == 0); // 14.8 %
    CHECK(fails("3.04") == 1); // 15.1 %
}

TEST_CASE("MST-R804 edge: half of the required growth is not yet off track") {
    // From 1.4 % to 3.5 % in one year: growth of 1.5. From 0.8 % to 1.4 % it was 0.75.
    const auto fails = [](const std::string& before, settings changed = {}) {
        changed.push_back({setting("required-pace-infeasible.span"), 1});
        return answers_of(on_the_way("MST-R804",
                                     {"XAT,a,2033," + before + ",actual", "XAT,a,2034,1.4,actual"},
                                     std::move(changed), level),
                          "MST-R804")
            .fail;
    };
    CHECK(fails("0.8") == 0);
    CHECK(fails("0.79999") == 0);
    CHECK(fails("0.80001") == 1);
    const auto* below = setting("required-pace-infeasible.off_track_below");
    CHECK(fails("0.8", {{below, {51, 100}}}) == 1);
    CHECK(fails("0.9", {{below, {37, 100}}}) == 0); // 0.556 of 1.5 are 0.370
}

TEST_CASE("MST-R804 edge: real growth is what is asked, and the span is five years") {
    // GDP grows by 4 % a year: 13 % more of its share are 17.5 % more spending.
    constexpr std::string_view growing = "country,year,gdp,gdp_currency,unit,gdp_source,deflator\n"
                                         "XAT,2026,100000,EUR,1e6,invented,100\n"
                                         "XAT,2027,114400,EUR,1e6,invented,110\n";
    const std::vector<std::string> rows{"XAT,a,2029,3.1,actual", "XAT,a,2034,3.1,actual"};
    CHECK(answers_of(on_the_way("MST-R804", rows, {}, growing), "MST-R804").fail == 1);
    CHECK(answers_of(on_the_way("MST-R804", rows, {}, level), "MST-R804").fail == 0);
    CHECK(has(finding_of(on_the_way("MST-R804", rows, {}, growing), "MST-R804").message,
              "17.4 % real growth"));
    const answers open{.open = 1, .missing = "path"};
    CHECK(answers_of(on_the_way("MST-R804",
                                {"XAT,a,2028,2.8,actual", "XAT,a,2030,2.8,actual",
                                 "XAT,a,2034,2.8,actual"},
                                {}, level),
                     "MST-R804")
          == open);
}

TEST_CASE("MST-R804 edge: of several figures of a year the first one in the table counts") {
    const auto with = [](const std::string& gdps) {
        return on_the_way("MST-R804", {"XAT,a,2029,2.8,actual", "XAT,a,2034,2.8,actual"}, {},
                          "country,year,gdp,gdp_currency,unit,decimals,gdp_source,deflator,"
                          "gdp_vintage\n"
                              + gdps);
    };
    const auto first = "XAT,2026,100000,EUR,1e6,INF,a,100,2028\n"s;
    const auto last = "XAT,2027,100000,EUR,1e6,INF,a,100,2028\n"s;
    const auto older = "XAT,2027,200000,EUR,1e6,INF,a,100,2027\n"s;
    CHECK(has(finding_of(with(first + last + older), "MST-R804").message, "needs 25.0 % real"));
}

TEST_CASE("MST-R804 passes: at the floor, at the deadline, or on track") {
    const answers nothing{.not_applicable = 1};
    CHECK(answers_of(on_the_way("MST-R804", {"XAT,a,2030,3.5,actual"}), "MST-R804") == nothing);
    CHECK(answers_of(on_the_way("MST-R804", {"XAT,a,2035,2.0,actual"}), "MST-R804") == nothing);
    CHECK(answers_of(
              on_the_way("MST-R804", {"XAT,a,2029,0.5,actual", "XAT,a,2034,2.8,actual"}, {}, level),
              "MST-R804")
          == answers{.pass = 1});
}

TEST_CASE("MST-R804 open: without outturns, a span of them, or real growth of GDP") {
    check_inputs("MST-R804");
    const answers open{.open = 1, .missing = "path"};
    CHECK(answers_of(on_the_way("MST-R804", {"XAT,a,2030,2.8,plan"}), "MST-R804") == open);
    CHECK(answers_of(on_the_way("MST-R804", {"XAT,a,2030,2.8,actual"}), "MST-R804") == open);
    const std::vector<std::string> rows{"XAT,a,2029,2.8,actual", "XAT,a,2034,2.8,actual"};
    const answers no_prices{.open = 1, .missing = "macro.deflator"};
    CHECK(answers_of(on_the_way("MST-R804", rows, {}, muster_test::no_macro), "MST-R804")
          == no_prices);
    CHECK(answers_of(
              on_the_way("MST-R804", rows, {},
                         "country,year,gdp,gdp_currency\nXAT,2026,100,EUR\nXAT,2027,100,EUR\n"),
              "MST-R804")
          == no_prices);
    CHECK(answers_of(on_the_way("MST-R804", rows, {},
                                "country,year,gdp,gdp_currency,gdp_source,deflator\n"
                                "XAT,2026,100,EUR,a,100\n"),
                     "MST-R804")
          == no_prices);
}

TEST_CASE("MST-R804 false positive: steps that others made are the experience that counts") {
    // Another country stood at 1 % and was at 10 % in its last two years; with our own span there
    // are as many spans as it has years less four.
    const auto fails = [](int first, settings changed = {}) {
        std::vector<std::string> rows{"XAT,a,2029,2.8,actual", "XAT,a,2034,2.8,actual"};
        for (int y = first; y <= 2023; ++y)
            rows.push_back("XBT,a," + std::to_string(y) + (y < 2022 ? ",1" : ",10") + ",actual");
        return answers_of(on_the_way("MST-R804", rows, std::move(changed), level), "MST-R804").fail;
    };
    CHECK(fails(2000) == 0); // 20 spans; the fast end of them is 58 %
    CHECK(fails(2001) == 1); // 19 are too few
    CHECK(fails(2001, {{setting("required-pace-infeasible.spans_from"), 19}}) == 0);
    CHECK(fails(2000, {{setting("required-pace-infeasible.spans_from"), 21}}) == 1);
    CHECK(fails(2000, {{setting("required-pace-infeasible.part"), {89, 100}}})
          == 1); // at 0.91 of a place between 1 and 1.58
}

// MST-R807 ------------------------------------------------------------------------------------

TEST_CASE("MST-R807 fires: 0.40 points short of the plan in a year") {
    const auto r = on_the_way("MST-R807", {"XAT,2025,2026,2.5,plan", "XAT,2027,2026,2.10,actual"});
    CHECK(answers_of(r, "MST-R807") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R807");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.claimed == 400'000'000);
    CHECK(f.message
          == "2026: 0.40 points short of the plan of 2025 (2.50 % planned, 2.10 % spent); account "
             "0.40 points");
    CHECK(f.reason == "yearly 0.3 % of GDP (default)");
    CHECK(strict_of(r, "A1") == 2'000'000'000);
}

TEST_CASE("MST-R807 edge: 0.3 points in a year and 0.6 in the account pass") {
    // Spent: up to 2.1955 % in each year.
    const auto of = [](const std::string& first, const std::string& second, settings changed = {}) {
        return on_the_way("MST-R807",
                          {"XAT,2025,2026," + first + ",plan", "XAT,2025,2027," + second + ",plan",
                           "XAT,2028,2026,2.195,actual", "XAT,2028,2027,2.195,actual"},
                          std::move(changed));
    };
    CHECK(answers_of(of("2.4955", "2.4955"), "MST-R807") == answers{.pass = 1});
    const auto more = of("2.4955", "2.49551");
    const auto all = findings_of(more, "MST-R807");
    REQUIRE(all.size() == 2);
    CHECK(all[0]->level == severity::error); // the account is the larger money
    CHECK(all[0]->message == "2027: the account is 0.60 points short of the plan of 2025");
    CHECK(all[0]->reason == "cumulative 0.6 % of GDP (default)");
    CHECK(all[1]->level == severity::warning);
    CHECK(answers_of(
              of("2.4955", "2.4", {{setting("control-account-breach.yearly"), {299, 100'000}}}),
              "MST-R807")
              .fail
          == 1);
    CHECK(answers_of(of("2.5", "2.4", {{setting("control-account-breach.yearly"), {4, 1'000}}}),
                     "MST-R807")
              .fail
          == 0);
    CHECK(answers_of(of("2.4955", "2.4955",
                        {{setting("control-account-breach.cumulative"), {599, 100'000}}}),
                     "MST-R807")
              .fail
          == 1);
    CHECK(answers_of(of("2.6", "2.6", {{setting("control-account-breach.cumulative"), {9, 1'000}}}),
                     "MST-R807")
              .fail
          == 2);
}

TEST_CASE("MST-R807 passes: a surplus credits the account") {
    const auto r = on_the_way("MST-R807", {"XAT,2025,2026,2.8,plan", "XAT,2025,2027,2.8,plan",
                                           "XAT,2025,2028,2.8,plan", "XAT,2029,2026,2.4,actual",
                                           "XAT,2029,2027,2.4,actual", "XAT,2029,2028,3.0,actual"});
    const auto all = findings_of(r, "MST-R807"); // two years short, the account is at 0.6
    REQUIRE(all.size() == 2);
    CHECK(all[0]->level == severity::warning);
    CHECK(all[1]->level == severity::warning);
}

TEST_CASE("MST-R807 passes: the first plan after the pledge counts, and its years after it") {
    CHECK(answers_of(on_the_way("MST-R807", {"XAT,2024,2025,3.0,plan", "XAT,2025,2026,2.1,plan",
                                             "XAT,2026,2026,2.9,plan", "XAT,2027,2025,2.0,actual",
                                             "XAT,2027,2026,2.1,actual"}),
                     "MST-R807")
          == answers{.pass = 1});
    // A later plan that asks for less does not wipe out the first one.
    CHECK(answers_of(on_the_way("MST-R807", {"XAT,2025,2026,2.6,plan", "XAT,2026,2026,2.1,plan",
                                             "XAT,2027,2026,2.1,actual"}),
                     "MST-R807")
              .fail
          == 1);
}

TEST_CASE("MST-R807 open: without a table, a plan after the pledge, or an outturn of its years") {
    check_inputs("MST-R807");
    CHECK(answers_of(on_the_way("MST-R807", {"XAT,2024,2025,3.0,plan"}), "MST-R807")
          == answers{.open = 1, .missing = "path"});
    CHECK(answers_of(on_the_way("MST-R807", {"XAT,2025,2026,3.0,plan", "XAT,2026,2025,2,actual"}),
                     "MST-R807")
          == answers{.open = 1, .missing = "path.actual"});
}

TEST_CASE("MST-R807 false positive: the GDP surprised, and all planned money was spent") {
    const auto of = [](const char* planned_gdp) {
        const auto macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_vintage\n"
                           "XAT,2026,120000,EUR,1e6,INF,2027\nXAT,2026,"s
                           + planned_gdp + ",EUR,1e6,INF,2025\n";
        return on_the_way("MST-R807", {"XAT,2025,2026,2.500,plan", "XAT,2027,2026,2.083,actual"},
                          {}, macro);
    };
    CHECK(answers_of(of("120000"), "MST-R807") == answers{.pass = 1, .fail = 1});
    CHECK(has(finding_of(of("120000"), "MST-R807").message, "at the GDP that the plan assumed"));
    CHECK(answers_of(of("100000"), "MST-R807") == answers{.pass = 1});
}

// MST-R808 ------------------------------------------------------------------------------------

TEST_CASE("MST-R808 fires: 3.0 % is due a year later in each new plan") {
    const std::vector<std::string> rows{"XAT,2025,2029,3.0,plan", "XAT,2026,2029,2.95,plan",
                                        "XAT,2026,2030,3.0,plan", "XAT,2027,2030,2.85,plan",
                                        "XAT,2027,2031,3.0,plan"};
    const auto r = on_the_way("MST-R808", rows);
    CHECK(answers_of(r, "MST-R808") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R808");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(
        f.message
        == "2 renewals of the plan slip one after the other; 3.0 % was due 2029, then 2030 in the "
           "plan of 2026; 3.0 % was due 2030, then 2031 in the plan of 2027; 2030 was cut by "
           "0.15 points in the plan of 2027");
    CHECK(f.reason == "renewals 2 renewals (default), cut 0.1 % of GDP (default)");
}

TEST_CASE("MST-R808 edge: each level counts, a year later") {
    // At the level, just below it, a hundredth of a point lower each time.
    const auto fails = [](int level_bp, settings changed = {}) {
        const auto at = [&](int below) {
            const auto digits = std::to_string(level_bp - below);
            return digits.substr(0, 1) + '.' + digits.substr(1);
        };
        return answers_of(
                   on_the_way(
                       "MST-R808",
                       {"XAT,2025,2029," + at(0) + ",plan", "XAT,2026,2029," + at(1) + ",plan",
                        "XAT,2026,2030," + at(0) + ",plan", "XAT,2027,2029," + at(1) + ",plan",
                        "XAT,2027,2030," + at(1) + ",plan", "XAT,2027,2031," + at(0) + ",plan"},
                       std::move(changed)),
                   "MST-R808")
            .fail;
    };
    CHECK(fails(250) == 1);
    CHECK(fails(300) == 1);
    CHECK(fails(350) == 1);
    CHECK(fails(280) == 0); // 2.8 % is no level
    CHECK(fails(250, {{setting("plan-slippage.first_level"), {26, 1'000}}}) == 0);
    CHECK(fails(280, {{setting("plan-slippage.second_level"), {28, 1'000}}}) == 1);
    CHECK(fails(280, {{setting("plan-slippage.third_level"), {28, 1'000}}}) == 1);
    CHECK(fails(250, {{setting("plan-slippage.renewals"), 3}}) == 0);
}

TEST_CASE("MST-R808 edge: a cut of 0.10 points counts, and two renewals one after the other") {
    const auto fails = [](const std::vector<std::string>& shares, settings changed = {}) {
        std::vector<std::string> rows;
        int vintage = 2025;
        for (const auto& share : shares)
            rows.push_back("XAT," + std::to_string(vintage++) + ",2029," + share + ",plan");
        return answers_of(on_the_way("MST-R808", rows, std::move(changed)), "MST-R808").fail;
    };
    CHECK(fails({"2.4", "2.3", "2.2"}) == 1);
    CHECK(fails({"2.4", "2.3", "2.2001"}) == 0);
    CHECK(fails({"2.4", "2.3"}) == 0); // one renewal
    CHECK(fails({"2.4", "2.3", "2.3", "2.2"}) == 0);
    CHECK(fails({"2.4", "2.3", "2.3", "2.2", "2.1"}) == 1);
    CHECK(fails({"2.4", "2.3", "2.2"}, {{setting("plan-slippage.cut"), {11, 10'000}}}) == 0);
    CHECK(fails({"2.4", "2.3"}, {{setting("plan-slippage.renewals"), 1}}) == 1);
}

TEST_CASE("MST-R808 passes: renewed plans that keep or raise the shares") {
    CHECK(answers_of(on_the_way("MST-R808", {"XAT,2025,2029,3.0,plan", "XAT,2026,2029,3.0,plan",
                                             "XAT,2027,2029,3.1,plan"}),
                     "MST-R808")
          == answers{.pass = 1});
}

TEST_CASE("MST-R808 open: without a table, or with one vintage") {
    check_inputs("MST-R808", "path.vintage");
    CHECK(answers_of(on_the_way("MST-R808", {"XAT,2025,2029,3.0,plan", "XAT,2026,2029,3,actual"}),
                     "MST-R808")
          == answers{.open = 1, .missing = "path.vintage"});
}

TEST_CASE("MST-R808 false positive: the GDP was rebased, and the money was never cut") {
    const std::vector<std::string> rows{"XAT,2025,2029,3.0,plan", "XAT,2026,2029,2.8,plan",
                                        "XAT,2027,2029,2.6,plan"};
    const auto fails = [&](const std::string& second) {
        const auto macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_vintage\n"
                           "XAT,2029,120000,EUR,1e6,INF,2027\nXAT,2029,"
                           + second + ",EUR,1e6,INF,2026\nXAT,2029,100000,EUR,1e6,INF,2025\n";
        return answers_of(on_the_way("MST-R808", rows, {}, macro), "MST-R808").fail;
    };
    CHECK(fails("110000") == 0); // 3 000, 3 080 and 3 120 m
    CHECK(answers_of(on_the_way("MST-R808", rows), "MST-R808").fail == 1);
}

// MST-R810 ------------------------------------------------------------------------------------

namespace {

// Core of 2027 in millions: what goes on, and what ends.
muster_test::audited peak(const std::string& lasting, const std::string& ending,
                          const std::string& more = "", settings changed = {},
                          std::string_view macro = muster_test::default_macro) {
    return audit(head + ",end_date,status,project_id\nA1,XAT,2027," + lasting
                     + ",EUR,core,2040-12-31,,P1\nA2,XAT,2027," + ending
                     + ",EUR,core,2027-12-31,,P2\n" + more,
                 {.only = "MST-R810", .macro = macro, .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R810 fires: a quarter of core ends with the year") {
    const auto r = peak("2700", "900");
    CHECK(answers_of(r, "MST-R810") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R810");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 900'000'000);
    CHECK(f.message
          == "EUR 900 m, 25.0 % of core, ends with 2027; without it the share is at most 2.70 % of "
             "GDP");
    CHECK(f.reason == "part 0.2 of the pillar (default)");
    CHECK(strict_of(r, "A2") == 900'000'000);
}

TEST_CASE("MST-R810 edge: a fifth of the pillar, and the floor of 3.5 %") {
    const auto fails = [](const char* lasting, const char* ending, settings changed = {}) {
        return answers_of(peak(lasting, ending, "", std::move(changed)), "MST-R810").fail;
    };
    CHECK(fails("2880", "720") == 1);
    CHECK(fails("2880.01", "719.99") == 0);
    CHECK(fails("2800", "700") == 1); // 3.5 %
    CHECK(answers_of(peak("2799.9999", "700"), "MST-R810") == answers{.not_applicable = 2});
    const auto* part = setting("one-off-peak.part");
    CHECK(fails("2880", "720", {{part, {21, 100}}}) == 0);
    CHECK(fails("2900", "700", {{part, {19, 100}}}) == 1);
}

TEST_CASE("MST-R810 edge: the end lies in the year or before it, or the status says so") {
    const auto fails = [](const std::string& end, const std::string& status) {
        const auto r = audit(head + ",end_date,status\nA1,XAT,2027,2700,EUR,core,2040-12-31,\n"
                                 + "A2,XAT,2027,900,EUR,core," + end + ',' + status + '\n',
                             {.only = "MST-R810"});
        return answers_of(r, "MST-R810").fail;
    };
    CHECK(fails("2027-12-31", "") == 1);
    CHECK(fails("2026-01-01", "") == 1);
    CHECK(fails("2028-01-01", "") == 0);
    CHECK(fails("", "completed") == 1);
    CHECK(fails("", "One-off") == 1);
    CHECK(fails("", "ongoing") == 0);
}

TEST_CASE("MST-R810 passes: what is claimed again in the year after does not end") {
    const auto fails = [](const std::string& next) {
        return answers_of(peak("2700", "900", next), "MST-R810").fail;
    };
    CHECK(fails("A2,XAT,2028,1,EUR,core,2030-12-31,,\n") == 0);
    CHECK(fails("B7,XAT,2028,1,EUR,core,2030-12-31,,P2\n") == 0);
    CHECK(fails("B7,XAT,2028,1,EUR,core,2030-12-31,,P7\n") == 1);
    CHECK(fails("A2,XBT,2028,1,EUR,core,2030-12-31,,P2\n") == 1);
    CHECK(fails("A2,XAT,2029,1,EUR,core,2030-12-31,,P2\n") == 1);
}

TEST_CASE("MST-R810 fires: resilience at its cap; a pledge without a cap is not asked") {
    const auto claims = head
                        + ",end_date\nA1,XAT,2027,900,EUR,resilience,2027-12-31\n"
                          "A2,XAT,2027,600,EUR,resilience,2029-12-31\n";
    const auto r = audit(claims, {.only = "MST-R810"});
    CHECK(answers_of(r, "MST-R810") == answers{.pass = 2, .fail = 1});
    CHECK(has(finding_of(r, "MST-R810").message, "60.0 % of resilience"));
    CHECK(
        answers_of(audit(claims, {.only = "MST-R810", .pledge = &muster::vilnius_2023}), "MST-R810")
        == answers{.not_applicable = 2});
    CHECK(answers_of(audit("# scope: partial\n" + claims, {.only = "MST-R810"}), "MST-R810")
          == answers{.not_applicable = 2});
}

TEST_CASE("MST-R810 fires: on amounts whose part and share have ten places each") {
    const auto r = peak("2345.67891237", "1234.56789123");
    CHECK(has(finding_of(r, "MST-R810").message, "34.5 % of core, ends with 2027; without it the "
                                                 "share is at most 2.35 % of GDP"));
}

TEST_CASE("MST-R810 open: a line that does not say when it ends, and a year without a GDP") {
    const auto r = peak("2700", "900", "A3,XAT,2027,100,EUR,core,,ongoing,\n");
    CHECK(answers_of(r, "MST-R810")
          == answers{.pass = 2, .fail = 1, .open = 1, .missing = "end_date"});
    CHECK(answers_of(peak("2700", "900", "", {}, muster_test::no_macro), "MST-R810")
          == answers{.open = 2, .missing = "macro.gdp"});
}

TEST_CASE("MST-R810 false positive: a steady stream of purchases that end") {
    const auto fails = [](int first, const std::string& ending, settings changed = {}) {
        std::string more;
        for (int y = first; y <= 2026; ++y) {
            const auto year = std::to_string(y);
            more += "L" + year + ",XAT," + year + ",75,EUR,core,2040-12-31,,\n";
            more += "E" + year + ",XAT," + year + ',' + ending + ",EUR,core," + year + "-12-31,,\n";
        }
        const auto r = peak("2700", "900", more, std::move(changed)); // a quarter
        std::uint64_t found = 0;
        for (const auto* f : findings_of(r, "MST-R810")) found += f->year == 2027 ? 1 : 0;
        return found;
    };
    CHECK(fails(2022, "25") == 0); // a quarter in each of five years
    CHECK(fails(2022, "24") == 1);
    CHECK(fails(2023, "25") == 1); // four years are no norm
    const auto* years = setting("one-off-peak.norm_years");
    CHECK(fails(2023, "25", {{years, 4}}) == 0);
    CHECK(fails(2022, "25", {{years, 6}}) == 1);
    CHECK(fails(2026, "25", {{years, 1}}) == 0);
    CHECK(fails(2026, "24", {{years, 1}}) == 1);
    CHECK(fails(2026, "25", {{years, 0}}) == 1); // no norm at all
    CHECK(fails(2022, "-75") == 1);              // of nothing no part ends
}

// MST-R811 ------------------------------------------------------------------------------------

namespace {

// Core of two years in millions, and the GDP and prices of the second; the first has 100 000 m and
// prices of 100.
muster_test::audited two_years(const std::string& first, const std::string& second,
                               const std::string& gdp, const std::string& prices,
                               settings changed = {}) {
    const auto macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_source,deflator\n"
                       "XAT,2026,100000,EUR,1e6,INF,invented,100\nXAT,2027,"
                       + gdp + ",EUR,1e6,INF,invented," + prices + '\n';
    return audit(head + "\nA1,XAT,2026," + first + ",EUR,core\nA1,XAT,2027," + second
                     + ",EUR,core\n",
                 {.only = "MST-R811", .macro = macro, .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R811 fires: the GDP shrinks faster than spending") {
    const auto r = two_years("2000", "1900", "90000", "100");
    CHECK(answers_of(r, "MST-R811")
          == answers{.pass = 1, .fail = 1, .open = 1, .missing = "amount of the year before"});
    const auto& f = finding_of(r, "MST-R811");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 100'000'000);
    CHECK(f.message
          == "the core share rises by 0.11 points, spending falls by EUR 100 m in prices of 2026; "
             "of the rise spending makes -0.11 points, GDP 0.22 points, relative prices 0.00 "
             "points");
    CHECK(f.reason == "rise 0.01 % of GDP (default)");
}

TEST_CASE("MST-R811 edge: the share by 0.01 points, spending by nothing") {
    const auto fails = [](const char* first, const char* second, const char* gdp,
                          const char* prices = "100", settings changed = {}) {
        return answers_of(two_years(first, second, gdp, prices, std::move(changed)), "MST-R811")
            .fail;
    };
    // 2 000 of 100 000 are 2.00 %; 1 608 of 80 000 are 2.01 %.
    CHECK(fails("2000", "1608", "80000") == 0);
    CHECK(fails("2000", "1608.0001", "80000") == 1);
    CHECK(fails("2000", "1608", "80000", "100",
                {{setting("share-up-spend-down.rise"), {99, 1'000'000}}})
          == 1);
    CHECK(
        fails("2000", "1610", "80000", "100", {{setting("share-up-spend-down.rise"), {2, 10'000}}})
        == 0);
    // Spending that is the same counts as none more; a euro more is more.
    CHECK(fails("2000", "2000", "80000") == 1);
    CHECK(fails("2000", "2000.000001", "80000") == 0);
    // Prices by a quarter: 2 500 are 2 000 in prices of the year before.
    CHECK(fails("2000", "2500", "100000", "125") == 1);
    CHECK(fails("2000", "2500.01", "100000", "125") == 0);
}

TEST_CASE("MST-R811 edge: where less than half a euro was spent the rise has no parts") {
    // 0.4 of a GDP of 1 000 euros are 0.04 %.
    const auto small = two_years("0.0000004", "0.0000004", "0.001", "100");
    CHECK(finding_of(small, "MST-R811").message
          == "the core share rises by 0.04 points, spending falls by EUR 0 in prices of 2026");
}

TEST_CASE("MST-R811 passes: rounded figures have to be certain") {
    const auto fails = [](std::string_view decimals) {
        const auto r = audit("# unit: 1e6\n# decimals: " + std::string{decimals}
                                 + "\nid,country,year,amount,currency,pillar\n"
                                   "A1,XAT,2026,2000,EUR,core\nA1,XAT,2027,1999,EUR,core\n",
                             {.only = "MST-R811",
                              .macro = "country,year,gdp,gdp_currency,unit,decimals,gdp_source,"
                                       "deflator\nXAT,2026,100000,EUR,1e6,INF,a,100\n"
                                       "XAT,2027,90000,EUR,1e6,INF,a,100\n"});
        return answers_of(r, "MST-R811").fail;
    };
    CHECK(fails("-5") == 1); // 50 000 to each side
    CHECK(fails("-6") == 1); // 500 000 to each side: they touch
    CHECK(fails("-7") == 0);
}

TEST_CASE("MST-R811 passes: resilience, a selection, and another country are not looked at") {
    const auto resilience = head + "\nA1,XAT,2026,20,EUR,resilience\nA1,XAT,2027,20,EUR,none\n";
    CHECK(answers_of(audit(resilience, {.only = "MST-R811"}), "MST-R811")
          == answers{.not_applicable = 2});
    const auto core = "\nA1,XAT,2026,20,EUR,core\nA1,XAT,2027,19,EUR,core\n"s;
    CHECK(answers_of(audit("# scope: partial\n" + head + core, {.only = "MST-R811"}), "MST-R811")
          == answers{.not_applicable = 2});
    const auto apart = head
                       + "\nA1,XAT,2025,20,EUR,core\nA1,XAT,2027,19,EUR,core\n"
                         "A1,XBT,2026,20,EUR,core\n";
    CHECK(answers_of(audit(apart, {.only = "MST-R811"}), "MST-R811")
          == answers{.open = 3, .missing = "amount of the year before"});
}

TEST_CASE("MST-R811 open: without GDP, deflators or the year before") {
    const auto of = [](std::string_view macro) {
        return answers_of(audit(head + "\nA1,XAT,2026,20,EUR,core\nA1,XAT,2027,19,EUR,core\n",
                                {.only = "MST-R811", .macro = macro}),
                          "MST-R811");
    };
    CHECK(of(muster_test::no_macro).open == 2);
    CHECK(of(muster_test::no_macro).missing == "amount of the year before; macro.gdp");
    CHECK(of("country,year,gdp,gdp_currency\nXAT,2026,9,EUR\nXAT,2027,9,EUR\n").missing
          == "amount of the year before; macro.deflator");
    CHECK(of("country,year,gdp,gdp_currency\nXAT,2026,9,USD\nXAT,2027,9,EUR\n").open == 1);
}

TEST_CASE("MST-R811 false positive: none is known; it is a note that takes no credit") {
    const auto r =
        audit(head + "\nA1,XAT,2026,2000,EUR,core\nA2,XAT,2027,1900,EUR,core\n",
              {.only = "MST-R811", .macro = muster_test::facts_of("MST-R811").shown.macro});
    CHECK(finding_of(r, "MST-R811").level == severity::note);
    CHECK(strict_of(r, "A2") == 1'900'000'000);
    CHECK(lenient_of(r, "A2") == 1'900'000'000);
}

} // namespace timeline_more_test
