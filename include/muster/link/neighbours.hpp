// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_NEIGHBOURS_HPP
#define MUSTER_LINK_NEIGHBOURS_HPP

/// \file
/// How often two projects are alike and in one place, told from those that one register lists.

#include <muster/link/candidates.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/mixture.hpp>
#include <muster/link/roles.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster::link {

/// How many candidates within one register are in one place, for each that is in another one, by
/// what the titles share. Each of them is another project: where a claim has candidates in other
/// towns, which are surely others, it has so many in its own town that are others, too.
///
/// `compare` compares the records of `register_` with each other. Pairs whose amounts are not known
/// or within a tenth are left out: they may be one project entered twice.
template <class Executor>
[[nodiscard]] mixture_settings::neighbours
count_neighbours(const candidate_index& index, const encoded& register_, const comparer& compare,
                 const roles& role, Executor run) {
    // Of 20 000 the ratios of titles that share rare words differ by less than a tenth.
    constexpr std::size_t sample = 4096;
    constexpr std::size_t portion = 512;
    constexpr double held = 50; // pairs that count as seen in two places
    mixture_settings::neighbours out{};
    if (role.places == most_features || role.marks == most_features) return out;
    using counts = std::array<std::uint32_t, roles::alike_kinds>;
    const auto step = std::max<std::size_t>(1, register_.size() / sample);
    const auto sampled = register_.size() / step;
    std::vector<std::array<counts, 2>> found((sampled + portion - 1) / portion);
    run(found.size(), [&](std::size_t p) {
        candidate_index::scratch room;
        const auto end = std::min((p + 1) * portion, sampled);
        for (auto i = p * portion; i != end; ++i) {
            const auto record = static_cast<std::uint32_t>(i * step);
            for (const auto& c : index.find(register_.terms(record), room)) {
                if (c.record == record) continue;
                const auto levels = compare(record, c.record);
                if (role.differ_in_marks(levels)) continue;
                if (role.amounts != most_features
                    && (levels[role.amounts] == 0
                        || levels[role.amounts] >= levels::amount_within_10))
                    continue;
                const auto at = role.alike_kind(levels);
                if (role.differ_in_place(levels))
                    ++found[p][1][at];
                else if (role.in_one_place(levels))
                    ++found[p][0][at];
            }
        }
    });
    for (std::size_t at = 0; at != out.size(); ++at) {
        double one = 0;
        double two = 0;
        for (const auto& f : found) {
            one += f[0][at];
            two += f[1][at];
        }
        out[at] = one / (two + held);
    }
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_NEIGHBOURS_HPP
