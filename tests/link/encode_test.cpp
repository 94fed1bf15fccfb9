// SPDX-License-Identifier: MIT
#include <muster/link/encode.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/parallel.hpp>
#include <muster/link/rank.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace encode_test {

namespace {

namespace link = muster::link;
using link::kind;

void rank(link::vocabulary& terms, link::encoded& records) {
    const std::array<link::encoded*, 1> all{&records};
    link::rank_terms(terms, 0, all, link::needless::stay, link::serial{});
}

struct one_row {
    link::vocabulary terms;
    link::encoded records;

    one_row(const std::vector<std::string>& cells, const std::vector<kind>& kinds) {
        std::vector<std::string> names;
        std::vector<link::comparison_column> columns;
        for (std::size_t c = 0; c != kinds.size(); ++c) {
            names.push_back("c" + std::to_string(c));
            columns.push_back({c, c, kinds[c]});
        }
        link::table t{names};
        t.add(cells);
        const std::uint32_t rows[] = {0};
        records = link::encode(t, rows, columns, false, terms, link::serial{});
        rank(terms, records);
    }
    [[nodiscard]] std::uint32_t where(link::term_id t) const {
        for (const auto& use : records.terms(0))
            if (use.term == t) return use.where;
        return 0xFFFF'FFFFu;
    }
    [[nodiscard]] bool has(link::term_id t) const { return where(t) != 0xFFFF'FFFFu; }
};

TEST_CASE("terms are sorted, each once, with the columns they stand in") {
    one_row r{{"quay of Oldtown, Oldtown quay", "Oldtown"}, {kind::text, kind::place}};
    const auto all = r.records.terms(0);
    CHECK(std::ranges::is_sorted(all));
    CHECK(all.size() == 2);
    CHECK(r.where(r.terms.word("oldtown")) == (0b11 | link::place_head));
    CHECK(r.where(r.terms.word("quay")) == 0b01);
}

TEST_CASE("a lot of a section is another term than a lot") {
    one_row r{{"road, section 3, lot 1"}, {kind::text}};
    const auto lot = r.terms.word("lot");
    CHECK(r.has(r.terms.part(r.terms.word("section"), "3")));
    CHECK(r.has(r.terms.part(lot, "1", true)));
    CHECK_FALSE(r.has(r.terms.part(lot, "1")));
    // Two projects in one title: the second lot belongs to no section.
    one_row both{{"road Alpha, section 3 and repair bridge Beta Gamma, lot 1"}, {kind::text}};
    CHECK(both.has(both.terms.part(both.terms.word("lot"), "1")));
}

TEST_CASE("a number before a lot is its number only where it has none of its own") {
    const auto has = [](const char* title, const char* digits, bool inner = false) {
        one_row r{{title}, {kind::text}};
        return r.has(r.terms.part(r.terms.word("lot"), digits, inner));
    };
    CHECK(has("road, 3. lot", "3"));
    CHECK(has("road, 3 lot of it", "3"));
    CHECK(has("road km 55, 3 lot", "3"));
    CHECK(has("road, III lot", "3"));
    CHECK(has("road km 55, lot 2", "2"));
    CHECK_FALSE(has("road km 55, lot 2", "55")); // beyond a comma
    CHECK_FALSE(has("road km 55, lot", "55"));
    CHECK_FALSE(has("road km 55 lot 2", "55"));
    CHECK(has("road km 55 lot 2", "2"));
    CHECK_FALSE(has("road km 55 lot II", "55"));
    CHECK_FALSE(has("road km 55 lot b", "55"));
    CHECK_FALSE(has("road 2024 lot of stones", "2024"));     // a year
    CHECK_FALSE(has("110-10823-03 lot nord", "1101082303")); // a reference
    CHECK(has("road km 55, lot 2, lot 3", "2"));
    CHECK(has("road km 55, lot 2, lot 3", "3", true));     // of lot 2,
    CHECK(has("road km 55, lot 2 and lot 3", "3"));        // two lots,
    CHECK(has("road km 55, section 2, lot 3", "3", true)); // and one of a section
    CHECK(has("road km 55, section 2, lot 3, lot 4", "4", true));
}

TEST_CASE("numbers with the ending of an ordinal, and a roman one of one letter") {
    const auto phase = [](const char* title, const char* digits) {
        one_row r{{title}, {kind::text}};
        return r.has(r.terms.part(r.terms.word("phase"), digits));
    };
    CHECK(phase("escola, 2.ª fase", "2"));
    CHECK(phase("escola, 3ª fase", "3"));
    CHECK(phase("quay, 1st phase", "1"));
    CHECK(phase("quai, 2e phase", "2"));
    CHECK(phase("σχολείο, 2η φάση", "2"));
    CHECK(phase("училище, 3-ви етап", "3"));
    CHECK(phase("iskola - V. ütem", "5"));
    CHECK_FALSE(phase("училище, 3-ви етап", "6")); // "vi" is no roman number there
    CHECK_FALSE(phase("quay 12c phase", "12"));    // the number of a house
    CHECK_FALSE(phase("quay v wharf", "5"));
}

TEST_CASE("ordinals are the number of a part, or one of a series") {
    const auto first = [](const one_row& r, const char* mark, const char* digits) {
        auto terms = r.terms;
        return r.has(terms.part(terms.word(mark), digits));
    };
    one_row phase{{"port, second phase"}, {kind::text}};
    CHECK(first(phase, "phase", "2"));
    CHECK_FALSE(first(phase, "second", "2"));
    one_row series{{"Third Irrigation Project"}, {kind::text}};
    CHECK(first(series, "third", "3"));
    CHECK(series.has(series.terms.number("3")));
    one_row other{{"Drugi projekt nawadniania"}, {kind::text}};
    CHECK(first(other, "second", "2"));
    CHECK_FALSE(first(other, "second", "3"));
}

TEST_CASE("lists of lots") {
    const auto lots = [](const char* title) {
        one_row r{{title}, {kind::text}};
        std::string out;
        for (const char* digits : {"1", "2", "3", "4"})
            if (r.has(r.terms.part(r.terms.word("lot"), digits))) out += digits;
        return out;
    };
    CHECK(lots("quay, lots 1-3") == "123");
    CHECK(lots("quay, lots 1, 2 and 4") == "124");
    CHECK(lots("cheu, loturi 2 si 4") == "24");
    CHECK(lots("quay, lots 1 - 3") == "13"); // the sign stands alone
    CHECK(lots("quay, lots 1-99") == "1");   // no list of lots
    // From one to another one, in words and in roman numbers.
    for (const auto* const title :
         {"quay, lots 1 to 4", "Kai, Lose 1 bis 4", "cheu, loturile I-IV", "kade, percelen 1 tot 4",
          "quay, lots I-IV", "cheu, loturile 1 până 4", "kaj, entrepriser 1 til 4"}) {
        CAPTURE(title);
        CHECK(lots(title) == "1234");
    }
    CHECK(lots("quay, lot 1 to be built in 4 years") == "1");
    // With the mark of each.
    for (const auto* const title :
         {"quay, lot 1, lot 3 and lot 4", "cheu, lot 1, lot 3 și lot 4",
          "kai, lot 1, lot 3 ja lot 4", "Kai, 1. Los, 3. Los und 4. Los",
          "molo, 1° lotto, 3° lotto e 4° lotto", "zadanie nr 1, zadanie nr 3 i zadanie nr 4"}) {
        CAPTURE(title);
        CHECK(lots(title) == "134");
    }
    one_row joined{{"nabrzeże, zadanie nr 2 i zadanie nr 3"}, {kind::text}};
    CHECK_FALSE(joined.has(joined.terms.number("1"))); // the i is no roman one
    CHECK(lots("Kai, B 3 - Los 1") == "1");            // the dash parts them
    CHECK(lots("molo, B 3 - lotto I") == "1");
}

TEST_CASE("lists of sections with letters") {
    const auto sections = [](const char* title) {
        one_row r{{title}, {kind::text}};
        std::string out;
        for (const char* letter : {"a", "b", "c", "d", "e", "i"})
            if (r.has(r.terms.part(r.terms.word("section"), letter))) out += letter;
        return out;
    };
    CHECK(sections("road, sections A and B") == "ab");
    CHECK(sections("carretera, tramos C, D y E") == "cde");
    CHECK(sections("road, sections A to D") == "abcd");
    CHECK(sections("droga, odcinki A i B") == "ab"); // the i joins them
    CHECK(sections("strada, tratti A e B") == "ab"); // and the e
    CHECK(sections("road, section B, a hill") == "b");
    CHECK(sections("road, section 3 a") == "");
}

TEST_CASE("a road whose letters and number stand apart") {
    const auto code = [](const char* title, const char* road) {
        one_row r{{title}, {kind::text}};
        return r.has(r.terms.code(road));
    };
    CHECK(code("modernizare DJ 109, km 17+200", "dj109"));
    CHECK(code("modernizare DJ109, km 17+200", "dj109"));
    CHECK(code("Ausbau der B 99", "b99"));
    CHECK(code("réfection de la RD 12", "rd12"));
    CHECK_FALSE(code("plan B 9", "b9"));       // one letter, one digit
    CHECK_FALSE(code("school nr 36", "nr36")); // only its number
    CHECK_FALSE(code("player CD 200", "cd200"));
    CHECK_FALSE(code("DJ, 109 seats", "dj109")); // the comma parts them
}

TEST_CASE("chainages in metres, and the number of a file is none of the road") {
    one_row r{{"647/2016 road, km 12+300 - km 18+900"}, {kind::text}};
    CHECK(r.has(r.terms.chainage("12300")));
    CHECK(r.has(r.terms.chainage("18900")));
    CHECK_FALSE(r.has(r.terms.number("2016")));
    CHECK_FALSE(r.has(r.terms.number("647")));
    one_row lot{{"quay, lot 1/2014"}, {kind::text}};
    CHECK(lot.has(lot.terms.part(lot.terms.word("lot"), "1")));
    CHECK_FALSE(lot.has(lot.terms.number("2014")));
    one_row years{{"programme 2014/2015"}, {kind::text}};
    CHECK(years.has(years.terms.number("2014")));
    CHECK(years.has(years.terms.number("2015")));
}

TEST_CASE("kilometres with a decimal mark are those with metres, and no numbers") {
    const auto along = [](const char* title, const char* metres) {
        one_row r{{title}, {kind::text}};
        return r.has(r.terms.chainage(metres));
    };
    for (const auto* const title :
         {"road km 4,6 - km 10,6", "road km 4+600-10+600", "droga od km 4,6 do km 10,6",
          "strada dal km 4,6 al km 10.6", "Strasse von km 4,60 bis 10,6", "voie PK 4,6 a 10,6"}) {
        CAPTURE(title);
        CHECK(along(title, "4600"));
        CHECK(along(title, "10600"));
        one_row r{{title}, {kind::text}};
        for (const auto* const digits : {"4", "6", "10", "600"})
            CHECK_FALSE(r.has(r.terms.number(digits)));
    }
    CHECK_FALSE(along("substation 4,6 MW", "4600"));        // not along anything
    CHECK(along("road, section 12+300 - 18+900", "12300")); // though section 12 may be meant, too
    CHECK(along("road, section 12+300 - 18+900", "18900"));
    // Whole kilometres, with a decimal mark on the other side or none at all.
    CHECK(along("level crossing, km 95 - 103.2", "95000"));
    CHECK(along("level crossing, km 95 - 103.2", "103200"));
    CHECK(along("levee from MP 34 to MP 36", "34000"));
    CHECK(along("levee from MP 34 to MP 36", "36000"));
    one_row point{{"bridge km 4"}, {kind::text}};
    CHECK(point.has(point.terms.chainage("4000")));
    CHECK_FALSE(point.has(point.terms.number("4")));
    one_row year{{"repair of road km 28 2027"}, {kind::text}};
    CHECK(year.has(year.terms.number("2027")));
    one_row lanes{{"12 km, 3 bridges"}, {kind::text}};
    CHECK(lanes.has(lanes.terms.number("3"))); // the comma parts them
}

TEST_CASE("the number of a line in its code, and that of a part before its mark") {
    const auto has = [](const char* title, const char* digits) {
        one_row r{{title}, {kind::text}};
        return r.has(r.terms.number(digits));
    };
    CHECK(has("LK524 track works", "524"));
    CHECK(has("DW694", "694"));
    CHECK_FALSE(has("TV46 set", "46"));        // the size of a thing
    CHECK_FALSE(has("KDL46700 set", "46700")); // a model
    CHECK(has("fibre, I. BA: north", "1"));
    CHECK_FALSE(has("I. P. Pavlov school", "1"));
}

TEST_CASE("what is said to be near something") {
    const auto says = [](const char* title) {
        one_row r{{title}, {kind::text}};
        return r.has(r.terms.word("beside"));
    };
    CHECK(says("barracks next to the hospital"));
    CHECK(says("Kaserne in der N\u00e4he des Krankenhauses"));
    CHECK(says("caserne \u00e0 proximit\u00e9 de l'h\u00f4pital"));
    CHECK_FALSE(says("commerces de proximit\u00e9")); // of the neighbourhood
    CHECK_FALSE(says("barracks with a hospital"));
}

TEST_CASE("what says that something is near, where it does say so") {
    const auto near = [](const char* title) {
        one_row r{{title}, {kind::text}};
        const auto all = r.records.terms(0);
        return std::ranges::any_of(all, [&](const link::term_use& u) {
            return r.terms.is(u.term) == link::term_class::beside;
        });
    };
    CHECK(near("barracks next to the quay"));
    CHECK(near("caserne à proximité du quai"));
    CHECK_FALSE(near("commerces de proximité"));
    CHECK(near("dépôt aux abords du quai"));
    CHECK_FALSE(near("quai, gros œuvre et abords"));
    CHECK(near("dépôt en face de l'école"));
    CHECK(near("barracks near the quay"));
    CHECK_FALSE(near("quay at Swinwick, near Hereford"));
    // Of some words only before an object: a town lies near another one.
    CHECK(near("Panzerhalle im Bereich der Brücke B 418"));
    CHECK(near("Lager bei der Grundschule Clara"));
    CHECK(near("Caserne près de la gare de Tallcourt"));
    CHECK(near("Lager, abords du musée"));
    CHECK(near("training area (near library Lomvik)"));
    CHECK(near("magazyn w rejonie szkoły podstawowej"));
    CHECK_FALSE(near("odwodnienie w rejonie Lomviku"));
    CHECK(near("Const. du dépôt à proxim. du quai")); // abbreviated
    CHECK(near("hangar în aprop. viaductului"));
    CHECK_FALSE(near("Neubau Schule Oldberg bei Kempten"));
    CHECK_FALSE(near("Sanierung des Bereiches der Brücke"));
}

TEST_CASE("a roman number at the end, and the letter of a word that was cut off") {
    one_row end{{"hospital wing V"}, {kind::text}};
    CHECK(end.has(end.terms.number("5")));
    one_row torn{{"hospital wing*V"}, {kind::text}};
    CHECK_FALSE(torn.has(torn.terms.number("5")));
}

TEST_CASE("amounts and dates, missing ones too") {
    one_row r{{"1,250.50", "2024-05-31", "", "n/a"},
              {kind::amount, kind::date, kind::amount, kind::date}};
    CHECK(r.records.amount(0, 0) == 125050);
    CHECK(r.records.date(0, 1) == link::date_value{2024, 5, 31});
    CHECK(r.records.amount(0, 2) == link::no_amount);
    CHECK(r.records.date(0, 3) == link::date_value{});
    CHECK(r.records.terms(0).size() == 2); // the exact amount and the exact date
    CHECK(r.where(r.records.terms(0)[0].term) == 0);
}

TEST_CASE("an amount and its negative are two") {
    one_row r{{"-500", "500"}, {kind::amount, kind::amount}};
    CHECK(r.records.terms(0).size() == 2);
    CHECK(r.has(r.terms.key("A-500")));
    CHECK(r.has(r.terms.key("B500")));
}

TEST_CASE("the words of the title in their order, without fillers") {
    one_row r{{"x", "the bridge of Oldtown 7", "and more"}, {kind::name, kind::text, kind::text}};
    const auto words = r.records.title(0);
    REQUIRE(words.size() == 3);
    const auto is = [&](std::uint16_t word, link::term_id t) {
        return link::same_word(word, link::title_word(r.terms.hash(t), false));
    };
    CHECK(is(words[0], r.terms.word("bridge")));
    CHECK(is(words[1], r.terms.word("oldtown")));
    CHECK(is(words[2], r.terms.number("7")));
    std::string endless;
    for (int i = 0; i != 100; ++i)
        endless += "word" + std::string(1, static_cast<char>('a' + i % 26)) + ' ';
    one_row longer{{endless}, {kind::text}};
    CHECK(longer.records.title(0).size() == link::longest_title);
}

TEST_CASE("portions on threads give the numbers that one pass gives") {
    link::table t{{"title", "amount"}};
    std::deque<std::string> cells;              // the table looks into them
    for (std::size_t i = 0; i != 70'000; ++i) { // more than one portion
        const auto& title = cells.emplace_back("name" + std::to_string(i % 1000) + " quay "
                                               + std::to_string(i % 77));
        const auto& amount = cells.emplace_back(std::to_string(i % 500));
        t.add(std::vector<std::string_view>{title, amount});
    }
    std::vector<std::uint32_t> rows(t.rows());
    std::iota(rows.begin(), rows.end(), 0u);
    const std::vector<link::comparison_column> columns{{0, 0, kind::text}, {1, 1, kind::amount}};
    link::vocabulary one;
    link::vocabulary two;
    auto a = link::encode(t, rows, columns, false, one, link::serial{});
    auto b = link::encode(t, rows, columns, false, two, link::threaded{3});
    rank(one, a);
    rank(two, b);
    REQUIRE(a.size() == t.rows());
    REQUIRE(b.size() == t.rows());
    CHECK(one.size() == two.size());
    bool same = true;
    for (std::size_t r = 0; r != a.size(); ++r)
        same = same && std::ranges::equal(a.terms(r), b.terms(r))
               && std::ranges::equal(a.title(r), b.title(r)) && a.amount(r, 1) == b.amount(r, 1);
    CHECK(same);
    // And in any order of rows a record says the same: here the one behind the border of a portion.
    std::ranges::reverse(rows);
    link::vocabulary third;
    auto c = link::encode(t, rows, columns, false, third, link::serial{});
    rank(third, c);
    CHECK(std::ranges::equal(c.terms(t.rows() - 1 - 32'768), a.terms(32'768)));
    CHECK(c.amount(t.rows() - 1 - 32'768, 1) == a.amount(32'768, 1));
    const std::uint32_t row[] = {32'768};
    auto alone = link::encode(t, row, columns, false, third, link::serial{});
    CHECK(alone.terms(0).size() == a.terms(32'768).size());
}

} // namespace

} // namespace encode_test
