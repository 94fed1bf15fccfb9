// SPDX-License-Identifier: MIT
#include <muster/link/tally.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace tally_test {

namespace {

namespace link = muster::link;
using words = std::vector<std::uint16_t>;

TEST_CASE("what speaks against a pair, the gravest first") {
    const auto name = [](const link::tally& t) { return link::levels::against[t.against()].name; };
    link::tally t;
    CHECK(name(t) == "nothing");
    t.actions = {.left = 1, .right = 1};
    CHECK(name(t) == "another action");
    t.objects = {.left = 1, .right = 2};
    CHECK(name(t) == "several things");
    t.parts[3] = {.left = 1, .right = 1};
    CHECK(name(t) == "another lot, section or phase");
    t.parts[3].shared = 1; // sections 1 and 2, sections 1 and 3
    CHECK(name(t) == "another lot, section or phase");
    t.parts[3].right = 0; // sections 1 and 2, section 1
    CHECK(name(t) == "several things");
    t.beside.right = 1;
    CHECK(name(t) == "one is said to be near the other");
    t.beside = {.shared = 1};
    t.military.right = 1;
    CHECK(name(t) == "an object of armed forces on one side only");
    t.military.left = 1; // two of them are two objects
    CHECK(name(t) == "several things");
    t.military = {};
    t.actions = t.objects = {.shared = 1, .left = 1, .right = 1};
    t.parts[3] = {};
    CHECK(name(t) == "numbers or objects of both apart");
    t.objects = {.shared = 1};
    CHECK(name(t) == "nothing, and the object is the same");
    t.parts[3] = {.shared = 1};
    CHECK(name(t) == "nothing, and a number is the same");
    t.objects = t.parts[3] = {};
    CHECK(name(t) == "nothing");
}

TEST_CASE("years differ if each has one of its own, whatever they share") {
    link::tally t;
    t.years = {.shared = 1, .left = 1, .right = 1}; // 2013 and 2014, both paid by "Portugal 2020"
    CHECK(t.against() == link::levels::other_year);
    t.years = {.shared = 1, .left = 2}; // a programme of three years, and one of them
    CHECK(t.against() == link::levels::nothing_against);
    t.years = {.left = 1};
    CHECK(t.against() == link::levels::year_on_left);
    t.years = {.right = 2}; // from when to when
    CHECK(t.against() == link::levels::nothing_against);
    t.years = {.right = 1};
    CHECK(t.against() == link::levels::year_on_right);
}

TEST_CASE("an object that only one title names") {
    link::tally t;
    t.objects = {.shared = 1, .left = 1};
    CHECK(t.against() == link::levels::object_on_left);
    t.objects = {.right = 1};
    CHECK(t.against() == link::levels::object_on_right);
    t.parts[4] = {.left = 1};
    CHECK(t.against() == link::levels::part_on_left);
}

TEST_CASE("stretches of a road are apart, or one is a part of the other") {
    const auto level = [](int a, int b, int c, int d) {
        link::tally t;
        for (const int at : {a, b}) t.left_stretch.add(at);
        for (const int at : {c, d}) t.right_stretch.add(at);
        return t.against();
    };
    using namespace link::levels;
    CHECK(level(58'700, 65'600, 65'600, 75'600) == other_part); // the next one
    CHECK(level(58'700, 65'600, 60'000, 75'600) == other_part);
    CHECK(level(58'700, 65'600, 58'700, 65'600) == nothing_against);
    CHECK(level(65'600, 58'700, 58'700, 65'600) == nothing_against); // the other way round
    CHECK(level(56'200, 59'000, 56'200, 70'000) == part_on_left);
    CHECK(level(56'200, 70'000, 59'000, 66'700) == part_on_right);
    link::tally one;
    one.left_stretch.add(3);
    CHECK(one.against() == nothing_against); // the other one does not tell
}

TEST_CASE("the number of a lot is no number besides") {
    link::tally t;
    t.parts[4] = {.left = 1};
    t.numbers = {.left = 1};
    CHECK(t.against() == link::levels::part_on_left);
    t.numbers.left_known = 2;
    CHECK(t.against() == link::levels::number_on_left);
    t = {};
    t.parts[12] = {.right = 1}; // an inner one
    t.numbers = {.right = 1};
    CHECK(t.against() == link::levels::part_on_right);
    t.numbers.right_known = 1;
    t.codes = {.right = 1}; // that the other table has nowhere: a reference
    CHECK(t.against() == link::levels::part_on_right);
    t.codes.right_known = 1;
    CHECK(t.against() == link::levels::number_on_right);
    t.rare_code = true;
    CHECK(t.against() == link::levels::same_rare_code);
}

TEST_CASE("upkeep is neither works nor the upkeep of another year") {
    link::tally t;
    t.upkeep = {.left = 1};
    CHECK(t.against() == link::levels::upkeep_alone); // a title without its first word
    t.actions = {.right = 1};
    CHECK(t.against() == link::levels::other_upkeep);
    t.actions.shared = 1; // "repair, and upkeep of another thing"
    CHECK(t.against() == link::levels::nothing_against);
    t.actions = {.left = 1};
    CHECK(t.against() == link::levels::upkeep_alone);
    t.years = {.left = 1};
    CHECK(t.against() == link::levels::other_upkeep);
    t.years.shared = 1;
    CHECK(t.against() != link::levels::other_upkeep);
}

TEST_CASE("which of two names a part of the other one") {
    constexpr int rare = 2000;
    link::tally t;
    CHECK_FALSE(t.left_is_part(rare));
    CHECK_FALSE(t.right_is_part(rare));
    t.parts[3].left = 1;
    CHECK(t.left_is_part(rare));
    CHECK(t.left_is_lot());
    CHECK_FALSE(t.right_is_part(rare));
    CHECK_FALSE(t.right_is_lot());
    t.parts[4].right = 1; // section 2 here, lot 3 there
    CHECK_FALSE(t.left_is_part(rare));
    CHECK_FALSE(t.left_is_lot());
    CHECK_FALSE(t.right_is_part(rare));
    t.rare_right = rare;
    CHECK(t.left_is_part(rare));
    CHECK_FALSE(t.left_is_lot());
    t.part = link::tally::side::right; // that is known
    CHECK_FALSE(t.left_is_part(rare));
    CHECK(t.right_is_part(rare));
    t.part = link::tally::side::not_known;
    t.rare_left = rare; // each names something of its own
    CHECK_FALSE(t.left_is_part(rare));
    t = {};
    t.rare_left = rare - 1;
    CHECK_FALSE(t.right_is_part(rare));
    t.objects = {.shared = 1, .left = 1}; // a bridge and a road; a bridge
    CHECK(t.right_is_part(rare));
    t.objects.right = 1;
    CHECK_FALSE(t.right_is_part(rare));
    t = {};
    t.parts[3] = {.shared = 1, .left = 2}; // lots 1 to 3; lot 2
    CHECK(t.right_is_lot());
    CHECK_FALSE(t.left_is_lot());
    t.parts[3].right = 1; // lots 1 to 3; lots 2 and 4
    CHECK_FALSE(t.right_is_lot());
}

TEST_CASE("one title within the other, against a search for texts") {
    muster_test::for_all(4000, [](muster_test::source from) {
        words a;
        words b;
        for (auto n = from.integer(1, 5); n != 0; --n)
            a.push_back(static_cast<std::uint16_t>(from.integer('a', 'c')));
        for (auto n = from.integer(5, 12); n != 0; --n)
            b.push_back(static_cast<std::uint16_t>(from.integer('a', 'c')));
        std::string short_text;
        for (const auto w : a) short_text += static_cast<char>(w);
        std::string long_text;
        for (const auto w : b) long_text += static_cast<char>(w);
        // Whole, or without its last word if three others are left; if none is the shorter one,
        // both begin alike.
        const auto cut = short_text.substr(0, a.size() - 1);
        const bool whole = a.size() >= 3 && long_text.find(short_text) != std::string::npos;
        const bool begun = a.size() >= 4
                           && (a.size() == b.size() ? long_text.starts_with(cut)
                                                    : long_text.find(cut) != std::string::npos);
        const bool plain = whole || begun;
        CHECK(link::one_within_other(a, b) == plain);
        CHECK(link::one_within_other(b, a) == plain);
    });
}

} // namespace

} // namespace tally_test
