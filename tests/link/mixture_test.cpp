// SPDX-License-Identifier: MIT
#include <muster/link/features.hpp>
#include <muster/link/learn.hpp>
#include <muster/link/mixture.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

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
        std::vector<std::uint32_t> known(8 * 16 * 8, 0xFFFF'FFFFu);
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
                p[1] = level(7);
                p[2] = level(4);
                auto& number = known[p[0] * 128u + p[1] * 8u + p[2]];
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
    CHECK(none.kin_rate == 0);
    for (const auto& p : all.patterns) {
        CHECK(none.kin_bits(p) == 0);
        CHECK(with.kin_bits(p) <= 0);
        CHECK(with.bits(p) == doctest::Approx(with.plain_bits(p) + with.kin_bits(p)));
    }
}

TEST_CASE("titles that share words common to many records are clean by chance, others are not") {
    // A title and an amount. Pairs whose titles agree in every word: those that share rare words
    // agree in the amount as well, those that share common ones do not.
    const std::vector<link::comparison_column> columns{{0, 0, link::kind::text},
                                                       {1, 1, link::kind::amount}};
    link::ingredients use;
    use.leads = false;
    const auto features = link::features_of(columns, use);
    std::vector<link::level_pattern> patterns;
    std::vector<link::pair_graph::edge> edges;
    std::uint32_t record = 0;
    const auto add = [&](std::uint8_t title, std::uint8_t amount, std::uint8_t against, int times) {
        patterns.push_back({title, amount, against, 1});
        for (; times != 0; --times, ++record)
            edges.push_back({record, record, static_cast<std::uint32_t>(patterns.size() - 1), 0});
    };
    constexpr auto all = link::levels::text_cover + 1; // of common words
    constexpr auto rare = all + 2 * link::levels::text_cover;
    add(all, 1, link::levels::nothing_against, 800);
    add(all, 9, link::levels::nothing_against, 200);
    add(rare, 1, link::levels::nothing_against, 2);
    add(rare, 9, link::levels::nothing_against, 998);
    add(2, 1, 3, 8000);
    link::pair_graph graph{edges, record, record};
    const auto learnt = link::learn(features, patterns, graph, false);
    CHECK(learnt.clean_kin_bits[0] > learnt.clean_kin_bits[2] + 1);
    CHECK(learnt.clean_kin_bits[1] == link::mixture_settings{}.clean_kin_bits[1]); // none seen
    CHECK(learnt.bits({rare, 0, link::levels::nothing_against, 1})
          > learnt.bits({all, 0, link::levels::nothing_against, 1}));
}

TEST_CASE("no pairs at all are learnt from without harm") {
    const invented all{30, 1};
    link::pair_graph graph{{}, 0, 0};
    const auto learnt = link::learn(all.features, {}, graph, false);
    CHECK(learnt.match_rate > 0);
    CHECK(learnt.match_rate < 1);
}

} // namespace
