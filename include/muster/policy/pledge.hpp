// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_PLEDGE_HPP
#define MUSTER_POLICY_PLEDGE_HPP

/// \file
/// A pledge: what must be reached, what may be counted at most, and by when.

#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/value/date.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/percent.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <optional>
#include <string_view>

namespace muster {

/// A floor: the share must reach it.
template <pillar P>
struct at_least {
    gdp_share<P> bound;

    [[nodiscard]] constexpr bool admits(gdp_share<P> share) const noexcept {
        return share >= bound;
    }
};

/// A cap: what is above it does not count. It is no target, and no floor can stand in its place.
template <pillar P>
struct at_most {
    gdp_share<P> bound;

    /// The part of a share that counts.
    [[nodiscard]] constexpr gdp_share<P> counted(gdp_share<P> share) const noexcept {
        return share < bound ? share : bound;
    }
};

/// A pledge as a contract with two bounds.
///
/// Unit:    shares of GDP; the equipment guideline is a share of core spending.
/// Errors:  none.
struct pledge {
    std::string_view id{};
    std::string_view title{};
    at_least<pillar::core> core{};
    std::optional<at_most<pillar::resilience>>
        resilience{}; ///< none: the second pillar counts nothing
    std::optional<at_least<pillar::total>> total{};
    std::optional<percent> equipment{}; ///< of core spending, at least
    date adopted{};
    std::optional<year> deadline{}; ///< none: to be met in every year
    std::optional<year> review{};
    std::string_view citation{};

    /// What counts in all: core, and resilience up to the cap.
    [[nodiscard]] constexpr gdp_share<pillar::total>
    credited(gdp_share<pillar::core> c, gdp_share<pillar::resilience> r) const {
        const auto counted = resilience ? resilience->counted(r) : gdp_share<pillar::resilience>{};
        return gdp_share<pillar::total>{c.fraction() + counted.fraction()};
    }

    /// Whether exact shares meet it.
    [[nodiscard]] constexpr bool admits(gdp_share<pillar::core> c,
                                        gdp_share<pillar::resilience> r) const {
        return core.admits(c) && (!total || total->admits(credited(c, r)));
    }

    /// Whether shares known within bounds meet it. More of either never counts against it, so
    /// that the two ends of the intervals decide.
    [[nodiscard]] constexpr certainty met_by(const interval& c, const interval& r) const {
        const auto ends_meet = [this](rational core_end, rational resilience_end) {
            return admits(gdp_share<pillar::core>{core_end},
                          gdp_share<pillar::resilience>{resilience_end});
        };
        if (ends_meet(c.lower(), r.lower())) return certainty::certainly;
        return ends_meet(c.upper(), r.upper()) ? certainty::possibly : certainty::no;
    }

    /// Whether it asks for the full shares in this year already.
    [[nodiscard]] constexpr bool is_due(year y) const noexcept {
        return y >= adopted.year() && (!deadline || y >= *deadline);
    }
};

} // namespace muster

#endif // MUSTER_POLICY_PLEDGE_HPP
