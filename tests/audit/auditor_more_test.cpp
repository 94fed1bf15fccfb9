// SPDX-License-Identifier: MIT
//
// What one finding, one line or one rule can do to the credit of the others, over random ledgers
// with all companion tables.
#include <muster/audit/additional.hpp>
#include <muster/audit/auditor.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/every_rule.hpp"
#include "support/property.hpp"
#include "support/random_ledger.hpp"

namespace auditor_more_test {

namespace {

using muster::credit;
using muster::finding;
using muster::interval;
using muster::line;
using muster_test::for_all;
using muster_test::random_rows;
using muster_test::sheet_of;
using muster_test::source;

const muster_test::audit_options everything{.macro = muster_test::wide_macro,
                                            .history = muster_test::random_history,
                                            .second_history = muster_test::long_history,
                                            .plans = muster_test::random_plans,
                                            .waivers = muster_test::random_waivers,
                                            .today = "2027-01-01",
                                            .odd = true}; // a phase and some codes are unknown

constexpr std::string_view fiscal_year = "# fy_start_month: 4\n";

bool at_most(const interval& a, const interval& b) {
    return a.lower() <= b.lower() && a.upper() <= b.upper();
}
bool at_most(const credit& a, const credit& b) {
    return at_most(a.strict, b.strict) && at_most(a.lenient, b.lenient);
}

void shuffle(std::vector<const finding*>& all, source& from) {
    for (auto n = all.size(); n > 1; --n)
        std::swap(all[n - 1],
                  all[static_cast<std::size_t>(from.integer(0, static_cast<std::int64_t>(n) - 1))]);
}

// What the findings of some rules leave of a line.
template <class Which>
credit left_by(const muster_test::audited& r, const line& l, Which which) {
    auto left = credit::of(l.amount.range);
    for (const auto& f : r.result.findings)
        if (f.where == &l && !f.is_waived && which(f)) left.apply(f.acts);
    return left;
}

int rank(muster::verdict v) {
    return v == muster::verdict::misses ? 0 : v == muster::verdict::undetermined ? 1 : 2;
}

} // namespace

TEST_CASE("adding a finding never raises the credit of a line, in any order of the findings") {
    for_all(60, [](source from) {
        const auto r = muster_test::audit(sheet_of(random_rows(from, 16), fiscal_year), everything);
        for (const auto& l : r.ledger.lines) {
            std::vector<const finding*> on_it;
            for (const auto& f : r.result.findings)
                if (f.where == &l && !f.is_waived) on_it.push_back(&f);
            shuffle(on_it, from);
            auto left = credit::of(l.amount.range);
            for (const auto* f : on_it) {
                const auto before = left;
                left.apply(f->acts);
                CHECK(at_most(left, before));
                CHECK(at_most(additional_part(l, left, r.context).strict,
                              additional_part(l, before, r.context).strict));
                CHECK(at_most(additional_part(l, left, r.context).lenient,
                              additional_part(l, before, r.context).lenient));
                CHECK((left.moved || !before.moved)); // nothing moves back
            }
            CHECK(left == r.result.credits[l.number]);
        }
    });
}

TEST_CASE("adding a finding never improves the verdict on a year") {
    std::set<muster::verdict> seen;
    auto small = everything; // products that the random amounts can reach
    small.macro = "country,year,gdp,gdp_currency,unit\nXAT,2025,1500,EUR,1e6\n"
                  "XAT,2026,4000,EUR,1e6\nXAT,2027,800,EUR,1e6\n";
    for_all(60, [&](source from) {
        const auto r = muster_test::audit(sheet_of(random_rows(from, 16), fiscal_year), small);
        for (const auto& y : r.result.years) {
            const auto& g = r.context.groups()[y.group];
            if (!g.has_gdp()) continue;
            std::vector<const finding*> acting;
            for (const auto& f : r.result.findings)
                if (f.where != nullptr && !f.is_waived
                    && r.context.group_number(*f.where) == y.group && r.context.counts(*f.where))
                    acting.push_back(&f);
            shuffle(acting, from);
            const auto verdict_by_first = [&](std::size_t count) {
                muster::credited_sums sums;
                for (const auto n : r.context.lines_of(y.group)) {
                    const auto& l = r.ledger.lines[n];
                    if (!r.context.counts(l)) continue;
                    auto left = credit::of(l.amount.range);
                    for (std::size_t i = 0; i != count; ++i)
                        if (acting[i]->where == &l) left.apply(acting[i]->acts);
                    sums.add(l.claimed, left);
                }
                return judge(sums, g.macro->gdp, *g.pledge);
            };
            auto before = verdict_by_first(0);
            for (std::size_t count = 1; count <= acting.size(); ++count) {
                const auto now = verdict_by_first(count);
                CHECK(rank(now) <= rank(before));
                before = now;
            }
            CHECK(before == y.says);
            seen.insert(before);
        }
    });
    CHECK(seen.size() == 3); // so that the property speaks of something
}

namespace {

/// A rule that compares lines, and so can ask more of one when another one is gone: with a ledger
/// that shows it.
struct group_rule {
    std::string_view id;
    std::string_view why;
    std::string_view claims;
    std::string_view gone;    ///< id of the line that is taken away
    std::string_view lowered; ///< id of the line that loses credit by it
    std::string_view history{};
    std::string_view macro = muster_test::default_macro;
};

constexpr std::string_view steady_growth =
    "# unit: 1e6\nid,country,year,amount,currency,pillar,category\n"
    "H,XAT,2017,850,EUR,core,C.OPS\nH,XAT,2018,858,EUR,core,C.OPS\n"
    "H,XAT,2019,884,EUR,core,C.OPS\nH,XAT,2020,893,EUR,core,C.OPS\n"
    "H,XAT,2021,929,EUR,core,C.OPS\nH,XAT,2022,938,EUR,core,C.OPS\n"
    "H,XAT,2023,957,EUR,core,C.OPS\nH,XAT,2024,966,EUR,core,C.OPS\n"
    "H,XAT,2025,990,EUR,core,C.OPS\nH,XAT,2026,1000,EUR,core,C.OPS\n";

constexpr group_rule group_rules[] = {
    {"MST-R109", "the only part of a sum is gone, so that the sum is itemised no more",
     "id,country,year,amount,currency,pillar,title,parent_id\n"
     "A,XAT,2027,600,EUR,resilience,Various resilience measures,\n"
     "B,XAT,2027,600,EUR,resilience,Sirens,A\n",
     "B", "A"},
    {"MST-R203", "without the other line of the programme its rise and its fall offset each other",
     "id,country,year,amount,currency,pillar,title,program_id\n"
     "A,XAT,2027,420,EUR,resilience,Coast radar,P7\nB,XAT,2027,25,EUR,none,Lighthouses,P7\n"
     "C,XAT,2027,400,EUR,none,Buoys,P7\n",
     "C", "A",
     "# unit: 1e6\nid,country,year,amount,currency,pillar,title,program_id\n"
     "A,XAT,2025,200,EUR,resilience,Coast radar,P7\nB,XAT,2025,200,EUR,none,Lighthouses,P7\n"},
    {"MST-R303", "the line that stated the larger cost of the project is gone",
     "id,country,year,amount,currency,pillar,project_id,project_total\n"
     "A,XAT,2027,80,EUR,core,D,100\nB,XAT,2027,50,EUR,resilience,D,\n"
     "C,XAT,2027,10,EUR,resilience,D,200\n",
     "C", "B"},
    {"MST-R306", "the line that stated the larger value of the contract is gone",
     "id,country,year,amount,currency,pillar,contract_id,contract_value\n"
     "A,XAT,2026,100,EUR,core,K,100\nB,XAT,2027,60,EUR,core,K,\n"
     "C,XAT,2027,10,EUR,core,K,200\n",
     "C", "B"},
    {"MST-R307", "the line that stated the larger cost of the programme is gone",
     "id,country,year,amount,currency,pillar,program_id,project_total\n"
     "A,XAT,2027,300,EUR,core,SHIP,400\nB,XBE,2027,300,EUR,core,SHIP,\n"
     "C,XBE,2027,10,EUR,core,SHIP,900\n",
     "C", "A"},
    {"MST-R601", "what was a small part of the sum is a large one of the rest",
     "id,country,year,amount,currency,pillar,basis\nA,XAT,2027,1000,EUR,core,cash\n"
     "B,XAT,2027,200,EUR,core,cash\nC,XAT,2027,40,EUR,core,commitment\n",
     "A", "C"},
    {"MST-R603", "most of the money is in other prices now",
     "id,country,year,amount,currency,pillar,price_basis,price_year\n"
     "A,XAT,2027,100,EUR,core,current,\nB,XAT,2027,60,EUR,core,constant,2021\n"
     "C,XAT,2027,50,EUR,core,current,\n",
     "A", "C", "", muster_test::no_macro},
    {"MST-R607", "the median of the category is another one",
     "id,country,year,amount,currency,pillar,category\nA,XAT,2027,1000,EUR,core,C.EQP\n"
     "B,XAT,2027,1,EUR,core,C.EQP\nC,XAT,2027,1,EUR,core,C.EQP\nD,XAT,2027,1,EUR,core,C.EQP\n"
     "E,XAT,2027,1000,EUR,core,C.EQP\nF,XAT,2027,1000,EUR,core,C.EQP\n",
     "F", "A"},
    {"MST-R705", "the shares are parted at another gap",
     "id,country,year,amount,currency,pillar,reported_share\n"
     "A,XAT,2027,3500,EUR,core,0.035\nB,XAT,2027,1500,EUR,resilience,1.5\n"
     "C,XAT,2027,1,EUR,core,100\n",
     "C", "A", "", muster_test::no_macro},
    {"MST-R904", "the largest line of a category is gone, and the next one is asked",
     "id,country,year,amount,currency,pillar,category\nA,XAT,2027,1600,EUR,core,C.OPS\n"
     "B,XAT,2027,1500,EUR,core,C.OPS\n",
     "A", "B", steady_growth},
    {"MST-R905", "the three largest lines carry more of what is left",
     "id,country,year,amount,currency,pillar\nA,XAT,2027,120,EUR,resilience\n"
     "B,XAT,2027,100,EUR,resilience\nC,XAT,2027,100,EUR,resilience\n"
     "D,XAT,2027,100,EUR,resilience\nE,XAT,2027,100,EUR,resilience\n"
     "F,XAT,2027,100,EUR,resilience\nG,XAT,2027,100,EUR,resilience\n",
     "G", "A"},
};

bool is_group_rule(std::string_view id) {
    return std::ranges::any_of(group_rules, [id](const group_rule& g) { return g.id == id; });
}

// A text without the row that starts with an id.
std::string without(std::string_view text, std::string_view id) {
    std::string out{text};
    const auto at = out.find('\n' + std::string{id} + ',');
    REQUIRE(at != std::string::npos);
    out.erase(at, out.find('\n', at + 1) - at);
    return out;
}

} // namespace

TEST_CASE("removing a line lowers no other line's credit, but by the rules that compare lines") {
    std::size_t compared = 0;
    for_all(80, [&compared](source from) {
        const auto rows = random_rows(from, 14);
        if (rows.size() < 2) return;
        const auto whole = muster_test::audit(sheet_of(rows, fiscal_year), everything);
        const auto gone =
            static_cast<std::size_t>(from.integer(0, static_cast<std::int64_t>(rows.size()) - 1));
        auto fewer = rows;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(gone));
        const auto rest = muster_test::audit(sheet_of(fewer, fiscal_year), everything);
        const auto gone_row = static_cast<std::uint32_t>(gone) + 4; // below two comments and header
        for (const auto& after : rest.ledger.lines) {
            const auto row = after.row >= gone_row ? after.row + 1 : after.row;
            const auto at = std::ranges::find(whole.ledger.lines, row, &line::row);
            REQUIRE(at != whole.ledger.lines.end());
            REQUIRE(muster_test::cells_of(*at) == muster_test::cells_of(after));
            // What was superseded by the line that is gone, or in another currency, counts now.
            if (!whole.context.counts(*at) || !rest.context.counts(after)) continue;
            for (const auto* facts : muster_test::every_rule()) {
                const auto by_it = [facts](const finding& f) { return f.rule == facts; };
                if (at_most(left_by(whole, *at, by_it), left_by(rest, after, by_it))) continue;
                INFO(facts->id);
                CHECK(is_group_rule(facts->id));
            }
            ++compared;
        }
    });
    CHECK(compared > 130); // so that the property speaks of something
}

