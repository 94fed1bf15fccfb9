// SPDX-License-Identifier: MIT
#include <muster/policy/data/playbooks.hpp>
#include <muster/policy/data/pledges.hpp>
#include <muster/policy/pledge.hpp>

#include <string>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace pledge_test {

namespace {

using namespace muster::literals;
using muster::certainty;
using muster::gdp_share;
using muster::interval;
using muster::pillar;
using muster::rational;

using core = gdp_share<pillar::core>;
using resilience = gdp_share<pillar::resilience>;

constexpr bool the_cap_never_fills_core() {
    return muster::hague_2025.admits(core{3.5_pct}, resilience{1.5_pct})
           && !muster::hague_2025.admits(core{3.49_pct}, resilience{9_pct})
           && muster::hague_2025.admits(core{5_pct}, resilience{0_pct})
           && !muster::hague_2025.admits(core{3.5_pct}, resilience{1.49_pct})
           && muster::hague_2025.credited(core{2_pct}, resilience{9_pct}) == 3.5_pct;
}
static_assert(the_cap_never_fills_core());

constexpr bool a_pledge_of_one_pillar_counts_one() {
    return muster::vilnius_2023.credited(core{2_pct}, resilience{1_pct}) == 2_pct
           && muster::vilnius_2023.admits(core{2_pct}, resilience{})
           && !muster::vilnius_2023.admits(core{1.99_pct}, resilience{5_pct});
}
static_assert(a_pledge_of_one_pillar_counts_one());

static_assert(
    !std::is_convertible_v<muster::at_least<pillar::core>, muster::at_most<pillar::core>>);

TEST_SUITE("pledge") {
    TEST_CASE("resilience counts up to the cap and never for core") {
        CHECK(the_cap_never_fills_core());
        CHECK(a_pledge_of_one_pillar_counts_one());
    }

    TEST_CASE("shares known within bounds answer three ways") {
        const auto met = [](interval c, interval r) { return muster::hague_2025.met_by(c, r); };
        CHECK(met(rational{7, 200}, rational{3, 200}) == certainty::certainly);
        CHECK(met({rational{69, 2000}, rational{71, 2000}}, rational{3, 200})
              == certainty::possibly);
        CHECK(met({rational{68, 2000}, rational{69, 2000}}, rational{9, 100}) == certainty::no);
    }

    TEST_CASE("a pledge is due from its deadline on, or in every year") {
        CHECK_FALSE(muster::hague_2025.is_due(2034_y));
        CHECK(muster::hague_2025.is_due(2035_y));
        CHECK(muster::vilnius_2023.is_due(2023_y));
        CHECK_FALSE(muster::vilnius_2023.is_due(2022_y));
        CHECK(&muster::pledge_of(2024_y) == &muster::vilnius_2023);
        CHECK(&muster::pledge_of(2025_y) == &muster::hague_2025);
        CHECK(&muster::pledge_of(2016_y) == &muster::wales_2014);
        CHECK(muster::find_pledge("hague_2025") == &muster::hague_2025);
        CHECK(muster::find_pledge("hague") == nullptr);
    }

    TEST_CASE("more of either pillar never counts against a pledge") {
        muster_test::for_all(500, [](muster_test::source from) {
            const auto share = [&] { return rational{from.integer(0, 800), 10'000}; };
            const core c{share()};
            const resilience r{share()};
            const core more_core = c + core{share()};
            const resilience more = r + resilience{share()};
            for (const auto* p : muster::alliance_pledges)
                if (p->admits(c, r)) CHECK(p->admits(more_core, more));
        });
    }
}

TEST_SUITE("playbook") {
    TEST_CASE("a clause is looked up by code, pillar and year, and by the code above") {
        const auto& book = muster::muster_strict_playbook;
        CHECK(book.find("C.EQP", pillar::core, 2020_y) != nullptr);
        CHECK(book.find("C.RND.EQP", pillar::core, 2020_y)->code == "C.RND");
        CHECK(book.find("R-NET", pillar::resilience, 2025_y)->ceiling == rational{2, 5});
        CHECK(book.find("R-NET", pillar::resilience, 2024_y) == nullptr); // before The Hague
        CHECK(book.find("R-NET", pillar::core, 2025_y) == nullptr);
        CHECK(book.find("R-XYZ", pillar::resilience, 2025_y) == nullptr);
        CHECK(muster::find_playbook("muster_strict") == &book);
        CHECK(muster::find_playbook("sipri") == nullptr);
    }

    TEST_CASE("every clause says where it is from, and every ceiling below 1 is a proposal") {
        for (const auto& c : muster::muster_strict_playbook) {
            INFO(std::string{c.code});
            CHECK(!c.citation.empty());
            CHECK(!c.heading.empty());
            CHECK(c.ceiling > 0);
            CHECK(c.ceiling <= 1);
            if (c.ceiling < 1) CHECK(c.ceiling_status == muster::clause_status::proposed);
        }
    }
}

} // namespace

} // namespace pledge_test
