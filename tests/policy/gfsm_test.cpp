// SPDX-License-Identifier: MIT
#include <muster/policy/gfsm.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace gfsm_test {

namespace {

using muster::find_gfsm;
using muster::gfsm_2014;
using muster::is_gfsm;
using muster::is_gfsm_within;

constexpr bool codes_are_known() {
    for (const std::string_view code :
         {"2",  "21",  "22",   "23",   "24",   "25",   "26", "261",  "262",  "263", "27",  "28",
          "31", "311", "3111", "3112", "3113", "3114", "32", "3204", "3205", "33",  "3304"})
        if (!is_gfsm(code)) return false;
    for (const std::string_view code :
         {"", "1", "3", "20", "29", "264", "3115", "3200", "3209", "34", "21 ", "61", "611"})
        if (is_gfsm(code)) return false;
    return true;
}
static_assert(codes_are_known());

constexpr bool parts_are_known() {
    return is_gfsm_within("3204", "32") && is_gfsm_within("3114", "311")
           && is_gfsm_within("3114", "31") && is_gfsm_within("311321", "3113")
           && is_gfsm_within("31225", "312") && is_gfsm_within("32", "32")
           && !is_gfsm_within("32", "3204") && !is_gfsm_within("321", "3201")
           && !is_gfsm_within("3299", "32") && !is_gfsm_within("3204", "")
           && !is_gfsm_within("24", "23") && !is_gfsm_within("31", "2");
}
static_assert(parts_are_known());

TEST_SUITE("gfsm") {
    TEST_CASE("the codes that rules ask for are known, and others are not") {
        CHECK(codes_are_known());
        CHECK(parts_are_known());
        REQUIRE(find_gfsm("3114") != nullptr);
        CHECK(find_gfsm("3114")->title == "Weapons systems");
        CHECK(find_gfsm("24")->title == "Interest");
        CHECK(find_gfsm("23")->title == "Consumption of fixed capital");
        CHECK(find_gfsm("3205")->title == "Equity and investment fund shares");
        CHECK(find_gfsm("3115") == nullptr);
    }

    TEST_CASE("a code begins with the code above it, or with its first digits") {
        for (const auto& item : gfsm_2014) {
            INFO(std::string{item.id});
            CHECK_FALSE(item.title.empty());
            for (const char digit : item.id) CHECK((digit >= '0' && digit <= '9'));
            if (item.parent.empty()) continue;
            CHECK(item.id.substr(0, item.parent.size()) == item.parent);
            CHECK(item.id.size() > item.parent.size());
        }
    }

    TEST_CASE("expense has eight kinds; assets and liabilities have eight instruments each") {
        std::string kinds;
        for (const auto& item : gfsm_2014.children("2")) kinds += std::string{item.id} + ' ';
        CHECK(kinds == "21 22 23 24 25 26 27 28 ");
        for (const std::string side : {"32", "33"}) {
            std::size_t instruments = 0;
            for (const auto& item : gfsm_2014.children(side))
                if (item.id.size() == 4)
                    CHECK(std::string{item.id} == side + '0' + std::to_string(++instruments));
            CHECK(instruments == 8);
        }
    }
}

} // namespace

} // namespace gfsm_test
