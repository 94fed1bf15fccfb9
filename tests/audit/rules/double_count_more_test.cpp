// SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace double_count_more_test {

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

namespace {

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"s; // row 3

// The answers of a rule to some rows with further columns.
answers to(std::string_view rule, const std::string& columns, const std::string& rows,
           bool odd = false) {
    const auto r = audit(head + columns + '\n' + rows, {.only = rule, .odd = odd});
    return answers_of(r, rule);
}

const answers one_of_two{.pass = 1, .fail = 1};
const answers both_pass{.pass = 2};
const answers asks_one{.pass = 1, .review = 1};

// Two core claims of 40 m and of `second` m: columns, and the cells of each.
answers twins(const std::string& columns, const std::string& a, const std::string& b,
              const std::string& second = "40") {
    return to("MST-R302", columns,
              "A1,XAT,2026,40,EUR,core," + a + "\nA2,XAT,2026," + second + ",EUR,core," + b + '\n');
}

} // namespace

// MST-R302 ------------------------------------------------------------------------------------

TEST_CASE("MST-R302 fires: a strong link gets no credit, the lowest id keeps its own") {
    const auto r = audit(head
                             + "title,place\nA2,XAT,2026,40.1,EUR,core,Radar for the harbour,"
                               "Northport\nA1,XAT,2026,40,EUR,core,Harbour radar,Northport\n",
                         {.only = "MST-R302"});
    CHECK(answers_of(r, "MST-R302") == one_of_two);
    const auto& f = finding_of(r, "MST-R302");
    CHECK(f.where->id == "A2");
    CHECK(f.counterpart->id == "A1");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::title);
    CHECK(f.message
          == "'Radar for the harbour' of EUR 40.1 m is the expenditure of row 5, 'Harbour radar' "
             "of EUR 40 m");
    CHECK(f.clears == "a contract id, a date or a lot number that tells it from row 5");
    CHECK(f.reason == "strong_from 6.63 bits (default)");
    REQUIRE(f.parts.size() == 6); // prior, title, place, amount, conflicts, kin
    CHECK(f.parts[1].what == "title");
    CHECK(f.parts[1].says == "all of it shared: 'Radar for the harbour' and 'Harbour radar'");
    CHECK(f.parts[3].says == "within 0.5 %: EUR 40.1 m and EUR 40 m");
    CHECK(strict_of(r, "A1") == 40'000'000);
    CHECK(lenient_of(r, "A2") == 0);
}

TEST_CASE("MST-R302 fires: a probable link is asked, a weak one costs nothing") {
    const auto r = audit(head
                             + "title\nA1,XAT,2026,40,EUR,core,Harbour radar\n"
                               "A2,XAT,2026,40,EUR,core,Radar for the harbour\n",
                         {.only = "MST-R302"});
    const auto& f = finding_of(r, "MST-R302");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(has(f.message, " is probably the expenditure of row 4"));
    CHECK(f.reason == "probable_from 4.25 bits (default)");
    CHECK(lenient_of(r, "A2") == 40'000'000);

    const auto weak = audit(head
                                + "title\nA1,XAT,2026,40,EUR,core,Harbour radar\n"
                                  "A2,XAT,2026,39,EUR,core,Radar for the harbour\n",
                            {.only = "MST-R302"});
    CHECK(answers_of(weak, "MST-R302") == asks_one);
    const auto& w = finding_of(weak, "MST-R302");
    CHECK(w.kind == outcome::review);
    CHECK(w.level == severity::note);
    CHECK(w.acts == treatment::none());
    CHECK(has(w.message, " may be the expenditure of row 4"));
    CHECK(w.reason == "review_from 2 bits (default)");
    CHECK(strict_of(weak, "A2") == 39'000'000);
}

TEST_CASE("MST-R302 fires: of three rows for one thing one keeps its credit") {
    const auto r = audit(head
                             + "title,place\nA1,XAT,2026,40,EUR,core,Harbour radar,Northport\n"
                               "A2,XAT,2026,40.1,EUR,core,Harbour radar,Northport\n"
                               "A3,XAT,2026,40.2,EUR,resilience,Harbour radar,Northport\n",
                         {.only = "MST-R302"});
    CHECK(answers_of(r, "MST-R302") == answers{.pass = 1, .fail = 2});
    CHECK(strict_of(r, "A1") == 40'000'000);
    CHECK(lenient_of(r, "A2") == 0);
    CHECK(lenient_of(r, "A3") == 0);
}

