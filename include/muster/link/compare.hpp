// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_COMPARE_HPP
#define MUSTER_LINK_COMPARE_HPP

/// \file
/// Two records, compared: one level for each comparison.

#include <muster/link/encoded.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/log2.hpp>
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

/// Compares records of two encoded tables.
class comparer {
public:
    comparer(const encoded& left, const encoded& right, const vocabulary& terms,
             const term_weights& weights, std::span<const comparison_column> columns,
             std::span<const feature> features, bool slips = true)
        : slips_(slips), left_(&left), right_(&right), terms_(&terms), weights_(&weights),
          columns_(columns), features_(features),
          need_(
              static_cast<int>(log2(static_cast<double>(std::max<std::size_t>(right.size(), 1024)))
                               * term_weights::bit)) {
        for (std::size_t c = 0; c != columns.size(); ++c) {
            if (columns[c].is == kind::text && title_ == 0) title_ = std::uint32_t{1} << c;
            if (columns[c].is == kind::place) places_ |= std::uint32_t{1} << c;
        }
    }

    /// The levels of a pair; what is not a feature stays 0.
    [[nodiscard]] level_pattern operator()(std::size_t l, std::size_t r) const {
        bool contained = false;
        return (*this)(l, r, contained);
    }
    /// As above; `contained` tells whether the title of one is nearly all in the other record.
    [[nodiscard]] level_pattern operator()(std::size_t l, std::size_t r, bool& contained) const {
        tally all;
        merge(left_->terms(l), right_->terms(r), all);
        contained = false;
        if (title_ != 0) {
            const auto& s = all.column[static_cast<std::size_t>(__builtin_ctz(title_))];
            const auto most = [](int found, int lost) { return percent(found, lost) >= 70; };
            contained = s.shared >= need_ / 2
                        && (most(s.found_left, s.left) || most(s.found_right, s.right));
        }
        return levels_of(all, l, r);
    }
    /// As above, if one is known to be a part of the other: what that says besides does not count.
    [[nodiscard]] level_pattern as_part(std::size_t l, std::size_t r, bool part_is_right) const {
        tally all;
        merge(left_->terms(l), right_->terms(r), all);
        for (std::size_t c = 0; c != columns_.size(); ++c) {
            if (columns_[c].is != kind::text && columns_[c].is != kind::place) continue;
            auto& s = all.column[c]; // the whole is elsewhere, too
            s.left = s.right = part_is_right ? s.right : s.left;
            if (columns_[c].is == kind::text) continue;
            s.found_left = s.found_right = part_is_right ? s.found_right : s.found_left;
        }
        const auto forget = [&](counts& n) { (part_is_right ? n.left : n.right) = 0; };
        for (auto* const n : {&all.numbers, &all.years, &all.codes, &all.objects, &all.actions})
            forget(*n);
        for (auto& n : all.parts)
            if (n.left == 0 || n.right == 0 || n.shared != 0) forget(n); // not another section
        (part_is_right ? all.rare_left : all.rare_right) = 0;
        (part_is_right ? all.place_left : all.place_right) = 0;
        return levels_of(all, l, r);
    }

