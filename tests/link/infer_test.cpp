// SPDX-License-Identifier: MIT
#include <muster/link/infer.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace infer_test {

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

TEST_CASE("columns of other names go together by their values and by what their names say") {
    const auto old = rows({"id", "title", "municipality", "agency", "budget", "start", "remark"},
                          {{"1", "Ring road north of the old town", "Lindby", "Roads Agency",
                            "1200", "2024-05-31", "green"},
                           {"2", "New bridge over the river Elm", "Tarnholm", "Rail Agency",
                            "3500.5", "2023-01-02", "blue"},
                           {"3", "Repair of the roof of the school", "Askvik", "Town of Askvik",
                            "70", "2022-11-30", "red"}});
    const auto later = rows(
        {"id", "project_name", "place", "value_eur", "approved", "authority", "colour_code"},
        {{"a", "Elm bridge for heavy loads", "Tarnholm", "3600", "2026-01-02", "Rail Agency",
          "17/4"},
         {"b", "Bypass of the old town", "Lindby", "1300", "2026-03-04", "Roads Agency", "18/2"}});
    const auto columns = link::infer_columns(old, "id", later, "id");
    CHECK(columns
          == std::vector<link::comparison_column>{{1, 1, kind::text},
                                                  {2, 2, kind::place},
                                                  {3, 5, kind::name},
                                                  {4, 3, kind::amount},
                                                  {5, 4, kind::date}});
    // The other way round the same pairs, in the order of the other table.
    const auto back = link::infer_columns(later, "id", old, "id");
    REQUIRE(back.size() == columns.size());
    for (const auto& c : back)
        CHECK(std::ranges::find(columns, link::comparison_column{c.right, c.left, c.is})
              != columns.end());
}

TEST_CASE("registers of one country with columns of its language") {
    const auto old = rows({"id", "intitule", "commune", "departement", "maitre_ouvrage", "montant"},
                          {{"1", "Réfection de la rue de Verdun, phase 2", "Tallcourt", "Oise",
                            "Ville de Tallcourt", "1200000"},
                           {"2", "Construction du pont sur la Brèche", "Mervigny", "Oise",
                            "Département de la Oise", "3500500"},
                           {"3", "Extension de la crèche des Lilas", "Bellac-le-Vieux", "Aisne",
                            "Ville de Bellac-le-Vieux", "70000"}});
    const auto later =
        rows({"id", "objet", "localite", "organisme", "cout_eur"},
             {{"a", "Pont sur la Brèche au profit de la mobilité", "Mervigny (Oise)",
               "Ministère des Armées", "3600000"},
              {"b", "Rue de Verdun, seconde tranche", "Tallcourt", "SGDSN", "1300000"}});
    CHECK(link::infer_columns(old, "id", later, "id")
          == std::vector<link::comparison_column>{
              {1, 1, kind::text}, {2, 2, kind::place}, {4, 3, kind::name}, {5, 4, kind::amount}});
}

TEST_CASE("amounts in thousands or millions on one side only") {
    const auto powers = [](std::string_view a, std::string_view b, std::size_t n = 20) {
        link::table left{{"id", "amount"}};
        link::table right{{"id", "amount"}};
        for (std::size_t i = 0; i != n; ++i) {
            left.add(std::vector<std::string_view>{"1", a});
            right.add(std::vector<std::string_view>{"1", b});
        }
        left.add(std::vector<std::string_view>{"3", "1"});
        const auto columns = link::infer_columns(left, "id", right, "id");
        REQUIRE(columns.size() == 1);
        return std::pair{columns[0].left_power, columns[0].right_power};
    };
    CHECK(powers("1400000", "1.4") == std::pair{0, 6});
    CHECK(powers("1,4", "2500000") == std::pair{6, 0});
    CHECK(powers("1400", "1400000") == std::pair{3, 0});
    CHECK(powers("1400000", "1900000") == std::pair{0, 0});
    CHECK(powers("1400000", "90000") == std::pair{0, 0});    // parts are smaller than wholes
    CHECK(powers("1", "90000000000000") == std::pair{0, 0}); // no unit that is used
    CHECK(powers("1400000", "1.4", 19) == std::pair{0, 0});  // too few to tell
}

} // namespace

} // namespace infer_test
