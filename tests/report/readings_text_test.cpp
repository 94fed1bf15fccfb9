// SPDX-License-Identifier: MIT
#include <muster/report/audit_text.hpp>
#include <muster/report/readings_text.hpp>

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"

namespace readings_text_test {

namespace {

using muster::playbook_reading;
using muster::report::readings_differ;
using muster::report::readings_section;
using muster_test::has;

constexpr const char* head = "# unit: 1e6\nid,country,year,amount,currency,pillar,category\n";

// The years of a ledger as if two playbooks had read it.
std::vector<playbook_reading> twice(const muster_test::audited& first,
                                    const muster_test::audited& second) {
    return {{&muster::hague_2025_text_playbook, first.result.years, 0},
            {&muster::sipri_like_playbook, second.result.years, 0}};
}

} // namespace

TEST_CASE("playbooks that leave the same are one sentence, with its reason") {
    const auto r =
        muster_test::audit(head + std::string{"A,XAT,2026,40,EUR,core,\n"}, {.only = "MST-R001"});
    CHECK_FALSE(readings_differ(twice(r, r)));
    CHECK(
        readings_section(twice(r, r), r.context)
        == "\nEach of the 2 playbooks leaves the same: they decide by category, and no claim names "
           "one.\n");
    const auto headed = muster_test::audit(head + std::string{"A,XAT,2026,40,EUR,core,C.EQP\n"},
                                           {.only = "MST-R001"});
    CHECK(readings_section(twice(headed, headed), headed.context)
          == "\nEach of the 2 playbooks leaves the same.\n");
    CHECK(readings_section({}, r.context).empty());
}

TEST_CASE("playbooks that leave something else are a table") {
    const auto row = std::string{"A,XAT,2026,40,EUR,resilience,R-CIV\n"};
    const auto whole = muster_test::audit(head + row, {.only = "MST-R404"});
    const auto less = muster_test::audit(
        head + row, {.only = "MST-R404", .playbook = &muster::sipri_like_playbook});
    CHECK(readings_differ(twice(whole, less)));
    CHECK(readings_differ(twice(less, whole)));
    const auto text = readings_section(twice(whole, less), whole.context);
    CHECK(has(text, "\nEligible under each playbook: how much is a choice of definition\n"));
    CHECK(has(text,
              "  hague_2025_text       0.000 %  0.000 %             0.040 %  0.040 %  misses\n"));
    CHECK(has(text,
              "  sipri_like            0.000 %  0.000 %             0.000 %  0.000 %  misses\n"));
}

TEST_CASE(
    "a report says what would unlock the most, and that a finding is about the whole ledger") {
    const auto r = muster_test::audit(head + std::string{"A,XAT,2026,40,EUR,core,\n"});
    const auto text = muster::report::audit_text(r.result, r.context);
    CHECK(has(text, "\n  --> the whole ledger\n")); // MST-R007
    CHECK(has(text, "path (--path): 8 rules"));
}

} // namespace readings_text_test