    /// The weight of what `part` shares with the title of `whole`, and none of `known` does; a lot
    /// or section is reason enough.
    [[nodiscard]] int beyond(std::span<const term_use> whole,
                             std::span<const std::span<const term_use>> known,
                             std::span<const term_use> part) const {
        const auto has = [](std::span<const term_use> in, term_id t) {
            const auto at = std::ranges::lower_bound(in, t, {}, &term_use::term);
            return at != in.end() && at->term == t;
        };
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
    /// The bits that name one record among all, in 1/256.
    [[nodiscard]] int need() const noexcept { return need_; }

private:
    static constexpr std::size_t most_left_over = 40;

    using sums = tally::sums;
    using counts = tally::counts;

    template <class F>
    static void each_column(std::uint32_t where, F f) {
        for (; where != 0; where &= where - 1) f(static_cast<std::size_t>(__builtin_ctz(where)));
    }

    // A town in a title is counted by the column of places; in the title it weighs a quarter.
    [[nodiscard]] int counted(std::size_t c, std::uint32_t where, int weight) const {
        return columns_[c].is == kind::text && (where & places_) != 0 ? weight / 4 : weight;
    }
    counts* counts_of(term_id t, tally& all) const {
        switch (weights_->facts(t).is) {
        case term_class::part: {
            const auto text = terms_->text(t);
            const auto inner = text.size() > 1 && text[1] == inner_part ? 8u : 0u;
            return &all.parts[(static_cast<unsigned char>(text[0]) & 7u) | inner];
        }
        case term_class::number: return &all.numbers;
        case term_class::year: return &all.years;
        case term_class::code: return &all.codes;
        case term_class::object: return &all.objects;
        case term_class::action: return &all.actions;
        case term_class::beside: return &all.beside;
        default: return nullptr;
        }
    }

    // What one of them has, and what only one of them has.
    void present(const term_use& u, bool left, tally& all) const {
        if (weights_->facts(u.term).is == term_class::chainage && (u.where & title_) != 0)
            (left ? all.left_stretch : all.right_stretch).add(metres(terms_->text(u.term)));
        each_column(u.where, [&](std::size_t c) {
            (left ? all.column[c].has_left : all.column[c].has_right) = true;
        });
    }
    void alone(const term_use& u, bool left, int eighths, tally& all) const {
        const int whole = weights_->of(u.term) * eighths / 8;
        each_column(u.where, [&](std::size_t c) {
            const int w = counted(c, u.where, whole);
            (left ? all.column[c].left : all.column[c].right) += w;
        });
        if ((u.where & title_) == 0 || eighths != 8) return;
        const auto& fact = weights_->facts(u.term);
        auto& rarest = left ? all.rare_left : all.rare_right;
        if (fact.is == term_class::word && !fact.place)
            rarest = std::max(rarest, weights_->of(u.term));
        if (fact.place) (left ? all.place_left : all.place_right) += weights_->of(u.term);
        if (auto* const n = counts_of(u.term, all)) ++(left ? n->left : n->right);
    }
    // What both have, for `w`.
    void together(const term_use& x, const term_use& y, int w, tally& all) const {
        const auto where = x.where | y.where;
        each_column(where, [&](std::size_t c) {
            const int whole = counted(c, where, w);
            const auto bit = std::uint32_t{1} << c;
            const bool elsewhere = columns_[c].is == kind::text && (x.where & y.where & bit) == 0;
            const int part = elsewhere ? whole / 2 : whole;
            all.column[c].shared += part;
            if (elsewhere)
                ((x.where & bit) != 0 ? all.column[c].left : all.column[c].right) += whole - part;
        });
        each_column(x.where,
                    [&](std::size_t c) { all.column[c].found_left += counted(c, where, w); });
        each_column(y.where,
                    [&](std::size_t c) { all.column[c].found_right += counted(c, where, w); });
        if ((where & title_) == 0) return;
        if (weights_->facts(x.term).is == term_class::code && w >= need_ / 8 * 7)
            all.rare_code = true;
        if (auto* const n = counts_of(x.term, all)) ++n->shared;
    }

    // The terms that one record has and the other one has not, as far as there is room.
    struct left_over {
        std::array<const term_use*, most_left_over> terms{};
        std::size_t size = 0;
    };
    void keep(const term_use& u, bool left, left_over& of, tally& all) const {
        present(u, left, all);
        if (u.where == 0) return;
        if (of.size != most_left_over)
            of.terms[of.size++] = &u;
        else
            alone(u, left, 8, all);
    }

    void merge(std::span<const term_use> a, std::span<const term_use> b, tally& all) const {
        left_over only_a;
        left_over only_b;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i != a.size() || j != b.size()) {
            if (j == b.size() || (i != a.size() && a[i].term < b[j].term)) {
                keep(a[i++], true, only_a, all);
            } else if (i == a.size() || b[j].term < a[i].term) {
                keep(b[j++], false, only_b, all);
            } else {
                present(a[i], true, all);
                present(b[j], false, all);
                const int w = weights_->of(a[i].term);
                const auto& fact = weights_->facts(a[i].term);
                if (fact.is != term_class::key)
                    together(a[i], b[j], w, all);
                else if (w >= need_ / 2)
                    all.rare_keys |= 1u << static_cast<std::uint32_t>(fact.first - 'A');
                ++i;
                ++j;
            }
        }
        match_slips(only_a, only_b, all);
    }