TEST_CASE("MST-R302 edge: amounts within 5 % of the larger one, else review at most") {
    const auto with = [](const std::string& amount) {
        return twins("title,place", "Harbour radar,Northport", "Harbour radar,Northport", amount);
    };
    CHECK(with("38") == one_of_two);
    CHECK(with("37.999999") == asks_one);
    CHECK(with("42.105263") == one_of_two); // 40 is 5 % below it
    CHECK(with("42.105264") == asks_one);
}

TEST_CASE("MST-R302 edge: the bands follow the settings") {
    const auto with = [](std::vector<muster::changed_setting> changed) {
        return audit(head
                         + "title,place\nA1,XAT,2026,40,EUR,core,Harbour radar,Northport\n"
                           "A2,XAT,2026,40.1,EUR,core,Harbour radar,Northport\n",
                     {.only = "MST-R302", .changed = std::move(changed)});
    };
    const auto level = [&](std::string_view name, rational bits) {
        const auto r = with({{setting("probable-duplicate." + std::string{name}), bits}});
        const auto all = findings_of(r, "MST-R302");
        return all.empty()                        ? "none"s
               : all[0]->kind == outcome::review  ? "review"s
               : all[0]->level == severity::error ? "strong"s
                                                  : "probable"s;
    };
    double bits = 0;
    const auto plain = with({});
    for (const auto& part : finding_of(plain, "MST-R302").parts) bits += part.bits;
    const rational at{static_cast<std::int64_t>(bits * 100 + 0.5), 100};
    const rational above = at + rational{1, 100};
    CHECK(level("strong_from", at) == "strong");
    CHECK(level("strong_from", above) == "probable");
    CHECK(level("probable_from", at) == "strong");
    CHECK(level("probable_from", above) == "review");
    CHECK(level("review_from", at) == "strong");
    CHECK(level("review_from", above) == "none");
    const auto r =
        audit(head
                  + "title,place\nA1,XAT,2026,40,EUR,core,Harbour radar,Northport\n"
                    "A2,XAT,2026,37,EUR,core,Harbour radar,Northport\n",
              {.only = "MST-R302",
               .changed = {{setting("probable-duplicate.amount_within"), rational{8, 100}}}});
    CHECK(answers_of(r, "MST-R302") == one_of_two);
    CHECK(setting("probable-duplicate.amount_within")->value == rational{5, 100});
}

TEST_CASE("MST-R302 edge: half of a title weighs nothing, and leaves a question") {
    const auto r = audit(head
                             + "title,contract_id\nA1,XAT,2026,40,EUR,core,Coast harbour,K-88\n"
                               "A2,XAT,2026,40.1,EUR,core,Coast mast lamp,K-88\n",
                         {.only = "MST-R302"});
    CHECK(answers_of(r, "MST-R302") == asks_one);
}

TEST_CASE("MST-R302 passes: other things, other years, other phases, other countries") {
    CHECK(twins("title", "Harbour radar", "Uniforms") == both_pass);
    CHECK(twins("title,phase", "Harbour radar,approved", "Harbour radar,executed") == both_pass);
    CHECK(to("MST-R302", "title",
             "A1,XAT,2026,40,EUR,core,Harbour radar\nA2,XAT,2027,40,EUR,core,Harbour radar\n")
          == both_pass);
    CHECK(to("MST-R302", "title",
             "A1,XAT,2026,40,EUR,core,Harbour radar\nA2,XBO,2026,40,EUR,core,Harbour radar\n")
          == both_pass);
}

TEST_CASE("MST-R302 open: nothing names what is paid") {
    CHECK(to("MST-R302", "place", "A1,XAT,2026,40,EUR,core,Northport\n")
          == answers{.open = 1, .missing = "title"});
    for (const auto* column : {"title", "project_id", "contract_id", "ocid"})
        CHECK(to("MST-R302", column, "A1,XAT,2026,40,EUR,core,K7\n") == answers{.pass = 1});
}

