// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ORDER_HPP
#define MUSTER_LINK_ORDER_HPP

/// \file
/// An order of rows that does not depend on how they were delivered.

#include <muster/link/executor.hpp>
#include <muster/link/spread_sort.hpp>
#include <muster/link/table.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace muster::link {

/// The numbers of the rows in an order that depends on their cells alone: by the cell of the column
/// `near`, so that what is compared stands side by side, then by the id. `near` may be the id.
template <class Executor = serial>
[[nodiscard]] std::vector<std::uint32_t> canonical_order(const table& t, std::size_t id_column,
                                                         std::size_t near, Executor run = {}) {
    struct key {
        std::uint64_t near = 0;
        std::uint32_t id = 0;
        std::uint32_t row = 0;
    };
    std::vector<key> keys(t.rows());
    for (std::uint32_t row = 0; row != t.rows(); ++row)
        keys[row] = {hash_of(t.at(row, near)),
                     static_cast<std::uint32_t>(hash_of(t.at(row, id_column))), row};
    const auto before = [&](const key& a, const key& b) {
        if (a.near != b.near) return a.near < b.near;
        if (a.id != b.id) return a.id < b.id;
        for (std::size_t c = 0; c != t.columns().size(); ++c)
            if (t.at(a.row, c) != t.at(b.row, c)) return t.at(a.row, c) < t.at(b.row, c);
        return a.row < b.row;
    };
    spread_sort(
        keys, 8, [](const key& k) { return static_cast<std::size_t>(k.near >> 61); }, before, run);
    std::vector<std::uint32_t> rows(keys.size());
    std::ranges::transform(keys, rows.begin(), &key::row);
    return rows;
}

} // namespace muster::link

#endif // MUSTER_LINK_ORDER_HPP