    // Typing errors and abbreviations among what is left over.
    void match_slips(const left_over& a, const left_over& b, tally& all) const {
        std::uint64_t used = 0;
        for (std::size_t x = 0; x != a.size; ++x) {
            const auto& fa = weights_->facts(a.terms[x]->term);
            int best = 0;
            std::size_t with = 0;
            const bool asked = slips_ && (fa.is == term_class::word || fa.is == term_class::code);
            for (std::size_t y = 0; asked && y != b.size; ++y) {
                if ((used >> y & 1u) != 0) continue;
                const int is = slip(a.terms[x]->term, b.terms[y]->term);
                if (is <= best) continue;
                best = is;
                with = y;
            }
            if (best != 0) {
                used |= std::uint64_t{1} << with;
                const int w =
                    std::min(weights_->of(a.terms[x]->term), weights_->of(b.terms[with]->term));
                together(*a.terms[x], *b.terms[with], w * best / 8, all);
                alone(*b.terms[with], false, 8 - best, all);
            }
            alone(*a.terms[x], true, 8 - best, all);
        }
        for (std::size_t y = 0; y != b.size; ++y)
            if ((used >> y & 1u) == 0) alone(*b.terms[y], false, 8, all);
    }
    // How well one word stands for the other one, in eighths.
    [[nodiscard]] int slip(term_id a, term_id b) const {
        const auto& fa = weights_->facts(a);
        const auto& fb = weights_->facts(b);
        if (fb.is != fa.is || (fa.first != fb.first && fa.last != fb.last)) return 0;
        // A slip is not found in the other table, but by another slip: two words that both tables
        // know are two words.
        return fa.is == term_class::word
                   ? stands_for(terms_->text(a), terms_->text(b), !fa.proven || !fb.proven)
                   : code_for(terms_->text(a), terms_->text(b));
    }

    [[nodiscard]] level_pattern levels_of(const tally& all, std::size_t l, std::size_t r) const {
        level_pattern out{};
        for (std::size_t f = 0; f != features_.size(); ++f)
            out[f] = static_cast<std::uint8_t>(level(features_[f], all, l, r));
        return out;
    }
    [[nodiscard]] std::size_t level(const feature& f, const tally& all, std::size_t l,
                                    std::size_t r) const {
        switch (f.is) {
        case aspect::column: return column_level(f.column, all, l, r);
        case aspect::against: return all.against();
        case aspect::besides: return besides_level(all);
        case aspect::left_lead:
        case aspect::right_lead: return 0; // depends on the other pairs
        }
        return 0;
    }
    [[nodiscard]] std::size_t besides_level(const tally& all) const {
        const auto& s = all.column[static_cast<std::size_t>(__builtin_ctz(title_))];
        // Where nothing is shared, nothing stands besides it.
        if (!s.has_left || !s.has_right || s.shared == 0) return 0;
        return 1u + (all.rare_left >= need_ / 2 ? 1u : 0u)
               + (all.rare_right >= need_ / 2 ? 2u : 0u);
    }
    [[nodiscard]] std::size_t rareness(int shared) const { // 0 to 3
        return shared < need_ / 2 ? 0 : shared < need_ ? 1 : shared < 2 * need_ ? 2 : 3;
    }

