// SPDX-License-Identifier: MIT
#include <muster/link/features.hpp>
#include <muster/link/learn.hpp>
#include <muster/link/mixture.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace mixture_test {

namespace {

namespace link = muster::link;

// A name, an amount and a code; four candidates for each left record, of which the first one is a
// match for `share` records in a hundred.
struct invented {
    std::vector<link::comparison_column> columns{
        {0, 0, link::kind::name}, {1, 1, link::kind::amount}, {2, 2, link::kind::code}};
    std::vector<link::feature> features;
    std::vector<link::level_pattern> patterns;
    std::vector<link::pair_graph::edge> edges;
    std::vector<bool> is_match;

    explicit invented(int share, int records = 4000) {
        link::ingredients use;
        use.leads = false;
        features = link::features_of(columns, use);
        std::vector<std::uint32_t> known(8 * 32 * 8, 0xFFFF'FFFFu);
        std::uint32_t record = 0;
        muster_test::for_all(records, [&](muster_test::source from) {
            const bool has = from.integer(1, 100) <= share;
            for (std::uint32_t k = 0; k != 4; ++k) {
                const bool match = has && k == 0;
                // Matches agree 19 times in 20, others once in 20; each tenth value is missing.
                const auto level = [&](std::uint8_t agrees) {
                    if (from.integer(1, 10) == 1) return std::uint8_t{0};
                    return (from.integer(1, 20) == 1) == match ? std::uint8_t{1} : agrees;
                };
                link::level_pattern p{};
                p[0] = level(5);
                p[1] = level(link::levels::amount_within_half);
                p[2] = level(4);
                auto& number = known[p[0] * 256u + p[1] * 8u + p[2]];
                if (number == 0xFFFF'FFFFu) {
                    number = static_cast<std::uint32_t>(patterns.size());
                    patterns.push_back(p);
                }
                edges.push_back({record, record * 4 + k, number, 0});
                is_match.push_back(match);
            }
            ++record;
        });
    }
    [[nodiscard]] link::mixture learnt(const link::mixture_settings& how = {}) const {
        const auto lefts = edges.size() / 4;
        link::pair_graph graph{edges, lefts, edges.size()};
        return link::learn(features, patterns, graph, false, how);
    }
};

TEST_CASE("the share of records that have a match is found, without labels") {
    for (const int share : {10, 40, 80}) {
        const invented all{share};
        const auto learnt = all.learnt();
        INFO("share ", share);
        CHECK(learnt.match_rate == doctest::Approx(share / 100.0).epsilon(0.1));
    }
}

TEST_CASE("agreement speaks for a match, difference against it, a missing value says nothing") {
    const invented all{30};
    const auto learnt = all.learnt();
    CHECK(learnt.features[0].bits[0] == 0);
    CHECK(learnt.features[0].bits[5] > 2); // the truth is log2(0.95 / 0.05), 4.2
    CHECK(learnt.features[0].bits[5] < 5.5);
    CHECK(learnt.features[0].bits[1] < -2);
    CHECK(learnt.features[2].bits[4] > 2);
    CHECK(learnt.features[0].m[5] == doctest::Approx(0.95).epsilon(0.06));
    CHECK(learnt.features[0].u[5] == doctest::Approx(0.05).epsilon(0.2));
}

TEST_CASE("the probabilities keep what they promise") {
    const invented all{30};
    const auto learnt = all.learnt({.kin_rate = 0}); // there are none
    double promised = 0;
    double kept = 0;
    double pairs = 0;
    for (std::size_t e = 0; e != all.edges.size(); ++e) {
        const auto odds = link::exp2(learnt.bits(all.patterns[all.edges[e].pattern]));
        const auto p = odds / (1 + odds);
        if (p < 0.5) continue;
        promised += p;
        kept += all.is_match[e] ? 1 : 0;
        pairs += 1;
    }
    CHECK(pairs > 800);
    CHECK(promised / pairs == doctest::Approx(kept / pairs).epsilon(0.02));
}

TEST_CASE("without rounds the bits are those of the levels, within the bounds") {
    const invented all{30};
    const auto first = all.learnt({.rounds = 0});
    CHECK(first.rounds == 0);
    for (std::size_t f = 0; f != all.features.size(); ++f)
        for (std::size_t l = 1; l != all.features[f].levels.size(); ++l)
            CHECK(first.features[f].bits[l] == all.features[f].levels[l].bits);
    const auto narrow = all.learnt({.most_bits = 1, .least_bits = -1});
    for (std::size_t l = 1; l != all.features[0].levels.size(); ++l) {
        CHECK(narrow.features[0].bits[l] <= 1);
        CHECK(narrow.features[0].bits[l] >= -1);
    }
}

TEST_CASE("tiny data stay with the first bits") {
    const invented all{50, 3};
    const auto learnt = all.learnt();
    const auto& levels = all.features[0].levels;
    for (std::size_t l = 2; l != levels.size(); ++l) // how far apart they are
        CHECK(learnt.features[0].bits[l] - learnt.features[0].bits[1]
              == doctest::Approx(levels[l].bits - levels[1].bits).epsilon(0.1));
}

TEST_CASE("kin take from pairs whose amounts differ, and none are asked for with rate 0") {
    const invented all{30};
    const auto with = all.learnt();
    const auto none = all.learnt({.kin_rate = 0});
    CHECK(none.kin_rate == std::array<double, 2>{});
    for (const auto& p : all.patterns) {
        CHECK(none.kin_bits(p) == 0);
        CHECK(with.kin_bits(p) <= 0);
        CHECK(with.bits(p) == doctest::Approx(with.plain_bits(p) + with.kin_bits(p)));
    }
}

// Titles, places and amounts, pair by pair.
struct written {
    std::vector<link::comparison_column> columns{
        {0, 0, link::kind::text}, {1, 1, link::kind::place}, {2, 2, link::kind::amount}};
    std::vector<link::feature> features;
    std::vector<link::level_pattern> patterns;
    std::vector<link::pair_graph::edge> edges;

