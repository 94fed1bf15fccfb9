// SPDX-License-Identifier: MIT
//
// What `muster explain` prints of each rule is whole, and its worked example is true.
#include <muster/audit/rule_facts.hpp>

#include <algorithm>
#include <array>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/every_rule.hpp"
#include "support/shown_case.hpp"

namespace rule_pages_test {

using muster_test::every_rule;
using muster_test::findings_of;

TEST_CASE("the rules stand by number, and each has the prose of its page") {
    CHECK(std::ranges::is_sorted(every_rule(), {}, [](const auto* f) { return f->id; }));
    for (const auto* f : every_rule()) {
        INFO(f->id);
        CHECK(f->id.starts_with("MST-R"));
        CHECK_FALSE(f->says.empty());
        CHECK_FALSE(f->why.empty());
        CHECK_FALSE(f->inputs.empty());
        CHECK_FALSE(f->procedure.empty());
        CHECK((!f->threshold.empty() || !f->settings.empty()));
        CHECK_FALSE(f->innocent.empty());
        CHECK_FALSE(f->clears.empty());
        CHECK_FALSE(f->citation.empty());
        CHECK_FALSE(f->example.empty());
    }
}

TEST_CASE("each rule has something to say on its worked example") {
    // These two need more lines than a page has room for.
    constexpr std::array<std::string_view, 2> unshown{"MST-R901", "MST-R903"};
    for (const auto* f : every_rule()) {
        INFO(f->id);
        const bool shows = !f->shown.claims.empty();
        CHECK(shows == (std::ranges::find(unshown, f->id) == unshown.end()));
        if (shows) CHECK_FALSE(findings_of(muster_test::shown(*f), f->id).empty());
    }
}

} // namespace rule_pages_test
