// SPDX-License-Identifier: MIT
#include <muster/audit/auditor.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/report/audit_report.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/told_audit.hpp"

namespace audit_report_test {

namespace {

using muster::interval;
using muster::rational;
using muster_test::told_audit;
using muster_test::told_head;
namespace report = muster::report;
using report::fail_on;

static_assert(report::middle({10, 20}) == 15);
static_assert(report::middle(rational{1, 3}) == rational{1, 3});

int status(const std::string& rows, fail_on by) {
    return report::exit_status(told_audit{told_head + rows}.result, by);
}

TEST_CASE("the exit status is 1 for failures at or above the level") {
    const std::string error = "A,XAT,2026,40,EUR,core,,none\n";
    const std::string warning = "A,XAT,2026,40,EUR,core,,warn\n";
    const std::string note = "A,XAT,2026,40,EUR,core,,note\n";
    CHECK(status(error, fail_on::error) == 1);
    CHECK(status(warning, fail_on::error) == 0);
    CHECK(status(warning, fail_on::warning) == 1);
    CHECK(status(note, fail_on::warning) == 0);
    CHECK(status(note, fail_on::note) == 1);
    CHECK(status("A,XAT,2026,40,EUR,core,,pass\n", fail_on::note) == 0);
    CHECK(status(error, fail_on::never) == 0);
}

TEST_CASE("a question never decides the exit status, nor does what is below materiality an error") {
    CHECK(status("A,XAT,2026,40,EUR,core,,review\n", fail_on::note) == 0);
    CHECK(status("A,XAT,2026,0.9,EUR,core,,none\n", fail_on::error) == 0); // below 0.01 % of GDP
    CHECK(status("A,XAT,2026,1,EUR,core,,none\n", fail_on::error) == 1);
}

TEST_CASE("the exit status is 3 for an undetermined verdict, if that is asked for") {
    const auto rows = [](const std::string& told) {
        return "A,XAT,2026,500,EUR,core,," + told + '\n';
    };
    CHECK(status(rows("ask"), fail_on::verdict) == 3);
    CHECK(status(rows("pass"), fail_on::verdict) == 0);     // meets
    CHECK(status(rows("disallow"), fail_on::verdict) == 0); // misses
    CHECK(status(rows("ask"), fail_on::error) == 1);
    CHECK(status("A,XAT,2025,500,EUR,core,,ask\n", fail_on::verdict) == 0); // not asked
}

TEST_CASE("every level has a name of its own") {
    CHECK(name(fail_on::note) == "note");
    CHECK(name(fail_on::warning) == "warning");
    CHECK(name(fail_on::error) == "error");
    CHECK(name(fail_on::verdict) == "verdict");
    CHECK(name(fail_on::never) == "never");
}

TEST_CASE("shares are stated over a GDP only") {
    const told_audit t{
        told_head
        + std::string{"A,XAT,2026,40,EUR,core,,none\nB,XAT,2027,40,EUR,core,,none\n"
                      "C,XAT,2025,40,EUR,core,,none\nD,XAT,2026,40,USD,core,,none\n"}};
    const auto& groups = t.context.groups();
    const interval money{rational{40'000'000}};
    CHECK_FALSE(report::share_of_gdp(money, groups[0]));                 // no GDP
    CHECK(report::share_of_gdp(money, groups[1]) == rational{4, 1'000}); // 0.4 %
    CHECK_FALSE(report::share_of_gdp(money, groups[2]));                 // a national income
    std::vector<std::string> shares;
    for (const auto& f : t.result.findings) {
        const auto s = report::share_of_gdp(f, t.context);
        shares.push_back(std::string{f.where->id} + (s ? " yes" : " no"));
        CHECK(report::currency_of(f, t.context) == f.where->currency);
    }
    CHECK(shares == std::vector<std::string>{"C no", "A yes", "D no", "B no"});
}

TEST_CASE("a finding about a year finds its year, or none") {
    const told_audit t{told_head + std::string{"A,XAT,2026,40,EUR,core,,pass\n"}, true};
    REQUIRE(t.result.findings.size() == 1);
    const auto& f = t.result.findings[0];
    CHECK(report::year_of(f, t.context) == &t.context.groups()[0]);
    CHECK(report::currency_of(f, t.context) == "EUR");
    CHECK(report::share_of_gdp(f, t.context) == rational{7, 10'000'000'000});
    muster::finding other{.country = "XBO", .year = 2026};
    CHECK(report::year_of(other, t.context) == nullptr);
    CHECK(report::currency_of(other, t.context).empty());
    CHECK_FALSE(report::share_of_gdp(other, t.context));
}

TEST_CASE("resilience counts up to the cap") {
    const told_audit t{told_head + std::string{"A,XAT,2026,40,EUR,core,,pass\n"}};
    const auto& g = t.context.groups()[0];
    const auto counted = [&g](int core, int resilience) { // in millions
        return report::credited({rational{core * 1'000'000}, rational{resilience * 1'000'000}}, g);
    };
    CHECK(counted(300, 100) == interval{rational{400'000'000}});
    CHECK(counted(300, 150) == interval{rational{450'000'000}});
    CHECK(counted(300, 151) == interval{rational{450'000'000}});
    auto wales = g;
    wales.pledge = &muster::wales_2014;
    CHECK(report::credited({rational{300}, rational{100}}, wales) == interval{300});
}

TEST_CASE("the open part is of the money that is counted, in one currency") {
    const auto part = [](const std::string& rows) {
        const told_audit t{told_head + rows};
        return muster::open_part(t.result.answers[0], t.context);
    };
    CHECK(part("A,XAT,2026,10,EUR,core,,open\nB,XAT,2026,30,EUR,core,,pass\n") == rational{1, 4});
    CHECK(part("A,XAT,2026,10,EUR,core,,pass\n") == rational{0});
    // A reversal weighs as much as a claim; what is in no sum weighs nothing.
    CHECK(part("A,XAT,2026,-10,EUR,core,,open\nB,XAT,2026,30,EUR,core,,pass\n") == rational{1, 4});
    CHECK(part("A,XAT,2026,10,USD,core,,open\nB,XAT,2026,30,EUR,core,,pass\n") == rational{0});
    CHECK_FALSE(part("A,XAT,2026,10,EUR,core,,open\nB,XBO,2026,30,USD,core,,pass\n"));
    CHECK_FALSE(part("A,XAT,2026,10,EUR,none,,open\n")); // of nothing
}

TEST_CASE("missing inputs are named once, in order") {
    muster::rule_answers a;
    CHECK(muster::missing_inputs(a).empty());
    const muster::line l;
    for (const auto* m : {"title", "cofog", "title"}) a.open.push_back({&l, m});
    CHECK(muster::missing_inputs(a) == std::vector<std::string_view>{"cofog", "title"});
}

} // namespace

} // namespace audit_report_test
