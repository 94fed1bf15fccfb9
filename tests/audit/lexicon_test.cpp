// SPDX-License-Identifier: MIT
#include <muster/audit/lexicon.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/read.hpp>
#include <muster/link/tokens.hpp>
#include <muster/policy/cofog.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace lexicon_test {

using muster::find_in_lexicon;
using muster::is_generic;
using muster::leaning;

static_assert(find_in_lexicon("road")->of == leaning::civil);
static_assert(find_in_lexicon("roads") == find_in_lexicon("road"));
static_assert(find_in_lexicon("roadss") == nullptr && find_in_lexicon("roadx") == nullptr);
static_assert(find_in_lexicon("roa") == nullptr && find_in_lexicon("") == nullptr);
static_assert(find_in_lexicon("military")->telling && !find_in_lexicon("security")->telling);

TEST_CASE("no word stands twice, and all are folded") {
    std::set<std::string_view> seen;
    for (const auto& w : muster::lexicon) {
        INFO(w.word);
        CHECK(seen.insert(w.word).second);
        CHECK(find_in_lexicon(w.word) == &w);
        CHECK(muster::link::tokens(w.word) == muster::link::token_set{std::string{w.word}});
    }
}

TEST_CASE("civil words stand in titles of COFOG, and in none of defence") {
    std::set<std::string> civil;
    std::set<std::string> defence;
    for (const auto& f : muster::cofog_1999)
        for (const auto& w : muster::link::tokens(f.title))
            (f.code.substr(0, 2) == "02" ? defence : civil).insert(w);
    for (const auto& w : muster::lexicon) {
        if (w.of != leaning::civil) continue;
        INFO(w.word);
        CHECK(civil.contains(std::string{w.word}));
        CHECK_FALSE(defence.contains(std::string{w.word}));
    }
}

TEST_CASE("generic are words over anything, joining words and numbers") {
    for (const auto* w :
         {"programme", "programmes", "measures", "other", "the", "2026", "resilience"})
        CHECK(is_generic(w));
    for (const auto* w : {"", "shelter", "thes", "bridge", "programming"})
        CHECK_FALSE(is_generic(w));
}

TEST_CASE("a line may be English if it says so or says nothing") {
    const auto read = muster::read_ledger(
        "x.csv", "id,country,year,amount,currency,pillar,lang,title,description\n"
                 "A,XAT,2026,1,EUR,core,,Ring road,Road to the port\nB,XAT,2026,1,EUR,core,en,,\n"
                 "C,XAT,2026,1,EUR,core,en-GB,,\nD,XAT,2026,1,EUR,core,eng,,\n"
                 "E,XAT,2026,1,EUR,core,de,,\n");
    REQUIRE(read.lines.size() == 5);
    for (const auto& l : read.lines)
        CHECK(muster::may_be_english(l) == (l.id == "A" || l.id == "B" || l.id == "C"));
    CHECK(muster::words_of(read.lines[0])
          == muster::link::token_set{"port", "ring", "road", "the", "to"});
    CHECK(muster::words_of(read.lines[1]).empty());
}

} // namespace lexicon_test
