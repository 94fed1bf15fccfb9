// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_SPREAD_SORT_HPP
#define MUSTER_LINK_SPREAD_SORT_HPP

/// \file
/// A sort whose work can be shared out.

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace muster::link {

/// Sorts by first spreading the values over `buckets`, each of which is sorted by itself.
///
/// Precondition: bucket_of(a) < bucket_of(b) only if less(a, b). Order: as that of a sort.
template <class T, class Bucket, class Less, class Executor>
void spread_sort(std::vector<T>& values, std::size_t buckets, Bucket bucket_of, Less less,
                 Executor run) {
    std::vector<std::size_t> first(buckets + 1);
    for (const auto& v : values) ++first[bucket_of(v) + 1];
    for (std::size_t b = 0; b != buckets; ++b) first[b + 1] += first[b];
    std::vector<T> spread(values.size());
    auto at = first;
    for (auto& v : values) spread[at[bucket_of(v)]++] = std::move(v);
    values = std::move(spread);
    const auto place = [&](std::size_t b) {
        return values.begin() + static_cast<std::ptrdiff_t>(first[b]);
    };
    run(buckets, [&](std::size_t b) { std::sort(place(b), place(b + 1), less); });
}

} // namespace muster::link

#endif // MUSTER_LINK_SPREAD_SORT_HPP
