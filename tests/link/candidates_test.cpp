// SPDX-License-Identifier: MIT
#include <muster/link/candidates.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/rank.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace candidates_test {

namespace {

namespace link = muster::link;

struct corpus {
    std::vector<std::string> titles;
    link::table rows{{"title"}};
    link::encoded encoded;

    corpus(std::vector<std::string> all, link::vocabulary& terms) : titles(std::move(all)) {
        for (const auto& t : titles) rows.add(std::vector<std::string_view>{t});
        std::vector<std::uint32_t> order(titles.size());
        std::iota(order.begin(), order.end(), 0u);
        const link::comparison_column title{0, 0, link::kind::text};
        encoded = link::encode(rows, order, {&title, 1}, false, terms, link::serial{});
    }
};

void rank(link::vocabulary& terms, corpus& left, corpus& right) {
    const std::array<link::encoded*, 2> both{&left.encoded, &right.encoded};
    link::rank_terms(terms, 0, both, link::needless::go, link::serial{});
}

std::vector<std::string> random_titles(muster_test::source& from, int n) {
    std::vector<std::string> out;
    for (; n > 0; --n) {
        std::string t;
        for (auto k = from.integer(1, 6); k > 0; --k)
            t += std::string(1, static_cast<char>(from.integer('b', 'z')))
                 + std::string(1, static_cast<char>(from.integer('a', 'h'))) + "zt ";
        out.push_back(t);
    }
    return out;
}

TEST_CASE("with enough postings nothing is lost, against a look at every record") {
    muster_test::for_all(40, [](muster_test::source from) {
        link::vocabulary terms;
        corpus left{random_titles(from, 20), terms};
        corpus right{random_titles(from, 150), terms};
        rank(terms, left, right);
        const link::term_weights weights{terms, left.encoded, right.encoded};
        const link::candidate_limits limits{.keep = 10, .rescored = 40, .postings = 100'000};
        const link::candidate_index index{right.encoded, weights, terms.size(), false, limits};
        link::candidate_index::scratch room;
        for (std::size_t l = 0; l != left.encoded.size(); ++l) {
            std::vector<link::candidate> all;
            for (std::uint32_t r = 0; r != right.encoded.size(); ++r) {
                bool shares = false;
                for (const auto& a : left.encoded.terms(l))
                    for (const auto& b : right.encoded.terms(r))
                        shares = shares || a.term == b.term;
                if (shares) all.push_back({r, index.score(left.encoded.terms(l), r)});
            }
            std::ranges::sort(all, [](const auto& a, const auto& b) {
                return a.score != b.score ? a.score > b.score : a.record < b.record;
            });
            if (all.size() > 10) all.resize(10);
            const auto found = index.find(left.encoded.terms(l), room);
            REQUIRE(found.size() == all.size());
            for (std::size_t i = 0; i != all.size(); ++i) {
                CHECK(found[i].record == all[i].record);
                CHECK(found[i].score == all[i].score);
            }
        }
    });
}

TEST_CASE("with few postings the scores of what is found are still whole") {
    muster_test::for_all(20, [](muster_test::source from) {
        link::vocabulary terms;
        corpus left{random_titles(from, 10), terms};
        corpus right{random_titles(from, 300), terms};
        rank(terms, left, right);
        const link::term_weights weights{terms, left.encoded, right.encoded};
        const link::candidate_index index{
            right.encoded, weights, terms.size(), false, {.postings = 8}};
        link::candidate_index::scratch room;
        for (std::size_t l = 0; l != left.encoded.size(); ++l)
            for (const auto& c : index.find(left.encoded.terms(l), room))
                CHECK(c.score == index.score(left.encoded.terms(l), c.record));
    });
}

TEST_CASE("a term of no weight at all brings no candidate, and none twice") {
    // Words that nearly every description has weigh next to nothing there.
    std::vector<std::string> cells;
    for (int i = 0; i != 120; ++i)
        cells.push_back(std::string{"title"} + static_cast<char>('a' + i % 26)
                        + static_cast<char>('a' + i / 26));
    const link::comparison_column columns[] = {{0, 0, link::kind::text}, {1, 1, link::kind::text}};
    link::table left{{"title", "description"}};
    link::table right{{"title", "description"}};
    for (const auto& c : cells) {
        left.add(std::array<std::string_view, 2>{c, "kumon lorrik wastel dremin polvak"});
        right.add(std::array<std::string_view, 2>{"", "kumon lorrik wastel dremin polvak"});
    }
    std::vector<std::uint32_t> rows(120);
    std::iota(rows.begin(), rows.end(), 0u);
    link::vocabulary terms;
    auto a = link::encode(left, rows, columns, false, terms, link::serial{});
    auto b = link::encode(right, rows, columns, true, terms, link::serial{});
    const std::array<link::encoded*, 2> both{&a, &b};
    link::rank_terms(terms, 0, both, link::needless::go, link::serial{});
    const link::term_weights weights{terms, a, b};
    const link::candidate_index index{b, weights, terms.size(), false, {}, 0b10};
    link::candidate_index::scratch room;
    for (std::size_t l = 0; l != a.size(); ++l) {
        std::vector<std::uint32_t> found;
        for (const auto& c : index.find(a.terms(l), room)) found.push_back(c.record);
        std::ranges::sort(found);
        CHECK(std::ranges::adjacent_find(found) == found.end());
    }
}

TEST_CASE("limits beyond all records are no other ones") {
    link::vocabulary terms;
    corpus left{{"quay Poseidonis"}, terms};
    corpus right{{"quay Poseidonis", "tunnel Poseidonis", "school Oldtown"}, terms};
    rank(terms, left, right);
    const link::term_weights weights{terms, left.encoded, right.encoded};
    const auto found = [&](const link::candidate_limits& limits) {
        const link::candidate_index index{right.encoded, weights, terms.size(), false, limits};
        link::candidate_index::scratch room;
        return index.find(left.encoded.terms(0), room).size();
    };
    constexpr auto most = static_cast<std::size_t>(-1);
    CHECK(found({.keep = most, .rescored = most, .postings = most}) == 2);
    CHECK(found({.keep = 0}) == 0);
}

TEST_CASE("in a small table a record has more candidates") {
    constexpr link::candidate_limits limits;
    CHECK(limits.of_one_table(1000).keep == 200);
    CHECK(limits.of_one_table(100'000).keep == 40);
    CHECK(limits.of_one_table(1'000'000).keep == 8);
    CHECK(limits.of_one_table(0).keep == 200);
    CHECK(limits.of_one_table(100'000).rescored >= 40);
}

TEST_CASE("a flood, all titles equal or one word everywhere, is bounded") {
    link::vocabulary terms;
    std::vector<std::string> flood(20'000, "annual upkeep of roads");
    flood.push_back("annual upkeep of Poseidonis roads");
    corpus right{flood, terms};
    corpus left{{"annual upkeep of roads", "upkeep of Poseidonis roads"}, terms};
    rank(terms, left, right);
    const link::term_weights weights{terms, left.encoded, right.encoded};
    const link::candidate_index index{right.encoded, weights, terms.size(), false};
    link::candidate_index::scratch room;
    CHECK(index.find(left.encoded.terms(0), room).empty()); // nothing tells them apart
    const auto found = index.find(left.encoded.terms(1), room);
    REQUIRE(found.size() == 1); // by its rare word
    CHECK(found[0].record == 20'000);
}

} // namespace

} // namespace candidates_test
