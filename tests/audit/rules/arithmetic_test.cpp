// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace arithmetic_test {

using namespace std::string_literals;
using muster::outcome;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster::treatment_kind;
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
const auto gdps =
    "country,year,gdp,gdp_currency,unit,decimals,gdp_concept,gdp_vintage,gdp_source\n"s;
const answers fires{.fail = 1};
const answers passes{.pass = 1};

} // namespace

// MST-R702 ------------------------------------------------------------------------------------

namespace {

// The audit of a claim of 2026 with a printed share, over a GDP of 100 000 m.
muster_test::audited share(const std::string& amount, const std::string& printed,
                           std::string_view macro = muster_test::default_macro) {
    return audit(euros + "reported_share\nA1,XAT,2026," + amount + ",EUR,core," + printed + '\n',
                 {.only = "MST-R702", .macro = macro});
}
answers recomputed(const std::string& amount, const std::string& printed) {
    return answers_of(share(amount, printed), "MST-R702");
}

} // namespace

TEST_CASE("MST-R702 fires: 1.62 % is printed for 1.55 % of GDP") {
    const auto r = share("1550000000", "1.62");
    CHECK(answers_of(r, "MST-R702") == fires);
    const auto& f = finding_of(r, "MST-R702");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::reported_share);
    CHECK(f.message == "amount over GDP is 1.550 %, the printed share is [1.615; 1.625] %");
    CHECK(f.clears == "the GDP that was used, with its vintage");
    CHECK(strict_of(r, "A1") == 1'550'000'000);
}

TEST_CASE("MST-R702 edge: half a printed digit passes, a ten-thousandth of a euro more does not") {
    CHECK(recomputed("1625000000", "1.62") == passes);
    CHECK(recomputed("1625000000.0001", "1.62") == fires);
    CHECK(recomputed("1615000000", "1.62") == passes);
    CHECK(recomputed("1614999999.9999", "1.62") == fires);
    // The printed zero counts: 2.0 is from 1.95 to 2.05, 2 from 1.5 to 2.5.
    CHECK(recomputed("2050000000.0001", "2.0") == fires);
    CHECK(recomputed("2050000000.0001", "2") == passes);
    CHECK(recomputed("2500000000.0001", "2") == fires);
}

TEST_CASE("MST-R702 edge: the figures of the message never look equal") {
    const auto above = finding_of(share("1625000000.0001", "1.62"), "MST-R702").message;
    CHECK(has(above,
              "is 1.6250000000001 %, the printed share is [1.6150000000000; 1.6250000000000]"));
    const auto below = finding_of(share("1614999999.9999", "1.62"), "MST-R702").message;
    CHECK(has(below,
              "is 1.6149999999999 %, the printed share is [1.6150000000000; 1.6250000000000]"));
}

TEST_CASE("MST-R702 edge: of two intervals the ends that face each other never look equal") {
    const auto said = [](const std::string& amount) {
        const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,reported_share\n"
                             "A1,XAT,2026,"
                                 + amount + ",EUR,core,1.6\n",
                             {.only = "MST-R702"});
        return finding_of(r, "MST-R702").message;
    };
    // 1.6505 is above 1.65, and 1.5495 below 1.55; to three places each pair would be one figure.
    CHECK(said("1651")
          == "amount over GDP is [1.6505; 1.6515] %, the printed share is [1.5500; 1.6500] %");
    CHECK(said("1549")
          == "amount over GDP is [1.5485; 1.5495] %, the printed share is [1.5500; 1.6500] %");
}

TEST_CASE("MST-R702 edge: an end that is left out touches nothing") {
    // Truncated, -1 614.94 is above -1 614.95 for certain, and -1.6150 at most -1.61495.
    const auto r = audit("# unit: 1e6\n# rounding: truncated\n"
                         "id,country,year,amount,currency,pillar,reported_share\n"
                         "A1,XAT,2026,-1614.94,EUR,core,-1.6150\n",
                         {.only = "MST-R702"});
    CHECK(finding_of(r, "MST-R702").message
          == "amount over GDP is [-1.6150; -1.6149] %, the printed share is -1.6150 %");
}

