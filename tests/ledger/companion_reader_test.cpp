// SPDX-License-Identifier: MIT
#include <muster/ledger/companion_reader.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace companion_reader_test {

namespace {

using muster::rational;
using muster::detail::companion_reader;

constexpr std::string_view names[] = {"country", "year", "share"};

TEST_SUITE("companion_reader") {
    TEST_CASE("columns stand in any order, others are left") {
        companion_reader in{"t.csv", "note;share;country\nx;2.50 %;PL\n# no\n", names, 1, "odd"};
        CHECK_FALSE(in.next()); // one field: the separator was not declared
        companion_reader declared{"t.csv", "# delimiter: ;\nnote;share;country\nx;2.50 %;PL\n",
                                  names, 1, "odd"};
        REQUIRE(declared.next());
        CHECK(declared.country_at(0) == "POL");
        CHECK(declared.cell(1).empty()); // there is no such column
        const auto share = declared.percent_at(2, 0, 100);
        REQUIRE(share);
        CHECK(share->share == rational{25, 1'000});
        CHECK(share->half_unit == rational{5, 100'000}); // 2.495 to 2.505 %
        CHECK_FALSE(declared.next());
        CHECK(declared.finish().empty());
    }

    TEST_CASE("a refusal names file, row, column and the text found") {
        companion_reader in{"t.csv", "country,year,share\nPOL,20x6,-1\n", names, 3, "odd"};
        REQUIRE(in.next());
        CHECK_FALSE(in.year_at(1, 2000, 2063));
        CHECK_FALSE(in.percent_at(2, 0, 100));
        const auto said = in.finish();
        REQUIRE(said.size() == 2);
        CHECK(
            to_text(said[0])
            == "t.csv:2:2 (byte 19): error odd: '20x6': year is not a year from 2000 to 2063; the "
               "row is not used");
        CHECK(said[1].where.column == 3);
    }

    TEST_CASE("a missing column is said once, and no row is read") {
        companion_reader in{"t.csv", "country,share\nPOL,2\n", names, 3, "odd"};
        CHECK_FALSE(in.next());
        const auto said = in.finish();
        REQUIRE(said.size() == 1);
        CHECK(said[0].says == "the required column 'year' is missing");
        companion_reader empty{"t.csv", "", names, 3, "odd"};
        CHECK_FALSE(empty.next());
        CHECK(empty.finish().size() == 1);
    }
}

} // namespace

} // namespace companion_reader_test
