// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_SORTED_HPP
#define MUSTER_TRACK_SORTED_HPP

/// \file
/// Sorting of the few values that this floor deals with, without the 10 000 lines of <algorithm>.

#include <cstddef>
#include <utility>
#include <vector>

namespace muster {

/// The values in ascending order; equal ones keep theirs.
/// Order:   n^2 comparisons at most: for some dozens of values.
template <class T, class Less>
[[nodiscard]] constexpr std::vector<T> sorted(std::vector<T> values, Less less) {
    for (std::size_t i = 1; i < values.size(); ++i)
        for (std::size_t j = i; j > 0 && less(values[j], values[j - 1]); --j)
            std::swap(values[j], values[j - 1]);
    return values;
}

template <class T>
[[nodiscard]] constexpr std::vector<T> sorted(std::vector<T> values) {
    return sorted(std::move(values), [](const T& a, const T& b) { return a < b; });
}

} // namespace muster

#endif // MUSTER_TRACK_SORTED_HPP
