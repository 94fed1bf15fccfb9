// SPDX-License-Identifier: MIT
#include <muster/policy/crosswalk.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace crosswalk_test {

namespace {

using muster::categories;
using muster::cofog_fits_core;
using muster::cofog_tree;
using muster::core_condition;
using muster::find_cofog;
using muster::goes_with;

constexpr bool fits(std::string_view cofog, std::string_view category = "", bool other = false) {
    return cofog_fits_core(cofog, category, other);
}

// The functions of rule R103: those of core, and those that are excepted on a condition.
constexpr bool core_is_found_under_its_functions() {
    for (const std::string_view cofog : {"02.1", "02.1.0", "02.3", "02.4", "02.5", "GF0201"})
        for (const std::string_view category : {"", "C", "C.EQP", "C.OPS", "C.OF"})
            if (!fits(cofog, category)) return false;
    for (const std::string_view cofog :
         {"02.2", "02.2.0", "03.2", "03.3", "04.5", "05", "05.4", "06.3", "08", "09.4", "10.4",
          "10.9", "01.1", "01.7", "", "99"})
        for (const std::string_view category : {"", "C", "C.EQP", "C.PERS", "C.PENS", "C.AID"})
            if (fits(cofog, category) || fits(cofog, category, true)) return false;
    return true;
}
static_assert(core_is_found_under_its_functions());

constexpr bool pensions_are_excepted() {
    for (const std::string_view cofog : {"10.1", "10.2", "10.3", "10.2.0"})
        if (!fits(cofog, "C.PENS") || !fits(cofog, "") || !fits(cofog, "C") || fits(cofog, "C.EQP")
            || fits(cofog, "C.PERS") || fits(cofog, "R-CIV"))
            return false;
    return true;
}
static_assert(pensions_are_excepted());

constexpr bool other_forces_are_excepted() {
    for (const std::string_view cofog : {"03.1", "03.1.0", "03.6"})
        if (!fits(cofog, "", true) || !fits(cofog, "C.OPS", true) || !fits(cofog, "C.OF", false)
            || fits(cofog, "", false) || fits(cofog, "C.OPS", false))
            return false;
    return !fits("03.2", "C.OF", true); // fire services are not among NATO's other forces
}
static_assert(other_forces_are_excepted());

constexpr bool medical_services_and_aid_are_excepted() {
    return fits("07.3", "C.PERS") && fits("07", "C.PERS.MIL") && !fits("07.3", "")
           && !fits("07.3", "C.PENS") && !fits("07.3", "C.OPS", true) && fits("01.2", "C.AID")
           && fits("01.2.1", "C.AID") && !fits("01.2", "") && !fits("01.2", "C.EQP")
           && !fits("01.3", "C.AID");
}
static_assert(medical_services_and_aid_are_excepted());

// What is only known to be of a division may be of the group that fits.
constexpr bool coarse_codes_have_the_benefit_of_the_doubt() {
    return fits("02", "") && fits("10", "C.PENS") && fits("03", "", true) && fits("01", "C.AID")
           && !fits("03", "") && !fits("10", "C.EQP") && !fits("04", "C.EQP");
}
static_assert(coarse_codes_have_the_benefit_of_the_doubt());

constexpr core_condition missing(std::string_view cofog, std::string_view category) {
    return muster::fit_of_core(cofog_tree[cofog_tree.position(cofog)], category, false).needs;
}
constexpr bool what_is_missing_is_said() {
    return missing("10.2", "C.EQP") == core_condition::pension
           && missing("07.3", "C.EQP") == core_condition::personnel
           && missing("03.1", "") == core_condition::other_forces
           && missing("01.2", "") == core_condition::military_aid
           && missing("04.5", "") == core_condition::none
           && missing("02.1", "") == core_condition::none;
}
static_assert(what_is_missing_is_said());

constexpr bool pairs(std::string_view category, std::string_view cofog) {
    return goes_with(category, cofog_tree[cofog_tree.position(cofog)]);
}
constexpr bool categories_go_with_functions() {
    return pairs("C.EQP", "02.1") && pairs("C.EQP", "02.4") && pairs("C.INF.COM", "02.1")
           && pairs("C.OPS", "02.5.0") && pairs("C.PENS", "10.2.0") && pairs("C.PERS.MIL", "07.3")
           && pairs("C.PERS", "09.4") && pairs("C.RND.OTH", "02.4") && pairs("C.AID", "02.3")
           && pairs("R-CIV", "02.2") && pairs("R-CIV", "03.2") && pairs("R-CIP", "04.3")
           && pairs("R-CIP", "06.3") && pairs("R-CIP.MOB", "04.5.1") && pairs("R-NET", "04.6")
           && pairs("R-INN", "01.4") && pairs("R-DIB", "04.4.2") && pairs("R-OTH", "08.2")
           && pairs("C", "10.2") && pairs("R", "05.4") && pairs("R-CIP", "04")
           && pairs("C.PENS", "10");
}
static_assert(categories_go_with_functions());

constexpr bool categories_conflict_with_functions() {
    return !pairs("C.EQP", "02.2") && !pairs("C.EQP", "04.5") && !pairs("C.EQP", "10.2")
           && !pairs("C.OPS", "02.3") && !pairs("C.INF", "04.5") && !pairs("C.PENS", "07.3")
           && !pairs("C.AID", "10.2") && !pairs("C.RND", "01.4") && !pairs("R-CIV", "02.1")
           && !pairs("R-CIP", "08") && !pairs("R-CIP.MOB", "06.3") && !pairs("R-CIP.MOB", "04.6")
           && !pairs("R-NET", "04.5") && !pairs("R-INN", "04.5") && !pairs("R-DIB", "02.1")
           && !pairs("", "02.1") && !pairs("X", "02.1") && !pairs("C", "04.5");
}
static_assert(categories_conflict_with_functions());

constexpr bool categories_go_with_economic_codes() {
    using muster::goes_with_gfsm;
    return goes_with_gfsm("C.PERS", "21") && goes_with_gfsm("C.PERS.CIV", "211")
           && !goes_with_gfsm("C.PERS", "3114") && goes_with_gfsm("C.EQP", "3114")
           && goes_with_gfsm("C.EQP", "31") && !goes_with_gfsm("C.EQP", "3111")
           && goes_with_gfsm("C.INF", "3111") && goes_with_gfsm("C.INF.COM", "262")
           && goes_with_gfsm("C.PENS", "273") && !goes_with_gfsm("C.PENS", "21")
           && goes_with_gfsm("R-CIP", "3111") && goes_with_gfsm("C.OTH", "28") // no rows
           && !goes_with_gfsm("C.PERS", "3115") && !goes_with_gfsm("X", "21");
}
static_assert(categories_go_with_economic_codes());

TEST_SUITE("crosswalk") {
    TEST_CASE("core and its exceptions, as rule R103 has them") {
        CHECK(core_is_found_under_its_functions());
        CHECK(pensions_are_excepted());
        CHECK(other_forces_are_excepted());
        CHECK(medical_services_and_aid_are_excepted());
        CHECK(coarse_codes_have_the_benefit_of_the_doubt());
        CHECK(what_is_missing_is_said());
        CHECK(name(core_condition::military_aid) == "military_aid");
        CHECK(name(core_condition::none) == "none");
    }

    TEST_CASE("categories and functions, as rule R405 needs them") {
        CHECK(categories_go_with_functions());
        CHECK(categories_conflict_with_functions());
        CHECK(categories_go_with_economic_codes());
    }

    TEST_CASE("only 02.2 is civil defence") {
        int found = 0;
        for (const auto& f : cofog_tree) {
            if (!is_civil_defence(f)) continue;
            CHECK(f.title == "Civil defence");
            ++found;
        }
        CHECK(found == 2); // the group and its class
    }

    TEST_CASE("a category is told which functions it goes with") {
        const auto listed = [](std::string_view category) {
            std::string text;
            muster::for_each_function_of(category, [&](const muster::crosswalk_row& row) {
                text += std::string{row.code} + ' ';
            });
            return text;
        };
        CHECK(listed("R-CIP.MOB") == "04.5 04.3 ");
        CHECK(listed("C.OPS") == "02.1 02.5 ");
        CHECK(listed("C.RND.EQP") == "02.1 02.5 02.4 ");
        CHECK(listed("R-OTH").empty());
        CHECK(listed("X").empty());
    }

    TEST_CASE("every row is cited or called a proposal, and says why") {
        const auto check = [](const auto& table) {
            for (const auto& row : table) {
                INFO(std::string{row.category}, " ", std::string{row.code});
                CHECK_FALSE(row.why.empty());
                CHECK((name(row.status) == "cited") == !row.source.empty());
                CHECK((name(row.status) == "proposed") == row.source.empty());
            }
        };
        check(muster::category_to_cofog);
        check(muster::category_to_gfsm);
        for (const auto& row : muster::core_functions) CHECK_FALSE(row.why.empty());
    }

    // What R103 lets pass in a category must not be a conflict in R405.
    TEST_CASE("what fits core without a condition fits the whole of core") {
        for (const auto& row : muster::core_functions) {
            INFO(std::string{row.cofog});
            CHECK(goes_with("C", *find_cofog(row.cofog)));
        }
    }

    TEST_CASE("a part of what goes with a category goes with it, and so does what contains it") {
        muster_test::for_all(2000, [](muster_test::source from) {
            const auto pick = [&](std::size_t size) {
                return static_cast<std::size_t>(
                    from.integer(0, static_cast<std::int64_t>(size) - 1));
            };
            const auto& f = cofog_tree[pick(cofog_tree.size())];
            const auto category = categories[pick(categories.size())].id;
            INFO(std::string{category}, " ", std::string{f.code});
            const auto* const above = parent(f);
            if (above == nullptr) return;
            if (goes_with(category, f)) CHECK(goes_with(category, *above));
            if (fits(f.code, category)) CHECK(fits(above->code, category));
            bool any = false;
            for (const auto& sister : cofog_tree.children(above->code)) {
                any = any || goes_with(category, sister);
            }
            CHECK(goes_with(category, *above) == any); // coarse: any part will do
        });
    }
}

} // namespace

} // namespace crosswalk_test
