// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace denominator_test {

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
using muster_test::setting;
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

// MST-R501 ------------------------------------------------------------------------------------

namespace {

// The audit of core claims of 2026 and 2027, with the rows of a macro table
// year,gdp,gdp_vintage,gdp_source,gdp_concept,gdp_basis in millions.
muster_test::audited vintages(const std::string& first, const std::string& second,
                              std::initializer_list<std::string_view> rows,
                              std::vector<muster::changed_setting> changed = {}) {
    std::string macro = "country,year,gdp,gdp_vintage,gdp_source,gdp_concept,gdp_basis,"
                        "gdp_currency,unit,decimals\n";
    for (const auto row : rows) macro += "XAT," + std::string{row} + ",EUR,1e6,INF\n";
    return audit(euros + "title\nA1,XAT,2026," + first + ",EUR,core,\nA2,XAT,2027," + second
                     + ",EUR,core,\n",
                 {.only = "MST-R501", .macro = macro, .changed = std::move(changed)});
}
constexpr std::string_view old_2026 = "2026,80000,2026-04,S,,";
constexpr std::string_view new_2026 = "2026,100000,2028-04,S,,";
constexpr std::string_view new_2027 = "2027,100000,2028-04,S,,";
const answers two_pass{.pass = 2};

} // namespace

TEST_CASE("MST-R501 fires: 2026 is on an older product than 2027") {
    const auto r = vintages("3500000000", "3500000000", {old_2026, new_2026, new_2027});
    CHECK(answers_of(r, "MST-R501") == answers{.pass = 2, .fail = 1}); // no line is at fault
    const auto& f = finding_of(r, "MST-R501");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.message == "2026: 4.375 % of the GDP of 2026-04, 3.500 % of the GDP of 2028-04");
    CHECK(f.clears == "one vintage of the GDP for all years");
    CHECK(f.reason == "moves_by 0.01 % of GDP (default)");
    CHECK(strict_of(r, "A1") == 3'500'000'000);
}

