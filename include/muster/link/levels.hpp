// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEVELS_HPP
#define MUSTER_LINK_LEVELS_HPP

/// \file
/// The levels of agreement that comparisons end in, and what each is worth before any data are
/// seen.

#include <muster/link/table.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace muster::link {

/// A level of a comparison: its name and the bits that it starts from.
struct level_facts {
    std::string_view name{};
    double bits = 0;
};

/// What is compared: a column, or something that all texts of a record say together.
enum class aspect : std::uint8_t {
    column,
    against,   ///< what the titles say against each other: numbers, objects, actions
    besides,   ///< whether the titles have rare words that they do not share
    places,    ///< likewise places
    elsewhere, ///< whether candidates in other places share as much
    left_lead, ///< over the other candidates of the left record
    right_lead ///< over the other candidates of the right record
};

/// \namespace muster::link::levels
/// Level 0 is always "not known" and always 0 bits: a missing value is no evidence.
///
/// Source: the starting bits are proposals of this project; the data change them.
namespace levels {

// Texts: how rare is what they share (rows), how much of them is shared (columns).
inline constexpr std::size_t text_cover = 6;
inline constexpr std::size_t text_rare = 4;
inline constexpr level_facts text[] = {
    {"not known", 0},
    {"nothing shared", -5},
    {"little of it shared, all common words", -5},
    {"some of it shared, all common words", -3},
    {"half of it shared, all common words", -1.5},
    {"most of it shared, all common words", 0},
    {"nearly all of it shared, all common words", 1},
    {"all of it shared, all common words", 2},
    {"little of it shared", -3.5},
    {"some of it shared", -1.5},
    {"half of it shared", 0},
    {"most of it shared", 1.5},
    {"nearly all of it shared", 2.5},
    {"all of it shared", 4},
    {"little of it shared, rare words in it", -2},
    {"some of it shared, rare words in it", 0},
    {"half of it shared, rare words in it", 1.5},
    {"most of it shared, rare words in it", 3},
    {"nearly all of it shared, rare words in it", 4.5},
    {"all of it shared, rare words in it", 6},
    {"little of it shared, many rare words", -0.5},
    {"some of it shared, many rare words", 1.5},
    {"half of it shared, many rare words", 3},
    {"most of it shared, many rare words", 4.5},
    {"nearly all of it shared, many rare words", 6},
    {"all of it shared, many rare words", 7.5},
};
inline constexpr level_facts name[] = {
    {"not known", 0},
    {"different", -3},
    {"alike in part", -0.5},
    {"nearly equal", 2.5},
    {"equal, a common one", 2.5},
    {"equal", 4.5},
    {"equal, a rare one", 6.5},
};
inline constexpr level_facts place[] = {
    {"not known", 0},           {"another place", -5},
    {"alike in part", -4},      {"named elsewhere", 1.5},
    {"equal, a common one", 2}, {"equal", 3.5},
    {"equal, a rare one", 5},   {"the title names another place", -4},
};
inline constexpr std::uint8_t other_place = 1;
inline constexpr std::uint8_t place_in_part = 2;
inline constexpr std::uint8_t place_named = 3; ///< here or elsewhere in the record
inline constexpr std::size_t place_in_title = 7;
inline constexpr level_facts code[] = {
    {"not known", 0},           {"different", -3}, {"nearly equal", 3},
    {"equal, a common one", 3}, {"equal", 8},
};
inline constexpr std::uint8_t code_equal = 3;
// Prices move one way between two registers: the data tell which.
inline constexpr level_facts amount[] = {
    {"not known, or left aside as of a part", 0},
    {"less than a tenth on the right", -3.5},
    {"less than a tenth on the left", -3.5},
    {"far apart, more on the left", -3.5},
    {"far apart, more on the right", -3.5},
    {"within 60 %, more on the left", -2},
    {"within 60 %, more on the right", -2},
    {"within 35 %, more on the left", -0.5},
    {"within 35 %, more on the right", -0.5},
    {"within 20 %, more on the left", 1},
    {"within 20 %, more on the right", 1},
    {"within 10 %, more on the left", 2},
    {"within 10 %, more on the right", 2},
    {"within 5 %, more on the left", 2.5},
    {"within 5 %, more on the right", 2.5},
    {"within 2 %, more on the left", 3},
    {"within 2 %, more on the right", 3},
    {"within 0.5 %", 4},
    {"equal, a common one", 4},
    {"equal", 6.5},
    {"part of a sum that fits", 3.5},
    {"less on the left, as of a part", -0.5},
    {"less on the right, as of a part", -0.5},
    {"less on the left, as of a part, less than a tenth", -1.5},
    {"less on the right, as of a part, less than a tenth", -1.5},
    {"less on the left, as of a lot", -0.5},
    {"less on the right, as of a lot", -0.5},
    {"less on the left, as of a lot, less than a tenth", -1.5},
    {"less on the right, as of a lot, less than a tenth", -1.5},
};
inline constexpr std::uint8_t amount_within_35 = 8;
inline constexpr std::uint8_t amount_within_10 = 11;
inline constexpr std::uint8_t amount_within_half = 17; ///< a hundredth
inline constexpr std::uint8_t amount_common = 18;
inline constexpr std::uint8_t amount_equal = 19;
inline constexpr std::uint8_t amount_in_sum = 20;
inline constexpr std::uint8_t amount_of_part = 21;
inline constexpr std::uint8_t amount_of_lot = 25;
/// The level of two amounts that differ; `less` is the share of the larger one that the other one
/// is, and `part` tells whether the titles say that it is a part, `lot` whether by a mark.
[[nodiscard]] constexpr std::size_t amount_level(double less, bool more_right, bool part,
                                                 bool lot = false) noexcept {
    const std::size_t right = more_right ? 1 : 0;
    const std::size_t tenth = less >= 0.1 ? 0 : 2;
    if (lot) return amount_of_lot + tenth + (1 - right);
    if (part) return amount_of_part + tenth + (1 - right);
    if (less >= 0.995) return amount_within_half;
    std::size_t level = 1;
    for (const double share : {0.10, 0.40, 0.65, 0.79, 0.90, 0.95, 0.98})
        if (less >= share) level += 2;
    return level + right;
}
// Years move one way, too.
inline constexpr level_facts date[] = {
    {"not known", 0},
    {"more than three years later on the left", -2},
    {"more than three years later on the right", -2},
    {"within three years, later on the left", -1},
    {"within three years, later on the right", -1},
    {"within a year, later on the left", 0},
    {"within a year, later on the right", 0},
    {"within a month or a slip", 2},
    {"the same year", 1.5},
    {"equal, a common one", 4},
    {"equal", 6},
};
inline constexpr std::uint8_t date_equal = 9;
// What speaks against a pair that its texts speak for.
inline constexpr level_facts against[] = {
    {"not known", 0},
    {"another lot, section or phase", -7},
    {"other numbers", -3},
    {"another object", -3.5},
    {"other codes", -2.5},
    {"other years", -2.5},
    {"another action", -1.5},
    {"numbers or objects of both apart", -1},
    {"several things", -5},
    {"a year on the left only", -2},
    {"a number on the left only", -1},
    {"a number on the right only", -1},
    {"nothing", 0.7},
    {"nothing, and a rare code is the same", 3},
    {"a lot, section or phase on the left only", 0},
    {"a lot, section or phase on the right only", 0},
    {"a lot, section or phase on the left only, no other one of it", 0},
    {"a lot, section or phase on the right only, no other one of it", 0},
    {"one is said to be near the other", -8},
    {"an object on the left only", 0},
    {"an object on the right only", 0},
    {"upkeep on one side only", -4},
    {"nothing, and a number is the same", 1.5},
    {"nothing, and the object is the same", 1},
    {"a year on the right only", -2},
    {"upkeep on one side only, and no works", -2},
    {"an object of armed forces on one side only", -6},
    {"another street", -4},
};
inline constexpr std::size_t other_part = 1;
inline constexpr std::size_t other_number = 2;
inline constexpr std::size_t other_object = 3;
inline constexpr std::size_t other_code = 4;
inline constexpr std::size_t other_year = 5;
inline constexpr std::size_t other_action = 6;
inline constexpr std::size_t both_besides = 7;
inline constexpr std::size_t several_against = 8;
inline constexpr std::size_t year_on_left = 9;
inline constexpr std::size_t number_on_left = 10;
inline constexpr std::size_t number_on_right = 11;
inline constexpr std::size_t nothing_against = 12;
inline constexpr std::size_t same_rare_code = 13;
inline constexpr std::size_t part_on_left = 14;
inline constexpr std::size_t part_on_right = 15;
inline constexpr std::size_t lone_part_on_left = 16;
inline constexpr std::size_t lone_part_on_right = 17;
inline constexpr std::size_t near_it = 18;
inline constexpr std::size_t object_on_left = 19;
inline constexpr std::size_t object_on_right = 20;
inline constexpr std::size_t other_upkeep = 21;
inline constexpr std::size_t same_number = 22;
inline constexpr std::size_t same_object = 23;
inline constexpr std::size_t year_on_right = 24;
inline constexpr std::size_t upkeep_alone = 25;
inline constexpr std::size_t military_alone = 26;
inline constexpr std::size_t other_street = 27;
// Whether the titles, beyond what they share, have rare words of their own, towns left aside.
inline constexpr level_facts besides[] = {
    {"not known", 0},
    {"no rare word besides", 0.5},
    {"a rare word on the left besides", -1},
    {"a rare word on the right besides", -1.5},
    {"rare words on both sides besides", -3},
    {"names on both sides besides, which others have, too", -5},
};
inline constexpr std::uint8_t words_on_both = 4;
inline constexpr std::uint8_t names_on_both = 5;

// Whether the titles, beyond what they share, name places, as a town that a line leads to.
inline constexpr level_facts places[] = {
    {"not known", 0},
    {"no place besides", 0.3},
    {"a place on the left besides", -0.5},
    {"a place on the right besides", -1},
    {"places on both sides besides", -3},
};

// How many other candidates are in other places and share as much of the title.
inline constexpr level_facts elsewhere[] = {
    {"not known", 0},
    {"none elsewhere shares as much of the title", 0},
    {"another one elsewhere shares as much of the title", -1},
    {"two or three elsewhere share as much of the title", -1.5},
    {"many elsewhere share as much of the title", -2.5},
};
[[nodiscard]] constexpr std::uint8_t likes_elsewhere(std::size_t others) noexcept {
    return others == 0 ? 1 : others == 1 ? 2 : others < 4 ? 3 : 4;
}

// The weight of what a pair shares against that of the best other candidate.
inline constexpr level_facts lead[] = {
    {"not known", 0},
    {"another one shares far more", -3},
    {"another one shares more", -2},
    {"another one shares as much", -0.5},
    {"shares most", 1},
    {"shares more than any other", 2},
    {"shares far more than any other", 3},
};
inline constexpr std::uint8_t shares_most = 4;

[[nodiscard]] constexpr std::span<const level_facts> of(kind k) noexcept {
    switch (k) {
    case kind::text: return text;
    case kind::name: return name;
    case kind::place: return place;
    case kind::code: return code;
    case kind::amount: return amount;
    case kind::date: return date;
    }
    return text;
}
[[nodiscard]] constexpr std::span<const level_facts> of(aspect a) noexcept {
    return a == aspect::against     ? std::span<const level_facts>{against}
           : a == aspect::besides   ? std::span<const level_facts>{besides}
           : a == aspect::places    ? std::span<const level_facts>{places}
           : a == aspect::elsewhere ? std::span<const level_facts>{elsewhere}
                                    : std::span<const level_facts>{lead};
}

/// Whether two levels say the same with the sides exchanged.
[[nodiscard]] constexpr bool mirror(std::string_view a, std::string_view b) noexcept {
    constexpr std::string_view left = "on the left";
    constexpr std::string_view right = "on the right";
    const auto at = a.find(left);
    return at != std::string_view::npos && b.substr(0, at) == a.substr(0, at)
           && b.substr(at).starts_with(right)
           && b.substr(at + right.size()) == a.substr(at + left.size());
}
/// The level that says the same with the sides exchanged.
[[nodiscard]] constexpr std::size_t mirrored(std::span<const level_facts> all, std::size_t level) {
    for (std::size_t l = 0; l != all.size(); ++l)
        if (mirror(all[level].name, all[l].name) || mirror(all[l].name, all[level].name)) return l;
    return level;
}

/// What the kin of a comparison share. Kin are two different projects on one object, of one series
/// or of one kind: they differ either in the place or in what the titles say against each other,
/// and agree in all else as matches do.
enum class kinship : std::uint8_t {
    by_text, ///< as much as a match does
    by_name, ///< half of them as much as a match does
    by_lead, ///< as much as a match does, where there is no match
    near,    ///< amounts, dates, codes: by chance, or as things of one kind do: the data tell
    by_place,
    by_mark
};
[[nodiscard]] constexpr kinship kinship_of(kind k) noexcept {
    return k == kind::amount || k == kind::date || k == kind::code ? kinship::near
           : k == kind::text                                       ? kinship::by_text
           : k == kind::place                                      ? kinship::by_place
                                                                   : kinship::by_name;
}
[[nodiscard]] constexpr kinship kinship_of(aspect a) noexcept {
    return a == aspect::against     ? kinship::by_mark
           : a == aspect::besides   ? kinship::by_text
           : a == aspect::places    ? kinship::by_text
           : a == aspect::elsewhere ? kinship::by_name
                                    : kinship::by_lead;
}

/// The levels, as bits, at which the places, marks or words of kin differ.
[[nodiscard]] constexpr std::uint32_t differing(kinship of) noexcept {
    switch (of) {
    case kinship::by_place: return 1u << other_place | 1u << place_in_title;
    case kinship::by_mark: {
        std::uint32_t out = 1u << year_on_left | 1u << year_on_right | 1u << near_it
                            | 1u << other_upkeep | 1u << upkeep_alone | 1u << military_alone
                            | 1u << other_street;
        for (std::size_t l = other_part; l <= several_against; ++l) out |= 1u << l;
        return out;
    }
    default: return 0;
    }
}
/// Among kin that differ in marks, what a level is worth at the start.
/// Source: proposal of this project: series differ in the number, upkeep in the year.
[[nodiscard]] constexpr double kin_mark_bits(std::size_t level) noexcept {
    return level == other_part                                                            ? 3
           : level == other_year || level == near_it                                      ? 2
           : level == other_upkeep || level == upkeep_alone                               ? 1
           : level == other_number || level == other_street                               ? 1
           : level == other_object || level == several_against || level == military_alone ? -1
                                                                                          : 0;
}

} // namespace levels

/// One comparison of a linkage.
struct feature {
    aspect is = aspect::column;
    std::size_t column = 0; ///< for aspect::column
    std::span<const level_facts> levels{};
    levels::kinship among_kin = levels::kinship::by_text;
    bool strict = false; ///< what speaks against a pair may not be explained away
};

inline constexpr std::string_view aspect_names[] = {
    "", "against", "besides", "places", "elsewhere", "lead", "lead of the other"};

} // namespace muster::link

#endif // MUSTER_LINK_LEVELS_HPP
