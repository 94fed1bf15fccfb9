// SPDX-License-Identifier: MIT
#include <muster/audit/rules/basis.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/shown_case.hpp"

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
