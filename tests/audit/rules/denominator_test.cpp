// SPDX-License-Identifier: MIT
#include <muster/audit/rules/denominator.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

using namespace std::string_literals;
using muster::outcome;
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
using muster_test::strict_of;
using muster_test::year_of;

namespace {

const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar,"s;
const answers fires{.fail = 1};
const answers passes{.pass = 1};
const answers no_gdp{.open = 1, .missing = "macro.gdp"};

// A GDP of 100 000 m in 2026 with further cells.
std::string gdp(const std::string& columns, const std::string& cells) {
    return "country,year,gdp,gdp_currency,unit,decimals,gdp_source," + columns
           + "\nXAT,2026,100000,EUR,1e6,INF,Statistics Atlantis," + cells + '\n';
}

} // namespace

// MST-R502 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R502 to a claim with these cells price_basis,price_year over such a GDP.
answers over(const std::string& prices, const std::string& gdp_basis) {
    const auto macro = gdp("gdp_basis", gdp_basis);
    const auto r = audit(euros + "price_basis,price_year\nA1,XAT,2026,40,EUR,core," + prices + '\n',
                         {.only = "MST-R502", .macro = macro});
    return answers_of(r, "MST-R502");
}

} // namespace

TEST_CASE("MST-R502 fires: constant money over a current GDP is left out of the ratio") {
    const auto r = audit("# unit: 1e6\n" + euros
                             + "price_basis,price_year\nA1,XAT,2026,40,EUR,core,constant,2021\n"
                               "A2,XAT,2026,60,EUR,core,current,\n",
                         {.only = "MST-R502"});
    CHECK(answers_of(r, "MST-R502") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R502");
    CHECK(f.kind == outcome::fail);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::price_basis);
    CHECK(f.message
          == "EUR 40 m in constant 2021 prices over a GDP in current prices is not a share");
    CHECK(f.clears == "an amount in current prices");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 0);
    CHECK(year_of(r, "XAT", 2026).eligible.lenient.core.lower() == 60'000'000);
}

TEST_CASE("MST-R502 fires: current money over a constant GDP") {
    CHECK(over("current,", "constant 2021") == fires);
    const auto macro = gdp("gdp_basis", "constant 2021");
    const auto r = audit(euros + "price_basis\nA1,XAT,2026,40,EUR,core,current\n",
                         {.only = "MST-R502", .macro = macro});
    CHECK(finding_of(r, "MST-R502").clears == "an amount in constant 2021 prices");
}

TEST_CASE("MST-R502 edge: constant prices of the base year, the year before and after") {
    CHECK(over("constant,2020", "constant 2021") == fires);
    CHECK(over("constant,2021", "constant 2021") == passes);
    CHECK(over("constant,2022", "constant 2021") == fires);
}

TEST_CASE("MST-R502 fires: a national income is no denominator, and the year has no ratio") {
    const auto macro = gdp("gdp_basis,gdp_concept", "current,gni");
    const auto r =
        audit("# price_basis: current\n" + euros + "title\nA1,XAT,2026,40,EUR,core,Tanks\n",
              {.only = "MST-R502", .macro = macro});
    CHECK(answers_of(r, "MST-R502") == answers{.pass = 1, .fail = 1}); // the line, the year
    const auto& f = finding_of(r, "MST-R502");
    CHECK(f.where == nullptr);
    CHECK(f.level == severity::error);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(
        f.message
        == "the denominator is a gross national income (Statistics Atlantis), not GDP: no share of "
           "GDP can be stated");
    CHECK(f.clears == "the GDP of 2026");
    CHECK(strict_of(r, "A1") == 40); // no line is at fault
    CHECK(year_of(r, "XAT", 2026).says == muster::verdict::not_asked);
}

TEST_CASE("MST-R502 fires once for a year, however many lines it has") {
    const auto macro = gdp("gdp_basis,gdp_concept", "current,gni");
    const auto r = audit("# price_basis: current\n" + euros
                             + "title\nA1,XAT,2026,40,EUR,core,\nA2,XAT,2026,40,EUR,resilience,\n",
                         {.only = "MST-R502", .macro = macro});
    CHECK(findings_of(r, "MST-R502").size() == 1);
}

