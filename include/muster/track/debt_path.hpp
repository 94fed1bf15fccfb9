// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_DEBT_PATH_HPP
#define MUSTER_TRACK_DEBT_PATH_HPP

/// \file
/// What an effort does to public debt, under assumptions that are stated.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/track/annual_path.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/track_error.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <vector>

namespace muster {

/// What is assumed of every year.
///
/// Unit:    rates a year; shares of GDP.
struct debt_assumptions {
    rational interest{};          ///< nominal, on the whole debt
    rational growth{};            ///< real
    rational inflation{};         ///< of the GDP deflator
    rational primary_balance{};   ///< without the effort; above zero: a surplus
    rational financed_by_debt{1}; ///< of the effort, from 0 to 1; taxes and cuts pay the rest
};

/// Debt in one year, as shares of GDP.
struct debt_year {
    year of{};
    rational without{}; ///< the effort
    rational with{};

    [[nodiscard]] constexpr rational added() const { return with - without; }
};

/// The debt ratio of the next year:
/// debt * (1 + interest) / ((1 + growth) (1 + inflation)) - primary balance + borrowed.
///
/// Exact:   on the share grid; each year is rounded once.
/// Errors:  growth and inflation above -1 are a precondition.
[[nodiscard]] constexpr rational next_debt(rational debt, const debt_assumptions& a,
                                           rational borrowed = 0) {
    expects(a.growth > -1 && a.inflation > -1, "a product stays above zero");
    const auto nominal = to_grid(
        to_grid(1 + a.growth, 1'000'000) * to_grid(1 + a.inflation, 1'000'000), 1'000'000'000);
    const auto rolled = to_grid(to_grid(1 + a.interest, 1'000'000) / nominal, 1'000'000'000);
    const auto carried =
        rational{multiply_round(round(to_grid(debt) * share_grid, rounding::half_even), rolled,
                                rounding::half_even),
                 share_grid};
    return carried - to_grid(a.primary_balance) + to_grid(borrowed);
}

/// Debt with and without the effort, from the base year to the last one.
///
/// The effort of a year is what the path has above its share in the base year; it is borrowed as
/// far as assumed, and its interest comes with it.
/// Errors:  equal_years, year_missing.
template <pillar P>
[[nodiscard]] constexpr result<std::vector<debt_year>, track_errc>
debt_path_of(rational debt, const annual_path<P>& path, year base, year until,
             const debt_assumptions& a) {
    if (until <= base) return failure{track_errc::equal_years};
    if (!path.covers(base, until)) return failure{track_errc::year_missing};
    std::vector<debt_year> years{{base, to_grid(debt), to_grid(debt)}};
    for (year y = base + 1; y <= until; y = y + 1) {
        const auto effort = (*path.at(y) - *path.at(base)).fraction();
        const auto& last = years.back();
        years.push_back({y, next_debt(last.without, a),
                         next_debt(last.with, a, to_grid(a.financed_by_debt) * to_grid(effort))});
    }
    return years;
}

/// How much of an effort can be borrowed before a deficit limit is reached: the part of it, from 0
/// to 1, for which there is room. What is left has to be taken from taxes or other spending.
///
/// \param balance  of the government without the effort, as a share of GDP; below zero: a deficit.
/// \param limit    of the deficit: 3 % of GDP in the Union's treaties; 1.5 points more where the
///                 national escape clause applies.
/// Errors:  no_rise if there is no effort.
/// Source:  Treaty on the Functioning of the European Union, protocol 12, article 1;
///          Regulation (EU) 2024/1263, and the recommendations of 8 July 2025.
[[nodiscard]] constexpr result<rational, track_errc>
room_for_debt(rational effort, rational balance, rational limit) {
    if (effort <= 0) return failure{track_errc::no_rise};
    const auto room = limit + balance;
    if (room <= 0) return rational{0};
    return room >= effort ? rational{1} : room / effort;
}

} // namespace muster

#endif // MUSTER_TRACK_DEBT_PATH_HPP
