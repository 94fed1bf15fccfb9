// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace arithmetic_more_test {

using namespace std::string_literals;
using muster::outcome;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::credit_of;
using muster_test::finding_of;
using muster_test::findings_of;
using muster_test::five_uncounted_rows;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
using muster_test::strict_of;
using muster_test::year_of;

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar"s; // row 3
const auto rounded = "# unit: 1e6\nid,country,year,amount,currency,pillar"s;               // row 2
const answers fires{.fail = 1};
const answers passes{.pass = 1};

} // namespace

// MST-R701 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R701 to a printed total of core beside parts of 310 m and 160 m.
answers total(const std::string& amount, const std::string& declared = "",
              const std::string& of = "core") {
    const auto r = audit(declared + rounded
                             + ",total_of\nA1,XAT,2026,310,EUR,core,\n"
                               "A2,XAT,2026,160,EUR,core,\nA3,XAT,2026,40,EUR,resilience,\n"
                               "T1,XAT,2026,"
                             + amount + ",EUR,none," + of + '\n',
                         {.only = "MST-R701"});
    return answers_of(r, "MST-R701");
}
const answers adds{.pass = 1, .not_applicable = 3};
const answers gap{.fail = 1, .not_applicable = 3};
const answers no_parts{.open = 1, .not_applicable = 3, .missing = "parts of the total"};

} // namespace

TEST_CASE("MST-R701 fires: 500 m are printed over parts of 470 m") {
    const auto r = audit(rounded
                             + ",total_of\nA1,XAT,2026,310,EUR,core,\nA2,XAT,2026,160,EUR,core,\n"
                               "T1,XAT,2026,500,EUR,none,core\n",
                         {.only = "MST-R701"});
    const auto& f = finding_of(r, "MST-R701");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.where->id == "T1");
    CHECK(f.counterpart->id == "A1");
    CHECK(f.claimed == 30'000'000);
    CHECK(f.message
          == "2 parts add to EUR 470 m, the total of core says EUR 500 m: the gap of EUR 30 m is "
             "more than the rounding of EUR 1.5 m");
    CHECK(f.clears == "the missing part, or a total of EUR 470 m");
    CHECK(credit_of(r, "A1").strict == muster::interval{309'500'000, 310'500'000}); // the parts win
}

TEST_CASE("MST-R701 edge: rounding of total and parts is granted, and not a euro more") {
    // Parts from 469 to 471 m, a total with half a million to each side.
    CHECK(total("471") == adds);
    CHECK(total("469") == adds);
    CHECK(total("472") == gap);
    CHECK(total("468") == gap);
    CHECK(total("471.0") == adds); // from 470.95 m
    CHECK(total("471.05") == gap); // from 471.045 m
    CHECK(total("471.005") == gap);
    CHECK(total("471.5", "# decimals: -6\n") == adds); // from 471 m, which belongs to it
    CHECK(total("471.5001", "# decimals: -6\n") == gap);
    CHECK(total("468.5", "# decimals: -6\n") == adds);
    CHECK(total("468.4999", "# decimals: -6\n") == gap);
    CHECK(total("470", "# decimals: INF\n") == adds);
    CHECK(total("470.0000000001", "# decimals: INF\n") == gap);
    CHECK(total("471", "# rounding: truncated\n") == adds); // parts up to less than 472 m
    CHECK(total("472", "# rounding: truncated\n") == gap);
    CHECK(total("469", "# rounding: truncated\n") == gap); // up to less than 470 m
}

TEST_CASE("MST-R701 passes: totals of a pillar, of everything, of a category, of a parent") {
    CHECK(total("40", "", "resilience") == adds);
    CHECK(total("510", "", "total") == adds);
    CHECK(total("470", "", "total") == gap);
    const auto r =
        audit(rounded
                  + ",category,parent_id,total_of\nA1,XAT,2026,10,EUR,core,C.PERS.MIL,,\n"
                    "A2,XAT,2026,20,EUR,core,C.PERS,,\nA3,XAT,2026,40,EUR,core,C.PENS,P,\n"
                    "A4,XAT,2026,80,EUR,core,C.PERSX,P,\nT1,XAT,2026,30,EUR,none,,,C.PERS\n"
                    "T2,XAT,2026,120,EUR,none,,,P\nT3,XAT,2026,10,EUR,none,,,C.PERS.MIL\n"
                    "T4,XAT,2026,70,EUR,none,,,C\nT5,XAT,2026,150,EUR,none,,,C\n",
              {.only = "MST-R701"});
    CHECK(answers_of(r, "MST-R701") == answers{.pass = 4, .fail = 1, .not_applicable = 4});
    CHECK(finding_of(r, "MST-R701").where->id == "T4");
}

