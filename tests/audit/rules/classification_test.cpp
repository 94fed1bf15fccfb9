// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace classification_test {

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

const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"s;

// The answers of a rule to one claim A1 of 40 m in 2026 with further cells.
answers to(std::string_view rule, const std::string& columns, const std::string& cells,
           const std::string& pillar = "core", bool odd = false) {
    const auto r = audit(head + columns + "\nA1,XAT,2026,40,EUR," + pillar + ',' + cells + '\n',
                         {.only = rule, .odd = odd});
    return answers_of(r, rule);
}

const answers fires{.fail = 1};
const answers passes{.pass = 1};
const answers not_asked{.not_applicable = 1};

} // namespace

// MST-R401 ------------------------------------------------------------------------------------

TEST_CASE("MST-R401 fires: sirens in core move to resilience and keep their money") {
    const auto r =
        audit(head + "cofog\nA1,XAT,2026,40,EUR,core,02.2\nA2,XAT,2026,60,EUR,core,02.1\n",
              {.only = "MST-R401"});
    CHECK(answers_of(r, "MST-R401") == answers{.pass = 1, .fail = 1});
    const auto& f = finding_of(r, "MST-R401");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::move());
    CHECK(f.cell == muster::column::cofog);
    CHECK(f.where->id == "A1");
    CHECK(f.credit_lost == 0);
    CHECK(f.message == "civil defence of EUR 40 m (COFOG 02.2) moves from core to resilience");
    CHECK(f.clears == "the military part as a line of its own");
    CHECK(credit_of(r, "A1").moved);
    CHECK(strict_of(r, "A1") == 40'000'000);
    CHECK(lenient_of(r, "A1") == 40'000'000);
    const auto& sums = year_of(r, "XAT", 2026);
    CHECK(sums.claimed.core.lower() == 100'000'000);
    CHECK(sums.eligible.strict.core.lower() == 60'000'000);
    CHECK(sums.eligible.lenient.core.lower() == 60'000'000);
    CHECK(sums.eligible.strict.resilience.lower() == 40'000'000);
}

TEST_CASE("MST-R401 fires: by the class, by the spelling of the statistical offices, by category") {
    for (const auto* code : {"02.2", "02.2.0", "GF0202"})
        CHECK(to("MST-R401", "cofog", code) == fires);
    CHECK(to("MST-R401", "category", "R-CIV") == fires);
    const auto r =
        audit(head + "cofog,category\nA1,XAT,2026,40,EUR,core,02.1,R-CIV\n", {.only = "MST-R401"});
    CHECK(finding_of(r, "MST-R401").cell == muster::column::category);
    CHECK(has(finding_of(r, "MST-R401").message, "(category R-CIV)"));
}

TEST_CASE("MST-R401 fires: under a pledge without a second pillar, and says so") {
    const auto r = audit(head + "cofog\nA1,XAT,2026,40,EUR,core,02.2\n",
                         {.only = "MST-R401", .pledge = &muster::wales_2014});
    CHECK(has(finding_of(r, "MST-R401").message, ", which wales_2014 does not count"));
}

TEST_CASE("MST-R401 edge: what is moved counts up to the cap of resilience and no further") {
    // EUR 3 500 m core, 1 500 m resilience. Sirens of one more cent in core are no core.
    const auto verdict_with = [](const std::string& core) {
        const auto r = audit("# decimals: INF\nid,country,year,amount,currency,pillar,cofog\n"
                             "A1,XAT,2026,"
                                 + core
                                 + ",EUR,core,02.1\n"
                                   "A2,XAT,2026,1000000000,EUR,resilience,04.5\n"
                                   "A3,XAT,2026,500000000,EUR,core,02.2\n",
                             {.only = "MST-R401"});
        return year_of(r, "XAT", 2026).says;
    };
    CHECK(verdict_with("3500000000") == muster::verdict::meets);
    CHECK(verdict_with("3499999999.99") == muster::verdict::misses);
}

TEST_CASE(
    "MST-R401 passes: the functions beside 02.2, and any function that is not civil defence") {
    for (const auto* code : {"02", "02.1", "02.3", "02.5.0", "03.2", "04.5"})
        CHECK(to("MST-R401", "cofog", code) == passes);
    CHECK(to("MST-R401", "category", "C.OPS") == passes);
    CHECK(to("MST-R401", "cofog,category", "99.9,C.OPS") == passes); // the category says enough
}

