// SPDX-License-Identifier: MIT
//
// How long does an index take to read records, and a stream of single claims to be answered?
//     index_bench [records] [claims] [seed]
#include <muster/link.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

#include "../support/relabelling.hpp"

namespace {

namespace link = muster::link;
using muster_test::simulated;

std::vector<std::string> cells_of(const simulated& r) {
    return {r.id, r.title, r.place, r.agency,
            r.amount == 0 ? std::string{} : std::to_string(r.amount)};
}
double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int count, char** words) {
    const auto number = [&](int i, unsigned long otherwise) {
        return count > i ? std::strtoul(words[i], nullptr, 10) : otherwise;
    };
    muster_test::relabelling_simulator simulator{number(3, 1)};
    const auto civil = simulator.civil(number(1, 100'000));
    const auto claims = simulator.claims(civil, number(2, 5'000));
    std::vector<std::vector<std::string>> cells;
    for (const auto& r : civil) cells.push_back(cells_of(r));
    link::table records{{"id", "title", "place", "agency", "amount"}};
    for (const auto& row : cells) records.add(row);

    auto start = std::chrono::steady_clock::now();
    link::record_index index{{{1, 1, link::kind::text},
                              {2, 2, link::kind::place},
                              {3, 3, link::kind::name},
                              {4, 4, link::kind::amount}}};
    index.add(records, 0);
    const auto ignore = [](std::uint32_t, std::span<const link::index_link>) {};
    index.find(link::table{records.columns()}, 0, ignore); // reads them
    std::printf("%zu records read in %.2f s; ", civil.size(), seconds_since(start));

    start = std::chrono::steady_clock::now();
    std::size_t links = 0;
    for (const auto& c : claims) {
        const auto row = cells_of(c);
        link::table one{records.columns()};
        one.add(row);
        index.find(one, 0, [&](std::uint32_t, std::span<const link::index_link> found) {
            links += found.size();
        });
    }
    const auto took = seconds_since(start);
    std::printf("%zu single claims in %.2f s, %.0f us each; %zu links\n", claims.size(), took,
                1e6 * took / static_cast<double>(claims.size()), links);
}