TEST_CASE("MST-R701 passes: another year, country, currency, revenue is no part") {
    const auto r =
        audit(rounded
                  + ",direction,total_of\nA1,XAT,2026,10,EUR,core,,\nA2,XAT,2027,10,EUR,core,,\n"
                    "A3,XBO,2026,10,EUR,core,,\nA4,XAT,2026,10,USD,core,,\n"
                    "A5,XAT,2026,10,EUR,core,revenue,\nT1,XAT,2026,10,EUR,none,,core\n"
                    "T2,XAT,2026,10,USD,none,,core\n",
              {.only = "MST-R701"});
    CHECK(answers_of(r, "MST-R701") == answers{.pass = 2, .not_applicable = 5});
}

TEST_CASE("MST-R701 edge: a total with a phase has parts of this phase") {
    const auto of = [](const std::string& amount, const std::string& phase) {
        const auto r =
            audit(rounded
                      + ",phase,total_of\nA1,XAT,2026,100,EUR,core,approved,\n"
                        "A1,XAT,2026,80,EUR,core,executed,\nA2,XAT,2026,50,EUR,core,approved,\n"
                        "T1,XAT,2026,"
                      + amount + ",EUR,none," + phase + ",core\n",
                  {.only = "MST-R701"});
        return answers_of(r, "MST-R701");
    };
    CHECK(of("150", "approved") == adds);
    CHECK(of("130", "approved") == gap);
    CHECK(of("80", "executed") == adds);
    CHECK(of("130", "executed") == gap);
    CHECK(of("130", "") == adds); // the most final row of each claim
    CHECK(of("150", "") == gap);
    CHECK(of("130", "estimate") == no_parts);
}

TEST_CASE("MST-R701 open: no parts, parts that cannot be read, a selection") {
    CHECK(total("500", "", "equipment") == no_parts);
    CHECK(total("500", "# scope: partial\n")
          == answers{.open = 1, .not_applicable = 3, .missing = "scope: complete"});
    const auto with = [](const std::string& row, const std::string& amount) {
        const auto r = audit(rounded + ",total_of\nA1,XAT,2026,310,EUR,core,\n" + row
                                 + "\nT1,XAT,2026," + amount + ",EUR,none,core\n",
                             {.only = "MST-R701"});
        return answers_of(r, "MST-R701");
    };
    const answers unread{.open = 1, .not_applicable = 1, .missing = "amount of the parts"};
    const answers fails{.fail = 1, .not_applicable = 1};
    CHECK(with("A2,XAT,2026,n/a,EUR,core,", "470") == unread);
    CHECK(with("A2,,2026,160,EUR,core,", "470") == unread);
    CHECK(with("A2,XAT,26/27,160,EUR,core,", "470") == unread);
    CHECK(with("A2,XAT,2027,n/a,EUR,core,", "470") == fails);
    CHECK(with("A2,XBO,2026,n/a,EUR,core,", "470") == fails);
    CHECK(with("A2,XAT,2026,n/a,EUR,core,", "310") == answers{.pass = 1, .not_applicable = 1});
}

TEST_CASE("MST-R701 false positive: rows that are an `of which` name their parent") {
    const auto with = [](const std::string& parent) {
        const auto r = audit(rounded
                                 + ",parent_id,total_of\nA1,XAT,2026,310,EUR,core,,\n"
                                   "A2,XAT,2026,160,EUR,core,"
                                 + parent
                                 + ",\nA3,XAT,2026,40,EUR,core,A3,\n"
                                   "T1,XAT,2026,350,EUR,none,,core\n",
                             {.only = "MST-R701"});
        return answers_of(r, "MST-R701");
    };
    CHECK(with("A1") == adds);
    CHECK(with("") == gap);
    CHECK(with("A9") == gap); // no such part
}

// MST-R703 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R703 to two rows with these cells amount,phase,basis,as_of of one claim.
answers same_fact(const std::string& first, const std::string& second) {
    const auto row = [](const std::string& cells) {
        const auto comma = cells.find(',');
        return "A1,XAT,2026," + cells.substr(0, comma) + ",EUR,core" + cells.substr(comma) + '\n';
    };
    const auto r =
        audit(rounded + ",phase,basis,as_of,price_basis,price_year\n" + row(first) + row(second),
              {.only = "MST-R703"});
    return answers_of(r, "MST-R703");
}
const answers two_values{.pass = 1, .fail = 1};
const answers two_facts{.pass = 2};

} // namespace

