// SPDX-License-Identifier: MIT
#include <muster/policy/cofog_code.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

namespace cofog_code_test {

namespace {

using muster::cofog_code;
using muster::cofog_level;

static_assert(sizeof(cofog_code) == 1 && std::is_trivially_copyable_v<cofog_code>);
static_assert(!std::is_default_constructible_v<cofog_code>, "there is no empty code");
static_assert(!std::is_convertible_v<std::string_view, cofog_code>, "a text is not a code");
static_assert(!std::is_convertible_v<int, cofog_code>, "a number is not a code");

constexpr cofog_code defence{"02"};
constexpr cofog_code military{"02.1"};
constexpr cofog_code forces{"02.1.0"};
constexpr cofog_code old_age{"10.2"};

constexpr bool parts_are_read() {
    return defence.division() == 2 && !defence.group() && !defence.class_number()
           && military.division() == 2 && military.group() == 1 && !military.class_number()
           && forces.group() == 1 && forces.class_number() == 0 && old_age.division() == 10
           && old_age.group() == 2 && cofog_code{"07.3.4"}.class_number() == 4
           && defence.level() == cofog_level::division && military.level() == cofog_level::group
           && forces.level() == cofog_level::cofog_class;
}
static_assert(parts_are_read());

constexpr bool codes_stand_in_a_tree() {
    return forces.parent() == military && military.parent() == defence && !defence.parent()
           && forces.is_within(defence) && forces.is_within(forces) && !defence.is_within(forces)
           && !old_age.is_within(defence) && defence < military && military < forces
           && forces < old_age;
}
static_assert(codes_stand_in_a_tree());

static_assert(cofog_code{"GF0201"} == military && cofog_code{"GF0210"} == forces);
static_assert(cofog_code::parse("02.1") == military && !cofog_code::parse("02.6"));

TEST_SUITE("cofog_code") {
    TEST_CASE("parts, order and ancestors") {
        CHECK(parts_are_read());
        CHECK(codes_stand_in_a_tree());
        CHECK(military.title() == "Military defence");
        CHECK(military.text() == "02.1");
    }

    TEST_CASE("every code is parsed from its own text, and its parts spell it") {
        int codes = 0;
        for (const auto& f : muster::cofog_1999) {
            INFO(std::string{f.code});
            const auto code = cofog_code::parse(f.code);
            REQUIRE(code);
            CHECK(&code->function() == muster::find_cofog(f.code));
            std::string spelt =
                (code->division() < 10 ? "0" : "") + std::to_string(code->division());
            if (const auto group = code->group()) spelt += '.' + std::to_string(*group);
            if (const auto number = code->class_number()) spelt += '.' + std::to_string(*number);
            CHECK(spelt == std::string{f.code});
            ++codes;
        }
        CHECK(codes == 188);
    }

    TEST_CASE("other texts are no codes") {
        for (const char* text : {"", "2", "02.", "02.6", "GF0206", "Defence"}) {
            INFO(text);
            CHECK_FALSE(cofog_code::parse(text));
        }
    }
}

} // namespace

} // namespace cofog_code_test