    [[nodiscard]] std::size_t column_level(std::size_t c, const tally& all, std::size_t l,
                                           std::size_t r) const {
        const auto& s = all.column[c];
        switch (columns_[c].is) {
        case kind::text: {
            if (!s.has_left || !s.has_right) return 0;
            if (s.shared == 0) return 1;
            const bool within =
                (title_ >> c & 1u) != 0 && one_within_other(left_->title(l), right_->title(r));
            const int lost = within ? std::min(s.left, s.right) : penalty(s, 8);
            const int cover = percent(s.shared, lost);
            const std::size_t part = cover < 30   ? 0
                                     : cover < 50 ? 1
                                     : cover < 65 ? 2
                                     : cover < 80 ? 3
                                     : cover < 93 ? 4
                                                  : 5;
            return 2 + rareness(s.shared) * levels::text_cover + part;
        }
        case kind::place:
        case kind::name: {
            if (columns_[c].is == kind::place && s.has_left != s.has_right && s.shared == 0
                && (s.has_left ? all.place_right : all.place_left) >= need_ / 2)
                return levels::place_in_title;
            return name_level(c, s, l, r);
        }
        case kind::code: {
            const auto a = left_->letters(l, c);
            const auto b = right_->letters(r, c);
            if (a.empty() || b.empty()) return 0;
            if (a == b) return s.shared < need_ / 2 ? 3 : 4;
            return one_edit_apart(a, b) || (a.size() >= 8 && jaro_winkler(a, b) >= 0.93) ? 2 : 1;
        }
        case kind::amount: {
            const auto a = left_->amount(l, c);
            const auto b = right_->amount(r, c);
            if (a == no_amount || b == no_amount) return 0;
            if (a == b) return (all.rare_keys >> c & 1u) != 0 ? 9 : 8;
            const auto low = static_cast<double>(std::min(a, b));
            const auto high = static_cast<double>(std::max(a, b));
            const double q = high > 0 ? low / high : 0;
            if (q > 0 && q < 0.79
                && (a < b ? all.left_is_part(need_ / 2) : all.right_is_part(need_ / 2)))
                return q >= 0.1 ? levels::amount_of_part : levels::amount_of_small_part;
            return q >= 0.995  ? 7
                   : q >= 0.97 ? 6
                   : q >= 0.90 ? 5
                   : q >= 0.79 ? 4
                   : q >= 0.65 ? 3
                   : q >= 0.40 ? 2
                               : 1;
        }
        case kind::date:
            return date_level(left_->date(l, c), right_->date(r, c),
                              (all.rare_keys >> c & 1u) != 0);
        }
        return 0;
    }
    [[nodiscard]] std::size_t name_level(std::size_t c, const sums& s, std::size_t l,
                                         std::size_t r) const {
        const bool place = columns_[c].is == kind::place;
        if (!s.has_left && !s.has_right) return 0;
        if (!s.has_left || !s.has_right) // perhaps another column names it
            return s.shared != 0 && s.left + s.right == 0 ? 3 : 0;
        int cover = percent(s.shared, penalty(s, 4));
        // A region on one side, and its town in the title: one of them is found.
        const bool found =
            place && std::max(percent(s.found_left, s.left), percent(s.found_right, s.right)) >= 85
            && std::max(s.found_left, s.found_right) >= need_ / 3;
        if (place) // each side has to find its place on the other one
            cover =
                std::min({cover, percent(s.found_left, s.left), percent(s.found_right, s.right)});
        if (s.shared != 0 && cover >= (place ? 60 : 85))
            return s.left + s.right != 0 && !place ? 3
                   : s.shared < need_ / 3          ? 4
                   : s.shared < 2 * need_ / 3      ? 5
                                                   : 6;
        if (!place) {
            const auto alike = jaro_winkler(left_->letters(l, c), right_->letters(r, c));
            if (alike >= 0.92) return 3;
            if (alike >= 0.8) return 2;
        }
        if (found) return levels::place_named;
        // Two towns whose names begin alike, as Bad Goldfeld and Bad Weiden.
        const bool two = place && std::min(s.left, s.right) >= s.shared;
        return s.shared != 0 && cover >= 25 && !two ? 2 : 1;
    }
    bool slips_;
    const encoded* left_;
    const encoded* right_;
    const vocabulary* terms_;
    const term_weights* weights_;
    std::span<const comparison_column> columns_;
    std::span<const feature> features_;
    int need_;
    std::uint32_t title_ = 0;
    std::uint32_t places_ = 0;
};

} // namespace muster::link

#endif // MUSTER_LINK_COMPARE_HPP
