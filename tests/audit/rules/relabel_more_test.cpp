// SPDX-License-Identifier: MIT
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace relabel_more_test {

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
const auto older = "# unit: 1e6\n# decimals: INF\n# publication_date: 2023-05-01\n"s;
const answers fires{.fail = 1};
const answers passes{.pass = 1};
const answers asks{.review = 1};

} // namespace

// MST-R101 ------------------------------------------------------------------------------------

TEST_CASE("MST-R101 edge: a sum of bits at each threshold, and a hundredth below it") {
    const auto with = [](std::vector<changed_setting> changed) {
        return audit(head + "title\nA1,XAT,2026,1306,EUR,core,Strait crossing\n",
                     {.only = "MST-R101",
                      .history = older
                                 + "id,country,year,amount,currency,cofog,title\n"
                                   "H1,XAT,2023,1000,EUR,04.5,Strait crossing\n",
                      .changed = std::move(changed)});
    };
    const auto level = [&](std::vector<changed_setting> changed) {
        const auto r = with(std::move(changed));
        const auto all = findings_of(r, "MST-R101");
        return all.empty() ? "" : all[0]->reason.substr(0, all[0]->reason.find(';'));
    };
    CHECK(level({}) == "band strong");
    // The sum in hundredths, 697 or so.
    double bits = 0;
    const auto plain = with({});
    for (const auto& part : finding_of(plain, "MST-R101").parts) bits += part.bits;
    const rational at{static_cast<std::int64_t>(bits * 100 + 0.5), 100};
    const rational above = at + rational{1, 100};
    CHECK(level({{setting("relabelled-line.strong_from"), at}}) == "band strong");
    CHECK(level({{setting("relabelled-line.strong_from"), above}}) == "band probable");
    const changed_setting high{setting("relabelled-line.strong_from"), 9};
    CHECK(level({high, {setting("relabelled-line.probable_from"), at}}) == "band probable");
    CHECK(level({high, {setting("relabelled-line.probable_from"), above}}) == "band review");
    CHECK(level({{setting("relabelled-line.review_from"), at},
                 {setting("relabelled-line.probable_from"), 9}})
          == "band review");
    CHECK(level({{setting("relabelled-line.review_from"), above}}).empty());
}

TEST_CASE("MST-R101 fires: the thresholds are named with their values") {
    const auto r = audit(head + "title\nA1,XAT,2026,1306,EUR,core,Strait crossing\n",
                         {.only = "MST-R101",
                          .history = older
                                     + "id,country,year,amount,currency,cofog,title\n"
                                       "H1,XAT,2023,1000,EUR,04.5,Strait crossing\n"});
    CHECK(finding_of(r, "MST-R101").reason
          == "band strong; strong_from 6.63 bits (default), probable_from 4.25 bits (default), "
             "review_from 2 bits (default)");
}

// MST-R102 ------------------------------------------------------------------------------------

namespace {

const auto story = "id,country,year,amount,currency,project_id,title\n"s;

// The audit of a claim of project P4 in 2026 against 100 m of 2025, which are 104 m.
muster_test::audited retold(const std::string& amount, const std::string& now,
                            const std::string& then, std::vector<changed_setting> changed = {},
                            const std::string& more = "") {
    return audit(head + "project_id,title\nA1,XAT,2026," + amount + ",EUR,resilience,P4," + now
                     + '\n',
                 {.only = "MST-R102",
                  .history = older + story + "H1,XAT,2025,100,EUR,P4," + then + '\n' + more,
                  .changed = std::move(changed)});
}
const auto corridor = "Military mobility corridor"s;

} // namespace