TEST_CASE("MST-R401 open: neither a function nor a category that can be looked up") {
    const answers open{.open = 1, .missing = "cofog"};
    CHECK(to("MST-R401", "title", "Sirens") == open);
    CHECK(to("MST-R401", "cofog,category", ",") == open);
    CHECK(to("MST-R401", "cofog", "99.9") == open); // MST-R002 names it; it says nothing here
    CHECK(to("MST-R401", "category", "C.OPPS") == open);
}

TEST_CASE(
    "MST-R401 false positive: a combined budget that is split moves in its civil part alone") {
    const auto r = audit(head
                             + "cofog\nA1-mil,XAT,2026,30,EUR,core,02.1\n"
                               "A1-civ,XAT,2026,10,EUR,core,02.2\n",
                         {.only = "MST-R401"});
    CHECK(answers_of(r, "MST-R401") == answers{.pass = 1, .fail = 1});
    CHECK(finding_of(r, "MST-R401").where->id == "A1-civ");
    CHECK(year_of(r, "XAT", 2026).eligible.strict.core.lower() == 30'000'000);
}

TEST_CASE("MST-R401 does not judge resilience, nor what is in no sum") {
    CHECK(to("MST-R401", "cofog", "02.2", "resilience") == not_asked);
    const auto five = audit(five_uncounted_rows("core", "cofog", "02.2"), {.only = "MST-R401"});
    CHECK(answers_of(five, "MST-R401") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R403 ------------------------------------------------------------------------------------

namespace {

const auto tests = "title,other_forces,t1,t2,t3,t4,proportion"s;

// What MST-R403 leaves of a coast guard of 40 m, in millions: "0 to 40".
std::string left_of(const std::string& cells) {
    const auto r = audit(head + tests + "\nA1,XAT,2026,40,EUR,core,Coast guard," + cells + '\n',
                         {.only = "MST-R403"});
    return std::to_string(strict_of(r, "A1").numerator() / 1'000'000) + " to "
           + std::to_string(lenient_of(r, "A1").numerator() / 1'000'000);
}
std::string said_of(const std::string& cells) {
    const auto r = audit(head + tests + "\nA1,XAT,2026,40,EUR,core,Coast guard," + cells + '\n',
                         {.only = "MST-R403"});
    return finding_of(r, "MST-R403").message;
}

} // namespace

TEST_CASE("MST-R403 fires: all tests are passed, the proportion is credited") {
    const auto r =
        audit(head + tests + "\nA1,XAT,2026,40,EUR,core,Coast guard,yes,yes,yes,yes,yes,0.1\n",
              {.only = "MST-R403"});
    CHECK(answers_of(r, "MST-R403") == fires);
    const auto& f = finding_of(r, "MST-R403");
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::haircut_to(rational{4'000'000}));
    CHECK(f.cell == muster::column::other_forces);
    CHECK(f.credit_lost == 36'000'000);
    CHECK(f.message
          == "'Coast guard': passes the four tests; the proportion 0.1 of it is credited");
    CHECK(f.clears == "t1 to t4 and proportion for this line");
    CHECK(strict_of(r, "A1") == 4'000'000);
    CHECK(lenient_of(r, "A1") == 4'000'000);
}

TEST_CASE("MST-R403 fires: one failed test is enough, and it outweighs a missing answer") {
    CHECK(left_of("yes,yes,no,yes,yes,0.5") == "0 to 0");
    CHECK(said_of("yes,yes,no,yes,yes,0.5")
          == "'Coast guard': fails t2, so that nothing of it counts");
    CHECK(has(said_of("yes,no,no,no,no,1"), "fails t1, t2, t3, t4,"));
    CHECK(left_of("yes,yes,no,,yes,1") == "0 to 0");
    CHECK(has(said_of("yes,yes,no,,yes,1"), "fails t2,"));
}

TEST_CASE("MST-R403 fires: a test without an answer, or no proportion, is asked") {
    CHECK(left_of("yes,yes,yes,,yes,1") == "0 to 40");
    CHECK(said_of("yes,yes,yes,,,1") == "'Coast guard': no answer to t3, t4");
    CHECK(left_of("yes,yes,yes,yes,yes,") == "0 to 40");
    CHECK(said_of("yes,yes,yes,yes,yes,")
          == "'Coast guard': passes the four tests, but no proportion is given");
    CHECK(left_of("yes,,,,,") == "0 to 40"); // no column is filled in
}

TEST_CASE(
    "MST-R403 fires: by category, whatever the flag says; a line without a title has its id") {
    CHECK(to("MST-R403", "category", "C.OF") == fires);
    CHECK(to("MST-R403", "category,other_forces", "C.OF,no") == fires);
    const auto r = audit(head + "category\nA1,XAT,2026,40,EUR,core,C.OF\n", {.only = "MST-R403"});
    CHECK(finding_of(r, "MST-R403").message == "A1: no answer to t1, t2, t3, t4");
}

TEST_CASE("MST-R403 edge: a proportion of nothing, of all but a millionth, of all") {
    CHECK(left_of("yes,yes,yes,yes,yes,0") == "0 to 0");
    const auto r = audit("# decimals: INF\nid,country,year,amount,currency,pillar," + tests
                             + "\nA1,XAT,2026,1000000,EUR,core,Police,yes,1,true,YES,yes,0.999999\n"
                               "A2,XAT,2026,1000000,EUR,core,Police,yes,1,true,YES,yes,1\n"
                               "A3,XAT,2026,0.0001,EUR,core,Police,yes,1,true,YES,yes,0.5\n",
                         {.only = "MST-R403"});
    CHECK(answers_of(r, "MST-R403") == answers{.pass = 1, .fail = 2});
    CHECK(strict_of(r, "A1") == 999'999);
    CHECK(strict_of(r, "A2") == 1'000'000);
    // Rounded outwards to a ten-thousandth, and never above the claim.
    CHECK(credit_of(r, "A3").strict == muster::interval{0, rational{1, 10'000}});
}

TEST_CASE("MST-R403 passes: the armed forces themselves") {
    CHECK(to("MST-R403", "other_forces", "no") == passes);
    CHECK(to("MST-R403", "category", "C.PERS") == passes);
    CHECK(to("MST-R403", "other_forces,t1", "no,no") == passes); // the tests are for others
}

TEST_CASE("MST-R403 open: nobody says whose forces they are") {
    const answers open{.open = 1, .missing = "other_forces"};
    CHECK(to("MST-R403", "title", "Coast guard") == open);
    CHECK(to("MST-R403", "other_forces,category", ",") == open);
    CHECK(to("MST-R403", "other_forces", "perhaps", "core", true) == open);
    CHECK(to("MST-R403", "category", "C.OFF") == open); // MST-R002 names it
}

TEST_CASE("MST-R403 false positive: a force that the law makes deployable as a whole") {
    const auto r =
        audit(head + tests + "\nA1,XAT,2026,40,EUR,core,Gendarmerie,yes,yes,yes,yes,yes,1\n",
              {.only = "MST-R403"});
    CHECK(answers_of(r, "MST-R403") == passes);
    CHECK(strict_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R403 does not judge resilience, nor what is in no sum") {
    CHECK(to("MST-R403", "other_forces", "yes", "resilience") == not_asked);
    const auto five =
        audit(five_uncounted_rows("core", "other_forces", "yes"), {.only = "MST-R403"});
    CHECK(answers_of(five, "MST-R403") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R404 ------------------------------------------------------------------------------------

TEST_CASE("MST-R404 fires: a heading of resilience among core") {
    const auto r = audit(head + "category\nA1,XAT,2026,40,EUR,core,R-NET\n", {.only = "MST-R404"});
    CHECK(answers_of(r, "MST-R404") == fires);
    const auto& f = finding_of(r, "MST-R404");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::category);
    CHECK(f.message
          == "no clause of playbook muster_strict covers R-NET as core in 2026; it is a heading of "
             "resilience");
    CHECK(f.clears == "a claim for resilience");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 0);
}

TEST_CASE("MST-R404 fires: every category in the other pillar, and what has no clause of its own") {
    for (const auto* code : {"C.PERS", "C.PERS.MIL", "C.EQP", "C.AID", "C.OF"})
        CHECK(to("MST-R404", "category", code, "resilience") == fires);
    for (const auto* code : {"R-CIP", "R-CIP.MOB", "R-INN", "R-DIB", "R-OTH"})
        CHECK(to("MST-R404", "category", code) == fires);
    // The roots of the tree are no headings.
    const auto r =
        audit(head + "category\nA1,XAT,2026,40,EUR,resilience,R\n", {.only = "MST-R404"});
    CHECK(finding_of(r, "MST-R404").message
          == "no clause of playbook muster_strict covers R as resilience in 2026");
    CHECK(finding_of(r, "MST-R404").clears == "a category that the playbook covers in this year");
}

TEST_CASE(
    "MST-R404 edge: the headings of resilience are valid from 2025 on, those of core always") {
    const auto in = [](const std::string& year, const std::string& cells) {
        const auto r = audit(head + "category\nA1,XAT," + year + ",40,EUR," + cells + '\n',
                             {.only = "MST-R404", .pledge = &muster::hague_2025});
        return answers_of(r, "MST-R404");
    };
    CHECK(in("2024", "resilience,R-NET") == fires);
    CHECK(in("2025", "resilience,R-NET") == passes);
    CHECK(in("2035", "resilience,R-NET") == passes);
    CHECK(in("2024", "resilience,R-OTH") == fires); // not even a question
    CHECK(in("1949", "core,C.EQP") == passes);
}

TEST_CASE("MST-R404 passes: a clause of its own, or of the category above it") {
    for (const auto* code : {"C.PERS", "C.PERS.CIV", "C.RND.EQP", "C.INF.COM", "C.AID"})
        CHECK(to("MST-R404", "category", code) == passes);
    for (const auto* code : {"R-CIP", "R-CIP.MOB", "R-NET", "R-CIV", "R-INN", "R-DIB"})
        CHECK(to("MST-R404", "category", code, "resilience") == passes);
}

TEST_CASE("MST-R404 open: no category is given") {
    CHECK(to("MST-R404", "title", "Networks") == answers{.open = 1, .missing = "category"});
    CHECK(to("MST-R404", "category", "", "resilience")
          == answers{.open = 1, .missing = "category"});
}

TEST_CASE("MST-R404 false positive: the list is open by its wording, R-OTH is a question") {
    const auto r =
        audit(head + "category\nA1,XAT,2026,40,EUR,resilience,R-OTH\n", {.only = "MST-R404"});
    CHECK(answers_of(r, "MST-R404") == answers{.review = 1});
    const auto& f = finding_of(r, "MST-R404");
    CHECK(f.kind == outcome::review);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.message == "EUR 40 m is claimed under the open end of the list (`inter alia`)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R404 does not judge unknown categories, civil defence in core, what is in no sum") {
    CHECK(to("MST-R404", "category", "R-NETT") == not_asked);
    CHECK(to("MST-R404", "category", "R-CIV") == not_asked);
    const auto five = audit(five_uncounted_rows("core", "category", "R-NET"), {.only = "MST-R404"});
    CHECK(answers_of(five, "MST-R404") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R402 ------------------------------------------------------------------------------------

TEST_CASE("MST-R402 fires: war damage gets nothing, veterans are a question") {
    const auto r = audit(head
                             + "title\nA1,XAT,2026,40,EUR,core,Compensation for war damage\n"
                               "A2,XAT,2026,60,EUR,core,Veterans' benefits\n",
                         {.only = "MST-R402"});
    CHECK(answers_of(r, "MST-R402") == answers{.fail = 2});
    const auto all = findings_of(r, "MST-R402");
    CHECK(all[0]->where->id == "A2"); // more money
    CHECK(all[0]->kind == outcome::fail);
    CHECK(all[0]->level == severity::warning);
    CHECK(all[0]->acts == treatment::ask());
    CHECK(all[0]->cell == muster::column::title);
    CHECK(all[0]->message
          == "'Veterans' benefits' of EUR 60 m reads as a payment for the past, not for present "
             "forces ('veterans')");
    CHECK(all[0]->clears
          == "the clause under which it is reported, or its pension part as a line of its own");
    CHECK(all[1]->level == severity::error);
    CHECK(all[1]->acts == treatment::disallow());
    CHECK(has(all[1]->message, "('war damage')"));
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 0);
    CHECK(strict_of(r, "A2") == 0);
    CHECK(lenient_of(r, "A2") == 60'000'000);
}

TEST_CASE("MST-R402 fires: each of its phrases, in the description and in the other pillar too") {
    for (const auto* words :
         {"War damages", "War reparations", "A veteran", "Demobilisation of the guard",
          "Demobilization", "Destruction of a weapon", "Weapons: destruction"})
        CHECK(to("MST-R402", "title", words) == fires);
    CHECK(to("MST-R402", "title,description", "Fund,for veterans") == fires);
    CHECK(to("MST-R402", "description", "for veterans", "resilience") == fires);
    CHECK(to("MST-R402", "title,lang", "Veterans,en") == fires);
}

TEST_CASE("MST-R402 fires: payments for the past in other languages, stated or not") {
    for (const auto* text :
         {"Beseitigung von Kriegsschäden;de", "Réparation des dommages de guerre;fr",
          "Danni di guerra;it", "Szkody wojenne;pl", "Válečné škody;cs", "Πολεμικές ζημιές;el",
          "Háborús károk;hu", "Krigsskader;da", "Oorlogsschade;nl", "Daune de război;ro",
          "Savaş hasarı;tr", "Veteranen en thuisfront;nl", "Desmovilización;es",
          "Destruição de armas;pt", "Rintamaveteraanien kuntoutus;fi", "Krigsveteraner;no",
          "Hadirokkantak;hu", "Kriegsopferfürsorge;de-AT",
          "Office national des anciens combattants;fr-BE"}) {
        const std::string both{text};
        INFO(both);
        const auto at = both.find(';');
        CHECK(to("MST-R402", "title", both.substr(0, at)) == fires);
        CHECK(to("MST-R402", "title,lang", both.substr(0, at) + ',' + both.substr(at + 1))
              == fires);
    }
}

TEST_CASE("MST-R402 passes: words that only look like payments for the past") {
    for (const auto* text :
         {"Kriegsschiffe", "Place des Anciens Combattants", "Krigsskolen", "Veteranenstraße",
          "Destruction d'un mur, place d'Armes", "Ulica Kombatantów", "Leszerelés", "Sotavarusteet",
          "Danni da gelo", "Gaziler Mahallesi", "Výstava veteránů", "Pensionsleistungen"}) {
        INFO(std::string{text});
        CHECK(to("MST-R402", "title", '"' + std::string{text} + '"') == passes);
    }
    // A word is read in the language that the line states, and in no other.
    CHECK(to("MST-R402", "title,lang", "Veteraner,fi") == passes);
    CHECK(to("MST-R402", "title,lang", "Veteraner,da") == fires);
}

TEST_CASE("MST-R402 fires: social benefits that are no pensions, by their code") {
    const auto r =
        audit(head + "gfsm,title\nA1,XAT,2026,40,EUR,core,272,Homes\n", {.only = "MST-R402"});
    CHECK(answers_of(r, "MST-R402") == fires);
    const auto& f = finding_of(r, "MST-R402");
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::gfsm);
    CHECK(has(f.message, "(GFSM 272 Social assistance benefits)"));
    for (const auto* code : {"27", "271", "273"})
        CHECK(to("MST-R402", "gfsm", code) == fires); // no title is needed
    CHECK(to("MST-R402", "gfsm,title,lang", "27,Heime,de") == fires);
    CHECK(to("MST-R402", "gfsm,category", "27,C.OTH") == fires);
}

TEST_CASE("MST-R402 passes: what serves present forces") {
    CHECK(to("MST-R402", "title", "Frigates") == passes);
    CHECK(to("MST-R402", "title", "War stocks") == passes);
    CHECK(to("MST-R402", "title", "Weapons") == passes);
    CHECK(to("MST-R402", "gfsm,title", "22,Fuel") == passes);
    CHECK(to("MST-R402", "gfsm,category,title", "273,C.PERS,Sick pay") == passes);
    CHECK(to("MST-R402", "gfsm,category,title", "273,C.PERS.MIL,Sick pay") == passes);
}

TEST_CASE("MST-R402 open: nothing to read, or nothing that can be read") {
    CHECK(to("MST-R402", "gfsm", "22") == answers{.open = 1, .missing = "title"});
    CHECK(to("MST-R402", "title", "") == answers{.open = 1, .missing = "title"});
    CHECK(to("MST-R402", "title,lang", "Ветераны,ru")
          == answers{.open = 1, .missing = "title in a language that is read"});
    CHECK(to("MST-R402", "gfsm,category", "27,C.PERS") == answers{.open = 1, .missing = "title"});
}

TEST_CASE("MST-R402 false positive: pensions, of survivors too, count") {
    for (const auto* words : {"Veterans' pensions", "Pension of a veteran", "Veterans' survivors",
                              "Survivor of a veteran"})
        CHECK(to("MST-R402", "title", words) == passes);
    CHECK(to("MST-R402", "title,category", "Veterans,C.PENS") == passes);
    CHECK(to("MST-R402", "gfsm,category", "27,C.PENS") == passes);
    CHECK(to("MST-R402", "gfsm,title", "273,Pensions") == passes);
    CHECK(to("MST-R402", "title", "War damage pensions") == fires); // war damage comes first
}

TEST_CASE("MST-R402 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "title", "Veterans"), {.only = "MST-R402"});
    CHECK(answers_of(five, "MST-R402") == answers{.fail = 1, .not_applicable = 5});
}

} // namespace classification_test
