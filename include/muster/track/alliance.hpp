// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_ALLIANCE_HPP
#define MUSTER_TRACK_ALLIANCE_HPP

/// \file
/// The allies of one year side by side: weighted means of groups, and two speeds.

#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/policy/data/land_borders.hpp>
#include <muster/policy/imf_series.hpp>
#include <muster/policy/nato_series.hpp>
#include <muster/track/dispersion.hpp>
#include <muster/track/natural_breaks.hpp>
#include <muster/track/real.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/country.hpp>
#include <muster/value/year.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// One ally in one year.
struct ally {
    std::string_view country; ///< alpha-3
    std::string_view name;
    double share = 0;  ///< per cent of GDP
    double gdp = 0;    ///< millions of dollars, current prices
    double people = 0; ///< thousands
};

/// The allies that have a share and a GDP in a year, in the order of their codes. Today's 32 in
/// every year, whenever they acceded.
///
/// Source:  shares and GDP: the edition; population: imf_edition.
[[nodiscard]] inline std::vector<ally> allies_in(year y,
                                                 nato_edition edition = nato_edition::june_2024) {
    std::vector<ally> all;
    for (const auto& m : nato_members) {
        const auto share = nato_figure(nato_indicator::share_of_gdp, m.alpha3, y, edition);
        const auto gdp = nato_figure(nato_indicator::gdp_usd_current, m.alpha3, y);
        const auto finance = imf_finance_of(m.alpha3, y);
        if (!share || !gdp || !finance) continue;
        all.push_back({m.alpha3, m.name, to_double(share->value), to_double(gdp->value),
                       static_cast<double>(finance->people)});
    }
    return all;
}

/// What each ally counts for.
enum class ally_weight : unsigned char { one, gdp, people };

/// The shares of the allies with their weights.
[[nodiscard]] inline std::vector<weighted_value> weighted(const std::vector<ally>& allies,
                                                          ally_weight by = ally_weight::one) {
    std::vector<weighted_value> values;
    for (const auto& a : allies)
        values.push_back({a.share, by == ally_weight::one   ? 1
                                   : by == ally_weight::gdp ? a.gdp
                                                            : a.people});
    return values;
}

/// The allies with a land border to Russia or Belarus, or the others.
/// \param with_america  whether the United States and Canada are among the others.
[[nodiscard]] inline std::vector<ally> front_or_rear(const std::vector<ally>& allies, bool front,
                                                     bool with_america = true) {
    std::vector<ally> group;
    for (const auto& a : allies)
        if (is_front_state(a.country) == front
            && (with_america || (a.country != "USA" && a.country != "CAN")))
            group.push_back(a);
    return group;
}

/// Two groups of allies: the break that leaves the least spread within them.
struct two_speeds {
    year of{};
    std::vector<ally> upper{}; ///< in the order of their codes
    std::vector<ally> lower{};
    double upper_mean = 0; ///< unweighted
    double lower_mean = 0;
    double break_at = 0; ///< half-way between the groups
    double fit = 0;      ///< goodness of variance fit; 0.80 is a clear split
    double gap = 0;      ///< between the lowest of the upper and the highest of the lower group

    [[nodiscard]] double distance() const noexcept { return upper_mean - lower_mean; }
};

/// Errors:  too_few_years if there are fewer than two allies.
[[nodiscard]] inline result<two_speeds, track_errc> two_speeds_of(const std::vector<ally>& allies,
                                                                  year of) {
    std::vector<double> shares;
    for (const auto& a : allies) shares.push_back(a.share);
    const auto breaks = breaks_of(shares, 2);
    if (!breaks) return failure{breaks.error()};
    two_speeds s{.of = of, .break_at = breaks->break_above(0), .fit = breaks->fit()};
    const double first = breaks->values[breaks->starts[0]];
    s.gap = first - breaks->values[breaks->starts[0] - 1];
    for (const auto& a : allies) {
        (a.share >= first ? s.upper : s.lower).push_back(a);
        (a.share >= first ? s.upper_mean : s.lower_mean) += a.share;
    }
    if (s.lower.empty()) { // all shares are equal: there is one speed
        s.lower_mean = s.upper_mean / static_cast<double>(s.upper.size());
        s.upper_mean = s.lower_mean;
        return s;
    }
    s.upper_mean /= static_cast<double>(s.upper.size());
    s.lower_mean /= static_cast<double>(s.lower.size());
    return s;
}

/// What the other allies would have to add if the United States spent less.
struct burden_shift {
    rational united_states{}; ///< of the alliance's spending
    rational freed{};         ///< millions of dollars that would be missing
    rational others{};        ///< spending of Europe and Canada as a share of their GDP
    rational needed{};        ///< share of GDP at which they would make it good
};

/// The shift if the spending of the United States fell by a part: an assumption, no forecast.
///
/// Unit:    shares; millions of dollars at current prices and exchange rates.
/// Exact:   money is rounded to the million first.
/// Errors:  year_missing.
/// Source:  the published aggregates NATO and NATO-EUR-CAN.
[[nodiscard]] constexpr result<burden_shift, track_errc> if_america_spent_less(year y,
                                                                               rational by) {
    const auto whole = [&](nato_indicator of, std::string_view who) -> std::optional<rational> {
        const auto f = nato_figure(of, who, y);
        if (!f) return std::nullopt;
        return rational{round(f->value, rounding::half_even)};
    };
    const auto american = whole(nato_indicator::usd_current, "USA");
    const auto others = whole(nato_indicator::usd_current, "NATO-EUR-CAN");
    const auto product = whole(nato_indicator::gdp_usd_current, "NATO-EUR-CAN");
    if (!american || !others || !product) return failure{track_errc::year_missing};
    const rational freed{round(by * *american, rounding::half_even)};
    return burden_shift{*american / (*american + *others), freed, *others / *product,
                        (*others + freed) / *product};
}

} // namespace muster

#endif // MUSTER_TRACK_ALLIANCE_HPP
