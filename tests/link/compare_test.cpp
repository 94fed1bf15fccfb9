// SPDX-License-Identifier: MIT
#include <muster/link/compare.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/features.hpp>
#include <muster/link/rank.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace compare_test {

namespace {

namespace link = muster::link;
using cells = std::vector<std::string>;

// Two tables of title, place and amount, among rows that make names rare.
struct world {
    std::vector<link::comparison_column> columns{
        {0, 0, link::kind::text}, {1, 1, link::kind::place}, {2, 2, link::kind::amount}};
    std::vector<link::feature> features = link::features_of(columns);
    link::vocabulary terms;
    link::encoded left;
    link::encoded right;
    link::term_weights weights;

    world(std::vector<cells> a, std::vector<cells> b, std::size_t others = 300) {
        for (std::size_t i = 0; i != others; ++i) {
            const std::string name{static_cast<char>('a' + i % 26),
                                   static_cast<char>('a' + i / 26),
                                   'k',
                                   'u',
                                   'm',
                                   'o',
                                   'n'};
            a.push_back({"repair of hall " + name, "X" + name + "dorf", "1"});
            b.push_back({"building of hall z" + name, "Z" + name + "dorf", "1"});
        }
        left = made(a, false);
        right = made(b, true);
        const std::array<link::encoded*, 2> both{&left, &right};
        link::rank_terms(terms, 0, both, link::needless::stay, link::serial{});
        weights = link::term_weights{terms, left, right, 0b10};
    }
    [[nodiscard]] link::comparer comparer() const {
        return {left, right, terms, weights, columns, features};
    }
    [[nodiscard]] std::string_view says(link::aspect is, std::size_t column = 0,
                                        std::uint32_t l = 0, std::uint32_t r = 0) const {
        const auto levels = comparer()(l, r);
        for (std::size_t f = 0; f != features.size(); ++f)
            if (features[f].is == is && features[f].column == column)
                return features[f].levels[levels[f]].name;
        return "no such comparison";
    }
    [[nodiscard]] std::string_view title() const { return says(link::aspect::column, 0); }
    [[nodiscard]] std::string_view place() const { return says(link::aspect::column, 1); }
    [[nodiscard]] std::string_view amount() const { return says(link::aspect::column, 2); }
    [[nodiscard]] std::string_view against() const { return says(link::aspect::against); }

private:
    link::encoded made(const std::vector<cells>& rows, bool is_right) {
        link::table t{{"title", "place", "amount"}};
        for (const auto& r : rows) t.add(r);
        std::vector<std::uint32_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0u);
        return link::encode(t, order, columns, is_right, terms, link::serial{});
    }
};

const std::string many_words =
    "brinel costrum dalvik erdmoor fenwold garsten hulmar istrand jorvald "
    "kelmont lundrik morbach nersund oldram perwick quorn";

world pair(const cells& a, const cells& b) { return world{{a}, {b}}; }

TEST_CASE("a missing value is level 0") {
    const auto w = pair({"", "", ""}, {"quay Lomvik", "Lomvik", "5"});
    const auto levels = w.comparer()(0, 0);
    CHECK(levels[0] == 0);
    CHECK(levels[1] == 0);
    CHECK(levels[2] == 0);
}

TEST_CASE("titles: all, some and nothing in common") {
    CHECK(pair({"quay Lomvik Torrund", "", ""}, {"Lomvik Torrund: quay", "", ""}).title()
          == "all of it shared, many rare words");
    CHECK(pair({"quay Lomvik", "", ""}, {"tunnel Harbrod", "", ""}).title() == "nothing shared");
    CHECK(pair({"quay Lomvik", "", ""}, {"Uferbefestigung Lomvik", "", ""}).title()
          != pair({"quay Lomvik", "", ""}, {"quay Lomvik", "", ""}).title());
    // Two words that are another thing than each of them.
    CHECK(pair({"car park Lomvik Torrund", "", ""}, {"Parkhaus Lomvik Torrund", "", ""}).title()
          == "all of it shared, many rare words");
    CHECK(pair({"jardin d'enfants Lomvik", "", ""}, {"jardin de Lomvik", "", ""}).against()
          == "another object");
    CHECK(pair({"fire station Lomvik", "", ""}, {"Bahnhof Lomvik", "", ""}).against()
          == "another object");
    // Another language.
    CHECK(pair({"bridge Lomvik Torrund", "", ""}, {"most Lomvik Torrund", "", ""}).title()
          == "all of it shared, many rare words");
}

