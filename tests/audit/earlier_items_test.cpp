// SPDX-License-Identifier: MIT
#include <muster/audit/earlier_items.hpp>
#include <muster/audit/prior.hpp>
#include <muster/ledger/read.hpp>

#include <string>

#include <doctest/doctest.h>

namespace earlier_items_test {

namespace {

// The ids of the earlier lines of a claim with these cells title,project_id,contract_id.
std::string earlier_of(const std::string& cells, const std::string& country = "XAT") {
    const std::string columns =
        "id,country,year,amount,currency,pillar,total_of,direction,title,project_id,contract_id\n";
    const auto history =
        muster::read_ledger("h.csv",
                            columns
                                + "H1,XAT,2023,1,EUR,none,,,Fuel depot,P1,\n"
                                  "H2,XAT,2024,1,EUR,none,,,Depot for FUEL,P2,K1\n"
                                  "H3,XAT,2025,1,EUR,none,,,Harbour,P1,\n"
                                  "H4,XAT,2025,1,EUR,none,core,,Fuel depot,P1,\n"
                                  "H5,XAT,2025,1,EUR,none,,revenue,Fuel depot,P1,\n"
                                  "H6,XAT,2025,1,EUR,none,,,National programme,,\n",
                            muster::ledger_role::history);
    const auto claims = muster::read_ledger("c.csv", columns + "A1," + country
                                                         + ",2026,1,EUR,core,,," + cells + '\n');
    const muster::prior_index prior{history};
    std::string ids;
    for (const auto* l : muster::earlier_items{prior}.of(claims.lines[0])) ids += l->id;
    return ids;
}

TEST_CASE("an item is found by its identifier or by the words of its title, each line once") {
    CHECK(earlier_of("Fuel depot,,") == "H1H2");
    CHECK(earlier_of(",P1,") == "H1H3");
    CHECK(earlier_of("Fuel depot,P1,") == "H1H2H3");
    CHECK(earlier_of(",,K1") == "H2");
    CHECK(earlier_of(",K1,P1").empty()); // of another kind
}

TEST_CASE("part of a title, dressing words or another country are another item") {
    CHECK(earlier_of("Fuel,,").empty());
    CHECK(earlier_of("Fuel depot 2,,").empty());
    CHECK(earlier_of("National programme,,").empty());
    CHECK(earlier_of(",,").empty());
    CHECK(earlier_of("Fuel depot,P1,", "XBO").empty());
}

} // namespace

} // namespace earlier_items_test
