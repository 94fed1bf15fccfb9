// SPDX-License-Identifier: MIT
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace double_count_shared_test {

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

const answers both_pass{.pass = 2};

} // namespace

// MST-R307 ------------------------------------------------------------------------------------

TEST_CASE("MST-R307 fires: two states claim more of a ship than it costs") {
    const auto r = audit(head
                             + "program_id,project_total\nA1,XAT,2026,300,EUR,core,SHIP,400\n"
                               "B1,XBE,2027,300,EUR,core,SHIP,\n",
                         {.only = "MST-R307"});
    CHECK(answers_of(r, "MST-R307") == answers{.fail = 2});
    for (const auto* f : findings_of(r, "MST-R307")) {
        CHECK(f->level == severity::warning);
        CHECK(f->acts == treatment::ask());
        CHECK(f->cell == muster::column::amount);
        CHECK(f->claimed == 300'000'000);
        CHECK(f->counterpart->id == (f->where->id == "A1" ? "B1" : "A1"));
        CHECK(f->message == "programme SHIP: XAT, XBE claim EUR 600 m of EUR 400 m");
    }
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "B1") == 300'000'000);
}

TEST_CASE("MST-R307 fires: a national share is kept, what is beyond it is cut") {
    const auto r = audit(head
                             + "program_id,project_total,national_share\n"
                               "A2,XAT,2027,150,EUR,core,SHIP,400,\n"
                               "A1,XAT,2026,150,EUR,core,SHIP,400,0.5\n"
                               "B1,XBE,2026,150,EUR,core,SHIP,400,0.5\n"
                               "C1,XCE,2026,10,EUR,core,SHIP,,\n",
                         {.only = "MST-R307"});
    CHECK(answers_of(r, "MST-R307") == answers{.pass = 2, .fail = 2});
    CHECK(strict_of(r, "A1") == 150'000'000);
    CHECK(strict_of(r, "A2") == 50'000'000); // 200 are its half
    CHECK(lenient_of(r, "A2") == 50'000'000);
    CHECK(strict_of(r, "B1") == 150'000'000);
    CHECK(strict_of(r, "C1") == 0); // gives no share
    CHECK(lenient_of(r, "C1") == 10'000'000);
    const auto all = findings_of(r, "MST-R307");
    CHECK(all[0]->claimed == 100'000'000);
    CHECK(has(all[0]->message, "; EUR 100 m of this line are beyond the national share"));
    CHECK_FALSE(has(all[1]->message, "beyond"));
}

TEST_CASE("MST-R307 fires: of a state the latest year is cut first, whatever the ids") {
    const auto r = audit(head
                             + "program_id,project_total,national_share\n"
                               "A1,XAT,2027,150,EUR,core,SHIP,400,0.5\n"
                               "A2,XAT,2026,150,EUR,core,SHIP,400,\n"
                               "B1,XBE,2026,150,EUR,core,SHIP,400,0.5\n",
                         {.only = "MST-R307"});
    CHECK(strict_of(r, "A2") == 150'000'000);
    CHECK(strict_of(r, "A1") == 50'000'000);
}

TEST_CASE("MST-R307 edge: of several shares of a state the largest, of equal costs the first") {
    const auto kept = [](const std::string& first, const std::string& second) {
        const auto r = audit(head
                                 + "program_id,project_total,national_share\n"
                                   "A1,XAT,2026,250,EUR,core,SHIP,400,"
                                 + first + "\nA2,XAT,2027,1,EUR,core,SHIP,400," + second
                                 + "\nB1,XBE,2026,150,EUR,core,SHIP,400,0.5\n",
                             {.only = "MST-R307"});
        return strict_of(r, "A1");
    };
    CHECK(kept("0.25", "0.5") == 200'000'000);
    CHECK(kept("0.5", "0.25") == 200'000'000);
    CHECK(kept("0.25", "0.25") == 100'000'000);
    // 400 may be 400.5, 400.0 may not: 400.3 are above the second for certain.
    const auto of = [](const std::string& first, const std::string& second) {
        const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,program_id,"
                             "project_total\nA1,XAT,2026,200.0,EUR,core,SHIP,"
                                 + first + "\nB1,XBE,2026,200.3,EUR,core,SHIP," + second + '\n',
                             {.only = "MST-R307"});
        return answers_of(r, "MST-R307");
    };
    CHECK(of("400", "400.0") == both_pass);
    CHECK(of("400.0", "400") == answers{.fail = 2});
}

