// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace basis_more_test {

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

// MST-R603 ------------------------------------------------------------------------------------

namespace {

// The audit of core claims of 2026: 60 m, 40 m and 5 m with these cells price_basis,price_year.
muster_test::audited priced(const std::string& first, const std::string& second,
                            const std::string& third = ",",
                            std::string_view macro = muster_test::no_macro) {
    return audit(head + ",price_basis,price_year\nA1,XAT,2026,60,EUR,core," + first
                     + "\nA2,XAT,2026,40,EUR,resilience," + second + "\nA3,XAT,2026,5,EUR,core,"
                     + third + '\n',
                 {.only = "MST-R603", .macro = macro});
}

} // namespace

TEST_CASE("MST-R603 fires: constant prices are left out of a sum in current prices") {
    const auto r = priced("current,", "constant,2021", "current,");
    CHECK(answers_of(r, "MST-R603") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R603");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::price_basis);
    CHECK(f.where->id == "A2");
    CHECK(f.message
          == "EUR 40 m in constant 2021 prices is added to current prices (2 lines in current "
             "prices, 1 line in constant 2021 prices)");
    CHECK(f.clears == "the amount in current prices");
    CHECK(lenient_of(r, "A2") == 0);
    CHECK(strict_of(r, "A1") == 60'000'000);
}

TEST_CASE("MST-R603 fires: two base years, and three bases at once") {
    CHECK(answers_of(priced("constant,2021", "constant,2022", "constant,2021"), "MST-R603")
          == answers{.pass = 2, .fail = 1});
    CHECK(answers_of(priced("constant,2021", "constant,2022", "current,"), "MST-R603")
          == answers{.pass = 1, .fail = 2});
}

TEST_CASE("MST-R603 fires: the prices of the GDP are kept, even by the smaller part") {
    const auto gdp = [](const std::string& basis) {
        return "country,year,gdp,gdp_currency,gdp_basis\nXAT,2026,100000000000,EUR," + basis + '\n';
    };
    const auto left_out = [&](const std::string& basis) {
        const auto r = priced("current,", "constant,2021", "current,", gdp(basis));
        std::string ids;
        for (const auto* f : findings_of(r, "MST-R603")) ids += f->where->id;
        return ids;
    };
    CHECK(left_out("current") == "A2");
    CHECK(left_out("constant 2021") == "A1A3");
    CHECK(left_out("constant 2022") == "A2"); // no claim has them: most of the money
    CHECK(left_out("") == "A2");
}

TEST_CASE("MST-R603 edge: most of the money, and of two equal sums current prices") {
    const auto left_out = [](const std::string& first, const std::string& second,
                             const std::string& amounts) {
        const auto bar = amounts.find(' ');
        const auto r = audit(head + ",price_basis,price_year\nA1,XAT,2026," + amounts.substr(0, bar)
                                 + ",EUR,core," + first + "\nA2,XAT,2026," + amounts.substr(bar + 1)
                                 + ",EUR,core," + second + '\n',
                             {.only = "MST-R603", .macro = muster_test::no_macro});
        return std::string{finding_of(r, "MST-R603").where->id};
    };
    CHECK(left_out("current,", "constant,2021", "50 50.0001") == "A1");
    CHECK(left_out("current,", "constant,2021", "50 50") == "A2");
    CHECK(left_out("constant,2021", "current,", "50 50") == "A1");
    CHECK(left_out("constant,2022", "constant,2021", "50 50") == "A1"); // the older base
    CHECK(left_out("constant,2022", "constant,2021", "50.0001 50") == "A2");
}

TEST_CASE("MST-R603 edge: constant prices of the own year are current prices, others are not") {
    CHECK(answers_of(priced("current,", "constant,2026", "current,"), "MST-R603")
          == answers{.pass = 3});
    CHECK(answers_of(priced("current,", "constant,2025", "current,"), "MST-R603").fail == 1);
    CHECK(answers_of(priced("current,", "constant,2027", "current,"), "MST-R603").fail == 1);
}

TEST_CASE("MST-R603 passes: one basis, by the row or by the file; each year has its own sum") {
    CHECK(answers_of(priced("constant,2021", "constant,2021", "constant,2021"), "MST-R603")
          == answers{.pass = 3});
    const auto r = audit("# price_basis: current\n" + head
                             + ",price_basis,price_year\nA1,XAT,2026,60,EUR,core,,\n"
                               "A2,XAT,2026,40,EUR,core,current,\n"
                               "A3,XAT,2027,40,EUR,core,constant,2021\n"
                               "A4,XBO,2026,40,EUR,core,constant,2022\n",
                         {.only = "MST-R603"});
    CHECK(answers_of(r, "MST-R603") == answers{.pass = 4});
}

TEST_CASE("MST-R603 open: prices that are not declared, or without their base year") {
    CHECK(answers_of(priced("current,", ",", "current,"), "MST-R603")
          == answers{.pass = 2, .open = 1, .missing = "price_basis"});
    CHECK(answers_of(priced("current,", "constant,", "current,"), "MST-R603")
          == answers{.pass = 2, .open = 1, .missing = "price_year"});
    CHECK(answers_of(priced(",", ",", ","), "MST-R603")
          == answers{.open = 3, .missing = "price_basis"});
    // Beside an open line two bases are still two.
    CHECK(answers_of(priced("current,", "constant,2021", ","), "MST-R603")
          == answers{.pass = 1, .fail = 1, .open = 1, .missing = "price_basis"});
    const auto r = audit("# price_basis: constant\n" + head + "\nA1,XAT,2026,60,EUR,core\n",
                         {.only = "MST-R603"});
    CHECK(answers_of(r, "MST-R603") == answers{.open = 1, .missing = "price_year"});
}

TEST_CASE("MST-R603 false positive: none is known; what was converted first is clean") {
    CHECK(answers_of(priced("current,", "current,", "current,"), "MST-R603") == answers{.pass = 3});
}

TEST_CASE("MST-R603 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("core", "price_basis", "current"), {.only = "MST-R603"});
    CHECK(answers_of(five, "MST-R603") == answers{.pass = 1, .not_applicable = 5});
}

// MST-R605 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R605 to a claim of this year in this currency.
answers in_currency(const std::string& year, const std::string& currency,
                    const std::string& declared = "") {
    const auto r = audit(declared + head + "\nA1,XAT," + year + ",40," + currency + ",core\n",
                         {.only = "MST-R605"});
    return answers_of(r, "MST-R605");
}

} // namespace

