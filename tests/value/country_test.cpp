// SPDX-License-Identifier: MIT
#include <muster/value/country.hpp>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/property.hpp"
#include "support/shared_data.hpp"

namespace country_test {

namespace {

using muster::country;
using muster::find_country;
using muster::find_member;
using muster::is_member;
using muster::nato_members;

static_assert(std::is_trivially_copyable_v<country>);
static_assert(!std::is_constructible_v<country, const char*>, "only find_country makes one");

constexpr bool lookups() {
    return find_country("DEU")->alpha3() == "DEU" && find_country("DE") == find_country("DEU")
           && find_country("GB")->alpha3() == "GBR" && find_country("ABW")->alpha3() == "ABW"
           && find_country("ZW")->alpha3() == "ZWE" && find_country("AUS") < find_country("AUT");
}
static_assert(lookups());

constexpr bool other_texts() {
    for (const auto* text : {"", "D", "deu", "DEUX", "UK", "EU", "XKO", "AB", "XYZA", "A A"})
        if (const auto c = find_country(text); c && !c->is_user_assigned()) return false;
    return !find_country("UK") && !find_country("deu") && !find_country("EUR")
           && !find_country("YUG");
}
static_assert(other_texts());

// AAA to AAZ, QMA to QZZ, XAA to XZZ, ZZA to ZZZ, and their neighbours outside.
constexpr bool users_codes() {
    for (const auto* text : {"AAA", "AAZ", "QMA", "QZZ", "XAA", "XNA", "XZZ", "ZZA", "ZZZ"})
        if (const auto c = find_country(text); !c || !c->is_user_assigned()) return false;
    for (const auto* text : {"ABA", "QLZ", "RAA", "WZZ", "YAA", "ZYZ", "AA1", "Xaa"})
        if (find_country(text)) return false;
    return !find_country("QAT")->is_user_assigned() && !country{}.is_user_assigned();
}
static_assert(users_codes());

constexpr bool members() {
    const auto finland = *find_country("FIN");
    const auto sweden = *find_country("SWE");
    return !is_member(finland, {2023, 4, 3}) && is_member(finland, {2023, 4, 4})
           && !is_member(sweden, {2024, 3, 6}) && is_member(sweden, {2024, 3, 7})
           && is_member(*find_country("USA"), {1949, 8, 24})
           && !is_member(*find_country("USA"), {1949, 8, 23})
           && !is_member(*find_country("AUT"), {2026, 1, 1}) && find_member("CHE") == nullptr
           && !is_member(country{}, {2026, 1, 1});
}
static_assert(members());

TEST_SUITE("country") {
    TEST_CASE("by alpha-3 and alpha-2") { CHECK(lookups()); }
    TEST_CASE("no other text is a country") { CHECK(other_texts()); }
    TEST_CASE("codes left to users") { CHECK(users_codes()); }
    TEST_CASE("members from the day of accession on") { CHECK(members()); }

    TEST_CASE("every code of the standard is capitals, ascending and used once") {
        std::set<std::string> alpha2;
        std::string last;
        for (std::size_t i = 0; i != muster::detail::iso_3166_1.size(); i += 5) {
            const std::string code{muster::detail::iso_3166_1.substr(i, 5)};
            INFO(code);
            for (const char c : code) CHECK((c >= 'A' && c <= 'Z'));
            CHECK(last < code.substr(0, 3));
            last = code.substr(0, 3);
            CHECK(alpha2.insert(code.substr(3)).second);
            CHECK_FALSE(muster::detail::is_user_assigned(last));
            const auto found = find_country(last);
            REQUIRE(found);
            CHECK(found->alpha3() == last);
            CHECK(find_country(code.substr(3)) == found);
        }
        CHECK(alpha2.size() == 249);
    }

    TEST_CASE("what is found has the code that was asked for, or its alpha-2") {
        muster_test::for_all(2000, [](muster_test::source from) {
            std::string code;
            for (int i = 0; i != 3; ++i) code += static_cast<char>('A' + from.integer(0, 25));
            const auto found = find_country(code);
            if (found) CHECK(found->alpha3() == code);
        });
    }

    TEST_CASE("every cell is that of the source") {
        std::size_t at = 0;
        for (auto& row : muster_test::shared_csv("codes/nato_members_iso3166.csv")) {
            REQUIRE(at < std::size(nato_members));
            const auto& m = nato_members[at++];
            INFO(row["iso3"]);
            CHECK(m.alpha3 == row["iso3"]);
            CHECK(m.alpha2 == row["iso2"]);
            CHECK(m.name == row["name"]);
            CHECK(m.currency == row["currency_now"]);
            CHECK(std::to_string(m.since.year().number) == row["nato_since"]);
            CHECK(find_country(m.alpha2)->alpha3() == m.alpha3);
        }
        CHECK((at == 0 || at == std::size(nato_members)));
    }
}

} // namespace

} // namespace country_test