TEST_CASE("MST-R307 edge: one unit above the cost") {
    const auto with = [](const std::string& amount) {
        return to("MST-R307", "program_id,project_total",
                  "A1,XAT,2026,300,EUR,core,SHIP,400\nB1,XBE,2026," + amount
                      + ",EUR,core,SHIP,390\n"); // the larger cost counts
    };
    CHECK(with("99.999999") == both_pass);
    CHECK(with("100") == both_pass);
    CHECK(with("100.000001") == answers{.fail = 2});
}

TEST_CASE("MST-R307 fires: without an id by the same words of the title") {
    const auto titles = [](const std::string& a, const std::string& b) {
        return to("MST-R307", "title,project_total",
                  "A1,XAT,2026,300,EUR,core," + a + ",400\nB1,XBE,2026,300,EUR,core," + b + ",\n");
    };
    CHECK(titles("Hospital ship", "SHIP hospital") == answers{.fail = 2});
    CHECK(titles("Hospital ship", "Supply ship") == both_pass);
    // One word that says what it is does not do, whatever stands beside it.
    CHECK(titles("Ship", "Ship") == answers{.not_applicable = 2});
    CHECK(titles("National ship programme", "National ship programme")
          == answers{.not_applicable = 2});
    const auto set =
        audit(head
                  + "title,project_total\nA1,XAT,2026,300,EUR,core,Hospital ship,400\n"
                    "B1,XBE,2026,300,EUR,core,Hospital ship,\n",
              {.only = "MST-R307", .changed = {{setting("joint-programme-gross.title_words"), 3}}});
    CHECK(answers_of(set, "MST-R307") == answers{.not_applicable = 2});
}

TEST_CASE("MST-R307 fires: without an id by a title that is alike, in another language or order") {
    const auto titles = [](const std::string& a, const std::string& b) {
        return to("MST-R307", "title,project_total",
                  "A1,XAT,2026,300,EUR,core," + a + ",400\nB1,XBE,2026,300,EUR,core," + b + ",\n");
    };
    CHECK(titles("Bridge Poseidon", "Brücke Poseidon") == answers{.fail = 2});
    CHECK(titles("Poseidon hospital", "Szpital Poseidon") == answers{.fail = 2});
    CHECK(titles("Poseidon frigates", "Poseidon frigate") == answers{.fail = 2});
    // Another number, another name, or too little in common.
    CHECK(titles("Bridge Poseidon 1", "Brücke Poseidon 2") == both_pass);
    CHECK(titles("Bridge Poseidon 1", "Brücke Poseidon") == both_pass); // between one and two bits
    CHECK(titles("Bridge Poseidon Triton 1", "Brücke Poseidon Triton") == answers{.fail = 2});
    CHECK(titles("Bridge Poseidon", "Brücke Triton") == both_pass);
    CHECK(titles("Poseidon hospital", "Poseidon fuel depot") == both_pass);
    // Titles of one state are not joined, but through another state's they are.
    const auto rows = "A1,XAT,2026,300,EUR,core,Bridge Poseidon,400\n"
                      "A2,XAT,2026,300,EUR,core,Poseidon bridges,\n"s;
    CHECK(to("MST-R307", "title,project_total", rows + "B1,XBE,2026,300,EUR,core,Uniform stocks,\n")
          == answers{.pass = 3});
    CHECK(
        to("MST-R307", "title,project_total", rows + "B1,XBE,2026,300,EUR,core,Brücke Poseidon,\n")
        == answers{.fail = 3});
}

