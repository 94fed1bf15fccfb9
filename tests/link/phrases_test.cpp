// SPDX-License-Identifier: MIT
#include <muster/core/text.hpp>
#include <muster/link/lexicon_phrases.hpp>
#include <muster/link/phrases.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

namespace phrases_test {

namespace {

namespace link = muster::link;
using link::term_class;

TEST_CASE("two words that name another thing together") {
    const auto& known = link::phrase_table::of_lexicon();
    CHECK(known.meaning_of("car", "park") == "carpark");
    CHECK(known.meaning_of("car", "parks") == "carpark"); // by their stems
    CHECK(known.meaning_of("medical", "centre") == "hospital");
    CHECK(known.meaning_of("stanowiska", "cumowniczego") == "quay");
    CHECK(known.meaning_of("aguas", "residuais") == "wastewater");
    CHECK(known.meaning_of("park", "car").empty());
    CHECK(known.meaning_of("city", "park").empty());
    CHECK(known.meaning_of("", "park").empty());
    CHECK(known.meaning_of("car", "").empty());
}

TEST_CASE("what two words stand for is an object or an action of the lexicon, and one of them") {
    const auto& known = link::phrase_table::of_lexicon();
    link::vocabulary v;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const auto& line : link::lexicon_phrases) {
        INFO(line.means);
        const auto is = v.is(v.word(line.means));
        CHECK((is == term_class::object || is == term_class::military || is == term_class::action));
        for (auto left = line.pairs; !left.empty();) {
            const auto pair = muster::cut(left, ',');
            INFO(pair);
            if (!left.empty()) {
                CHECK(left.starts_with(' '));
                left.remove_prefix(1);
            }
            REQUIRE(std::ranges::count(pair, ' ') == 1);
            auto second = pair;
            const auto first = muster::cut(second, ' ');
            CHECK(seen.emplace(link::stem(first), link::stem(second)).second);
            CHECK(known.meaning_of(first, second) == line.means);
            const auto means = v.word(line.means);
            CHECK((v.word(first) != means || v.word(second) != means)); // else it says nothing new
        }
    }
}

} // namespace

} // namespace phrases_test
