// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_COMPARE_HPP
#define MUSTER_LINK_COMPARE_HPP

/// \file
/// Two records, compared: one level for each comparison.

#include <muster/link/encoded.hpp>
#include <muster/link/ends.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/merge.hpp>
#include <muster/link/similarity.hpp>
#include <muster/link/table.hpp>
#include <muster/link/tally.hpp>
#include <muster/link/term_weights.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace muster::link {

inline constexpr std::size_t most_features = most_columns + 8;

/// The levels of a pair, feature by feature.
using level_pattern = std::array<std::uint8_t, most_features>;

/// What the comparison of two titles tells those of other pairs.
struct titles_compared {
    bool contained = false;  ///< much of that of one is in the other record
    std::int32_t shared = 0; ///< in 1/256 bits
};

/// Compares records of two encoded tables.
class comparer {
public:
    /// Without `parts` one record is no part of another one, as where duplicates are looked for.
    comparer(const encoded& left, const encoded& right, const vocabulary& terms,
             const term_weights& weights, std::span<const comparison_column> columns,
             std::span<const feature> features, bool slips = true, bool parts = true)
        : parts_(parts), left_(&left), right_(&right), weights_(&weights), columns_(columns),
          features_(features), merge_(terms, weights, columns, right.size(), slips),
          title_(merge_.title()), need_(merge_.need()) {}

    /// The levels of a pair; what is not a feature stays 0.
    [[nodiscard]] level_pattern operator()(std::size_t l, std::size_t r) const {
        titles_compared titles;
        return (*this)(l, r, titles);
    }
    /// As above; `titles` tells of both titles what other pairs have to know.
    [[nodiscard]] level_pattern operator()(std::size_t l, std::size_t r,
                                           titles_compared& titles) const {
        tally all;
        merge_(left_->terms(l), right_->terms(r), all);
        titles = {};
        if (title_ != 0) {
            const auto& s = all.column[static_cast<std::size_t>(__builtin_ctz(title_))];
            // Of several projects in one title each may have official words besides.
            // Source: F1 of ten lists for 70, 50, 35 and 20 hundredths: 0.707, 0.711, 0.723, 0.723.
            const auto much = [](int found, int lost) { return percent(found, lost) >= 35; };
            all.other_ends = line_ends{left_->title(l), right_->title(r)}.meet();
            titles.shared = s.shared;
            titles.contained =
                s.shared >= need_ / 2
                && (much(s.found_left, all.known_left) || much(s.found_right, all.known_right));
        }
        return levels_of(all, l, r);
    }
    /// As above, if one is known to be a part of the other: what that says besides does not count.
    /// With `others`, further parts, this is what they account for; the rest has to fit.
    [[nodiscard]] level_pattern
    as_part(std::size_t l, std::size_t r, bool part_is_right,
            std::span<const std::span<const term_use>> others = {}) const {
        const auto left = left_->terms(l);
        const auto right = right_->terms(r);
        std::vector<term_use> rest;
        if (!others.empty())
            rest = part_is_right ? without(left, others, right) : without(right, others, left);
        tally all;
        if (others.empty())
            merge_(left, right, all);
        else if (part_is_right)
            merge_(rest, right, all);
        else
            merge_(left, rest, all);
        for (std::size_t c = 0; c != columns_.size(); ++c) {
            if (columns_[c].is != kind::text && columns_[c].is != kind::place) continue;
            auto& s = all.column[c]; // the whole is elsewhere, too
            if (columns_[c].is == kind::place && !(part_is_right ? s.has_right : s.has_left))
                continue;
            s.left = s.right = part_is_right ? s.right : s.left;
            if (columns_[c].is == kind::text) continue;
            s.found_left = s.found_right = part_is_right ? s.found_right : s.found_left;
        }
        const auto forget = [&](counts& n) {
            (part_is_right ? n.left : n.right) = 0;
            (part_is_right ? n.left_known : n.right_known) = 0;
        };
        if (others.empty())
            for (auto* const n :
                 {&all.numbers, &all.years, &all.codes, &all.objects, &all.actions, &all.streets})
                if (n != &all.codes || n->left == 0 || n->right == 0 || n->shared != 0) forget(*n);
        for (auto& n : all.parts)
            if (n.left == 0 || n.right == 0 || n.shared != 0) forget(n); // not another section
        (part_is_right ? all.rare_left : all.rare_right) = 0;
        (part_is_right ? all.place_left : all.place_right) = 0;
        all.part = part_is_right ? tally::side::right : tally::side::left;
        return levels_of(all, l, r);
    }

