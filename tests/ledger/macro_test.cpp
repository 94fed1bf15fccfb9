// SPDX-License-Identifier: MIT
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/macro.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace macro_test {

namespace {

using muster::macro_facts;
using muster::macro_table;
using muster::rational;
using muster::year;

macro_facts row(std::string country, int of, std::int64_t gdp, std::string source = "one",
                std::optional<rational> deflator = std::nullopt) {
    return {.country = std::move(country),
            .year = year{of},
            .currency = "EUR",
            .gdp = rational{gdp},
            .source = std::move(source),
            .deflator = deflator};
}

TEST_CASE("rows stand by country and year, in whatever order they come") {
    macro_table t;
    t.add(row("XBO", 2026, 1));
    t.add(row("XAT", 2027, 2));
    t.add(row("XAT", 2026, 3));
    REQUIRE(t.rows().size() == 3);
    CHECK(t.rows()[0].gdp == muster::interval{rational{3}});
    CHECK(t.rows()[1].gdp == muster::interval{rational{2}});
    CHECK(t.rows()[2].country == "XBO");
}

TEST_CASE("the row that was added first is used, later ones are vintages in their order") {
    macro_table t;
    t.add(row("XAT", 2026, 1, "one"));
    t.add(row("XAT", 2026, 2, "two"));
    t.add(row("XAT", 2026, 3, "three"));
    CHECK(t.find("XAT", year{2026})->source == "one");
    const auto all = t.of("XAT", year{2026});
    REQUIRE(all.size() == 3);
    CHECK(all[1].source == "two");
    CHECK(all[2].source == "three");
}

TEST_CASE("what is not there is not found") {
    macro_table t;
    CHECK(t.find("XAT", year{2026}) == nullptr);
    t.add(row("XAT", 2026, 1));
    t.add(row("XBO", 2027, 1));
    CHECK(t.find("XAT", year{2025}) == nullptr);
    CHECK(t.find("XAT", year{2027}) == nullptr);
    CHECK(t.find("XBO", year{2026}) == nullptr);
    CHECK(t.find("XA", year{2026}) == nullptr);
    CHECK(t.find("", year{2026}) == nullptr);
    CHECK(t.of("XCE", year{2026}).empty());
}

TEST_CASE("a price ratio is of one source, in both directions") {
    macro_table t;
    t.add(row("XAT", 2025, 1, "one", 80));
    t.add(row("XAT", 2026, 1, "one", 100));
    t.add(row("XAT", 2026, 1, "two", 300));
    t.add(row("XAT", 2027, 1, "two", 330));
    t.add(row("XAT", 2028, 1, "one"));
    const auto ratio = [&t](int from, int to) {
        return t.price_ratio("XAT", year{from}, year{to});
    };
    CHECK(ratio(2025, 2026) == rational{5, 4});
    CHECK(ratio(2026, 2025) == rational{4, 5});
    CHECK(ratio(2026, 2027) == rational{11, 10}); // of the second source
    CHECK_FALSE(ratio(2025, 2027));               // of two sources
    CHECK_FALSE(ratio(2025, 2028));               // no index
    CHECK_FALSE(ratio(2025, 2030));
    CHECK(ratio(2030, 2030) == rational{1}); // a year against itself needs no table
}

TEST_CASE("every row that was added is found under its country and year") {
    muster_test::for_all(100, [](muster_test::source from) {
        macro_table t;
        int counts[2][3] = {};
        for (auto n = from.integer(0, 12); n > 0; --n) {
            const auto c = from.integer(0, 1);
            const auto y = from.integer(0, 2);
            ++counts[c][y];
            t.add(row(c == 0 ? "XAT" : "XBO", 2025 + static_cast<int>(y), 1));
        }
        for (int c = 0; c != 2; ++c)
            for (int y = 0; y != 3; ++y)
                CHECK(t.of(c == 0 ? "XAT" : "XBO", year{2025 + y}).size()
                      == static_cast<std::size_t>(counts[c][y]));
    });
}

} // namespace

} // namespace macro_test