TEST_CASE("MST-R605 fires: kuna in 2026 are read in euro, and stay out of the sums") {
    const auto r = audit(head
                             + ",title\nA1,XAT,2026,753.45,HRK,core,Coastal radar\n"
                               "A2,XAT,2026,310,EUR,core,Fuel depot\n",
                         {.only = "MST-R605"});
    CHECK(answers_of(r, "MST-R605") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R605");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::currency);
    CHECK(f.claimed == 100'000'000); // in euro, as the year is
    CHECK(f.message
          == "HRK 753.45 m for 2026: Kuna was withdrawn in 2023-01; read as EUR 100 m at 7.5345");
    CHECK(f.clears == "EUR 100 m, if that is what was meant");
    CHECK(year_of(r, "XAT", 2026).claimed.core == muster::interval{310'000'000});
}

TEST_CASE("MST-R605 fires: a currency that the euro did not replace") {
    const auto r =
        audit(head + "\nA1,XAT,2026,40,TRL,core\nA2,XAT,2026,310,EUR,core\n", {.only = "MST-R605"});
    const auto& f = finding_of(r, "MST-R605");
    CHECK(f.message == "TRL 40 m for 2026: Old Turkish Lira was withdrawn in 2005-12");
    const auto october =
        audit(head + "\nA1,XAT,2026,40,CSD,core\nA2,XAT,2026,310,EUR,core\n", {.only = "MST-R605"});
    CHECK(finding_of(october, "MST-R605").message
          == "CSD 40 m for 2026: Serbian Dinar was withdrawn in 2006-10");
    CHECK(f.clears == "the amount in the currency of its year");
    CHECK(f.claimed == 40'000'000);
}

TEST_CASE("MST-R605 edge: amounts are converted to the cent, halves up, in both signs") {
    const auto euros = [](const std::string& amount, const std::string& currency) {
        const auto r = audit("# decimals: INF\nid,country,year,amount,currency,pillar\nA1,XAT,2026,"
                                 + amount + ',' + currency + ",core\nA2,XAT,2026,1,EUR,core\n",
                             {.only = "MST-R605"});
        return finding_of(r, "MST-R605").claimed;
    };
    CHECK(euros("1.9558", "BGN") == rational{1});
    CHECK(euros("0.0043", "MTL") == rational{1, 100});  // not rounded before
    CHECK(euros("0.4316", "LTL") == rational{13, 100}); // 0.125
    CHECK(euros("0.4315", "LTL") == rational{12, 100});
    CHECK(euros("-0.4316", "LTL") == rational{-13, 100});
    CHECK(euros("100000000000000", "MTL") == rational{23'293'733'985'557'885, 100});
}

TEST_CASE("MST-R605 edge: the last month of a currency, for calendar and fiscal years") {
    CHECK(in_currency("2022", "HRK") == passes);
    CHECK(in_currency("2023", "HRK") == fires);
    CHECK(in_currency("2025", "BGN") == passes);
    CHECK(in_currency("2026", "BGN") == fires);
    CHECK(in_currency("2002", "DEM") == passes); // withdrawn in March
    CHECK(in_currency("2003", "DEM") == fires);
    // From April 2022 to March 2023; from October 2022 to September 2023, labelled 2023.
    CHECK(in_currency("2022", "HRK", "# fy_start_month: 4\n") == passes);
    CHECK(in_currency("2023", "HRK", "# fy_start_month: 10\n") == passes);
    CHECK(in_currency("2024", "HRK", "# fy_start_month: 10\n") == fires);
    CHECK(in_currency("2002", "DEM", "# fy_start_month: 3\n") == fires);
    CHECK(in_currency("2002", "DEM", "# fy_start_month: 2\n") == passes);
}

TEST_CASE("MST-R605 passes: currencies in force, of any country") {
    for (const auto* currency : {"EUR", "USD", "GBP", "TRY"})
        CHECK(in_currency("2026", currency) == passes);
}

TEST_CASE("MST-R605 open: never, a currency is required") {
    const auto r =
        audit(head + "\nA1,XAT,2026,40,,core\nA2,XAT,2026,40,HRK,core\n", {.only = "MST-R605"});
    CHECK(answers_of(r, "MST-R605") == fires);
}

TEST_CASE("MST-R605 false positive: a series kept in its old unit on purpose is a note") {
    const auto level = [](const std::string& declared, const std::string& cell) {
        const auto r =
            audit(declared + head + "\nA1,XAT,2026,40," + cell + ",core\n", {.only = "MST-R605"});
        return finding_of(r, "MST-R605").level;
    };
    CHECK(level("# currency: HRK\n", "") == severity::note);
    CHECK(level("# currency: HRK\n", "HRK") == severity::note);
    CHECK(level("# currency: EUR\n", "HRK") == severity::error);
    CHECK(level("", "HRK") == severity::error);
}

TEST_CASE("MST-R605 does not judge unknown codes, nor what is no claim") {
    const auto r =
        audit(head
                  + ",total_of,phase\nA1,XAT,2026,40,EUX,core,,\nA2,XAT,2026,40,HRK,none,,\n"
                    "A3,XAT,2026,40,HRK,core,core,\nA4,XAT,2026,40,HRK,core,,approved\n"
                    "A4,XAT,2026,40,HRK,core,,executed\n",
              {.only = "MST-R605"});
    CHECK(answers_of(r, "MST-R605") == answers{.fail = 1, .not_applicable = 4});
    CHECK(finding_of(r, "MST-R605").row == 8);
}
// MST-R604 ------------------------------------------------------------------------------------

namespace {

// The audit of 1 000 m beside a line of `amount` m that was `was` m in 2026 for `pillar`, after
// 800 m claimed in 2026. Without deflators, so that amounts are nominal.
muster_test::audited rise(const std::string& amount, const std::string& was,
                          const std::string& pillar = "none", const std::string& title = "Cutters",
                          std::vector<muster::changed_setting> changed = {}) {
    return audit(head + ",title,project_id\nA1,XAT,2027,1000,EUR,core,Armed forces,\nA2,XAT,2027,"
                     + amount + ",EUR,core," + title + ",P7\n",
                 {.only = "MST-R604",
                  .macro = muster_test::no_macro,
                  .history = "# unit: 1e6\n# decimals: INF\n# publication_date: 2024-01-31\n"
                             "id,country,year,amount,currency,pillar,title,project_id\n"
                             "H1,XAT,2026,800,EUR,core,Defence budget,\nH2,XAT,2026,"
                             + was + ",EUR," + pillar + ",Cutters,P7\n",
                  .changed = std::move(changed)});
}
bool scoped(const std::string& amount, const std::string& was, const std::string& pillar = "none",
            std::vector<muster::changed_setting> changed = {}) {
    const auto r = rise(amount, was, pillar, "Cutters", std::move(changed));
    CHECK(answers_of(r, "MST-R604").pass == 2); // no single line is at fault
    return !findings_of(r, "MST-R604").empty();
}

} // namespace

TEST_CASE("MST-R604 fires: a third of the rise was paid before") {
    const auto r = rise("100", "100");
    CHECK(answers_of(r, "MST-R604") == answers{.pass = 2, .fail = 1});
    const auto& f = finding_of(r, "MST-R604");
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    CHECK(f.claimed == 100'000'000);
    CHECK(f.message
          == "33.3 % of the rise since 2026 is scope (1 line that was paid before and not counted, "
             "EUR 100 m): like-for-like growth is 25.0 %, not 37.5 % (nominal)");
    CHECK(f.reason == "part_from 0.25 of the rise (default)");
    CHECK(strict_of(r, "A2") == 100'000'000);
}

TEST_CASE("MST-R604 edge: a quarter of the rise") {
    // The rise is 200 m and what the line claims; 70 of 270 are more than a quarter, 67.5 are it.
    CHECK(scoped("70", "67.5"));
    CHECK_FALSE(scoped("70", "67.499999"));
    CHECK(scoped("80", "70"));
    CHECK_FALSE(scoped("80", "69.999999"));
    CHECK(scoped("80", "90")); // at most what is claimed now
    CHECK(scoped("80", "56", "none", {{setting("scope-change-growth.part_from"), {1, 5}}}));
    CHECK_FALSE(
        scoped("80", "70", "none", {{setting("scope-change-growth.part_from"), {26, 100}}}));
}

TEST_CASE("MST-R604 passes: what was counted before is no scope; no rise") {
    CHECK_FALSE(scoped("100", "100", "core"));
    const auto r = audit(head + ",title,project_id\nA1,XAT,2027,100,EUR,core,Cutters,P7\n",
                         {.only = "MST-R604",
                          .macro = muster_test::no_macro,
                          .history = "# unit: 1e6\n# decimals: INF\n"
                                     "id,country,year,amount,currency,pillar,title,project_id\n"
                                     "H1,XAT,2026,100,EUR,core,Defence budget,\n"
                                     "H2,XAT,2026,100,EUR,none,Cutters,P7\n"});
    CHECK(answers_of(r, "MST-R604") == passes);
}

TEST_CASE("MST-R604 edge: the last earlier year, its most final phase, in prices of the claims") {
    const auto r = audit(
        head
            + ",title,project_id\nA1,XAT,2027,220,EUR,core,Forces,\nA2,XAT,2027,110,EUR,core,"
              "Cutters,P7\n",
        {.only = "MST-R604",
         .history = "# unit: 1e6\n# decimals: INF\n# publication_date: 2024-01-31\n"
                    "id,country,year,amount,currency,pillar,title,project_id,phase\n"
                    "H0,XAT,2024,5,EUR,core,Budget,,\nH1,XAT,2025,500,EUR,core,Budget,,approved\n"
                    "H1,XAT,2025,100,EUR,core,Budget,,executed\n"
                    "H2,XAT,2025,100,EUR,none,Cutters,P7,\nH3,XAT,2027,9,EUR,core,Budget,,\n"});
    CHECK(finding_of(r, "MST-R604").message
          == "50.0 % of the rise since 2025 is scope (1 line that was paid before and not counted, "
             "EUR 110 m): like-for-like growth is 100.0 %, not 200.0 % (real)");
}

TEST_CASE(
    "MST-R604 edge: a year of nothing, a line of nothing, no rise, and less than a euro before") {
    const auto said = [](const std::string& forces, const std::string& history) {
        const auto r = audit(head + ",title,project_id\nA1,XAT,2027," + forces
                                 + ",EUR,core,Armed forces,\nA2,XAT,2027,100,EUR,core,Cutters,P7\n"
                                   "A3,XAT,2027,50,EUR,core,Shelters,P8\n",
                             {.only = "MST-R604",
                              .macro = muster_test::no_macro,
                              .history = "# unit: 1e6\n# decimals: INF\n"
                                         "# publication_date: 2024-01-31\n"
                                         "id,country,year,amount,currency,pillar,title,project_id\n"
                                         "H2,XAT,2025,100,EUR,none,Cutters,P7\n"
                                         "H3,XAT,2025,0,EUR,none,Shelters,P8\n"
                                         + history});
        const auto all = findings_of(r, "MST-R604");
        return all.empty() ? "" : all.front()->message;
    };
    const auto budget = "H1,XAT,2025,800,EUR,core,Budget,\n"s;
    const auto third =
        "33.3 % of the rise since 2025 is scope (1 line that was paid before and not "
        "counted, EUR 100 m): like-for-like growth is 25.0 %, not 37.5 % (nominal)"s;
    CHECK(said("950", budget) == third);
    CHECK(said("950", budget + "H4,XAT,2026,0,EUR,core,Budget,\n") == third);
    CHECK(said("650", budget) == "");
    CHECK(has(said("650.000001", budget), "of the rise since 2025"));
    CHECK(said("50", "H1,XAT,2025,0.0000003,EUR,core,Budget,\n") == "");
    CHECK(has(said("50", "H1,XAT,2025,0.000001,EUR,core,Budget,\n"), "50.0 % of the rise"));
}

TEST_CASE("MST-R604 open: no earlier ledger, or one without claims before the year") {
    const auto with = [](const std::string& history) {
        const auto r =
            audit(head + "\nA1,XAT,2027,100,EUR,core\n", {.only = "MST-R604", .history = history});
        return answers_of(r, "MST-R604");
    };
    const std::string columns = "id,country,year,amount,currency,pillar\n";
    CHECK(with("") == answers{.open = 1, .missing = "history"});
    for (const auto* row : {"H,XAT,2026,9,EUR,none\n", "H,XAT,2027,9,EUR,core\n",
                            "H,XAT,2026,9,USD,core\n", "H,XBO,2026,9,EUR,core\n"})
        CHECK(with(columns + row) == answers{.open = 1, .missing = "history: pillar"});
    CHECK(with(columns + "H,XAT,2026,9,EUR,core\n") == passes);
}

TEST_CASE("MST-R604 false positive: programmes that are really new have no earlier line") {
    const auto r = audit(head + ",title\nA1,XAT,2027,1000,EUR,core,Satellites\n",
                         {.only = "MST-R604",
                          .history = "id,country,year,amount,currency,pillar,title\n"
                                     "H1,XAT,2026,800,EUR,core,Budget\nH2,XAT,2026,9,EUR,,Park\n"});
    CHECK(answers_of(r, "MST-R604") == passes);
}

// MST-R606 ------------------------------------------------------------------------------------

namespace {

// The audit of 99 m of 2026 with cells fx_rate,fx_convention,contract_id; the average is 0.90.
muster_test::audited converted(const std::string& cells, const std::string& rates = "0.90,0.95",
                               std::vector<muster::changed_setting> changed = {}) {
    const auto macro =
        "country,year,gdp,gdp_currency,fx_avg_usd,fx_eop_usd\nXAT,2026,100000000000,EUR," + rates
        + '\n';
    return audit(head + ",fx_rate,fx_convention,contract_id\nA1,XAT,2026,99,EUR,core," + cells
                     + '\n',
                 {.only = "MST-R606", .macro = macro, .changed = std::move(changed)});
}
answers at_rate(const std::string& cells, const std::string& rates = "0.90,0.95") {
    return answers_of(converted(cells, rates), "MST-R606");
}

} // namespace

TEST_CASE("MST-R606 fires: 0.99 for a dollar, where the average is 0.90") {
    const auto r = converted("0.99,spot,");
    CHECK(answers_of(r, "MST-R606") == fires);
    const auto& f = finding_of(r, "MST-R606");
    CHECK(f.below_materiality); // the difference, not the amount, is what matters
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::fx_rate);
    CHECK(f.claimed == 9'000'000);
    CHECK(f.message
          == "converted at 0.99 for a dollar, the average of the year is 0.9 (10.0 % apart): a "
             "difference of EUR 9 m");
    CHECK(f.clears == "EUR 90 m at the average rate, or the contract");
    CHECK(f.reason == "apart_from 1 % (default)");
}

TEST_CASE("MST-R606 edge: 1 % apart, in both directions") {
    const auto large = audit(head + ",fx_rate\nA1,XAT,2026,110,EUR,core,0.99\n",
                             {.only = "MST-R606",
                              .macro = "country,year,gdp,gdp_currency,fx_avg_usd\n"
                                       "XAT,2026,100000000000,EUR,0.9\n"});
    CHECK(finding_of(large, "MST-R606").claimed == 10'000'000);
    CHECK(finding_of(large, "MST-R606").level == severity::warning);
    CHECK(at_rate("0.909,,") == passes);
    CHECK(at_rate("0.909001,,") == fires);
    CHECK(at_rate("0.891,,") == passes);
    CHECK(at_rate("0.890999,average,") == fires);
    CHECK(
        findings_of(converted("0.99,,", "0.90,", {{setting("fx-convention.apart_from"), {1, 10}}}),
                    "MST-R606")
            .empty());
}

TEST_CASE("MST-R606 fires: parities, foreign shares, the rate of the last day, a mixture") {
    CHECK(finding_of(converted("0.90,ppp,"), "MST-R606").level == severity::error);
    CHECK(finding_of(converted("0.90,ppp,"), "MST-R606").cell == muster::column::fx_convention);
    CHECK(at_rate(",end_of_year,") == fires);
    CHECK(at_rate(",end_of_year,", "0.90,0.905") == passes);
    const auto foreign =
        audit(head + ",reported_share\nA1,XAT,2026,99,USD,core,0.1\n", {.only = "MST-R606"});
    CHECK(finding_of(foreign, "MST-R606").level == severity::error);
    CHECK(finding_of(foreign, "MST-R606").cell == muster::column::currency);
    CHECK(finding_of(foreign, "MST-R606").message
          == "the share of GDP is formed in USD, the GDP is in EUR");
    const auto mixed = audit(head
                                 + ",fx_rate,fx_convention\nA1,XAT,2026,9,EUR,core,0.9,spot\n"
                                   "A2,XAT,2026,9,EUR,core,0.9,average\n",
                             {.only = "MST-R606",
                              .macro = "country,year,gdp,gdp_currency,fx_avg_usd\n"
                                       "XAT,2026,100000000000,EUR,0.9\n"});
    CHECK(answers_of(mixed, "MST-R606") == answers{.pass = 2, .fail = 1});
    CHECK(finding_of(mixed, "MST-R606").message
          == "amounts of 2026 are converted by several conventions: average and spot");
}

TEST_CASE("MST-R606 edge: which conventions make a mixture") {
    const auto said = [](const std::string& a, const std::string& b) {
        const auto r =
            audit(head + ",fx_rate,fx_convention,contract_id\nA1,XAT,2026,9,EUR,core,0.9," + a
                      + ",K1\nA2,XAT,2026,9,EUR,core,0.9," + b + ",K1\n",
                  {.only = "MST-R606",
                   .macro = "country,year,gdp,gdp_currency,fx_avg_usd\n"
                            "XAT,2026,100000000000,EUR,0.9\n"});
        const auto all = findings_of(r, "MST-R606");
        return all.empty() ? "" : all.front()->message;
    };
    CHECK(said("end_of_year", "average")
          == "amounts of 2026 are converted by several conventions: average and end_of_year");
    CHECK(said("end_of_year", "spot")
          == "amounts of 2026 are converted by several conventions: end_of_year and spot");
    CHECK(said("contract", "average") == ""); // a hedge of its own is no convention
    CHECK(said("", "average") == "");
    CHECK(said("average", "average") == "");
}

TEST_CASE("MST-R606 passes: the average, said or used") {
    CHECK(at_rate("0.90,average,") == passes);
    CHECK(at_rate(",average,", ",") == passes);
}

TEST_CASE("MST-R606 open: no rate, no average, no rate of the last day") {
    CHECK(at_rate(",spot,") == answers{.open = 1, .missing = "fx_rate"});
    CHECK(at_rate("0.99,spot,", ",") == answers{.open = 1, .missing = "macro.fx_avg_usd"});
    CHECK(at_rate(",end_of_year,", "0.90,") == answers{.open = 1, .missing = "macro.fx_eop_usd"});
}

TEST_CASE("MST-R606 false positive: a hedged rate with its contract") {
    CHECK(at_rate("0.99,contract,K1") == passes);
    CHECK(at_rate("0.99,contract,") == fires);
}

TEST_CASE("MST-R606 does not judge amounts that were not converted, nor what is in no sum") {
    CHECK(at_rate(",,") == answers{.not_applicable = 1});
    const auto five =
        audit(five_uncounted_rows("core", "fx_convention", "average"), {.only = "MST-R606"});
    CHECK(answers_of(five, "MST-R606") == answers{.pass = 2, .not_applicable = 4});
}

// MST-R607 ------------------------------------------------------------------------------------

namespace {

// The audit of a claim of 2026 after three earlier amounts of 1, 1 and 5 units.
muster_test::audited sized(const std::string& amount, const std::string& status = "",
                           std::vector<muster::changed_setting> changed = {},
                           const std::string& more = "H3,XAT,2025,5,EUR,Fuel depot,built\n") {
    return audit("# decimals: INF\nid,country,year,amount,currency,pillar,title,status\n"
                 "A1,XAT,2026,"
                     + amount + ",EUR,core,Fuel depot," + status + '\n',
                 {.only = "MST-R607",
                  .macro = muster_test::no_macro,
                  .history = "id,country,year,amount,currency,title,status\n"
                             "H1,XAT,2023,1000000,EUR,Fuel depot,planned\n"
                             "H2,XAT,2024,1000000,EUR,Fuel depot,planned\n"
                             + more,
                  .changed = std::move(changed)});
}
answers scale(const std::string& amount, const std::string& status = "",
              std::vector<muster::changed_setting> changed = {}) {
    return answers_of(sized(amount, status, std::move(changed)), "MST-R607");
}
const answers slips{.review = 1};

} // namespace

TEST_CASE("MST-R607 fires: a thousand times the usual size") {
    const auto r = sized("1000000000");
    CHECK(answers_of(r, "MST-R607") == slips);
    const auto& f = finding_of(r, "MST-R607");
    CHECK(f.kind == outcome::review);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.message
          == "EUR 1 000 m is 1 000 times the median of 3 earlier amounts, EUR 1 m: thousands read "
             "as millions?");
    CHECK(f.reason == "slack 0.15 powers of ten (default)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 1'000'000'000);
}

TEST_CASE("MST-R607 edge: factors 0.708 and 1.4125 about a thousand and a million, up and down") {
    CHECK(scale("707900000") == passes);
    CHECK(scale("708000000") == slips);
    CHECK(scale("1412500000") == slips);
    CHECK(scale("1412600000") == passes);
    CHECK(scale("707") == passes);
    CHECK(scale("708") == slips);
    CHECK(scale("1412") == slips);
    CHECK(scale("1413") == passes);
    CHECK(scale("1") == slips); // a millionth
    CHECK(scale("1000000000000") == slips);
    CHECK(scale("1000000") == passes);
    CHECK(scale("1000000000000", "", {{setting("unit-scale-suspect.thousands"), 1}}) == passes);
    CHECK(scale("1412600000", "", {{setting("unit-scale-suspect.slack"), {16, 100}}}) == slips);
    CHECK(scale("1412500000", "", {{setting("unit-scale-suspect.slack"), {14, 100}}}) == passes);
}

TEST_CASE("MST-R607 edge: a million times is asked, a milliard times is not") {
    const auto against = [](const std::string& before, const std::string& now) {
        const auto r =
            audit("# decimals: INF\nid,country,year,amount,currency,pillar,title\n"
                  "A1,XAT,2026,"
                      + now + ",EUR,core,Fuel depot\n",
                  {.only = "MST-R607",
                   .macro = muster_test::no_macro,
                   .history = "id,country,year,amount,currency,title\nH1,XAT,2023," + before
                              + ",EUR,Fuel depot\nH2,XAT,2024," + before
                              + ",EUR,Fuel depot\nH3,XAT,2025," + before + ",EUR,Fuel depot\n"});
        return answers_of(r, "MST-R607");
    };
    CHECK(against("1000000", "1") == slips);
    CHECK(against("1000000000", "1") == passes);
    CHECK(against("1", "1000000") == slips);
    CHECK(against("1", "1000000000") == passes);
}

TEST_CASE("MST-R607 fires: each power of a thousand has its question") {
    const auto asks = [](const std::string& amount) {
        return finding_of(sized(amount), "MST-R607").message;
    };
    CHECK(asks("1000")
          == "EUR 1 000 is 0.001 times the median of 3 earlier amounts, EUR 1 m: millions read as "
             "thousands?");
    CHECK(asks("1")
          == "EUR 1 is 0.000001 times the median of 3 earlier amounts, EUR 1 m: millions read as "
             "units?");
    CHECK(asks("1000000000000")
          == "EUR 1 000 000 m is 1 000 000 times the median of 3 earlier amounts, EUR 1 m: units "
             "read as millions?");
}

TEST_CASE("MST-R607 open: fewer than three amounts, and no peers") {
    const answers unsaid{.open = 1, .missing = "history"};
    CHECK(answers_of(sized("1000000000", "", {}, ""), "MST-R607") == unsaid);
    CHECK(answers_of(sized("1000000000", "", {{setting("unit-scale-suspect.amounts_from"), 2}}, ""),
                     "MST-R607")
          == slips);
    CHECK(scale("1000000000", "", {{setting("unit-scale-suspect.amounts_from"), 4}}) == unsaid);
}

TEST_CASE(
    "MST-R607 open: an earlier amount of zero is no amount, and none at all are never enough") {
    const answers unsaid{.open = 1, .missing = "history"};
    CHECK(
        answers_of(sized("1000000000", "", {}, "H3,XAT,2025,0,EUR,Fuel depot,built\n"), "MST-R607")
        == unsaid);
    CHECK(
        answers_of(sized("1000000000", "", {}, "H3,XAT,2025,1,EUR,Fuel depot,built\n"), "MST-R607")
        == slips);
    const auto alone =
        audit(head + ",category\nA1,XAT,2026,1,EUR,core,C.OPS\n",
              {.only = "MST-R607", .changed = {{setting("unit-scale-suspect.amounts_from"), 0}}});
    CHECK(answers_of(alone, "MST-R607") == unsaid);
}

TEST_CASE("MST-R607 fires: without a history the claims of its category are the measure") {
    const auto peers = [](const std::string& last) {
        const auto r =
            audit(head
                      + ",category\nA1,XAT,2026,1,EUR,core,C.OPS\nA2,XAT,2026,1,EUR,core,"
                        "C.OPS\nA3,XAT,2026,1,EUR,core,C.OPS\n"
                      + last,
                  {.only = "MST-R607"});
        return answers_of(r, "MST-R607");
    };
    CHECK(peers("A4,XAT,2026,1000,EUR,core,C.OPS\n") == answers{.pass = 3, .review = 1});
    CHECK(peers("A4,XAT,2026,20,EUR,core,C.OPS\n") == answers{.pass = 4});
    CHECK(peers("A4,XAT,2026,1000,EUR,core,C.EQP\n") == answers{.open = 4, .missing = "history"});
}

TEST_CASE("MST-R607 passes: another item says nothing of this one") {
    const auto r = sized("1000000000", "", {}, "H3,XAT,2025,5,EUR,Harbour,\n");
    CHECK(answers_of(r, "MST-R607") == answers{.open = 1, .missing = "history"});
    CHECK(scale("3000000") == passes);
}

TEST_CASE("MST-R607 false positive: the start or the end of the work") {
    CHECK(scale("1000000000", "closed") == passes);
    CHECK(scale("1000000000", "built") == slips);
    CHECK(scale("1000", "closed") == passes);
    CHECK(scale("1000000000000", "closed") == slips); // a single factor only
    // Of two lines of the last year the later one says the status.
    const auto twice = [](const char* first, const char* second) {
        return answers_of(sized("1000000000", "built", {},
                                "H3,XAT,2025,1000000,EUR,Fuel depot,"s + first
                                    + "\nH4,XAT,2025,1000000,EUR,Fuel depot," + second + '\n'),
                          "MST-R607");
    };
    CHECK(twice("planned", "built") == slips);
    CHECK(twice("built", "planned") == passes);
}

TEST_CASE("MST-R607 does not judge amounts of zero and below, nor what is in no sum") {
    CHECK(scale("0") == answers{.not_applicable = 1});
    CHECK(scale("-5") == answers{.not_applicable = 1});
}

} // namespace basis_more_test