TEST_CASE("a title that was cut off stands within the longer one") {
    const cells whole{"quay Lomvik Torrund Harbrod " + many_words, "", ""};
    CHECK(pair({"quay Lomvik Torrund Harb", "", ""}, whole).title()
          == "all of it shared, many rare words");
    // The same words in another order are no such thing.
    CHECK(pair({"Torrund Harb Lomvik quay", "", ""}, whole).title()
          != "all of it shared, many rare words");
}

TEST_CASE("a slip is a word that one table does not know") {
    CHECK(pair({"quay Lomvikstad", "", ""}, {"quay Lomvkistad", "", ""}).title()
          != "little of it shared");
    // Both words stand in both tables: they are two towns.
    world two{{{"quay Lomvikstad", "", ""}, {"pier Lomvkistad", "", ""}},
              {{"quay Lomvkistad", "", ""}, {"pier Lomvikstad", "", ""}}};
    world one{{{"quay Lomvikstad", "", ""}}, {{"quay Lomvkistad", "", ""}}};
    CHECK(two.comparer()(0, 0)[0] < one.comparer()(0, 0)[0]);
    CHECK(link::comparer(one.left, one.right, one.terms, one.weights, one.columns, one.features,
                         false)(0, 0)[0]
          < one.comparer()(0, 0)[0]);
}

TEST_CASE("places: a region whose town the title names, and towns whose names begin alike") {
    const auto place = [](const cells& a, const cells& b) {
        const auto w = pair(a, b);
        return link::levels::place[w.comparer()(0, 0)[1]].name;
    };
    CHECK(place({"hospital Wrexham", "Norfolk", ""}, {"hospital Wrexham", "Wrexham", ""})
          == "named elsewhere");
    CHECK(place({"hospital", "Norfolk", ""}, {"hospital", "Wrexham", ""}) == "another place");
    // The crowd of the test shares no word with them: "bad" is as rare as the names.
    CHECK(place({"quay", "Bad Goldfeld", ""}, {"quay", "Bad Weidental", ""}) == "another place");
    CHECK(place({"quay", "Goldfeld", ""}, {"quay", "Goldfeld (Tirol)", ""}) != "another place");
    // Names that end alike.
    CHECK(place({"quay", "Velka Opatovice pod Kosirem", ""},
                {"quay", "Mala Opatovice pod Kosirem", ""})
          == "another place");
    CHECK(place({"quay", "Saint Goldfeld", ""}, {"quay", "St Goldfeld", ""}) != "another place");
}

TEST_CASE("a line that begins where another one ends is another section") {
    const auto meet = [](const char* a, const char* b) {
        return pair({a, "", ""}, {b, "", ""}).against() == "another lot, section or phase";
    };
    CHECK(meet("railway Tarnsund-Lomvik", "railway Lomvik-Harbrod"));
    CHECK(meet("railway Lomvik-Harbrod", "railway Tarnsund-Lomvik"));
    CHECK(
        meet("railway Great Tarnsund - Old Lomvik", "railway 7: Old Lomvik - Harbrod Mill, works"));
    CHECK(meet("railway Fontane - Saint-Jean-de-Lomvik", "railway Saint-Jean-de-Lomvik-Harbrod"));
    CHECK_FALSE(meet("railway Tarnsund-Lomvik", "railway Tarnsund-Lomvik"));
    CHECK_FALSE(meet("railway Tarnsund-Lomvik", "railway Lomvik-Tarnsund")); // the way back
    CHECK_FALSE(meet("railway Tarnsund-Lomvik", "railway Tarnsund-Harbrod"));
    CHECK_FALSE(meet("railway Tarnsund-Lomvik", "railway Tarnsund-Lomvik-Harbrod")); // a part
    CHECK_FALSE(meet("Saint-Jean-de-Lomvik: quay", "quay of Saint-Jean-de-Lomvik"));
    CHECK_FALSE(meet("school repair - Lomvik", "Lomvik - repair of the school"));
    CHECK_FALSE(meet("Tarnsund - Lomvik", "Lomvik")); // one end
}