TEST_CASE("MST-R307 edge: titles are alike from so many bits on") {
    const auto from = [](rational bits) {
        const auto r = audit(
            head
                + "title,project_total\n"
                  "A1,XAT,2026,300,EUR,core,Bridge Poseidon,400\n"
                  "B1,XBE,2026,300,EUR,core,Brücke Poseidon,\n",
            {.only = "MST-R307", .changed = {{setting("joint-programme-gross.alike_from"), bits}}});
        return answers_of(r, "MST-R307");
    };
    CHECK(from(3) == answers{.fail = 2}); // 6 for the words, 0.7 for no conflict, less 3.7
    CHECK(from(4) == both_pass);
    CHECK(setting("joint-programme-gross.alike_from")->value == 2);
}

TEST_CASE("MST-R307 passes: programmes of one state, equal titles without a cost") {
    CHECK(to("MST-R307", "program_id,project_total",
             "A1,XAT,2026,300,EUR,core,SHIP,400\nA2,XAT,2027,300,EUR,core,SHIP,400\n"
             "B1,XBE,2026,300,EUR,core,TANK,400\n")
          == answers{.pass = 3});
    CHECK(to("MST-R307", "title",
             "A1,XAT,2026,300,EUR,core,Hospital ship\nB1,XBE,2026,300,EUR,core,Hospital ship\n")
          == both_pass);
}

TEST_CASE("MST-R307 open: one state alone, no cost, several currencies") {
    CHECK(to("MST-R307", "program_id,project_total", "A1,XAT,2026,300,EUR,core,SHIP,200\n")
          == answers{.open = 1, .missing = "ledger of another country"});
    CHECK(to("MST-R307", "title,project_total", "A1,XAT,2026,300,EUR,core,Hospital ship,200\n")
          == answers{.not_applicable = 1});
    CHECK(to("MST-R307", "program_id",
             "A1,XAT,2026,300,EUR,core,SHIP\nB1,XBE,2026,300,EUR,core,SHIP\n")
          == answers{.open = 2, .missing = "project_total"});
    CHECK(to("MST-R307", "program_id,project_total",
             "A1,XAT,2026,300,EUR,core,SHIP,400\nB1,XBE,2026,300,USD,core,SHIP,400\n")
          == answers{.open = 2, .missing = "amounts in one currency"});
}

TEST_CASE("MST-R307 false positive: national additions under a programme of their own") {
    CHECK(to("MST-R307", "program_id,project_total,title",
             "A1,XAT,2026,200,EUR,core,SHIP,400,Hospital ship\n"
             "B1,XBE,2026,200,EUR,core,SHIP,400,Hospital ship\n"
             "B2,XBE,2026,50,EUR,core,SHIP-B,50,Hospital ship\n")
          == answers{.pass = 3});
}

TEST_CASE("MST-R307 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "program_id,project_total", "SHIP,30")
                                + "F,XBE,2026,40,EUR,core,,,,SHIP,30\n",
                            {.only = "MST-R307"});
    CHECK(answers_of(five, "MST-R307") == answers{.fail = 2, .not_applicable = 5});
}

// MST-R308 ------------------------------------------------------------------------------------

TEST_CASE("MST-R308 fires: a bridge that is also all climate") {
    const auto r = audit(head + "other_tags\nA1,XAT,2026,55,EUR,resilience,climate:1.0\n",
                         {.only = "MST-R308"});
    CHECK(answers_of(r, "MST-R308") == answers{.fail = 1});
    const auto& f = finding_of(r, "MST-R308");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::other_tags);
    CHECK(f.message
          == "A1 of EUR 55 m is claimed to 100 % and is also 100 % climate: together 200 % of one "
             "payment");
    CHECK(f.reason == "most 1 of the line (default)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 55'000'000);
}

