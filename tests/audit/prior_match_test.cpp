// SPDX-License-Identifier: MIT
#include <muster/audit/prior_match.hpp>
#include <muster/core/rational.hpp>
#include <muster/link/band.hpp>

#include <doctest/doctest.h>

namespace prior_match_test {

using muster::band_of;
using muster::rational;
using muster::reaches;
using muster::link::band;

static_assert(band_of(6.63, false) == band::strong && band_of(6.62, false) == band::probable);
static_assert(band_of(4.25, false) == band::probable && band_of(4.24, false) == band::review);
static_assert(band_of(2.0, false) == band::review && band_of(1.99, false) == band::none);
static_assert(band_of(20, true) == band::review && band_of(1, true) == band::none, "the cap");

TEST_CASE("bits reach a threshold that they equal in hundredths") {
    CHECK(reaches(4.25, rational{425, 100}));
    CHECK(reaches(4.2499999, rational{425, 100})); // a sum of weights that lost a little
    CHECK_FALSE(reaches(4.24, rational{425, 100}));
    CHECK(reaches(-1, -1));
    CHECK_FALSE(reaches(-1.01, -1));
}

TEST_CASE("the bands can be set") {
    CHECK(band_of(3, false, 4, 5, 6) == band::none);
    CHECK(band_of(4, false, 4, 5, 6) == band::review);
    CHECK(band_of(5, false, 4, 5, 6) == band::probable);
    CHECK(band_of(6, false, 4, 5, 6) == band::strong);
}

} // namespace prior_match_test