TEST_CASE("what titles say against each other") {
    const auto says = [](const char* a, const char* b) {
        return pair({a, "", ""}, {b, "", ""}).against();
    };
    CHECK(says("road Lomvik, section 6", "road Lomvik, section 3")
          == "another lot, section or phase");
    CHECK(says("road Lomvik, section VI", "road Lomvik, section 6")
          == "nothing, and a number is the same");
    CHECK(says("quay Lomvik", "quay Lomvik") == "nothing, and the object is the same");
    const auto other = [&](const char* a, const char* b) {
        return says(a, b) == "another lot, section or phase";
    };
    CHECK(other("quai Lomvik, lot n° A", "quai Lomvik, lot n° C"));
    CHECK(other("molo Lomvik, lotto funzionale E", "molo Lomvik, lotto funzionale G"));
    CHECK(other("school Lomvik, contract A", "school Lomvik, package 4"));
    CHECK(other("kaj Lomvik, entreprenad C", "kaj Lomvik, delentreprenad D"));
    CHECK_FALSE(other("quay Lomvik, lot no. 3", "quay Lomvik, contract 3"));
    CHECK(says("manutenzione ponte Lomvik", "rifacimento ponte Lomvik")
          == "upkeep on one side only");
    CHECK(says("manutenzione straordinaria ponte Lomvik", "rifacimento ponte Lomvik")
          != "upkeep on one side only");
    CHECK(says("Second Irrigation Project Lomvik", "Third Irrigation Project Lomvik")
          == "another lot, section or phase");
    CHECK(says("road Lomvik km 58+700 - km 65+600", "road Lomvik km 65+600 - km 75+600")
          == "another lot, section or phase");
    CHECK(says("road Lomvik km 4,6 - 10,6", "road Lomvik km 10,6 - 16,4")
          == "another lot, section or phase");
    CHECK(says("road Lomvik km 4,6 - 10,6", "road Lomvik km 4+600-10+600")
          == "nothing, and a number is the same");
    CHECK(says("road Lomvik, phase 2", "road Lomvik, section 5") == "other numbers");
    CHECK(says("school 1 Lomvik, lot 1", "school 1 Lomvik, phase 5") == "other numbers");
    CHECK(says("school Lomvik, phase V", "school Lomvik, section 5")
          == "nothing, and a number is the same");
    CHECK(says("quai Lomvik", "caserne a cote du quai Lomvik")
          == "one is said to be near the other");
    CHECK(says("quai Lomvik, cote nord", "quai Lomvik") != "one is said to be near the other");
    CHECK(says("quay Lomvik", "barracks next to the quay Lomvik")
          == "one is said to be near the other");
    CHECK(says("quay Lomvik", "warehouse and quay Lomvik") == "an object on the right only");
    CHECK(says("quay Lomvik", "barracks and quay Lomvik")
          == "an object of armed forces on one side only");
    CHECK(says("barracks Lomvik", "barracks Lomvik") == "nothing, and the object is the same");
    CHECK(says("barracks Lomvik", "ammunition depot Lomvik") == "another object");
    CHECK(says("caserne de pompiers Lomvik", "fire station Lomvik")
          == "nothing, and the object is the same"); // of no armed forces
    CHECK(says("paving of Mill Lane Lomvik", "paving of Weaver Lane Lomvik") == "another street");
    CHECK(says("paving of Mill Lane Lomvik", "paving of Mill Lane Lomvik")
          == "nothing, and the object is the same");
    CHECK(says("paving of Mill Lane and Weaver Lane Lomvik", "paving of Weaver Lane Lomvik")
          != "another street");
    CHECK(says("paving of Mill Lane Lomvik", "paving in Lomvik") != "another street");
    CHECK(says("road Lomvik, section 6, lot 3", "road Lomvik, section 3")
          == "another lot, section or phase"); // the lot is one of section 6
    CHECK(says("road Lomvik, section 3, lot 1", "road Lomvik, section 3")
          == "a lot, section or phase on the left only");
    CHECK(says("road Lomvik", "road Lomvik, lot 2") == "a lot, section or phase on the right only");
    CHECK(says("road Lomvik km 12", "road Lomvik km 14") == "other numbers");
    CHECK(says("road Lomvik km 12 - 14", "road Lomvik km 14 - 17")
          == "another lot, section or phase");
    CHECK(says("road Lomvik, pier 12", "road Lomvik, pier 14") == "other numbers");
    CHECK(says("road Lomvik km 12", "road Lomvik") == "a number on the left only");
    CHECK(says("bridge Lomvik", "tunnel Lomvik") == "another object");
    CHECK(says("maintenance Lomvik 2027", "maintenance Lomvik") == "a year on the left only");
    CHECK(says("maintenance Lomvik", "maintenance Lomvik 2027") == "a year on the right only");
    const world many{{{"pump PSLX350H", "", ""}}, {{"PS-LX350H", "", ""}}, 676};
    CHECK(many.against() == "nothing, and a rare code is the same");
    CHECK(says("quay Lomvik", "quay Lomvik") == "nothing, and the object is the same");
    CHECK(says("repair of quay Lomvik", "maintenance of quay Lomvik") == "upkeep on one side only");
    CHECK(says("PRO63792: quay Lomvik", "quay Lomvik")
          == "nothing, and the object is the same"); // the number of a file
    CHECK(says("quay Lomvik, near Harbrod", "quay Lomvik")
          == "nothing, and the object is the same");
    CHECK(says("quai Lomvik, abords", "quai Lomvik") == "nothing, and the object is the same");
    CHECK(says("caserne aux abords du quai Lomvik", "quai Lomvik")
          == "one is said to be near the other");
}

