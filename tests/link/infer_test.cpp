// SPDX-License-Identifier: MIT
#include <muster/link/infer.hpp>

#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace link = muster::link;
using link::kind;

link::table rows(std::vector<std::string> columns,
                 const std::vector<std::vector<std::string_view>>& all) {
    link::table t{std::move(columns)};
    for (const auto& r : all) t.add(r);
    return t;
}

TEST_CASE("what columns hold") {
    const auto t =
        rows({"id", "title", "city", "phone", "price", "start", "year", "author", "lang"},
             {{"1", "Ring road north of the old town", "Praha", "404/262-3336", "17.5",
               "2024-05-31", "1999", "Ann Lee", "en"},
              {"2", "New bridge over the river Elbe", "Kolín", "212-753-1530", "", "2024-06-01",
               "2003", "Bo Rask", "en"},
              {"3", "Repair of the roof of the school", "Brno", "310/472-1211", "1,200",
               "2025-01-31", "2003", "Cy Young", "en"}});
    const auto columns = link::infer_columns(t, "id", t, "id");
    std::vector<kind> kinds;
    for (const auto& c : columns) kinds.push_back(c.is);
    // The id is left out, and so is what has one value only.
    CHECK(kinds
          == std::vector<kind>{kind::text, kind::place, kind::code, kind::amount, kind::date,
                               kind::date, kind::name});
}

TEST_CASE("only columns that both tables have, by name") {
    const auto a = rows({"id", "title", "only_here"}, {{"1", "one road to town", "x"}});
    const auto b = rows({"only_there", "title", "id"}, {{"y", "two roads to town", "2"}});
    const auto columns = link::infer_columns(a, "id", b, "id");
    REQUIRE(columns.size() == 1);
    CHECK(columns[0] == link::comparison_column{1, 1, kind::text});
}

} // namespace
