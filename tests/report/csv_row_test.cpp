// SPDX-License-Identifier: MIT
#include <muster/ledger/csv.hpp>
#include <muster/report/csv_row.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace csv_row_test {

namespace {

using muster::csv_reader;
using muster::csv_record;
using muster::report::csv_cell;
using muster::report::csv_row;
using row = std::vector<std::string>;

std::vector<row> read(std::string_view text) {
    csv_reader reader{text, "f.csv", {.comment = '\0'}};
    std::vector<row> rows;
    csv_record record;
    while (reader.next(record)) rows.emplace_back(record.fields.begin(), record.fields.end());
    for (const auto& d : reader.diagnostics().all()) // the writer gives no reason for another
        CHECK(
            (d.code == "csv-ragged-row" || d.code == "csv-nul-byte" || d.code == "csv-empty-file"));
    return rows;
}

std::string written(const std::vector<row>& rows) {
    std::string out;
    for (const auto& cells : rows) csv_row(out, cells);
    return out;
}

// What a spreadsheet would run, and what stands in its place.
bool may_run(std::string_view cell) {
    return !cell.empty() && std::string_view{"=+-@\t\r"}.find(cell[0]) != std::string_view::npos;
}

std::string some_bytes(muster_test::source& from, std::string_view alphabet, std::int64_t most) {
    std::string text;
    for (auto n = from.integer(0, most); n > 0; --n)
        text += alphabet[static_cast<std::size_t>(
            from.integer(0, static_cast<std::int64_t>(alphabet.size()) - 1))];
    return text;
}

constexpr char awkward_bytes[] = "ab,;\"\"\n\r\t '=+-@#19.\0\xC3\xA9";
constexpr std::string_view awkward{awkward_bytes, sizeof awkward_bytes - 1};

TEST_SUITE("csv_row") {
    TEST_CASE("a cell is quoted only where RFC 4180 asks for it") {
        CHECK(csv_cell("") == "");
        CHECK(csv_cell("a b; c'd") == "a b; c'd");
        CHECK(csv_cell("a,b") == "\"a,b\"");
        CHECK(csv_cell("\"") == "\"\"\"\"");
        CHECK(csv_cell("a\nb") == "\"a\nb\"");
        CHECK(csv_cell("a\rb") == "\"a\rb\"");
    }

    TEST_CASE("what a spreadsheet would run gets an apostrophe") {
        for (const std::string_view cell : {"=1+1", "+x", "-x", "@x", "\tx", "-", "-1-1", "--1"})
            CHECK(csv_cell(cell) == '\'' + std::string{cell});
        CHECK(csv_cell("\rx") == "\"'\rx\"");
        CHECK(csv_cell("=\"a\",1") == "\"'=\"\"a\"\",1\"");
        for (const std::string_view cell : {"-1", "-12.5", "-0.001", "a=1", "'=1", "1-1"})
            CHECK(csv_cell(cell) == cell);
    }

    TEST_CASE("what is written is read again, but for the apostrophe") {
        muster_test::for_all(5000, [](muster_test::source from) {
            std::vector<row> rows(static_cast<std::size_t>(from.integer(1, 4)));
            for (auto& cells : rows) // one blank cell alone would be a blank line
                for (auto n = from.integer(2, 5); n > 0; --n)
                    cells.push_back(some_bytes(from, awkward, 8));
            const auto again = read(written(rows));
            REQUIRE(again.size() == rows.size());
            for (std::size_t r = 0; r != rows.size(); ++r) {
                REQUIRE(again[r].size() == rows[r].size());
                for (std::size_t c = 0; c != rows[r].size(); ++c) {
                    INFO(muster::visible(rows[r][c]));
                    const bool same = again[r][c] == rows[r][c];
                    CHECK((same || (may_run(rows[r][c]) && again[r][c] == '\'' + rows[r][c])));
                    CHECK((!same || !may_run(rows[r][c]) || muster::parse_decimal(rows[r][c])));
                }
            }
        });
    }

    TEST_CASE("what was written and read is written the same") {
        muster_test::for_all(5000, [](muster_test::source from) {
            const auto text = "a,b\n" + some_bytes(from, awkward, 60);
            std::vector<row> rows;
            csv_reader reader{text, "f.csv"};
            csv_record record;
            while (reader.next(record))
                if (record.fields.size() > 1)
                    rows.emplace_back(record.fields.begin(), record.fields.end());
            const auto once = written(rows);
            CHECK(written(read(once)) == once);
        });
    }
}

} // namespace

} // namespace csv_row_test