TEST_CASE("the number of an agency is no number of a title") {
    const auto says = [](cells a, cells b) {
        return world{{std::move(a)}, {std::move(b)}, 676}.against();
    };
    CHECK(says({"school nr. 5 Lomvik", "", ""}, {"school nr. 7 Lomvik", "school nr. 5", ""})
          == "another lot, section or phase");
}

TEST_CASE("rare words that only one of the titles has") {
    const auto says = [](cells a, cells b) {
        return pair(std::move(a), std::move(b)).says(link::aspect::besides);
    };
    const cells quay{"quay Lomvik", "", ""};
    const cells two{"quay Lomvik Harbrod", "", ""};
    CHECK(says(quay, quay) == "no rare word besides");
    CHECK(says(two, quay) == "a rare word on the left besides");
    CHECK(says(quay, two) == "a rare word on the right besides");
    CHECK(says(two, {"quay Lomvik Torrund", "", ""}) == "rare words on both sides besides");
    CHECK(says({"repair of quay Lomvik", "", ""}, quay) == "no rare word besides"); // not rare
    CHECK(says({"quay Lomvik", "Harbrod", ""}, {"quay Lomvik Harbrod", "", ""})
          == "no rare word besides");                             // a place
    CHECK(says(quay, {"tunnel Torrund", "", ""}) == "not known"); // nothing is shared
    CHECK(says({"", "Lomvik", ""}, quay) == "not known");         // no title
}

TEST_CASE("places that only one of the titles names, as the ends of a line") {
    const auto says = [](const char* a, const char* b) {
        return world{{{a, "Lomvik", ""}, {"", "Harbrod", ""}, {"", "Torrund", ""}},
                     {{b, "Lomvik", ""}, {"", "Harbrod", ""}, {"", "Torrund", ""}}}
            .says(link::aspect::places);
    };
    CHECK(says("line Lomvik", "line Lomvik") == "no place besides");
    CHECK(says("line Lomvik to Harbrod", "line Lomvik") == "a place on the left besides");
    CHECK(says("line Lomvik", "line Lomvik to Harbrod") == "a place on the right besides");
    CHECK(says("line Lomvik to Harbrod", "line Lomvik to Torrund")
          == "places on both sides besides");
    CHECK(says("line Lomvik steel", "line Lomvik") == "no place besides"); // a word
}

