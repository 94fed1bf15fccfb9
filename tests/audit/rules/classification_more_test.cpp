// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace classification_more_test {

using namespace std::string_literals;
using muster::outcome;
using muster::rational;
using muster::severity;
using muster::treatment;
using muster_test::answers;
using muster_test::answers_of;
using muster_test::audit;
using muster_test::finding_of;
using muster_test::five_uncounted_rows;
using muster_test::has;
using muster_test::lenient_of;
using muster_test::setting;
using muster_test::strict_of;

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

// MST-R405 ------------------------------------------------------------------------------------

TEST_CASE("MST-R405 fires: networks under transport, and the functions that fit are named") {
    const auto r = audit(head + "category,cofog\nA1,XAT,2026,40,EUR,resilience,R-NET,04.5\n",
                         {.only = "MST-R405"});
    CHECK(answers_of(r, "MST-R405") == fires);
    const auto& f = finding_of(r, "MST-R405");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::cofog);
    CHECK(f.message
          == "category R-NET with COFOG 04.5 Transport: expected one of 01.3, 03.1, 03.6, 04.6");
    CHECK(f.clears == "the code that is right, or the national mapping");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R405 fires: core categories under another function of defence") {
    CHECK(to("MST-R405", "category,cofog", "C.EQP,02.3") == fires);
    CHECK(to("MST-R405", "category,cofog", "C.AID,GF0204") == fires);
    // Each code once, those of the coarse category among them.
    const auto r = audit(head + "category,cofog\nA1,XAT,2026,40,EUR,resilience,R-CIP,09\n",
                         {.only = "MST-R405"});
    CHECK(has(finding_of(r, "MST-R405").message,
              "expected one of 02.2, 03.1, 03.6, 04.3, 04.5, 04.6, 06.3"));
}

TEST_CASE("MST-R405 passes: pairs of the table, and coarse codes of which a part fits") {
    for (const auto* pair : {"C.EQP,02.1", "C.EQP,02.1.0", "C.EQP,02", "C.AID,02.3", "C.PENS,10.2",
                             "C.PENS,10", "C.RND,02.4", "C,02.4"})
        CHECK(to("MST-R405", "category,cofog", pair) == passes);
    for (const auto* pair : {"R-CIV,02.2", "R-CIV,10.9", "R-CIP,04.5", "R-DIB,04.4", "R-NET,04"})
        CHECK(to("MST-R405", "category,cofog", pair, "resilience") == passes);
}

TEST_CASE("MST-R405 open: one of the two codes is missing or unknown") {
    const answers no_category{.open = 1, .missing = "category"};
    const answers no_cofog{.open = 1, .missing = "cofog"};
    CHECK(to("MST-R405", "cofog", "02.1") == no_category);
    CHECK(to("MST-R405", "cofog,category", "02.1,C.TANKS") == no_category);
    CHECK(to("MST-R405", "category", "C.EQP") == no_cofog);
    CHECK(to("MST-R405", "category,cofog", "C.EQP,11") == no_cofog);
}

TEST_CASE("MST-R405 false positive: the open heading fits all, other forces fit their functions") {
    CHECK(to("MST-R405", "category,cofog", "R-OTH,05.4", "resilience") == passes);
    CHECK(to("MST-R405", "category,cofog", "C.OF,03.1") == passes);
    CHECK(to("MST-R405", "category,cofog,other_forces", "C.OPS,03.1,yes") == passes);
    CHECK(to("MST-R405", "category,cofog,other_forces", "C.OPS,03.1,no") == not_asked);
    CHECK(to("MST-R405", "category,cofog,other_forces", "C.OPS,03.1,yes", "resilience") == passes);
    CHECK(to("MST-R405", "category,cofog,other_forces", "C.OPS,03.1,no", "resilience") == fires);
}

