// SPDX-License-Identifier: MIT
#include <muster/ledger/read.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace read_test {

namespace {

using muster::column;
using muster::ledger;
using muster::ledger_role;
using muster::pillar;
using muster::rational;
using muster::read_ledger;

constexpr const char* header = "id,country,year,amount,currency,pillar\n";

std::string codes(const ledger& l) {
    std::string out;
    for (const auto& d : l.diagnostics) out += std::string{d.code} + ' ';
    return out;
}

TEST_SUITE("read_ledger") {
    TEST_CASE("a row with the six required cells is a line") {
        const auto l =
            read_ledger("claims.csv", std::string{header} + "A-1,DE,2027,12.5,EUR,core\n");
        REQUIRE(l.lines.size() == 1);
        const auto& line = l.lines.front();
        CHECK(line.id == "A-1");
        CHECK(line.country == "DEU"); // alpha-2 is read as alpha-3
        CHECK(line.year == muster::year{2027});
        CHECK(line.amount.value == rational{25, 2});
        CHECK(line.currency == "EUR");
        CHECK(line.claimed == pillar::core);
        CHECK(line.row == 2);
        CHECK(line.is_claim());
        CHECK(l.diagnostics.empty());
        CHECK(l.unread.empty());
    }

    TEST_CASE("what a file declares stands for empty cells") {
        const auto l = read_ledger("claims.csv",
                                   "# currency: EUR\n# country: XAT\n# unit: 1e6\n# basis: cash\n"
                                   "id,year,amount,pillar,basis,unit\n"
                                   "A-1,2027,5,core,,\nA-2,2027,5,core,commitment,1e3\n");
        REQUIRE(l.lines.size() == 2);
        CHECK(l.lines[0].amount.value == 5'000'000);
        CHECK(l.lines[0].basis() == "cash");
        CHECK(l.lines[0].country == "XAT");
        CHECK(l.lines[1].amount.value == 5'000);
        CHECK(l.lines[1].basis() == "commitment");
        CHECK(l.lines[1].row == 7);
    }

    TEST_CASE("a row that cannot be read is kept, with the cell and what was expected") {
        const auto unread = [](std::string row) {
            const auto l = read_ledger("claims.csv", std::string{header} + std::move(row) + '\n');
            REQUIRE(l.unread.size() == 1);
            REQUIRE(l.lines.empty());
            return l.unread.front().cell + ": " + l.unread.front().text;
        };
        CHECK(unread(",XAT,2027,5,EUR,core") == "id: ");
        CHECK(unread("A,,2027,5,EUR,core") == "country: ");
        CHECK(unread("A,XAT,27,5,EUR,core") == "year: 27");
        CHECK(unread("A,XAT,1948,5,EUR,core") == "year: 1948");
        CHECK(unread("A,XAT,2101,5,EUR,core") == "year: 2101");
        CHECK(unread("A,XAT,2027,,EUR,core") == "amount: ");
        CHECK(unread("A,XAT,2027,5 000,EUR,core") == "amount: 5 000");
        CHECK(unread("A,XAT,2027,5,,core") == "currency: ");
        CHECK(unread("A,XAT,2027,5,EUR,") == "pillar: ");
        CHECK(unread("A,XAT,2027,5,EUR") == "row: 5 fields");
        CHECK(unread("A,XAT,2027,5,EUR,core,extra") == "row: 7 fields");
    }

    TEST_CASE("an unknown code is readable: a rule speaks of it") {
        const auto l =
            read_ledger("claims.csv", std::string{header} + "A,ZQX,2027,5,EURO,resilence\n");
        REQUIRE(l.lines.size() == 1);
        CHECK(l.lines[0].country == "ZQX");
        CHECK(l.lines[0].currency == "EURO");
        CHECK(l.lines[0].claimed == pillar::none);
    }

    TEST_CASE("an earlier ledger needs no pillar") {
        const auto l = read_ledger(
            "plan.csv", "id,country,year,amount,currency,cofog\nT-1,XAT,2027,5,EUR,04.5\n",
            ledger_role::history);
        REQUIRE(l.lines.size() == 1);
        CHECK(l.diagnostics.empty());
        CHECK_FALSE(l.lines[0].is_claim());
    }

    TEST_CASE("optional cells that cannot be read are reported and count as empty") {
        const auto l = read_ledger(
            "claims.csv", "id,country,year,amount,currency,pillar,approved_date,proportion\n"
                          "A,XAT,2027,5,EUR,core,1.1.2027,1.5\n");
        CHECK(codes(l) == "ledger-unreadable-cell ledger-unreadable-cell ");
        CHECK(l.diagnostics[0].where == muster::file_place{"claims.csv", 2, 7, 64});
        CHECK_FALSE(l.lines[0].date_in(column::approved_date));
        CHECK_FALSE(l.lines[0].fraction_in(column::proportion));
    }

    TEST_CASE("odd headings are reported") {
        CHECK(codes(read_ledger("c", "id,country,year,amount,currency,pillar,titel\n"))
              == "ledger-unknown-column ");
        CHECK(codes(read_ledger("c", "id,country,year,amount,currency,pillar,\n"))
              == "ledger-unnamed-column ");
        CHECK(codes(read_ledger("c", "id,id,country,year,amount,currency,pillar\n"))
              == "ledger-duplicate-column ");
        CHECK(codes(read_ledger("c", "id,country,year,currency,pillar\n"))
              == "ledger-missing-column ");
        CHECK(codes(read_ledger("c", "")).starts_with("csv-empty-file"));
        CHECK(codes(read_ledger("c", header)).empty());
    }

    TEST_CASE("unknown columns are kept") {
        const auto l = read_ledger(
            "c", "id,country,year,amount,currency,pillar,my_note\nA,XAT,2027,5,EUR,core,seen\n");
        CHECK(l.sheets.front().headings.back() == "my_note");
        CHECK(l.sheets.front().cells.back() == "seen");
    }

    TEST_CASE("foreign names are mapped") {
        const auto l = read_ledger(
            "c", "Nr,Land,Jahr,Betrag,Waehrung,Teil\nA,XAT,2027,5,EUR,core\n", ledger_role::claims,
            {{"Nr", column::id},
             {"Land", column::country},
             {"Jahr", column::year},
             {"Betrag", column::amount},
             {"Waehrung", column::currency},
             {"Teil", column::pillar}});
        CHECK(l.lines.size() == 1);
        CHECK(l.diagnostics.empty());
    }

    TEST_CASE("remarks above the header are no declarations, misspelt ones are reported") {
        CHECK(codes(read_ledger("c", "# Sources:\n# see: https://example.org\n# just words\n"
                                         + std::string{header}))
                  .empty());
        CHECK(codes(read_ledger("c", "# curency: EUR\n" + std::string{header}))
              == "ledger-unknown-key ");
        CHECK(codes(read_ledger("c", "# decimal_mark: x\n" + std::string{header}))
              == "ledger-bad-declaration ");
    }

    TEST_CASE("the sum of a ledger stays exact: rows above 10^14 units are not read") {
        const auto l = read_ledger("c", std::string{header}
                                            + "A,XAT,2027,60000000000000,EUR,core\n"
                                              "B,XAT,2027,-40000000000000,EUR,core\n"
                                              "C,XAT,2027,1,EUR,core\n");
        CHECK(l.lines.size() == 2);
        REQUIRE(l.unread.size() == 1);
        CHECK(l.unread[0].id == "C");
        CHECK(l.unread[0].cell == "amount");
    }

    TEST_CASE("several files are one ledger, and lines stay valid when it is moved") {
        ledger l;
        read_ledger(l, "a.csv", std::string{header} + "A,XAT,2027,1,EUR,core\n");
        read_ledger(l, "b.csv", std::string{header} + "B,XAT,2027,2,EUR,\"co\"\"re\"\n");
        const ledger moved = std::move(l);
        REQUIRE(moved.lines.size() == 2);
        CHECK(moved.lines[1].from->file == "b.csv");
        CHECK(moved.lines[1].number == 1);
        CHECK(moved.lines[1][column::pillar] == "co\"re");
    }

    TEST_CASE("any bytes are read, and every row is a line, an unread row or blank") {
        constexpr std::string_view alphabet = "A,XT2027.5EURcore\"\n\r;# :";
        muster_test::for_all(1500, [&](muster_test::source from) {
            std::string text = from.integer(0, 2) == 0 ? "" : header;
            for (auto n = from.integer(0, 200); n > 0; --n)
                text += alphabet[static_cast<std::size_t>(
                    from.integer(0, static_cast<std::int64_t>(alphabet.size()) - 1))];
            const auto l = read_ledger("any.csv", text);
            for (std::size_t i = 0; i != l.lines.size(); ++i) {
                CHECK(l.lines[i].number == i);
                CHECK(!l.lines[i].id.empty());
            }
            for (const auto& row : l.unread) CHECK(!row.cell.empty());
        });
    }
}

} // namespace

} // namespace read_test
