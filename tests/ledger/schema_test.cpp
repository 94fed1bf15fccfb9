// SPDX-License-Identifier: MIT
#include <muster/ledger/schema.hpp>

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

namespace schema_test {

namespace {

using muster::column;

static_assert(muster::find_column("amount") == column::amount);
static_assert(muster::find_column("budget-line-id") == column::id, "a Fiscal Data Package type");
static_assert(!muster::find_column("amuont"));
static_assert(muster::nearest_column("amuont") == "amount");
static_assert(muster::nearest_column("zzz").empty());

TEST_SUITE("schema") {
    TEST_CASE("six columns are required, and they are the first") {
        CHECK(std::ranges::count_if(muster::columns, [](const auto& c) { return c.required; })
              == 6);
        for (std::size_t i = 0; i != 6; ++i) CHECK(muster::columns[i].required);
    }

    TEST_CASE("names differ, are said what they mean, and are found") {
        for (const auto& c : muster::columns) {
            INFO(std::string{c.name});
            CHECK(muster::find_column(c.name) == c.id);
            CHECK(!c.meaning.empty());
            CHECK(std::ranges::count(muster::columns, c.name, &muster::column_facts::name) == 1);
            if (!c.known_as.empty()) CHECK(muster::find_column(c.known_as) == c.id);
        }
    }
}

} // namespace

} // namespace schema_test
