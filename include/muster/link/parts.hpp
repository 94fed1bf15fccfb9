// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PARTS_HPP
#define MUSTER_LINK_PARTS_HPP

/// \file
/// A project that was split into lots, projects that were merged into one.

#include <muster/link/compare.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/sums.hpp>
#include <muster/link/table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// Finds records that together make up another one: their amounts add up to its amount, or each of
/// them accounts for words of its title that the others do not have.
class part_finder {
public:
    part_finder(const encoded& left, const encoded& right, const comparer& compare,
                std::span<const comparison_column> columns, std::span<const feature> features)
        : left_(&left), right_(&right), compare_(&compare), columns_(columns), features_(features) {
    }

    /// Raises the levels of pairs that are parts of one record: of a left one, or, `by_right`, of a
    /// right one.
    void operator()(std::span<const pair_graph::edge> edges,
                    const std::vector<std::uint8_t>& contained, std::vector<level_pattern>& levels,
                    bool by_right) const {
        std::vector<std::uint32_t> use;
        for (std::uint32_t e = 0; e != edges.size(); ++e)
            if (contained[e]) use.push_back(e);
        const auto whole_of = [&](std::uint32_t e) {
            return by_right ? edges[e].right : edges[e].left;
        };
        std::ranges::sort(use, [&](std::uint32_t a, std::uint32_t b) {
            if (whole_of(a) != whole_of(b)) return whole_of(a) < whole_of(b);
            return edges[a].score != edges[b].score ? edges[a].score > edges[b].score : a < b;
        });
        for (std::size_t from = 0, to = 0; from != use.size(); from = to) {
            while (to != use.size() && whole_of(use[to]) == whole_of(use[from])) ++to;
            if (to - from < 2) continue;
            const std::span<const std::uint32_t> group{use.data() + from, to - from};
            further_parts(edges, group, levels, by_right);
            for (std::size_t f = 0; f != features_.size(); ++f)
                if (features_[f].is == aspect::column
                    && columns_[features_[f].column].is == kind::amount)
                    sums_of(edges, group, levels, f, by_right);
        }
        for (std::size_t f = 0; f != features_.size(); ++f)
            if (features_[f].is == aspect::against) lone_parts(edges, use, levels, f, by_right);
    }

private:
    // A project that was split has more than one lot: one claim for a lot is less of a reason than
    // several that name lots of the same project.
    void lone_parts(std::span<const pair_graph::edge> edges,
                    const std::vector<std::uint32_t>& contained, std::vector<level_pattern>& levels,
                    std::size_t f, bool by_right) const {
        const auto part = by_right ? levels::part_on_left : levels::part_on_right;
        const auto lone = by_right ? levels::lone_part_on_left : levels::lone_part_on_right;
        const auto whole_of = [&](std::size_t e) {
            return by_right ? edges[e].right : edges[e].left;
        };
        std::vector<std::uint8_t> parts(by_right ? right_->size() : left_->size());
        for (const auto e : contained)
            if (levels[e][f] == part && parts[whole_of(e)] != 2) ++parts[whole_of(e)];
        for (std::size_t e = 0; e != edges.size(); ++e)
            if (levels[e][f] == part && parts[whole_of(e)] < 2)
                levels[e][f] = static_cast<std::uint8_t>(lone);
    }
    void sums_of(std::span<const pair_graph::edge> edges, std::span<const std::uint32_t> group,
                 std::vector<level_pattern>& levels, std::size_t f, bool by_right) const {
        const auto column = features_[f].column;
        std::vector<std::int64_t> parts;
        std::vector<std::uint32_t> use;
        for (const auto i : group) {
            const auto level = levels[i][f];
            if (level > levels::amount_within_35 && level < levels::amount_in_sum) return;
            const auto& e = edges[i];
            const auto part =
                by_right ? left_->amount(e.left, column) : right_->amount(e.right, column);
            if (part == no_amount) continue;
            parts.push_back(part);
            use.push_back(i);
        }
        const auto& e = edges[group.front()];
        const auto whole =
            by_right ? right_->amount(e.right, column) : left_->amount(e.left, column);
        std::vector<bool> fits;
        fit_sums(parts, whole, 15, fits);
        for (std::size_t i = 0; i != parts.size(); ++i)
            if (fits[i]) levels[use[i]][f] = levels::amount_in_sum;
    }
    void further_parts(std::span<const pair_graph::edge> edges,
                       std::span<const std::uint32_t> group, std::vector<level_pattern>& levels,
                       bool by_right) const {
        const auto part_of = [&](std::uint32_t i) {
            return by_right ? left_->terms(edges[i].left) : right_->terms(edges[i].right);
        };
        const auto& first = edges[group.front()];
        const auto whole = by_right ? right_->terms(first.right) : left_->terms(first.left);
        bool any = false;
        for (const auto i : group.subspan(1)) {
            if (compare_->beyond(whole, part_of(group.front()), part_of(i)) < compare_->need() / 2
                || compare_->beyond(whole, part_of(i), part_of(group.front()))
                       < compare_->need() / 2)
                continue;
            any = true;
            make_part(edges[i], levels[i], by_right);
        }
        if (any) make_part(edges[group.front()], levels[group.front()], by_right);
    }
    // What is known to be a part: the rest of the whole's title says nothing against it, nor does
    // its amount.
    void make_part(const pair_graph::edge& e, level_pattern& levels, bool by_right) const {
        const auto part = compare_->as_part(e.left, e.right, !by_right);
        for (std::size_t f = 0; f != features_.size(); ++f) {
            auto& level = levels[f];
            if (features_[f].is == (by_right ? aspect::right_lead : aspect::left_lead))
                level = std::max(level, levels::shares_most);
            if (features_[f].is == aspect::against || features_[f].is == aspect::besides)
                level = part[f];
            if (features_[f].is != aspect::column) continue;
            switch (columns_[features_[f].column].is) {
            case kind::text: level = std::max(level, part[f]); break;
            case kind::amount:
                if (level <= levels::amount_within_35 || level > levels::amount_in_sum) level = 0;
                break;
            default: break;
            }
        }
    }

    const encoded* left_;
    const encoded* right_;
    const comparer* compare_;
    std::span<const comparison_column> columns_;
    std::span<const feature> features_;
};

} // namespace muster::link

#endif // MUSTER_LINK_PARTS_HPP
