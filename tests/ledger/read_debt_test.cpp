// SPDX-License-Identifier: MIT
#include <muster/ledger/read_debt.hpp>

#include <vector>

#include <doctest/doctest.h>

namespace read_debt_test {

namespace {

using muster::rational;

TEST_SUITE("read_debt") {
    TEST_CASE("a row for each country") {
        std::vector<muster::debt_row> rows;
        const auto said =
            muster::read_debt(rows, "d.csv",
                              "country,year,debt,interest_rate,growth,inflation,primary_balance\n"
                              "ITA,2024,135.3,2.9,0.7,2,-0.5\n"
                              "ITA,2024,135.3,2.9,0.7,2,0\n"
                              "FRA,2024,113,2.1,1,x,0\n");
        CHECK(said.size() == 2);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].country == "ITA");
        CHECK(rows[0].debt == rational{1'353, 1'000});
        CHECK(rows[0].interest == rational{29, 1'000});
        CHECK(rows[0].primary_balance == rational{-5, 1'000});
    }
}

} // namespace

} // namespace read_debt_test
