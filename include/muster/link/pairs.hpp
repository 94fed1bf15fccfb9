// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PAIRS_HPP
#define MUSTER_LINK_PAIRS_HPP

/// \file
/// The candidate pairs of two tables, found and compared.

#include <muster/link/candidates.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/elsewhere.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/lead.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/parts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// The candidates of all left records, by left, then right. `admits(left, right)` tells which pairs
/// come into question. Within one table a record has candidates behind it only, so that each pair
/// is there once. `room` is used for few records, so that a stream of them needs no new storage for
/// each.
template <class Admits, class Executor>
[[nodiscard]] std::vector<pair_graph::edge>
candidate_pairs(const candidate_index& index, const encoded& left, bool within,
                candidate_index::scratch& room, Admits admits, Executor run) {
    using edge = pair_graph::edge;
    constexpr std::size_t portion = 8192;
    std::vector<std::vector<edge>> found((left.size() + portion - 1) / portion);
    const auto find = [&](std::size_t p, candidate_index::scratch& use) {
        const auto end = std::min((p + 1) * portion, left.size());
        for (auto l = static_cast<std::uint32_t>(p * portion); l != end; ++l) {
            const auto first = static_cast<std::ptrdiff_t>(found[p].size());
            for (const auto& c : index.find(left.terms(l), use, within ? l + 1 : 0))
                if (admits(l, c.record)) found[p].push_back({l, c.record, 0, c.score});
            std::ranges::sort(found[p].begin() + first, found[p].end(), {}, &edge::right);
        }
    };
    if (found.size() == 1)
        find(0, room);
    else
        run(found.size(), [&](std::size_t p) {
            candidate_index::scratch own;
            find(p, own);
        });
    std::size_t n = 0;
    for (const auto& f : found) n += f.size();
    std::vector<edge> edges;
    edges.reserve(n);
    for (auto& f : found) {
        edges.insert(edges.end(), f.begin(), f.end());
        f = {};
    }
    return edges;
}

/// The levels of all pairs. With a part finder those of parts of one record are raised.
template <class Executor>
[[nodiscard]] std::vector<level_pattern>
compare_pairs(std::span<const pair_graph::edge> edges, const comparer& compare,
              const encoded& right, const leads& ahead, const part_finder* parts, Executor run) {
    std::vector<level_pattern> levels(edges.size());
    std::vector<std::uint8_t> contained(edges.size());
    std::vector<std::int32_t> shared(edges.size());
    constexpr std::size_t portion = 16384;
    run((edges.size() + portion - 1) / portion, [&](std::size_t p) {
        const auto end = std::min((p + 1) * portion, edges.size());
        for (auto e = p * portion; e != end; ++e) {
            if (e + 16 < end) right.expect(edges[e + 16].right);
            if (e + 8 < end) right.expect_cells(edges[e + 8].right);
            titles_compared titles;
            levels[e] = compare(edges[e].left, edges[e].right, titles);
            ahead.add(edges[e], levels[e]);
            contained[e] = titles.contained ? 1 : 0;
            shared[e] = titles.shared;
        }
    });
    count_elsewhere(edges, shared, compare.features(), levels);
    if (parts == nullptr) return levels;
    (*parts)(edges, contained, levels, false, run);
    (*parts)(edges, contained, levels, true, run);
    return levels;
}

} // namespace muster::link

#endif // MUSTER_LINK_PAIRS_HPP
