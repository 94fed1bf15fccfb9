// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_TALLY_HPP
#define MUSTER_LINK_TALLY_HPP

/// \file
/// What two records share and what each of them has alone.

#include <muster/link/encoded.hpp>
#include <muster/link/levels.hpp>
#include <muster/link/values.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace muster::link {

/// What a pair of records shares, counted and weighed.
///
/// Unit:    weights in 1/256 bits.
struct tally {
    struct sums {
        int shared = 0;
        int left = 0;
        int right = 0;
        int found_left = 0;  ///< of the left column, anywhere in the right record
        int found_right = 0; ///< of the right column, anywhere in the left record
        int office_left = 0; ///< of the left column, in the name of an office on the right alone
        int office_right = 0;
        bool has_left = false;
        bool has_right = false;
    };
    struct counts {
        int shared = 0;
        int left = 0;
        int right = 0;
        int left_known = 0; ///< of these, all but codes that the other table has nowhere
        int right_known = 0;
    };
    std::array<sums, most_columns> column{};
    counts numbers{};
    std::array<counts, 16> parts{}; ///< by the first letter of the mark; inner ones by themselves
    /// The numbers of parts that are no part of another one, as bits: of those both have, and of
    /// those one has.
    std::uint64_t part_numbers = 0;
    std::uint64_t left_part_numbers = 0;
    std::uint64_t right_part_numbers = 0;
    counts years{};
    counts codes{};
    counts objects{};
    counts military{}; ///< objects of armed forces, which are counted as objects, too
    counts streets{};
    counts actions{};
    counts upkeep{};
    /// From where to where along a road or a line, in metres.
    struct stretch {
        int from = -1; ///< not told
        int to = -1;

        void add(int at) {
            from = from < 0 ? at : std::min(from, at);
            to = std::max(to, at);
        }
        [[nodiscard]] bool within(const stretch& other) const {
            return other.from <= from && to <= other.to;
        }
    };
    stretch left_stretch{};
    stretch right_stretch{};
    counts heads{};    ///< words of the name of a place that the other one has not
    counts beside{};   ///< that something is near what follows
    int rare_left = 0; ///< the weight of the rarest word that only the left title has, no place
    int rare_right = 0;
    int title_left = 0; ///< the weight of all that only the left title has
    int title_right = 0;
    int known_left = 0; ///< likewise, but for codes that the other table has nowhere
    int known_right = 0;
    int place_both = 0; ///< of what both titles say, what is a place
    int place_left = 0; ///< of what only the left title says, what is a place elsewhere
    int place_right = 0;
    bool other_ends = false;     ///< of two stretches that meet; \see line_ends
    bool rare_code = false;      ///< both have a code that few records have
    std::uint32_t rare_keys = 0; ///< bit c: amounts or dates of column c are equal, and few have it

    enum class side : std::uint8_t { not_known, left, right };
    side part = side::not_known; ///< which one other records have shown to be a part

    /// Which title names a lot or section, and the other one none.
    [[nodiscard]] bool left_is_lot() const { return is_lot(true); }
    [[nodiscard]] bool right_is_lot() const { return is_lot(false); }
    /// Which title names a part of what the other one names: by a lot or section that only it has,
    /// or because the other one names another object besides, or something whose rare word weighs
    /// `rare`.
    [[nodiscard]] bool left_is_part(int rare) const {
        return part == side::not_known ? is_part(rare, true) : part == side::left;
    }
    [[nodiscard]] bool right_is_part(int rare) const {
        return part == side::not_known ? is_part(rare, false) : part == side::right;
    }

