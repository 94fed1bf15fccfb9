// SPDX-License-Identifier: MIT
#include <muster/audit/twin.hpp>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

using muster::has_bits;
using muster::is_capped;
using muster::prior_match;
using muster::rational;
using muster::twin_of;
using muster::link::band;
using muster_test::audit;
using muster_test::line_of;

TEST_CASE("a line is never its own twin, and only admitted lines come into question") {
    const auto r = audit("# unit: 1e6\nid,country,year,amount,currency,pillar,title\n"
                         "A1,XAT,2026,40,EUR,core,Harbour radar\n"
                         "A2,XAT,2026,40,EUR,core,Harbour radar\n"
                         "A3,XAT,2026,70,EUR,core,Harbour radar\n"
                         "A4,XAT,2026,70,EUR,core,Uniforms\n");
    const muster::prior_index all{r.ledger};
    const auto any = [](const muster::line& /*unused*/) { return true; };
    const auto& a1 = line_of(r, "A1");
    CHECK(twin_of(all, a1, r.context, any).earlier == &line_of(r, "A2"));
    const auto not_a2 = [](const muster::line& l) { return l.id != "A2"; };
    CHECK(twin_of(all, a1, r.context, not_a2).earlier == &line_of(r, "A3"));
    CHECK(twin_of(all, line_of(r, "A4"), r.context, any).earlier == nullptr);
}

TEST_CASE("bits are compared with a threshold, which they may equal") {
    const muster::line l{};
    const prior_match m{.earlier = &l, .bits = 4.25, .how_sure = band::probable, .parts = {}};
    CHECK(has_bits(m, rational{425, 100}));
    CHECK(has_bits(m, rational{4'249'999, 1'000'000}));
    CHECK_FALSE(has_bits(m, rational{4'250'001, 1'000'000}));
    CHECK_FALSE(has_bits(prior_match{}, -10)); // no line, no bits
}

TEST_CASE("a link is capped if it has the bits of a better band than its own") {
    const auto capped = [](double bits, band b) {
        return is_capped({.earlier = nullptr, .bits = bits, .how_sure = b, .parts = {}});
    };
    CHECK(capped(4.25, band::review));
    CHECK(capped(9.0, band::review));
    CHECK_FALSE(capped(4.24, band::review));
    CHECK_FALSE(capped(4.25, band::probable));
    CHECK_FALSE(capped(9.0, band::strong));
}
