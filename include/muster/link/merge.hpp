// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_MERGE_HPP
#define MUSTER_LINK_MERGE_HPP

/// \file
/// The terms of two records, laid side by side.

#include <muster/core/text.hpp>
#include <muster/link/encoded.hpp>
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

namespace muster::link {

/// Counts and weighs what two records share and what each of them has alone.
class merger {
public:
    /// Of `others` records one is to be named. Without `slips` a word is only what it is spelled.
    merger(const vocabulary& terms, const term_weights& weights,
           std::span<const comparison_column> columns, std::size_t others, bool slips)
        : slips_(slips), terms_(&terms), weights_(&weights), columns_(columns),
          need_(static_cast<int>(log2(static_cast<double>(std::max<std::size_t>(others, 1024)))
                                 * term_weights::bit)) {
        for (std::size_t c = 0; c != columns.size(); ++c) {
            if (columns[c].is == kind::text && title_ == 0) title_ = std::uint32_t{1} << c;
            if (columns[c].is == kind::text) texts_ |= std::uint32_t{1} << c;
            if (columns[c].is == kind::place) places_ |= std::uint32_t{1} << c;
        }
    }
    /// The title, the first text, as a bit; 0 if there is none.
    [[nodiscard]] std::uint32_t title() const noexcept { return title_; }
    /// The bits that name one record among all, in 1/256.
    [[nodiscard]] int need() const noexcept { return need_; }

    void operator()(std::span<const term_use> a, std::span<const term_use> b, tally& all) const {
        terms_alone only_a;
        terms_alone only_b;
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

private:
    static constexpr std::size_t most_alone = 40;

    using counts = tally::counts;

    template <class F>
    static void each_column(std::uint32_t where, F f) {
        for (where &= place_head - 1; where != 0; where &= where - 1)
            f(static_cast<std::size_t>(__builtin_ctz(where)));
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
        case term_class::number:
        case term_class::chainage: return &all.numbers;
        case term_class::year: return &all.years;
        case term_class::code: return &all.codes;
        case term_class::object:
        case term_class::military: return &all.objects;
        case term_class::action: return &all.actions;
        case term_class::upkeep: return &all.upkeep;
        case term_class::beside: return &all.beside;
        default: return nullptr;
        }
    }

    // The bit of the number of a part; 0 if it is a part of another part, or has a letter.
    [[nodiscard]] std::uint64_t part_bit(term_id t) const {
        constexpr std::size_t most_digits = 2;
        const auto text = terms_->text(t).substr(1);
        if (text.empty() || text.size() > most_digits || !std::ranges::all_of(text, is_digit))
            return 0;
        return std::uint64_t{1} << static_cast<unsigned>(metres(text)) % 64;
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
        // A common word besides says little, as the words that dress a title are common ones; but
        // not an object, of which there is another one.
        const auto is = weights_->facts(u.term).is;
        const bool object = is == term_class::object || is == term_class::military;
        const int little = object ? whole : whole * std::min(whole, need_) / need_;
        each_column(u.where, [&](std::size_t c) {
            const int w = counted(c, u.where, columns_[c].is == kind::text ? little : whole);
            (left ? all.column[c].left : all.column[c].right) += w;
        });
        const auto& fact = weights_->facts(u.term);
        // A code that the other table has nowhere is the reference of a file.
        const bool known = fact.proven || fact.is != term_class::code;
        if ((u.where & title_) != 0) {
            (left ? all.title_left : all.title_right) += whole;
            if (known) (left ? all.known_left : all.known_right) += whole;
        }
        if (eighths != 8) return;
        if ((u.where & place_head) != 0 && fact.is == term_class::word && whole >= need_ / 3)
            ++(left ? all.heads.left : all.heads.right);
        if ((u.where & title_) == 0) return;
        auto& rarest = left ? all.rare_left : all.rare_right;
        if (fact.is == term_class::word && !fact.place)
            rarest = std::max(rarest, weights_->of(u.term));
        if (fact.place) (left ? all.place_left : all.place_right) += weights_->of(u.term);
        if ((u.where & street_bit) != 0) ++(left ? all.streets.left : all.streets.right);
        auto* const n = counts_of(u.term, all);
        if (n == nullptr) return;
        ++(left ? n->left : n->right);
        if (fact.is == term_class::military) ++(left ? all.military.left : all.military.right);
        if (fact.is == term_class::part)
            (left ? all.left_part_numbers : all.right_part_numbers) |= part_bit(u.term);
        if (known) ++(left ? n->left_known : n->right_known);
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
        const auto office = [&](std::uint32_t in) { return (in & (texts_ | places_)) == 0; };
        each_column(x.where, [&](std::size_t c) {
            all.column[c].found_left += counted(c, where, w);
            if (office(y.where)) all.column[c].office_left += counted(c, where, w);
        });
        each_column(y.where, [&](std::size_t c) {
            all.column[c].found_right += counted(c, where, w);
            if (office(x.where)) all.column[c].office_right += counted(c, where, w);
        });
        if ((where & title_) == 0) return;
        if ((x.where & y.where & title_) != 0 && weights_->facts(x.term).place) all.place_both += w;
        if (weights_->facts(x.term).is == term_class::code && w >= need_ / 8 * 7)
            all.rare_code = true;
        if ((where & street_bit) != 0) ++all.streets.shared;
        auto* const n = counts_of(x.term, all);
        if (n == nullptr) return;
        // What one title says and only the name of an agency on the other side is not shared.
        const bool left = (x.where & texts_) != 0;
        const bool right = (y.where & texts_) != 0;
        ++(left == right ? n->shared : left ? n->left : n->right);
        if (weights_->facts(x.term).is == term_class::military) ++all.military.shared;
        if (weights_->facts(x.term).is == term_class::part) all.part_numbers |= part_bit(x.term);
        if (left != right) ++(left ? n->left_known : n->right_known);
    }

    // The terms that one record has and the other one has not, as far as there is room.
    struct terms_alone {
        std::array<const term_use*, most_alone> terms{};
        std::size_t size = 0;
    };
    void keep(const term_use& u, bool left, terms_alone& of, tally& all) const {
        present(u, left, all);
        if (u.where == 0) return;
        if (of.size != most_alone)
            of.terms[of.size++] = &u;
        else
            alone(u, left, 8, all);
    }

    // Typing errors and abbreviations among what is left over.
    void match_slips(const terms_alone& a, const terms_alone& b, tally& all) const {
        std::uint64_t used = 0;
        for (std::size_t x = 0; x != a.size; ++x) {
            int best = 0;
            std::size_t with = 0;
            for (std::size_t y = 0; y != b.size; ++y) {
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
        if (!slips_ || (fa.is != term_class::word && fa.is != term_class::code)) return 0;
        if (fb.is != fa.is || (fa.first != fb.first && fa.last != fb.last)) return 0;
        // A slip is not found in the other table, but by another slip: two words that both tables
        // know are two words.
        return fa.is == term_class::word
                   ? stands_for(terms_->text(a), terms_->text(b), !fa.proven || !fb.proven)
                   : code_for(terms_->text(a), terms_->text(b));
    }

    bool slips_;
    const vocabulary* terms_;
    const term_weights* weights_;
    std::span<const comparison_column> columns_;
    int need_;
    std::uint32_t title_ = 0;
    std::uint32_t texts_ = 0;
    std::uint32_t places_ = 0;
};

} // namespace muster::link

#endif // MUSTER_LINK_MERGE_HPP
