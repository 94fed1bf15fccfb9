// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ORDER_HPP
#define MUSTER_LINK_ORDER_HPP

/// \file
/// An order of rows that does not depend on how they were delivered.

#include <muster/link/table.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace muster::link {

/// The numbers of the rows in an order that depends on their cells alone, first by the id.
[[nodiscard]] inline std::vector<std::uint32_t> canonical_order(const table& t,
                                                                std::size_t id_column) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys(t.rows());
    for (std::size_t row = 0; row != t.rows(); ++row)
        keys[row] = {hash_of(t.at(row, id_column)), static_cast<std::uint32_t>(row)};
    std::ranges::sort(keys, [&](const auto& a, const auto& b) {
        if (a.first != b.first) return a.first < b.first;
        for (std::size_t c = 0; c != t.columns().size(); ++c)
            if (t.at(a.second, c) != t.at(b.second, c))
                return t.at(a.second, c) < t.at(b.second, c);
        return a.second < b.second;
    });
    std::vector<std::uint32_t> rows(keys.size());
    for (std::size_t i = 0; i != keys.size(); ++i) rows[i] = keys[i].second;
    return rows;
}

} // namespace muster::link

#endif // MUSTER_LINK_ORDER_HPP
