// SPDX-License-Identifier: MIT
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace relabel_further_test {

using namespace std::string_literals;
using muster::changed_setting;
using muster::interval;
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

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"s;
const answers fires{.fail = 1};
const answers passes{.pass = 1};
const answers asks{.review = 1};

// Ceilings that no other playbook has, so that it is known which one is asked.
constexpr muster::clause own_clauses[] = {
    {"R-CIP", muster::pillar::resilience, {1, 4}, "", muster::year{2025}},
    {"R-CIV", muster::pillar::resilience, 0, "", muster::year{2025}},
    {"R-DIB", muster::pillar::resilience, 1, "", muster::year{2025}},
    {"C.EQP", muster::pillar::core, 1, "", muster::year{1949}},
};
constexpr muster::playbook own_playbook{"own", "Ceilings of a quarter", own_clauses};

} // namespace

// MST-R106 ------------------------------------------------------------------------------------

namespace {

muster_test::audited transport(const std::string& networks, const std::string& spec,
                               const std::string& civil = "",
                               std::vector<changed_setting> changed = {}) {
    return audit(head
                     + "category,title,ten_t,mil_network,spec_fields,civil_counterfactual_cost\n"
                       "A1,XAT,2026,200,EUR,resilience,R-CIP.MOB,Bridge,"
                     + networks + ',' + spec + ',' + civil + '\n',
                 {.only = "MST-R106", .changed = std::move(changed)});
}
answers with_spec(const std::string& spec, std::vector<changed_setting> changed = {}) {
    return answers_of(transport("yes,yes", spec, "", std::move(changed)), "MST-R106");
}

} // namespace

TEST_CASE("MST-R106 fires: only the extra cost of the specification counts") {
    const auto r = transport("yes,yes", "gross=60", "185");
    CHECK(answers_of(r, "MST-R106") == fires);
    const auto& f = finding_of(r, "MST-R106");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::haircut_to(rational{15'000'000}));
    CHECK(f.cell == muster::column::spec_fields);
    CHECK(f.message
          == "'Bridge': no parameter of Regulation (EU) 2021/1328 is reached; only the extra cost "
             "of the military specification counts, EUR 15 m");
    CHECK(f.clears == "a parameter in spec_fields, or civil_counterfactual_cost for this line");
    CHECK(f.reason == "civil_counterfactual_cost of the line");
    CHECK(strict_of(r, "A1") == 15'000'000);
    CHECK(lenient_of(r, "A1") == 15'000'000);
}

TEST_CASE("MST-R106 fires: without a civil cost the ceiling of the playbook counts") {
    const auto r = transport("no,yes", "gross=130");
    const auto& f = finding_of(r, "MST-R106");
    CHECK(f.cell == muster::column::mil_network);
    CHECK(f.message
          == "'Bridge': not on both networks; only the extra cost of the military specification "
             "counts, and as long as it is not stated 40 % of the claim");
    CHECK(f.clears == "mil_network and ten_t, or civil_counterfactual_cost for this line");
    CHECK(f.reason == "ceiling of R-CIP.MOB in playbook muster_strict");
    CHECK(strict_of(r, "A1") == 80'000'000);
    CHECK(lenient_of(r, "A1") == 80'000'000);
    CHECK(has(finding_of(transport(",", ""), "MST-R106").message,
              "not on both networks, and no parameter of Regulation (EU) 2021/1328 is reached;"));
    const auto own = audit(head + "category,ten_t\nA1,XAT,2026,200,EUR,resilience,R-CIP.MOB,no\n",
                           {.only = "MST-R106", .playbook = &own_playbook});
    CHECK(strict_of(own, "A1") == 50'000'000);
    CHECK(finding_of(own, "MST-R106").reason == "ceiling of R-CIP.MOB in playbook own");
    // Before the headings existed there was no ceiling to keep.
    const auto before = audit(head + "category,ten_t\nA1,XAT,2024,9,EUR,resilience,R-CIP.MOB,no\n",
                              {.only = "MST-R106"});
    CHECK(strict_of(before, "A1") == 0);
}

