// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_CLUSTERS_HPP
#define MUSTER_LINK_CLUSTERS_HPP

/// \file
/// Groups of records that are one thing, without chains of half-alike ones.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace muster::link {

/// A pair of records and its evidence in bits.
struct weighed_pair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double bits = 0;
};

/// Groups records by their links, best link first. Two groups become one only if the mean evidence
/// of all pairs between them is at least `least`: one chance link does not chain two groups.
///
/// `evidence(a, b)` gives the bits of any pair. At most `most_pairs` pairs between two groups are
/// looked at. Order: the groups depend on the pairs, not on their order.
/// \return for each record the smallest record of its group.
template <class Evidence>
[[nodiscard]] std::vector<std::uint32_t> clusters(std::size_t records,
                                                  std::vector<weighed_pair> pairs, double least,
                                                  Evidence evidence, std::size_t most_pairs = 400) {
    std::ranges::sort(pairs, [](const weighed_pair& x, const weighed_pair& y) {
        if (x.bits != y.bits) return x.bits > y.bits;
        return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    std::vector<std::uint32_t> group(records);
    std::vector<std::vector<std::uint32_t>> members(records);
    for (std::uint32_t i = 0; i != records; ++i) group[i] = i;
    const auto all_of = [&](std::uint32_t g) {
        return members[g].empty() ? std::vector<std::uint32_t>{g} : members[g];
    };
    for (const auto& p : pairs) {
        auto low = group[p.a];
        auto high = group[p.b];
        if (low == high) continue;
        if (high < low) std::swap(low, high);
        auto into = all_of(low);
        const auto from = all_of(high);
        double sum = 0;
        std::size_t n = 0;
        for (const auto a : into)
            for (const auto b : from) {
                if (n == most_pairs) break;
                sum += evidence(a, b);
                ++n;
            }
        if (sum < least * static_cast<double>(n)) continue;
        for (const auto b : from) {
            group[b] = low;
            into.push_back(b);
        }
        members[low] = std::move(into);
        members[high].clear();
    }
    return group;
}

} // namespace muster::link

#endif // MUSTER_LINK_CLUSTERS_HPP