TEST_CASE("each rule that compares lines can ask more of one when another one is gone") {
    for (const auto& g : group_rules) {
        INFO(g.id);
        CHECK_FALSE(g.why.empty());
        const muster_test::audit_options by_it{
            .only = g.id, .macro = g.macro, .history = g.history};
        const auto claims = "# unit: 1e6\n# decimals: INF\n" + std::string{g.claims};
        const auto before = muster_test::audit(claims, by_it);
        const auto after = muster_test::audit(without(claims, g.gone), by_it);
        CHECK_FALSE(at_most(credit_of(before, g.lowered), credit_of(after, g.lowered)));
    }
}

namespace {

/// A stable rule of which no random ledger has a finding.
struct unexercised {
    std::string_view id;
    std::string_view why;
};
constexpr unexercised never_found[] = {
    {"MST-R003", "rows with one id, year and phase are generated as copies of each other only, so "
                 "that a row can be told from all others"},
};

} // namespace

TEST_CASE("random ledgers exercise every stable rule, but for those with a reason"
          * doctest::skip(muster_test::sanitized)) { // it needs all of its seeds
    std::set<std::string_view> found;
    const auto wanted = static_cast<std::size_t>(std::ranges::count(muster_test::stable(), true))
                        - std::size(never_found);
    const auto look = [&](source from, bool negative) {
        if (found.size() == wanted) return;
        const auto r =
            muster_test::audit(sheet_of(random_rows(from, 16, negative), fiscal_year), everything);
        for (const auto& f : r.result.findings) found.insert(f.rule->id);
    };
    for_all(10, [&look](source from) { look(from, true); });
    for_all(1000, [&look](source from) { look(from, false); });
    for (const auto* facts : muster_test::every_rule()) {
        if (facts->stage != muster::maturity::stable) continue;
        INFO(facts->id);
        const bool excused = std::ranges::any_of(
            never_found, [facts](const unexercised& u) { return u.id == facts->id; });
        CHECK(found.contains(facts->id) != excused);
    }
    for (const auto& u : never_found) CHECK_FALSE(u.why.empty());
}

} // namespace auditor_more_test
