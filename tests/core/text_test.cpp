// SPDX-License-Identifier: MIT
#include <muster/core/text.hpp>

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace text_test {

namespace {

using muster::cut;
using muster::edit_distance;
using muster::equal_ignoring_case;
using muster::nearest_word;
using muster::trim;

constexpr bool trimmed() {
    return trim("").empty() && trim(" \t\r\n\v\f ").empty() && trim("a") == "a"
           && trim("  a b\t\r\n") == "a b" && trim("a ") == "a" && trim(" a") == "a"
           && trim("\xC2\xA0") == "\xC2\xA0"; // ASCII only
}
static_assert(trimmed());

constexpr bool cut_at_marks() {
    std::string_view text = "a,,bc";
    const bool pieces = cut(text, ',') == "a" && text == ",bc" && cut(text, ',').empty()
                        && text == "bc" && cut(text, ',') == "bc" && text.empty();
    std::string_view last = "a,";
    std::string_view none;
    return pieces && cut(last, ',') == "a" && last.empty() && cut(none, ',').empty()
           && none.empty();
}
static_assert(cut_at_marks());

constexpr bool same_but_for_case() {
    return equal_ignoring_case("", "") && equal_ignoring_case("Core", "cORE")
           && !equal_ignoring_case("core", "cores") && !equal_ignoring_case("core", "care")
           && !equal_ignoring_case("[", "{") && !equal_ignoring_case("@", "`");
}
static_assert(same_but_for_case());

constexpr bool distances() {
    return edit_distance("", "") == 0 && edit_distance("", "abc") == 3
           && edit_distance("abc", "") == 3 && edit_distance("core", "CORE") == 0
           && edit_distance("core", "cor") == 1 && edit_distance("core", "score") == 1
           && edit_distance("core", "care") == 1 && edit_distance("core", "croe") == 1
           && edit_distance("kitten", "sitting") == 3 && edit_distance("ca", "abc") == 3
           && edit_distance("resilience", "resilence") == 1;
}
static_assert(distances());

constexpr bool lengths() {
    constexpr std::string_view longest = "abcdefghijklmnopqrstuvwxyzabcde"; // 31
    constexpr std::string_view longer = "abcdefghijklmnopqrstuvwxyzabcdef";
    return edit_distance(longest, longest) == 0 && edit_distance(longest, "") == 31
           && edit_distance("", longest) == 31 && edit_distance(longer, longer) == 99
           && edit_distance(longer, "") == 99 && edit_distance("", longer) == 99;
}
static_assert(lengths());

constexpr std::string_view nearest(std::string_view misspelt) {
    nearest_word guess{misspelt};
    for (const auto* known : {"core", "care", "resilience", "total", "none", "ab"})
        guess.show(known);
    return guess.best();
}

constexpr bool guesses() {
    return nearest("core") == "core" && nearest("Cores") == "core" && nearest("crae") == "care"
           && nearest("cure") == "core" // the first of equals
           && nearest("resillience") == "resilience" && nearest("resilcenc") == "resilience"
           && nearest("rsilcenc").empty() // three edits
           && nearest("ad") == "ab"       // one edit is half of the word
           && nearest("xy").empty() && nearest("").empty() && nearest("nowhere").empty();
}
static_assert(guesses());

// The definition, without a table: the cheapest way to make the ends of both words equal.
int slow_distance(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return static_cast<int>(a.size() + b.size());
    const auto head = [](std::string_view t, std::size_t less) {
        return t.substr(0, t.size() - less);
    };
    int best = slow_distance(head(a, 1), head(b, 1)) + (a.back() == b.back() ? 0 : 1);
    best = std::min(best, slow_distance(head(a, 1), b) + 1);
    best = std::min(best, slow_distance(a, head(b, 1)) + 1);
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2])
        best = std::min(best, slow_distance(head(a, 2), head(b, 2)) + 1);
    return best;
}

std::string word(muster_test::source& from, std::int64_t most) {
    std::string text;
    for (auto left = from.integer(0, most); left > 0; --left)
        text += static_cast<char>('a' + from.integer(0, 2));
    return text;
}

TEST_SUITE("text") {
    TEST_CASE("every byte is classified as in the C locale") {
        for (int i = 0; i != 256; ++i) {
            INFO("byte ", i);
            const char c = static_cast<char>(i);
            CHECK(muster::is_digit(c) == (i >= '0' && i <= '9'));
            CHECK(muster::is_space(c)
                  == (std::string_view{" \t\n\v\f\r"}.find(c) != std::string_view::npos));
            CHECK(muster::to_lower(c) == (i < 128 ? static_cast<char>(std::tolower(i)) : c));
        }
    }

    TEST_CASE("without white space at the ends") { CHECK(trimmed()); }
    TEST_CASE("cut at a mark") { CHECK(cut_at_marks()); }
    TEST_CASE("equal but for the case") { CHECK(same_but_for_case()); }

    TEST_CASE("the pieces and their marks are the whole text") {
        muster_test::for_all(500, [](muster_test::source from) {
            const auto text = word(from, 12);
            std::string_view rest = text;
            std::string joined{cut(rest, 'b')};
            CHECK(joined.find('b') == std::string::npos);
            const auto marks = std::count(text.begin(), text.end(), 'b');
            for (auto i = marks; i > 0; --i) (joined += 'b') += cut(rest, 'b');
            CHECK(joined == text);
            CHECK(rest.empty());
        });
    }

    TEST_CASE("examples of distances") {
        CHECK(distances());
        CHECK(lengths());
    }

    TEST_CASE("a distance is that of its definition, and the same in both directions") {
        muster_test::for_all(400, [](muster_test::source from) {
            const auto a = word(from, 6);
            const auto b = word(from, 6);
            INFO(a, " and ", b);
            CHECK(edit_distance(a, b) == slow_distance(a, b));
            CHECK(edit_distance(b, a) == edit_distance(a, b));
            CHECK((edit_distance(a, b) == 0) == (a == b));
        });
    }

    TEST_CASE("the nearest known word") { CHECK(guesses()); }

    TEST_CASE("no other word is nearer") {
        muster_test::for_all(400, [](muster_test::source from) {
            const auto misspelt = word(from, 6);
            nearest_word guess{misspelt};
            int best = 99;
            std::string known[4];
            for (auto& k : known) {
                k = word(from, 6);
                guess.show(k);
                const int d = slow_distance(misspelt, k);
                if (d <= 2 && 2 * d <= static_cast<int>(k.size()) && !k.empty())
                    best = std::min(best, d);
            }
            if (best == 99)
                CHECK(guess.best().empty());
            else
                CHECK(slow_distance(misspelt, guess.best()) == best);
        });
    }
}

} // namespace

} // namespace text_test