TEST_CASE("MST-R405 leaves civil functions in core to others, and what is in no sum") {
    CHECK(to("MST-R405", "category,cofog", "C.EQP,04.5") == not_asked); // MST-R103
    CHECK(to("MST-R405", "category,cofog", "C.EQP,02.2") == not_asked); // MST-R401
    CHECK(to("MST-R405", "category,cofog", "C.EQP,04.5", "resilience") == fires);
    const auto five = audit(five_uncounted_rows("resilience", "category,cofog", "R-NET,04.5"),
                            {.only = "MST-R405"});
    CHECK(answers_of(five, "MST-R405") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R406 ------------------------------------------------------------------------------------

TEST_CASE("MST-R406 fires: interest is not a payment for forces") {
    const auto r = audit(head + "gfsm\nA1,XAT,2026,40,EUR,core,24\n", {.only = "MST-R406"});
    CHECK(answers_of(r, "MST-R406") == fires);
    const auto& f = finding_of(r, "MST-R406");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::error);
    CHECK(f.acts == treatment::disallow());
    CHECK(f.cell == muster::column::gfsm);
    CHECK(f.message == "GFSM 24 Interest of EUR 40 m is not a payment for forces");
    CHECK(f.clears == "the purchase that was financed, as a line of its own");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 0);
}

TEST_CASE("MST-R406 fires: a tax that is not collected, in either pillar") {
    const auto r = audit(head + "instrument\nA1,XAT,2026,40,EUR,resilience,tax_expenditure\n",
                         {.only = "MST-R406"});
    CHECK(answers_of(r, "MST-R406") == fires);
    const auto& f = finding_of(r, "MST-R406");
    CHECK(f.cell == muster::column::instrument);
    CHECK(f.message == "a tax expenditure of EUR 40 m is not a payment for forces");
    CHECK(f.clears == "a payment in place of the tax that is not collected");
    CHECK(to("MST-R406", "gfsm,instrument", "25,tax_expenditure") == fires);
    CHECK(to("MST-R406", "gfsm,instrument", "24,loan") == fires);
}

TEST_CASE("MST-R406 passes: every other code, and every other instrument") {
    for (const auto* code : {"2", "21", "22", "25", "26", "27", "28", "281", "311", "3114", "32"})
        CHECK(to("MST-R406", "gfsm", code) == passes);
    for (const auto* instrument : {"grant", "loan", "equity", "guarantee"})
        CHECK(to("MST-R406", "instrument", instrument) == passes);
}

TEST_CASE("MST-R406 open: neither a code nor an instrument that can be looked up") {
    const answers open{.open = 1, .missing = "gfsm"};
    CHECK(to("MST-R406", "title", "Frigates") == open);
    CHECK(to("MST-R406", "gfsm,instrument", ",") == open);
    CHECK(to("MST-R406", "gfsm", "241x") == open);
    CHECK(to("MST-R406", "instrument", "gift", "core", true) == open);
}

TEST_CASE("MST-R406 false positive: a capital charge is told which code the purchase has") {
    const auto r =
        audit(head + "gfsm,basis\nA1,XAT,2026,40,EUR,core,23,accrual\n", {.only = "MST-R406"});
    CHECK(answers_of(r, "MST-R406") == fires);
    const auto& f = finding_of(r, "MST-R406");
    CHECK(f.message
          == "GFSM 23 Consumption of fixed capital of EUR 40 m is not a payment for forces");
    CHECK(f.clears == "the purchase itself, under GFSM 311 or 3114");
}

