// SPDX-License-Identifier: MIT
#include <muster/audit/earlier.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace earlier_test {

using muster::line;
using muster_test::audit;

namespace {

const std::string head =
    "# decimals: INF\nid,country,year,amount,currency,pillar,cofog,phase,total_of,direction\n";

std::vector<const line*> all_of(const muster::ledger& read) {
    std::vector<const line*> lines;
    for (const auto& l : read.lines) lines.push_back(&l);
    return lines;
}
std::string print(const std::vector<const line*>& lines) {
    std::string out;
    for (const auto* l : lines)
        out += std::string{l->id} + std::to_string(l->year.number) + std::string{l->phase()} + ' ';
    return out;
}

} // namespace

TEST_CASE("a line is civil by its function, else by being claimed for nothing") {
    const auto r = audit(head
                         + "A,XAT,2026,1,EUR,core,04.5,,,\nB,XAT,2026,1,EUR,none,02.2,,,\n"
                           "C,XAT,2026,1,EUR,none,,,,\nD,XAT,2026,1,EUR,core,,,,\n"
                           "E,XAT,2026,1,EUR,none,99.9,,,\n");
    std::string civil;
    for (const auto& l : r.ledger.lines)
        if (muster::is_civil(l)) civil += l.id;
    CHECK(civil == "ACE");
}

TEST_CASE("unclaimed is spending for no pillar") {
    const auto r = audit(head
                         + "A,XAT,2026,1,EUR,none,,,,\nB,XAT,2026,1,EUR,core,,,,\n"
                           "C,XAT,2026,1,EUR,none,,,core,\nD,XAT,2026,1,EUR,none,,,,revenue\n"
                           "E,XAT,2026,1,EUR,none,,,,expenditure\n");
    std::string found;
    for (const auto& l : r.ledger.lines)
        if (muster::is_unclaimed(l)) found += l.id;
    CHECK(found == "AE");
}

TEST_CASE("of a line in several phases the most final one is left, in any order of the rows") {
    const auto r = audit(head
                         + "A,XAT,2026,1,EUR,none,,proposed,,\nA,XAT,2026,2,EUR,none,,executed,,\n"
                           "A,XAT,2026,3,EUR,none,,approved,,\nB,XAT,2026,4,EUR,none,,,,\n"
                           "A,XAT,2025,5,EUR,none,,approved,,\nB,XBO,2026,6,EUR,none,,,,\n"
                           "B,XAT,2026,7,EUR,none,,,,\n");
    auto lines = all_of(r.ledger);
    const auto once = muster::newest_versions(lines);
    CHECK(print(once) == "A2025approved A2026executed B2026 B2026 B2026 ");
    std::ranges::reverse(lines);
    CHECK(muster::newest_versions(lines) == once);
    CHECK(muster::newest_versions({}).empty());
}

TEST_CASE("of several ledgers the one published last counts") {
    const auto r = audit(head, {.history = "# publication_date: 2024-01-01\n" + head
                                           + "A,XAT,2025,1,EUR,none,,proposed,,\n",
                                .second_history = "# publication_date: 2023-01-01\n" + head
                                                  + "A,XAT,2025,2,EUR,none,,executed,,\n"
                                                    "B,XAT,2025,3,EUR,none,,,,\n"});
    CHECK(print(muster::newest_versions(all_of(r.earlier))) == "A2025proposed B2025 ");
}

TEST_CASE("the year before is the latest one that has lines") {
    const auto r = audit(head
                         + "A,XAT,2022,1,EUR,core,,,,\nB,XAT,2024,1,EUR,core,,,,\n"
                           "C,XAT,2024,1,EUR,core,,,,\nD,XAT,2026,1,EUR,core,,,,\n");
    const auto all = all_of(r.ledger);
    CHECK(print(muster::year_before(all, muster::year{2026})) == "B2024 C2024 ");
    CHECK(print(muster::year_before(all, muster::year{2027})) == "D2026 ");
    CHECK(print(muster::year_before(all, muster::year{2024})) == "A2022 ");
    CHECK(muster::year_before(all, muster::year{2022}).empty());
}

TEST_CASE("sums are real, nominal without a deflator, and of one currency") {
    const auto r = audit(head
                         + "A,XAT,2025,100,EUR,core,,,,\nB,XAT,2026,1.5,EUR,core,,,,\n"
                           "C,XAT,2022,7,EUR,core,,,,\nD,XAT,2026,9,USD,core,,,,\n");
    const auto lines = all_of(r.ledger);
    const auto sum = [&](std::vector<const line*> of) {
        return muster::sum_in_prices_of(of, muster::year{2026}, "EUR", r.context);
    };
    CHECK(sum({lines[0], lines[1]}).units == 106); // 104 and 2
    CHECK_FALSE(sum({lines[0], lines[1]}).nominal);
    CHECK(sum({lines[0], lines[2]}).units == 111);
    CHECK(sum({lines[0], lines[2]}).nominal);
    CHECK(sum({lines[0]}).one_currency);
    CHECK_FALSE(sum({lines[0], lines[3]}).one_currency);
    CHECK(sum({lines[0], lines[3]}).units == 104);
    CHECK(sum({}).units == 0);
}

} // namespace earlier_test
