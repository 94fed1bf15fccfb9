// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_MEMBER_SCENARIO_HPP
#define MUSTER_TRACK_MEMBER_SCENARIO_HPP

/// \file
/// The built-in facts of an ally as scenarios: as published, and with what it announced.

#include <muster/policy/nato_series.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/track/assessment.hpp>
#include <muster/track/composition.hpp>
#include <muster/track/gdp_path.hpp>
#include <muster/track/national_plan.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <optional>
#include <string_view>

namespace muster {

/// The year that a plan without a review is looked at: half-way to the deadline of The Hague.
inline constexpr year usual_review{2029};

/// An outturn towards a pledge. A pledge without a deadline asks for its share in the next year.
[[nodiscard]] constexpr scenario<pillar::core> scenario_of(const annual_path<pillar::core>& outturn,
                                                           const pledge& towards) {
    scenario<pillar::core> s{.outturn = outturn, .target = towards.core.bound};
    const auto now = outturn.empty() ? year{2024} : outturn.back().of;
    s.deadline = towards.deadline.value_or(now + 1);
    s.review = towards.review.value_or(usual_review);
    return s;
}

/// The product of an ally in dollars of a year, growing as the IMF expects.
[[nodiscard]] constexpr std::optional<gdp_path> expected_usd(std::string_view country, year of,
                                                             year last, rational shift = 0) {
    if (last < of) return std::nullopt;
    if (const auto gdp = nato_figure(nato_indicator::gdp_usd_current, country, of))
        return expected_gdp(country, of, round(gdp->value, rounding::half_even), last, shift);
    const auto finance = imf_finance_of(country, of); // a year that NATO's complete edition has not
    if (!finance) return std::nullopt;
    return expected_gdp(country, of, finance->gdp_usd, last, shift);
}

/// The published shares up to 2024, with the product in dollars of 2024.
[[nodiscard]] constexpr scenario<pillar::core> published_scenario(std::string_view country,
                                                                  const pledge& towards) {
    auto s = scenario_of(published_path(country, year{2024}), towards);
    if (!s.outturn.empty()) s.gdp = expected_usd(country, s.outturn.back().of, s.deadline);
    return s;
}

/// The newest figures of any edition, and the targets that the ally announced for later years.
[[nodiscard]] constexpr scenario<pillar::core>
announced_scenario(std::string_view country, const pledge& towards,
                   plan_reading reading = plan_reading::lower) {
    auto s = scenario_of(newest_path(country), towards);
    if (s.outturn.empty()) return s;
    s.plan = announced_plan(country, s.outturn.back().of, reading);
    s.gdp = expected_usd(country, s.outturn.back().of, s.deadline);
    return s;
}

/// The spending of an ally by main category, in millions of dollars at constant prices.
///
/// Exact:   each category is rounded to the thousandth of a million once.
/// Source:  NATO, June 2024, tables 2, 8a and 8b.
[[nodiscard]] constexpr std::optional<spending_mix> mix_of(std::string_view country, year y) {
    const auto money = nato_figure(nato_indicator::usd_constant, country, y);
    if (!money) return std::nullopt;
    const auto thousandths = round(money->value * 1'000, rounding::half_even);
    const auto part = [&](nato_indicator of) -> std::optional<rational> {
        const auto f = nato_figure(of, country, y);
        if (!f) return std::nullopt;
        return rational{multiply_round(thousandths, f->value / 100, rounding::half_even), 1'000};
    };
    const auto equipment = part(nato_indicator::equipment);
    const auto personnel = part(nato_indicator::personnel);
    const auto infrastructure = part(nato_indicator::infrastructure);
    const auto other = part(nato_indicator::other);
    if (!equipment || !personnel || !infrastructure || !other) return std::nullopt;
    return spending_mix{*equipment, *personnel, *infrastructure, *other};
}

} // namespace muster

#endif // MUSTER_TRACK_MEMBER_SCENARIO_HPP