TEST_CASE("the amount of a part is less than that of the whole") {
    const auto says = [](const char* a, const char* amount_a, const char* b, const char* amount_b) {
        return pair({a, "", amount_a}, {b, "", amount_b}).amount();
    };
    CHECK(says("quay Lomvik", "30", "quay Lomvik", "100") == "far apart, more on the right");
    CHECK(says("quay Lomvik, lot 2", "30", "quay Lomvik", "100")
          == "less on the left, as of a lot");
    CHECK(says("quay Lomvik, lot 2", "100", "quay Lomvik", "30") == "far apart, more on the left");
    CHECK(says("quay Lomvik", "100", "quay Lomvik, lot 2", "30")
          == "less on the right, as of a lot");
    CHECK(says("quay Lomvik", "100", "quay Lomvik, lot 2", "3")
          == "less on the right, as of a lot, less than a tenth");
    CHECK(says("quay Lomvik, lot 2", "30", "quay Lomvik, lot 3", "100")
          == "far apart, more on the right");
    // The other one names another thing besides.
    CHECK(says("quay Lomvik and tunnel Harbrod", "100", "quay Lomvik", "30")
          == "less on the right, as of a part");
    CHECK(says("quay Lomvik and tunnel Harbrod", "100", "quay Lomvik", "3")
          == "less on the right, as of a part, less than a tenth");
    // The part says what it is of; unless the whole is of something else.
    CHECK(says("quay Lomvik, steel Harbrod", "30", "quay Lomvik", "100")
          == "less on the left, as of a part");
    CHECK(says("quay Lomvik, steel Harbrod", "30", "quay Lomvik Torrund", "100")
          == "far apart, more on the right");
    CHECK(says("quay and tunnel Lomvik", "100", "quay Lomvik", "30")
          == "less on the right, as of a part");
    CHECK(says("quay Lomvik, lot 2", "-30", "quay Lomvik", "100")
          == "less than a tenth on the left");
    // As near as the amounts of two that are one: no part is asked for.
    CHECK(says("quay Lomvik, lot 2", "95", "quay Lomvik", "100")
          == "within 5 %, more on the right");
}

TEST_CASE("places, and places in titles") {
    CHECK(pair({"quay", "Lomvik", ""}, {"quay", "Lomvik", ""}).place() == "equal, a rare one");
    CHECK(pair({"quay", "Lomvik", ""}, {"quay", "Harbrod", ""}).place() == "another place");
    CHECK(pair({"quay of Lomvik", "", ""}, {"quay", "Lomvik", ""}).place() == "named elsewhere");
    CHECK(pair({"quay", "", ""}, {"quay", "Lomvik", ""}).place() == "not known");
    // Both titles name it, and one column of places is empty.
    CHECK(pair({"quay Xaakumondorf", "", ""}, {"quay Xaakumondorf", "Lomvik", ""}).place()
          == "named elsewhere");
    // Xaakumondorf is a place of another record.
    CHECK(pair({"quay Xaakumondorf", "", ""}, {"quay", "Lomvik", ""}).place()
          == "the title names another place");
}

TEST_CASE("amounts by their ratio") {
    const auto says = [](const char* a, const char* b) {
        return pair({"quay", "", a}, {"quay", "", b}).amount();
    };
    CHECK(says("1000", "1004") == "within 0.5 %");
    CHECK(says("1000", "1019") == "within 2 %, more on the right");
    CHECK(says("1019", "1000") == "within 2 %, more on the left");
    CHECK(says("1000", "1050") == "within 5 %, more on the right");
    CHECK(says("900", "1000") == "within 10 %, more on the right");
    CHECK(says("1000", "1230") == "within 20 %, more on the right");
    CHECK(says("1000", "1500") == "within 35 %, more on the right");
    CHECK(says("2400", "1000") == "within 60 %, more on the left");
    CHECK(says("1000", "2600") == "far apart, more on the right");
    CHECK(says("1000", "99") == "less than a tenth on the right");
    CHECK(says("1234", "1234") == "equal");
    CHECK(says("1", "1") == "equal, a common one"); // every other record has it
}

