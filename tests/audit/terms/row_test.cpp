// SPDX-License-Identifier: MIT
#include <muster/audit/terms/disaster.hpp>
#include <muster/audit/terms/kinds.hpp>
#include <muster/audit/terms/past.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/audit/terms/valuation.hpp>
#include <muster/core/text.hpp>
#include <muster/link/tokens.hpp>

#include <iterator>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace row_test {

using muster::terms::row;
using muster::terms::text;

namespace {

constexpr row idea[] = {
    {"en", "war damage, veterans"},
    {"de", "kriegsschad*, folgen krieg*"},
    {"no", "krigsskade*"},
};

constexpr std::span<const row> ideas[] = {
    muster::terms::war_damage,  muster::terms::pensions,        muster::terms::veterans,
    muster::terms::disarmament, muster::terms::preparations,    muster::terms::repairs,
    muster::terms::hazards,     muster::terms::domains,         muster::terms::civilians,
    muster::terms::soldiers,    muster::terms::police_missions, muster::terms::old_values,
    muster::terms::new_values,
};

} // namespace

TEST_CASE("a phrase is there if all of its words are, in any order and spelling") {
    CHECK(text("", "Repair of war damage").first(idea) == "war damage");
    CHECK(text("", "DAMAGE of the War").first(idea) == "war damage");
    CHECK_FALSE(text("", "War").has(idea));
    CHECK_FALSE(text("", "Warm damages").has(idea));
    CHECK(text("", "Fund", "for veterans").first(idea) == "veterans");
    CHECK_FALSE(text("", "").has(idea));
    CHECK(text("", "Veterans of war damage").first(idea) == "war damage"); // the first on the list
}

TEST_CASE("a stem is a whole word or the start of one, and a word is no stem") {
    CHECK(text("", "Kriegsschäden").first(idea) == "kriegsschad*");
    CHECK(text("", "Kriegsschadensausgleich").has(idea));
    CHECK(text("", "Folgen des Krieges").first(idea) == "folgen krieg*");
    CHECK_FALSE(text("", "Vorkriegsschäden").has(idea)); // in the middle of a word
    CHECK_FALSE(text("", "Kriegsscha").has(idea));
    CHECK_FALSE(text("", "Veteranship").has(idea));
}

TEST_CASE("a text that states its language is read in it alone") {
    CHECK(text("de", "Kriegsschäden").has(idea));
    CHECK(text("DE-at", "Kriegsschäden").has(idea));
    CHECK_FALSE(text("en", "Kriegsschäden").has(idea));
    CHECK(text("nb", "Krigsskader").has(idea));
    CHECK(text("nn-NO", "Krigsskader").has(idea));
    CHECK(text("en", "Kriegsschäden").is_read());
}

TEST_CASE("a text in a language that is not read has no words, and says so") {
    CHECK_FALSE(text("ru", "Veterans").is_read());
    CHECK_FALSE(text("ru", "Veterans").has(idea));
    CHECK(text("ru", "Veterans").empty());
    CHECK_FALSE(text("enm", "Veterans").is_read());
    CHECK(text("", "Veterans").is_read());
    CHECK_FALSE(text("", "Veterans").empty());
    CHECK(text("en", " - ").empty());
}

TEST_CASE("each idea has a row for each language, in their order") {
    for (const auto& all : ideas) {
        REQUIRE(all.size() == std::size(muster::terms::languages));
        for (std::size_t i = 0; i != all.size(); ++i) {
            CHECK(all[i].language == muster::terms::languages[i].code);
            CHECK_FALSE(all[i].phrases.empty());
        }
    }
}

TEST_CASE("phrases are written as the words of a text are read, each once") {
    for (const auto& all : ideas)
        for (const auto& r : all) {
            INFO(std::string{r.phrases});
            std::set<std::string> seen;
            for (auto rest = r.phrases; !rest.empty();) {
                const std::string phrase{muster::cut(rest, ',')};
                if (!rest.empty()) {
                    CHECK(rest.front() == ' ');
                    rest.remove_prefix(1);
                }
                CHECK(seen.insert(phrase).second);
                // A phrase without its stars is a title that has it.
                std::string title;
                std::string_view words = phrase;
                while (!words.empty()) {
                    auto word = muster::cut(words, ' ');
                    REQUIRE_FALSE(word.empty());
                    if (word.back() == '*') word.remove_suffix(1);
                    CHECK(muster::link::tokens(word) == muster::link::token_set{std::string{word}});
                    title += std::string{word} + ' ';
                }
                const row alone[] = {{r.language, phrase}};
                CHECK(text(r.language, title).has(alone));
                CHECK(text("", title).has(all));
            }
        }
}

} // namespace row_test