TEST_CASE("MST-R703 fires: 310 m in one table, 340 m in another") {
    const auto r = audit(head
                             + ",title\nA1,XAT,2026,340,EUR,core,Fuel depot\n"
                               "A1,XAT,2026,310,EUR,core,\"Fuel depot, table 3\"\n",
                         {.only = "MST-R703"});
    CHECK(answers_of(r, "MST-R703") == two_values);
    const auto& f = finding_of(r, "MST-R703");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.row == 4);
    CHECK(f.counterpart->row == 5);
    CHECK(f.message == "A1 2026: EUR 340 m here, EUR 310 m in claims.csv, row 5");
    CHECK(f.clears == "one value, or a date (as_of) for each");
    CHECK(r.result.credits[0].strict == muster::interval{0});
    CHECK(r.result.credits[0].lenient == muster::interval{340'000'000});
    CHECK(r.result.credits[1].strict == muster::interval{310'000'000}); // the smallest one stays
}

TEST_CASE("MST-R703 fires: printed totals, whatever their ids; they lose nothing") {
    const auto r = audit(head
                             + ",total_of\nT1,XAT,2026,340,EUR,none,core\nT2,XAT,2026,310,EUR,core,"
                               "core\nT3,XAT,2026,310,EUR,none,resilience\n",
                         {.only = "MST-R703"});
    CHECK(answers_of(r, "MST-R703") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R703");
    CHECK(f.where->id == "T1");
    CHECK(f.acts == treatment::none());
    CHECK(f.message == "the total of core 2026: EUR 340 m here, EUR 310 m in claims.csv, row 5");
}

TEST_CASE("MST-R703 edge: intervals that touch are consistent, and the more accurate value stays") {
    const auto r = audit(rounded + "\nA1,XAT,2026,310,EUR,core\nA1,XAT,2026,310.4,EUR,core\n",
                         {.only = "MST-R703"});
    const auto& f = finding_of(r, "MST-R703");
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::ask());
    CHECK(f.row == 3);
    CHECK(
        f.message
        == "A1 2026: EUR 310 m here, EUR 310.4 m in claims.csv, row 4; both can be right, and the "
           "more accurate one is kept");
    const auto level = [](const std::string& first, const std::string& second,
                          const std::string& declared) {
        const auto two = audit(declared + rounded + "\nA1,XAT,2026," + first
                                   + ",EUR,core\nA1,XAT,2026," + second + ",EUR,core\n",
                               {.only = "MST-R703"});
        return finding_of(two, "MST-R703").level;
    };
    CHECK(level("310", "311", "") == severity::note); // both can be 310.5
    const auto alike = audit(rounded
                                 + "\nA1,XAT,2026,310,EUR,core\nA1,XAT,2026,311,EUR,core\n"
                                   "A1,XAT,2026,310,EUR,core\n",
                             {.only = "MST-R703"});
    CHECK(finding_of(alike, "MST-R703").row == 4); // of equally accurate ones the first is kept
    CHECK(finding_of(alike, "MST-R703").counterpart->row == 3);
    CHECK(level("310", "312", "") == severity::error);
    CHECK(level("310", "310.5", "") == severity::note); // from 310.45
    CHECK(level("310", "310.6", "") == severity::error);
    CHECK(level("310", "311", "# rounding: truncated\n") == severity::error);
    CHECK(level("310", "310.9", "# rounding: truncated\n") == severity::note);
}

TEST_CASE("MST-R703 edge: of three values the smallest stays, equal ones are left to MST-R301") {
    const auto r = audit(head
                             + ",title\nA1,XAT,2026,50,EUR,core,a\nA1,XAT,2026,40,EUR,core,b\n"
                               "A1,XAT,2026,40,EUR,core,c\nA1,XAT,2026,60,EUR,core,d\n",
                         {.only = "MST-R703"});
    CHECK(answers_of(r, "MST-R703") == answers{.pass = 2, .fail = 2});
    for (const auto* f : findings_of(r, "MST-R703")) CHECK(f->counterpart->row == 5);
    CHECK(same_fact("40,,,,,", "40,,,,,") == two_facts);
    // 100 and 100.9 can be one value, 101 cannot: there is none for all three.
    const auto chain = audit("# unit: 1e6\n# rounding: truncated\n"
                             "id,country,year,amount,currency,pillar,decimals\n"
                             "A1,XAT,2026,100,EUR,core,\nA1,XAT,2026,100.9,EUR,core,\n"
                             "A1,XAT,2026,101,EUR,core,\n",
                             {.only = "MST-R703"});
    CHECK(answers_of(chain, "MST-R703") == answers{.pass = 1, .fail = 2});
    CHECK(findings_of(chain, "MST-R703")[0]->level == severity::error);
}

