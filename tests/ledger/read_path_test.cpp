// SPDX-License-Identifier: MIT
#include <muster/ledger/read_path.hpp>

#include <doctest/doctest.h>

namespace read_path_test {

namespace {

using muster::path_kind;
using muster::pillar;
using muster::rational;

TEST_SUITE("read_path") {
    TEST_CASE("plans are exact, outturns known to their last digit") {
        muster::path_table table;
        const auto said = muster::read_path(table, "path.csv",
                                            "country,vintage,year,pillar,share,kind\n"
                                            "PL,2025-08,2026,core,4.8,plan\n"
                                            "POL,2025-08,2025,core,4.48,actual\n"
                                            "POL,2025-08,2026,total,6,\n");
        CHECK(said.empty());
        REQUIRE(table.rows().size() == 3);
        CHECK(table.rows()[0].kind == path_kind::actual);
        CHECK(table.rows()[0].half_unit == rational{5, 100'000});
        CHECK(table.rows()[1].share == rational{48, 1'000});
        CHECK(table.rows()[1].half_unit == 0);
        CHECK(table.rows()[1].country == "POL");
        CHECK(table.rows()[2].pillar == pillar::total);
        CHECK(table.rows()[2].kind == path_kind::plan);
    }

    TEST_CASE("each bad cell costs its row and nothing else") {
        muster::path_table table;
        const auto said = muster::read_path(table, "path.csv",
                                            "country,vintage,year,pillar,share,kind\n"
                                            "XX1,a,2026,core,2,plan\n"
                                            "POL,a,1999,core,2,plan\n"
                                            "POL,a,2026,none,2,plan\n"
                                            "POL,a,2026,core,two,plan\n"
                                            "POL,a,2026,core,101,plan\n"
                                            "POL,a,2026,core,2,wish\n"
                                            "POL,a,2026,core,2.1,plan\n"
                                            "POL,a,2026,core,2.2,plan\n");
        CHECK(said.size() == 7);
        REQUIRE(table.rows().size() == 1);
        CHECK(table.rows()[0].share == rational{21, 1'000}); // the first of two
        CHECK(table.rows()[0].row == 8);
    }
}

} // namespace

} // namespace read_path_test