TEST_CASE("MST-R302 false positive: lots, serial contracts and dates hold a link at review") {
    const auto base = "Harbour radar,Northport,"s;
    const auto with = [&](const std::string& column, const std::string& a, const std::string& b) {
        return twins("title,place," + column, base + a, base + b, "40.1");
    };
    CHECK(with("contract_id", "", "K2") == one_of_two);
    CHECK(with("contract_date", "2026-01-31", "2026-02-28") == asks_one);
    CHECK(with("start_date", "2026-01-31", "2026-02-28") == asks_one);
    CHECK(with("end_date", "2026-01-31", "2026-02-28") == asks_one);
    CHECK(with("end_date", "2026-01-31", "2026-01-31") == one_of_two);
    CHECK(with("end_date", "2026-01-31", "") == one_of_two);
    CHECK(with("contract_id,recipient_name", "K1,Yard", "K2,Yard") == asks_one);
    CHECK(with("project_id,contract_id", "P1,K1", "P1,K2") == asks_one);
    const auto lot = [](const std::string& a, const std::string& b) {
        return twins("project_id,title", "P1,Northern harbour radar with coastal tower lot " + a,
                     "P1,Northern harbour radar with coastal tower lot " + b, "40.1");
    };
    CHECK(lot("1", "1") == one_of_two);
    CHECK(lot("1", "2") == asks_one);
    // Parts of one project with other titles, though they cost the same.
    CHECK(twins("project_id,title", "P1,Hangar", "P1,Runway", "40.1") == asks_one);
}

TEST_CASE("MST-R302 leaves equal rows, both pillars, parts and transfers to other rules") {
    CHECK(twins("title", "Lease", "Lease") == answers{.pass = 1, .not_applicable = 1});
    const auto rows = [](const std::string& columns, const std::string& a, const std::string& b,
                         const std::string& pillar) {
        return to("MST-R302", "title,place," + columns,
                  "A1,XAT,2026,40,EUR,core,Harbour radar,Northport," + a + "\nA2,XAT,2026,40.1,EUR,"
                      + pillar + ",Harbour radar,Northport," + b + '\n');
    };
    CHECK(rows("project_id", "P1", "P1", "resilience") == both_pass);
    CHECK(rows("project_id", "P1", "P1", "core") == one_of_two);
    CHECK(rows("project_id", "", "", "resilience") == one_of_two);
    CHECK(rows("parent_id", "", "A1", "core") == both_pass);
    CHECK(rows("parent_id", "A2", "", "core") == both_pass);
    CHECK(rows("counterparty_line", "A2", "", "core") == both_pass);
    CHECK(rows("counterparty_line", "", "A1", "core") == both_pass);
    CHECK(to("MST-R302", "title,place",
             "A1,XAT,2026,40,EUR,core,Harbour radar,Northport\n"
             "A1,XAT,2026,40.1,EUR,resilience,Harbour radar,Northport\n")
          == both_pass);
    const auto five = audit(five_uncounted_rows("core", "title", "Lease"), {.only = "MST-R302"});
    CHECK(answers_of(five, "MST-R302") == answers{.pass = 1, .not_applicable = 5});
}

// MST-R305 ------------------------------------------------------------------------------------

TEST_CASE("MST-R305 fires: the transfer loses its credit, the spending keeps its own") {
    const auto r = audit(head
                             + "gfsm,counterparty_line\nA1,XAT,2026,30,EUR,core,263,A2\n"
                               "A2,XAT,2026,30,EUR,core,3112,A1\n",
                         {.only = "MST-R305"});
    CHECK(answers_of(r, "MST-R305") == one_of_two);
    const auto& f = finding_of(r, "MST-R305");
    CHECK(f.where->id == "A1");
    CHECK(f.counterpart->id == "A2");
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::counterparty_line);
    CHECK(f.claimed == 30'000'000);
    CHECK(f.message
          == "the transfer A1 of EUR 30 m and what was spent of it in row 5 (EUR 30 m) are both "
             "claimed; the spending is counted");
    CHECK(lenient_of(r, "A1") == 0);
    CHECK(strict_of(r, "A2") == 30'000'000);
}