TEST_CASE("MST-R102 fires: one project, one bill, another story") {
    const auto r = retold("106.08", corridor, "Bypass with cycle lanes");
    CHECK(answers_of(r, "MST-R102") == fires);
    const auto& f = finding_of(r, "MST-R102");
    CHECK(f.kind == outcome::fail);
    CHECK(f.level == severity::warning);
    CHECK(f.acts == treatment::ask());
    CHECK(f.counterpart->id == "H1");
    CHECK(f.cell == muster::column::title);
    CHECK(f.message
          == "P4: the bill moved by 2.0 %, and the description gained 'corridor military mobility' "
             "and lost 'bypass cycle lanes with'");
    CHECK(f.reason
          == "amount_within 0.05 of the earlier amount (default), alike_below 0.35 (cosine) "
             "(default), gained_from 2 words (default)");
    CHECK(strict_of(r, "A1") == 0);
    CHECK(lenient_of(r, "A1") == 106'080'000);
}

TEST_CASE("MST-R102 fires: without a project_id by a strong link") {
    const auto with = [](const std::string& contract) {
        return audit(head
                         + "title,contract_id\nA1,XAT,2025,104,EUR,core,Military corridor for "
                           "armoured convoys,"
                         + contract + '\n',
                     {.only = "MST-R102",
                      .history = older
                                 + "id,country,year,amount,currency,title,contract_id\n"
                                   "H1,XAT,2025,104,EUR,Bypass of the old town,K-88\n"});
    };
    const auto r = with("K-88");
    CHECK(answers_of(r, "MST-R102") == fires);
    CHECK(has(finding_of(r, "MST-R102").message,
              "'Bypass of the old town': the bill moved by 0.0 %"));
    CHECK(answers_of(with(""), "MST-R102") == answers{.open = 1, .missing = "project_id"});
    CHECK(answers_of(with("K-89"), "MST-R102") == answers{.open = 1, .missing = "project_id"});
}

TEST_CASE(
    "MST-R102 edge: of earlier lines of one date and year the first id, of one id the first row") {
    const auto lost = [](const std::string& more) {
        const auto r = retold("104", corridor, "Bypass", {}, more);
        return finding_of(r, "MST-R102").message;
    };
    CHECK(has(lost("H2,XAT,2025,100,EUR,P4,Lanes\n"), "lost 'bypass'"));
    CHECK(has(lost("H1,XAT,2025,100,EUR,P4,Lanes\n"), "lost 'bypass'"));
    CHECK(has(lost("H0,XAT,2025,100,EUR,P4,Lanes\n"), "lost 'lanes'"));
}

TEST_CASE("MST-R102 edge: a real change of exactly 5 %, down and up, and one unit beyond") {
    const auto with = [](const std::string& amount) {
        return answers_of(retold(amount, corridor, "Bypass"), "MST-R102");
    };
    CHECK(with("98.8") == fires);
    CHECK(with("98.799999") == passes);
    CHECK(with("109.2") == fires);
    CHECK(with("109.200001") == passes);
}

TEST_CASE("MST-R102 edge: likeness is below 0.35, by words of one weight") {
    const auto with = [](const std::string& now, const std::string& then) {
        return answers_of(retold("104", now, then), "MST-R102");
    };
    // One word of three and three, 0.333; of four and two, 0.354.
    CHECK(with("Bypass military mobility", "Bypass cycle lanes") == fires);
    CHECK(with("Bypass military mobility north", "Bypass lanes") == passes);
    CHECK(with("Bypass military mobility", "Bypass military mobility") == passes);
}

TEST_CASE("MST-R102 edge: likeness at the setting is no longer below it") {
    const auto* alike = setting("label-rewritten.alike_below");
    const auto with = [&](rational value, const std::string& then) {
        return answers_of(
            retold("104", "Bypass military mobility corridor", then, {{alike, value}}), "MST-R102");
    };
    CHECK(with({1, 2}, "Bypass") == passes); // one word of four and one
    CHECK(with({501, 1000}, "Bypass") == fires);
    CHECK(with(0, "Lanes") == passes); // nothing is below nothing
    CHECK(with({1, 1000}, "Lanes") == fires);
}

