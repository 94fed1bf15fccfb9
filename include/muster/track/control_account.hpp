// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_CONTROL_ACCOUNT_HPP
#define MUSTER_TRACK_CONTROL_ACCOUNT_HPP

/// \file
/// A plan against its outturn, year by year, with a running sum.

#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <vector>

namespace muster {

/// One year of the account. Above zero is short of the plan; a surplus credits the account.
///
/// Unit:    shares of GDP.
struct account_entry {
    year of{};
    rational planned{};
    rational actual{};
    interval shortfall{}; ///< plan - actual, with the rounding of both
    interval balance{};   ///< sum of the shortfalls so far

    /// Whether this year is short by more than 0.3 points.
    /// Source: the annual limit of the control account, Council Regulation (EC) 1467/97,
    /// article 2, as amended by Regulation (EU) 2024/1264, taken over for this use.
    [[nodiscard]] constexpr certainty is_short(rational limit = {3, 1'000}) const {
        return is_above(shortfall, limit);
    }
    /// Whether the sum is short by more than 0.6 points. Source: the same, the cumulative limit.
    [[nodiscard]] constexpr certainty is_in_breach(rational limit = {6, 1'000}) const {
        return is_above(balance, limit);
    }
};

/// The years that both the plan and the outturn have, in their order.
///
/// Exact:   fractions; the bounds add, so that many rounded years make a wide balance.
template <pillar P>
[[nodiscard]] constexpr std::vector<account_entry> control_account(const annual_path<P>& plan,
                                                                   const annual_path<P>& outturn) {
    std::vector<account_entry> account;
    interval balance;
    for (const auto& p : plan.points()) {
        const auto actual = outturn.at(p.of);
        if (!actual) continue;
        const auto shortfall = p.bounds() - *outturn.bounds(p.of);
        balance = balance + shortfall;
        account.push_back({p.of, p.share.fraction(), actual->fraction(), shortfall, balance});
    }
    return account;
}

} // namespace muster

#endif // MUSTER_TRACK_CONTROL_ACCOUNT_HPP