TEST_CASE("MST-R703 passes: another phase, basis, date, price basis, year, pillar or country") {
    CHECK(same_fact("40,,,,,", "50,,,,,") == two_values);
    CHECK(same_fact("40,,cash,,,", "50,,accrual,,,") == two_facts);
    CHECK(same_fact("40,,,,current,", "50,,,,constant,2021") == two_facts);
    CHECK(same_fact("40,,,,constant,2020", "50,,,,constant,2021") == two_facts);
    CHECK(same_fact("40,,,,constant,2021", "50,,,,constant,2021") == two_values);
    CHECK(same_fact("40,approved,,,,", "50,approved,,,,") == two_values);
    // The earlier phase is in no sum.
    CHECK(same_fact("40,approved,,,,", "50,executed,,,,")
          == answers{.pass = 1, .not_applicable = 1});
    const auto r = audit(rounded
                             + "\nA1,XAT,2026,40,EUR,core\nA1,XAT,2027,50,EUR,core\n"
                               "A1,XAT,2026,60,EUR,resilience\nA1,XBO,2026,70,EUR,core\n"
                               "A2,XAT,2026,80,EUR,core\n",
                         {.only = "MST-R703"});
    CHECK(answers_of(r, "MST-R703") == answers{.pass = 5});
}

TEST_CASE("MST-R703 open: never, what makes a fact is required or empty") {
    CHECK(same_fact("40,,,,,", "50,,,,,") == two_values);
    CHECK(same_fact("40,,,,,", "50,,cash,,,") == two_facts);
}

TEST_CASE("MST-R703 false positive: vintages with their dates are two facts") {
    CHECK(same_fact("40,,,2026-03-01,,", "50,,,2027-03-01,,") == two_facts);
    CHECK(same_fact("40,,,2027-03-01,,", "50,,,2027-03-01,,") == two_values);
    CHECK(same_fact("40,,,2027-03-01,,", "50,,,,,") == two_facts);
    const auto dated = [](const std::string& declared) {
        const auto r = audit(declared + rounded
                                 + ",as_of\nA1,XAT,2026,40,EUR,core,\n"
                                   "A1,XAT,2026,50,EUR,core,2027-03-01\n",
                             {.only = "MST-R703"});
        return answers_of(r, "MST-R703");
    };
    CHECK(dated("# as_of: 2027-03-01\n") == two_values);
    CHECK(dated("# publication_date: 2027-03-01\n") == two_values);
    CHECK(dated("# as_of: 2026-03-01\n# publication_date: 2027-03-01\n") == two_facts);
    CHECK(dated("# publication_date: 2027-03-02\n") == two_facts);
}

TEST_CASE("MST-R703 does not judge what is neither in a sum nor a total") {
    const auto five = audit(five_uncounted_rows("core", "title", "x"), {.only = "MST-R703"});
    CHECK(answers_of(five, "MST-R703") == answers{.pass = 2, .not_applicable = 4});
}

// MST-R705 ------------------------------------------------------------------------------------

namespace {

// The audit of claims of 2026 with amounts in millions and printed shares.
muster_test::audited printed(std::initializer_list<std::string_view> amounts_and_shares,
                             std::string_view macro = muster_test::default_macro,
                             std::vector<muster::changed_setting> changed = {}) {
    auto text = head + ",reported_share\n";
    int n = 0;
    for (const auto cells : amounts_and_shares) {
        const auto comma = cells.find(',');
        text += "A" + std::to_string(++n) + ",XAT,2026," + std::string{cells.substr(0, comma)}
                + ",EUR,core" + std::string{cells.substr(comma)} + '\n';
    }
    return audit(text, {.only = "MST-R705", .macro = macro, .changed = std::move(changed)});
}
answers mixed_up(std::string_view amount_and_share,
                 std::vector<muster::changed_setting> changed = {}) {
    return answers_of(printed({amount_and_share}, muster_test::default_macro, std::move(changed)),
                      "MST-R705");
}
answers without_gdp(std::initializer_list<std::string_view> amounts_and_shares,
                    std::vector<muster::changed_setting> changed = {}) {
    return answers_of(printed(amounts_and_shares, muster_test::no_macro, std::move(changed)),
                      "MST-R705");
}

} // namespace