TEST_CASE("MST-R102 edge: a word that stands in many lines says less") {
    const auto now = "Plan military corridor"s;
    CHECK(answers_of(retold("104", now, "Plan bypass"), "MST-R102") == passes); // 0.408
    // In two lines of two it has a bit and the others log2(3): 0.218.
    CHECK(
        answers_of(retold("104", now, "Plan bypass", {}, "H2,XAT,2025,7,EUR,P5,Plan\n"), "MST-R102")
        == fires);
    // In three lines of three it has half the weight of the others: 0.149.
    CHECK(answers_of(retold("104", now, "Plan bypass", {},
                            "H2,XAT,2025,7,EUR,P5,Plan\nH3,XAT,2025,7,EUR,P6,Plan\n"),
                     "MST-R102")
          == fires);
}

TEST_CASE("MST-R102 edge: two words of security are gained, or one") {
    const auto with = [](const std::string& now, const std::string& then) {
        return answers_of(retold("104", now, then), "MST-R102");
    };
    CHECK(with("Military corridor", "Bypass") == fires);
    CHECK(with("Military axis", "Bypass") == passes);
    CHECK(with("Military corridors north", "Bypass military lanes and more words") == passes);
    CHECK(finding_of(retold("104", "Military axis", "Bypass",
                            {{setting("label-rewritten.gained_from"), 1}}),
                     "MST-R102")
              .reason.ends_with("gained_from 1 words (set)"));
}

TEST_CASE("MST-R102 fires: the description speaks too, and amounts may be nominal") {
    const auto r = audit(
        head + "project_id,description\nA1,XAT,2026,97,EUR,core,P4,Military mobility corridor\n",
        {.only = "MST-R102",
         .history = older
                    + "id,country,year,amount,currency,project_id,description\n"
                      "H1,XAT,2022,100,EUR,P4,Bypass\n"});
    CHECK(finding_of(r, "MST-R102").cell == muster::column::description);
    CHECK(has(finding_of(r, "MST-R102").message, "the bill moved by -3.0 % (nominal), and"));
}

TEST_CASE("MST-R102 fires: of several earlier lines the last published one with this bill counts") {
    const auto early = older + story + "H1,XAT,2025,100,EUR,P4," + corridor + '\n';
    const auto late = "# unit: 1e6\n# decimals: INF\n# publication_date: 2024-05-01\n"s + story
                      + "H2,XAT,2024,90,EUR,P4," + corridor + "\nH3,XAT,2025,100,EUR,P4,Bypass\n"
                      + "H4,XAT,2025,900,EUR,P4," + corridor + '\n';
    for (const bool swapped : {false, true}) {
        const auto r =
            audit(head + "project_id,title\nA1,XAT,2026,104,EUR,core,P4," + corridor + '\n',
                  {.only = "MST-R102",
                   .history = swapped ? late : early,
                   .second_history = swapped ? early : late});
        CHECK(finding_of(r, "MST-R102").counterpart->id == "H3");
    }
    // Of equals the first id.
    const auto tie = retold("104", corridor, "Bypass", {}, "H0,XAT,2025,100,EUR,P4,Lanes\n");
    CHECK(finding_of(tie, "MST-R102").counterpart->id == "H0");
}

TEST_CASE("MST-R102 passes: another bill, another project, another country") {
    const auto r = audit(head
                             + "project_id,title\nA1,XAT,2026,300,EUR,core,P4,Military corridor\n"
                               "A2,XAT,2026,104,EUR,core,P5,Military corridor\n"
                               "A3,XBO,2026,104,EUR,core,P4,Military corridor\n",
                         {.only = "MST-R102",
                          .history = older + story + "H1,XAT,2025,100,EUR,P4,Bypass\n"
                                     + "H2,XAT,2025,0,EUR,P4,Bypass\n"});
    CHECK(answers_of(r, "MST-R102") == answers{.pass = 3});
}

