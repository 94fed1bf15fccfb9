// SPDX-License-Identifier: MIT
#include <muster/ledger/read_series.hpp>

#include <doctest/doctest.h>

namespace read_series_test {

namespace {

using muster::rational;
using muster::series_indicator;

TEST_SUITE("read_series") {
    TEST_CASE("shares and products of countries; the rest is counted") {
        muster::series_table table;
        const auto said =
            muster::read_series(table, "s.csv",
                                "country,year,indicator,unit,value,is_estimate\n"
                                "POL,2025,share_of_gdp,percent of GDP,4.48,true\n"
                                "POL,2025,gdp_usd_current,million USD,1000000.5,false\n"
                                "NATO,2025,share_of_gdp,percent of GDP,2.76,true\n"
                                "POL,2025,personnel,percent,30,true\n");
        CHECK(said.empty());
        CHECK(table.others == 2);
        const auto* const share =
            table.find("POL", muster::year{2025}, series_indicator::share_of_gdp);
        REQUIRE(share != nullptr);
        CHECK(share->value == rational{448, 10'000});
        CHECK(share->half_unit == rational{5, 100'000});
        CHECK(share->estimate);
        CHECK(table.find("POL", muster::year{2025}, series_indicator::gdp_usd_current)->value
              == rational{2'000'001, 2});
        CHECK(table.find("POL", muster::year{2024}, series_indicator::share_of_gdp) == nullptr);
    }

    TEST_CASE("what is no figure, or there twice, is refused") {
        muster::series_table table;
        const auto said = muster::read_series(table, "s.csv",
                                              "country,year,indicator,value\n"
                                              "POL,2025,gdp_usd_current,0\n"
                                              "POL,2025,gdp_usd_current,-4\n"
                                              "POL,2025,share_of_gdp,x\n"
                                              "PQ1,2025,share_of_gdp,2\n"
                                              "POL,2025,share_of_gdp,2\n"
                                              "POL,2025,share_of_gdp,3\n");
        CHECK(said.size() == 5);
        CHECK(table.figures.size() == 1);
    }
}

} // namespace

} // namespace read_series_test
