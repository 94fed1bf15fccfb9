// SPDX-License-Identifier: MIT
#include <muster/core/text.hpp>
#include <muster/link/lexicon.hpp>
#include <muster/link/vocabulary.hpp>

#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace vocabulary_test {

namespace {

namespace link = muster::link;
using link::term_class;

TEST_CASE("words of one meaning are one term, in any language") {
    link::vocabulary v;
    const auto bridge = v.word("bridge");
    for (const auto* w :
         {"bridges", "brucke", "pont", "ponte", "puente", "most", "podul", "gefyra", "silta"})
        CHECK(v.word(w) == bridge);
    CHECK(v.is(bridge) == term_class::object);
    CHECK(v.word("tunnel") != bridge);
    CHECK(v.word("maintenance") == v.word("manutenzione"));
    CHECK(v.is(v.word("section")) == term_class::mark);
    CHECK(v.is(v.word("the")) == term_class::filler);
}

TEST_CASE("a word is known by its stem") {
    link::vocabulary v;
    CHECK(v.word("kovarnice") == v.word("kovarnicy"));
    CHECK(v.word("lakes") == v.word("lake"));
    CHECK(v.word("rome") != v.word("romu")); // four letters are no stem yet
}

TEST_CASE("a compound names the object that it ends with") {
    link::vocabulary v;
    CHECK(v.also(v.spelling("klosterbrucke")) == v.word("bridge"));
    CHECK(v.also(v.spelling("poseidonis")) == link::no_term);
}

TEST_CASE("an abbreviation means what all words that start with it mean") {
    link::vocabulary v;
    CHECK(v.canonical(v.spelling_abbreviated("rehab")) == v.word("renovation"));
    CHECK(v.canonical(v.spelling_abbreviated("maint")) == v.word("maintenance"));
    CHECK(v.canonical(v.spelling_abbreviated("xyzzy")) == v.word("xyzzy"));
    CHECK(v.canonical(v.spelling_abbreviated("re")) == v.word("re")); // too short to mean anything
}

TEST_CASE("numbers without leading zeros, years, parts") {
    link::vocabulary v;
    CHECK(v.number("03") == v.number("3"));
    CHECK(v.is(v.number("2027")) == term_class::year);
    CHECK(v.is(v.number("12")) == term_class::number);
    CHECK(v.is(v.number("910000153")) == term_class::code);
    CHECK(v.part(v.word("section"), "3") == v.part(v.word("odcinek"), "03"));
    CHECK(v.part(v.word("section"), "3") != v.part(v.word("lot"), "3"));
}

TEST_CASE("each word of the lexicon has the meaning of its line, and stands there once") {
    link::vocabulary v;
    std::set<link::term_id> meanings;
    std::size_t words = 0;
    for (const auto lines : link::lexicon)
        for (const auto& line : lines) {
            std::set<std::string_view> stems;
            const auto meaning = v.word(line.words.substr(0, line.words.find(' ')));
            CHECK_MESSAGE(meanings.insert(meaning).second, line.words);
            CHECK(v.is(meaning) == link::class_of(line.is));
            for (auto left = line.words; !left.empty(); ++words) {
                const auto word = muster::cut(left, ' ');
                CHECK_MESSAGE(v.word(word) == meaning, word);
                if (line.is == link::meaning::beside) continue; // known as it is spelled only
                if (word == "tramos") continue;                 // its stem is that of "tram"
                CHECK_MESSAGE(stems.insert(link::stem(word)).second, word);
            }
        }
    CHECK(words > 9000);
    // "langa" is Romanian for beside, "lange" is German for long.
    CHECK(v.is(v.word("langa")) == link::term_class::beside);
    CHECK(v.is(v.word("lange")) == link::term_class::word);
    // "tramo" is a section, and "trams" are trams, although both have one stem.
    CHECK(v.word("tramo") == v.word("section"));
    CHECK(v.word("tramos") == v.word("section"));
    CHECK(v.word("trams") == v.word("tram"));
}

TEST_CASE("terms are forgotten as if they had never been met") {
    link::vocabulary v;
    const auto known = v.word("poseidonis");
    const auto size = v.size();
    for (int round = 0; round != 3; ++round) {
        std::vector<link::term_id> ids;
        for (int i = 0; i != 20'000; ++i) // more than there are slots: the table grows
            ids.push_back(v.number(std::to_string(i)));
        CHECK(ids.front() == size);
        CHECK(v.word("bridge") == v.word("most"));
        v.cut_to(size);
        CHECK(v.size() == size);
        CHECK(v.word("poseidonis") == known);
        CHECK(v.word("southport") >= size); // a new one again
        v.cut_to(size);
    }
    v.cut_to(size + 5); // nothing to forget
    CHECK(v.size() == size);
}

TEST_CASE("terms are numbered anew, and found under their new numbers") {
    link::vocabulary v;
    const auto known = v.size();
    std::vector<link::term_id> ids;
    for (int i = 0; i != 5000; ++i) ids.push_back(v.number(std::to_string(i)));
    std::vector<link::term_id> order{ids.rbegin(), ids.rend()};
    const auto here = v.reorder(known, order);
    CHECK(here.size() == 5000);
    bool same = true;
    for (int i = 0; i != 5000; ++i) {
        const auto now = v.number(std::to_string(i));
        same = same && now == here[ids[static_cast<std::size_t>(i)] - known]
               && v.text(now) == std::to_string(i);
    }
    CHECK(same);
    CHECK(v.number("4999") == known);
    CHECK(v.word("bridge") == v.word("most")); // what stands before is as it was
    v.cut_to(known);
    CHECK(v.size() == known);
    CHECK(v.number("17") == known); // a new one again
}

TEST_CASE("terms that are not kept are forgotten") {
    link::vocabulary v;
    const auto bridge = v.word("bridge");
    const auto quay = v.word("poseidonis");
    const std::vector<link::term_id> order{quay, bridge};
    const auto here = v.reorder(0, order);
    CHECK(v.size() == 2);
    CHECK(here[quay] == 0);
    CHECK(v.text(0) == "poseidon");
    CHECK(v.is(here[bridge]) == link::term_class::object);
    CHECK(v.also(0) == link::no_term);
}

TEST_CASE("a compound ends with an object as it is spelled") {
    link::vocabulary v;
    CHECK(v.also(v.spelling("bergskola")) == v.word("school"));
    CHECK(v.also(v.spelling("bergskol")) == link::no_term);
    CHECK(v.canonical(v.spelling("bergskola")) == v.word("bergskola"));
}

TEST_CASE("another vocabulary is taken over term by term") {
    muster_test::for_all(50, [](muster_test::source from) {
        link::vocabulary one;
        link::vocabulary two;
        std::vector<std::string> words;
        for (auto n = from.integer(1, 60); n > 0; --n) {
            std::string w;
            for (auto k = from.integer(2, 9); k > 0; --k)
                w += static_cast<char>(from.integer('a', 'e'));
            words.push_back(w);
        }
        for (const auto& w : words) (from.integer(0, 1) == 0 ? one : two).word(w);
        std::vector<link::term_id> there;
        for (const auto& w : words) there.push_back(two.word(w));
        const auto here = one.adopt(two);
        for (std::size_t i = 0; i != words.size(); ++i) {
            CHECK(here[there[i]] == one.word(words[i]));
            CHECK(one.text(here[there[i]]) == two.text(there[i]));
        }
    });
}

} // namespace

} // namespace vocabulary_test