TEST_CASE("MST-R305 fires: one side names the other and the amounts can be equal") {
    const auto with = [](const std::string& second, const std::string& names) {
        const auto [a, b] = names == "payer" ? std::pair{"A2"s, ""s} : std::pair{""s, "A1"s};
        return to("MST-R305", "gfsm,counterparty_line",
                  "A1,XAT,2026,30,EUR,core,26," + a + "\nA2,XAT,2026," + second + ",EUR,core,22,"
                      + b + '\n');
    };
    CHECK(with("30", "payer") == one_of_two);
    CHECK(with("30", "payee") == one_of_two);
    CHECK(with("30.000001", "payer") == both_pass);
    CHECK(with("29.999999", "payer") == both_pass);
    // Rounded as printed the two can be the same.
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,gfsm,"
                         "counterparty_line\nA1,XAT,2026,30,EUR,core,26,A2\n"
                         "A2,XAT,2026,30.4,EUR,core,22,\n",
                         {.only = "MST-R305"});
    CHECK(answers_of(r, "MST-R305") == one_of_two);
}

TEST_CASE("MST-R305 fires: bodies that name each other") {
    const auto bodies = [](const std::string& payer, const std::string& payee,
                           const std::string& second = "30") {
        return to("MST-R305",
                  "gfsm,instrument,admin_code,admin_name,funder_id,recipient_id,"
                  "recipient_name",
                  "A1,XAT,2026,30,EUR,core," + payer + "\nA2,XAT,2026," + second + ",EUR,core,"
                      + payee + '\n');
    };
    CHECK(bodies("263,,M1,,,C1,", "22,,C1,,M1,,") == one_of_two);
    CHECK(bodies("263,,M1,,,,Coast Agency", "22,,,coast agency,M1,,") == one_of_two);
    CHECK(bodies("263,,M1,,,,Aktofylaki", "22,,,Ακτοφυλακή,M1,,") == one_of_two);
    CHECK(bodies("263,,M1,,,,Aktofylaki", "22,,,Λιμένας,M1,,") == both_pass);
    CHECK(bodies(",grant,M1,,,C1,", "22,,C1,,M1,,") == one_of_two);
    CHECK(bodies("263,,M1,,,C1,", "22,,C1,,M1,,", "30.000001") == both_pass);
    CHECK(bodies("263,,M1,,,C1,", "22,,C2,,M1,,") == both_pass);
    CHECK(bodies("263,,M1,,,C1,", "22,,C1,,M2,,") == both_pass);
    CHECK(bodies("22,,M1,,,C1,", "22,,C1,,M1,,") == both_pass);      // bought, not granted
    CHECK(bodies("261,,M1,,,C1,", "22,,C1,,M1,,") == both_pass);     // goes abroad
    CHECK(bodies("22,grant,M1,,,C1,", "22,,C1,,M1,,") == both_pass); // the code decides
}

TEST_CASE("MST-R305 fires: who pays is told by the code, the names, or the higher id") {
    const auto payer = [](const std::string& a, const std::string& b) {
        const auto r = audit(head
                                 + "gfsm,admin_code,recipient_id,counterparty_line\n"
                                   "A1,XAT,2026,30,EUR,core,"
                                 + a + ",A2\nA2,XAT,2026,30,EUR,core," + b + ",A1\n",
                             {.only = "MST-R305"});
        return std::string{finding_of(r, "MST-R305").where->id};
    };
    CHECK(payer("26,,", "22,,") == "A1");
    CHECK(payer("22,,", "26,,") == "A2");
    CHECK(payer("22,M1,C1", "22,C1,") == "A1");
    CHECK(payer("22,C1,", "22,M1,C1") == "A2");
    CHECK(payer("22,,", "22,,") == "A2");
    CHECK(payer("26,,", "26,,") == "A2");
}