TEST_CASE("MST-R501 edge: more than 0.01 % of GDP") {
    // A share over 80 000 m is larger than one over 100 000 m by 1/400 000 of the amount in m.
    const auto fired = [](const std::string& amount,
                          std::vector<muster::changed_setting> changed = {}) {
        const auto r = vintages(amount, "40", {old_2026, new_2026, new_2027}, std::move(changed));
        return !findings_of(r, "MST-R501").empty();
    };
    CHECK_FALSE(fired("39999995"));
    CHECK_FALSE(fired("40000000"));
    CHECK(fired("40000005"));
    CHECK(fired("-40000005"));
    CHECK(fired("20000005", {{setting("gdp-vintage-mixed.moves_by"), {1, 20'000}}}));
    CHECK_FALSE(fired("40000005", {{setting("gdp-vintage-mixed.moves_by"), {2, 10'000}}}));
}

TEST_CASE("MST-R501 passes: one vintage for all years, or one date of two sources") {
    for (const auto first : {"2026,80000,2028-04,S,,", "2026,80000,April 2028,T,,"}) {
        INFO(first);
        const auto r = vintages("3500000000", "3500000000", {first, new_2026, new_2027});
        CHECK(answers_of(r, "MST-R501") == two_pass);
    }
    // Vintages without a date, if they are the same.
    const auto r = vintages("3500000000", "3500000000",
                            {"2026,80000,,S,,", "2027,100000,,S,,", "2026,100000,2028-04,S,,"});
    CHECK(answers_of(r, "MST-R501") == two_pass);
    // Each country for itself.
    const auto two = audit(euros + "title\nA1,XAT,2026,3500,EUR,core,\nB1,XBO,2026,9,EUR,core,\n",
                           {.only = "MST-R501",
                            .macro = "country,year,gdp,gdp_currency,gdp_vintage\n"
                                     "XAT,2026,80000,EUR,2026\nXBO,2026,90000,EUR,2028\n"
                                     "XAT,2026,100000,EUR,2028\n"});
    CHECK(answers_of(two, "MST-R501") == two_pass);
}

TEST_CASE("MST-R501 open: no product, none of the newest vintage, a vintage without a date") {
    const answers one_open{.pass = 1, .open = 1, .missing = "macro.gdp_vintage"};
    const auto with = [](std::initializer_list<std::string_view> rows) {
        return answers_of(vintages("3500000000", "3500000000", rows), "MST-R501");
    };
    CHECK(with({old_2026, new_2027}) == one_open);
    CHECK(with({"2026,80000,spring,S,,", new_2026, new_2027}) == one_open);
    CHECK(with({"2026,80000,,S,,", new_2026, new_2027}) == one_open);
    CHECK(with({old_2026, "2026,100000,2028-04,S,gni,", new_2027}) == one_open);
    CHECK(with({old_2026, "2026,100000,2028-04,S,,constant 2020", new_2027}) == one_open);
    CHECK(with({new_2027}) == answers{.pass = 1, .open = 1, .missing = "macro.gdp"});
    CHECK(with({"2026,80000,2026-04,S,gni,", new_2027})
          == answers{.pass = 1, .open = 1, .missing = "macro.gdp"});
}

TEST_CASE("MST-R501 false positive: each year as it was known at the time is told, not punished") {
    const auto r = vintages("3500000000", "3500000000", {old_2026, new_2026, new_2027});
    CHECK(lenient_of(r, "A1") == 3'500'000'000);
    CHECK(strict_of(r, "A2") == 3'500'000'000);
}

TEST_CASE("MST-R501 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "title", "x"), {.only = "MST-R501"});
    CHECK(answers_of(five, "MST-R501") == answers{.pass = 1, .not_applicable = 5});
}

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

// MST-R503 ------------------------------------------------------------------------------------

namespace {

// The audit of a core claim of 2027 in a file whose year starts in a month; products in millions:
// 2026 70 000, 2027 80 000, 2028 as given, with further cells gdp_source,gdp_vintage,gdp_year.
muster_test::audited fiscal(int start, const std::string& amount,
                            const std::string& next = "160000,S,,",
                            const std::string& own = "80000,S,,",
                            std::vector<muster::changed_setting> changed = {}) {
    const auto row = [](const std::string& year, const std::string& cells) {
        return "XAT," + year + ',' + cells + ",EUR,1e6,INF\n";
    };
    const auto macro = "country,year,gdp,gdp_source,gdp_vintage,gdp_year,gdp_currency,unit,"
                       "decimals\n"
                       + row("2026", "70000,S,,") + row("2027", own) + row("2028", next);
    return audit("# fy_start_month: " + std::to_string(start) + '\n' + euros + "title\nA1,XAT,2027,"
                     + amount + ",EUR,core,\n",
                 {.only = "MST-R503", .macro = macro, .changed = std::move(changed)});
}

} // namespace

TEST_CASE("MST-R503 fires: three months of the year are in the next one") {
    const auto r = fiscal(4, "3500000000");
    CHECK(answers_of(r, "MST-R503") == answers{.pass = 1, .fail = 1}); // the line, the year
    const auto& f = finding_of(r, "MST-R503");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2027);
    // 9/12 of 80 000 m and 3/12 of 160 000 m are 100 000 m
    CHECK(f.message == "2027: aligned to the fiscal year the share is 3.500 %, not 4.375 %");
    CHECK(f.clears == "the product of the fiscal year");
    CHECK(f.reason == "moves_by 0.01 % of GDP (default)");
    CHECK(strict_of(r, "A1") == 3'500'000'000);
}

TEST_CASE("MST-R503 fires: months before the year of the label") {
    // From October 2026 to September 2027: 3/12 of 70 000 m and 9/12 of 80 000 m are 77 500 m.
    CHECK(finding_of(fiscal(10, "3100000000"), "MST-R503").message
          == "2027: aligned to the fiscal year the share is 4.000 %, not 3.875 %");
    // From July 2027 to June 2028: half and half.
    CHECK(finding_of(fiscal(7, "3600000000"), "MST-R503").message
          == "2027: aligned to the fiscal year the share is 3.000 %, not 4.500 %");
}

TEST_CASE("MST-R503 edge: more than 0.01 % of GDP") {
    const auto fired = [](const std::string& amount,
                          std::vector<muster::changed_setting> changed = {}) {
        const auto r = fiscal(4, amount, "160000,S,,", "80000,S,,", std::move(changed));
        return !findings_of(r, "MST-R503").empty();
    };
    CHECK_FALSE(fired("40000000"));
    CHECK(fired("40000005"));
    CHECK(fired("20000005", {{setting("fiscal-calendar-misaligned.moves_by"), {1, 20'000}}}));
    CHECK_FALSE(fired("40000005", {{setting("fiscal-calendar-misaligned.moves_by"), {2, 10'000}}}));
}

TEST_CASE("MST-R503 passes: products that do not grow; a calendar year is not asked") {
    CHECK(answers_of(fiscal(4, "3500000000", "80000,S,,"), "MST-R503") == passes);
    CHECK(answers_of(fiscal(1, "3500000000"), "MST-R503") == answers{.not_applicable = 1});
}

TEST_CASE("MST-R503 open: no product of the year, or none of the other year from the same source") {
    for (const auto* next : {"160000,T,,", "160000,S,2029,", "160000,S,,fiscal"}) {
        INFO(next);
        CHECK(answers_of(fiscal(4, "3500000000", next), "MST-R503") == no_gdp);
    }
    const auto with = [](std::string_view macro) {
        const auto r =
            audit("# fy_start_month: 4\n" + euros + "title\nA1,XAT,2027,3500000000,EUR,core,\n",
                  {.only = "MST-R503", .macro = macro});
        return answers_of(r, "MST-R503");
    };
    CHECK(with(muster_test::no_macro) == no_gdp);
    const std::string rows = "country,year,gdp,gdp_currency,gdp_concept,gdp_basis\n"
                             "XAT,2027,80000000000,EUR,,\nXAT,2028,160000000000,";
    CHECK(with(rows + "EUR,,\n") == answers{.pass = 1, .fail = 1});
    CHECK(with(rows + "USD,,\n") == no_gdp);
    CHECK(with(rows + "EUR,gni,\n") == no_gdp);
    CHECK(with(rows + "EUR,,current\n") == no_gdp);
}

TEST_CASE("MST-R503 false positive: a source with the product of the fiscal year says so") {
    CHECK(answers_of(fiscal(4, "3500000000", "160000,S,,", "80000,S,,fiscal"), "MST-R503")
          == passes);
    CHECK(answers_of(fiscal(4, "3500000000", "160000,S,,", "80000,S,,calendar"), "MST-R503")
          == answers{.pass = 1, .fail = 1});
}

TEST_CASE("MST-R503 does not judge what is in no sum") {
    const auto five = audit("# fy_start_month: 4\n" + five_uncounted_rows("core", "title", "x"),
                            {.only = "MST-R503"});
    CHECK(answers_of(five, "MST-R503") == answers{.pass = 1, .not_applicable = 5});
}

// MST-R504 ------------------------------------------------------------------------------------

namespace {

// The audit of 3 600 m for core and 1 600 m for resilience in 2026, which meet the pledge over
// 100 000 m, with products of several sources: gdp,gdp_source,gdp_vintage,gdp_concept,gdp_basis.
muster_test::audited products(std::initializer_list<std::string_view> rows,
                              std::vector<muster::changed_setting> changed = {},
                              const std::string& declared = "") {
    std::string macro = "country,year,gdp,gdp_source,gdp_vintage,gdp_concept,gdp_basis,"
                        "gdp_currency,unit,decimals\n";
    for (const auto row : rows) macro += "XAT,2026," + std::string{row} + ",EUR,1e6,INF\n";
    return audit("# unit: 1e6\n" + declared + euros
                     + "title\nA1,XAT,2026,3600,EUR,core,\nA2,XAT,2026,1600,EUR,resilience,\n",
                 {.only = "MST-R504", .macro = macro, .changed = std::move(changed)});
}
answers shopped(std::initializer_list<std::string_view> rows,
                std::vector<muster::changed_setting> changed = {}) {
    return answers_of(products(rows, std::move(changed)), "MST-R504");
}
constexpr std::string_view used = "100000,Treasury,,,";
constexpr std::string_view larger = "106000,Office,,,";
constexpr std::string_view largest = "107000,Bank,,,";
const answers year_fires{.pass = 2, .fail = 1};
const answers too_few{.open = 2, .missing = "macro.gdp_source"};

} // namespace

TEST_CASE("MST-R504 fires: only the product of the treasury meets the pledge") {
    const auto r = products({used, larger, largest});
    CHECK(answers_of(r, "MST-R504") == year_fires);
    const auto& f = finding_of(r, "MST-R504");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.message
          == "2 of 2 other sources put the claims below the pledge (Office 4.906 %, Bank 4.860 %), "
             "the source in use does not (Treasury 5.200 %)");
    CHECK(f.clears == "the reason for the choice of Treasury");
    CHECK(f.reason == "others_below 0.666667 of the other sources (default)");
    CHECK(strict_of(r, "A1") == 3'600'000'000);
}

TEST_CASE("MST-R504 edge: the pledge itself, with its cap, decides what is below") {
    // Core of 3 600 m is 3.5 % of 102 857 m, and the cap lets 1.5 % of resilience count: 5 % too.
    CHECK(shopped({used, "102857,Office,,,", "102857,Bank,,,"}) == two_pass);
    CHECK(shopped({used, "102858,Office,,,", "102858,Bank,,,"}) == year_fires);
    CHECK(shopped({"102857,Treasury,,,", larger, largest}) == year_fires);
    CHECK(shopped({"102858,Treasury,,,", larger, largest}) == two_pass); // it misses as well
}

TEST_CASE("MST-R504 edge: at least two thirds of the others") {
    CHECK(shopped({used, larger, "99000,Bank,,,"}) == two_pass);
    CHECK(shopped({used, larger, largest, "99000,Fund,,,"}) == year_fires); // 2 of 3
    CHECK(shopped({used, larger, largest, "99000,Fund,,,", "99000,Union,,,"}) == two_pass);
    CHECK(shopped({used, larger, largest, "108000,Club,,,", "99000,Fund,,,"}) == year_fires);
    CHECK(shopped({used, larger, "99000,Bank,,,"},
                  {{setting("denominator-shopping.others_below"), {1, 2}}})
          == year_fires);
    CHECK(shopped({used, larger, largest, "99000,Fund,,,"},
                  {{setting("denominator-shopping.others_below"), {67, 100}}})
          == two_pass);
    CHECK(shopped({used, "99000,Office,,,", "99000,Bank,,,"},
                  {{setting("denominator-shopping.others_below"), 0}})
          == two_pass); // nobody is below
}

TEST_CASE("MST-R504 open: fewer than three sources, or no product") {
    CHECK(shopped({used, larger}) == too_few);
    CHECK(shopped({used, larger}, {{setting("denominator-shopping.sources_from"), 2}})
          == year_fires);
    CHECK(shopped({used, larger, largest}, {{setting("denominator-shopping.sources_from"), 4}})
          == too_few);
    CHECK(shopped({used}, {{setting("denominator-shopping.sources_from"), 1}}) == too_few);
    CHECK(shopped({used, larger, "107000,Office,2027,,"}) == too_few); // one source twice
    CHECK(shopped({used, "106000,Treasury,2027,,", largest}) == too_few);
    CHECK(shopped({used, larger, "107000,Bank,,gni,"}) == too_few);
    CHECK(shopped({used, larger, "107000,Bank,,,constant 2020"}) == too_few);
    CHECK(shopped({}) == answers{.open = 2, .missing = "macro.gdp"});
    CHECK(shopped({"100000,Treasury,,gni,", larger, largest})
          == answers{.open = 2, .missing = "macro.gdp"});
}

TEST_CASE("MST-R504 passes: the pledge is met with most products") {
    CHECK(shopped({used, "101000,Office,,,", "99000,Bank,,,"}) == two_pass);
}

TEST_CASE("MST-R504 false positive: the product in use is clearly the newest") {
    const auto of = [](std::string_view own, std::string_view first, std::string_view second) {
        const auto row = [](std::string_view gdp, std::string_view vintage) {
            return std::string{gdp} + ',' + std::string{vintage} + ",,";
        };
        const auto a = row("100000,Treasury", own);
        const auto b = row("106000,Office", first);
        const auto d = row("107000,Bank", second);
        return shopped({a, b, d});
    };
    CHECK(of("2027-04", "2027-03", "October 2026") == two_pass);
    CHECK(of("2027-04", "2027-04", "October 2026") == year_fires);
    CHECK(of("2027-04", "2027-03", "2027-05") == year_fires);
    CHECK(of("2027-04", "2027-03", "") == year_fires);
    CHECK(of("", "2027-03", "2027-03") == year_fires);
}

TEST_CASE("MST-R504 does not judge a selection, nor what is in no sum; it is a preview") {
    CHECK(answers_of(products({used, larger, largest}, {}, "# scope: partial\n"), "MST-R504")
          == answers{.not_applicable = 2});
    const auto five = audit(five_uncounted_rows("core", "title", "x"), {.only = "MST-R504"});
    CHECK(answers_of(five, "MST-R504")
          == answers{.open = 1, .not_applicable = 5, .missing = "macro.gdp_source"});
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

} // namespace denominator_test