TEST_CASE("MST-R502 passes: both declared and the same, by the row or by the file") {
    CHECK(over("current,", "current") == passes);
    const auto r = audit("# price_basis: constant\n# price_year: 2021\n" + euros
                             + "price_basis\nA1,XAT,2026,40,EUR,core,\n",
                         {.only = "MST-R502", .macro = gdp("gdp_basis", "constant2021")});
    CHECK(answers_of(r, "MST-R502") == passes);
}

TEST_CASE("MST-R502 open: prices of the line, prices of the GDP, or the GDP itself") {
    CHECK(over(",", "current") == answers{.open = 1, .missing = "price_basis"});
    CHECK(over("constant,", "current") == answers{.open = 1, .missing = "price_basis"});
    CHECK(over("nominal,", "current") == answers{.open = 1, .missing = "price_basis"});
    CHECK(over("current,", "") == answers{.open = 1, .missing = "macro.gdp_basis"});
    const auto r = audit(euros + "price_basis\nA1,XAT,2026,40,EUR,core,current\n",
                         {.only = "MST-R502", .macro = muster_test::no_macro});
    CHECK(answers_of(r, "MST-R502") == no_gdp);
}

TEST_CASE("MST-R502 false positive: none is known; what is converted first is clean") {
    const auto r = audit(euros
                             + "price_basis,price_year\nA1,XAT,2026,100,EUR,core,constant,2021\n"
                               "A2,XAT,2026,104,EUR,core,current,\n",
                         {.only = "MST-R502"});
    CHECK(finding_of(r, "MST-R502").where->id == "A1");
}

TEST_CASE("MST-R502 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "price_basis,price_year", "constant,2021"),
                            {.only = "MST-R502"});
    CHECK(answers_of(five, "MST-R502") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R505 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R505 to a printed total of core of 2026.
answers printed(const std::string& amount, const std::string& share,
                const std::string& of = "core") {
    const auto r = audit(euros + "total_of,reported_share\nT1,XAT,2026," + amount + ",EUR,none,"
                             + of + ',' + share + '\n',
                         {.only = "MST-R505"});
    return answers_of(r, "MST-R505");
}

} // namespace

TEST_CASE("MST-R505 fires: 3.46 % is printed as 3.5 %") {
    const auto r = audit("# unit: 1e6\n" + euros
                             + "total_of,reported_share\nT1,XAT,2026,3460,EUR,none,core,3.5\n",
                         {.only = "MST-R505"});
    CHECK(answers_of(r, "MST-R505") == fires);
    const auto& f = finding_of(r, "MST-R505");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::reported_share);
    CHECK(f.message == "3.46 % is below 3.50 %; it reads 3.5 % as printed");
    CHECK(f.clears == "the share as amount over GDP");
    CHECK(strict_of(r, "T1") == 3'460'000'000); // it takes nothing away
}

TEST_CASE("MST-R505 fires: the headline total, a claim that carries a share, a sign or none") {
    CHECK(printed("4990000000", "5.0", "total") == fires);
    CHECK(printed("4990000000", "5.0 %", "total") == fires);
    CHECK(printed("3490000000", "3.6%") == fires);
    const auto r = audit(euros + "reported_share\nA1,XAT,2026,3490000000,EUR,core,3.5\n",
                         {.only = "MST-R505"});
    CHECK(answers_of(r, "MST-R505") == fires);
}

TEST_CASE("MST-R505 edge: the floor itself passes, a ten-thousandth of a euro less does not") {
    CHECK(printed("3500000000", "3.5") == passes);
    CHECK(printed("3500000000.0001", "3.5") == passes);
    CHECK(printed("3499999999.9999", "3.5") == fires);
    CHECK(printed("5000000000", "5", "total") == passes);
    CHECK(printed("4999999999.9999", "5", "total") == fires);
}

TEST_CASE("MST-R505 edge: two shares that differ never look equal") {
    for (const auto* amount : {"3499999999.9999", "3499999999.99", "3499999000", "3499000000"}) {
        const auto r =
            audit(euros + "total_of,reported_share\nT1,XAT,2026," + amount + ",EUR,none,core,3.5\n",
                  {.only = "MST-R505"});
        const auto& says = finding_of(r, "MST-R505").message;
        const auto below = says.find(" % is below ");
        REQUIRE(below != std::string::npos);
        CHECK(says.substr(0, below) != says.substr(below + 12, below));
    }
}

