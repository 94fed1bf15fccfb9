// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_ENDS_HPP
#define MUSTER_LINK_ENDS_HPP

/// \file
/// The ends of a line in a title, as of "Aval - Brest Forest".

#include <muster/link/encoded.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace muster::link {

/// Two titles that may each name a line from one place to another one.
///
/// Source: next sections of railways in one list of six: "A - B" and "B - C" share the line, the
///         town, the owner and one of the ends. Where the whole titles agree on a dash, as in
///         the double name of a town, it parts no ends.
class line_ends {
public:
    line_ends(const title_words& a, const title_words& b) : a_{&a, dashes(a)}, b_{&b, dashes(b)} {
        if (a_.dashes != 0 && b_.dashes != 0) forget_common();
    }
    /// Whether one line begins where the other one ends, and each has an end that the other title
    /// does not name.
    [[nodiscard]] bool meet() const {
        for (std::size_t i = 1; i < a_.title->size(); ++i)
            for (std::size_t j = 1; j < b_.title->size(); ++j) {
                if (!a_.parted(i) || !b_.parted(j)) continue;
                const bool onward = leads(a_, i, b_, j);
                const bool back = leads(b_, j, a_, i);
                if (onward != back
                    && (onward ? a_.lacks(b_, j) && b_.lacks(a_, i - 1)
                               : a_.lacks(b_, j - 1) && b_.lacks(a_, i)))
                    return true;
            }
        return false;
    }

private:
    struct side {
        const title_words* title;
        std::uint32_t dashes; // bit i: before word i

        [[nodiscard]] bool parted(std::size_t i) const { return (dashes >> i & 1u) != 0; }
        [[nodiscard]] bool lacks(const side& of, std::size_t word) const {
            return std::ranges::none_of(
                *title, [&](std::uint16_t own) { return same_word(own, (*of.title)[word]); });
        }
    };
    static std::uint32_t dashes(const title_words& of) {
        std::uint32_t out = 0;
        for (std::size_t i = 0; i != of.size(); ++i)
            out |= static_cast<std::uint32_t>(behind_dash(of[i]) ? 1 : 0) << i;
        return out;
    }
    void forget_common() {
        std::uint32_t in_a = 0;
        std::uint32_t in_b = 0;
        const auto same = [&](std::size_t i, std::size_t j) {
            return same_word((*a_.title)[i], (*b_.title)[j]);
        };
        for (std::size_t i = 1; i < a_.title->size(); ++i)
            for (std::size_t j = 1; j < b_.title->size(); ++j)
                if (a_.parted(i) && b_.parted(j)
                    && ((same(i, j) && same(i - 1, j - 1)) || (same(i, j - 1) && same(i - 1, j)))) {
                    in_a |= std::uint32_t{1} << i;
                    in_b |= std::uint32_t{1} << j;
                }
        a_.dashes &= ~in_a;
        b_.dashes &= ~in_b;
    }
    // Whether the words behind dash i of one are those before dash j of the other one.
    static bool leads(const side& of, std::size_t i, const side& to, std::size_t j) {
        constexpr std::size_t longest_name = 5;
        for (std::size_t k = 1; k <= longest_name; ++k) {
            if (i + k > of.title->size() || k > j) return false;
            if (k > 1 && (of.parted(i + k - 1) || to.parted(j - k + 1))) return false;
            const auto same = [&](std::size_t n) {
                return same_word((*of.title)[i + n], (*to.title)[j - k + n]);
            };
            std::size_t n = 0;
            while (n != k && same(n)) ++n;
            if (n == k) return true;
        }
        return false;
    }

    side a_;
    side b_;
};

} // namespace muster::link

#endif // MUSTER_LINK_ENDS_HPP