TEST_CASE("MST-R705 fires: 0.035 where 3.5 is meant") {
    const auto r = printed({"3500,0.035", "1500,1.5"});
    CHECK(answers_of(r, "MST-R705") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R705");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::reported_share);
    CHECK(f.where->id == "A1");
    CHECK(f.message
          == "reported_share '0.035' reads as a fraction, 3.500 %: amount over GDP is 3.500 %");
    CHECK(f.clears == "a percentage in reported_share");
    CHECK(f.reason == "recomputed_within 5 % (default)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 3'500'000'000);
}

TEST_CASE("MST-R705 fires: 350 where 3.5 is meant, and negative shares") {
    CHECK(finding_of(printed({"3500,350"}), "MST-R705").message
          == "reported_share '350' reads as a hundred times 3.500 %: amount over GDP is 3.500 %");
    CHECK(finding_of(printed({"-3500,-0.035"}), "MST-R705").message
          == "reported_share '-0.035' reads as a fraction, -3.500 %: amount over GDP is -3.500 %");
    CHECK(mixed_up("-3500,-350 %") == fires);
    CHECK(mixed_up("-3500,0.035") == passes); // MST-R702
}

TEST_CASE("MST-R705 fires: a total row is named and loses nothing") {
    const auto r = audit(head + ",total_of,reported_share\nT1,XAT,2026,3500,EUR,none,core,0.035\n",
                         {.only = "MST-R705"});
    CHECK(finding_of(r, "MST-R705").acts == treatment::none());
}

TEST_CASE("MST-R705 edge: within 5 % of a hundred, both bounds included") {
    CHECK(mixed_up("3325,0.035") == fires); // 95 times
    CHECK(mixed_up("3324.9999999999,0.035") == passes);
    CHECK(mixed_up("3675,0.035") == fires); // 105 times
    CHECK(mixed_up("3675.0000000001,0.035") == passes);
    CHECK(mixed_up("3325,350") == fires);
    CHECK(mixed_up("3324.9999999999,350") == passes);
    CHECK(mixed_up("3675,350") == fires);
    CHECK(mixed_up("3675.0000000001,350") == passes);
    CHECK(mixed_up("-3325,-0.035") == fires);
    CHECK(mixed_up("-3324.9999999999,-0.035") == passes);
    CHECK(mixed_up("3150,0.035", {{setting("percent-fraction-mixup.recomputed_within"), {1, 10}}})
          == fires);
    CHECK(mixed_up("3325,0.035", {{setting("percent-fraction-mixup.recomputed_within"), {4, 100}}})
          == passes);
}

TEST_CASE("MST-R705 edge: for certain, where the amount is rounded") {
    const auto of = [](const std::string& amount) {
        const auto r =
            audit(rounded + ",reported_share\nA1,XAT,2026," + amount + ",EUR,core,0.035\n",
                  {.only = "MST-R705"});
        return answers_of(r, "MST-R705");
    };
    CHECK(of("3325") == passes); // from 3 324.5 m
    CHECK(of("3326") == fires);
    CHECK(of("3674") == fires);
    CHECK(of("3675") == passes);
}

TEST_CASE("MST-R705 fires: without a GDP the rows of a year are held against each other") {
    const auto r = printed({"3500,0.035", "1500,1.5", "200,0.2"}, muster_test::no_macro);
    CHECK(answers_of(r, "MST-R705") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R705");
    CHECK(f.where->id == "A1");
    CHECK(f.message
          == "reported_share '0.035' reads as a fraction, 3.500 %: the other rows of the year are "
             "percentages");
    CHECK(f.reason == "clusters_within 10 % (default)");
    // Most rows may print fractions.
    CHECK(without_gdp({"3500,0.035", "1500,0.015", "200,0.2"}) == answers{.pass = 1, .fail = 2});
}

TEST_CASE("MST-R705 edge: medians of two clusters within 10 % of a hundred") {
    // 1 000 m at 1 % say 100 000 m; A2 says 90, 110 and other hundredfolds of it.
    const answers two{.pass = 1, .fail = 1};
    const answers unsaid{.open = 2, .missing = "macro.gdp"};
    CHECK(without_gdp({"1000,1", "900,0.01"}) == two);
    CHECK(without_gdp({"1000,1", "899.999,0.01"}) == unsaid);
    CHECK(without_gdp({"1000,1", "1100,0.01"}) == two);
    CHECK(without_gdp({"1000,1", "1100.001,0.01"}) == unsaid);
    CHECK(without_gdp({"1000,1", "800,0.01"},
                      {{setting("percent-fraction-mixup.clusters_within"), {1, 5}}})
          == two);
    CHECK(without_gdp({"1000,1", "900,0.01"},
                      {{setting("percent-fraction-mixup.clusters_within"), {9, 100}}})
          == unsaid);
    // The median of two is their mean, of three the one in the middle.
    CHECK(without_gdp({"1000,1", "800,0.01", "1000,0.01"}) == answers{.pass = 1, .fail = 2});
    CHECK(without_gdp({"1000,1", "700,0.01", "900,0.01", "2000,0.01"})
          == answers{.pass = 1, .fail = 3});
    CHECK(without_gdp({"1000,1", "700,0.01", "899,0.01", "2000,0.01"})
          == answers{.open = 4, .missing = "macro.gdp"});
    // Of two gaps that are equally wide the lower one parts the rows.
    CHECK(without_gdp({"1000,100", "1000,1", "1000,1", "1000,0.01"})
          == answers{.pass = 1, .fail = 3});
}

TEST_CASE("MST-R705 passes: shares that are right, or wrong in another way") {
    CHECK(mixed_up("3500,3.5") == passes);
    CHECK(mixed_up("3500,0.35") == passes); // MST-R702
    CHECK(mixed_up("3500,0") == passes);
    CHECK(mixed_up("0,0.035") == passes);
}

TEST_CASE("MST-R705 open: no GDP, and rows that say one product or none") {
    const auto opened = [](std::initializer_list<std::string_view> rows, std::uint64_t n) {
        return without_gdp(rows) == answers{.open = n, .missing = "macro.gdp"};
    };
    CHECK(opened({"3500,3.5"}, 1));
    CHECK(opened({"3500,3.5", "1500,1.5"}, 2));
    CHECK(opened({"3500,0.035", "1500,0.015"}, 2)); // fractions throughout: nobody can tell
    CHECK(opened({"3500,0", "-1500,1.5", "1500,-1.5", "0,1", "1,0.00009"}, 5));
    CHECK(without_gdp({"3500,0.035", "1500,1.5", "0,1"})
          == answers{.pass = 1, .fail = 1, .open = 1, .missing = "macro.gdp"});
}

TEST_CASE("MST-R705 false positive: shares that are truly small") {
    CHECK(mixed_up("35,0.035") == passes);
    CHECK(without_gdp({"3500,3.5", "35,0.035", "36,0.036"})
          == answers{.open = 3, .missing = "macro.gdp"});
}

TEST_CASE("MST-R705 edge: the largest amounts and the finest shares") {
    CHECK(without_gdp({"49000000,0.0001", "49000000,0.01"}) == answers{.pass = 1, .fail = 1});
    CHECK(mixed_up("49000000,1000000") == passes);
    CHECK(mixed_up("40,1000001") == answers{.not_applicable = 1});
    CHECK(mixed_up("40,999999.999999999") == passes);
}

TEST_CASE("MST-R705 does not judge rows without a share") {
    CHECK(mixed_up("40,") == answers{.not_applicable = 1});
}

// MST-R706 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R706 to a claim with this amount and the cells direction,reverses_id.
answers negative(const std::string& amount, const std::string& cells = ",",
                 const std::string& declared = "") {
    const auto r = audit(declared + rounded + ",direction,reverses_id\nA1,XAT,2026," + amount
                             + ",EUR,core," + cells + '\n',
                         {.only = "MST-R706"});
    return answers_of(r, "MST-R706");
}

} // namespace

TEST_CASE("MST-R706 fires: adjustments of -35 m name no line") {
    const auto r = audit(head
                             + ",title\nA1,XAT,2026,310,EUR,core,Fuel depot\n"
                               "A2,XAT,2026,-35,EUR,core,Adjustments\n",
                         {.only = "MST-R706"});
    CHECK(answers_of(r, "MST-R706") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R706");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.claimed == 35'000'000);
    CHECK(f.message == "A2 of EUR -35 m does not say which line it reverses");
    CHECK(f.clears == "reverses_id for this line, or direction revenue");
    // Asking gives no money back.
    CHECK(strict_of(r, "A2") == -35'000'000);
    CHECK(lenient_of(r, "A2") == -35'000'000);
    CHECK(year_of(r, "XAT", 2026).eligible.lenient.core.lower() == 275'000'000);
}

TEST_CASE("MST-R706 edge: certainly below zero") {
    CHECK(negative("-0.5") == fires); // up to -0.45
    CHECK(negative("0") == passes);
    CHECK(negative("0.5") == passes);
    CHECK(negative("-0.5", ",", "# decimals: -6\n") == passes); // up to 0, which belongs to it
    CHECK(negative("-0.5001", ",", "# decimals: -6\n") == fires);
    CHECK(negative("0", ",", "# rounding: truncated\n") == passes);
    CHECK(negative("-1", ",", "# rounding: truncated\n") == fires);
}

TEST_CASE("MST-R706 passes: a reversal says of what") {
    CHECK(negative("-35", ",A0") == passes);
    CHECK(negative("-35", "expenditure,A0") == passes);
    CHECK(negative("-35", "expenditure,") == fires);
}

TEST_CASE("MST-R706 open: never, an amount is required") {
    const auto r =
        audit(head + "\nA1,XAT,2026,,EUR,core\nA2,XAT,2026,-1,EUR,core\n", {.only = "MST-R706"});
    CHECK(answers_of(r, "MST-R706") == fires);
}

TEST_CASE("MST-R706 false positive: refunds and sales are revenue") {
    CHECK(negative("-35", "revenue,") == answers{.not_applicable = 1});
}

TEST_CASE("MST-R706 does not judge what is in no sum") {
    const auto r = audit(head
                             + ",total_of\nA1,XAT,2026,-40,EUR,none,\n"
                               "A2,XAT,2026,-40,EUR,core,core\nA3,XAT,2026,-40,USD,core,\n",
                         {.only = "MST-R706"});
    CHECK(answers_of(r, "MST-R706") == answers{.not_applicable = 3});
}

// MST-R707 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R707 to a claim with this amount in millions and a declared accuracy.
answers accurate(const std::string& amount, const std::string& decimals) {
    const auto r =
        audit(rounded + ",decimals\nA1,XAT,2026," + amount + ",EUR,core," + decimals + '\n',
              {.only = "MST-R707"});
    return answers_of(r, "MST-R707");
}
// The audit of core claims of 2026 and 2027.
muster_test::audited two_years(const std::string& first, const std::string& second,
                               const std::string& declared = "") {
    return audit(declared + rounded + "\nA1,XAT,2026," + first + ",EUR,core\nA2,XAT,2027," + second
                     + ",EUR,core\n",
                 {.only = "MST-R707"});
}
bool within(const std::string& first, const std::string& second, const std::string& declared = "") {
    const auto r = two_years(first, second, declared);
    CHECK(answers_of(r, "MST-R707").pass == 2); // no single line is at fault
    return !findings_of(r, "MST-R707").empty();
}

} // namespace

TEST_CASE("MST-R707 fires: a quarter of a million in figures to the million") {
    const auto r =
        audit(rounded + ",decimals\nA1,XAT,2026,310.25,EUR,core,-6\n", {.only = "MST-R707"});
    CHECK(answers_of(r, "MST-R707") == fires);
    const auto& f = finding_of(r, "MST-R707");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.message
          == "EUR 310.25 m is declared accurate to EUR 1 m: the digits behind mean nothing");
    CHECK(f.clears == "a rounded amount, or the decimals that it has");
    CHECK(credit_of(r, "A1").strict.upper() == 310'750'000); // it takes nothing away
}

TEST_CASE("MST-R707 edge: the last digit that is accurate, and the one behind it") {
    CHECK(accurate("310", "-6") == passes);
    CHECK(accurate("310.1", "-6") == fires);
    CHECK(accurate("310.000001", "-6") == fires);
    CHECK(accurate("310", "-7") == passes);
    CHECK(accurate("311", "-7") == fires);
    CHECK(accurate("310.000001", "0") == passes);
    CHECK(accurate("310.0000012", "0") == fires);
    CHECK(accurate("310.0000012", "1") == passes);
    CHECK(accurate("310.00000125", "1") == fires);
    CHECK(accurate("310.0000000001", "4") == passes);
    CHECK(accurate("310.0000000001", "3") == fires);
    CHECK(accurate("-310.25", "-6") == fires);
    CHECK(accurate("0", "-14") == passes);
}

TEST_CASE("MST-R707 passes: as accurate as printed, or exact; a file may declare it") {
    CHECK(accurate("310.25", "") == passes);
    CHECK(accurate("310.25", "INF") == passes);
    const auto r = audit("# decimals: -6\n" + rounded + "\nA1,XAT,2026,310.25,EUR,core\n",
                         {.only = "MST-R707"});
    CHECK(answers_of(r, "MST-R707") == fires);
}

TEST_CASE("MST-R707 fires: a rise within the rounding has no direction") {
    const auto r = two_years("100", "101");
    const auto& f = finding_of(r, "MST-R707");
    CHECK(f.where == nullptr);
    CHECK(f.level == severity::note);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.message
          == "the change of core from 2026 is inside rounding [EUR 0; EUR 2 m]: its direction is "
             "not established");
    CHECK(f.clears == "amounts with more digits");
}

