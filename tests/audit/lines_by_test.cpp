// SPDX-License-Identifier: MIT
#include <muster/audit/lines_by.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/read.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace lines_by_test {

namespace {

using muster::line;
using muster::lines_by;

muster::ledger three_lines() {
    return muster::read_ledger("claims.csv",
                               "# decimals: -1\nid,country,year,amount,currency,pillar\n"
                               "B,XAT,2026,40,EUR,core\nA,XAT,2026,60,EUR,core\n"
                               "A,XAT,2026,70,EUR,core\n");
}

std::vector<const line*> all_of(const muster::ledger& l) {
    std::vector<const line*> all;
    for (const auto& one : l.lines) all.push_back(&one);
    return all;
}

TEST_CASE("states merge in any order to the same lines under the same keys") {
    const auto l = three_lines();
    const auto of = [&](std::size_t i) {
        lines_by<std::string_view> seen;
        seen.add(l.lines[i].id, l.lines[i]);
        seen.others = i;
        return seen;
    };
    auto forwards = of(0);
    forwards.merge(of(1));
    forwards.merge(of(2));
    auto backwards = of(2);
    backwards.merge(of(1));
    backwards.merge(of(0));
    CHECK(forwards.others == 3);
    CHECK(backwards.others == 3);
    REQUIRE(forwards.lines.size() == 2);
    CHECK(forwards.lines.begin()->first == "A"); // keys ascend
    for (const auto* key : {"A", "B"})
        CHECK(in_order(forwards.lines.at(key)) == in_order(backwards.lines.at(key)));
    CHECK(forwards.lines.at("A").size() == 2);
}

TEST_CASE("by id, equal ids as they stand in the ledger") {
    const auto l = three_lines();
    const auto sorted = muster::by_id({&l.lines[2], &l.lines[0], &l.lines[1]});
    CHECK(sorted == std::vector<const line*>{&l.lines[1], &l.lines[2], &l.lines[0]});
    CHECK(in_order(sorted) == all_of(l));
}

TEST_CASE("rows as words") {
    const auto l = three_lines();
    CHECK(muster::rows_of({}).empty());
    CHECK(muster::rows_of({&l.lines[0]}) == "3");
    CHECK(muster::rows_of({&l.lines[0], &l.lines[1]}) == "3 and 4");
    CHECK(muster::rows_of(all_of(l)) == "3, 4 and 5");
}

TEST_CASE("a sum adds the bounds") {
    const auto l = three_lines();
    CHECK(sum_of(all_of(l)) == muster::interval{155, 185}); // 5 to each side, three times
    CHECK(muster::sum_of({}) == muster::interval{});
}

} // namespace

TEST_CASE("of rows with one id the cells decide which comes first, not the order of the rows") {
    const auto first = [](const std::string& rows) {
        const auto l = muster::read_ledger("claims.csv",
                                           "id,country,year,amount,currency,pillar,title\n" + rows);
        REQUIRE(l.lines.size() == 2);
        CHECK(muster::comes_first(l.lines[0], l.lines[1])
              != muster::comes_first(l.lines[1], l.lines[0]));
        const auto& a = muster::comes_first(l.lines[0], l.lines[1]) ? l.lines[0] : l.lines[1];
        return std::string{a.id} + ' ' + std::string{a[muster::column::title]} + ' '
               + std::to_string(a.number);
    };
    const std::string a = "A,XAT,2026,40,EUR,core,Boats\n";
    const std::string b = "A,XAT,2026,40,EUR,core,Guns\n";
    const std::string c = "B,XAT,2026,40,EUR,core,Arms\n";
    CHECK(first(a + b) == "A Boats 0");
    CHECK(first(b + a) == "A Boats 1");
    CHECK(first(c + b) == "A Guns 1");
    CHECK(first(a + a) == "A Boats 0");
}

} // namespace lines_by_test
