// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_PRICES_HPP
#define MUSTER_VALUE_PRICES_HPP

/// \file
/// The prices that an amount is stated in, as a value that can be part of a type.

#include <muster/value/year.hpp>

namespace muster {

/// Current prices, or the constant prices of a base year. Two bases are two units: amounts in
/// them never add.
struct price_basis {
    bool constant = false;
    year base{}; ///< the base year of constant prices; year 0 for current prices

    friend constexpr bool operator==(const price_basis&, const price_basis&) = default;
};

/// The prices of the year in which the money is spent.
inline constexpr price_basis current_prices{};

/// The prices of one year for the spending of all years.
[[nodiscard]] constexpr price_basis constant_prices(year base) noexcept {
    return {.constant = true, .base = base};
}

} // namespace muster

#endif // MUSTER_VALUE_PRICES_HPP