TEST_CASE("what a level says of a side it says of the other one, too") {
    using namespace link::levels;
    const auto name = [](std::span<const link::level_facts> of, std::size_t level) {
        return of[mirrored(of, level)].name;
    };
    CHECK(name(amount, amount_of_part) == "less on the right, as of a part");
    CHECK(name(amount, amount_of_lot) == "less on the right, as of a lot");
    CHECK(name(amount, amount_in_sum) == "part of a sum that fits");
    CHECK(name(against, year_on_right) == "a year on the left only");
    const std::span<const link::level_facts> all[] = {text,    amount, date, against,
                                                      besides, places, lead};
    for (const auto of : all)
        for (std::size_t l = 0; l != of.size(); ++l) {
            const bool sided = of[l].name.find("on the ") != std::string_view::npos;
            CHECK((mirrored(of, l) != l) == sided);
            CHECK(mirrored(of, mirrored(of, l)) == l);
        }
}

TEST_CASE("for a part the rest of the whole says nothing against it") {
    const auto w = pair({"tunnel Harbrod Torrund and quay km 7 " + many_words, "", ""},
                        {"Torrund tunnel Harbrod", "", ""});
    const auto as_is = w.comparer()(0, 0);
    const auto part = w.comparer().as_part(0, 0, true);
    CHECK(part[0] > as_is[0]);
    CHECK(w.features[0].levels[part[0]].name == "all of it shared, many rare words");
}

TEST_CASE("a part on another road is none") {
    const auto as_part = [](const char* a, const char* b) {
        const auto w = pair({a, "", ""}, {b, "", ""});
        const auto levels = w.comparer().as_part(0, 0, true);
        for (std::size_t f = 0; f != w.features.size(); ++f)
            if (w.features[f].is == link::aspect::against)
                return w.features[f].levels[levels[f]].name;
        return std::string_view{};
    };
    CHECK(as_part("road DJ 604 Lomvik", "road DJ 606 Lomvik") == "other codes");
    CHECK(as_part("road DJ 604 Lomvik, 17 bridges", "road DJ 604 Lomvik") != "other codes");
}

TEST_CASE("names of offices: nearly equal, alike, different") {
    const auto says = [](std::string_view a, std::string_view b) {
        const std::vector<link::comparison_column> columns{{0, 0, link::kind::name}};
        const std::uint32_t rows[] = {0};
        link::vocabulary terms;
        const auto read = [&](std::string_view name, bool right) {
            link::table t{{"office"}};
            t.add(std::array<std::string_view, 1>{name});
            return link::encode(t, rows, columns, right, terms, link::serial{});
        };
        auto l = read(a, false);
        auto r = read(b, true);
        const std::array<link::encoded*, 2> both{&l, &r};
        link::rank_terms(terms, 0, both, link::needless::stay, link::serial{});
        const link::term_weights weights{terms, l, r};
        const auto features = link::features_of(columns);
        return link::levels::name[link::comparer{l, r, terms, weights, columns, features}(0, 0)[0]]
            .name;
    };
    CHECK(says("Waterworks Lomvik", "Watrworks Lomvlk") == "nearly equal");
    CHECK(says("Lomvikwaterboard", "Lomwaterport") == "alike in part");
    CHECK(says("Waterworks", "Highways") == "different");
}

TEST_CASE("where an office alone has the name of a place the works may be in another town") {
    const auto place = [](const cells& a, const cells& b) {
        std::vector<link::comparison_column> columns{
            {0, 0, link::kind::text}, {1, 1, link::kind::place}, {2, 2, link::kind::name}};
        link::table left{{"title", "place", "office"}};
        link::table right{{"title", "place", "office"}};
        const auto add = [](link::table& t, const cells& row) {
            t.add(row);
            for (const char* town : {"Lomvik", "Harbrod", "Torrund", "Dalvik"})
                for (int i = 0; i != 3; ++i)
                    t.add(std::vector<std::string_view>{"works", town, "Office of Works"});
            for (int i = 0; i != 1500; ++i)
                t.add(std::vector<std::string_view>{"works", "", "Office of Works"});
        };
        add(left, a);
        add(right, b);
        std::vector<std::uint32_t> order(left.rows());
        std::iota(order.begin(), order.end(), 0u);
        link::vocabulary terms;
        auto l = link::encode(left, order, columns, false, terms, link::serial{});
        auto r = link::encode(right, order, columns, true, terms, link::serial{});
        const std::array<link::encoded*, 2> both{&l, &r};
        link::rank_terms(terms, 0, both, link::needless::stay, link::serial{});
        const link::term_weights weights{terms, l, r, 0b10};
        const auto features = link::features_of(columns);
        const auto levels = link::comparer{l, r, terms, weights, columns, features}(0, 0);
        return link::levels::place[levels[1]].name;
    };
    const cells civil{"quay of Lomvik", "Lomvik", "City of Lomvik"};
    CHECK(place(civil, {"quay", "Norfolk", "City of Lomvik"}) == "named elsewhere");
    CHECK(place(civil, {"quay of Harbrod", "Norfolk", "City of Lomvik"})
          == "the title names another place");
    CHECK(place(civil, {"quay of Harbrod at Lomvik", "Norfolk", "City of Lomvik"})
          == "named elsewhere"); // the title names it, too
}