TEST_CASE("MST-R702 edge: rounding of the amount and of the GDP is granted") {
    // 1 620 to the million over 100 000 to the million: 1.6195 to 1.6205 %, and a little more.
    const auto rounded = [](const std::string& amount, const std::string& printed) {
        const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,reported_share\n"
                             "A1,XAT,2026,"
                                 + amount + ",EUR,core," + printed + '\n',
                             {.only = "MST-R702",
                              .macro = "country,year,gdp,gdp_currency,unit\n"
                                       "XAT,2026,100000,EUR,1e6\n"});
        return answers_of(r, "MST-R702");
    };
    CHECK(rounded("1620", "1.6205") == passes);
    CHECK(rounded("1620", "1.6207") == fires);
    CHECK(rounded("1620", "1.6192") == fires);
}

TEST_CASE("MST-R702 passes: totals and claims, with or without the sign, negative ones too") {
    CHECK(recomputed("1620000000", "1.62") == passes);
    CHECK(recomputed("1620000000", "1.62 %") == passes);
    CHECK(recomputed("1620000000", "1.62%") == passes);
    CHECK(recomputed("-1620000000", "-1.62") == passes);
    CHECK(recomputed("1620000000", "-1.62") == fires);
    CHECK(recomputed("0", "0.00") == passes);
    const auto r =
        audit(euros
                  + "total_of,reported_share\nT1,XAT,2026,1620000000,EUR,none,core,1.62\n"
                    "T2,XAT,2026,1620000000,EUR,none,core,1.55\n",
              {.only = "MST-R702"});
    CHECK(answers_of(r, "MST-R702") == answers{.pass = 1, .fail = 1});
}

TEST_CASE("MST-R702 open: no GDP, a GDP in another currency, a national income") {
    const answers open{.open = 1, .missing = "macro.gdp"};
    CHECK(answers_of(share("1550000000", "1.62", muster_test::no_macro), "MST-R702") == open);
    const auto dollars = gdps + "XAT,2026,100000,USD,1e6,INF,gdp,,\n";
    CHECK(answers_of(share("1550000000", "1.62", dollars), "MST-R702") == open);
    const auto income = gdps + "XAT,2026,100000,EUR,1e6,INF,gni,,\n";
    CHECK(answers_of(share("1550000000", "1.62", income), "MST-R702") == open);
}

TEST_CASE("MST-R702 false positive: another vintage of the GDP explains it, and it is a note") {
    const auto two = gdps
                     + "XAT,2026,100000,EUR,1e6,INF,gdp,2027-04,Statistics Atlantis\n"
                       "XAT,2026,95700,EUR,1e6,INF,gdp,2026-10,Treasury\n";
    const auto r = share("1550000000", "1.62", two);
    CHECK(answers_of(r, "MST-R702") == fires);
    CHECK(finding_of(r, "MST-R702").level == severity::note);
    CHECK(has(finding_of(r, "MST-R702").message, "; it matches the GDP of Treasury 2026-10"));
    // A vintage that does not fit explains nothing, nor does one in another currency or a GNI.
    for (const auto* row : {"XAT,2026,99000,EUR,1e6,INF,gdp,2026-10,Treasury\n",
                            "XAT,2026,95700,USD,1e6,INF,gdp,2026-10,Treasury\n",
                            "XAT,2026,95700,EUR,1e6,INF,gni,2026-10,Treasury\n",
                            "XAT,2025,95700,EUR,1e6,INF,gdp,2026-10,Treasury\n"}) {
        const auto other =
            share("1550000000", "1.62", gdps + "XAT,2026,100000,EUR,1e6,INF,gdp,,One\n" + row);
        CHECK(finding_of(other, "MST-R702").level == severity::error);
        CHECK_FALSE(has(finding_of(other, "MST-R702").message, "it matches"));
    }
}

TEST_CASE("MST-R702 does not judge rows without a share, or with one that cannot be read") {
    const auto r = audit(euros
                             + "reported_share\nA1,XAT,2026,40,EUR,core,\n"
                               "A2,XAT,2026,40,EUR,core,much\n",
                         {.only = "MST-R702", .odd = true});
    CHECK(answers_of(r, "MST-R702") == answers{.not_applicable = 2});
}

// MST-R704 ------------------------------------------------------------------------------------

namespace {

// The audit of resilience claims of 2026 that add to two amounts, over a GDP of 100 000 m.
muster_test::audited resilience(const std::string& first, const std::string& second) {
    return audit(euros + "title\nA1,XAT,2026," + first + ",EUR,resilience,\nA2,XAT,2026," + second
                     + ",EUR,resilience,\nA3,XAT,2026,3500000000,EUR,core,\n",
                 {.only = "MST-R704"});
}

} // namespace