TEST_CASE("MST-R707 edge: bounds that touch, and bounds that do not") {
    CHECK(within("100", "101"));
    CHECK(within("100", "99"));
    CHECK(within("100", "100"));
    CHECK_FALSE(within("100", "102"));
    CHECK_FALSE(within("100", "98"));
    CHECK_FALSE(within("100.0", "101.0"));
    CHECK_FALSE(within("100", "101", "# rounding: truncated\n")); // 100 to less than 101
    CHECK(within("100", "100", "# rounding: truncated\n"));
    CHECK_FALSE(within("100", "100", "# decimals: INF\n")); // no change, and certainly none
    CHECK(within("0.5", "0.5", "# rounding: truncated\n"));
    CHECK_FALSE(within("0", "0")); // nothing to compare with
    CHECK_FALSE(within("0", "1"));
    CHECK_FALSE(within("1", "0"));
    CHECK_FALSE(within("-100", "-101"));
}

TEST_CASE("MST-R707 edge: a year that may have been nothing is not compared") {
    const auto said = [](const std::string& first, const std::string& second) {
        const auto r =
            audit(rounded + ",decimals\nA1,XAT,2026," + first + "\nA2,XAT,2027," + second + '\n',
                  {.only = "MST-R707"});
        const auto all = findings_of(r, "MST-R707");
        return std::ranges::any_of(all, [](const auto* f) { return f->where == nullptr; });
    };
    // 0.5 m to half a million are from 0 on.
    CHECK_FALSE(said("0.5,EUR,core,-6", "0.5,EUR,core,"));
    CHECK(said("0.500001,EUR,core,-6", "0.5,EUR,core,"));
    CHECK_FALSE(said("0.5,EUR,core,", "0.5,EUR,core,-6"));
    CHECK(said("0.5,EUR,core,", "0.500001,EUR,core,-6"));
}

