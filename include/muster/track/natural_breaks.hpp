// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_NATURAL_BREAKS_HPP
#define MUSTER_TRACK_NATURAL_BREAKS_HPP

/// \file
/// Groups of values with the least spread within them: Fisher's exact algorithm, known as Jenks.

#include <muster/core/contract.hpp>
#include <muster/core/result.hpp>
#include <muster/track/sorted.hpp>
#include <muster/track/track_error.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace muster {

/// Values in groups. Groups are runs of the ascending values.
struct natural_breaks {
    std::vector<double> values{};      ///< ascending
    std::vector<std::size_t> starts{}; ///< of each group but the first, among the values
    double within = 0;                 ///< sum of squared distances from the means of the groups
    double whole = 0;                  ///< the same from the one mean

    [[nodiscard]] std::size_t groups() const noexcept { return starts.size() + 1; }
    /// Goodness of variance fit: 1 if each group has one value only, 0 if the groups say nothing.
    [[nodiscard]] double fit() const noexcept { return whole > 0 ? 1 - within / whole : 1; }
    /// Spread between groups over spread within, each for its degrees of freedom: 0 for one group.
    /// Source: Calinski and Harabasz, "A dendrite method for cluster analysis", 1974.
    [[nodiscard]] double pseudo_f() const noexcept {
        const auto k = static_cast<double>(groups());
        const auto n = static_cast<double>(values.size());
        if (k < 2 || n <= k || !(within > 0)) return 0;
        return (whole - within) / (k - 1) / (within / (n - k));
    }
    /// The group of a value of the ascending list.
    [[nodiscard]] std::size_t group_at(std::size_t place) const {
        expects(place < values.size(), "a place is among the values");
        std::size_t group = 0;
        while (group < starts.size() && starts[group] <= place) ++group;
        return group;
    }
    /// Half-way between the last value of a group and the first one of the next.
    [[nodiscard]] double break_above(std::size_t group) const {
        expects(group < starts.size(), "a break is above every group but the last");
        return (values[starts[group] - 1] + values[starts[group]]) / 2;
    }
};

/// The best grouping into k groups: no other one has less spread within. Of several equally good
/// ones that whose last breaks are lowest.
///
/// Errors:  too_few_years if there are fewer values than groups, or no group.
/// Order:   k n^2, over all groupings, by dynamic programming.
/// Source:  Fisher, "On grouping for maximum homogeneity", JASA 53, 1958.
[[nodiscard]] inline result<natural_breaks, track_errc> breaks_of(std::vector<double> values,
                                                                  std::size_t k) {
    const auto n = values.size();
    if (k == 0 || n < k) return failure{track_errc::too_few_years};
    natural_breaks out{.values = sorted(std::move(values))};
    // Sums of the values less their mean, so that squares do not cancel.
    double mean = 0;
    for (const double v : out.values) mean += v / static_cast<double>(n);
    std::vector<double> sums(n + 1);
    std::vector<double> squares(n + 1);
    for (std::size_t i = 0; i != n; ++i) {
        const double v = out.values[i] - mean;
        sums[i + 1] = sums[i] + v;
        squares[i + 1] = squares[i] + v * v;
    }
    const auto spread = [&](std::size_t from, std::size_t to) { // of [from, to)
        const double sum = sums[to] - sums[from];
        const double s = squares[to] - squares[from] - sum * sum / static_cast<double>(to - from);
        return s > 0 && out.values[from] < out.values[to - 1] ? s : 0;
    };
    std::vector<double> best(n + 1); // of the first i values, in as many groups as were placed
    for (std::size_t i = 1; i <= n; ++i) best[i] = spread(0, i);
    std::vector<std::vector<std::size_t>> last_start; // of the last group
    for (std::size_t groups = 2; groups <= k; ++groups) {
        std::vector<double> next(n + 1);
        std::vector<std::size_t> start(n + 1);
        for (std::size_t i = groups; i <= n; ++i) {
            start[i] = groups - 1;
            next[i] = best[groups - 1] + spread(groups - 1, i);
            for (auto from = groups; from < i; ++from) {
                const double candidate = best[from] + spread(from, i);
                if (candidate < next[i]) {
                    next[i] = candidate;
                    start[i] = from;
                }
            }
        }
        best = std::move(next);
        last_start.push_back(std::move(start));
    }
    out.whole = spread(0, n);
    out.within = best[n];
    out.starts.resize(k - 1);
    auto end = n;
    for (auto group = k - 1; group > 0; --group) {
        end = last_start[group - 1][end];
        out.starts[group - 1] = end;
    }
    return out;
}

/// The fewest groups, up to six, whose fit is at least 0.80; six if none has it.
/// Source: the threshold is muster's own, that of the rule on two-speed clubs.
[[nodiscard]] inline std::size_t fewest_groups(const std::vector<double>& values, double fit = 0.80,
                                               std::size_t most = 6) {
    for (std::size_t k = 1; k < most; ++k) {
        const auto breaks = breaks_of(values, k);
        if (!breaks || breaks->fit() >= fit) return k;
    }
    return most;
}

} // namespace muster

#endif // MUSTER_TRACK_NATURAL_BREAKS_HPP
