// SPDX-License-Identifier: MIT
#include <muster/link/order.hpp>
#include <muster/link/table.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace order_test {

namespace {

namespace link = muster::link;
using rows_of = std::vector<std::vector<std::string>>;

rows_of in_order(const rows_of& rows) {
    link::table t{{"id", "title"}};
    for (const auto& r : rows) t.add(r);
    rows_of out;
    for (const auto row : link::canonical_order(t, 0, 0)) out.push_back(rows[row]);
    return out;
}

TEST_CASE("the canonical order depends on the cells, not on the rows") {
    muster_test::for_all(100, [](muster_test::source from) {
        rows_of rows;
        for (auto n = from.integer(1, 30); n != 0; --n) // few ids, so that many are equal
            rows.push_back(
                {std::to_string(from.integer(0, 9)), std::to_string(from.integer(0, 3))});
        const auto wanted = in_order(rows);
        for (auto i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1],
                      rows[static_cast<std::size_t>(from.integer(0, static_cast<long>(i) - 1))]);
        CHECK(in_order(rows) == wanted);
        auto all = wanted;
        std::ranges::sort(all);
        std::ranges::sort(rows);
        CHECK(all == rows); // each row once
    });
}

TEST_CASE("rows of one id stand together, by their other cells") {
    const auto out = in_order({{"b", "2"}, {"a", "9"}, {"b", "1"}, {"b", "3"}});
    const auto first = static_cast<std::size_t>(
        std::ranges::find(out, std::vector<std::string>{"b", "1"}) - out.begin());
    REQUIRE(first + 2 < out.size());
    CHECK(out[first + 1][1] == "2");
    CHECK(out[first + 2][1] == "3");
}

TEST_CASE("rows with the same cell in the near column stand together") {
    link::table t{{"id", "place"}};
    const std::vector<std::string> ids{"1", "2", "3", "4", "5", "6"};
    for (std::size_t i = 0; i != ids.size(); ++i)
        t.add(std::vector<std::string_view>{ids[i], i % 2 == 0 ? "Oldtown" : "Newtown"});
    const auto out = link::canonical_order(t, 0, 1);
    CHECK(out[0] % 2 == out[1] % 2);
    CHECK(out[1] % 2 == out[2] % 2);
    CHECK(out[2] % 2 != out[3] % 2);
}

} // namespace

} // namespace order_test
