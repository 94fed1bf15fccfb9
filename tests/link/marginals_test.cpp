// SPDX-License-Identifier: MIT
#include <muster/link/marginals.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

#include "support/property.hpp"

namespace marginals_test {

namespace {

namespace link = muster::link;
using edge = link::pair_graph::edge;

// All matchings of a small graph, one by one: the slow and plain twin.
void walk(const std::vector<edge>& edges, const std::vector<double>& odds, std::size_t at,
          std::vector<bool>& left, std::vector<bool>& right, double weight, double& all,
          std::vector<double>& with, std::vector<std::size_t>& chosen) {
    if (at == edges.size()) {
        all += weight;
        for (const auto e : chosen) with[e] += weight;
        return;
    }
    walk(edges, odds, at + 1, left, right, weight, all, with, chosen);
    if (left[edges[at].left] || right[edges[at].right]) return;
    left[edges[at].left] = right[edges[at].right] = true;
    chosen.push_back(at);
    walk(edges, odds, at + 1, left, right, weight * odds[at], all, with, chosen);
    chosen.pop_back();
    left[edges[at].left] = right[edges[at].right] = false;
}

TEST_CASE("on a star and on a chain the probabilities are exact") {
    // A record with three candidates; then a chain a-1-b-2.
    for (const auto& edges : {std::vector<edge>{{0, 0, 0, 0}, {0, 1, 1, 0}, {0, 2, 2, 0}},
                              std::vector<edge>{{0, 0, 0, 0}, {1, 0, 1, 0}, {1, 1, 2, 0}}}) {
        muster_test::for_all(200, [&](muster_test::source from) {
            std::vector<double> odds;
            for (int i = 0; i != 3; ++i)
                odds.push_back(static_cast<double>(from.integer(1, 4000)) / 100);
            std::vector<bool> left(3);
            std::vector<bool> right(3);
            std::vector<double> with(3);
            std::vector<std::size_t> chosen;
            double all = 0;
            walk(edges, odds, 0, left, right, 1, all, with, chosen);
            link::pair_graph graph{edges, 3, 3};
            graph.marginals(
                odds, true,
                [&](std::size_t e, double p) { CHECK(p == doctest::Approx(with[e] / all)); }, 20);
        });
    }
}

TEST_CASE("without exclusion a pair stands for itself") {
    link::pair_graph graph{{{0, 0, 0, 0}, {0, 1, 1, 0}}, 1, 2};
    const std::vector<double> odds{1, 3};
    std::vector<double> p;
    graph.marginals(odds, false, [&](std::size_t, double x) { p.push_back(x); });
    CHECK(p == std::vector<double>{0.5, 0.75});
}

TEST_CASE("probabilities stay within 0 and 1 however strong the rivals are") {
    muster_test::for_all(200, [](muster_test::source from) {
        std::vector<edge> edges;
        std::vector<double> odds;
        for (std::uint32_t l = 0; l != 6; ++l)
            for (std::uint32_t r = 0; r != 6; ++r) {
                if (from.integer(0, 2) == 0) continue;
                edges.push_back({l, r, static_cast<std::uint32_t>(odds.size()), 0});
                double o = 1;
                for (auto n = from.integer(-60, 60); n != 0; n += n < 0 ? 1 : -1)
                    o *= n < 0 ? 0.5 : 2;
                odds.push_back(o);
            }
        std::vector<double> row(6);
        link::pair_graph graph{edges, 6, 6};
        graph.marginals(odds, true, [&](std::size_t e, double p) {
            CHECK((p >= 0 && p <= 1));
            row[edges[e].left] += p;
        });
        for (const auto sum : row) CHECK(sum < 1.5); // one partner at most, as far as cycles allow
    });
}

} // namespace

} // namespace marginals_test
