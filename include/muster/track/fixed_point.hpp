// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_FIXED_POINT_HPP
#define MUSTER_TRACK_FIXED_POINT_HPP

/// \file
/// Roots and logarithms of fractions on a fixed decimal grid: whole numbers only, so that growth
/// rates are the same on every machine and at compile time.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>

#include <cstdint>

namespace muster {

/// Shares that have to be rounded are rounded to this part of the GDP: 100 of a currency per
/// trillion of GDP.
inline constexpr std::int64_t share_grid = 10'000'000'000;

/// A fraction to the nearest point of a grid.
[[nodiscard]] constexpr rational to_grid(rational r, std::int64_t grid = share_grid) {
    return {multiply_round(grid, r, rounding::half_even), grid};
}

namespace detail {

inline constexpr std::int64_t root_grid = 1'000'000'000'000;

// base^n on the grid, or anything above `enough` if it is above.
constexpr std::int64_t fixed_power(std::int64_t base, int n, std::int64_t enough) {
    std::int64_t power = root_grid;
    for (; n > 0 && power <= enough; --n)
        power = multiply_round(power, {base, root_grid}, rounding::half_even);
    return power;
}

} // namespace detail

/// Whether `root` and `natural_log` take this fraction: from 1/1000 to 1000.
[[nodiscard]] constexpr bool has_root(rational r) noexcept {
    return r >= rational{1, 1'000} && r <= 1'000;
}

/// The factor that becomes r when it is applied n times.
///
/// Exact:   to 10^-12 for each year; a whole power is found exactly.
/// Errors:  has_root(r) and 0 < n <= 100 are preconditions.
[[nodiscard]] constexpr rational root(rational r, int n) {
    using namespace detail;
    expects(has_root(r), "the ratio is from 1/1000 to 1000");
    expects(n > 0 && n <= 100, "the root is from the first to the hundredth");
    if (r < 1) return to_grid(1 / root(1 / r, n), root_grid);
    const auto wanted = multiply_round(root_grid, r, rounding::half_even);
    std::int64_t low = root_grid; // its power is not above the wanted one
    std::int64_t high = wanted + 1;
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (fixed_power(middle, n, wanted) <= wanted ? low : high) = middle;
    }
    return {low, root_grid};
}

/// r to the power of n, to 10^-12.
///
/// Errors:  a factor from 0 to 9, n not below zero and a power up to a million are preconditions.
[[nodiscard]] constexpr rational grid_power(rational r, int n) {
    constexpr auto most = detail::root_grid * 1'000'000;
    expects(r >= 0 && r <= 9 && n >= 0, "the factor is from 0 to 9");
    const auto base = multiply_round(detail::root_grid, r, rounding::half_even);
    const auto power = detail::fixed_power(base, n, most);
    expects(power <= most, "the power is at most a million");
    return {power, detail::root_grid};
}

/// The natural logarithm, within 10^-14.
///
/// Errors:  has_root(r) is a precondition.
[[nodiscard]] constexpr rational natural_log(rational r) {
    expects(has_root(r), "the ratio is from 1/1000 to 1000");
    constexpr std::int64_t grid = 1'000'000'000'000'000;
    constexpr std::int64_t log_of_2 = 693'147'180'559'945; // ln 2 = 0.693 147 180 559 945 309
    if (r < 1) return -natural_log(1 / r);
    std::int64_t halvings = 0;
    for (; r > rational{4, 3}; ++halvings) r = r / 2; // then |y| <= 1/7
    // ln r = 2 (y + y^3/3 + y^5/5 + ...), y = (r - 1) / (r + 1)
    const auto x = multiply_round(grid, r, rounding::half_even);
    const rational y{multiply_round(grid, rational{x - grid, x + grid}, rounding::half_even), grid};
    const rational square{
        multiply_round(y.numerator() * (grid / y.denominator()), y, rounding::half_even), grid};
    std::int64_t term = y.numerator() * (grid / y.denominator());
    std::int64_t sum = 0;
    for (std::int64_t odd = 1; term != 0; odd += 2) {
        sum += term / odd;
        term = multiply_round(term, square, rounding::half_even);
    }
    return {2 * sum + halvings * log_of_2, grid};
}

} // namespace muster

#endif // MUSTER_TRACK_FIXED_POINT_HPP
