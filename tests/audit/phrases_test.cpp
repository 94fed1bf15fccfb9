// SPDX-License-Identifier: MIT
#include <muster/audit/phrases.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

using muster::first_phrase;
using muster::reads_as_english;
using muster::link::tokens;
using muster_test::audit;
using muster_test::line_of;

namespace {

constexpr std::string_view list[] = {"war damage", "veterans"};

} // namespace

TEST_CASE("a phrase is there if all of its words are, in any order and spelling") {
    CHECK(first_phrase(tokens("Repair of war damage"), list) == "war damage");
    CHECK(first_phrase(tokens("DAMAGE of the War"), list) == "war damage");
    CHECK(first_phrase(tokens("War"), list).empty());
    CHECK(first_phrase(tokens("damage"), list).empty());
    CHECK(first_phrase(tokens("Warm damages"), list).empty());
    CHECK(first_phrase(tokens("Veterans' benefits"), list) == "veterans");
    CHECK(first_phrase(tokens(""), list).empty());
}

TEST_CASE("of several phrases the first on the list is named") {
    CHECK(first_phrase(tokens("Veterans of war damage"), list) == "war damage");
}

TEST_CASE("words are those of the title and the description, and a line is named by its title") {
    const auto r = audit("id,country,year,amount,currency,pillar,title,description,lang\n"
                         "A1,XAT,2026,40,EUR,core,Old harbour,of the navy,\n"
                         "A2,XAT,2026,40,EUR,core,,of the navy,en\n"
                         "A3,XAT,2026,40,EUR,core,Hafen,,de\n"
                         "A4,XAT,2026,40,EUR,core,Harbour,,EN-gb\n"
                         "A5,XAT,2026,40,EUR,core,Port,,enm\n");
    CHECK(muster::words_of(line_of(r, "A1")) == tokens("navy old the of harbour"));
    CHECK(muster::words_of(line_of(r, "A2")) == tokens("of the navy"));
    CHECK(muster::title_or_id(line_of(r, "A1")) == "Old harbour");
    CHECK(muster::title_or_id(line_of(r, "A2")) == "A2");
    CHECK(reads_as_english(line_of(r, "A1")));
    CHECK(reads_as_english(line_of(r, "A2")));
    CHECK_FALSE(reads_as_english(line_of(r, "A3")));
    CHECK(reads_as_english(line_of(r, "A4")));
    CHECK_FALSE(reads_as_english(line_of(r, "A5")));
}
