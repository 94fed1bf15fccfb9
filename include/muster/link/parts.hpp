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
    template <class Executor>
    void operator()(std::span<const pair_graph::edge> edges,
                    const std::vector<std::uint8_t>& contained, std::vector<level_pattern>& levels,
                    bool by_right, Executor run) const {
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
        std::vector<std::size_t> first; // pairs of each whole
        for (std::size_t i = 0; i != use.size(); ++i)
            if (i == 0 || whole_of(use[i]) != whole_of(use[i - 1])) first.push_back(i);
        first.push_back(use.size());
        constexpr std::size_t portion = 1024;
        run((first.size() + portion - 1) / portion, [&](std::size_t p) {
            const auto end = std::min((p + 1) * portion, first.size() - 1);
            for (auto i = p * portion; i < end; ++i)
                parts_of_one(edges, std::span{use}.subspan(first[i], first[i + 1] - first[i]),
                             levels, by_right);
        });
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
    // Of the pairs of one record, the best first.
    void parts_of_one(std::span<const pair_graph::edge> edges, std::span<const std::uint32_t> pairs,
                      std::vector<level_pattern>& levels, bool by_right) const {
        if (pairs.size() < 2) return;
        std::vector<std::uint32_t> group;
        for (const auto e : pairs)
            if (!says_more(edges[e], by_right)) group.push_back(e);
        if (group.size() < 2) return;
        const auto parts = further_parts(edges, group, levels, by_right);
        for (std::size_t f = 0; f != features_.size(); ++f)
            if (features_[f].is == aspect::column
                && columns_[features_[f].column].is == kind::amount)
                sums_of(edges, group, parts, levels, f, by_right);
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
            const auto part = amount_of_part(e, column, by_right);
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
    using terms = std::span<const term_use>;

    [[nodiscard]] terms part_of(const pair_graph::edge& e, bool by_right) const {
        return by_right ? left_->terms(e.left) : right_->terms(e.right);
    }
    [[nodiscard]] terms whole_of(const pair_graph::edge& e, bool by_right) const {
        return by_right ? right_->terms(e.right) : left_->terms(e.left);
    }
    // Those of a group, by number, that account for `least` bits of the whole that those before do
    // not have, while the first one has as many that they do not have.
    [[nodiscard]] std::vector<std::size_t> further(std::span<const pair_graph::edge> edges,
                                                   std::span<const std::uint32_t> group, int least,
                                                   bool by_right) const {
        const auto& first = edges[group.front()];
        const auto whole = whole_of(first, by_right);
        std::vector<std::size_t> out{0};
        std::vector<terms> before{part_of(first, by_right)};
        for (std::size_t g = 1; g != group.size(); ++g) {
            const auto part = part_of(edges[group[g]], by_right);
            if (std::min(compare_->beyond(whole, before, part),
                         compare_->beyond(whole, {&part, 1}, before.front()))
                < least)
                continue;
            out.push_back(g);
            before.push_back(part);
        }
        return out;
    }
    // Which of a group account for words of their own. Where these are rare they are parts, if each
    // of them fits what the others leave of the whole, and they do not cost more.
    std::vector<bool> further_parts(std::span<const pair_graph::edge> edges,
                                    std::span<const std::uint32_t> group,
                                    std::vector<level_pattern>& levels, bool by_right) const {
        std::vector<bool> out(group.size());
        const auto some = further(edges, group, compare_->need() / 4, by_right);
        if (some.size() > 1)
            for (const auto g : some) out[g] = true;
        std::vector<std::uint32_t> parts;
        for (const auto g : further(edges, group, compare_->need() / 2, by_right))
            parts.push_back(group[g]);
        std::vector<level_pattern> as;
        for (bool all_fit = false; !all_fit && parts.size() > 1;) {
            as.clear();
            for (const auto i : parts) as.push_back(beside_others(edges, parts, i, by_right));
            const auto bad = std::ranges::find_if(
                as.rbegin(), as.rend(), [&](const auto& p) { return !fits(p, by_right); });
            all_fit = bad == as.rend();
            if (!all_fit) parts.erase(parts.begin() + (as.rend() - bad - 1));
        }
        if (parts.size() < 2 || cost_more(edges, parts, by_right)) return out;
        for (std::size_t i = 0; i != parts.size(); ++i)
            make_part(as[i], levels[parts[i]], by_right);
        return out;
    }
    [[nodiscard]] level_pattern beside_others(std::span<const pair_graph::edge> edges,
                                              std::span<const std::uint32_t> parts,
                                              std::uint32_t part, bool by_right) const {
        std::vector<terms> others;
        for (const auto i : parts)
            if (i != part) others.push_back(part_of(edges[i], by_right));
        return compare_->as_part(edges[part].left, edges[part].right, !by_right, others);
    }
    // Whether what a part says is in what is left of the whole: no other number, object or place.
    [[nodiscard]] bool fits(const level_pattern& as, bool by_right) const {
        const auto own_places = by_right ? 1u : 2u;
        for (std::size_t f = 0; f != features_.size(); ++f) {
            const auto is = features_[f].is;
            if (is == aspect::against && speaks_against(as[f], by_right)) return false;
            if (is == aspect::places && as[f] != 0 && ((as[f] - 1u) & own_places) != 0)
                return false;
            if (is == aspect::column && features_[f].levels.data() == levels::text && as[f] < 2)
                return false;
        }
        return !elsewhere(as);
    }
    // Whether the parts cost more than the whole and a tenth.
    // Source: proposal of this project: prices may be rounded or estimated anew.
    [[nodiscard]] bool cost_more(std::span<const pair_graph::edge> edges,
                                 std::span<const std::uint32_t> parts, bool by_right) const {
        const auto& first = edges[parts.front()];
        for (std::size_t c = 0; c != columns_.size(); ++c) {
            if (columns_[c].is != kind::amount) continue;
            const auto whole =
                by_right ? right_->amount(first.right, c) : left_->amount(first.left, c);
            if (whole <= 0) continue;
            auto left = whole + whole / 10;
            for (const auto i : parts) {
                left -= std::max<std::int64_t>(0, amount_of_part(edges[i], c, by_right));
                if (left < 0) return true;
            }
        }
        return false;
    }
    [[nodiscard]] std::int64_t amount_of_part(const pair_graph::edge& e, std::size_t column,
                                              bool by_right) const {
        return by_right ? left_->amount(e.left, column) : right_->amount(e.right, column);
    }
    // Whether a part names an object that the whole has not, or another number or the like.
    [[nodiscard]] static bool speaks_against(std::size_t level, bool by_right) {
        return level == (by_right ? levels::object_on_left : levels::object_on_right)
               || (levels::differing(levels::kinship::by_mark) >> level & 1u) != 0;
    }
    // Whether a part says something against the whole, whatever that says besides.
    [[nodiscard]] bool says_more(const pair_graph::edge& e, bool by_right) const {
        const auto f = feature_of(aspect::against);
        return f != none
               && speaks_against(compare_->as_part(e.left, e.right, !by_right)[f], by_right);
    }
    // What is known to be a part: the rest of the whole's title says nothing against it, nor does
    // that it costs less.
    void make_part(const level_pattern& part, level_pattern& levels, bool by_right) const {
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
