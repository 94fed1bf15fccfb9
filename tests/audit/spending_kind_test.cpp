// SPDX-License-Identifier: MIT
#include <muster/audit/spending_kind.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace spending_kind_test {

namespace {

using muster::other_spending;
using muster::perimeter_item;
using muster::spending_kind;

static_assert(spending_kind{spending_kind::military_pensions}.item()
              == perimeter_item::military_pensions);
static_assert(spending_kind{spending_kind::police_missions}.item()
              == perimeter_item::police_missions);
static_assert(!spending_kind{spending_kind::pensions}.item());
static_assert(!spending_kind{spending_kind::unknown}.item());
static_assert(spending_kind{spending_kind::unknown}.other() == other_spending::unknown);
static_assert(!spending_kind{spending_kind::police_missions}.other());
static_assert(spending_kind::police_missions < spending_kind{spending_kind::pensions});
static_assert(!std::is_default_constructible_v<spending_kind>);
static_assert(!std::is_convertible_v<std::size_t, spending_kind>);

constexpr bool numbers_are_kinds() {
    for (std::size_t k = 0; k != muster::spending_kind_count; ++k) {
        const auto kind = spending_kind::at(k);
        if (kind.number() != k || kind.item().has_value() == kind.other().has_value()) return false;
    }
    return true;
}
static_assert(numbers_are_kinds());
static_assert(name(spending_kind::civil_defence) == "civil_defence");
static_assert(name(spending_kind::pensions) == "pensions" && name(spending_kind::forces) == "forces"
              && name(spending_kind::unknown) == "unknown");

// The kind of a claim with these cells: pillar, category, cofog, title, other_forces.
std::string kind(const std::string& cells, const std::string& lang = "") {
    const auto r = muster_test::audit(
        "id,country,year,amount,currency,pillar,category,cofog,title,other_forces,lang\n"
        "A1,XAT,2026,40,EUR,"
            + cells + ',' + lang + '\n',
        {.only = "MST-R001"});
    return std::string{name(kind_of(r.ledger.lines.at(0)))};
}

} // namespace

TEST_CASE("names and titles of kinds differ") {
    std::set<std::string_view> names;
    std::set<std::string_view> titles;
    for (std::size_t k = 0; k != muster::spending_kind_count; ++k) {
        names.insert(name(spending_kind::at(k)));
        titles.insert(title(spending_kind::at(k)));
    }
    CHECK(names.size() == muster::spending_kind_count);
    CHECK(titles.size() == muster::spending_kind_count);
    CHECK(names.count("") == 0);
}

TEST_CASE("a category or a function tells the kind") {
    CHECK(kind("core,C.EQP,,,") == "forces");
    CHECK(kind("core,C.EQP,02.1,,") == "forces");
    CHECK(kind("core,,02.1,,") == "forces");
    CHECK(kind("core,,02.5,,") == "forces");
    CHECK(kind("resilience,R-INN,02.1,,") == "forces"); // its function says so
    CHECK(kind("core,C.RND,,,") == "military_research");
    CHECK(kind("resilience,R-INN,02.4,,") == "military_research");
    CHECK(kind("core,C.AID,,,") == "military_aid");
    CHECK(kind("core,,02.3.0,,") == "military_aid");
    CHECK(kind("resilience,R-CIV,,,") == "civil_defence");
    CHECK(kind("core,C.OTH,02.2,,") == "civil_defence");
    CHECK(kind("resilience,R-CIP.MOB,,,") == "dual_use_transport");
    CHECK(kind("core,,04.5,,") == "dual_use_transport");
    CHECK(kind("core,C.OF,,,") == "paramilitary");
    CHECK(kind("core,,03.1,,yes") == "paramilitary");
    CHECK(kind("core,C.OF,,Police missions abroad,") == "police_missions");
    CHECK(kind("core,C.PERS,07,,") == "forces"); // base hospitals
    CHECK(kind("resilience,R-CIP,04.3,,") == "civil");
    CHECK(kind("resilience,R-NET,,,") == "civil");
    CHECK(kind("resilience,,04.3,,") == "civil");
}

TEST_CASE("pensions are of soldiers, of civilian staff, or it is not said whose") {
    CHECK(kind("core,C.PENS,,Retired soldiers,") == "military_pensions");
    CHECK(kind("core,C.PENS,,War pensions,") == "military_pensions");
    CHECK(kind("core,C.PENS,,Retired civilian staff,") == "civilian_pensions");
    CHECK(kind("core,C.PENS,,Military and civilian pensions,") == "pensions");
    CHECK(kind("core,C.PENS,,,") == "pensions");
    CHECK(kind("core,C.PENS,,Retired soldiers,", "de") == "pensions"); // not its language
    CHECK(kind("core,C.PENS,,Renten ehemaliger Soldaten,", "de") == "military_pensions");
    CHECK(kind("core,C.PENS,,Pensions des personnels civils,") == "civilian_pensions");
    CHECK(kind("core,C.PENS,,Emerytury wojskowe,", "pl") == "military_pensions");
    CHECK(kind("core,C.PENS,,Emerytury wojskowe,", "uk") == "pensions"); // not read
    CHECK(kind("core,,10.2,Military pensions,") == "military_pensions");
    CHECK(kind("core,C.EQP,10.2,,") == "contested");
}

TEST_CASE("words tell the kind of what is military, and of nothing else") {
    CHECK(kind("core,C.OTH,,Veterans' home,") == "veterans_benefits");
    CHECK(kind("core,C.OTH,,Destruction of weapons,") == "weapon_destruction");
    CHECK(kind("core,C.OTH,,Cyber command,") == "space_and_cyber");
    CHECK(kind("core,,,Satellites,") == "space_and_cyber");
    CHECK(kind("core,,02.1,Satellites,") == "space_and_cyber");
    CHECK(kind("core,C.OTH,,Satellites,", "fr") == "space_and_cyber");
    CHECK(kind("core,C.OTH,,Kyberobrana,", "cs") == "space_and_cyber");
    CHECK(kind("core,C.OTH,,Satellites,", "tr") == "forces"); // not its language
    CHECK(kind("core,C.OTH,,Kriegsopferversorgung,") == "veterans_benefits");
    CHECK(kind("core,C.OTH,,Waffenvernichtung,") == "weapon_destruction");
    CHECK(kind("core,C.OF,,Politiemissie in Mali,") == "police_missions");
    CHECK(kind("core,C.OF,,Politiepost,") == "paramilitary");
    CHECK(kind("resilience,R-NET,04.6,Satellites,") == "civil");
    CHECK(kind("resilience,,,Satellites,") == "unknown");
}

TEST_CASE("a core claim under a civil heading is contested; without a code nothing is known") {
    CHECK(kind("core,R-NET,01.3,,") == "contested");
    CHECK(kind("core,R-NET,,,") == "contested");
    CHECK(kind("core,C.OTH,05.4,,") == "contested");
    CHECK(kind("core,,01.1,,") == "contested");
    CHECK(kind("core,,,Tanks,") == "unknown");
    CHECK(kind("core,C,,,") == "unknown");
    CHECK(kind("core,,02,,") == "unknown"); // of the division, with civil defence in it
    CHECK(kind("resilience,,,,") == "unknown");
}

} // namespace spending_kind_test
