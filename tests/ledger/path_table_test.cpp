// SPDX-License-Identifier: MIT
#include <muster/ledger/path_table.hpp>

#include <string>

#include <doctest/doctest.h>

namespace path_table_test {

namespace {

using muster::path_kind;
using muster::path_row;
using muster::path_table;

path_row row(std::string country, std::string vintage, int year, path_kind kind = path_kind::plan) {
    return {.country = std::move(country),
            .vintage = std::move(vintage),
            .year = muster::year{year},
            .pillar = muster::pillar::core,
            .share = muster::rational{year - 2000, 1'000},
            .kind = kind};
}

TEST_SUITE("path_table") {
    TEST_CASE("rows are ordered by country, vintage and year, and each figure is there once") {
        path_table table;
        CHECK(table.add(row("POL", "2025", 2027)));
        CHECK(table.add(row("POL", "2024", 2027)));
        CHECK(table.add(row("EST", "2025", 2026)));
        CHECK(table.add(row("POL", "2025", 2026)));
        CHECK_FALSE(table.add(row("POL", "2025", 2027)));
        CHECK(table.add(row("POL", "2025", 2027, path_kind::actual)));
        REQUIRE(table.rows().size() == 5);
        CHECK(table.rows()[0].country == "EST");
        CHECK(table.rows()[1].vintage == "2024");
        CHECK(table.rows()[2].year == muster::year{2026});
        const auto names = table.vintages("POL", path_kind::plan);
        REQUIRE(names.size() == 2);
        CHECK(names[0] == "2024");
        CHECK(names[1] == "2025");
        CHECK(table.vintages("POL", path_kind::forecast).empty());
    }

    TEST_CASE("three kinds have names") {
        CHECK(muster::find_path_kind("plan") == path_kind::plan);
        CHECK(muster::find_path_kind("actual") == path_kind::actual);
        CHECK(muster::find_path_kind("forecast") == path_kind::forecast);
        CHECK_FALSE(muster::find_path_kind("Plan"));
    }
}

} // namespace

} // namespace path_table_test
