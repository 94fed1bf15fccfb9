// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_SUMS_HPP
#define MUSTER_LINK_SUMS_HPP

/// \file
/// Amounts that fit only together: a project that was split into lots, projects that were merged.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster::link {

/// Which of a few parts add up to a whole, two to four at a time, within a share of it.
///
/// `fits[i]` is set for each part of a sum that fits; the sets of three and four are only looked
/// at if no two parts fit. At most the first ten parts are looked at, so that the time is bounded.
/// \param within  in hundredths of the whole.
inline void fit_sums(std::span<const std::int64_t> parts, std::int64_t whole, int within,
                     std::vector<bool>& fits) {
    fits.assign(parts.size(), false);
    const std::size_t n = parts.size() < 10 ? parts.size() : 10;
    if (whole <= 0) return;
    const auto fit = [&](std::int64_t sum) {
        const auto apart = sum < whole ? whole - sum : sum - whole;
        return apart <= whole / 100 * within;
    };
    const auto part = [&](std::size_t i) { // a part is smaller than the whole
        return parts[i] > 0 && parts[i] < whole ? parts[i] : whole * 2;
    };
    bool any = false;
    for (std::size_t i = 0; i != n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            if (fit(part(i) + part(j))) any = fits[i] = fits[j] = true;
    if (any) return;
    for (std::size_t i = 0; i != n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            for (std::size_t k = j + 1; k < n; ++k)
                if (fit(part(i) + part(j) + part(k))) any = fits[i] = fits[j] = fits[k] = true;
    if (any) return;
    for (std::size_t i = 0; i != n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            for (std::size_t k = j + 1; k < n; ++k)
                for (std::size_t m = k + 1; m < n; ++m)
                    if (fit(part(i) + part(j) + part(k) + part(m)))
                        fits[i] = fits[j] = fits[k] = fits[m] = true;
}

} // namespace muster::link

#endif // MUSTER_LINK_SUMS_HPP
