// SPDX-License-Identifier: MIT
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/schema.hpp>

#include <algorithm>
#include <string_view>

#include <doctest/doctest.h>

namespace code_lists_test {

namespace {

using muster::closed_list;
using muster::closed_lists;
using muster::column;

const closed_list& list_of(column c) {
    return *std::ranges::find(closed_lists, c, &closed_list::of);
}

TEST_CASE("words are looked up as they are written") {
    const auto& phases = list_of(column::phase);
    CHECK(phases.has("executed"));
    CHECK(phases.has("estimate"));
    CHECK_FALSE(phases.has("Executed"));
    CHECK_FALSE(phases.has(""));
    CHECK_FALSE(phases.has("cash"));
    CHECK_FALSE(list_of(column::basis).has("")); // nor where words are missing
}

TEST_CASE("the nearest word is named, or none") {
    CHECK(list_of(column::phase).nearest("aproved") == "approved");
    CHECK(list_of(column::basis).nearest("csh") == "cash");
    CHECK(list_of(column::basis).nearest("something else").empty());
    CHECK(list_of(column::instrument).nearest("lone") == "loan");
}

TEST_CASE("every list is of a coded column, once, and has no word twice") {
    for (const auto& l : closed_lists) {
        INFO(name(l.of));
        CHECK(facts_of(l.of).kind == muster::cell_kind::code);
        CHECK(std::ranges::count(closed_lists, l.of, &closed_list::of) == 1);
        bool ended = false;
        for (const auto w : l.words) {
            if (w.empty()) {
                ended = true;
                continue;
            }
            CHECK_FALSE(ended); // empty ones stand at the end
            CHECK(std::ranges::count(l.words, w) == 1);
            CHECK(l.has(w));
            CHECK(l.nearest(w) == w);
        }
    }
}

TEST_CASE("the schema names the words of every list") {
    // `meaning` is what a user reads of a column; a word that is missing there is not found.
    for (const auto& l : closed_lists)
        for (const auto w : l.words) {
            INFO(name(l.of), ": ", w);
            CHECK(facts_of(l.of).meaning.find(w) != std::string_view::npos);
        }
}

} // namespace

} // namespace code_lists_test
