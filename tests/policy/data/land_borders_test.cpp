// SPDX-License-Identifier: MIT
#include <muster/policy/data/land_borders.hpp>
#include <muster/value/country.hpp>

#include <doctest/doctest.h>

namespace land_borders_test {

namespace {

static_assert(muster::is_front_state("POL") && muster::is_front_state("NOR"));
static_assert(!muster::is_front_state("DEU")
              && !muster::is_front_state("USA")); // a strait is no land

TEST_SUITE("land_borders") {
    TEST_CASE("they are allies, in the order of their codes, and each borders one of the two") {
        std::string_view last;
        for (const auto& b : muster::land_borders) {
            CHECK(muster::find_member(b.country) != nullptr);
            CHECK(last < b.country);
            CHECK(b.russia_km + b.belarus_km > 0);
            last = b.country;
        }
        CHECK(sizeof muster::land_borders / sizeof *muster::land_borders == 6);
    }
}

} // namespace

} // namespace land_borders_test