TEST_CASE("MST-R704 fires: 1.9 % of GDP, of which 1.5 % count") {
    const auto r = resilience("1000000000", "900000000");
    // No single line is at fault; the year is one finding.
    CHECK(answers_of(r, "MST-R704") == answers{.pass = 2, .fail = 1, .not_applicable = 1});
    const auto& f = finding_of(r, "MST-R704");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts.kind == treatment_kind::haircut);
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.claimed == 400'000'000);
    CHECK(f.message
          == "resilience of 1.900 % of GDP is capped at 1.5 %; at least EUR 400 m cannot offset "
             "core");
    // The lines keep their credit: the pledge counts the cap.
    CHECK(strict_of(r, "A1") == 1'000'000'000);
    CHECK(year_of(r, "XAT", 2026).eligible.strict.resilience.lower() == 1'900'000'000);
    CHECK(year_of(r, "XAT", 2026).says == muster::verdict::meets);
}

TEST_CASE("MST-R704 edge: the cap itself passes, a ten-thousandth of a euro more does not") {
    CHECK(answers_of(resilience("1000000000", "500000000"), "MST-R704").fail == 0);
    CHECK(answers_of(resilience("1000000000", "499999999.9999"), "MST-R704").fail == 0);
    const auto r = resilience("1000000000", "500000000.0001");
    CHECK(finding_of(r, "MST-R704").claimed == rational{1, 10'000});
}

TEST_CASE("MST-R704 edge: what is above the cap never fills a gap in core") {
    const auto says = [](const std::string& core) {
        const auto r = audit(euros
                                 + "title\nA1,XAT,2026,9000000000,EUR,resilience,\n"
                                   "A2,XAT,2026,"
                                 + core + ",EUR,core,\n",
                             {.only = "MST-R704"});
        return year_of(r, "XAT", 2026).says;
    };
    CHECK(says("3500000000") == muster::verdict::meets);
    CHECK(says("3499999999.9999") == muster::verdict::misses);
}

TEST_CASE("MST-R704 edge: rounded claims have to exceed the cap for certain") {
    const auto of = [](const std::string& amount) {
        const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar\nA1,XAT,2026,"
                                 + amount + ",EUR,resilience\n",
                             {.only = "MST-R704"});
        return answers_of(r, "MST-R704").fail;
    };
    CHECK(of("1500") == 0);
    CHECK(of("1500.1") == 1); // at least 1 500.05
    CHECK(of("1500.05") == 1);
    CHECK(of("1501") == 1); // at least 1 500.5
}

TEST_CASE("MST-R704 passes: each year and each country has a cap of its own") {
    const auto r = audit(euros
                             + "title\nA1,XAT,2026,1000000000,EUR,resilience,\n"
                               "A2,XAT,2027,1000000000,EUR,resilience,\n",
                         {.only = "MST-R704"});
    CHECK(answers_of(r, "MST-R704") == answers{.pass = 2});
}

TEST_CASE("MST-R704 open: no GDP, or a national income in its place") {
    for (const auto& macro :
         {std::string{muster_test::no_macro}, gdps + "XAT,2026,100000,EUR,1e6,INF,gni,,\n"}) {
        const auto r = audit(euros
                                 + "title\nA1,XAT,2026,9000000000,EUR,resilience,\n"
                                   "A2,XAT,2026,40,EUR,core,\n",
                             {.only = "MST-R704", .macro = macro});
        CHECK(answers_of(r, "MST-R704")
              == answers{.open = 1, .not_applicable = 1, .missing = "macro.gdp"});
    }
}

TEST_CASE("MST-R704 false positive: none; a pledge without a second pillar has no cap") {
    const auto r = audit(euros + "title\nA1,XAT,2026,9000000000,EUR,resilience,\n",
                         {.only = "MST-R704", .pledge = &muster::vilnius_2023});
    CHECK(answers_of(r, "MST-R704") == passes);
}

TEST_CASE("MST-R704 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("resilience", "title", "Roads"), {.only = "MST-R704"});
    CHECK(answers_of(five, "MST-R704") == answers{.pass = 1, .not_applicable = 5});
}

} // namespace arithmetic_test
