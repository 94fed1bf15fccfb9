// SPDX-License-Identifier: MIT
#include <muster/audit/auditor.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/property.hpp"
#include "support/random_ledger.hpp"

namespace auditor_test {

using namespace std::string_literals;
using muster::credit;
using muster::interval;
using muster::rational;
using muster::severity;
using muster::verdict;
using muster_test::audit;
using muster_test::cells_of;
using muster_test::finding_of;
using muster_test::for_all;
using muster_test::print;
using muster_test::random_rows;
using muster_test::sheet_of;
using muster_test::source;
using muster_test::year_of;

namespace {

const muster_test::audit_options invented{.macro = muster_test::random_macro,
                                          .history = muster_test::random_history};

// Whether each bound of a is at most that of b.
bool at_most(const interval& a, const interval& b) {
    return a.lower() <= b.lower() && a.upper() <= b.upper();
}
bool at_most(const muster::pillar_sums& a, const muster::pillar_sums& b) {
    return at_most(a.core, b.core) && at_most(a.resilience, b.resilience);
}
interval total(const muster::pillar_sums& s) { return s.core + s.resilience; }

} // namespace

TEST_CASE("credit is from zero to the claim, strict at most lenient") {
    std::set<std::string_view> found;
    for_all(muster_test::slow_runs(60), [&found](source from) {
        const auto r = audit(sheet_of(random_rows(from, 16)), invented);
        REQUIRE(r.result.credits.size() == r.ledger.lines.size());
        for (const auto& l : r.ledger.lines) {
            const auto& left = r.result.credits[l.number];
            CHECK(left.strict.lower() >= 0);
            CHECK(at_most(left.strict, left.lenient));
            CHECK(at_most(left.lenient, l.amount.range));
        }
        for (const auto& f : r.result.findings) found.insert(f.rule->id);
    });
    CHECK(found.size() >= 20); // so that the property speaks of something
}

TEST_CASE("additional is at most eligible, eligible at most claimed, strict at most lenient") {
    for_all(muster_test::slow_runs(60), [](source from) {
        const auto r = audit(sheet_of(random_rows(from, 16)), invented);
        for (const auto& y : r.result.years) {
            CHECK(at_most(total(y.eligible.lenient), total(y.claimed)));
            CHECK(at_most(y.eligible.lenient.core, y.claimed.core)); // nothing moves into core
            CHECK(at_most(y.eligible.strict, y.eligible.lenient));
            CHECK(at_most(y.additional.strict, y.additional.lenient));
            CHECK(at_most(y.additional.strict, y.eligible.strict));
            CHECK(at_most(y.additional.lenient, y.eligible.lenient));
        }
    });
}

TEST_CASE("credit is what the findings on a line leave, and nothing else") {
    for_all(muster_test::slow_runs(40), [](source from) {
        const auto r = audit(sheet_of(random_rows(from, 16, true)), invented);
        for (const auto& l : r.ledger.lines) {
            auto left = credit::of(l.amount.range);
            for (const auto& f : r.result.findings)
                if (f.where == &l) left.apply(f.acts);
            CHECK(left == r.result.credits[l.number]);
        }
    });
}

TEST_CASE("every rule that is on answers once for every line") {
    for_all(muster_test::slow_runs(40), [](source from) {
        const auto r = audit(sheet_of(random_rows(from, 16, true)), invented);
        for (const auto& a : r.result.answers) {
            if (a.rule == nullptr) continue; // a preview, and off
            const auto family = a.rule->family();
            const bool of_years = family == muster::rule_family::timeline // not of lines
                                  || family == muster::rule_family::forensic
                                  || a.rule->id == "MST-R006" || a.rule->id == "MST-R007";
            if (of_years) continue;
            std::vector<const muster::line*> lines; // with a finding, each once
            for (const auto& f : r.result.findings)
                if (f.rule == a.rule && f.where != nullptr
                    && std::ranges::find(lines, f.where) == lines.end())
                    lines.push_back(f.where);
            INFO(a.rule->id);
            CHECK(a.passed + a.not_applicable + a.open.size() + lines.size()
                  == r.ledger.lines.size());
        }
    });
}

TEST_CASE("findings are ordered by money, notes last, and none is lost") {
    for_all(muster_test::slow_runs(50), [](source from) {
        const auto r = audit(sheet_of(random_rows(from, 16, true)), invented);
        const auto& all = r.result.findings;
        CHECK(std::ranges::is_sorted(all, muster::detail::comes_before));
        const auto note = [](const muster::finding& f) { return f.level == severity::note; };
        CHECK(std::ranges::is_partitioned(all, [&](const auto& f) { return !note(f); }));
        std::uint64_t counted = 0;
        for (const auto& a : r.result.answers) {
            counted += a.failed + a.review;
            CHECK(a.findings.empty()); // taken out
        }
        CHECK(counted == all.size());
    });
}

namespace {

// Everything that is said of lines, whatever their order: by the cells of each line.
std::vector<std::string> by_cells(const muster_test::audited& r) {
    std::vector<std::string> out;
    for (const auto& l : r.ledger.lines)
        out.push_back(cells_of(l) + print(r.result.credits[l.number]));
    for (const auto& f : r.result.findings)
        out.push_back(std::string{f.rule->id} + ' ' + std::string{name(f.kind)} + ' '
                      + std::string{name(f.level)} + ' ' + std::string{name(f.acts.kind)} + ' '
                      + (f.where != nullptr ? cells_of(*f.where) : f.message) + print(f.claimed)
                      + print(f.credit_lost));
    for (const auto& y : r.result.years)
        out.push_back(std::to_string(y.group) + print(y.claimed.core) + print(y.claimed.resilience)
                      + print(y.eligible) + print(y.additional) + std::string{name(y.says)}
                      + std::string{name(y.flips.becomes)}
                      + std::to_string(y.flips.members.size()));
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_CASE("the order of the rows changes neither findings nor credits nor years") {
    for_all(muster_test::slow_runs(60), [](source from) {
        auto rows = random_rows(from, 16, true);
        const auto expected = by_cells(audit(sheet_of(rows), invented));
        for (int i = 0; i != 2; ++i) {
            for (auto n = rows.size(); n > 1; --n)
                std::swap(rows[n - 1], rows[static_cast<std::size_t>(
                                           from.integer(0, static_cast<std::int64_t>(n) - 1))]);
            CHECK(by_cells(audit(sheet_of(rows), invented)) == expected);
        }
    });
}

TEST_CASE("a finding below materiality is a note, from it on it keeps its level") {
    // EUR 10 m are 0.01 % of GDP.
    const auto level = [](const std::string& amount) {
        const auto r =
            audit("# decimals: INF\nid,country,year,amount,currency,pillar,cofog\nA1,XAT,"
                  "2026,"
                      + amount + ",EUR,core,05.4\n",
                  {.only = "MST-R103"});
        const auto& f = finding_of(r, "MST-R103");
        CHECK(f.below_materiality == (f.level == severity::note));
        CHECK(muster_test::strict_of(r, "A1") == 0); // the treatment stays
        return f.level;
    };
    CHECK(level("10000000") == severity::error);
    CHECK(level("9999999.9999") == severity::note);
    CHECK(level("10000000.0001") == severity::error);
    const auto without =
        audit("id,country,year,amount,currency,pillar,cofog\nA1,XAT,2026,1,EUR,core,"
              "05.4\n",
              {.only = "MST-R103", .macro = muster_test::no_macro});
    CHECK(finding_of(without, "MST-R103").level == severity::error); // nobody can weigh it
}

// ---- what is new

namespace {

// What of a claim of 100 m in 2026 is new, in millions: "40 to 100".
std::string additional(const std::string& columns, const std::string& cells) {
    const auto r = audit("# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,"
                             + columns + "\nA1,XAT,2026,100,EUR,core," + cells + '\n',
                         {.only = "MST-R001"});
    const auto& sums = year_of(r, "XAT", 2026).additional;
    return std::to_string(sums.strict.core.lower().numerator() / 1'000'000) + " to "
           + std::to_string(sums.lenient.core.lower().numerator() / 1'000'000);
}

} // namespace

TEST_CASE("money is new if it was decided since the pledge; without a date it may be") {
    CHECK(additional("title", "Tanks") == "0 to 100");
    CHECK(additional("approved_date", "2025-06-24") == "0 to 0");
    CHECK(additional("approved_date", "2025-06-25") == "100 to 100");
    CHECK(additional("contract_date", "2026-01-01") == "100 to 100");
    CHECK(additional("first_announced", "2020-01-01") == "0 to 0");
    // The earliest date counts.
    CHECK(additional("approved_date,first_announced", "2026-01-01,2020-01-01") == "0 to 0");
    CHECK(additional("approved_date,contract_date", "2026-01-01,2026-02-01") == "100 to 100");
}

TEST_CASE("of a claim with a baseline the real increase is new") {
    // 100 of 2025 are 104 of 2026; the deflator of 2020 is not known.
    CHECK(additional("baseline_amount,baseline_year", "40,2026") == "60 to 60");
    CHECK(additional("baseline_amount,baseline_year", "50,2025") == "48 to 48");
    CHECK(additional("baseline_amount,baseline_year", "50,2020") == "50 to 50"); // nominal
    CHECK(additional("baseline_amount,baseline_year", "100,2026") == "0 to 0");
    CHECK(additional("baseline_amount,baseline_year", "150,2026") == "0 to 0");
    CHECK(additional("baseline_amount,baseline_year", "0,2026") == "100 to 100");
    CHECK(additional("baseline_amount", "40") == "0 to 100"); // of no year
    CHECK(additional("baseline_amount,baseline_year,approved_date", "40,2026,2020-01-01")
          == "60 to 60");
}

TEST_CASE("what moved in from another ministry is not new") {
    CHECK(additional("budgetary_transfers", "40") == "0 to 60");
    CHECK(additional("budgetary_transfers,approved_date", "40,2026-01-01") == "60 to 60");
    CHECK(additional("budgetary_transfers,baseline_amount,baseline_year", "40,70,2026")
          == "30 to 30");
    CHECK(additional("budgetary_transfers", "140") == "0 to 0");
    CHECK(additional("budgetary_transfers", "-5") == "0 to 100"); // moved out
}

// ---- years

TEST_CASE("the verdict on a year, to the cent") {
    const auto says = [](const std::string& core, const std::string& declared = "") {
        const auto r = audit(declared
                                 + "# decimals: INF\nid,country,year,amount,currency,pillar\n"
                                   "A1,XAT,2026,"
                                 + core
                                 + ",EUR,core\n"
                                   "A2,XAT,2026,1500000000,EUR,resilience\n",
                             {.only = "MST-R001"});
        return year_of(r, "XAT", 2026).says;
    };
    CHECK(says("3500000000") == verdict::meets);
    CHECK(says("3499999999.99") == verdict::misses);
    CHECK(says("3500000000", "# scope: partial\n") == verdict::not_asked);
}

TEST_CASE("without a GDP, or over a national income, no verdict is asked") {
    for (const auto* macro :
         {"country,year,gdp,gdp_currency\n",
          "country,year,gdp,gdp_currency,gdp_concept\nXAT,2026,100,EUR,gni\n"}) {
        const auto r = audit("id,country,year,amount,currency,pillar\nA1,XAT,2026,50,EUR,core\n",
                             {.only = "MST-R001", .macro = macro});
        CHECK(year_of(r, "XAT", 2026).says == verdict::not_asked);
        CHECK(year_of(r, "XAT", 2026).flips.members.empty());
    }
}

TEST_CASE("claims that are in no sum are counted as such, other rows are not") {
    const auto r =
        audit(muster_test::five_uncounted_rows("core", "title", "Tanks"), {.only = "MST-R001"});
    const auto& y = year_of(r, "XAT", 2026);
    CHECK(y.lines == 6);
    CHECK(y.not_counted == 2); // another currency, an earlier phase
    CHECK(y.claimed.core == interval{rational{40'000'000}});
}

TEST_CASE("the members of the flip set are marked") {
    // 3 500 m stand in core, 1 500 m in resilience; 40 m of core are a coastal park.
    const auto r =
        audit("# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,cofog\n"
              "A1,XAT,2026,3460,EUR,core,02.1\nA2,XAT,2026,40,EUR,core,05.4\n"
              "A3,XAT,2026,1500,EUR,resilience,\nA4,XAT,2026,20,EUR,core,04.5\n",
              {.only = "MST-R103"});
    const auto& y = year_of(r, "XAT", 2026);
    CHECK(y.says == verdict::misses);
    CHECK(y.flips.exact);
    CHECK(y.flips.becomes == verdict::meets);
    REQUIRE(y.flips.members.size() == 1);
    for (std::size_t i = 0; i != r.result.findings.size(); ++i)
        CHECK(r.result.findings[i].flips_verdict == (i == y.flips.members[0]));
    CHECK(r.result.findings[y.flips.members[0]].where->id == "A2");
}

TEST_CASE("of findings with equal money the lower id comes first, wherever it stands") {
    // 20 m are missing; either of the two parks would fill the gap.
    const auto head = "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,cofog\n"
                      "A1,XAT,2026,3480,EUR,core,02.1\nA3,XAT,2026,1500,EUR,resilience,\n"s;
    const auto park = [](const std::string& id) { return id + ",XAT,2026,20,EUR,core,05.4\n"; };
    for (const auto& rows : {park("B1") + park("B2"), park("B2") + park("B1")}) {
        const auto r = audit(head + rows, {.only = "MST-R103"});
        REQUIRE(r.result.findings.size() == 2);
        CHECK(r.result.findings[0].where->id == "B1");
        CHECK(r.result.findings[0].flips_verdict);
        CHECK_FALSE(r.result.findings[1].flips_verdict);
    }
}

TEST_CASE("an empty ledger has no years and no findings") {
    const auto r = audit("id,country,year,amount,currency,pillar\n");
    CHECK(r.result.years.empty());
    CHECK(r.result.findings.empty());
    CHECK(r.result.credits.empty());
    for (const auto& a : r.result.answers) // R007 has no family to speak of
        CHECK(a.judged() == (a.rule != nullptr && a.rule->id == "MST-R007" ? a.not_applicable : 0));
}

} // namespace auditor_test
