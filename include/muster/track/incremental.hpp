// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_INCREMENTAL_HPP
#define MUSTER_TRACK_INCREMENTAL_HPP

/// \file
/// Where a path falls, where it peaks once, and which of its years are missing.

#include <muster/core/contract.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <vector>

namespace muster {

/// A share that is lower than that of the year before.
struct path_fall {
    year from{};
    year to{};
    interval before{};
    interval after{};
};

/// The falls of a path up to a year, from each known year to the next known one.
///
/// A fall counts if it is certain: the later upper bound is below the earlier lower bound by more
/// than a tolerance, 0.01 points.
/// Source: muster's own threshold.
template <pillar P>
[[nodiscard]] constexpr std::vector<path_fall> falls_of(const annual_path<P>& path, year until,
                                                        rational tolerance = {1, 10'000}) {
    std::vector<path_fall> falls;
    const auto points = path.points();
    for (std::size_t i = 1; i < points.size() && points[i].of <= until; ++i) {
        const auto before = points[i - 1].bounds();
        const auto after = points[i].bounds();
        if (after.upper() < before.lower() - tolerance)
            falls.push_back({points[i - 1].of, points[i].of, before, after});
    }
    return falls;
}

/// The years after one and up to another without a share, in their order.
template <pillar P>
[[nodiscard]] constexpr std::vector<year> missing_years(const annual_path<P>& path, year after,
                                                        year to) {
    std::vector<year> missing;
    for (year y = after + 1; y <= to; y = y + 1)
        if (!path.at(y)) missing.push_back(y);
    return missing;
}

/// A year that stands above both its neighbours.
struct one_off_peak {
    year of{};
    rational share{};
    rational above{}; ///< over the higher one of the two neighbours
};

/// The years whose share exceeds those of the year before and the year after by some points each:
/// a purchase that was paid in one year, not an effort.
///
/// \param by  0.25 points. Source: muster's own threshold, uncalibrated.
template <pillar P>
[[nodiscard]] constexpr std::vector<one_off_peak> peaks_of(const annual_path<P>& path,
                                                           rational by = {25, 10'000}) {
    std::vector<one_off_peak> peaks;
    for (const auto& p : path.points()) {
        if (p.of.number == 0) continue;
        const auto before = path.at(p.of - 1);
        const auto after = path.at(p.of + 1);
        if (!before || !after) continue;
        const auto above = (p.share - (*before > *after ? *before : *after)).fraction();
        if (above >= by) peaks.push_back({p.of, p.share.fraction(), above});
    }
    return peaks;
}

/// What is left of a share without the spending that ends.
///
/// \param ending  of the spending that makes the share, from 0 to 1: a precondition.
template <pillar P>
[[nodiscard]] constexpr gdp_share<P> without_ending(gdp_share<P> share, rational ending) {
    expects(ending >= 0 && ending <= 1, "a part is from 0 to 1");
    return (1 - ending) * share;
}

} // namespace muster

#endif // MUSTER_TRACK_INCREMENTAL_HPP