    /// The weight of what `part` shares with the title of `whole`, and none of `known` does; a lot
    /// or section is reason enough.
    [[nodiscard]] int beyond(std::span<const term_use> whole,
                             std::span<const std::span<const term_use>> known,
                             std::span<const term_use> part) const {
        int sum = 0;
        for (const auto& use : part) {
            const auto knows = [&](auto other) { return has(other, use.term); };
            const auto at = std::ranges::lower_bound(whole, use.term, {}, &term_use::term);
            if (at == whole.end() || at->term != use.term || std::ranges::any_of(known, knows))
                continue;
            const auto& fact = weights_->facts(use.term);
            // A town counts where the title of the whole names it.
            const bool named = fact.place && (at->where & title_) != 0;
            if (!named && (use.where & title_) == 0) continue;
            sum += fact.is == term_class::part ? need_ / 2
                   : fact.place && !named      ? fact.weight / 4
                                               : fact.weight;
        }
        return sum;
    }
    [[nodiscard]] std::span<const feature> features() const noexcept { return features_; }
    /// The bits that name one record among all, in 1/256.
    [[nodiscard]] int need() const noexcept { return need_; }

private:
    using sums = tally::sums;
    using counts = tally::counts;

    static bool has(std::span<const term_use> in, term_id t) {
        const auto at = std::ranges::lower_bound(in, t, {}, &term_use::term);
        return at != in.end() && at->term == t;
    }
    // The whole without what of its title others account for, but this part does not.
    [[nodiscard]] std::vector<term_use> without(std::span<const term_use> whole,
                                                std::span<const std::span<const term_use>> others,
                                                std::span<const term_use> part) const {
        std::vector<term_use> out;
        for (auto use : whole) {
            const auto knows = [&](auto other) { return has(other, use.term); };
            const bool of_others = !has(part, use.term) && std::ranges::any_of(others, knows);
            if (of_others) use.where &= ~title_;
            if (!of_others || use.where != 0) out.push_back(use);
        }
        return out;
    }

    [[nodiscard]] level_pattern levels_of(const tally& all, std::size_t l, std::size_t r) const {
        level_pattern out{};
        for (std::size_t f = 0; f != features_.size(); ++f)
            out[f] = static_cast<std::uint8_t>(level(features_[f], all, l, r));
        return out;
    }
    // Source: F1 of five lists for places that weigh a quarter, a sixth and a tenth of what names
    //         one record: 0.707, 0.707, 0.703; with a sixth the order of the links was best.
    [[nodiscard]] std::size_t level(const feature& f, const tally& all, std::size_t l,
                                    std::size_t r) const {
        switch (f.is) {
        case aspect::column: return column_level(f.column, all, l, r);
        case aspect::against: return all.against();
        case aspect::besides:
            if (names_besides(all)) return levels::names_on_both;
            return besides_level(all, all.rare_left, all.rare_right, need_ / 2);
        case aspect::places: return besides_level(all, all.place_left, all.place_right, need_ / 6);
        case aspect::elsewhere:
        case aspect::left_lead:
        case aspect::right_lead: return 0; // depends on the other pairs
        }
        return 0;
    }
    // Whether each title names what the other one does not, and hundreds of others do: the streets
    // of a town, the wards of a hospital. A word that hardly any other has may be a slip or a
    // translation.
    // Source: of pairs with such words on both sides that were promised 0.8 and more fewer than
    // half
    //         were true on four of six lists; with rarer or more frequent ones most were.
    [[nodiscard]] bool names_besides(const tally& all) const {
        const auto known = [&](int rarest) {
            return rarest >= need_ * 9 / 20 && rarest < need_ * 11 / 20;
        };
        return known(all.rare_left) && known(all.rare_right);
    }
    // Which of the titles says more than `most` besides.
    [[nodiscard]] std::size_t besides_level(const tally& all, int left, int right, int most) const {
        const auto& s = all.column[static_cast<std::size_t>(__builtin_ctz(title_))];
        // Where nothing is shared, nothing stands besides it.
        if (!s.has_left || !s.has_right || s.shared == 0) return 0;
        return 1u + (left >= most ? 1u : 0u) + (right >= most ? 2u : 0u);
    }
    [[nodiscard]] std::size_t rareness(int shared) const { // 0 to 3
        return shared < need_ / 2 ? 0 : shared < need_ ? 1 : shared < 2 * need_ ? 2 : 3;
    }

