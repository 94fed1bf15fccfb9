// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_EXPERIENCE_HPP
#define MUSTER_TRACK_EXPERIENCE_HPP

/// \file
/// How fast the allies have ever raised their real spending: what a required growth is held
/// against.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/policy/nato_series.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/pace.hpp>
#include <muster/track/quantile.hpp>
#include <muster/track/sorted.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/country.hpp>
#include <muster/value/year.hpp>

#include <utility>
#include <vector>

namespace muster {

/// The mean yearly real growth of spending over each span of some years of each ally, ascending:
/// 0.08 is 8 % a year. Spans overlap.
///
/// Source:  NATO, June 2024, table 2, dollars at 2015 prices and exchange rates.
/// Errors:  years from 1 to 10 are a precondition.
[[nodiscard]] inline std::vector<rational> past_growth(int years = 5) {
    expects(years >= 1 && years <= 10, "a span is from 1 to 10 years");
    std::vector<rational> all;
    for (const auto& m : nato_members)
        for (year last = year{2014} + years; last <= year{2024}; last = last + 1) {
            const auto a = nato_figure(nato_indicator::usd_constant, m.alpha3, last - years);
            const auto b = nato_figure(nato_indicator::usd_constant, m.alpha3, last);
            if (a && b && a->value > 0 && b->value > 0)
                all.push_back(root(b->value / a->value, years) - 1);
        }
    return sorted(std::move(all));
}

/// The growth that a part of the spans did not exceed: 0.95 of them, in the rule on required pace.
[[nodiscard]] inline rational past_growth_quantile(rational part = {95, 100}, int years = 5) {
    expects(part >= 0 && part <= 1, "a part is from 0 to 1");
    return to_grid(quantile(past_growth(years), part));
}

/// The growth that a share achieved over the growth that it needs, both yearly: 0.95 and more is on
/// track, below 0.5 off track, below -0.1 the wrong way.
///
/// Errors:  as share_growth and required_share_growth; no_rise if nothing is needed.
/// Source:  the progress assessment of the United Nations for the Sustainable Development Goals.
template <pillar P>
[[nodiscard]] constexpr result<rational, track_errc>
progress_ratio(const annual_path<P>& outturn, year from, year now, year deadline,
               gdp_share<P> target) {
    const auto achieved = share_growth(outturn, from, now);
    if (!achieved) return failure{achieved.error()};
    const auto needed = required_share_growth(now, *outturn.at(now), deadline, target);
    if (!needed) return failure{needed.error()};
    if (*needed <= 1) return failure{track_errc::no_rise};
    return to_grid((to_grid(*achieved) - 1) / (to_grid(*needed) - 1), 1'000'000);
}

} // namespace muster

#endif // MUSTER_TRACK_EXPERIENCE_HPP