TEST_CASE("MST-R308 edge: shares that add to the whole, and a millionth more") {
    const auto with = [](const std::string& cells) {
        return to("MST-R308", "military_share,other_tags",
                  "A1,XAT,2026,55,EUR,core," + cells + '\n');
    };
    const answers fires{.fail = 1};
    const answers passes{.pass = 1};
    CHECK(with("0.4,climate:0.6") == passes);
    CHECK(with("0.4,climate:0.600001") == fires);
    CHECK(with("0.4,climate:0.3;rrf:0.3") == passes);
    CHECK(with("0.4,climate:0.3; rrf : 0.300001 ;") == fires);
    CHECK(with(",climate:0.000001") == fires);
    CHECK(with("1,climate:0") == passes);
    const auto r =
        audit(head
                  + "military_share,other_tags\n"
                    "A1,XAT,2026,55,EUR,core,0.5,climate:1.0;rrf:0.25\n",
              {.only = "MST-R308", .changed = {{setting("tags-over-100.most"), rational{7, 4}}}});
    CHECK(answers_of(r, "MST-R308") == passes);
    const auto named = audit(head
                                 + "military_share,other_tags\n"
                                   "A1,XAT,2026,55,EUR,core,0.5,climate:1.0;rrf:0.25\n",
                             {.only = "MST-R308"});
    CHECK(has(finding_of(named, "MST-R308").message,
              "claimed to 50 % and is also 100 % climate, 25 % rrf: together 175 %"));
}

TEST_CASE("MST-R308 passes: no other tracker") {
    CHECK(to("MST-R308", "other_tags,title", "A1,XAT,2026,55,EUR,core,,Tanks\n")
          == answers{.pass = 1});
    CHECK(to("MST-R308", "other_tags,title", "A1,XAT,2026,55,EUR,core,;,Tanks\n")
          == answers{.pass = 1});
}

TEST_CASE("MST-R308 open: no column, or tags and shares that cannot be read") {
    const answers open{.open = 1, .missing = "other_tags"};
    CHECK(to("MST-R308", "title", "A1,XAT,2026,55,EUR,core,Bridge\n") == open);
    for (const auto* tags :
         {"climate", "climate:", ":1.0", "climate:much", "climate:1.1", "climate:-0.1",
          "climate:1.0:perhaps", "climate:0.0000001", "climate:1.0;rrf"})
        CHECK(to("MST-R308", "other_tags", "A1,XAT,2026,55,EUR,core,"s + tags + '\n') == open);
    CHECK(to("MST-R308", "other_tags,military_share", "A1,XAT,2026,55,EUR,core,rrf:1,2\n", true)
          == answers{.open = 1, .missing = "military_share"});
}

TEST_CASE("MST-R308 false positive: trackers that do not exclude others are marked") {
    CHECK(to("MST-R308", "other_tags", "A1,XAT,2026,55,EUR,core,gender:1.0:shared\n")
          == answers{.pass = 1});
    CHECK(to("MST-R308", "other_tags", "A1,XAT,2026,55,EUR,core,gender:1.0:shared;climate:0.1\n")
          == answers{.fail = 1});
}

