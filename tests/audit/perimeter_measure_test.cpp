// SPDX-License-Identifier: MIT
#include <muster/audit/perimeter_measure.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/property.hpp"
#include "support/random_ledger.hpp"

namespace perimeter_measure_test {

namespace {

using muster::interval;
using muster::perimeter;
using muster::rational;
using muster::spending_kind;

std::string one(const muster::perimeter_part& part, rational amount) {
    const auto say = [amount](rational r) {
        return r == 0        ? std::string{"0"}
               : r == amount ? std::string{"all"}
                             : std::string{to_decimal(r, muster::exact_places(r)).view()};
    };
    const auto text = part.held.is_exact() ? say(part.held.lower())
                                           : say(part.held.lower()) + ".." + say(part.held.upper());
    return text + (part.missing.empty() ? "" : " (" + std::string{part.missing} + ')');
}

// What the six definitions hold of a claim of 40 with these cells.
std::string held(const std::string& columns, const std::string& cells,
                 const std::string& pillar = "core", const std::string& amount = "40") {
    const auto r =
        muster_test::audit("# decimals: INF\nid,country,year,amount,currency,pillar," + columns
                               + "\nA1,XAT,2026," + amount + ",EUR," + pillar + ',' + cells + '\n',
                           {.only = "MST-R001"});
    const auto& l = r.ledger.lines.at(0);
    std::string out;
    for (std::size_t p = 0; p != muster::perimeter_count; ++p)
        out +=
            (p == 0 ? "" : " | ") + one(part_within(static_cast<perimeter>(p), l), l.amount.value);
    return out;
}

} // namespace

// In the order nato_core, sipri, iiss, cofog_02, eda, eu.

TEST_CASE("armed forces are in all six, other civil purposes in none") {
    CHECK(held("category", "C.EQP") == "all | all | all | all | all | all");
    CHECK(held("cofog", "02.1") == "all | all | all | all | all | all");
    CHECK(held("category,cofog", "R-INN,04.7", "resilience") == "0 | 0 | 0 | 0 | 0 | 0");
    // Where it is booked decides for two of them.
    CHECK(held("category", "R-INN", "resilience")
          == "0 | 0 | 0 | 0..all (cofog) | 0 | 0..all (cofog)");
    // Loans of SAFE may pay for critical infrastructure and for networks.
    CHECK(held("category,cofog", "R-CIP,04.3", "resilience") == "0 | 0 | 0 | 0 | 0 | 0..all");
    CHECK(held("category,cofog", "R-NET,04.6", "resilience") == "0 | 0 | 0 | 0 | 0 | 0..all");
    // Base hospitals are of the forces, and booked under health.
    CHECK(held("category,cofog", "C.PERS,07") == "all | all | all | 0 | all | 0..all");
}

TEST_CASE("a verified cell decides, an unverified one leaves it open") {
    CHECK(held("category,title", "C.PENS,Retired soldiers")
          == "all | all | 0..all | 0 | 0..all | 0");
    CHECK(held("category,title", "C.PENS,Retired civilian staff")
          == "all | 0..all | 0..all | 0..all | 0..all | 0..all");
    CHECK(held("category,cofog", "C.AID,02.3") == "all | all | 0..all | all | 0..all | all");
    CHECK(held("category", "C.RND") == "all | all | 0..all | all | all | all");
    // What the clause counts follows the books, so a function outside 02 leaves it open.
    CHECK(held("category,cofog", "C.AID,01.2") == "all | all | 0..all | 0 | 0..all | 0..all");
    CHECK(held("category,title", "C.OTH,Veterans' care")
          == "0..all | 0 | 0..all | 0 | 0..all | 0..all");
    // Beside the total is not in the total.
    CHECK(held("category", "C.OF").substr(0, 52)
          == "0..all (t1, t2, t3, t4) | 0..all (t1, t2, t3, t4) | ");
    CHECK(held("category", "C.OF").substr(52) == "0..all | 0..all | 0 | 0..all");
}

TEST_CASE("what the state claims for resilience is none of NATO's core") {
    CHECK(held("category,cofog", "R-INN,02.4", "resilience")
          == "0 | all | 0..all | all | all | all");
    CHECK(held("cofog", "02.1", "resilience") == "0 | all | all | all | all | all");
}

TEST_CASE("where it is booked decides for COFOG 02 and for the clause that follows it") {
    CHECK(held("cofog", "02.2", "resilience") == "0 | 0 | 0..all | all | 0..all | all");
    CHECK(held("category,cofog", "R-CIV,03.2", "resilience")
          == "0 | 0 | 0..all | 0 | 0..all | 0..all");
    CHECK(held("category", "R-CIV", "resilience")
          == "0 | 0 | 0..all | 0..all (cofog) | 0..all | 0..all (cofog)");
    CHECK(held("cofog", "02")
          == "0..all (category) | 0..all (category) | 0..all (category) | all | 0..all (category) "
             "| all");
}

TEST_CASE("without a category and a function everything is open") {
    CHECK(held("title", "Tanks", "resilience")
          == "0 | 0..all (category) | 0..all (category) | 0..all (category) | 0..all (category) | "
             "0..all (category)");
    CHECK(held("category", "C.PENS") // whose pensions?
          == "all | 0..all (title) | 0..all | 0..all (title) | 0..all | 0..all (title)");
    CHECK(held("category", "R-NET")
          == "0..all (cofog) | 0..all (cofog) | 0..all (cofog) | 0..all (cofog) | 0..all (cofog) | "
             "0..all (cofog)");
    CHECK(held("category,cofog", "R-NET,01.3") == "0..all | 0..all | 0..all | 0 | 0..all | 0..all");
}

TEST_CASE("other forces count by their tests, for NATO and for SIPRI") {
    const auto two = [](const std::string& tests) {
        const auto all = held("category,t1,t2,t3,t4,proportion", "C.OF," + tests);
        const auto second = all.find(" | ", all.find(" | ") + 1);
        return all.substr(0, second);
    };
    CHECK(two("yes,yes,yes,yes,0.1") == "4 | 4..all");
    CHECK(two("yes,yes,yes,yes,1") == "all | all");
    CHECK(two("yes,yes,yes,yes,") == "0..all (proportion) | 0..all (proportion)");
    CHECK(two("yes,yes,no,yes,0.1") == "0 | 0..all (t1, t2, t3, t4)"); // SIPRI asks t1 and t2
    CHECK(two("yes,yes,yes,no,0.1") == "0 | 0..all (t1, t2, t3, t4)");
    CHECK(two("no,yes,yes,yes,0.1") == "0 | 0");
    CHECK(two("yes,no,,,0.1") == "0 | 0");
    CHECK(two("yes,yes,,yes,0.1") == "0..all (t1, t2, t3, t4) | 0..all (t1, t2, t3, t4)");
}

TEST_CASE("what is open of a negative claim lies below zero") {
    const auto r = muster_test::audit(
        "# decimals: INF\nid,country,year,amount,currency,pillar\nA1,XAT,2026,-40,EUR,core\n",
        {.only = "MST-R001"});
    CHECK(part_within(perimeter::sipri, r.ledger.lines.at(0)).held == interval{-40, 0});
}

TEST_CASE("a year adds up its claims, and says what core has and lacks") {
    const auto r = muster_test::audit(
        "# decimals: INF\nid,country,year,amount,currency,pillar,category,cofog,title,direction\n"
        "A1,XAT,2026,100,EUR,core,C.EQP,02.1,Tanks,\n"
        "A2,XAT,2026,30,EUR,core,C.PENS,10.2,Retired soldiers,\n"
        "A3,XAT,2026,8,EUR,resilience,R-CIV,02.2,Sirens,\n"
        "A4,XAT,2026,5,EUR,none,,02.1,Not claimed,\n"
        "A5,XAT,2026,5,EUR,core,C.EQP,02.1,Sale,revenue\n"
        "A6,XAT,2027,7,EUR,resilience,,,Something,\n",
        {.only = "MST-R001"});
    const auto years = measure_perimeters(r.context);
    REQUIRE(years.size() == 2);
    const auto& y = years[0];
    const auto of = [](perimeter p) { return static_cast<std::size_t>(p); };
    CHECK(y.claimed == 138);
    CHECK(y.held[of(perimeter::nato_core)] == interval{130});
    CHECK(y.held[of(perimeter::sipri)] == interval{130});
    CHECK(y.held[of(perimeter::cofog_02)] == interval{108});
    CHECK(y.held[of(perimeter::iiss)] == interval{100, 138});
    CHECK(y.held[of(perimeter::eu)] == interval{108});
    CHECK(y.beyond_core[of(perimeter::cofog_02)] == 8);
    CHECK(y.lacks_of_core[of(perimeter::cofog_02)] == 30);
    CHECK(y.beyond_core[of(perimeter::iiss)] == 0); // possibly, so it is not said
    CHECK(y.lacks_of_core[of(perimeter::iiss)] == 0);
    CHECK(y.beyond_core[of(perimeter::nato_core)] == 0);
    const auto& pensions = y.kinds[spending_kind{spending_kind::military_pensions}.number()];
    CHECK(pensions.claimed == 30);
    REQUIRE(pensions.lines.size() == 1);
    CHECK(pensions.lines[0]->id == "A2");
    CHECK(pensions.held[of(perimeter::cofog_02)] == interval{0});
    CHECK(y.missing[of(perimeter::sipri)].empty());
    REQUIRE(years[1].missing[of(perimeter::sipri)].size() == 1);
    CHECK(years[1].missing[of(perimeter::sipri)][0] == "category");
    CHECK(years[1].missing[of(perimeter::nato_core)].empty());
}

TEST_CASE("what is held is from nothing to the claim, and kinds add up to the year") {
    muster_test::for_all(60, [](muster_test::source from) {
        const auto r = muster_test::audit(
            muster_test::sheet_of(muster_test::random_rows(from, 16)),
            {.only = "MST-R001", .macro = muster_test::random_macro, .odd = true});
        for (const auto& y : measure_perimeters(r.context)) {
            for (std::size_t p = 0; p != muster::perimeter_count; ++p) {
                CHECK(y.held[p].lower() >= 0);
                CHECK(y.held[p].upper() <= y.claimed);
                interval sum;
                for (const auto& k : y.kinds) sum = sum + k.held[p];
                CHECK(sum == y.held[p]);
                // The two ways in which a definition differs from core lead from one to the other.
                CHECK(y.held[0].lower() - y.lacks_of_core[p] <= y.held[p].upper());
                CHECK(y.held[0].upper() + y.beyond_core[p] >= y.held[p].lower());
            }
        }
    });
}

} // namespace perimeter_measure_test