TEST_CASE("MST-R406 does not judge what is in no sum") {
    const auto five = audit(five_uncounted_rows("core", "gfsm", "24"), {.only = "MST-R406"});
    CHECK(answers_of(five, "MST-R406") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R407 ------------------------------------------------------------------------------------

TEST_CASE("MST-R407 fires: a maker of tractors, and no money is taken while it is a preview") {
    const auto r = audit(head
                             + "category,recipient_name,recipient_defence_share\n"
                               "A1,XAT,2026,40,EUR,resilience,R-DIB,Coral Tractors,0.05\n",
                         {.only = "MST-R407"});
    CHECK(answers_of(r, "MST-R407") == fires);
    const auto& f = finding_of(r, "MST-R407");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::recipient_defence_share);
    CHECK(f.message
          == "'Coral Tractors' has 5.0000 % defence turnover; that part of the claim of EUR 40 m "
             "is EUR 2 m");
    CHECK(f.reason == "least_share 0.25 of turnover (default)");
    CHECK(strict_of(r, "A1") == 40'000'000);
    CHECK(lenient_of(r, "A1") == 40'000'000);
    CHECK(f.rule->stage == muster::maturity::preview);
}

TEST_CASE("MST-R407 edge: a quarter of the turnover passes, a millionth less does not") {
    const auto with = [](const std::string& share) {
        return to("MST-R407", "category,recipient_defence_share", "R-DIB," + share, "resilience");
    };
    CHECK(with("0.25") == passes);
    CHECK(with("0.250000") == passes);
    CHECK(with("0.249999") == fires);
    CHECK(with("0") == fires);
    CHECK(with("1") == passes);
    const auto r = audit(head
                             + "category,recipient_defence_share\n"
                               "A1,XAT,2026,40,EUR,resilience,R-DIB,0.5\n",
                         {.only = "MST-R407",
                          .changed = {{setting("industrial-recipient-not-defence.least_share"),
                                       rational{51, 100}}}});
    CHECK(answers_of(r, "MST-R407") == fires);
    CHECK(finding_of(r, "MST-R407").reason == "least_share 0.51 of turnover (set)");
    CHECK(has(finding_of(r, "MST-R407").message, "the recipient of A1 has"));
}

TEST_CASE("MST-R407 passes: a defence firm") {
    CHECK(to("MST-R407", "category,recipient_defence_share", "R-DIB,0.8", "resilience") == passes);
}

TEST_CASE("MST-R407 open: nobody says how much defence business the recipient has") {
    const answers open{.open = 1, .missing = "recipient_defence_share"};
    CHECK(to("MST-R407", "category", "R-DIB", "resilience") == open);
    CHECK(to("MST-R407", "category,military_share", "R-DIB,1", "resilience") == open);
    CHECK(to("MST-R407", "category,recipient_defence_share", "R-DIB,1.5", "resilience", true)
          == open);
    CHECK(to("MST-R407", "recipient_defence_share", "0.1", "resilience")
          == answers{.open = 1, .missing = "category"});
}

TEST_CASE("MST-R407 false positive: a new entrant whose project is ring-fenced") {
    const auto with = [](const std::string& cells) {
        return to("MST-R407", "category,recipient_defence_share,military_share,share_method",
                  "R-DIB,0.05," + cells, "resilience");
    };
    for (const auto* method : {"incremental", "metered", "capacity"})
        CHECK(with("1,"s + method) == passes);
    CHECK(with("1,declared") == fires);
    CHECK(with("1,") == fires);
    CHECK(with("0.999999,metered") == fires);
    CHECK(with(",metered") == fires);
}

TEST_CASE("MST-R407 does not judge other categories, nor what is in no sum") {
    CHECK(to("MST-R407", "category,recipient_defence_share", "R-NET,0.1", "resilience")
          == not_asked);
    const auto five =
        audit(five_uncounted_rows("resilience", "category,recipient_defence_share", "R-DIB,0.1"),
              {.only = "MST-R407"});
    CHECK(answers_of(five, "MST-R407") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R408 ------------------------------------------------------------------------------------

TEST_CASE("MST-R408 fires: rebuilding after a flood is a question") {
    const auto r = audit(head + "title\nA1,XAT,2026,40,EUR,resilience,Rebuilding after the flood\n",
                         {.only = "MST-R408"});
    CHECK(answers_of(r, "MST-R408") == answers{.review = 1});
    const auto& f = finding_of(r, "MST-R408");
    CHECK(f.kind == outcome::review);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.cell == muster::column::title);
    CHECK(f.message
          == "'Rebuilding after the flood' of EUR 40 m may repair a disaster and not prepare for "
             "one (its words: rebuilding, flood)");
    CHECK(f.reason.empty());
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 40'000'000);
}

TEST_CASE("MST-R408 fires: repair words, if a function or a date speaks of a disaster") {
    const answers asks{.review = 1};
    for (const auto* code : {"03.2", "03.2.0", "06", "06.3", "10.9"})
        CHECK(to("MST-R408", "title,cofog", "Compensation,"s + code) == asks);
    CHECK(to("MST-R408", "title,event_date", "Relief,2026-01-01") == asks);
    for (const auto* words : {"Reconstruction after a storm", "Rebuild: earthquake",
                              "Disaster relief", "Compensation, forest fires"})
        CHECK(to("MST-R408", "title",
                 words == "Compensation, forest fires"s ? "\"Compensation, forest fires\"" : words)
              == asks);
}

TEST_CASE("MST-R408 fires: rebuilding after a disaster in other languages, stated or not") {
    const answers asks{.review = 1};
    for (const auto* text :
         {"Wiederaufbau nach dem Hochwasser;de", "Reconstruction du pont suite aux intempéries;fr",
          "Ricostruzione dopo il terremoto;it", "Reconstrucción tras las inundaciones;es",
          "Reconstrução após os incêndios florestais;pt", "Herbouw na de overstroming;nl",
          "Odbudowa dróg po powodzi;pl", "Obnova území po povodních;cs",
          "Refacere drum, inundații;ro", "Αποζημιώσεις πλημμυροπαθών;el",
          "Deprem sonrası yeniden inşa;tr", "Genopbygning efter stormflod;da",
          "Gjenoppbygging etter flommen;nb", "Återuppbyggnad efter skogsbranden;sv",
          "Jälleenrakentaminen tulvan jälkeen, tulvavahingot;fi", "Árvízkárok, kártérítés;hu"}) {
        const std::string both{text};
        INFO(both);
        const auto at = both.find(';');
        const auto title = '"' + both.substr(0, at) + '"';
        CHECK(to("MST-R408", "title", title) == asks);
        CHECK(to("MST-R408", "title,lang", title + ',' + both.substr(at + 1)) == asks);
    }
}

TEST_CASE("MST-R408 passes: renovation and protection in other languages") {
    for (const auto* text :
         {"Storm drain reconstruction", "Wiederaufbau der Hochwasserschutzmauer",
          "Reconstruction du mur", "Odbudowa wału przeciwpowodziowego", "Rekonstrukce školy",
          "Obnova lesa", "Erdbebenwarte", "Protipovodňová hráz, obnova",
          "Rekonstruktion av flodbädd", "Ricostruzione in area sismica"}) {
        INFO(std::string{text});
        CHECK(to("MST-R408", "title", '"' + std::string{text} + '"') == passes);
    }
    CHECK(to("MST-R408", "title", "Wiederaufbau nach Hochwasser: Notvorrat") == passes);
    CHECK(to("MST-R408", "title,lang", "Ricostruzione dopo il terremoto,fr") == passes);
}

TEST_CASE("MST-R408 edge: decided from the day of the event to the 365th day after it") {
    const auto on = [](const std::string& day) {
        return to("MST-R408", "title,event_date,approved_date", "River works,2025-03-01," + day);
    };
    const answers asks{.review = 1};
    CHECK(on("2025-02-28") == passes);
    CHECK(on("2025-03-01") == asks);
    CHECK(on("2026-03-01") == asks); // 365 days
    CHECK(on("2026-03-02") == passes);
    const auto r = audit(head
                             + "title,event_date,approved_date,contract_date\n"
                               "A1,XAT,2026,40,EUR,core,River works,2025-03-01,,2025-03-02\n",
                         {.only = "MST-R408"});
    const auto& f = finding_of(r, "MST-R408");
    CHECK(has(f.message, "(decided 1 day after the event of 2025-03-01)"));
    CHECK(f.cell == muster::column::event_date);
    CHECK(f.reason == "within 365 days (default)");
    // The approval counts before the signature.
    CHECK(to("MST-R408", "title,event_date,approved_date,contract_date",
             "River works,2025-03-01,2025-02-01,2025-03-02")
          == passes);
    const auto set =
        audit(head
                  + "title,event_date,approved_date\n"
                    "A1,XAT,2026,40,EUR,core,River works,2025-03-01,2025-03-12\n",
              {.only = "MST-R408",
               .changed = {{setting("reactive-disaster-spend.within"), rational{10}}}});
    CHECK(answers_of(set, "MST-R408") == passes);
}

TEST_CASE("MST-R408 passes: stocks, warning systems and shelters, whenever they are decided") {
    for (const auto* words : {"Stocks", "A stock", "Stockpile", "Stockpiles", "Flood warning",
                              "Siren", "Sirens", "Shelter", "Rebuilding of shelters after a flood"})
        CHECK(to("MST-R408", "title,event_date,approved_date", words + ",2025-03-01,2025-04-01"s)
              == passes);
}

TEST_CASE("MST-R408 passes: repair without a disaster, a disaster without repair") {
    CHECK(to("MST-R408", "title", "Reconstruction of barracks") == passes);
    CHECK(to("MST-R408", "title,cofog", "Reconstruction of barracks,02.1") == passes);
    CHECK(to("MST-R408", "title,cofog", "Reconstruction of a court,03.3") == passes);
    CHECK(to("MST-R408", "title", "Flood walls") == passes);
    CHECK(to("MST-R408", "title,cofog", "Fire brigades,03.2") == passes);
}

TEST_CASE("MST-R408 open: an event without the day of the decision, or nothing to read") {
    CHECK(to("MST-R408", "title,event_date", "River works,2025-03-01")
          == answers{.open = 1, .missing = "approved_date"});
    CHECK(to("MST-R408", "event_date", "2025-03-01")
          == answers{.open = 1, .missing = "approved_date"});
    CHECK(to("MST-R408", "cofog", "03.2") == answers{.open = 1, .missing = "title"});
    CHECK(to("MST-R408", "title,lang", "Восстановление после наводнения,ru")
          == answers{.open = 1, .missing = "title in a language that is read"});
    // With both dates no words are needed.
    CHECK(to("MST-R408", "event_date,approved_date", "2025-03-01,2024-03-01") == passes);
}

TEST_CASE("MST-R408 false positive: a permanent response unit with a military requirement") {
    const auto with = [](const std::string& cells) {
        return to("MST-R408",
                  "title,event_date,approved_date,military_requirement,requirement_date",
                  "Response unit,2025-03-01,2025-04-01," + cells);
    };
    const answers asks{.review = 1};
    CHECK(with("Host-nation plan,2025-03-01") == passes);
    CHECK(with("Host-nation plan,2025-02-28") == passes);
    CHECK(with("Host-nation plan,2025-03-02") == asks); // written after the event
    CHECK(with("Host-nation plan,") == asks);
    CHECK(with(",2025-02-28") == asks);
    CHECK(to("MST-R408", "title,military_requirement", "Flood relief,Host-nation plan") == passes);
}

TEST_CASE("MST-R408 does not judge what is in no sum") {
    const auto five =
        audit(five_uncounted_rows("resilience", "title", "Flood relief"), {.only = "MST-R408"});
    CHECK(answers_of(five, "MST-R408") == answers{.review = 1, .not_applicable = 5});
}

} // namespace classification_more_test
