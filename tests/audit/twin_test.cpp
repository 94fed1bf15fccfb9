// SPDX-License-Identifier: MIT
#include <muster/audit/twin.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace twin_test {

using muster::line;
using muster::twins_of;
using muster_test::audit;

namespace {

// The id of the twin of each line, with blanks between; - for none.
template <class MayBe>
std::string twins(const std::string& rows, MayBe may_be) {
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,title\n" + rows);
    std::vector<const line*> all;
    for (const auto& l : r.ledger.lines) all.push_back(&l);
    std::string ids;
    for (const auto& m : twins_of(all, all, r.context, may_be, {.within = true}))
        ids += (ids.empty() ? "" : " ")
               + (m.earlier == nullptr ? std::string{"-"} : std::string{m.earlier->id});
    return ids;
}

const std::string radars = "A1,XAT,2026,40,EUR,core,Harbour radar\n"
                           "A2,XAT,2026,40,EUR,core,Harbour radar\n"
                           "A3,XAT,2026,44,EUR,core,Harbour radar\n"
                           "A4,XAT,2026,70,EUR,core,Uniforms\n";

} // namespace

TEST_CASE("a line is never its own twin, and the nearest amount is the best") {
    CHECK(twins(radars, [](const line&, const line&) { return true; }) == "A2 A1 A1 -");
}

TEST_CASE("only admitted lines come into question") {
    CHECK(twins(radars, [](const line&, const line& other) { return other.id != "A1"; })
          == "A2 A3 A2 -");
    CHECK(twins(radars, [](const line&, const line&) { return false; }) == "- - - -");
}

TEST_CASE("there is no twin without lines") {
    const auto r = audit("id,country,year,amount,currency,pillar,title\n");
    const std::vector<const line*> none;
    CHECK(twins_of(none, none, r.context, [](const line&, const line&) { return true; }).empty());
}

} // namespace twin_test