TEST_CASE("MST-R505 edge: a printed share has to reach the floor to be judged") {
    CHECK(printed("3400000000", "3.499999") == passes);
    CHECK(printed("3400000000", "3.500000") == fires);
    CHECK(printed("3400000000", "3.4") == passes);
}

TEST_CASE("MST-R505 edge: a rounded amount has to be below the floor for certain") {
    const auto known_to = [](const std::string& declared, const std::string& amount) {
        const auto r =
            audit("# unit: 1e6\n" + declared
                      + "id,country,year,amount,currency,pillar,total_of,reported_share\n"
                        "T1,XAT,2026,"
                      + amount + ",EUR,none,core,3.5\n",
                  {.only = "MST-R505"});
        return answers_of(r, "MST-R505");
    };
    CHECK(known_to("", "3500") == passes); // 3 499.5 to 3 500.5 m
    CHECK(known_to("", "3499") == fires);
    CHECK(known_to("# decimals: -6\n", "3499.5") == passes); // up to 3 500 m, which belongs to it
    CHECK(known_to("# decimals: -6\n", "3499.4999") == fires);
    CHECK(known_to("# rounding: truncated\n", "3499") == fires); // up to 3 500 m, which does not
    CHECK(known_to("# rounding: truncated\n", "3500") == passes);
}

TEST_CASE("MST-R505 passes: the floor of the pledge that is asked for") {
    const auto r = audit(euros
                             + "total_of,reported_share\nT1,XAT,2026,2000000000,EUR,none,core,2.0\n"
                               "T2,XAT,2026,1990000000,EUR,none,core,2.0\n",
                         {.only = "MST-R505", .pledge = &muster::vilnius_2023});
    CHECK(answers_of(r, "MST-R505") == answers{.pass = 1, .fail = 1});
    CHECK(finding_of(r, "MST-R505").where->id == "T2");
}

TEST_CASE("MST-R505 open: no GDP, a GDP in another currency, a national income") {
    const auto with = [](std::string_view macro) {
        const auto r = audit(euros
                                 + "total_of,reported_share\nT1,XAT,2026,3460000000,EUR,none,core,"
                                   "3.5\n",
                             {.only = "MST-R505", .macro = macro});
        return answers_of(r, "MST-R505");
    };
    CHECK(with(muster_test::no_macro) == no_gdp);
    CHECK(with("country,year,gdp,gdp_currency\nXAT,2026,100000000000,USD\n") == no_gdp);
    CHECK(with(gdp("gdp_concept", "gni")) == no_gdp);
    CHECK(with(gdp("gdp_concept", "gdp")) == fires);
}

TEST_CASE("MST-R505 false positive: no target is defined on rounded figures, a cap is no target") {
    CHECK(printed("1460000000", "1.5", "resilience") == answers{.not_applicable = 1});
    const auto r = audit(euros + "reported_share\nA1,XAT,2026,1460000000,EUR,resilience,1.5\n",
                         {.only = "MST-R505"});
    CHECK(answers_of(r, "MST-R505") == answers{.not_applicable = 1});
}

TEST_CASE("MST-R505 does not judge rows without a share, or with one that cannot be read") {
    CHECK(printed("3460000000", "") == answers{.not_applicable = 1});
    CHECK(printed("3460000000", "3.5", "equipment") == answers{.not_applicable = 1});
    const auto r = audit(euros + "reported_share\nA1,XAT,2026,3460000000,EUR,core,about 3.5\n",
                         {.only = "MST-R505", .odd = true});
    CHECK(answers_of(r, "MST-R505") == answers{.not_applicable = 1});
    // Wales has no total.
    const auto wales =
        audit(euros + "total_of,reported_share\nT1,XAT,2026,4990000000,EUR,none,total,5.0\n",
              {.only = "MST-R505", .pledge = &muster::wales_2014});
    CHECK(answers_of(wales, "MST-R505") == answers{.not_applicable = 1});
}
