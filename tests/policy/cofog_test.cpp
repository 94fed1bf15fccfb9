// SPDX-License-Identifier: MIT
#include <muster/policy/cofog.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"
#include "support/shared_data.hpp"

namespace cofog_test {

namespace {

using muster::cofog_1999;
using muster::cofog_level;
using muster::cofog_tree;
using muster::find_cofog;

constexpr std::size_t count(cofog_level wanted) {
    std::size_t n = 0;
    for (const auto& f : cofog_1999) n += level(f) == wanted ? 1u : 0u;
    return n;
}
static_assert(std::size(cofog_1999) == 188);
static_assert(count(cofog_level::division) == 10 && count(cofog_level::group) == 69
              && count(cofog_level::cofog_class) == 109);

constexpr bool codes_are_in_ascending_order() {
    for (std::size_t i = 1; i != std::size(cofog_1999); ++i)
        if (cofog_1999[i - 1].code >= cofog_1999[i].code) return false;
    return true;
}
static_assert(codes_are_in_ascending_order());

constexpr std::string_view code_at(std::string_view text) {
    const auto at = muster::detail::cofog_position(text);
    return at == cofog_tree.size() ? std::string_view{} : cofog_tree[at].code;
}

constexpr bool both_spellings_are_read() {
    return code_at("02") == "02" && code_at("02.1") == "02.1" && code_at("02.1.0") == "02.1.0"
           && code_at("GF02") == "02" && code_at("GF021") == "02.1" && code_at("GF0201") == "02.1"
           && code_at("GF0210") == "02.1.0" && code_at("GF10") == "10"
           && code_at("GF1009") == "10.9" && code_at("GF109") == "10.9"
           && code_at("GF0111") == "01.1.1";
}
static_assert(both_spellings_are_read());

constexpr bool other_texts_are_no_codes() {
    for (const std::string_view text :
         {"",         "0",      "2",      "2.1",    "02.",     "02.0", "02.6", "02.1.1",
          "02.1.0.0", " 02",    "02 ",    "11",     "00",      "GF",   "GF2",  "GF00",
          "GF020",    "GF0200", "GF0206", "GF02.1", "GF02100", "gf02", "GF 02"})
        if (!code_at(text).empty()) return false;
    return true;
}
static_assert(other_texts_are_no_codes());

TEST_SUITE("cofog") {
    TEST_CASE("there are 10 divisions, 69 groups and 109 classes") {
        CHECK(count(cofog_level::division) == 10);
        CHECK(count(cofog_level::group) == 69);
        CHECK(count(cofog_level::cofog_class) == 109);
        CHECK(codes_are_in_ascending_order());
        CHECK(name(cofog_level::division) == "division");
        CHECK(name(cofog_level::group) == "group");
        CHECK(name(cofog_level::cofog_class) == "class");
    }

    TEST_CASE("functions are found by their codes") {
        CHECK(both_spellings_are_read());
        CHECK(other_texts_are_no_codes());
        REQUIRE(find_cofog("02") != nullptr);
        CHECK(find_cofog("02")->title == "Defence");
        CHECK(find_cofog("02.2")->title == "Civil defence");
        CHECK(find_cofog("04.5")->title == "Transport");
        CHECK(find_cofog("05")->title == "Environmental protection");
        CHECK(find_cofog("07.3.4")->title == "Nursing and convalescent home services");
        CHECK(find_cofog("10.9.0")->title == "Social protection n.e.c.");
        CHECK(find_cofog("02.6") == nullptr);
    }

    TEST_CASE("the defence division has five groups of one class each") {
        std::string groups;
        for (const auto& group : cofog_tree.children("02")) {
            groups += std::string{group.title} + "; ";
            int classes = 0;
            for (const auto& c : cofog_tree.children(group.code)) {
                CHECK(c.title == group.title);
                CHECK(parent(c) == &group);
                ++classes;
            }
            CHECK(classes == 1);
        }
        CHECK(groups
              == "Military defence; Civil defence; Foreign military aid; R&D Defence; Defence "
                 "n.e.c.; ");
        CHECK(parent(*find_cofog("02")) == nullptr);
    }

    TEST_CASE("a function is within what stands above it") {
        const auto& c = *find_cofog("02.1.0");
        CHECK(is_within(c, "02.1.0"));
        CHECK(is_within(c, "02.1"));
        CHECK(is_within(c, "02"));
        CHECK_FALSE(is_within(c, "0"));
        CHECK_FALSE(is_within(c, ""));
        CHECK_FALSE(is_within(c, "02."));
        CHECK_FALSE(is_within(c, "02.2"));
        CHECK_FALSE(is_within(*find_cofog("02"), "02.1"));
        CHECK(overlaps(*find_cofog("02"), "02.1"));
        CHECK(overlaps(c, "02"));
        CHECK_FALSE(overlaps(*find_cofog("02.2"), "02.1"));
    }

    TEST_CASE("text and tree agree on what is within what") {
        muster_test::for_all(1000, [](muster_test::source from) {
            const auto any = [&] {
                return cofog_tree[static_cast<std::size_t>(from.integer(0, 187))];
            };
            const auto a = any();
            const auto b = any();
            INFO(std::string{a.code}, " ", std::string{b.code});
            CHECK(is_within(a, b.code) == cofog_tree.is_within(a.code, b.code));
            CHECK(overlaps(a, b.code) == overlaps(b, a.code));
        });
    }

    TEST_CASE("every row is that of the source") {
        std::size_t rows = 0;
        for (auto& row : muster_test::shared_csv("codes/cofog_1999.csv")) {
            INFO(row["code"]);
            REQUIRE(rows < std::size(cofog_1999));
            const auto& f = cofog_1999[rows++];
            CHECK(std::string{f.code} == row["code"]);
            CHECK(std::string{f.title} == row["name_en"]);
            CHECK(std::string{parent_code_of(f)} == row["parent"]);
            CHECK(std::string{name(level(f))} == row["level"]);
            CHECK(find_cofog(row["eurostat_code"]) == find_cofog(f.code));
        }
        CHECK((rows == 0 || rows == 188));
    }
}

} // namespace

} // namespace cofog_test
