// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LINKER_HPP
#define MUSTER_LINK_LINKER_HPP

/// \file
/// Two tables in, links out.

#include <muster/link/band.hpp>
#include <muster/link/candidates.hpp>
#include <muster/link/compare.hpp>
#include <muster/link/encode.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/marginals.hpp>
#include <muster/link/mixture.hpp>
#include <muster/link/sums.hpp>
#include <muster/link/table.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// How two tables are linked.
struct link_settings {
    bool one_to_one = false; ///< a record has at most one partner
    candidate_limits candidates{};
    mixture_settings learning{};
};

/// A pair of rows that is probably the same thing.
struct found_link {
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    double bits = 0; ///< log2 of the odds, rivals and prior considered
    double probability = 0;
    band how_sure = band::none;
};

/// The numbers of the rows in an order that depends on their cells alone, by the first column's.
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

namespace detail {

// The different patterns of levels, by number.
class pattern_set {
public:
    pattern_set() : slots_(std::size_t{1} << 12, none) {}

    std::uint32_t number_of(const level_pattern& p) {
        if (2 * (all_.size() + 1) > slots_.size()) grow();
        auto slot = start(p);
        while (slots_[slot] != none && all_[slots_[slot]] != p)
            slot = (slot + 1) & (slots_.size() - 1);
        if (slots_[slot] == none) {
            slots_[slot] = static_cast<std::uint32_t>(all_.size());
            all_.push_back(p);
        }
        return slots_[slot];
    }
    [[nodiscard]] const std::vector<level_pattern>& all() const noexcept { return all_; }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFFu;
    [[nodiscard]] std::size_t start(const level_pattern& p) const {
        std::uint64_t h = 0;
        for (const auto level : p) h = (h + level) * 0x9E37'79B9'7F4A'7C15u;
        return (h ^ (h >> 29)) & (slots_.size() - 1);
    }
    void grow() {
        slots_.assign(2 * slots_.size(), none);
        for (std::uint32_t i = 0; i != all_.size(); ++i) {
            auto slot = start(all_[i]);
            while (slots_[slot] != none) slot = (slot + 1) & (slots_.size() - 1);
            slots_[slot] = i;
        }
    }

    std::vector<level_pattern> all_;
    std::vector<std::uint32_t> slots_;
};

} // namespace detail

namespace detail {

// The two highest weights that each record shares with a candidate.
class best_two {
public:
    explicit best_two(std::size_t records) : best_(records, none), second_(records, none) {}
    void see(std::size_t record, std::int32_t weight) {
        if (weight > best_[record]) {
            second_[record] = best_[record];
            best_[record] = weight;
        } else if (weight > second_[record]) {
            second_[record] = weight;
        }
    }
    /// The highest weight but for one pair that has this one.
    [[nodiscard]] std::int32_t best_but(std::size_t record, std::int32_t weight) const {
        return weight == best_[record] ? second_[record] : best_[record];
    }

private:
    static constexpr std::int32_t none = -(1 << 28);
    std::vector<std::int32_t> best_;
    std::vector<std::int32_t> second_;
};

} // namespace detail

/// The comparisons for these columns: each column, and what the texts say together.
[[nodiscard]] inline std::vector<feature>
features_of(std::span<const comparison_column> columns) {
    std::vector<feature> out;
    bool text = false;
    for (std::size_t c = 0; c != columns.size(); ++c) {
        const auto is = columns[c].is;
        const bool asked = is == kind::place || (is == kind::text && !text); // the title
        out.push_back({aspect::column, c, levels::of(is), levels::kinship_of(is),
                       asked ? levels::clean_levels(is) : 0,
                       is == kind::amount || is == kind::place});
        text = text || is == kind::text;
    }
    for (const auto a : {aspect::against, aspect::left_lead, aspect::right_lead})
        if (text || a != aspect::against)
            out.push_back({a, 0, levels::of(a), levels::kinship_of(a), levels::clean_levels(a),
                           a == aspect::against});
    return out;
}

/// One comparison of a pair, its outcome and what that is worth.
struct evidence {
    std::size_t feature = 0;
    std::size_t level = 0;
    double bits = 0;
};

