// SPDX-License-Identifier: MIT
#include <muster/link/infer.hpp>
#include <muster/link/linker.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/relabelling.hpp"

namespace parts_test {

namespace {

namespace link = muster::link;
using cells = std::vector<std::string>;

// The band of each pair of some claims with some projects, among a simulated crowd.
struct answers {
    std::vector<link::found_link> links;
    std::string_view against; ///< of the first claim and the first project
    std::string_view amount;  ///< likewise
    std::string_view place;   ///< likewise

    answers(const std::vector<cells>& claims, const std::vector<cells>& projects,
            bool look_for_parts = true) {
        muster_test::relabelling_simulator simulator{1, 400};
        const auto civil = simulator.civil(1500);
        const auto others = simulator.claims(civil, 500);
        const std::vector<std::string> names{"id", "title", "place", "amount"};
        link::table left{names};
        link::table right{names};
        std::vector<cells> kept;
        for (const auto& c : claims) left.add(c);
        for (const auto& p : projects) right.add(p);
        for (const auto* from : {&others, &civil})
            for (const auto& r : *from)
                kept.push_back({r.id, r.title, r.place, std::to_string(r.amount)});
        for (std::size_t i = 0; i != kept.size(); ++i)
            (i < others.size() ? left : right).add(kept[i]);
        link::link_settings how;
        how.use.parts = look_for_parts;
        link::linker linker{left, 0, right, 0, link::infer_columns(left, "id", right, "id"), how};
        links = linker.links();
        for (const auto& e : linker.explain(0, 0).comparisons) {
            const auto& f = linker.features()[e.feature];
            const auto says = f.levels[e.level].name;
            if (f.is == link::aspect::against) against = says;
            if (f.is != link::aspect::column) continue;
            if (linker.columns()[f.column].is == link::kind::amount) amount = says;
            if (linker.columns()[f.column].is == link::kind::place) place = says;
        }
    }
    [[nodiscard]] double probability(std::uint32_t claim, std::uint32_t project) const {
        for (const auto& f : links)
            if (f.left == claim && f.right == project) return f.probability;
        return 0;
    }
};

TEST_CASE("two projects merged into one claim are both found") {
    const std::vector<cells> claims{
        {"M", "rebuild quay Lomvik Tarnsund and renovate school Harbrod Estmark", "Lomvik",
         "960000"}};
    const std::vector<cells> projects{{"P1", "renovate school Harbrod Estmark", "Lomvik", "160000"},
                                      {"P2", "rebuild quay Lomvik Tarnsund", "Lomvik", "800000"}};
    const answers with{claims, projects};
    const answers without{claims, projects, false};
    CHECK(with.probability(0, 0) > 0.9);
    CHECK(with.probability(0, 1) > 0.9);
    CHECK(with.amount == "not known, or left aside as of a part");
    CHECK(without.amount != with.amount);
}

TEST_CASE("that a part costs less is no evidence, and what costs more is no part") {
    const auto of = [](const std::string& whole) {
        const std::vector<cells> claims{
            {"M", "rebuild quay Lomvik Tarnsund and renovate school Harbrod Estmark", "Lomvik",
             whole}};
        return answers{claims,
                       {{"P1", "renovate school Harbrod Estmark", "Lomvik", "160000"},
                        {"P2", "rebuild quay Lomvik Tarnsund", "Lomvik", "800000"}}};
    };
    CHECK(of("2000000").amount == "not known, or left aside as of a part");
    CHECK(of("2000000").probability(0, 0) > 0.9);
    CHECK(of("400000").amount != "not known, or left aside as of a part");
}

TEST_CASE("lots whose amounts add up are parts of the project") {
    const std::vector<cells> claims{
        {"L1", "extension of harbour Lomvik Tarnsund, lot 1", "Lomvik", "300000"},
        {"L2", "extension of harbour Lomvik Tarnsund, lot 2", "Lomvik", "500000"}};
    const std::vector<cells> projects{
        {"P", "extension of harbour Lomvik Tarnsund", "Lomvik", "810000"}};
    const answers with{claims, projects};
    const answers without{claims, projects, false};
    CHECK(with.probability(0, 0) > 0.99);
    CHECK(with.probability(1, 0) > 0.99);
    CHECK(with.probability(0, 0) + with.probability(1, 0)
          > without.probability(0, 0) + without.probability(1, 0));
}

TEST_CASE("a lot that stands alone is less of a reason, and the explanation says so") {
    const cells lot{"L", "extension of harbour Lomvik Tarnsund, lot 1", "Lomvik", ""};
    const cells next{"M", "extension of harbour Lomvik Tarnsund, lot 2", "Lomvik", ""};
    const std::vector<cells> projects{{"P", "extension of harbour Lomvik Tarnsund", "Lomvik", ""}};
    const answers alone{{lot}, projects};
    const answers two{{lot, next}, projects};
    CHECK(two.probability(0, 0) > 0.95);
    CHECK(alone.against == "a lot, section or phase on the left only, no other one of it");
    CHECK(two.against == "a lot, section or phase on the left only");
}

TEST_CASE("lots of one project are several although their titles say more, and none leads") {
    const auto of = [](const std::string& place) {
        const std::vector<cells> claims{
            {"L1", "extension of harbour Lomvik Tarnsund, lot 1: stone, sand and gravel", "Harbrod",
             ""},
            {"L2", "extension of harbour Lomvik Tarnsund, lot 2: lamps, cranes and rails", place,
             "500000"}};
        return answers{claims,
                       {{"P", "extension of harbour Lomvik Tarnsund", "Harbrod", "2000000"}}};
    };
    CHECK(of("Harbrod").against == "a lot, section or phase on the left only");
    CHECK(of("Estmark").against == "a lot, section or phase on the left only, no other one of it");
    CHECK(of("Harbrod").probability(0, 0) > of("Estmark").probability(0, 0));
}

TEST_CASE("another section that would make the sum fit is none of the parts") {
    const std::vector<cells> claims{
        {"A", "widening of road Lomvik Tarnsund, section 2", "Lomvik", "900000"}};
    const std::vector<cells> projects{
        {"P1", "widening of road Lomvik Tarnsund, section 3", "Lomvik", "400000"},
        {"P2", "widening of road Lomvik Tarnsund, section 4", "Lomvik", "500000"}};
    const answers with{claims, projects};
    CHECK(with.probability(0, 0) < 0.95);
    CHECK(with.probability(0, 1) < 0.95);
}

TEST_CASE("amounts of all lots add up, not those of some") {
    const cells project{"P", "extension of harbour Lomvik Tarnsund", "Lomvik", "810000"};
    const cells one{"L1", "extension of harbour Lomvik Tarnsund, lot 1", "Lomvik", "300000"};
    const cells two{"L2", "extension of harbour Lomvik Tarnsund, lot 2", "Lomvik", "500000"};
    const cells three{"L3", "extension of harbour Lomvik Tarnsund, lot 3", "Lomvik", "400000"};
    CHECK(answers{{one, two}, {project}}.amount == "part of a sum that fits");
    CHECK(answers{{one, two, three}, {project}}.amount != "part of a sum that fits");
}

TEST_CASE("lots of a far larger list have to add up") {
    const std::vector<cells> claims{
        {"C", "extension of harbour Lomvik Tarnsund", "Lomvik", "2000000"}};
    std::vector<cells> projects{
        {"P1", "extension of harbour Lomvik Tarnsund, lot 1", "Lomvik", "300000"},
        {"P2", "extension of harbour Lomvik Tarnsund, lot 2", "Lomvik", "500000"},
        {"P3", "extension of quay Harbrod", "Harbrod", "500000"},
        {"P4", "extension of school Weldrop", "Weldrop", "500000"}};
    const auto* const lone = "a lot, section or phase on the right only, no other one of it";
    CHECK(answers{claims, projects}.against == lone);
    projects[0][3] = "800000";
    projects[1][3] = "1200000";
    CHECK(answers{claims, projects}.against == "a lot, section or phase on the right only");
}

TEST_CASE("amounts of records that are no parts of a title add up by chance") {
    const answers chance{{{"D", "demolition range Tarnsund", "Lomvik", "1200000"}},
                         {{"P1", "demolition range Tarnsund Kukundfo", "Lomvik", "700000"},
                          {"P2", "demolition range Tarnsund Weldrop", "Lomvik", "510000"}}};
    CHECK(chance.amount != "part of a sum that fits");
    const answers named{
        {{"D", "demolition range Kukundfo and repair quay Weldrop", "Lomvik", "1200000"}},
        {{"P1", "demolition range Kukundfo", "Lomvik", "700000"},
         {"P2", "repair quay Weldrop", "Lomvik", "510000"}}};
    CHECK(named.amount == "part of a sum that fits");
    // In another place only what the title names besides the others is a part.
    const answers elsewhere{{{"D", "repair quay Weldrop, lot 1", "Lomvik", "700000"},
                             {"E", "repair quay Weldrop, lot 2", "Lomvik", "510000"}},
                            {{"P", "repair quay Weldrop", "Harbrod", "1200000"}}};
    CHECK(elsewhere.amount != "part of a sum that fits");
}

TEST_CASE("what names an object that the whole has not is none of its parts") {
    const auto amount = [](const std::string& second) {
        return answers{{{"D", "demolition range Kukundfo and repair quay Weldrop Estmark", "Lomvik",
                         "1200000"}},
                       {{"P1", "demolition range Kukundfo", "Lomvik", "700000"},
                        {"P2", second, "Lomvik", "510000"}}}
            .amount;
    };
    CHECK(amount("repair quay Weldrop Estmark") == "part of a sum that fits");
    CHECK(amount("repair school Weldrop Estmark") != "part of a sum that fits");
}

TEST_CASE("amounts below zero, and huge ones, add up to nothing") {
    const std::vector<cells> projects{
        {"P1", "demolition range Kukundfo", "Lomvik", "-39999999999999999"},
        {"P2", "repair quay Weldrop", "Lomvik", "-39999999999999999"},
        {"P3", "painting school Harbrod", "Lomvik", "39999999999999999"}};
    const answers below{
        {{"D", "demolition range Kukundfo, repair quay Weldrop, painting school Harbrod", "Lomvik",
          "-39999999999999999"}},
        projects};
    CHECK(below.amount != "part of a sum that fits");
    const answers huge{
        {{"D", "demolition range Kukundfo, repair quay Weldrop, painting school Harbrod", "Lomvik",
          "39999999999999999"}},
        {{"P1", "demolition range Kukundfo", "Lomvik", "39999999999999998"},
         {"P2", "repair quay Weldrop", "Lomvik", "39999999999999998"},
         {"P3", "painting school Harbrod", "Lomvik", "39999999999999998"}}};
    CHECK(huge.amount != "part of a sum that fits");
}

TEST_CASE("a merger of projects in two towns: its title names the other town") {
    const cells claim{"M", "rebuild quay Lomvik Tarnsund and renovate school Harbrod Estmark",
                      "Lomvik", "960000"};
    const cells school{"P1", "renovate school Harbrod Estmark", "Estmark", "160000"};
    const cells quay{"P2", "rebuild quay Lomvik Tarnsund", "Lomvik", "800000"};
    const cells far{"P1", "renovate school Harbrod Estmark", "Oldborg", "160000"};
    const answers named{{claim}, {school, quay}};
    CHECK(named.place == "named elsewhere");
    CHECK(named.probability(0, 0) > 0.9);
    CHECK(answers{{claim}, {far, quay}}.place == "another place"); // no title names it
    const cells title{"P1", "renovate school Harbrod Estmark Oldborg", "", "160000"};
    const cells town{"P3", "painting hall", "Oldborg", "70000"};
    CHECK(answers{{claim}, {title, quay, town}}.place == "the title names another place");
}

TEST_CASE("a merger of two phases: each has a number that the other one has not") {
    const answers both{
        {{"M", "renewal museum Tackstad, phase 1 and renewal museum Tackstad, phase 2", "Lomvik",
          "910000"}},
        {{"P1", "renewal museum Tackstad, phase 1", "Lomvik", "500000"},
         {"P2", "renewal museum Tackstad, phase 2", "Lomvik", "400000"}}};
    CHECK(both.amount == "part of a sum that fits");
    CHECK(both.against != "a lot, section or phase on the left only, no other one of it");
    CHECK(both.probability(0, 0) > 0.9);
    CHECK(both.probability(0, 1) > 0.9);
}

TEST_CASE("official words besides do not keep two projects from being found in one title") {
    const cells claim{"M", "rebuild quay Lomvik Tarnsund; renovate school Harbrod Estmark",
                      "Lomvik", "960000"};
    const cells quay{"P1",
                     "rebuild quay Lomvik Tarnsund, works funded under measure Brandholt of the "
                     "regional programme",
                     "Lomvik", "800000"};
    const cells school{"P2", "open procedure Weldrop: renovate school Harbrod Estmark", "Lomvik",
                       "160000"};
    const answers both{{claim}, {quay, school}};
    CHECK(both.probability(0, 0) > 0.9);
    CHECK(both.probability(0, 1) > 0.9);
    // Parts that together cost more than the whole and a tenth are none.
    auto dear = school;
    dear[3] = "700000";
    CHECK(answers{{claim}, {dear, quay}}.probability(0, 0) < 0.9);
}

TEST_CASE("a part fits what the others leave of the whole, whatever the numbers of its file") {
    constexpr std::string_view aside = "not known, or left aside as of a part";
    const auto of = [](const std::string& what, const std::string& school) {
        const cells claim{"M", "extension of quay Lomvik Tarnsund and " + what, "Lomvik",
                          "2000000"};
        return answers{{claim},
                       {{"P1", school, "Lomvik", "160000"},
                        {"P2", "extension of quay Lomvik Tarnsund", "Lomvik", "800000"}}};
    };
    const std::string school = "renovate school Harbrod Estmark";
    CHECK(of(school, school).amount == aside);
    CHECK(of("demolition of school Harbrod Estmark", school).amount != aside);
    const std::string file = "QX7719B44 ZK55123T LM90210P AB12345C WV6021J RS88374K HJ40417N: ";
    const std::string others = ", bridge Weldrop Kukundfo Brandholt and tunnel Oldfar Mivost";
    CHECK(of(school + others, file + school).amount == aside);
}

} // namespace

} // namespace parts_test