    /// The level of what the titles say against each other, or, if nothing, of what only one says.
    [[nodiscard]] std::size_t against() const {
        const auto level = conflict();
        return level != 0 ? level : one_sided();
    }

private:
    static bool of_both(const counts& n) { return n.left != 0 && n.right != 0; }
    static bool apart(const counts& n) { return of_both(n) && n.shared == 0; }
    // Two years are from when to when it is built, which the other one need not tell.
    [[nodiscard]] bool year_alone() const {
        return years.left + years.right == 1 && years.shared == 0;
    }
    // Beside works that both name upkeep says nothing.
    [[nodiscard]] bool one_keeps_up() const {
        return (upkeep.left != 0 || upkeep.right != 0) && actions.shared == 0;
    }
    // Upkeep on one side, and works on the other one, or another year.
    [[nodiscard]] bool other_upkeep() const {
        return one_keeps_up()
               && (year_alone() || (upkeep.left != 0 && actions.right != 0)
                   || (upkeep.right != 0 && actions.left != 0));
    }
    // Two points along a road are two numbers.
    [[nodiscard]] bool stretches() const {
        const bool points =
            left_stretch.from == left_stretch.to && right_stretch.from == right_stretch.to;
        return left_stretch.from >= 0 && right_stretch.from >= 0 && !points;
    }
    [[nodiscard]] bool left_within() const {
        return stretches() && left_stretch.within(right_stretch);
    }
    [[nodiscard]] bool right_within() const {
        return stretches() && right_stretch.within(left_stretch);
    }

    // A military object that the title of the other one has nowhere, nor another one.
    [[nodiscard]] bool one_military() const {
        return military.shared == 0 && (military.left != 0) != (military.right != 0);
    }

    // Marks of two kinds with two numbers, as phase 2 and section 5.
    [[nodiscard]] bool other_kinds_of_part() const {
        return part_numbers == 0 && left_part_numbers != 0 && right_part_numbers != 0
               && (left_part_numbers & right_part_numbers) == 0;
    }

    // The level of what differs; 0 if nothing does.
    [[nodiscard]] std::size_t conflict() const {
        const bool other_part = other_ends || std::ranges::any_of(parts, of_both)
                                || (stretches() && !left_within() && !right_within());
        const struct {
            bool found;
            std::size_t level;
        } each[] = {
            {other_part, levels::other_part},
            {beside.left + beside.right != 0, levels::near_it},
            {apart(streets), levels::other_street},
            {one_military(), levels::military_alone},
            {other_upkeep(), levels::other_upkeep},
            {(apart(numbers) || other_kinds_of_part()) && !other_part && !stretches(),
             levels::other_number},
            {apart(objects), levels::other_object},
            {apart(codes), levels::other_code},
            {of_both(years), levels::other_year},
            {apart(actions), levels::other_action},
        };
        std::size_t level = 0;
        int n = 0;
        for (const auto& one : each) {
            if (!one.found) continue;
            ++n;
            if (level == 0) level = one.level;
        }
        const bool decides =
            level == levels::other_part || level == levels::near_it
            || level == levels::military_alone
            || (level == levels::other_upkeep && !apart(numbers) && !apart(objects));
        return n > 1 && !decides ? levels::several_against : level;
    }
    // The level of what one title says and the other one does not, or of what both say.
    [[nodiscard]] std::size_t one_sided() const {
        if (left_within() != right_within())
            return left_within() ? levels::part_on_left : levels::part_on_right;
        if (rare_code) return levels::same_rare_code;
        if (of_both(numbers) || of_both(objects) || of_both(codes)) return levels::both_besides;
        if (one_keeps_up()) return levels::upkeep_alone;
        if (year_alone()) return years.left != 0 ? levels::year_on_left : levels::year_on_right;
        counts marks;
        for (const auto& one : parts) {
            marks.left += one.left;
            marks.right += one.right;
            marks.shared += one.shared;
        }
        if ((left_part_numbers & right_part_numbers) != 0) marks = {.shared = 1}; // phase, section
        // The number of a part counts as a number, too.
        if (numbers.left_known + codes.left_known > marks.left) return levels::number_on_left;
        if (numbers.right_known + codes.right_known > marks.right) return levels::number_on_right;
        return marks.left != 0                      ? levels::part_on_left
               : marks.right != 0                   ? levels::part_on_right
               : objects.left != 0                  ? levels::object_on_left
               : objects.right != 0                 ? levels::object_on_right
               : numbers.shared + marks.shared != 0 ? levels::same_number
               : objects.shared != 0                ? levels::same_object
                                                    : levels::nothing_against;
    }
    [[nodiscard]] bool is_lot(bool left) const {
        const auto own = [&](const counts& n) { return (left ? n.left : n.right) != 0; };
        const auto others = [&](const counts& n) { return (left ? n.right : n.left) != 0; };
        const auto alone = [&](const counts& n) { return own(n) && n.shared == 0; };
        const auto listed = [&](const counts& n) { return n.shared != 0 && !own(n) && others(n); };
        return (std::ranges::any_of(parts, alone) && std::ranges::none_of(parts, others))
               || std::ranges::any_of(parts, listed); // the other one lists more of them
    }
    [[nodiscard]] bool is_part(int rare, bool left) const {
        if (is_lot(left)) return true;
        const auto own = [&](const counts& n) { return left ? n.left : n.right; };
        const auto others = [&](const counts& n) { return left ? n.right : n.left; };
        // Nothing of note in the title of the whole is not in that of the part, which says more.
        const auto whole_says = left ? title_right : title_left;
        if (whole_says < rare && (left ? title_left : title_right) > whole_says) return true;
        const auto besides = left ? rare_right : rare_left;
        return (besides >= rare && (left ? rare_left : rare_right) < rare)
               || (others(objects) != 0 && own(objects) == 0 && objects.shared != 0);
    }
};