/// Links the rows of two tables, or, if both are the same one, the rows within it.
class linker {
public:
    linker(const table& left, std::size_t left_id, const table& right, std::size_t right_id,
           std::vector<comparison_column> columns, link_settings settings = {})
        : within_(&left == &right), swapped_(left.rows() > right.rows()),
          columns_(std::move(columns)), settings_(settings), features_(features_of(columns_)) {
        left_rows_ = canonical_order(left, left_id);
        left_.add(left, left_rows_, columns_, false, terms_);
        if (!within_) {
            right_rows_ = canonical_order(right, right_id);
            right_.add(right, right_rows_, columns_, true, terms_);
        } else {
            right_rows_ = left_rows_;
        }
        if (swapped_) {
            std::swap(left_rows_, right_rows_);
            std::swap(left_, right_);
        }
        const auto& other = within_ ? left_ : right_;
        weights_ = term_weights{terms_, left_, other};
        std::uint32_t long_texts = 0; // the texts behind the first one
        bool title = false;
        for (std::size_t c = 0; c != columns_.size(); ++c) {
            if (columns_[c].is != kind::text) continue;
            if (title) long_texts |= std::uint32_t{1} << c;
            title = true;
        }
        index_ = candidate_index{other, weights_, terms_.size(), within_, long_texts};
    }

