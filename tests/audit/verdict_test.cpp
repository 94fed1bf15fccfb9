// SPDX-License-Identifier: MIT
#include <muster/audit/context.hpp>
#include <muster/audit/prior.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/read.hpp>
#include <muster/policy/data/pledges.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace verdict_test {

namespace {

using muster::credit;
using muster::credited_sums;
using muster::finding;
using muster::hague_2025;
using muster::interval;
using muster::pillar;
using muster::rational;
using muster::treatment;
using muster::treatment_kind;
using muster::verdict;
using muster::wales_2014;

// ---- the verdict on sums

// Core and resilience in cents, certain and credited in full, over a GDP of EUR 100 000 m.
constexpr verdict of(std::int64_t core, std::int64_t resilience,
                     const muster::pledge& p = hague_2025) {
    credited_sums sums;
    sums.add(pillar::core, credit::of(rational{core, 100}));
    sums.add(pillar::resilience, credit::of(rational{resilience, 100}));
    return judge(sums, rational{100'000'000'000}, p);
}

constexpr bool the_target_meets_and_one_cent_less_misses() {
    constexpr std::int64_t core = 350'000'000'000;
    constexpr std::int64_t cap = 150'000'000'000;
    return of(core, cap) == verdict::meets && of(core - 1, cap) == verdict::misses
           && of(core, cap - 1) == verdict::misses
           // More core fills a gap in resilience, never the other way round.
           && of(core + 1, cap - 1) == verdict::meets && of(core - 1, cap + 1) == verdict::misses
           && of(core - 1, 100 * cap) == verdict::misses && of(core + cap, 0) == verdict::meets
           && of(core + cap - 1, 0) == verdict::misses
           // What is above the cap does not count.
           && of(core, cap + 1) == verdict::meets && of(core, 100 * cap) == verdict::meets;
}
static_assert(the_target_meets_and_one_cent_less_misses());
TEST_CASE("exactly the target meets, one minor unit less misses") {
    CHECK(the_target_meets_and_one_cent_less_misses());
}

constexpr bool a_pledge_without_a_second_pillar_counts_core_alone() {
    return of(200'000'000'000, 0, wales_2014) == verdict::meets
           && of(199'999'999'999, 100'000'000'000'000, wales_2014) == verdict::misses;
}
static_assert(a_pledge_without_a_second_pillar_counts_core_alone());
TEST_CASE("a pledge without a second pillar counts core alone") {
    CHECK(a_pledge_without_a_second_pillar_counts_core_alone());
}

// Core within bounds, in millions, and 1 500 m of resilience.
constexpr verdict within(const interval& strict, const interval& lenient,
                         const interval& gdp = rational{100'000}) {
    credited_sums sums;
    sums.add(pillar::core, {strict, lenient});
    sums.add(pillar::resilience, credit::of(rational{1'500}));
    return judge(sums, gdp, hague_2025);
}

constexpr bool contested_or_rounded_money_is_undetermined() {
    const interval enough{3'500};
    const interval little{3'499};
    return within(enough, enough) == verdict::meets
           && within(little, enough) == verdict::undetermined
           && within(little, little) == verdict::misses
           // Rounding alone: neither bound is certain.
           && within({3'499, 3'500}, {3'499, 3'500}) == verdict::undetermined
           && within({3'500, 3'501}, {3'500, 3'501}) == verdict::meets
           && within({3'498, 3'499}, {3'498, 3'499}) == verdict::misses
           // The GDP is rounded too.
           && within(enough, enough, {99'999, 100'001}) == verdict::undetermined
           && within({3'501}, {3'501}, {99'999, 100'001}) == verdict::meets
           && within({3'500}, {3'500}, {99'999, 100'000}) == verdict::meets;
}
static_assert(contested_or_rounded_money_is_undetermined());
TEST_CASE("money that is contested, or rounded around the target, is undetermined") {
    CHECK(contested_or_rounded_money_is_undetermined());
}

TEST_CASE("moved money counts for resilience, up to the cap") {
    credited_sums sums;
    sums.add(pillar::core, credit::of(rational{3'500}));
    sums.add(pillar::core, {rational{1'000}, rational{1'600}, true});
    CHECK(sums.strict.core == interval{3'500});
    CHECK(sums.strict.resilience == interval{1'000});
    CHECK(sums.lenient.resilience == interval{1'600});
    CHECK(judge(sums, rational{100'000}, hague_2025) == verdict::undetermined);
}

TEST_CASE("more money never makes a verdict worse") {
    const auto rank = [](verdict v) {
        return v == verdict::meets ? 2 : v == verdict::undetermined ? 1 : 0;
    };
    muster_test::for_all(500, [&](muster_test::source from) {
        const rational core{from.integer(3'400, 3'600)};
        const rational more = core + rational{from.integer(0, 100)};
        const rational contested{from.integer(0, 200)};
        CHECK(rank(within(core, core + contested)) <= rank(within(more, more + contested)));
        CHECK(rank(within(core, core)) <= rank(within(core, core + contested)));
    });
}

TEST_CASE("every verdict has a name of its own") {
    CHECK(name(verdict::meets) == "meets");
    CHECK(name(verdict::misses) == "misses");
    CHECK(name(verdict::undetermined) == "undetermined");
    CHECK(name(verdict::not_asked) == "not asked");
}

// ---- the flip set

// One year of an invented state with a GDP of 1 000: 35 core, at most 15 resilience, 50 in all.
class small_year {
public:
    explicit small_year(const std::string& rows)
        : claims(muster::read_ledger("claims.csv", "# decimals: INF\n"
                                                   "id,country,year,amount,currency,pillar\n"
                                                       + rows)),
          macro(thousand()), context(claims, macro, prior, {.pledge = &hague_2025}) {
        REQUIRE(claims.unread.empty());
    }
    small_year(const small_year&) = delete;
    small_year& operator=(const small_year&) = delete;
    ~small_year() = default;

    /// A finding on a line.
    [[nodiscard]] finding on(std::size_t line, const treatment& acts) const {
        finding f;
        f.where = &claims.lines[line];
        f.acts = acts;
        auto alone = credit::of(f.where->amount.range);
        alone.apply(acts);
        f.credit_lost = f.where->amount.range.upper() - alone.strict.upper();
        return f;
    }
    [[nodiscard]] muster::flip_set flips(const std::vector<finding>& findings) const {
        return muster::flip_search{context, 0, findings, {findings, claims.lines.size()}}.find();
    }

    muster::ledger claims;
    muster::macro_table macro;
    muster::prior_index prior;
    muster::audit_context context;

private:
    static muster::macro_table thousand() {
        muster::macro_table t;
        t.add({.country = "XAT",
               .year = muster::year{2026},
               .currency = "EUR",
               .gdp = rational{1'000}});
        return t;
    }
};

// The verdict with some findings reversed, from the text of the design: each line keeps the lowest
// cap of each bound, core and resilience are added, resilience counts up to 15.
verdict plain_verdict(const small_year& y, const std::vector<finding>& all, unsigned reversed) {
    std::int64_t sums[2][2] = {}; // strict and lenient; core and resilience
    for (const auto& l : y.claims.lines) {
        const auto amount = l.amount.value.numerator();
        std::int64_t keeps[2] = {amount, amount};
        bool moved = l.claimed == pillar::resilience;
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].where != &l || (reversed >> i & 1u) != 0) continue;
            const auto& acts = all[i].acts;
            if (acts.strict_cap)
                keeps[0] = std::min(keeps[0], acts.strict_cap->lower().numerator());
            if (acts.lenient_cap)
                keeps[1] = std::min(keeps[1], acts.lenient_cap->lower().numerator());
            moved = moved || acts.kind == treatment_kind::move;
        }
        for (int bound = 0; bound != 2; ++bound) sums[bound][moved ? 1 : 0] += keeps[bound];
    }
    const auto met = [&](int bound) {
        return sums[bound][0] >= 35
               && sums[bound][0] + std::min<std::int64_t>(sums[bound][1], 15) >= 50;
    };
    return met(0) ? verdict::meets : met(1) ? verdict::undetermined : verdict::misses;
}

// The flip set by trying every set: the smallest, and of equals the first in the list of findings.
muster::flip_set plain_flips(const small_year& y, const std::vector<finding>& all) {
    const auto now = plain_verdict(y, all, 0);
    muster::flip_set best;
    for (unsigned set = 1; set < 1u << all.size(); ++set) {
        const auto then = plain_verdict(y, all, set);
        if (then == now) continue;
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i != all.size(); ++i)
            if ((set >> i & 1u) != 0) members.push_back(i);
        const bool better = best.members.empty() || members.size() < best.members.size()
                            || (members.size() == best.members.size() && members < best.members);
        if (better) best = {members, then, true};
    }
    return best;
}

TEST_CASE("the flip set is the one that trying every set finds") {
    int flipped = 0;
    muster_test::for_all(400, [&flipped](muster_test::source from) {
        std::string rows;
        const auto lines = from.integer(2, 5);
        for (std::int64_t i = 0; i != lines; ++i) {
            const auto sign = from.integer(0, 9) == 5 ? "-" : ""; // a reversal
            rows += "A" + std::to_string(i) + ",XAT,2026," + sign
                    + std::to_string(from.integer(1, 40)) + ",EUR,"
                    + (from.integer(0, 2) == 1 ? "resilience\n" : "core\n");
        }
        const small_year y{rows};
        std::vector<finding> all;
        for (auto n = from.integer(0, 8); n > 0; --n) {
            const auto at = static_cast<std::size_t>(from.integer(0, lines - 1));
            const rational kept{from.integer(0, 20)};
            const bool core = y.claims.lines[at].claimed == pillar::core;
            switch (from.integer(0, 5)) {
            case 0: all.push_back(y.on(at, treatment::ask())); break;
            case 1: all.push_back(y.on(at, treatment::ask(kept))); break;
            case 2: all.push_back(y.on(at, treatment::haircut_to(kept))); break;
            case 3: all.push_back(y.on(at, treatment::none())); break;
            case 4:
                if (core) all.push_back(y.on(at, treatment::move()));
                break;
            default: all.push_back(y.on(at, treatment::disallow()));
            }
        }
        const auto found = y.flips(all);
        const auto expected = plain_flips(y, all);
        CHECK(found.members == expected.members);
        CHECK(found.becomes == expected.becomes);
        CHECK(found.exact);
        if (!found.members.empty()) ++flipped;
    });
    CHECK(flipped > 100); // the property speaks of something
}

TEST_CASE("nothing flips a verdict that stands without any finding") {
    const small_year y{"A,XAT,2026,50,EUR,core\nB,XAT,2026,9,EUR,core\n"};
    CHECK(y.flips({}).members.empty());
    CHECK(y.flips({y.on(1, treatment::disallow())}).members.empty()); // 50 are enough
    CHECK(y.flips({y.on(1, treatment::disallow())}).becomes == verdict::not_asked);
    const small_year poor{"A,XAT,2026,5,EUR,core\n"};
    CHECK(poor.flips({poor.on(0, treatment::disallow())}).members.empty());
}

TEST_CASE("one finding that decides is the flip set, wherever it stands in the list") {
    const small_year y{
        "A,XAT,2026,45,EUR,core\nB,XAT,2026,5,EUR,core\nC,XAT,2026,9,EUR,resilience\n"};
    const auto ask = treatment::ask();
    // Without C there are 45 + 0; without A there are 5 + 9.
    const auto found =
        y.flips({y.on(2, treatment::none()), y.on(0, ask), y.on(1, treatment::none())});
    CHECK(found.members == std::vector<std::size_t>{1});
    CHECK(found.becomes == verdict::meets);
    // Two findings on one line have to go together.
    const auto both = y.flips({y.on(0, ask), y.on(0, treatment::ask(rational{7}))});
    CHECK(both.members == std::vector<std::size_t>{0, 1});
}

TEST_CASE("lines that are in no sum have no part in it") {
    const small_year y{"A,XAT,2026,45,EUR,core\nB,XAT,2026,60,USD,core\n"};
    CHECK(y.flips({y.on(1, treatment::disallow())}).members.empty());
}

// A year of so many core lines of 1, and one of `large`.
std::string lines_of_one(int count, int large) {
    std::string rows;
    for (int i = 0; i != count; ++i) rows += "A" + std::to_string(i) + ",XAT,2026,1,EUR,core\n";
    return rows + "Z,XAT,2026," + std::to_string(large) + ",EUR,core\n";
}

TEST_CASE("twenty findings are searched exactly, twenty-one greedily by money") {
    for (const int small : {19, 20}) {
        const small_year y{lines_of_one(small, 60)};
        std::vector<finding> all;
        for (int i = 0; i != small; ++i)
            all.push_back(y.on(static_cast<std::size_t>(i), treatment::disallow()));
        all.push_back(y.on(static_cast<std::size_t>(small), treatment::disallow()));
        const auto found = y.flips(all);
        CHECK(found.exact == (small == 19));
        CHECK(found.members == std::vector<std::size_t>{static_cast<std::size_t>(small)});
        CHECK(found.becomes == verdict::meets);
    }
}

TEST_CASE("greedily as few as needed of those with the most money, of equals the first") {
    const small_year y{lines_of_one(30, 30)};
    std::vector<finding> all;
    for (std::size_t i = 0; i != 30; ++i) all.push_back(y.on(i, treatment::disallow()));
    const auto found = y.flips(all); // 30 stand, 20 more are missing
    CHECK_FALSE(found.exact);
    CHECK(found.becomes == verdict::meets);
    REQUIRE(found.members.size() == 20);
    for (std::size_t i = 0; i != 20; ++i) CHECK(found.members[i] == i);
}

TEST_CASE("greedily, a move weighs what it takes out of core") {
    const small_year y{lines_of_one(20, 50)};
    std::vector<finding> all;
    for (std::size_t i = 0; i != 20; ++i) all.push_back(y.on(i, treatment::disallow()));
    all.push_back(y.on(20, treatment::move()));
    const auto found = y.flips(all);
    CHECK_FALSE(found.exact);
    CHECK(found.members == std::vector<std::size_t>{20}); // it alone decides
    CHECK(found.becomes == verdict::meets);
}

TEST_CASE("a greedy set changes the verdict, and without its least member it does not") {
    muster_test::for_all(60, [](muster_test::source from) {
        std::string rows;
        for (int i = 0; i != 24; ++i)
            rows += "A" + std::to_string(i) + ",XAT,2026," + std::to_string(from.integer(1, 6))
                    + ",EUR," + (from.integer(0, 3) == 1 ? "resilience\n" : "core\n");
        const small_year y{rows};
        std::vector<finding> all;
        for (std::size_t i = 0; i != 24; ++i)
            all.push_back(
                y.on(i, from.integer(0, 1) == 0 ? treatment::ask() : treatment::disallow()));
        const auto found = y.flips(all);
        const auto now = plain_verdict(y, all, 0);
        unsigned set = 0;
        for (const auto m : found.members) set |= 1u << m;
        if (found.members.empty()) {
            CHECK(plain_verdict(y, all, (1u << 24) - 1) == now);
            return;
        }
        CHECK(plain_verdict(y, all, set) == found.becomes);
        CHECK(found.becomes != now);
        const auto least = *std::ranges::min_element(found.members, [&](auto a, auto b) {
            const auto x = all[a].credit_lost;
            const auto z = all[b].credit_lost;
            return x != z ? x < z : a > b;
        });
        CHECK(plain_verdict(y, all, set & ~(1u << least)) == now);
    });
}

} // namespace

} // namespace verdict_test