/// How much of all was found, in hundredths.
[[nodiscard]] constexpr int percent(std::int64_t found, std::int64_t lost) noexcept {
    return static_cast<int>(100 * found / std::max<std::int64_t>(1, found + lost));
}
/// What the side that lost less has lost, and a part of what the other one lost besides.
[[nodiscard]] constexpr int penalty(const tally::sums& s, int part) noexcept {
    const int low = std::min(s.left, s.right);
    return low + (std::max(s.left, s.right) - low) / part;
}
/// The number that digits are; those behind the eighth are left out.
[[nodiscard]] constexpr int metres(std::string_view digits) noexcept {
    int n = 0;
    for (const char c : digits.substr(0, 8)) n = 10 * n + (c - '0');
    return n;
}

/// Whether one title stands within the other one, word by word; its last word may have been cut.
[[nodiscard]] inline bool one_within_other(std::span<const std::uint16_t> a,
                                           std::span<const std::uint16_t> b) {
    constexpr std::size_t least = 3;
    if (a.size() > b.size()) std::swap(a, b);
    if (a.size() < least) return false;
    const std::size_t beyond = a.size() < b.size() ? 1 : 0; // two as long as each other: no sides
    for (std::size_t from = 0; from + a.size() <= b.size() + beyond; ++from) {
        std::size_t n = 0;
        while (n != a.size() && from + n != b.size() && same_word(a[n], b[from + n])) ++n;
        if (n >= least && n + 1 >= a.size()) return true;
    }
    return false;
}

/// The level of two dates; `few` tells whether few records have it, if it is the same.
[[nodiscard]] constexpr std::size_t date_level(date_value a, date_value b, bool few) {
    if (a.year == 0 || b.year == 0) return 0;
    if (a.day != 0 && b.day != 0) {
        if (a == b) return few ? 10 : 9;
        const int same =
            (a.year == b.year ? 1 : 0) + (a.month == b.month ? 1 : 0) + (a.day == b.day ? 1 : 0);
        const bool swapped = a.year == b.year && a.month == b.day && a.day == b.month;
        const int apart = rough_days(a) - rough_days(b);
        if (same == 2 || swapped || (apart >= -31 && apart <= 31)) return 7;
    } else if (a.year == b.year) {
        return 8;
    }
    const int years = a.year < b.year ? b.year - a.year : a.year - b.year;
    return (years <= 1 ? 5u : years <= 3 ? 3u : 1u) + (a.year < b.year ? 1u : 0u);
}

} // namespace muster::link

#endif // MUSTER_LINK_TALLY_HPP
