// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ROLES_HPP
#define MUSTER_LINK_ROLES_HPP

/// \file
/// Which comparison of a linkage tells what of kin.

#include <muster/link/compare.hpp>
#include <muster/link/levels.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace muster::link {

/// The comparisons by what they tell of two different projects on one object, of one series or of
/// one kind.
struct roles {
    /// Kin that do not differ are told apart by what their titles share: some of their words, both
    /// with rare words besides; some; all. Each first with common words, then with words that name
    /// one record among all.
    static constexpr std::size_t alike_kinds = 6;

    std::size_t title = most_features;   ///< the comparison of titles, if there is one
    std::size_t places = most_features;  ///< likewise of places,
    std::size_t marks = most_features;   ///< of what titles say against each other,
    std::size_t besides = most_features; ///< of rare words besides,
    std::size_t amounts = most_features; ///< of amounts, the first of them,
    std::uint32_t near = 0;              ///< and of amounts, dates and codes, as bits

    roles() = default;
    explicit roles(std::span<const feature> features) {
        const auto first = [](std::size_t& of, std::size_t f) {
            if (of == most_features) of = f;
        };
        for (std::size_t f = 0; f != features.size(); ++f) {
            const auto among = features[f].among_kin;
            if (features[f].levels.data() == levels::text) first(title, f);
            if (features[f].levels.data() == levels::amount) first(amounts, f);
            if (among == levels::kinship::near) near |= std::uint32_t{1} << f;
            if (among == levels::kinship::by_place) places = f;
            if (among == levels::kinship::by_mark) marks = f;
            if (features[f].is == aspect::besides) besides = f;
        }
    }

    [[nodiscard]] bool differ_in_place(const level_pattern& of) const {
        return differ(of, places, levels::kinship::by_place);
    }
    [[nodiscard]] bool differ_in_marks(const level_pattern& of) const {
        return differ(of, marks, levels::kinship::by_mark);
    }
    /// Whether neither place nor marks differ.
    [[nodiscard]] bool is_alike(const level_pattern& of) const {
        return !differ_in_place(of) && !differ_in_marks(of);
    }
    /// Whether the place is told and the same.
    [[nodiscard]] bool in_one_place(const level_pattern& of) const {
        return places != most_features && of[places] >= levels::place_named && !differ_in_place(of);
    }
    [[nodiscard]] std::size_t alike_kind(const level_pattern& of) const {
        if (title == most_features || of[title] == 0) return 3; // names have to do
        if (of[title] == 1) return 0;
        const auto shares = of[title] - 2u;
        const bool whole = shares % levels::text_cover + 1 == levels::text_cover;
        const bool names = besides != most_features && of[besides] >= levels::words_on_both;
        return (names ? 0u : whole ? 4u : 2u) + shares / levels::text_cover / 2;
    }

private:
    [[nodiscard]] static bool differ(const level_pattern& of, std::size_t f,
                                     levels::kinship among) {
        return f != most_features && (levels::differing(among) >> of[f] & 1u) != 0;
    }
};

} // namespace muster::link

#endif // MUSTER_LINK_ROLES_HPP