TEST_CASE("MST-R305 passes: the other side is not claimed, or it is no transfer") {
    CHECK(to("MST-R305", "counterparty_line", "A1,XAT,2026,30,EUR,core,A9\n")
          == answers{.pass = 1});
    CHECK(to("MST-R305", "counterparty_line", "A1,XAT,2026,30,EUR,core,A1\n")
          == answers{.pass = 1});
    CHECK(to("MST-R305", "gfsm", "A1,XAT,2026,30,EUR,core,3112\n") == answers{.pass = 1});
    CHECK(to("MST-R305", "gfsm,counterparty_line",
             "A1,XAT,2026,30,EUR,core,263,A2\nA2,XAT,2027,30,EUR,core,22,A1\n")
          == both_pass); // another year
    CHECK(to("MST-R305", "gfsm,admin_code,recipient_id", "A1,XAT,2026,30,EUR,core,263,M1,C1\n")
          == answers{.pass = 1});
    CHECK(to("MST-R305", "gfsm,admin_code,recipient_name", "A1,XAT,2026,30,EUR,core,263,M1,C\n")
          == answers{.pass = 1});
}

TEST_CASE("MST-R305 open: no counterparty, and no code that makes one needless") {
    const answers open{.open = 1, .missing = "counterparty_line"};
    CHECK(to("MST-R305", "title", "A1,XAT,2026,30,EUR,core,Boats\n") == open);
    CHECK(to("MST-R305", "gfsm", "A1,XAT,2026,30,EUR,core,263\n") == open);
    CHECK(to("MST-R305", "gfsm,admin_code", "A1,XAT,2026,30,EUR,core,263,M1\n") == open);
    CHECK(to("MST-R305", "gfsm,recipient_id", "A1,XAT,2026,30,EUR,core,263,C1\n") == open);
}

TEST_CASE("MST-R305 false positive: co-financing on top of the grant stays") {
    const auto amounts = [](const std::string& paid, const std::string& spent) {
        return audit(head + "gfsm,counterparty_line\nA1,XAT,2026," + paid
                         + ",EUR,core,263,A2\nA2,XAT,2026," + spent + ",EUR,core,3112,A1\n",
                     {.only = "MST-R305"});
    };
    const auto more = amounts("30", "45");
    CHECK(strict_of(more, "A1") == 0);
    CHECK(strict_of(more, "A2") == 45'000'000);
    const auto less = amounts("30", "20");
    CHECK(strict_of(less, "A1") == 10'000'000);
    CHECK(lenient_of(less, "A1") == 10'000'000);
    CHECK(strict_of(less, "A2") == 20'000'000);
    CHECK(finding_of(less, "MST-R305").claimed == 20'000'000);
    CHECK(has(finding_of(less, "MST-R305").message,
              "; the spending is counted, and EUR 10 m stay with the transfer"));
}

TEST_CASE("MST-R305 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("core", "counterparty_line", "B"), {.only = "MST-R305"});
    CHECK(answers_of(five, "MST-R305") == answers{.pass = 1, .not_applicable = 5});
}

// MST-R306 ------------------------------------------------------------------------------------

TEST_CASE("MST-R306 fires: the excess over the value is taken from the latest year") {
    const auto r = audit(head
                             + "contract_id,contract_value\nA2,XAT,2026,100,EUR,core,K7,100\n"
                               "A1,XAT,2027,60,EUR,resilience,K7,\n",
                         {.only = "MST-R306"});
    CHECK(answers_of(r, "MST-R306") == one_of_two);
    const auto& f = finding_of(r, "MST-R306");
    CHECK(f.where->id == "A1");
    CHECK(f.counterpart->id == "A2");
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::contract_value);
    CHECK(f.claimed == 60'000'000);
    CHECK(f.message
          == "contract K7: EUR 160 m counted in 2 rows against a value of EUR 100 m; EUR 60 m of "
             "this line are too much");
    CHECK(lenient_of(r, "A1") == 0);
    CHECK(strict_of(r, "A2") == 100'000'000);
}

TEST_CASE("MST-R306 fires: in a year the highest id first, then the year before") {
    const auto r = audit(head
                             + "contract_id,contract_value\nA1,XAT,2027,40,EUR,core,K7,100\n"
                               "A2,XAT,2027,40,EUR,core,K7,\nA3,XAT,2026,90,EUR,core,K7,\n"
                               "B1,XBO,2026,90,EUR,core,K7,100\n",
                         {.only = "MST-R306"});
    CHECK(answers_of(r, "MST-R306") == answers{.pass = 2, .fail = 2}); // 70 too much
    CHECK(strict_of(r, "A2") == 0);
    CHECK(strict_of(r, "A1") == 10'000'000);
    CHECK(strict_of(r, "A3") == 90'000'000);
    CHECK(strict_of(r, "B1") == 90'000'000); // a contract of another state
}