TEST_CASE("MST-R102 open: no id, no history, no text on one of both sides, another currency") {
    const auto r = audit(head
                             + "project_id,title\nA1,XAT,2026,104,EUR,core,,Military corridor\n"
                               "A2,XAT,2026,104,EUR,core,P4,\n"
                               "A3,XAT,2026,104,EUR,core,P5,Military corridor\n"
                               "A4,XAT,2026,104,EUR,core,P6,Military corridor\n",
                         {.only = "MST-R102",
                          .history = older + story
                                     + "H1,XAT,2025,100,EUR,P4,Bypass\nH2,XAT,2025,100,EUR,P5,\n"
                                       "H3,XAT,2025,100,USD,P6,Bypass\n"});
    CHECK(answers_of(r, "MST-R102")
          == answers{.open = 4,
                     .missing = "project_id; title; history: title; an earlier amount in the "
                                "currency of the claim"});
    const auto none = audit(head + "project_id,title\nA1,XAT,2026,104,EUR,core,P4,Bypass\n",
                            {.only = "MST-R102"});
    CHECK(answers_of(none, "MST-R102") == answers{.open = 1, .missing = "history"});
}

TEST_CASE("MST-R102 false positive: a translation is not compared, a tidied text gains nothing") {
    const auto with = [](const std::string& now, const std::string& then) {
        const auto r =
            audit(head + "project_id,title,lang\nA1,XAT,2026,104,EUR,core,P4,Military corridor,"
                      + now + '\n',
                  {.only = "MST-R102",
                   .history = older
                              + "id,country,year,amount,currency,project_id,title,lang\n"
                                "H1,XAT,2025,100,EUR,P4,Ortsumfahrung,"
                              + then + '\n'});
        return answers_of(r, "MST-R102");
    };
    CHECK(with("en", "de") == answers{.open = 1, .missing = "texts in one language"});
    CHECK(with("en-GB", "en") == fires);
    CHECK(with("en", "") == fires);
    CHECK(with("", "de") == fires);
    CHECK(answers_of(retold("104", "Ring road to the north", "Bypass with lanes"), "MST-R102")
          == passes);
}

TEST_CASE("MST-R102 does not judge what is in no sum") {
    const auto r =
        audit(five_uncounted_rows("core", "project_id,title", "P4,Military corridor"),
              {.only = "MST-R102", .history = older + story + "H1,XAT,2026,40,EUR,P4,Bypass\n"});
    CHECK(answers_of(r, "MST-R102") == answers{.fail = 1, .not_applicable = 5});
}

// MST-R104 ------------------------------------------------------------------------------------

namespace {

answers wording_of(const std::string& title, const std::string& more = ",,",
                   std::vector<changed_setting> changed = {}) {
    const auto r = audit(head
                             + "title,description,lang,military_requirement\n"
                               "A1,XAT,2026,40,EUR,resilience,"
                             + title + ',' + more + '\n',
                         {.only = "MST-R104", .changed = std::move(changed)});
    return answers_of(r, "MST-R104");
}

} // namespace

TEST_CASE("MST-R104 fires: the words of a claim are civil") {
    const auto r =
        audit(head + "title\nA1,XAT,2026,40,EUR,resilience,Street lighting and public housing\n",
              {.only = "MST-R104"});
    CHECK(answers_of(r, "MST-R104") == asks);
    const auto& f = finding_of(r, "MST-R104");
    CHECK(f.level == severity::note);
    CHECK(f.acts == treatment::none());
    CHECK(f.cell == muster::column::title);
    CHECK(f.message
          == "the wording of 'Street lighting and public housing' leans civil by 5 bits: "
             "housing -2, lighting -1, public -1, street -1");
    const auto weightless =
        audit(head + "title\nA1,XAT,2026,40,EUR,resilience,Street lighting and public housing\n",
              {.only = "MST-R104",
               .changed = {{setting("civil-purpose-text.plain_word"), 0},
                           {setting("civil-purpose-text.telling_word"), 5}}});
    CHECK(has(finding_of(weightless, "MST-R104").message,
              "by 5 bits: housing -5, lighting +0, public +0, street +0"));
    CHECK(f.reason == "words_from 4 words (default), lean_from 4.3 bits (default)");
    CHECK(strict_of(r, "A1") == 40'000'000); // a preview rule never touches credit
}

