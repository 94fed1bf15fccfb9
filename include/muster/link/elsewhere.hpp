// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ELSEWHERE_HPP
#define MUSTER_LINK_ELSEWHERE_HPP

/// \file
/// Whether the title that a pair shares is one that projects in other towns share, too.

#include <muster/link/levels.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/roles.hpp>
#include <muster/link/term_weights.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// Fills in the levels of aspect::elsewhere: of the other candidates of the left record, how many
/// are in another place and share as much of the title. `shared` has the weight of what the titles
/// of each pair share; pairs of one left record stand together.
///
/// Source: six lists. Of links promised 0.96 to 0.99, 0.85 to 0.97 were true where no other
///         candidate was such; of those promised 0.93 to 0.97, 0.28 to 0.88 where eight or more
///         were: a school is repaired in every town.
inline void count_elsewhere(std::span<const pair_graph::edge> edges,
                            std::span<const std::int32_t> shared, std::span<const feature> features,
                            std::span<level_pattern> levels) {
    constexpr std::int32_t about = 2 * term_weights::bit; // less is as much
    const auto f = static_cast<std::size_t>(
        std::ranges::find(features, aspect::elsewhere, &feature::is) - features.begin());
    if (f == features.size()) return;
    const roles role{features};
    std::vector<std::int32_t> others;
    for (std::size_t from = 0, to = 0; from != edges.size(); from = to) {
        others.clear();
        for (; to != edges.size() && edges[to].left == edges[from].left; ++to)
            if (role.differ_in_place(levels[to])) others.push_back(shared[to]);
        for (auto e = from; e != to; ++e) {
            if (role.differ_in_place(levels[e])) continue; // it is elsewhere itself
            const auto n = std::ranges::count_if(
                others, [&](std::int32_t s) { return s >= shared[e] - about; });
            levels[e][f] = levels::likes_elsewhere(static_cast<std::size_t>(n));
        }
    }
}

} // namespace muster::link

#endif // MUSTER_LINK_ELSEWHERE_HPP