    [[nodiscard]] std::vector<found_link> links() {
        const auto& other = within_ ? left_ : right_;
        const comparer compare{left_, other, terms_, weights_, columns_, features_};
        detail::pattern_set patterns;
        std::vector<pair_graph::edge> edges;
        candidate_index::scratch room;
        for (std::uint32_t l = 0; l != left_.size(); ++l) {
            const auto found = index_.find(left_.terms(l), settings_.candidates, room,
                                           within_ ? l : 0xFFFF'FFFFu);
            for (const auto& c : found) {
                if (within_ && c.record < l) // is found from there, or from here alone
                    edges.push_back({c.record, l, 0, c.score});
                else
                    edges.push_back({l, c.record, 0, c.score});
            }
        }
        std::ranges::sort(edges, [](const auto& a, const auto& b) {
            return a.left != b.left ? a.left < b.left : a.right < b.right;
        });
        const auto twice = std::ranges::unique(edges, [](const auto& a, const auto& b) {
            return a.left == b.left && a.right == b.right;
        });
        edges.erase(twice.begin(), twice.end());
        lefts_ = detail::best_two{left_.size()};
        rights_ = detail::best_two{other.size()};
        for (const auto& e : edges) {
            lefts_.see(e.left, e.score);
            (within_ ? lefts_ : rights_).see(e.right, e.score);
        }
        std::vector<level_pattern> levels(edges.size());
        std::vector<bool> contained(edges.size());
        for (std::size_t e = 0; e != edges.size(); ++e) {
            bool is = false;
            levels[e] = levels_of(edges[e], compare, is);
            contained[e] = is;
        }
        if (!within_ && !settings_.one_to_one) {
            find_parts(edges, contained, levels, compare, false);
            find_parts(edges, contained, levels, compare, true);
        }
        for (std::size_t e = 0; e != edges.size(); ++e)
            edges[e].pattern = patterns.number_of(levels[e]);

        pair_graph graph{std::move(edges), left_.size(), other.size()};
        const bool exclusive = settings_.one_to_one && !within_;
        learnt_ = learn(features_, patterns.all(), graph, exclusive, settings_.learning);
        std::vector<double> odds;
        for (const auto& p : patterns.all()) odds.push_back(exp2(learnt_.bits(p)));

        std::vector<found_link> all;
        graph.marginals(odds, exclusive, [&](std::size_t e, double p) {
            const auto how_sure = band_of_probability(p);
            if (how_sure == band::none) return;
            const double bits = p < 1 ? log2(p / (1 - p)) : 60;
            all.push_back({graph[e].left, graph[e].right, bits, p, how_sure});
        });
        std::ranges::sort(all, [](const auto& a, const auto& b) {
            return a.bits != b.bits   ? a.bits > b.bits
                   : a.left != b.left ? a.left < b.left
                                      : a.right < b.right;
        });
        if (exclusive) {
            std::vector<bool> left_taken(left_.size());
            std::vector<bool> right_taken(other.size());
            std::erase_if(all, [&](const found_link& f) {
                if (left_taken[f.left] || right_taken[f.right]) return true;
                left_taken[f.left] = right_taken[f.right] = true;
                return false;
            });
        }
        for (auto& f : all) {
            f.left = left_rows_[f.left];
            f.right = right_rows_[f.right];
            if (swapped_) std::swap(f.left, f.right);
        }
        return all;
    }

    /// What speaks for and against a pair of rows, by what links() has learnt.
    [[nodiscard]] std::vector<evidence> explain(std::uint32_t left_row, std::uint32_t right_row) const {
        const auto& other = within_ ? left_ : right_;
        if (swapped_) std::swap(left_row, right_row);
        const auto at = [](const std::vector<std::uint32_t>& rows, std::uint32_t row) {
            return static_cast<std::uint32_t>(std::ranges::find(rows, row) - rows.begin());
        };
        pair_graph::edge e{at(left_rows_, left_row), at(right_rows_, right_row), 0, 0};
        if (within_ && e.right < e.left) std::swap(e.left, e.right);
        e.score = index_.score(left_.terms(e.left), e.right);
        const comparer compare{left_, other, terms_, weights_, columns_, features_};
        bool contained = false;
        const auto levels = levels_of(e, compare, contained);
        std::vector<evidence> out;
        for (std::size_t f = 0; f != features_.size(); ++f)
            out.push_back({f, levels[f], learnt_.features[f].bits[levels[f]]});
        return out;
    }

    [[nodiscard]] const mixture& learnt() const noexcept { return learnt_; }
    [[nodiscard]] std::span<const feature> features() const noexcept { return features_; }
    [[nodiscard]] std::span<const comparison_column> columns() const noexcept { return columns_; }

private:
    // Several records that are parts of one: their amounts add up to its amount, or each of them
    // accounts for words of its title that the others do not have.
    void find_parts(const std::vector<pair_graph::edge>& edges, const std::vector<bool>& contained,
                    std::vector<level_pattern>& levels, const comparer& compare,
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
            further_parts(edges, group, levels, compare, by_right);
            for (std::size_t f = 0; f != features_.size(); ++f)
                if (features_[f].is == aspect::column
                    && columns_[features_[f].column].is == kind::amount)
                    sums_of(edges, group, levels, f, by_right);
        }
    }
    void sums_of(const std::vector<pair_graph::edge>& edges, std::span<const std::uint32_t> group,
                 std::vector<level_pattern>& levels, std::size_t f, bool by_right) const {
        const auto column = features_[f].column;
        std::vector<std::int64_t> parts;
        std::vector<std::uint32_t> use;
        for (const auto i : group) {
            const auto level = levels[i][f];
            if (level > levels::amount_within_35 && level != levels::amount_in_sum) return;
            const auto& e = edges[i];
            const auto part =
                by_right ? left_.amount(e.left, column) : right_.amount(e.right, column);
            if (part == no_amount) continue;
            parts.push_back(part);
            use.push_back(i);
        }
        const auto& e = edges[group.front()];
        const auto whole =
            by_right ? right_.amount(e.right, column) : left_.amount(e.left, column);
        std::vector<bool> fits;
        fit_sums(parts, whole, 15, fits);
        for (std::size_t i = 0; i != parts.size(); ++i)
            if (fits[i]) levels[use[i]][f] = levels::amount_in_sum;
    }
    void further_parts(const std::vector<pair_graph::edge>& edges,
                       std::span<const std::uint32_t> group, std::vector<level_pattern>& levels,
                       const comparer& compare, bool by_right) const {
        const auto part_of = [&](std::uint32_t i) {
            return by_right ? left_.terms(edges[i].left) : right_.terms(edges[i].right);
        };
        const auto& first = edges[group.front()];
        const auto whole = by_right ? right_.terms(first.right) : left_.terms(first.left);
        for (const auto i : group.subspan(1)) {
            if (compare.beyond(whole, part_of(group.front()), part_of(i)) < compare.need() / 2
                || compare.beyond(whole, part_of(i), part_of(group.front())) < compare.need() / 2)
                continue;
            for (std::size_t f = 0; f != features_.size(); ++f) {
                auto& level = levels[i][f];
                if (features_[f].is == (by_right ? aspect::right_lead : aspect::left_lead))
                    level = std::max(level, levels::shares_most);
                if (features_[f].is == aspect::column
                    && columns_[features_[f].column].is == kind::amount
                    && level <= levels::amount_within_35)
                    level = 0; // a part's amount says nothing against the whole's
            }
        }
    }

    [[nodiscard]] level_pattern levels_of(const pair_graph::edge& e, const comparer& compare,
                                          bool& contained) const {
        auto levels = compare(e.left, e.right, contained);
        for (std::size_t f = 0; f != features_.size(); ++f) {
            if (features_[f].is == aspect::left_lead)
                levels[f] = lead_level(e.score - lefts_.best_but(e.left, e.score));
            if (features_[f].is == aspect::right_lead)
                levels[f] =
                    lead_level(e.score - (within_ ? lefts_ : rights_).best_but(e.right, e.score));
        }
        return levels;
    }

    bool within_;
    bool swapped_;
    std::vector<comparison_column> columns_;
    link_settings settings_;
    std::vector<feature> features_;
    vocabulary terms_;
    encoded left_;
    encoded right_;
    std::vector<std::uint32_t> left_rows_;
    std::vector<std::uint32_t> right_rows_;
    term_weights weights_;
    candidate_index index_;
    mixture learnt_;
    detail::best_two lefts_{0};
    detail::best_two rights_{0};
};

} // namespace muster::link

#endif // MUSTER_LINK_LINKER_HPP