TEST_CASE("MST-R106 edge: each parameter at its value and below it") {
    CHECK(with_spec("gross=130") == passes);
    CHECK(with_spec("gross=129.999") == fires);
    CHECK(with_spec("runway=3000") == passes);
    CHECK(with_spec("runway=2999.9") == fires);
    CHECK(with_spec("axle=22.5") == passes);
    CHECK(with_spec("axle=22.49") == fires);
    CHECK(with_spec("train=740") == passes);
    CHECK(with_spec("train=739") == fires);
    CHECK(with_spec("mlc=80") == passes);
    CHECK(with_spec("mlc=79") == fires);
    CHECK(with_spec("mlc=79", {{setting("mobility-spec-missing.mlc_from"), 79}}) == passes);
    CHECK(with_spec("gross=60", {{setting("mobility-spec-missing.mlc_from"), 1}})
          == fires); // another parameter
}

TEST_CASE("MST-R106 edge: one of several parameters is enough, and what cannot be read is none") {
    CHECK(with_spec("axle=20;mlc=80") == passes);
    CHECK(with_spec("mlc = 80 ; axle = 20") == passes);
    CHECK(with_spec("axle=20;mlc=70;") == fires);
    for (const auto* odd : {"mlc", "mlc=", "mlc=high", "=80", "80", "speed=900", ";;"})
        CHECK(with_spec(odd) == fires);
}

TEST_CASE("MST-R106 edge: the civil cost is nothing, nearly all, all and more than all") {
    const auto left = [](const std::string& civil) {
        return lenient_of(transport("yes,yes", "", civil), "A1");
    };
    CHECK(left("0") == 200'000'000);
    CHECK(left("199.999999") == 1);
    CHECK(left("200") == 0);
    CHECK(left("250") == 0);
    // Bounds of two rounded figures.
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,category,ten_t,"
                         "civil_counterfactual_cost\n"
                         "A1,XAT,2026,200,EUR,resilience,R-CIP.MOB,no,200\n",
                         {.only = "MST-R106"});
    CHECK(credit_of(r, "A1").strict == interval{0, 1'000'000});
}

TEST_CASE("MST-R106 passes: both networks and one parameter") {
    const auto r = transport("yes,yes", "mlc=100", "150");
    CHECK(answers_of(r, "MST-R106") == passes);
    CHECK(strict_of(r, "A1") == 200'000'000);
    for (const auto* networks : {"yes,no", "no,yes", ",yes", "yes,"})
        CHECK(answers_of(transport(networks, "mlc=100"), "MST-R106") == fires);
}

TEST_CASE("MST-R106 open: no heading, or no column that the rule could read") {
    const auto r = audit(head
                             + "category\nA1,XAT,2026,200,EUR,resilience,R-CIP.MOB\n"
                               "A2,XAT,2026,200,EUR,resilience,\n",
                         {.only = "MST-R106"});
    CHECK(answers_of(r, "MST-R106") == answers{.open = 2, .missing = "spec_fields; category"});
    CHECK(strict_of(r, "A1") == 200'000'000);
    for (const auto* column : {"ten_t", "mil_network", "spec_fields"}) {
        const auto one =
            audit(head + "category," + column + "\nA1,XAT,2026,200,EUR,resilience,R-CIP.MOB,\n",
                  {.only = "MST-R106"});
        CHECK(answers_of(one, "MST-R106") == fires);
    }
}

TEST_CASE("MST-R106 false positive: allies outside the Union, and classified networks") {
    const auto outside = audit(
        head
            + "category,mil_network,spec_fields\nA1,XAT,2026,200,EUR,resilience,R-CIP.MOB,yes,"
              "mlc=80\nA2,XAT,2026,200,EUR,resilience,R-CIP.MOB,no,mlc=80\n",
        {.only = "MST-R106"});
    CHECK(answers_of(outside, "MST-R106") == answers{.pass = 1, .fail = 1});
    const auto classified = [](const std::string& type, const std::string& authority,
                               const std::string& day) {
        const auto r =
            audit(head
                      + "category,ten_t,evidence_type,requirement_authority,evidence_date\n"
                        "A1,XAT,2026,200,EUR,resilience,R-CIP.MOB,no,"
                      + type + ',' + authority + ',' + day + '\n',
                  {.only = "MST-R106"});
        return answers_of(r, "MST-R106");
    };
    CHECK(classified("classified", "General staff", "2026-01-01") == passes);
    CHECK(classified("public", "General staff", "2026-01-01") == fires);
    CHECK(classified("classified", "", "2026-01-01") == fires);
    CHECK(classified("classified", "General staff", "") == fires);
}