TEST_CASE("MST-R104 edge: four words of the lexicon, and odds of 20 to 1") {
    CHECK(wording_of("Street lighting and public water") == passes); // 4 bits
    CHECK(wording_of("Street lighting and public housing") == asks); // 5 bits
    CHECK(wording_of("Housing and tourism and education")
          == answers{.open = 1, .missing = "more words of the lexicon"}); // 6 bits, three words
    CHECK(wording_of("Housing and tourism and road security") == passes); // 4 bits
    CHECK(wording_of("Housing tourism education and security") == asks);  // 5 bits
    CHECK(wording_of("Military housing tourism education") == passes);    // 4 bits
}

TEST_CASE("MST-R104 edge: each setting decides") {
    const auto plain = "Street lighting and public water"s;
    CHECK(wording_of(plain, ",,", {{setting("civil-purpose-text.lean_from"), 4}}) == asks);
    CHECK(wording_of(plain, ",,", {{setting("civil-purpose-text.lean_from"), {401, 100}}})
          == passes);
    CHECK(wording_of(plain, ",,", {{setting("civil-purpose-text.plain_word"), {11, 10}}}) == asks);
    CHECK(wording_of("Housing and tourism and education", ",,",
                     {{setting("civil-purpose-text.words_from"), 3}})
          == asks);
    CHECK(wording_of("Street lighting and public housing", ",,",
                     {{setting("civil-purpose-text.telling_word"), {129, 100}}})
          == passes);
    CHECK(wording_of("Street lighting and public housing", ",,",
                     {{setting("civil-purpose-text.telling_word"), {13, 10}}})
          == asks);
}

TEST_CASE("MST-R104 passes: words of security, or a requirement") {
    CHECK(wording_of("Armed forces road water transport") == passes);
    CHECK(wording_of("Housing tourism culture education", ",,target 12") == passes);
}

TEST_CASE("MST-R104 open: no text, few words, or another language") {
    CHECK(wording_of("") == answers{.open = 1, .missing = "title"});
    CHECK(wording_of("Shelters") == answers{.open = 1, .missing = "more words of the lexicon"});
    const auto in = [](const std::string& lang) {
        return wording_of("Housing tourism culture education", ',' + lang + ',');
    };
    CHECK(in("de") == answers{.open = 1, .missing = "a text in English"});
    CHECK(in("eng") == answers{.open = 1, .missing = "a text in English"});
    CHECK(in("en") == asks);
    CHECK(in("en-GB") == asks);
    CHECK(wording_of("", "Housing tourism culture education,,") == asks);
}

TEST_CASE("MST-R104 false positive: a terse title is open and not asked") {
    CHECK(wording_of("Street lighting")
          == answers{.open = 1, .missing = "more words of the lexicon"});
}

TEST_CASE("MST-R104 does not judge core, nor what is in no sum, and is off by default") {
    const auto text = five_uncounted_rows("resilience", "title", "Housing tourism culture water");
    CHECK(answers_of(audit(text, {.only = "MST-R104"}), "MST-R104")
          == answers{.review = 1, .not_applicable = 5});
    CHECK(findings_of(audit(text), "MST-R104").empty());
    const auto core = audit(five_uncounted_rows("core", "title", "Housing tourism culture water"),
                            {.only = "MST-R104"});
    CHECK(answers_of(core, "MST-R104") == answers{.not_applicable = 6});
}

} // namespace relabel_more_test
