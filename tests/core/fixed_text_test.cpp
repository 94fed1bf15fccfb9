// SPDX-License-Identifier: MIT
#include <muster/core/fixed_text.hpp>

#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

namespace fixed_text_test {

namespace {

using muster::fixed_text;

static_assert(std::is_same_v<decltype(fixed_text{"EUR"}), fixed_text<3>>);
static_assert(std::is_same_v<decltype(fixed_text{""}), fixed_text<0>>);
static_assert(sizeof(fixed_text<3>) == 4, "with its final null");
static_assert(!std::is_convertible_v<const char (&)[5], fixed_text<3>>, "not cut off");
static_assert(!std::is_convertible_v<const char (&)[3], fixed_text<3>>, "not filled up");
static_assert(!std::is_convertible_v<const char*, fixed_text<3>>, "its length is known");

template <fixed_text Text>
struct tagged {
    static constexpr std::string_view text = Text.view();
};

static_assert(std::is_same_v<tagged<"EUR">, tagged<"EUR">>);
static_assert(!std::is_same_v<tagged<"EUR">, tagged<"SEK">>);
static_assert(!std::is_same_v<tagged<"EUR">, tagged<"EURO">>);

constexpr bool texts() {
    return tagged<"EUR">::text == "EUR" && tagged<"">::text.empty()
           && fixed_text{"a b"}.view().size() == 3 && fixed_text{"abc"}.characters[3] == '\0'
           && fixed_text<3>{}.view() == std::string_view{"\0\0\0", 3};
}
static_assert(texts());

constexpr bool order() {
    return fixed_text{"EUR"} == fixed_text{"EUR"} && fixed_text{"EUR"} != fixed_text{"EUS"}
           && fixed_text{"DEM"} < fixed_text{"EUR"} && fixed_text{"EUR"} > fixed_text{"EUA"}
           && fixed_text{"EUR"} <= fixed_text{"EUR"};
}
static_assert(order());

TEST_SUITE("fixed_text") {
    TEST_CASE("a text in a type") { CHECK(texts()); }
    TEST_CASE("by its characters") { CHECK(order()); }
}

} // namespace

} // namespace fixed_text_test
