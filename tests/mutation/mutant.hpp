// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_MUTATION_MUTANT_HPP
#define MUSTER_TESTS_MUTATION_MUTANT_HPP

/// \file
/// Comparisons and thresholds that can be changed from outside, for run.py: it writes
/// `a < muster_mutant::less{7} > b` for `a < b`. The environment variable MUSTER_MUTANT has the
/// number of the comparison that is another one, or the name of a threshold and its factor.

#include <muster/core/rational.hpp>

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace muster_mutant {

enum class how { less, at_most, more, at_least, same, other };

template <how Is>
struct mark {
    int number; ///< of its first mutant; a comparison by order has two
};
using less = mark<how::less>;
using at_most = mark<how::at_most>;
using more = mark<how::more>;
using at_least = mark<how::at_least>;
using same = mark<how::same>;
using other = mark<how::other>;

inline const std::string alive = [] {
    const char* const text = std::getenv("MUSTER_MUTANT");
    return std::string{text == nullptr ? "" : text};
}();
inline const int number = std::atoi(alive.c_str());

template <how Is, class A, class B>
constexpr bool holds(const A& a, const B& b) {
    if constexpr (Is == how::less) return a < b;
    if constexpr (Is == how::at_most) return a <= b;
    if constexpr (Is == how::more) return a > b;
    if constexpr (Is == how::at_least) return a >= b;
    if constexpr (Is == how::same) return a == b;
    if constexpr (Is == how::other) return a != b;
}

/// The left side of a comparison that waits for the right one.
template <how Is, class A>
struct half {
    const A& left;
    int number;

    template <class B>
    constexpr bool with(const B& right) const {
        if (!std::is_constant_evaluated()) {
            if constexpr (Is == how::less || Is == how::more) { // the edge, then the opposite
                if (muster_mutant::number == number)
                    return holds < Is == how::less ? how::at_most : how::at_least > (left, right);
                if (muster_mutant::number == number + 1) return !holds<Is>(left, right);
            } else if constexpr (Is == how::at_most || Is == how::at_least) {
                if (muster_mutant::number == number)
                    return holds < Is == how::at_most ? how::less : how::more > (left, right);
                if (muster_mutant::number == number + 1) return !holds<Is>(left, right);
            } else {
                if (muster_mutant::number == number) return !holds<Is>(left, right);
            }
        }
        return holds<Is>(left, right);
    }
};

template <how Is, class A>
constexpr half<Is, A> operator<(const A& left, mark<Is> by) {
    return {left, by.number};
}
template <how Is, class A, class B>
constexpr bool operator>(half<Is, A> left, const B& right) {
    return left.with(right);
}
template <how Is, class A>
constexpr half<Is, A> operator==(const A& left, mark<Is> by) {
    return {left, by.number};
}
template <how Is, class A, class B>
constexpr bool operator==(half<Is, A> left, const B& right) {
    return left.with(right);
}

// std::optional compares with anything, and so it would with a half.
template <how Is, class A, class B>
constexpr bool operator>(half<Is, A> left, const std::optional<B>& right) {
    return left.with(right);
}
template <how Is, class A, class B>
constexpr bool operator==(half<Is, A> left, const std::optional<B>& right) {
    return left.with(right);
}

/// The default of a threshold, twice or half of it, or another one than nothing.
inline muster::rational threshold(std::string_view name, muster::rational value) {
    const auto space = alive.find(' ');
    if (space == std::string::npos || std::string_view{alive}.substr(0, space) != name)
        return value;
    const bool twice = alive[space + 1] == '2';
    if (value == 0) return twice ? 1 : -1;
    return twice ? value * 2 : value / 2;
}

} // namespace muster_mutant

#endif // MUSTER_TESTS_MUTATION_MUTANT_HPP
