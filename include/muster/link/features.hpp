// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_FEATURES_HPP
#define MUSTER_LINK_FEATURES_HPP

/// \file
/// Which comparisons are made for which columns.

#include <muster/link/ingredients.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/table.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// The comparisons for these columns: each column, and what the texts say together.
[[nodiscard]] inline std::vector<feature> features_of(std::span<const comparison_column> columns,
                                                      const ingredients& use = {},
                                                      bool within = false) {
    std::vector<feature> out;
    bool text = false;
    bool place = false;
    for (std::size_t c = 0; c != columns.size(); ++c) {
        const auto is = columns[c].is;
        auto kin = levels::kinship_of(is);
        if (is == kind::place && place) kin = levels::kinship::by_name; // the first one is asked
        out.push_back({aspect::column, c, levels::of(is), kin,
                       is == kind::amount || is == kind::place || (is == kind::text && !text)});
        text = text || is == kind::text;
        place = place || is == kind::place;
    }
    const auto add = [&](aspect a, bool strict = false) {
        out.push_back({a, 0, levels::of(a), levels::kinship_of(a), strict});
    };
    if (text && use.against) add(aspect::against, true);
    if (text && use.besides) add(aspect::besides);
    if (text && place && use.besides) add(aspect::places);
    if (text && place && use.elsewhere && !within) add(aspect::elsewhere, true);
    if (use.leads)
        for (const auto a : {aspect::left_lead, aspect::right_lead}) add(a);
    return out;
}

/// The columns of one kind, as bits.
[[nodiscard]] inline std::uint32_t columns_of(std::span<const comparison_column> columns, kind is) {
    std::uint32_t out = 0;
    for (std::size_t c = 0; c != columns.size(); ++c)
        if (columns[c].is == is) out |= std::uint32_t{1} << c;
    return out;
}

/// The columns of long texts, as bits: every text behind the first one, which is the title.
[[nodiscard]] inline std::uint32_t long_texts(std::span<const comparison_column> columns) {
    std::uint32_t out = 0;
    bool title = false;
    for (std::size_t c = 0; c != columns.size(); ++c) {
        if (columns[c].is != kind::text) continue;
        if (title) out |= std::uint32_t{1} << c;
        title = true;
    }
    return out;
}

} // namespace muster::link

#endif // MUSTER_LINK_FEATURES_HPP