TEST_CASE("MST-R306 edge: one unit above the value") {
    const auto with = [](const std::string& first) {
        return to("MST-R306", "contract_id,contract_value",
                  "A1,XAT,2026," + first + ",EUR,core,K7,100\nA2,XAT,2027,60,EUR,core,K7,\n");
    };
    CHECK(with("39.999999") == both_pass);
    CHECK(with("40") == both_pass);
    CHECK(with("40.000001") == one_of_two);
    const auto r = audit(head
                             + "contract_id,contract_value\nA1,XAT,2026,100.000001,EUR,core,K7,"
                               "100\n",
                         {.only = "MST-R306"});
    CHECK(answers_of(r, "MST-R306") == answers{.fail = 1});
    CHECK(finding_of(r, "MST-R306").counterpart == nullptr);
    CHECK(strict_of(r, "A1") == 100'000'000);
    // Rounded as printed: 60 + 40 may be no more than 99.
    const auto rounded =
        audit("# unit: 1e6\nid,country,year,amount,currency,pillar,contract_id,contract_value\n"
              "A1,XAT,2026,60,EUR,core,K7,99\nA2,XAT,2027,40,EUR,core,K7,\n",
              {.only = "MST-R306"});
    CHECK(answers_of(rounded, "MST-R306") == both_pass);
}

TEST_CASE("MST-R306 passes: one claim of a contract, and claims without one") {
    CHECK(to("MST-R306", "contract_id", "A1,XAT,2026,40,EUR,core,K7\n") == answers{.pass = 1});
    // Of equal values the first one says how rounded it is: 100.3 can be 100, but not 100.0.
    const auto stated = [](const std::string& first, const std::string& second) {
        const auto r =
            audit("# unit: 1e6\nid,country,year,amount,currency,pillar,contract_id,contract_value\n"
                  "A1,XAT,2026,60.0,EUR,core,K7,"
                      + first + "\nA2,XAT,2027,40.3,EUR,core,K7," + second + '\n',
                  {.only = "MST-R306"});
        return answers_of(r, "MST-R306");
    };
    CHECK(stated("100", "100.0") == both_pass);
    CHECK(stated("100.0", "100") == one_of_two);
    CHECK(to("MST-R306", "contract_id,phase", "A1,XAT,2026,40,EUR,core,,executed\n")
          == answers{.not_applicable = 1});
    CHECK(to("MST-R306", "contract_id,basis", "A1,XAT,2026,40,EUR,core,,cash\n")
          == answers{.not_applicable = 1});
}

TEST_CASE("MST-R306 open: no value of the contract, or a commitment without a contract") {
    CHECK(to("MST-R306", "contract_id,contract_value",
             "A1,XAT,2026,40,EUR,core,K7,\nA2,XAT,2027,40,EUR,core,K7,\n")
          == answers{.open = 2, .missing = "contract_value"});
    CHECK(to("MST-R306", "phase", "A1,XAT,2026,40,EUR,core,committed\n")
          == answers{.open = 1, .missing = "contract_id"});
    CHECK(to("MST-R306", "basis", "A1,XAT,2026,40,EUR,core,commitment\n")
          == answers{.open = 1, .missing = "contract_id"});
}

TEST_CASE("MST-R306 false positive: an amendment, whichever row states it") {
    for (const auto& values : {std::pair{"100", "160"}, std::pair{"160", "100"}})
        CHECK(to("MST-R306", "contract_id,contract_value",
                 "A1,XAT,2026,100,EUR,core,K7,"s + values.first + "\nA2,XAT,2027,60,EUR,core,K7,"
                     + values.second + '\n')
              == both_pass);
}

TEST_CASE("MST-R306 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "contract_id,contract_value", "K7,30"),
                            {.only = "MST-R306"});
    CHECK(answers_of(five, "MST-R306") == answers{.fail = 1, .not_applicable = 5});
}

} // namespace double_count_more_test