TEST_CASE("MST-R106 does not judge core, other headings, nor what is in no sum") {
    const auto r = audit(head
                             + "category,ten_t\nA1,XAT,2026,40,EUR,core,R-CIP.MOB,no\n"
                               "A2,XAT,2026,40,EUR,resilience,R-CIP,no\n",
                         {.only = "MST-R106"});
    CHECK(answers_of(r, "MST-R106") == answers{.not_applicable = 2});
    const auto five = audit(five_uncounted_rows("resilience", "category,ten_t", "R-CIP.MOB,no"),
                            {.only = "MST-R106"});
    CHECK(answers_of(five, "MST-R106") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R107 ------------------------------------------------------------------------------------

namespace {

muster_test::audited shared_use(const std::string& category, const std::string& share,
                                const std::string& method = "",
                                const muster::playbook* playbook = nullptr) {
    return audit(head
                     + "category,title,military_share,share_method\n"
                       "A1,XAT,2026,200,EUR,resilience,"
                     + category + ",Railway," + share + ',' + method + '\n',
                 {.only = "MST-R107", .playbook = playbook});
}

} // namespace

TEST_CASE("MST-R107 fires: a share above the ceiling of the playbook") {
    const auto r = shared_use("R-CIP.MOB", "0.8", "declared");
    CHECK(answers_of(r, "MST-R107") == fires);
    const auto& f = finding_of(r, "MST-R107");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts.kind == muster::treatment_kind::haircut);
    CHECK(f.cell == muster::column::military_share);
    CHECK(f.message
          == "80 % of 'Railway' is claimed as military (declared); the playbook's ceiling for "
             "R-CIP.MOB is 40 % unless the share was measured");
    CHECK(f.reason == "ceiling of R-CIP.MOB in playbook muster_strict");
    CHECK(strict_of(r, "A1") == 80'000'000);   // 200 m are the whole railway
    CHECK(lenient_of(r, "A1") == 100'000'000); // 200 m are 80 % of it
    CHECK(has(finding_of(shared_use("R-NET", "1"), "MST-R107").message, "(no method)"));
}

TEST_CASE("MST-R107 edge: a share at the ceiling, and just above it") {
    CHECK(answers_of(shared_use("R-CIV", "0.4"), "MST-R107") == passes);
    const auto r = shared_use("R-CIV", "0.400001");
    CHECK(answers_of(r, "MST-R107") == fires);
    CHECK(has(finding_of(r, "MST-R107").message, "40.0001 % of"));
}

TEST_CASE("MST-R107 edge: the ceiling is that of the selected playbook") {
    const auto r = shared_use("R-CIP.MOB", "0.4", "", &own_playbook); // a part of R-CIP
    CHECK(strict_of(r, "A1") == 50'000'000);
    CHECK(lenient_of(r, "A1") == 125'000'000);
    CHECK(finding_of(r, "MST-R107").reason == "ceiling of R-CIP in playbook own");
    const auto nothing = shared_use("R-CIV", "0.1", "", &own_playbook);
    CHECK(lenient_of(nothing, "A1") == 0);
    CHECK(answers_of(shared_use("R-CIV", "0", "", &own_playbook), "MST-R107") == passes);
    CHECK(answers_of(shared_use("R-DIB", "1", "", &own_playbook), "MST-R107") == passes);
    CHECK(answers_of(shared_use("R-DIB", "", "", &own_playbook), "MST-R107") == passes);
}

TEST_CASE("MST-R107 passes: a share within the ceiling, and core") {
    CHECK(answers_of(shared_use("R-NET", "0.3"), "MST-R107") == passes);
    const auto r = audit(head + "category,military_share\nA1,XAT,2026,200,EUR,core,C.EQP,1\n",
                         {.only = "MST-R107"});
    CHECK(answers_of(r, "MST-R107") == passes);
}

TEST_CASE("MST-R107 open: no heading, or no share") {
    const auto r = audit(head
                             + "category,military_share\nA1,XAT,2026,200,EUR,resilience,,0.8\n"
                               "A2,XAT,2026,200,EUR,resilience,R-CIP,\n",
                         {.only = "MST-R107"});
    CHECK(answers_of(r, "MST-R107") == answers{.open = 2, .missing = "category; military_share"});
    CHECK(strict_of(r, "A2") == 200'000'000);
}

TEST_CASE("MST-R107 false positive: a share that was measured") {
    for (const auto* method : {"incremental", "metered", "capacity"})
        CHECK(answers_of(shared_use("R-CIP", "0.9", method), "MST-R107") == passes);
    CHECK(answers_of(shared_use("R-CIP", "0.9", "declared"), "MST-R107") == fires);
}

TEST_CASE("MST-R107 does not judge what no clause speaks of, nor what is in no sum") {
    CHECK(answers_of(shared_use("R-INN", "0.9", "", &own_playbook), "MST-R107")
          == answers{.not_applicable = 1});
    const auto five =
        audit(five_uncounted_rows("resilience", "category,military_share", "R-CIP,0.8"),
              {.only = "MST-R107"});
    CHECK(answers_of(five, "MST-R107") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R108 ------------------------------------------------------------------------------------

namespace {

// Claims of 300 m for resilience in 2026 after 200 m (in prices of 2026: 208 m) in 2025, so that
// the growth is 92 m; one of them was moved in from another budget.
answers moved_in(const std::string& transfers, const std::string& amount = "100",
                 std::vector<changed_setting> changed = {},
                 std::string_view macro = muster_test::default_macro) {
    const auto r = audit(head + "budgetary_transfers\nA1,XAT,2026,200,EUR,resilience,\nA2,XAT,2026,"
                             + amount + ",EUR,resilience," + transfers + '\n',
                         {.only = "MST-R108",
                          .macro = macro,
                          .history = head + "title\nH1,XAT,2025,200,EUR,resilience,Shelters\n",
                          .changed = std::move(changed)});
    return answers_of(r, "MST-R108");
}
const answers speaks{.pass = 2, .fail = 1};
const answers silent{.pass = 2};

// A project of the ministry of transport, and the claims of a year before.
const auto ministry = "# unit: 1e6\n# decimals: INF\n# publication_date: 2023-05-01\n"
                      "id,country,year,amount,currency,pillar,cofog,title,admin_code,admin_name\n"s;
muster_test::audited crossing(const std::string& cofog, const std::string& was,
                              const std::string& is, const std::string& amount = "1306") {
    return audit(head + "title,admin_code,admin_name\nA1,XAT,2026," + amount
                     + ",EUR,core,Strait crossing," + is + '\n',
                 {.only = "MST-R108",
                  .history = ministry + "H1,XAT,2023,1000,EUR,none," + cofog + ",Strait crossing,"
                             + was + "\nG1,XAT,2025,100,EUR,core,02.1,Barracks,M1,\n"});
}

} // namespace

TEST_CASE("MST-R108 fires: a fifth of the growth and more was moved in") {
    const auto r = audit(
        head
            + "budgetary_transfers\nA1,XAT,2026,208,EUR,resilience,\n"
              "A2,XAT,2026,100,EUR,resilience,60\n",
        {.only = "MST-R108", .history = head + "title\nH1,XAT,2025,200,EUR,resilience,Shelters\n"});
    CHECK(answers_of(r, "MST-R108") == speaks);
    const auto& f = finding_of(r, "MST-R108");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where == nullptr);
    CHECK(f.country == "XAT");
    CHECK(f.year == 2026);
    CHECK(f.claimed == 60'000'000);
    CHECK(f.message
          == "60.0 % of the growth of resilience since 2025 (EUR 60 m of EUR 100 m) was already "
             "being spent by other budgets");
    CHECK(f.reason == "part_from 0.2 of the growth (default)");
    CHECK(strict_of(r, "A2") == 100'000'000);
    CHECK(lenient_of(r, "A2") == 100'000'000);
}

TEST_CASE("MST-R108 edge: a fifth of the growth of 92 m, and one unit less") {
    CHECK(moved_in("18.4") == speaks);
    CHECK(moved_in("18.399999") == silent);
    const auto* part = setting("budget-transfer-in.part_from");
    CHECK(moved_in("18.4", "100", {{part, {201, 1000}}}) == silent);
    CHECK(moved_in("18.399999", "100", {{part, {19, 100}}}) == speaks);
}

TEST_CASE("MST-R108 edge: materiality is 0.01 % of GDP") {
    // The growth is 12 m, of which a transfer of 10 m is far more than a fifth.
    CHECK(moved_in("10", "20") == speaks);
    CHECK(moved_in("9.999999", "20") == silent);
}

TEST_CASE("MST-R108 edge: no more moves in than the line claims, and nothing moves out") {
    const auto share = [](const std::string& transfers) {
        const auto r =
            audit(head
                      + "budgetary_transfers\nA1,XAT,2026,208,EUR,resilience,\n"
                        "A2,XAT,2026,100,EUR,resilience,"
                      + transfers + '\n',
                  {.only = "MST-R108",
                   .history = head + "title\nH1,XAT,2025,200,EUR,resilience,Shelters\n"});
        return finding_of(r, "MST-R108").claimed;
    };
    CHECK(share("100") == 100'000'000);
    CHECK(share("900") == 100'000'000);
    CHECK(moved_in("-900") == silent);
    CHECK(moved_in("0") == silent);
}

TEST_CASE("MST-R108 fires: an older civil project of another body is linked") {
    const auto r = crossing("04.5", "T1,Ministry of Transport", "M1,Ministry of Defence");
    CHECK(answers_of(r, "MST-R108") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R108");
    // 1306 m after 104 m; the crossing cost 1300 m in prices of 2026.
    CHECK(f.message
          == "108.2 % of the growth of core since 2025 (EUR 1 300 m of EUR 1 202 m) was already "
             "being spent by Ministry of Transport");
    CHECK(answers_of(crossing("04.5", "T1,", "M1,"), "MST-R108").fail == 1);
    CHECK(has(finding_of(crossing("04.5", "T1,", "M1,"), "MST-R108").message, "spent by T1"));
    CHECK(answers_of(crossing("04.5", ",Transport", ",Defence"), "MST-R108").fail == 1);
    // No more than what is claimed now.
    CHECK(finding_of(crossing("04.5", "T1,", "M1,", "1295"), "MST-R108").claimed == 1'295'000'000);
}

TEST_CASE("MST-R108 edge: a probable link counts, a link in the review band does not") {
    // 2.9 bits with an amount within 25 %.
    CHECK(answers_of(crossing("04.5", "T1,", "M1,", "1500"), "MST-R108") == passes);
    // 5.8 bits: all words of the smaller title.
    const auto r = audit(
        head
            + "title,admin_code\n"
              "A1,XAT,2026,1306,EUR,core,Strait crossing - strategic mobility corridor,M1\n",
        {.only = "MST-R108",
         .history = ministry
                    + "H1,XAT,2023,1000,EUR,none,04.5,\"Strait crossing, road and rail link\",T1,\n"
                      "G1,XAT,2025,100,EUR,core,02.1,Barracks,M1,\n"});
    CHECK(answers_of(r, "MST-R108") == answers{.pass = 1, .fail = 1});
}

TEST_CASE("MST-R108 passes: the same body, a military project, no growth, an unsure link") {
    CHECK(answers_of(crossing("04.5", "M1,Transport", "M1,Defence"), "MST-R108") == passes);
    CHECK(answers_of(crossing("04.5", ",Défense", ",DEFENSE"), "MST-R108") == passes);
    CHECK(answers_of(crossing("02.1", "T1,", "M1,"), "MST-R108") == passes);
    CHECK(answers_of(crossing("04.5", "T1,", "M1,", "3000"), "MST-R108") == passes); // 0.9 bits
    CHECK(moved_in("8", "8") == silent);                                             // no growth
    CHECK(moved_in("5", "5") == silent);
}

TEST_CASE("MST-R108 fires: a ledger of several years is its own history, pillar by pillar") {
    const auto r = audit(head
                             + "budgetary_transfers\nA1,XAT,2026,300,EUR,core,100\n"
                               "A1,XAT,2022,100,EUR,core,0\nB1,XAT,2024,5000,EUR,resilience,0\n",
                         {.only = "MST-R108"});
    CHECK(answers_of(r, "MST-R108") == answers{.pass = 3, .fail = 1});
    CHECK(has(finding_of(r, "MST-R108").message,
              "growth of core since 2022 (EUR 100 m of EUR 200 m, nominal)"));
}

TEST_CASE("MST-R108 open: no history, no body, no year before, no GDP, two currencies") {
    const auto r = audit(head
                             + "budgetary_transfers\nA1,XAT,2026,300,EUR,core,\n"
                               "A2,XAT,2026,300,EUR,core,50\n",
                         {.only = "MST-R108"});
    CHECK(answers_of(r, "MST-R108") == answers{.open = 2, .missing = "history; history: pillar"});
    CHECK(answers_of(crossing("04.5", "T1,", ",Defence"), "MST-R108")
          == answers{.open = 1, .missing = "admin_code"});
    CHECK(moved_in("60", "100", {}, muster_test::no_macro)
          == answers{.pass = 1, .open = 1, .missing = "macro.gdp"});
    const auto mixed =
        audit(head
                  + "budgetary_transfers\nA1,XAT,2026,300,EUR,core,0\n"
                    "A2,XAT,2026,300,EUR,core,50\n",
              {.only = "MST-R108", .history = head + "title\nH1,XAT,2025,200,USD,core,Barracks\n"});
    CHECK(answers_of(mixed, "MST-R108")
          == answers{.pass = 1, .open = 1, .missing = "amounts in one currency"});
}

TEST_CASE("MST-R108 false positive: a real change of mission keeps its credit") {
    const auto r = crossing("04.5", "T1,", "M1,");
    CHECK(finding_of(r, "MST-R108").acts == treatment::none());
    CHECK(finding_of(r, "MST-R108").clears == "the new mission of what moved in");
    CHECK(strict_of(r, "A1") == 1'306'000'000);
}

TEST_CASE("MST-R108 does not judge what is in no sum") {
    const auto r =
        audit(five_uncounted_rows("core", "budgetary_transfers", "40"),
              {.only = "MST-R108", .history = head + "title\nH1,XAT,2025,1,EUR,core,X\n"});
    CHECK(answers_of(r, "MST-R108") == answers{.pass = 1, .fail = 1, .not_applicable = 5});
    CHECK(finding_of(r, "MST-R108").claimed == 40'000'000);
}

// MST-R109 ------------------------------------------------------------------------------------

namespace {

// A line of 50 m (0.05 % of GDP) with this title and these cells, beside 100 m of other claims.
answers umbrella(const std::string& title, const std::string& cells = ",,,,",
                 const std::string& amount = "50", std::vector<changed_setting> changed = {},
                 const std::string& others = "100") {
    const auto r =
        audit(head
                  + "title,lang,parent_id,project_id,contract_id,ocid\n"
                    "A1,XAT,2026,"
                  + amount + ",EUR,resilience," + title + ',' + cells + "\nA2,XAT,2026," + others
                  + ",EUR,resilience,Shelter,,,,,\nA3,XAT,2026,9000,EUR,core,Tanks,,,,,\n",
              {.only = "MST-R109", .changed = std::move(changed)});
    return answers_of(r, "MST-R109");
}
const answers asked{.pass = 2, .review = 1};
const answers itemised{.pass = 3};

} // namespace

TEST_CASE("MST-R109 fires: a title that says nothing over much money") {
    const auto r =
        audit(head + "title\nA1,XAT,2026,600,EUR,resilience,Various resilience measures\n",
              {.only = "MST-R109"});
    CHECK(answers_of(r, "MST-R109") == asks);
    const auto& f = finding_of(r, "MST-R109");
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::title);
    CHECK(f.message
          == "EUR 600 m (0.600 % of GDP) stand in one line called 'Various resilience measures'; "
             "what they buy is not said");
    CHECK(f.clears == "the parts of the sum, with parent_id A1");
    CHECK(f.reason == "large_from 0.05 % of GDP (default), part_from 0.1 of the pillar (default)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 600'000'000);
}

TEST_CASE("MST-R109 edge: 0.05 % of GDP for certain, and one unit less") {
    const auto title = "Security programme"s;
    CHECK(umbrella(title) == asked);
    CHECK(umbrella(title, ",,,,", "49.999999") == itemised);
    const auto* large = setting("umbrella-line.large_from");
    CHECK(umbrella(title, ",,,,", "49.999999", {{large, {4, 10'000}}}) == asked);
    const auto rounded = [](const std::string& amount) {
        const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,title\n"
                             "A1,XAT,2026,"
                                 + amount + ",EUR,core,Security programme\n",
                             {.only = "MST-R109"});
        return answers_of(r, "MST-R109");
    };
    CHECK(rounded("50") == passes); // may be 49.5
    CHECK(rounded("51") == asks);
}

TEST_CASE("MST-R109 edge: a tenth of the pillar, and one unit less") {
    const auto title = "Security programme"s;
    CHECK(umbrella(title, ",,,,", "50", {}, "450") == asked);
    CHECK(umbrella(title, ",,,,", "50", {}, "450.00001") == itemised);
    const auto* part = setting("umbrella-line.part_from");
    CHECK(umbrella(title, ",,,,", "50", {{part, {9, 100}}}, "450.00001") == asked);
    CHECK(umbrella(title, ",,,,", "50", {}, "-60") == asked); // no sum to be a part of
    CHECK(umbrella(title, ",,,,", "50", {}, "-50") == asked);
}

TEST_CASE("MST-R109 edge: every word of the title is generic") {
    for (const auto* title : {"Other", "Investments in security and resilience", "Programme 2026",
                              "Miscellaneous expenditure for the networks", "of the"})
        CHECK(umbrella(title) == asked);
    for (const auto* title : {"Security of ports", "Resilience fund for hospitals", "Lot 4"})
        CHECK(umbrella(title) == itemised);
}

TEST_CASE("MST-R109 passes: an id of a project or of a contract, or parts") {
    CHECK(umbrella("Security programme", ",,P1,,") == itemised);
    CHECK(umbrella("Security programme", ",,,K1,") == itemised);
    CHECK(umbrella("Security programme", ",,,,ocds-1") == itemised);
    const auto with_parts = [](const std::string& country, const std::string& parent) {
        const auto r = audit(head + "title,parent_id\nA1,XAT,2026,600,EUR,resilience,Other,\nA2,"
                                 + country + ",2026,5,EUR,resilience,Shelter," + parent + '\n',
                             {.only = "MST-R109"});
        return answers_of(r, "MST-R109");
    };
    CHECK(with_parts("XAT", "A1") == answers{.pass = 2});
    CHECK(with_parts("XBO", "A1") == answers{.pass = 1, .review = 1});
    CHECK(with_parts("XAT", "A2") == answers{.pass = 1, .review = 1});
    const auto own = audit(head + "title,parent_id\nA1,XAT,2026,600,EUR,resilience,Other,A1\n",
                           {.only = "MST-R109"});
    CHECK(answers_of(own, "MST-R109") == asks); // no part of itself
}

TEST_CASE("MST-R109 open: no title, another language, no GDP") {
    const auto r = audit(head
                             + "title,lang\nA1,XAT,2026,600,EUR,resilience,,\n"
                               "A2,XAT,2026,600,EUR,resilience,Programme,fr\n"
                               "A3,XAT,2030,600,EUR,resilience,Programme,\n"
                               "A4,XAT,2026,600,EUR,resilience,Programme,en\n",
                         {.only = "MST-R109"});
    CHECK(answers_of(r, "MST-R109")
          == answers{.review = 1, .open = 3, .missing = "title; a title in English; macro.gdp"});
}

TEST_CASE("MST-R109 false positive: in a small state such a share of GDP is routine") {
    // Ten equal lines and one more: none is a tenth of the pillar.
    auto text = head + "title\n";
    for (const auto* id : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"})
        text += std::string{id} + ",XAT,2026,60,EUR,resilience,Security programme\n";
    CHECK(answers_of(audit(text, {.only = "MST-R109"}), "MST-R109") == answers{.pass = 11});
}

TEST_CASE("MST-R109 does not judge what is in no sum") {
    const auto r = audit(five_uncounted_rows("core", "title,unit", "Security programme,1e8"),
                         {.only = "MST-R109"});
    CHECK(answers_of(r, "MST-R109") == answers{.review = 1, .not_applicable = 5});
}

} // namespace relabel_further_test