TEST_CASE("MST-R308 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("core", "other_tags", "climate:1"), {.only = "MST-R308"});
    CHECK(answers_of(five, "MST-R308") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R309 ------------------------------------------------------------------------------------

namespace {

// A donation of 40 m and a purchase of `price` m a year later, with further cells of the donation.
// 42.3 m of 2027 are 40 m in prices of 2026.
answers donation(const std::string& says, const std::string& price = "42.3",
                 const std::string& bought = "C.EQP,Field howitzers") {
    return to("MST-R309", "category,title,description,lang",
              "A1,XAT,2026,40,EUR,core,C.AID,Field howitzers," + says + "\nA2,XAT,2027," + price
                  + ",EUR,core," + bought + ",,\n");
}

} // namespace

TEST_CASE("MST-R309 fires: howitzers given at the price of the new ones") {
    const auto r = audit(head
                             + "category,title,description\n"
                               "A1,XAT,2026,40,EUR,core,C.AID,Field howitzers,replacement value\n"
                               "A2,XAT,2026,40,EUR,core,C.EQP,Field howitzers,\n",
                         {.only = "MST-R309"});
    CHECK(answers_of(r, "MST-R309") == answers{.fail = 1, .not_applicable = 1});
    const auto& f = finding_of(r, "MST-R309");
    CHECK(f.rule->stage == muster::maturity::preview);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.where->id == "A1");
    CHECK(f.counterpart->id == "A2");
    CHECK(f.cell == muster::column::category);
    CHECK(f.message
          == "'Field howitzers' is counted as aid of EUR 40 m at replacement value, and as the "
             "purchase in row 5 of EUR 40 m");
    CHECK(f.reason == "probable_from 4.25 bits (default)");
    CHECK(f.parts.size() == 5); // prior, title, amount, conflicts, kin
    CHECK(strict_of(r, "A1") == 40'000'000);
    CHECK(strict_of(r, "A2") == 40'000'000);
}

TEST_CASE("MST-R309 reads how a donation was valued in other languages") {
    const answers fires{.fail = 1, .not_applicable = 1};
    const answers passes{.pass = 1, .not_applicable = 1};
    CHECK(donation("zum Wiederbeschaffungswert,") == fires);
    CHECK(donation("à la valeur de remplacement,fr") == fires);
    CHECK(donation("zum Buchwert,de") == passes);
    CHECK(donation("tegen boekwaarde,") == passes);
    for (const auto* says : {"ersatzlos,de", "Buchung,de", "en remplacement,fr", "boekwaarde,de"}) {
        INFO(std::string{says});
        CHECK(donation(says).open == 1);
    }
}

TEST_CASE("MST-R309 edge: a probable link, from so many bits on") {
    const auto from = [](rational bits) {
        return audit(head
                         + "category,title,description\n"
                           "A1,XAT,2026,40,EUR,core,C.AID,Field howitzers,replacement value\n"
                           "A2,XAT,2026,40,EUR,core,C.EQP,Field howitzers,\n",
                     {.only = "MST-R309",
                      .changed = {{setting("donation-and-replacement.probable_from"), bits}}});
    };
    double bits = 0;
    const auto plain = from(4);
    for (const auto& part : finding_of(plain, "MST-R309").parts) bits += part.bits;
    const rational at{static_cast<std::int64_t>(bits * 100 + 0.5), 100};
    CHECK(answers_of(from(at), "MST-R309") == answers{.fail = 1, .not_applicable = 1});
    CHECK(answers_of(from(at + rational{1, 100}), "MST-R309")
          == answers{.pass = 1, .not_applicable = 1});
}

TEST_CASE("MST-R309 passes: another thing, no purchase, nothing but a title in common") {
    const answers passes{.pass = 1, .not_applicable = 1};
    CHECK(donation("replacement value,", "42.3", "C.EQP,Trucks") == passes);
    CHECK(donation("replacement value,", "42.3", "C.OPS,Field howitzers") == passes);
    CHECK(donation("replacement value,", "80") == passes); // the price is another
    CHECK(to("MST-R309", "category,title", "A1,XAT,2026,40,EUR,core,C.OPS,Fuel\n")
          == answers{.not_applicable = 1});
}

TEST_CASE("MST-R309 open: the donation does not say how it is valued, or what it is") {
    const answers open{
        .open = 1, .not_applicable = 1, .missing = "description: book or replacement value"};
    CHECK(donation(",") == open);
    CHECK(donation("replacement value,de") == open); // not read as English
    CHECK(to("MST-R309", "category", "A1,XAT,2026,40,EUR,core,C.AID\n")
          == answers{.open = 1, .missing = "title"});
}

TEST_CASE("MST-R309 false positive: stock that is given at its book value") {
    const answers passes{.pass = 1, .not_applicable = 1};
    CHECK(donation("book value,") == passes);
    CHECK(donation("depreciated,") == passes);
    CHECK(donation("book value and not replacement value,") == passes);
    CHECK(donation("replacement value,en") == answers{.fail = 1, .not_applicable = 1});
}

TEST_CASE("MST-R309 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "category,title", "C.AID,Howitzers"),
                            {.only = "MST-R309"});
    CHECK(answers_of(five, "MST-R309") == answers{.pass = 1, .not_applicable = 5});
}

} // namespace double_count_shared_test