    // What titles share, as a level of texts.
    static constexpr std::uint8_t whole = 2 + 3 * link::levels::text_cover - 1; // rare words
    static constexpr std::uint8_t whole_common = 2 + link::levels::text_cover - 1;
    static constexpr std::uint8_t little = 2;
    static constexpr std::uint8_t here = 5;
    static constexpr std::uint8_t elsewhere = link::levels::other_place;
    static constexpr std::uint32_t records = 2000; // on the left

    written() {
        link::ingredients use;
        use.leads = false;
        features = link::features_of(columns, use);
    }
    static link::level_pattern pair(std::uint8_t title, std::uint8_t place, std::uint8_t amount,
                                    std::size_t against) {
        return {title, place, amount, static_cast<std::uint8_t>(against), 1};
    }
    void add(const link::level_pattern& p, int times) {
        patterns.push_back(p);
        const auto number = static_cast<std::uint32_t>(patterns.size() - 1);
        for (; times != 0; --times) {
            const auto n = static_cast<std::uint32_t>(edges.size());
            edges.push_back({n % records, n, number, 0});
        }
    }
    [[nodiscard]] link::mixture learnt(const link::mixture_settings& how = {}) const {
        link::pair_graph graph{edges, records, edges.size()};
        return link::learn(features, patterns, graph, false, how);
    }
};

TEST_CASE("kin differ in the place or in a mark, whatever their amounts") {
    using namespace link::levels;
    written all;
    constexpr std::uint8_t close = amount_within_10;
    all.add(written::pair(written::whole, written::here, close, nothing_against), 500);
    all.add(written::pair(written::whole, written::elsewhere, close, nothing_against), 500);
    all.add(written::pair(written::whole, written::here, close, other_part), 500);
    int n = 0; // the nearer the rarer
    for (const std::uint8_t amount : {std::uint8_t{1}, std::uint8_t{3}, std::uint8_t{5},
                                      std::uint8_t{7}, close, amount_within_half})
        all.add(written::pair(written::little, written::elsewhere, amount, other_object),
                20'000 / ++n);
    const auto learnt = all.learnt();
    const auto bits = [&](std::size_t p) { return learnt.bits(all.patterns[p]); };
    CHECK(bits(0) > 3);
    CHECK(bits(1) < 0); // the same thing in another town
    CHECK(bits(2) < 0); // the next section
    const auto kin = [&](std::size_t p) { return learnt.kin(all.patterns[p]); };
    CHECK(kin(0).differ[link::by_place] < 1e-6);
    CHECK(kin(0).differ[link::by_mark] < 1e-6);
    CHECK(kin(1).differ[link::by_place] > 100 * kin(1).differ[link::by_mark]);
    CHECK(kin(2).differ[link::by_mark] > 100 * kin(2).differ[link::by_place]);
    CHECK(learnt.role.is_alike(all.patterns[0]));
    CHECK_FALSE(learnt.role.is_alike(all.patterns[1]));
    CHECK_FALSE(learnt.role.is_alike(all.patterns[2]));
    // Without its place a pair may be kin of that kind, and is a question.
    auto somewhere = all.patterns[0];
    somewhere[1] = 0;
    CHECK(learnt.bits(somewhere) < bits(0));
    CHECK(learnt.bits(somewhere) > bits(1));
}

TEST_CASE("what is alike by chance is told by amounts: common words often, rare ones seldom") {
    using namespace link::levels;
    written all;
    all.add(written::pair(written::whole_common, written::here, 1, nothing_against), 800);
    all.add(written::pair(written::whole_common, written::here, amount_equal, nothing_against),
            200);
    all.add(written::pair(written::whole, written::here, 1, nothing_against), 2);
    all.add(written::pair(written::whole, written::here, amount_equal, nothing_against), 998);
    all.add(written::pair(written::little, written::elsewhere, 1, other_object), 8000);
    const auto learnt = all.learnt();
    const auto common = learnt.role.alike_kind(all.patterns[0]);
    const auto rare = learnt.role.alike_kind(all.patterns[2]);
    CHECK(common != rare);
    CHECK(learnt.alike[common] > learnt.alike[rare] + 1);
    CHECK(learnt.alike[0] == link::mixture_settings{}.alike[0]); // none seen
    const auto unknown = [&](std::uint8_t title) {
        return learnt.bits(written::pair(title, written::here, 0, nothing_against));
    };
    CHECK(unknown(written::whole) > unknown(written::whole_common));
}

TEST_CASE("where a register has many neighbours of a kind, a pair of it may be one of them") {
    using namespace link::levels;
    written all;
    all.add(written::pair(written::whole, written::here, 0, nothing_against), 300);
    all.add(written::pair(written::whole, written::elsewhere, 1, nothing_against), 900);
    all.add(written::pair(written::little, written::elsewhere, 1, other_object), 8000);
    const auto kind = all.learnt().role.alike_kind(all.patterns[0]);
    const auto with = [&](double neighbours) {
        link::mixture_settings how;
        how.in_one_place[kind] = neighbours;
        return all.learnt(how).bits(all.patterns[0]);
    };
    CHECK(with(0) > 0);
    CHECK(with(0.1) < with(0) - 0.05);
    CHECK(with(1) < with(0.1) - 0.2);
    CHECK(all.learnt({.in_one_place = {}, .heed_neighbours = 1}).bits(all.patterns[0]) == with(0));
}

TEST_CASE("titles with rare words besides, some words and all words are alike in their own way") {
    using namespace link::levels;
    const auto learnt = written{}.learnt();
    auto p = written::pair(written::whole, written::here, 0, nothing_against);
    CHECK(learnt.role.alike_kind(p) == 5);
    p[4] = words_on_both;
    CHECK(learnt.role.alike_kind(p) == 1);
    p = written::pair(written::whole - 1, written::here, 0, nothing_against);
    CHECK(learnt.role.alike_kind(p) == 3);
    p[0] = written::whole_common;
    CHECK(learnt.role.alike_kind(p) == 4);
    p[0] = 1; // nothing shared
    CHECK(learnt.role.alike_kind(p) == 0);
    p[0] = 0; // no title
    CHECK(learnt.role.alike_kind(p) == 3);
}

TEST_CASE("persons in two towns are no kin of that kind: there is no title to share") {
    const std::vector<link::comparison_column> columns{
        {0, 0, link::kind::name}, {1, 1, link::kind::place}, {2, 2, link::kind::date}};
    const auto features = link::features_of(columns);
    link::pair_graph graph{{{0, 0, 0, 0}}, 1, 1};
    const std::vector<link::level_pattern> patterns{{5, 0, 7, 4, 4}};
    const auto learnt = link::learn(features, patterns, graph, false);
    CHECK(learnt.kin_rate[link::by_place] == 0);
    CHECK(learnt.kin_rate[link::by_mark] > 0);
    CHECK(learnt.kin(patterns[0]).alike == 0);
}

TEST_CASE("no pairs at all are learnt from without harm") {
    const invented all{30, 1};
    link::pair_graph graph{{}, 0, 0};
    const auto learnt = link::learn(all.features, {}, graph, false);
    CHECK(learnt.match_rate > 0);
    CHECK(learnt.match_rate < 1);
}

} // namespace

} // namespace mixture_test
