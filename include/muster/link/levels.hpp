// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LEVELS_HPP
#define MUSTER_LINK_LEVELS_HPP

/// \file
/// The levels of agreement that comparisons end in, and what each is worth before any data are seen.

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
    numbers,
    years,
    codes,
    objects,
    actions,
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
    {"not known", 0},        {"different", -3},     {"alike in part", -0.5}, {"nearly equal", 2.5},
    {"equal, a common one", 2.5}, {"equal", 4.5}, {"equal, a rare one", 6.5},
};
inline constexpr level_facts code[] = {
    {"not known", 0}, {"different", -3}, {"nearly equal", 3}, {"equal, a common one", 3},
    {"equal", 8},
};
inline constexpr level_facts amount[] = {
    {"not known", 0},      {"far apart", -3},         {"within 60 %", -2},
    {"within 35 %", -0.5}, {"within 20 %", 1},        {"within 10 %", 2},
    {"within 3 %", 3},     {"within 0.5 %", 4},       {"equal, a common one", 4},
    {"equal", 6.5},
};
inline constexpr level_facts date[] = {
    {"not known", 0},          {"more than three years apart", -4}, {"within three years", -2},
    {"within a year", 0},      {"within a month or a slip", 2},     {"the same year", 1.5},
    {"equal, a common one", 4}, {"equal", 6},
};
// What speaks against a pair that its texts speak for. What these share the texts have counted.
inline constexpr level_facts numbers[] = {
    {"none on either side", 0}, {"another lot, section or phase", -7}, {"other numbers", -3},
    {"some shared, others not", -1}, {"nothing against it", 0.5},
};
inline constexpr level_facts years[] = {
    {"none on either side", 0}, {"other years", -2.5}, {"nothing against it", 0.3}};
inline constexpr level_facts codes[] = {{"none on either side", 0},
                                        {"other codes", -2.5},
                                        {"some shared, others not", 0},
                                        {"nothing against it", 0.5}};
inline constexpr level_facts objects[] = {{"none on either side", 0},
                                          {"another object", -3.5},
                                          {"some shared, others not", -1},
                                          {"nothing against it", 0.5}};
inline constexpr level_facts actions[] = {{"none on either side", 0},
                                          {"another action", -1.5},
                                          {"some shared, others not", -0.5},
                                          {"nothing against it", 0.3}};

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

[[nodiscard]] constexpr std::span<const level_facts> of(kind k) noexcept {
    switch (k) {
    case kind::text: return text;
    case kind::name:
    case kind::place: return name;
    case kind::code: return code;
    case kind::amount: return amount;
    case kind::date: return date;
    }
    return text;
}
[[nodiscard]] constexpr std::span<const level_facts> of(aspect a) noexcept {
    switch (a) {
    case aspect::numbers: return numbers;
    case aspect::years: return years;
    case aspect::codes: return codes;
    case aspect::objects: return objects;
    case aspect::left_lead:
    case aspect::right_lead: return lead;
    default: return actions;
    }
}

} // namespace levels

/// One comparison of a linkage.
struct feature {
    aspect is = aspect::column;
    std::size_t column = 0; ///< for aspect::column
    std::span<const level_facts> levels{};
};

inline constexpr std::string_view aspect_names[] = {"",      "numbers", "years",
                                                    "codes", "objects", "actions",
                                                    "lead", "lead of the other side"};

} // namespace muster::link

#endif // MUSTER_LINK_LEVELS_HPP
