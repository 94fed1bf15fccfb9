// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PARTS_HPP
#define MUSTER_LINK_PARTS_HPP

/// \file
/// A project that was split into lots, projects that were merged into one.

#include <muster/link/compare.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/marginals.hpp>
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
        std::vector<std::uint32_t> group;
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
            group.assign(use.begin() + static_cast<std::ptrdiff_t>(from),
                         use.begin() + static_cast<std::ptrdiff_t>(to));
            std::erase_if(group, [&](std::uint32_t e) { return says_more(edges[e], by_right); });
            if (group.size() < 2) continue;
            const auto further = further_parts(edges, group, levels, by_right);
            for (std::size_t f = 0; f != features_.size(); ++f)
                if (features_[f].is == aspect::column
                    && columns_[features_[f].column].is == kind::amount)
                    sums_of(edges, group, further, levels, f, by_right);
        }
        for (std::size_t f = 0; f != features_.size(); ++f)
            if (features_[f].is == aspect::against)
                lone_parts(edges, contained, levels, f, by_right);
    }

private:
    static constexpr std::size_t none = most_features;

    [[nodiscard]] std::size_t feature_of(aspect a) const {
        const auto at = std::ranges::find(features_, a, &feature::is);
        return at == features_.end() ? none : static_cast<std::size_t>(at - features_.begin());
    }
    // A project that was split has more than one lot: one claim for a lot is less of a reason than
    // several that name lots of the same project. Of these none leads over the others.
    void lone_parts(std::span<const pair_graph::edge> edges,
                    const std::vector<std::uint8_t>& contained, std::vector<level_pattern>& levels,
                    std::size_t f, bool by_right) const {
        const auto part = by_right ? levels::part_on_left : levels::part_on_right;
        const auto lone = by_right ? levels::lone_part_on_left : levels::lone_part_on_right;
        const auto own_lead = feature_of(by_right ? aspect::left_lead : aspect::right_lead);
        const auto whole_lead = feature_of(by_right ? aspect::right_lead : aspect::left_lead);
        const auto whole_of = [&](std::size_t e) {
            return by_right ? edges[e].right : edges[e].left;
        };
        const auto leads = [&](std::size_t e) {
            return own_lead != none && levels[e][own_lead] >= levels::shares_most
                   && shares_much(levels[e]) && !elsewhere(levels[e]);
        };
        // A much larger table has several lots of much: there they have to add up.
        constexpr std::size_t far = 2; // a proposal of this project
        const bool many = !by_right && right_->size() >= far * left_->size();
        const auto adds_up = [&](std::size_t e) {
            for (std::size_t a = 0; a != features_.size(); ++a)
                if (features_[a].is == aspect::column && levels[e][a] == levels::amount_in_sum
                    && columns_[features_[a].column].is == kind::amount)
                    return true;
            return false;
        };
        std::vector<std::uint32_t> wholes;
        for (std::size_t e = 0; e != edges.size(); ++e)
            if (levels[e][f] == part
                && (many ? adds_up(e) : leads(e) || (contained[e] && !elsewhere(levels[e]))))
                wholes.push_back(whole_of(e));
        std::ranges::sort(wholes);
        const auto several = [&](std::uint32_t whole) {
            const auto at = std::ranges::lower_bound(wholes, whole);
            return wholes.end() - at > 1 && *at == whole && *(at + 1) == whole;
        };
        for (std::size_t e = 0; e != edges.size(); ++e) {
            if (levels[e][f] != part) continue;
            if (!several(whole_of(e)))
                levels[e][f] = static_cast<std::uint8_t>(lone);
            else if (leads(e) && whole_lead != none)
                levels[e][whole_lead] = std::max(levels[e][whole_lead], levels::shares_most);
        }
    }
    // Amounts of parts add up: of all lots, or of all that account for words of their own. Of other
    // records some always add up by chance, and so do some lots of many.
    void sums_of(std::span<const pair_graph::edge> edges, std::span<const std::uint32_t> group,
                 const std::vector<bool>& further, std::vector<level_pattern>& levels,
                 std::size_t f, bool by_right) const {
        const auto column = features_[f].column;
        const auto mark = by_right ? levels::part_on_left : levels::part_on_right;
        const auto& first = edges[group.front()];
        const auto whole =
            by_right ? right_->amount(first.right, column) : left_->amount(first.left, column);
        if (whole <= 0) return;
        std::int64_t missing = whole;
        std::vector<std::uint32_t> use;
        for (std::size_t g = 0; g != group.size(); ++g) {
            const auto i = group[g];
            const auto level = levels[i][f];
            if (level > levels::amount_within_35 && level < levels::amount_in_sum) return;
            if (elsewhere(levels[i], true) || (!further[g] && !against_is(levels[i], mark)))
                continue;
            const auto& e = edges[i];
            const auto part =
                by_right ? left_->amount(e.left, column) : right_->amount(e.right, column);
            if (part <= 0) continue; // not known, or no part
            if (missing < -whole) return;
            missing -= part;
            use.push_back(i);
        }
        if (use.size() < 2) return;
        constexpr int within = 15; // hundredths: prices move between the whole and its parts
        if ((missing < 0 ? -missing : missing) / within > whole / 100) return;
        for (const auto i : use) levels[i][f] = levels::amount_in_sum;
    }
    [[nodiscard]] bool against_is(const level_pattern& levels, std::size_t level) const {
        for (std::size_t f = 0; f != features_.size(); ++f)
            if (features_[f].is == aspect::against) return levels[f] == level;
        return false;
    }
    // Half of the titles and words in it that name one record among all, or nearly all of them.
    [[nodiscard]] bool shares_much(const level_pattern& levels) const {
        constexpr std::size_t half = 2;
        constexpr std::size_t nearly_all = 4;
        for (std::size_t f = 0; f != features_.size(); ++f) {
            if (features_[f].levels.data() != levels::text) continue;
            if (levels[f] < 2) return false;
            const auto shares = levels[f] - 2u;
            const auto row = shares / levels::text_cover;
            return row > 0 && shares % levels::text_cover >= (row > 1 ? half : nearly_all);
        }
        return false;
    }
    [[nodiscard]] bool elsewhere(const level_pattern& levels, bool perhaps = false) const {
        for (std::size_t f = 0; f != features_.size(); ++f)
            if (features_[f].is == aspect::column && columns_[features_[f].column].is == kind::place
                && (levels[f] == levels::other_place || levels[f] == levels::place_in_title
                    || (perhaps && levels[f] == levels::place_in_part)))
                return true;
        return false;
    }
    // Which of a group account for words of the whole that those before do not have, while the
    // first one has words that they do not have. Where these are rare they are parts, whatever the
    // amounts say.
    std::vector<bool> further_parts(std::span<const pair_graph::edge> edges,
                                    std::span<const std::uint32_t> group,
                                    std::vector<level_pattern>& levels, bool by_right) const {
        using terms = std::span<const term_use>;
        const auto part_of = [&](std::uint32_t i) {
            return by_right ? left_->terms(edges[i].left) : right_->terms(edges[i].right);
        };
        const auto& first = edges[group.front()];
        const auto whole = by_right ? right_->terms(first.right) : left_->terms(first.left);
        std::vector<terms> before{part_of(group.front())};
        std::vector<bool> out(group.size());
        bool any = false;
        for (std::size_t g = 1; g != group.size(); ++g) {
            const terms part = part_of(group[g]);
            const auto bits = std::min(compare_->beyond(whole, before, part),
                                       compare_->beyond(whole, {&part, 1}, before.front()));
            if (bits < compare_->need() / 4) continue;
            out[0] = out[g] = true;
            before.push_back(part);
            if (bits < compare_->need() / 2) continue;
            any = true;
            make_part(edges[group[g]], levels[group[g]], by_right);
        }
        if (any) make_part(edges[group.front()], levels[group.front()], by_right);
        return out;
    }
    // Whether a part names an object that the whole has not, or speaks against it: it is none of
    // it.
    [[nodiscard]] bool says_more(const pair_graph::edge& e, bool by_right) const {
        const auto f = feature_of(aspect::against);
        if (f == none) return false;
        const auto level = compare_->as_part(e.left, e.right, !by_right)[f];
        return level == (by_right ? levels::object_on_left : levels::object_on_right)
               || (levels::differing(levels::kinship::by_mark) >> level & 1u) != 0;
    }
    // What is known to be a part: the rest of the whole's title says nothing against it, nor does
    // that it costs less.
    void make_part(const pair_graph::edge& e, level_pattern& levels, bool by_right) const {
        const auto part = compare_->as_part(e.left, e.right, !by_right);
        for (std::size_t f = 0; f != features_.size(); ++f) {
            auto& level = levels[f];
            if (features_[f].is == (by_right ? aspect::right_lead : aspect::left_lead))
                level = std::max(level, levels::shares_most);
            if (features_[f].is == aspect::against || features_[f].is == aspect::besides
                || features_[f].is == aspect::places)
                level = part[f];
            if (features_[f].is != aspect::column) continue;
            switch (columns_[features_[f].column].is) {
            case kind::text: level = std::max(level, part[f]); break;
            case kind::place: // the title of the whole may name it
                if ((level == levels::other_place || level == levels::place_in_title)
                    && part[f] != levels::place_in_title)
                    level = std::min(part[f], levels::place_named);
                break;
            case kind::amount:
                if (level == levels::amount_in_sum) break;
                level = part[f] < levels::amount_of_part ? part[f] : std::uint8_t{0};
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