    [[nodiscard]] std::size_t column_level(std::size_t c, const tally& all, std::size_t l,
                                           std::size_t r) const {
        switch (columns_[c].is) {
        case kind::text: return text_level(c, all.column[c], l, r);
        case kind::place: return place_level(all.column[c], all);
        case kind::name: return name_level(c, all.column[c], l, r);
        case kind::code: return code_level(c, all.column[c], l, r);
        case kind::amount: return amount_level(c, all, l, r);
        case kind::date:
            return date_level(left_->date(l, c), right_->date(r, c),
                              (all.rare_keys >> c & 1u) != 0);
        }
        return 0;
    }
    [[nodiscard]] std::size_t text_level(std::size_t c, const sums& s, std::size_t l,
                                         std::size_t r) const {
        if (!s.has_left || !s.has_right) return 0;
        if (s.shared == 0) return 1;
        const bool within =
            (title_ >> c & 1u) != 0 && one_within_other(left_->title(l), right_->title(r));
        const int cover = percent(s.shared, within ? std::min(s.left, s.right) : penalty(s, 8));
        std::size_t part = 0;
        for (const int least : {30, 50, 65, 80, 93})
            if (cover >= least) ++part;
        return 2 + rareness(s.shared) * levels::text_cover + part;
    }
    [[nodiscard]] std::size_t code_level(std::size_t c, const sums& s, std::size_t l,
                                         std::size_t r) const {
        const auto a = left_->letters(l, c);
        const auto b = right_->letters(r, c);
        if (a.empty() || b.empty()) return 0;
        if (a == b) return s.shared < need_ / 2 ? 3 : 4;
        return one_edit_apart(a, b) || (a.size() >= 8 && jaro_winkler(a, b) >= 0.93) ? 2 : 1;
    }
    [[nodiscard]] std::size_t amount_level(std::size_t c, const tally& all, std::size_t l,
                                           std::size_t r) const {
        const auto a = left_->amount(l, c);
        const auto b = right_->amount(r, c);
        if (a == no_amount || b == no_amount) return 0;
        if (a == b)
            return (all.rare_keys >> c & 1u) != 0 ? levels::amount_equal : levels::amount_common;
        const auto low = static_cast<double>(std::min(a, b));
        const auto high = static_cast<double>(std::max(a, b));
        const double q = high > 0 ? low / high : 0;
        const bool part = parts_ && q > 0 && q < 0.79
                          && (a < b ? all.left_is_part(need_ / 2) : all.right_is_part(need_ / 2));
        const bool lot = part && (a < b ? all.left_is_lot() : all.right_is_lot());
        return levels::amount_level(q, b > a, part, lot);
    }
    // Of a name or place that is the same: by how rare it is.
    [[nodiscard]] std::size_t same_name_level(int shared) const {
        return shared < need_ / 3 ? 4 : shared < 2 * need_ / 3 ? 5 : 6;
    }
    // Of a name or place that only one side tells: perhaps another column of the other one has it.
    [[nodiscard]] static std::size_t one_name_level(const sums& s) {
        return s.shared != 0 && s.left + s.right == 0 ? 3 : 0;
    }
    [[nodiscard]] std::size_t place_level(const sums& s, const tally& all) const {
        // A place of which the other title says nothing, while it names another one.
        const auto own = s.has_left ? all.heads.left : all.heads.right;
        const auto named = s.has_left ? all.place_right : all.place_left;
        if (s.has_left != s.has_right && (s.shared == 0 || own != 0) && named >= need_ / 2)
            return levels::place_in_title;
        // Where a place is not told both titles may name it.
        if ((!s.has_left || !s.has_right) && all.place_both >= need_ / 2
            && std::min(all.place_left, all.place_right) < need_ / 3)
            return levels::place_named;
        if (!s.has_left || !s.has_right) return one_name_level(s);
        // Two towns whose names end alike, as two that lie on one river.
        if (s.shared != 0 && all.heads.left != 0 && all.heads.right != 0)
            return levels::other_place;
        // Each side has to find its place on the other one.
        const int left = percent(s.found_left, s.left);
        const int right = percent(s.found_right, s.right);
        const int cover = std::min({percent(s.shared, penalty(s, 4)), left, right});
        if (s.shared != 0 && cover >= 60) return same_name_level(s.shared);
        // A region on one side, and its town in the title: one of them is found.
        // Where an office alone has its name the works may be in another town, which a title names.
        if (std::max(left, right) >= 85 && std::max(s.found_left, s.found_right) >= need_ / 3) {
            const bool office =
                left >= right ? s.office_left == s.found_left : s.office_right == s.found_right;
            const auto other = left >= right ? all.place_right : all.place_left;
            return office && other >= need_ / 3 ? levels::place_in_title : levels::place_named;
        }
        // Two towns whose names begin alike, as Bad Goldfeld and Bad Weiden.
        const bool two = std::min(s.left, s.right) >= s.shared;
        return s.shared != 0 && cover >= 25 && !two ? 2 : levels::other_place;
    }
    [[nodiscard]] std::size_t name_level(std::size_t c, const sums& s, std::size_t l,
                                         std::size_t r) const {
        if (!s.has_left || !s.has_right) return one_name_level(s);
        const int cover = percent(s.shared, penalty(s, 4));
        if (s.shared != 0 && cover >= 85)
            return s.left + s.right != 0 ? 3 : same_name_level(s.shared);
        const auto a = left_->letters(l, c);
        const auto b = right_->letters(r, c);
        const auto alike = jaro_winkler_at_most(a, b) < 0.8 ? 0 : jaro_winkler(a, b);
        if (alike >= 0.92) return 3;
        return alike >= 0.8 || (s.shared != 0 && cover >= 25) ? 2 : 1;
    }

    bool parts_;
    const encoded* left_;
    const encoded* right_;
    const term_weights* weights_;
    std::span<const comparison_column> columns_;
    std::span<const feature> features_;
    merger merge_;
    std::uint32_t title_;
    int need_;
};

} // namespace muster::link

#endif // MUSTER_LINK_COMPARE_HPP
