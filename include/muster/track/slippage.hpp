// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_SLIPPAGE_HPP
#define MUSTER_TRACK_SLIPPAGE_HPP

/// \file
/// What becomes of a plan when it is renewed: milestones that move and shares that are cut.

#include <muster/core/rational.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace muster {

/// A plan as it was published at one time.
template <pillar P>
struct plan_vintage {
    std::string_view name; ///< a date or a word; the text has to outlive it
    annual_path<P> path;
};

/// The first year in which a path is at a share; nothing if it never is.
template <pillar P>
[[nodiscard]] constexpr std::optional<year> year_reaching(const annual_path<P>& path,
                                                          gdp_share<P> level) noexcept {
    for (const auto& p : path.points())
        if (p.share >= level) return p.of;
    return std::nullopt;
}

/// How a milestone moved between two vintages.
template <pillar P>
struct milestone_move {
    gdp_share<P> level{};
    std::optional<year> was{};
    std::optional<year> is{}; ///< nothing: the newer plan does not reach it

    /// Years later; nothing if the newer plan does not reach it.
    [[nodiscard]] constexpr std::optional<int> later() const noexcept {
        if (!was || !is) return std::nullopt;
        return *is - *was;
    }
    /// Whether it was put off, or given up although the newer plan goes as far.
    [[nodiscard]] constexpr bool slipped() const noexcept { return was && (!is || *is > *was); }
};

/// A milestone of an older plan in a newer one. A newer plan that ends before the year in which the
/// older one reached the level, or begins after it and at the level, says nothing of it: `was` is
/// empty then.
template <pillar P>
[[nodiscard]] constexpr milestone_move<P> move_of(const annual_path<P>& older,
                                                  const annual_path<P>& newer, gdp_share<P> level) {
    milestone_move<P> m{level, year_reaching(older, level), year_reaching(newer, level)};
    if (m.was && !m.is && (newer.empty() || newer.back().of < *m.was)) m.was = std::nullopt;
    if (m.was && m.is && newer.front().of > *m.was && *m.is == newer.front().of)
        m.was = std::nullopt;
    return m;
}

/// A year whose planned share the newer plan changed.
struct plan_change {
    year of{};
    rational was{};
    rational is{};

    [[nodiscard]] constexpr rational cut() const { return was - is; }
};

/// The years that both plans have and whose share the newer one cut by 0.10 points or more.
/// Source: muster's own threshold, uncalibrated.
template <pillar P>
[[nodiscard]] constexpr std::vector<plan_change> cuts_of(const annual_path<P>& older,
                                                         const annual_path<P>& newer,
                                                         rational at_least = {10, 10'000}) {
    std::vector<plan_change> cuts;
    for (const auto& p : older.points()) {
        const auto now = newer.at(p.of);
        if (now && (p.share - *now).fraction() >= at_least)
            cuts.push_back({p.of, p.share.fraction(), now->fraction()});
    }
    return cuts;
}

/// The longest run of renewals, one after the other, that put off a milestone or cut a share.
///
/// \param vintages  in the order of their publication.
/// \param levels    milestones to look at; 2.5, 3.0 and 3.5 % in the rule on slippage.
/// \param cut       of the share of one year, from which on a renewal counts.
template <pillar P>
[[nodiscard]] constexpr int renewals_that_slip(std::span<const plan_vintage<P>> vintages,
                                               std::span<const gdp_share<P>> levels,
                                               rational cut = {10, 10'000}) {
    int longest = 0;
    int run = 0;
    for (std::size_t i = 1; i < vintages.size(); ++i) {
        const auto& older = vintages[i - 1].path;
        const auto& newer = vintages[i].path;
        bool slipped = !cuts_of(older, newer, cut).empty();
        for (const auto level : levels) slipped = slipped || move_of(older, newer, level).slipped();
        run = slipped ? run + 1 : 0;
        if (run > longest) longest = run;
    }
    return longest;
}

} // namespace muster

#endif // MUSTER_TRACK_SLIPPAGE_HPP
