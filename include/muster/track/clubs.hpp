// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_CLUBS_HPP
#define MUSTER_TRACK_CLUBS_HPP

/// \file
/// Convergence clubs: groups that converge within themselves while the whole does not.

#include <muster/track/convergence.hpp>
#include <muster/track/log_t.hpp>
#include <muster/track/sorted.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace muster {

/// A group that converges.
struct club {
    std::vector<std::size_t> members{}; ///< their places in the panel, ascending
    log_t_test test{};
};

/// The clubs from the highest last value down, and who belongs to none.
struct club_list {
    std::vector<club> clubs{};
    std::vector<std::size_t> divergent{};
};

namespace detail {

inline std::optional<log_t_test> test_of(std::span<const trajectory> panel,
                                         const std::vector<std::size_t>& members, double trim) {
    std::vector<trajectory> some;
    for (const auto m : members) some.push_back(panel[m]);
    const auto test = log_t(some, trim);
    if (!test) return std::nullopt;
    return *test;
}

// The core of a club among members in the order of their last values: from the first neighbouring
// pair that converges on, the run whose t is largest while it grows and goes on converging.
inline std::vector<std::size_t> core_group(std::span<const trajectory> panel,
                                           const std::vector<std::size_t>& ordered, double trim) {
    for (std::size_t first = 0; first + 1 < ordered.size(); ++first) {
        std::vector<std::size_t> group{ordered[first]};
        std::vector<std::size_t> best;
        double best_t = 0;
        for (auto next = first + 1; next != ordered.size(); ++next) {
            group.push_back(ordered[next]);
            const auto test = test_of(panel, group, trim);
            if (!test || !test->converges()) break;
            if (best.empty() || test->t > best_t) {
                best = group;
                best_t = test->t;
            }
        }
        if (!best.empty()) return best;
    }
    return {};
}

// The core and each other member that converges with it; the threshold rises until all do together.
inline club sieved(std::span<const trajectory> panel, const std::vector<std::size_t>& ordered,
                   const std::vector<std::size_t>& core, double trim) {
    for (double threshold = 0; threshold <= 3; threshold += 0.1) {
        auto members = core;
        for (const auto m : ordered) {
            bool in_core = false;
            for (const auto c : core) in_core = in_core || c == m;
            if (in_core) continue;
            auto with = core;
            with.push_back(m);
            const auto test = test_of(panel, with, trim);
            if (test && test->t > threshold) members.push_back(m);
        }
        const auto test = test_of(panel, members, trim);
        if (test && test->converges()) return {sorted(members), *test};
    }
    return {sorted(core), *test_of(panel, core, trim)};
}

} // namespace detail

/// The clubs of a panel, by the four steps of Phillips and Sul: order by the last value, find a
/// core, sieve the others, begin again with those that are left.
///
/// Errors:  a panel that log_t does not take has no club: all are divergent.
/// Source:  Phillips and Sul, Econometrica 75, 2007, section 4; the threshold of the sieve starts
/// at
///          0 and rises by 0.1 up to 3, as in the R package ConvergenceClubs.
[[nodiscard]] inline club_list clubs_of(std::span<const trajectory> panel, double trim = 0.3) {
    club_list found;
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i != panel.size(); ++i) left.push_back(i);
    left = sorted(std::move(left), [&](std::size_t a, std::size_t b) {
        return panel[a].back() != panel[b].back() ? panel[a].back() > panel[b].back() : a < b;
    });
    while (left.size() >= 2) {
        if (const auto all = detail::test_of(panel, left, trim); all && all->converges()) {
            found.clubs.push_back({sorted(std::move(left)), *all});
            return found;
        }
        const auto core = detail::core_group(panel, left, trim);
        if (core.empty()) break;
        auto next = detail::sieved(panel, left, core, trim);
        std::vector<std::size_t> others;
        for (const auto m : left) {
            bool taken = false;
            for (const auto c : next.members) taken = taken || c == m;
            if (!taken) others.push_back(m);
        }
        found.clubs.push_back(std::move(next));
        left = std::move(others);
    }
    found.divergent = sorted(std::move(left));
    return found;
}

} // namespace muster

#endif // MUSTER_TRACK_CLUBS_HPP
