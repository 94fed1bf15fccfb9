// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_COMPOSITION_HPP
#define MUSTER_TRACK_COMPOSITION_HPP

/// \file
/// What a rise of spending is made of: which kinds of spending, how much resilience, and how much
/// of it is prices.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/track/track_error.hpp>

namespace muster {

/// Spending by NATO's four main categories, in one unit of money or as shares of GDP.
struct spending_mix {
    rational equipment{};
    rational personnel{};
    rational infrastructure{};
    rational operations{}; ///< NATO's "other": operations, maintenance, other research

    [[nodiscard]] constexpr rational total() const {
        return equipment + personnel + infrastructure + operations;
    }
    [[nodiscard]] friend constexpr spending_mix operator-(const spending_mix& a,
                                                          const spending_mix& b) {
        return {a.equipment - b.equipment, a.personnel - b.personnel,
                a.infrastructure - b.infrastructure, a.operations - b.operations};
    }
    [[nodiscard]] friend constexpr spending_mix operator/(const spending_mix& a, rational by) {
        return {a.equipment / by, a.personnel / by, a.infrastructure / by, a.operations / by};
    }

    friend constexpr bool operator==(const spending_mix&, const spending_mix&) = default;
};

/// The parts of a rise that each category makes; they add to 1. A part is below zero, or above 1,
/// where a category fell.
///
/// Exact:   fractions.
/// Errors:  no_rise.
[[nodiscard]] constexpr result<spending_mix, track_errc> parts_of_rise(const spending_mix& earlier,
                                                                       const spending_mix& later) {
    const auto rise = later - earlier;
    if (rise.total() <= 0) return failure{track_errc::no_rise};
    return rise / rise.total();
}

/// How much of a rise of core and resilience together lies in resilience.
///
/// All four in one unit, of constant prices if the rise is to be real.
/// Errors:  no_rise.
[[nodiscard]] constexpr result<rational, track_errc>
resilience_part_of_rise(rational core_before, rational core_after, rational resilience_before,
                        rational resilience_after) {
    const auto resilience = resilience_after - resilience_before;
    const auto rise = core_after - core_before + resilience;
    if (rise <= 0) return failure{track_errc::no_rise};
    return resilience / rise;
}

/// What a rise of spending bought and what it did not.
///
/// Unit:    shares of the nominal rise; they add to 1.
struct paper_rise {
    rational prices{};     ///< higher prices for the same
    rational resilience{}; ///< in the second pillar, real
    rational core{};       ///< in core, real

    /// More expensive on paper: of each unit of the rise, what is no real core spending.
    [[nodiscard]] constexpr rational on_paper() const { return 1 - core; }
};

/// Parts a nominal rise from one year to another.
///
/// \param prices  the price level of the later year over that of the earlier one.
/// Exact:   fractions, in prices of the earlier year: real = nominal / prices.
/// Errors:  not_above_zero (prices), no_rise (nominal).
[[nodiscard]] constexpr result<paper_rise, track_errc>
rise_on_paper(rational core_before, rational core_after, rational resilience_before,
              rational resilience_after, rational prices) {
    if (prices <= 0) return failure{track_errc::not_above_zero};
    const auto nominal = core_after - core_before + resilience_after - resilience_before;
    if (nominal <= 0) return failure{track_errc::no_rise};
    const auto core = (core_after / prices - core_before) / nominal;
    const auto resilience = (resilience_after / prices - resilience_before) / nominal;
    return paper_rise{1 - core - resilience, resilience, core};
}

} // namespace muster

#endif // MUSTER_TRACK_COMPOSITION_HPP