TEST_CASE("MST-R707 passes: other pillars, countries, and years that do not follow each other") {
    const auto r = audit(rounded
                             + "\nA1,XAT,2025,100,EUR,core\nA2,XAT,2026,100,EUR,resilience\n"
                               "A3,XAT,2027,100,EUR,core\nA4,XBO,2026,100,EUR,core\n",
                         {.only = "MST-R707"});
    CHECK(answers_of(r, "MST-R707") == answers{.pass = 4});
    // Nor are two currencies compared.
    const auto money = audit(rounded + "\nA1,XBO,2026,100,EUR,core\nA2,XBO,2027,100,USD,core\n",
                             {.only = "MST-R707"});
    CHECK(answers_of(money, "MST-R707") == answers{.pass = 2});
}

TEST_CASE("MST-R707 open: never, without a declared accuracy an amount is as accurate as printed") {
    CHECK(accurate("310.25", "") == passes);
}

TEST_CASE("MST-R707 false positive: none; it takes nothing away") {
    const auto r = two_years("100", "101");
    CHECK(credit_of(r, "A1").strict == credit_of(r, "A1").lenient);
    CHECK(credit_of(r, "A2").strict.upper() == 101'500'000);
}

TEST_CASE("MST-R707 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "title", "x"), {.only = "MST-R707"});
    CHECK(answers_of(five, "MST-R707") == answers{.pass = 1, .not_applicable = 5});
}

} // namespace arithmetic_more_test
