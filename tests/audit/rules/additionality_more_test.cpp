// SPDX-License-Identifier: MIT
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace additionality_more_test {

using namespace std::string_literals;
using muster::interval;
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

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"s;
const auto euros = "# decimals: INF\nid,country,year,amount,currency,pillar,"s;

} // namespace

// MST-R201 ------------------------------------------------------------------------------------

TEST_CASE("MST-R201 fires: decided before the pledge, without a baseline") {
    const auto r =
        audit(head + "title,contract_date\nA1,XAT,2026,40,EUR,core,Frigates,2023-05-01\n",
              {.only = "MST-R201"});
    CHECK(answers_of(r, "MST-R201") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R201");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::contract_date);
    CHECK(f.message
          == "'Frigates' was decided on 2023-05-01, 786 days before the pledge of 2025-06-25; "
             "EUR 0 of EUR 40 m count as new effort, because no baseline is stated");
    CHECK(f.clears == "baseline_amount and baseline_year for this line");
    CHECK(strict_of(r, "A1") == 40'000'000); // effort stays effort
    CHECK(muster_test::year_of(r, "XAT", 2026).additional.lenient.core == interval{});
}

TEST_CASE("MST-R201 fires: with a baseline its increase is new, as in the additional figure") {
    // 25 m of 2025 are 26 m of 2026.
    const auto cells = "baseline_amount,baseline_year,approved_date\n"s;
    const auto r =
        audit(head + cells + "A1,XAT,2026,40,EUR,core,25,2025,2025-06-24\n", {.only = "MST-R201"});
    CHECK(finding_of(r, "MST-R201").message
          == "A1 was decided on 2025-06-24, 1 day before the pledge of 2025-06-25; EUR 14 m of "
             "EUR 40 m count as new effort, the increase over 2025");
    CHECK(finding_of(r, "MST-R201").clears == "a decision since the pledge");
    const auto& sums = muster_test::year_of(r, "XAT", 2026).additional;
    CHECK(sums.strict.core == interval{rational{14'000'000}});
    CHECK(sums.lenient.core == interval{rational{14'000'000}});
    const auto nominal =
        audit(head + cells + "A1,XAT,2026,40,EUR,core,25,2022,2025-06-24\n", {.only = "MST-R201"});
    CHECK(has(finding_of(nominal, "MST-R201").message,
              "EUR 15 m of EUR 40 m count as new effort, the increase over 2022 (nominal)"));
    const auto above =
        audit(head + cells + "A1,XAT,2026,40,EUR,core,50,2026,2025-06-24\n", {.only = "MST-R201"});
    CHECK(has(finding_of(above, "MST-R201").message, "EUR 0 of EUR 40 m"));
}

TEST_CASE("MST-R201 edge: the earliest of three dates counts, on the day before and on the day") {
    const auto with = [](const std::string& dates) {
        const auto r = audit(head
                                 + "approved_date,contract_date,first_announced\n"
                                   "A1,XAT,2026,40,EUR,resilience,"
                                 + dates + '\n',
                             {.only = "MST-R201"});
        return answers_of(r, "MST-R201");
    };
    const answers fires{.fail = 1};
    CHECK(with("2025-06-24,2026-01-01,2026-01-01") == fires);
    CHECK(with("2026-01-01,2025-06-24,2026-01-01") == fires);
    CHECK(with("2026-01-01,2026-01-01,2025-06-24") == fires);
    CHECK(with(",,2025-06-24") == fires);
    CHECK(with("2025-06-25,2025-06-25,2025-06-25") == answers{.pass = 1});
}

TEST_CASE("MST-R201 edge: the date that decided is the cell in question") {
    const auto cell = [](const std::string& dates) {
        const auto r = audit(head
                                 + "approved_date,contract_date,first_announced\n"
                                   "A1,XAT,2026,40,EUR,core,"
                                 + dates + '\n',
                             {.only = "MST-R201"});
        return finding_of(r, "MST-R201").cell;
    };
    CHECK(cell("2023-01-01,2024-01-01,2024-01-01") == muster::column::approved_date);
    CHECK(cell("2024-01-01,2023-01-01,2024-01-01") == muster::column::contract_date);
    CHECK(cell("2024-01-01,2024-01-01,2023-01-01") == muster::column::first_announced);
}

TEST_CASE("MST-R201 passes: decided on the day of the pledge or later") {
    const auto r = audit(head
                             + "approved_date\nA1,XAT,2026,40,EUR,core,2025-06-25\n"
                               "A2,XAT,2026,40,EUR,resilience,2026-01-01\n",
                         {.only = "MST-R201"});
    CHECK(answers_of(r, "MST-R201") == answers{.pass = 2});
}

TEST_CASE("MST-R201 open: no date says when it was decided") {
    const auto r = audit(head + "title\nA1,XAT,2026,40,EUR,core,Frigates\n", {.only = "MST-R201"});
    CHECK(answers_of(r, "MST-R201") == answers{.open = 1, .missing = "approved_date"});
}

TEST_CASE("MST-R201 false positive: a decision for an earlier target is a note and keeps credit") {
    // What was decided for the pledge of Vilnius, of 11 July 2023, is new for 2024.
    const auto r = audit(head
                             + "approved_date\nA1,XAT,2024,40,EUR,core,2023-07-11\n"
                               "A2,XAT,2026,40,EUR,core,2023-07-11\n",
                         {.only = "MST-R201"});
    CHECK(answers_of(r, "MST-R201") == answers{.pass = 1, .fail = 1});
    CHECK(finding_of(r, "MST-R201").where->id == "A2");
    CHECK(lenient_of(r, "A2") == 40'000'000);
    CHECK(strict_of(r, "A2") == 40'000'000);
}

TEST_CASE("MST-R201 does not judge what is in no sum") {
    const auto r =
        audit(five_uncounted_rows("core", "approved_date", "2020-01-01"), {.only = "MST-R201"});
    CHECK(answers_of(r, "MST-R201") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R202 ------------------------------------------------------------------------------------

namespace {

// The answers of MST-R202 to a claim of 2026 against a baseline of 100 m of 2025, which are 104 m.
answers against_104(const std::string& amount) {
    const auto r = audit(head + "baseline_amount,baseline_year\nA1,XAT,2026," + amount
                             + ",EUR,core,100,2025\n",
                         {.only = "MST-R202"});
    return answers_of(r, "MST-R202");
}

} // namespace

TEST_CASE("MST-R202 fires: the same money in real terms") {
    const auto r = audit(
        head + "title,baseline_amount,baseline_year\nA1,XAT,2026,105,EUR,core,Fuel,100,2025\n",
        {.only = "MST-R202"});
    CHECK(answers_of(r, "MST-R202") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R202");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::amount);
    CHECK(f.message
          == "'Fuel': EUR 105 m now, EUR 104 m in 2025 in prices of the claim; EUR 1 m count as "
             "new effort");
    CHECK(f.reason == "rise_above 0.02 of the baseline (default)");
    CHECK(strict_of(r, "A1") == 105'000'000);
    // What the message says is what the sums of the year say.
    CHECK(muster_test::year_of(r, "XAT", 2026).additional.lenient.core
          == interval{rational{1'000'000}});
}

TEST_CASE("MST-R202 edge: a rise of exactly 2 %, of one unit more, and of one unit less") {
    CHECK(against_104("106.079999") == answers{.fail = 1});
    CHECK(against_104("106.08") == answers{.fail = 1});
    CHECK(against_104("106.080001") == answers{.pass = 1});
}

TEST_CASE("MST-R202 edge: the upper bound of a rounded amount decides") {
    const auto with = [](const std::string& amount) {
        const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,baseline_amount,"
                             "baseline_year\nA1,XAT,2026,"
                                 + amount + ",EUR,core,100,2026\n",
                             {.only = "MST-R202"});
        return answers_of(r, "MST-R202");
    };
    CHECK(with("101") == answers{.fail = 1}); // at most 101.5
    CHECK(with("101.5") == answers{.fail = 1});
    CHECK(with("102") == answers{.pass = 1}); // may be 102.5
}

TEST_CASE("MST-R202 edge: the rise that is taken for none can be set") {
    const auto r =
        audit(head + "baseline_amount,baseline_year\nA1,XAT,2026,110,EUR,core,100,2026\n",
              {.only = "MST-R202",
               .changed = {{setting("no-increment-over-baseline.rise_above"), {10, 100}}}});
    CHECK(answers_of(r, "MST-R202") == answers{.fail = 1});
    CHECK(finding_of(r, "MST-R202").reason == "rise_above 0.1 of the baseline (set)");
}

TEST_CASE("MST-R202 passes: a real rise, and a new item") {
    CHECK(against_104("130") == answers{.pass = 1});
    const auto r =
        audit(head + "baseline_amount,baseline_year\nA1,XAT,2026,1,EUR,resilience,0,2024\n",
              {.only = "MST-R202"});
    CHECK(answers_of(r, "MST-R202") == answers{.pass = 1});
}

TEST_CASE("MST-R202 fires: without deflators amounts are compared as printed") {
    const auto r =
        audit(head + "baseline_amount,baseline_year\nA1,XAT,2026,100,EUR,core,100,2022\n",
              {.only = "MST-R202"});
    CHECK(has(finding_of(r, "MST-R202").message, "EUR 100 m in 2022 (nominal); EUR 0 count"));
}

TEST_CASE("MST-R202 open: no baseline, or a baseline of no year") {
    const auto r = audit(head
                             + "baseline_amount,baseline_year\nA1,XAT,2026,100,EUR,core,,2025\n"
                               "A2,XAT,2026,100,EUR,core,100,\n",
                         {.only = "MST-R202"});
    CHECK(answers_of(r, "MST-R202")
          == answers{.open = 2, .missing = "baseline_amount; baseline_year"});
}

TEST_CASE("MST-R202 false positive: lumpy procurement passes by the mean of three years") {
    // The limit is 102 m a year in prices of 2025; the mean is one of three years at least.
    const auto with = [](const std::string& year_two, const std::string& year_one,
                         const std::vector<muster::changed_setting>& changed = {}) {
        const auto cells = ",EUR,core,100,2025\n"s;
        auto text = head + "baseline_amount,baseline_year\nA1,XAT,2025,60" + cells;
        if (!year_two.empty()) text += "A1,XAT,2023," + year_two + ",EUR,core,,\n";
        if (!year_one.empty()) text += "A1,XAT,2024," + year_one + ",EUR,core,,\n";
        const auto r = audit(text, {.only = "MST-R202", .changed = changed});
        return answers_of(r, "MST-R202");
    };
    // 80 m of 2023 are 100 m, 131.4 m of 2024 are 146 m: 306 m with 60 m.
    CHECK(with("80", "131.4") == answers{.fail = 1, .open = 2, .missing = "baseline_amount"});
    CHECK(with("80", "131.400001") == answers{.pass = 1, .open = 2, .missing = "baseline_amount"});
    CHECK(with("", "900") == answers{.fail = 1, .open = 1, .missing = "baseline_amount"});
    CHECK(with("900", "") == answers{.fail = 1, .open = 1, .missing = "baseline_amount"});
    // Two years are enough if they are asked for; one year has no mean.
    const auto* years = setting("no-increment-over-baseline.mean_of");
    CHECK(with("", "900", {{years, 2}}).pass == 1);
    CHECK(with("900", "900", {{years, 1}}).fail == 1);
    CHECK(with("900", "900", {{years, 0}}).fail == 1);
    CHECK(with("900", "900", {{years, 4}}).fail == 1);
}

TEST_CASE("MST-R202 false positive: years of another claim, country or currency are no years") {
    const auto r = audit(head
                             + "baseline_amount,baseline_year\nA1,XAT,2025,60,EUR,core,100,2025\n"
                               "A2,XAT,2024,900,EUR,core,,\nA2,XAT,2023,900,EUR,core,,\n"
                               "A1,XBO,2024,900,EUR,core,,\nA1,XBO,2023,900,EUR,core,,\n"
                               "A1,XAT,2022,900,EUR,core,,\n",
                         {.only = "MST-R202"});
    CHECK(answers_of(r, "MST-R202") == answers{.fail = 1, .open = 5, .missing = "baseline_amount"});
    const auto other = audit(
        head
            + "baseline_amount,baseline_year\nA1,XAT,2025,60,EUR,core,100,2025\n"
              "A1,XAT,2022,900,USD,core,,\nA1,XAT,2021,900,USD,core,,\n"
              "A1,XAT,2023,900,EUR,core,,\nA1,XAT,2024,900,EUR,core,,\n",
        {.only = "MST-R202", .changed = {{setting("no-increment-over-baseline.mean_of"), 4}}});
    CHECK(answers_of(other, "MST-R202").fail == 1);
}

TEST_CASE("MST-R202 does not judge what is in no sum") {
    const auto r = audit(five_uncounted_rows("core", "baseline_amount,baseline_year", "50,2026"),
                         {.only = "MST-R202"});
    CHECK(answers_of(r, "MST-R202") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R203 ------------------------------------------------------------------------------------

namespace {

// A programme of 2026, of which 1000 m were claimed and 1000 m were not in the year before. The
// amounts of the ledger before are of 2026 too, as a budget printed them, so that nothing is
// deflated: `earlier` names the year.
muster_test::audited programme(const std::string& claimed, const std::string& unclaimed,
                               std::string_view macro = muster_test::default_macro) {
    // 1000 m of 2025 are 1040 m of 2026.
    return audit(head + "program_id\nA1,XAT,2026," + claimed + ",EUR,resilience,P\nN1,XAT,2026,"
                     + unclaimed + ",EUR,none,P\n",
                 {.only = "MST-R203",
                  .macro = macro,
                  .history = head
                             + "program_id\nA1,XAT,2025,1000,EUR,resilience,P\n"
                               "N1,XAT,2025,1000,EUR,none,P\n"});
}
const answers offset{.fail = 1, .not_applicable = 1};
const answers no_offset{.pass = 1, .not_applicable = 1};

} // namespace

TEST_CASE("MST-R203 fires: what the claimed part wins the other part loses") {
    const auto r = programme("1240", "850"); // +200, -190 in prices of 2026
    CHECK(answers_of(r, "MST-R203") == offset);
    const auto& f = finding_of(r, "MST-R203");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.where->id == "A1");
    CHECK(f.counterpart->id == "N1");
    CHECK(f.cell == muster::column::amount);
    CHECK(f.claimed == 190'000'000);
    CHECK(f.message
          == "claims of programme P rose by EUR 200 m from 2025, its unclaimed lines fell by "
             "EUR 190 m (prices of the claim); together they moved by EUR 10 m");
    CHECK(f.reason
          == "rise_from 0.1 of the earlier claim (default), net_within 0.1 of the rise (default)");
    CHECK(strict_of(r, "A1") == 1'050'000'000);
    CHECK(lenient_of(r, "A1") == 1'240'000'000);
}

TEST_CASE("MST-R203 edge: a rise of a tenth of what was claimed, one unit less, one more") {
    // A tenth of 1040 m is 104 m.
    CHECK(answers_of(programme("1143.999999", "936"), "MST-R203") == no_offset);
    CHECK(answers_of(programme("1144", "936"), "MST-R203") == offset);
    CHECK(answers_of(programme("1144.000001", "936"), "MST-R203") == offset);
}

TEST_CASE("MST-R203 edge: a sum that moves by a tenth of the rise, up and down") {
    // The rise is 200 m, so that a fall of 180 to 220 m fits.
    CHECK(answers_of(programme("1240", "860"), "MST-R203") == offset);
    CHECK(answers_of(programme("1240", "860.000001"), "MST-R203") == no_offset);
    CHECK(answers_of(programme("1240", "820"), "MST-R203") == offset);
    CHECK(answers_of(programme("1240", "819.999999"), "MST-R203") == no_offset);
    // No more is taken away than what the claims won.
    CHECK(strict_of(programme("1240", "820"), "A1") == 1'040'000'000);
}

TEST_CASE("MST-R203 edge: materiality is 0.01 % of GDP") {
    const auto with = [](const std::string& more, const std::string& less) {
        const auto r = audit(head + "program_id\nA1,XAT,2026," + more + ",EUR,core,P\nN1,XAT,2026,"
                                 + less + ",EUR,none,P\n",
                             {.only = "MST-R203",
                              .history = head
                                         + "program_id\nA1,XAT,2025,0,EUR,core,P\n"
                                           "N1,XAT,2025,100,EUR,none,P\n"});
        return answers_of(r, "MST-R203");
    };
    CHECK(with("10", "94") == offset);
    CHECK(with("9.999999", "94") == no_offset);
    CHECK(with("0", "104") == no_offset); // nothing moved
    CHECK(with("0", "94") == no_offset);  // what fell did not rise elsewhere
}

TEST_CASE("MST-R203 edge: the thresholds can be set") {
    const auto with = [](const muster::rule_setting* which, rational value) {
        const auto r =
            audit(head
                      + "program_id\nA1,XAT,2026,1140,EUR,core,P\n"
                        "N1,XAT,2026,850,EUR,none,P\n",
                  {.only = "MST-R203",
                   .history = head
                              + "program_id\nA1,XAT,2026,0,EUR,core,P\n"
                                "A1,XAT,2025,1000,EUR,core,P\n"
                                "N1,XAT,2025,1000,EUR,none,P\n",
                   .changed = {{which, value}, {setting("substitution-offset.net_within"), 1}}});
        return answers_of(r, "MST-R203");
    };
    // +100 and -190: 90 of 100; 100 of 1040 is under a tenth.
    const auto* from = setting("substitution-offset.rise_from");
    CHECK(with(from, {96, 1000}) == offset);
    CHECK(with(from, {97, 1000}) == no_offset);
}

TEST_CASE("MST-R203 passes: both parts grow, both shrink, or the claimed part shrinks") {
    CHECK(answers_of(programme("1240", "1040"), "MST-R203") == no_offset);
    CHECK(answers_of(programme("1240", "1240"), "MST-R203") == no_offset);
    CHECK(answers_of(programme("1040", "900"), "MST-R203") == no_offset);
    CHECK(answers_of(programme("840", "1240"), "MST-R203") == no_offset);
}

TEST_CASE("MST-R203 passes: what did not fall was not substituted, whatever the setting") {
    const auto r = audit(
        head + "program_id\nA1,XAT,2026,300,EUR,core,P\nN1,XAT,2026,900,EUR,none,P\n",
        {.only = "MST-R203",
         .history = head + "program_id\nA1,XAT,2022,100,EUR,core,P\nN1,XAT,2022,900,EUR,none,P\n",
         .changed = {{setting("substitution-offset.net_within"), 1}}});
    CHECK(answers_of(r, "MST-R203") == no_offset);
}

TEST_CASE("MST-R203 fires: without deflators amounts are compared as printed") {
    const auto r = audit(
        head + "program_id\nA1,XAT,2026,300,EUR,core,P\nN1,XAT,2026,700,EUR,none,P\n",
        {.only = "MST-R203",
         .history = head + "program_id\nA1,XAT,2022,100,EUR,core,P\nN1,XAT,2022,900,EUR,none,P\n"});
    CHECK(has(finding_of(r, "MST-R203").message, "fell by EUR 200 m (nominal)"));
    CHECK(strict_of(r, "A1") == 100'000'000);
}

TEST_CASE("MST-R203 fires: the loss is borne in proportion, by claims above zero") {
    const auto r = audit(
        head
            + "admin_code\nA1,XAT,2026,300,EUR,core,M4\n"
              "A2,XAT,2026,100,EUR,resilience,M4\n"
              "A3,XAT,2026,-40,EUR,core,M4\nA4,XAT,2026,0,EUR,core,M4\nN1,XAT,2026,0,EUR,none,M4\n",
        {.only = "MST-R203", .history = head + "admin_code\nN1,XAT,2022,360,EUR,none,M4\n"});
    CHECK(answers_of(r, "MST-R203") == answers{.pass = 2, .fail = 2, .not_applicable = 1});
    CHECK(strict_of(r, "A1") == 30'000'000); // 360 of 400
    CHECK(strict_of(r, "A2") == 10'000'000);
    CHECK(lenient_of(r, "A2") == 100'000'000);
    CHECK(findings_of(r, "MST-R203")[0]->claimed == 270'000'000);
}

TEST_CASE("MST-R203 fires: the newest version of each line counts, in its latest phase") {
    const auto old = "# publication_date: 2023-01-01\n"s + head
                     + "program_id\nA1,XAT,2025,7,EUR,none,P\nN1,XAT,2025,5000,EUR,none,P\n";
    const auto newer = "# publication_date: 2024-01-01\n"s + head
                       + "program_id,phase\nA1,XAT,2025,1000,EUR,resilience,P,\n"
                         "N1,XAT,2025,4000,EUR,none,P,proposed\n"
                         "N1,XAT,2025,1000,EUR,none,P,approved\n"
                         "N1,XAT,2024,9000,EUR,none,P,approved\n";
    for (const bool swapped : {false, true}) {
        const auto r = audit(
            head
                + "program_id,phase\nA1,XAT,2026,1240,EUR,resilience,P,\n"
                  "N1,XAT,2026,999,EUR,none,P,proposed\nN1,XAT,2026,850,EUR,none,P,approved\n",
            {.only = "MST-R203",
             .history = swapped ? newer : old,
             .second_history = swapped ? old : newer});
        CHECK(answers_of(r, "MST-R203") == answers{.fail = 1, .not_applicable = 2});
        CHECK(strict_of(r, "A1") == 1'050'000'000);
    }
}

TEST_CASE("MST-R203 fires: a ledger of several years is its own history") {
    const auto r = audit(
        head
            + "program_id,total_of,direction\n"
              "A1,XAT,2026,300,EUR,core,P,,\nN1,XAT,2026,0,EUR,none,P,,\n"
              "N1,XAT,2025,250,EUR,none,P,,\nT1,XAT,2025,999,EUR,none,P,core,\n"
              "V1,XAT,2025,999,EUR,none,P,,revenue\n",
        {.only = "MST-R203", .changed = {{setting("substitution-offset.net_within"), {2, 10}}}});
    CHECK(answers_of(r, "MST-R203") == answers{.fail = 1, .not_applicable = 4}); // +300, -260
    CHECK(strict_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R203 open: no programme, no earlier year, no GDP, two currencies") {
    const auto r = audit(head
                             + "program_id,admin_code\nA1,XAT,2026,300,EUR,core,,\n"
                               "A2,XAT,2026,300,EUR,core,P,\nA3,XAT,2026,300,EUR,core,,P\n",
                         {.only = "MST-R203",
                          .history = head
                                     + "program_id\nN1,XAT,2026,300,EUR,none,P\n"
                                       "N2,XBO,2025,300,EUR,none,P\n"});
    CHECK(answers_of(r, "MST-R203") == answers{.open = 3, .missing = "program_id; history"});
    const auto without = programme("1200", "810", muster_test::no_macro);
    CHECK(answers_of(without, "MST-R203")
          == answers{.open = 1, .not_applicable = 1, .missing = "macro.gdp"});
    // What passes anyway needs no GDP.
    CHECK(answers_of(programme("1200", "1000", muster_test::no_macro), "MST-R203") == no_offset);
    for (const auto* currencies : {"EUR,USD", "USD,EUR"}) {
        const auto one = std::string{currencies}.substr(0, 3);
        const auto two = std::string{currencies}.substr(4);
        const auto mixed =
            audit(head + "program_id\nA1,XAT,2026,1240,EUR,core,P\nN1,XAT,2026,850,EUR,none,P\n",
                  {.only = "MST-R203",
                   .history = head + "program_id\nA1,XAT,2025,1000," + one
                              + ",core,P\nN1,XAT,2025,1000," + two + ",none,P\n"});
        CHECK(answers_of(mixed, "MST-R203")
              == answers{.open = 1, .not_applicable = 1, .missing = "amounts in one currency"});
    }
    const auto now = audit(
        head + "program_id\nA1,XAT,2026,1240,EUR,core,P\nN1,XAT,2026,850,USD,none,P\n",
        {.only = "MST-R203",
         .history =
             head + "program_id\nA1,XAT,2025,1000,EUR,core,P\nN1,XAT,2025,1000,EUR,none,P\n"});
    CHECK(answers_of(now, "MST-R203")
          == answers{.open = 1, .not_applicable = 1, .missing = "amounts in one currency"});
}

TEST_CASE("MST-R203 false positive: a change of priorities leaves the lenient bound alone") {
    const auto r = programme("1240", "840");
    CHECK(finding_of(r, "MST-R203").acts.lenient_cap == std::nullopt);
    CHECK(finding_of(r, "MST-R203").acts.kind == muster::treatment_kind::haircut);
    CHECK(lenient_of(r, "A1") == 1'240'000'000);
    // Siblings of another programme, or of a ministry with the programme's name, are none.
    const auto other = audit(
        head + "program_id,admin_code\nA1,XAT,2026,1240,EUR,core,P,\nN1,XAT,2026,840,EUR,none,,P\n",
        {.only = "MST-R203",
         .history = head
                    + "program_id,admin_code\nA1,XAT,2025,1000,EUR,core,P,\n"
                      "N1,XAT,2025,1000,EUR,none,,P\n"});
    CHECK(answers_of(other, "MST-R203") == no_offset);
}

TEST_CASE("MST-R203 does not judge what is in no sum") {
    const auto r =
        audit(five_uncounted_rows("core", "program_id", "P"),
              {.only = "MST-R203", .history = head + "program_id\nN1,XAT,2022,80,EUR,none,P\n"});
    // A, of pillar none, is what is left of 80 m; B, C and D are neither claimed nor unclaimed.
    CHECK(answers_of(r, "MST-R203") == answers{.fail = 1, .not_applicable = 5});
    CHECK(strict_of(r, "A") == 40'000'000);
}

} // namespace additionality_more_test
