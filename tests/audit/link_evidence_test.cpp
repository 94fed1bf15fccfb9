// SPDX-License-Identifier: MIT
#include <muster/audit/link_evidence.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace link_evidence_test {

using muster::evidence_of;
using muster_test::audit;
using muster_test::line_of;

namespace {

std::string said(const std::vector<muster::evidence>& all, const std::string& what) {
    for (const auto& e : all)
        if (e.what == what) return e.says;
    return {};
}

} // namespace

TEST_CASE("each comparison says both values, and the second best why it lost") {
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,title,place\n"
                         "A1,XAT,2026,1306,EUR,core,Strait crossing,Northport\n",
                         {.history = "# unit: 1e6\n# publication_date: 2023-05-01\n"
                                     "id,country,year,amount,currency,cofog,title,place\n"
                                     "H1,XAT,2023,1000,EUR,04.5,Strait crossing,Northport\n"
                                     "H2,XAT,2026,90,EUR,04.5,Strait lighthouse,Southport\n"});
    const auto& l = line_of(r, "A1");
    const auto& match = r.context.older(l);
    const auto all = evidence_of(l, match, r.context);
    CHECK(said(all, "title")
          == "all of it shared, rare words in it: 'Strait crossing' and 'Strait crossing'");
    CHECK(said(all, "place") == "equal, a rare one: 'Northport' and 'Northport'");
    CHECK(said(all, "amount")
          == "within 0.5 %: EUR 1 306 m and EUR 1 300 m in prices of the claim");
    CHECK(said(all, "conflicts") == "nothing");
    const auto second = said(all, "second best");
    CHECK(muster_test::has(second, "'Strait lighthouse' of history.csv, row 5, "));
    CHECK(muster_test::has(second, " bits behind: "));
    CHECK(muster_test::has(second, "place another place"));
    CHECK(all.back().what == "second best");
    CHECK(all.back().bits == 0);
    double sum = 0;
    for (const auto& e : all) sum += e.bits;
    CHECK(sum == doctest::Approx(match.bits));
}

TEST_CASE("without a second one nothing is said of it") {
    const auto r = audit("id,country,year,amount,currency,pillar,title\n"
                         "A1,XAT,2026,1306,EUR,core,Strait crossing\n",
                         {.history = "# publication_date: 2023-05-01\n"
                                     "id,country,year,amount,currency,cofog,title\n"
                                     "H1,XAT,2026,1300,EUR,04.5,Strait crossing\n"});
    const auto& l = line_of(r, "A1");
    const auto all = evidence_of(l, r.context.older(l), r.context);
    CHECK(said(all, "second best").empty());
    CHECK(said(all, "amount") == "within 0.5 %: EUR 1 306 and EUR 1 300");
}

} // namespace link_evidence_test
