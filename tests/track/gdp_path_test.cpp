// SPDX-License-Identifier: MIT
#include <muster/core/contract.hpp>
#include <muster/track/gdp_path.hpp>
#include <muster/track/real.hpp>

#include <doctest/doctest.h>

#include "support/shared_data.hpp"

namespace gdp_path_test {

namespace {

using namespace muster::literals;
using muster::rational;

static_assert(muster::steady_gdp(2024_y, 1'000'000, {2, 100}, 2026_y).at(2026_y) == 1'040'400);

TEST_SUITE("gdp_path") {
    TEST_CASE("years stand one after the other, others are nothing") {
        muster::gdp_path gdp{2024_y, 100};
        gdp.append(110).grow({-1, 2});
        CHECK(gdp.at(2024_y) == 100);
        CHECK(gdp.at(2026_y) == 55);
        CHECK_FALSE(gdp.at(2023_y));
        CHECK_FALSE(gdp.at(2027_y));
        CHECK(gdp.last() == 2026_y);
    }

    TEST_CASE("nothing at all, nothing below zero and no 65th year") {
        CHECK_THROWS_AS((muster::gdp_path{2024_y, 0}), muster::contract_violation);
        muster::gdp_path gdp{2024_y, 100};
        CHECK_THROWS_AS(gdp.grow(-1), muster::contract_violation);
        for (int i = 0; i < 63; ++i) gdp.append(1);
        CHECK_THROWS_AS(gdp.append(1), muster::contract_violation);
    }

    TEST_CASE("the expected growth is that of the source, and goes on after 2030") {
        const auto gdp = *muster::expected_gdp("POL", 2024_y, 1'000'000'000, 2035_y);
        for (auto& row : muster_test::shared_csv("macro.csv")) {
            if (row["country_iso3"] != "POL" || row["indicator"] != "real_gdp_growth") continue;
            const muster::year y{std::stoi(row["year"])};
            if (y <= 2024_y) continue;
            const double grown =
                static_cast<double>(*gdp.at(y)) / static_cast<double>(*gdp.at(y - 1));
            CHECK(100 * (grown - 1) == doctest::Approx(std::stod(row["value"])).epsilon(2e-3));
        }
        CHECK(rational{*gdp.at(2035_y), *gdp.at(2034_y)} > rational{102, 100});
        const auto slower = *muster::expected_gdp("POL", 2024_y, 1'000'000'000, 2035_y, {-1, 100});
        CHECK(*slower.at(2035_y) < *gdp.at(2035_y));
        CHECK_FALSE(muster::expected_gdp("AUT", 2024_y, 1'000, 2035_y));
        CHECK_FALSE(muster::expected_gdp("POL", 2030_y, 1'000, 2035_y));
        CHECK_FALSE(muster::expected_gdp("POL", 2024_y, 0, 2035_y));
    }
}

} // namespace

} // namespace gdp_path_test