TEST_CASE("another section is no part, whatever else the whole says") {
    const auto against = [](const char* whole, const char* part) {
        const auto w = pair({whole, "", ""}, {part, "", ""});
        const auto levels = w.comparer().as_part(0, 0, true);
        for (std::size_t f = 0; f != w.features.size(); ++f)
            if (w.features[f].is == link::aspect::against) return std::size_t{levels[f]};
        return std::size_t{0};
    };
    const auto* const both = "tunnel Torrund, section 5 and quay Lomvik, lot 1";
    CHECK(against(both, "tunnel Torrund, section 5") == link::levels::same_number);
    CHECK(against(both, "quay Lomvik, lot 1") == link::levels::same_number);
    CHECK(against(both, "tunnel Torrund, section 2") == link::levels::other_part);
    CHECK(against("tunnel Torrund, sections 2 and 5", "tunnel Torrund, section 2")
          == link::levels::same_number);
}

// The level of two titles without slips, from sets of words and their weights alone.
std::size_t plain_level(const world& w, std::uint32_t l, std::uint32_t r, int need) {
    std::map<link::term_id, int> sides; // bit 0: left, bit 1: right
    for (const auto& use : w.left.terms(l)) sides[use.term] |= 1;
    for (const auto& use : w.right.terms(r)) sides[use.term] |= 2;
    std::array<int, 4> sum{};
    for (const auto& [term, side] : sides)
        sum[static_cast<std::size_t>(side)] +=
            side == 3 ? w.weights.of(term)
                      : w.weights.of(term) * std::min(w.weights.of(term), need) / need;
    if (sum[3] == 0) return 1;
    const int low = std::min(sum[1], sum[2]);
    const int high = std::max(sum[1], sum[2]);
    const int cover = 100 * sum[3] / std::max(1, sum[3] + low + (high - low) / 8);
    std::size_t part = 0;
    for (const int from : {30, 50, 65, 80, 93}) part += cover >= from ? 1u : 0u;
    std::size_t row = 0;
    for (const int from : {need / 2, need, 2 * need}) row += sum[3] >= from ? 1u : 0u;
    return 2 + row * link::levels::text_cover + part;
}

TEST_CASE("the level of titles against a slow twin") {
    const char* words[] = {"kobaltin", "rumsel",  "draught", "wendigo", "falter", "mirabel",
                           "sorbus",   "tannery", "vortex",  "zephyr",  "quill",  "hydrant"};
    muster_test::for_all(60, [&](muster_test::source from) {
        std::vector<cells> a(12);
        std::vector<cells> b(12);
        for (auto* const side : {&a, &b})
            for (auto& row : *side) {
                // Two words at most, in two orders: no title stands within another, word by word.
                std::set<std::string> title;
                for (int i = 0; i != 2; ++i) title.insert(words[from.integer(0, 11)]);
                std::string text;
                for (const auto& t : title) text += t + ' ';
                row = {text, "", ""};
            }
        const world w{a, b, 0};
        const link::comparer compare{w.left,    w.right,    w.terms, w.weights,
                                     w.columns, w.features, false};
        for (std::uint32_t l = 0; l != a.size(); ++l)
            for (std::uint32_t r = 0; r != b.size(); ++r)
                CHECK(compare(l, r)[0] == plain_level(w, l, r, compare.need()));
    });
}

} // namespace

} // namespace compare_test
