// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_DEFLATOR_HPP
#define MUSTER_VALUE_DEFLATOR_HPP

/// \file
/// From current to constant prices, and back.

#include <muster/core/contract.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/money.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

namespace muster {

/// The price level of one year against that of the base year, for one currency.
///
/// Unit:    none; 1 is the level of the base year.
/// Exact:   the level is a fraction; amounts are rounded once, in the stated way.
/// Errors:  a level that is not above zero breaks a precondition.
template <currency_code Code, year Base>
class deflator {
public:
    using current = money<Code>;
    using constant = money<Code, constant_prices(Base)>;

    /// From two values of one published index.
    constexpr deflator(rational index_of_year, rational index_of_base)
        : level_(index_of_year / index_of_base) {
        expects(level_ > 0, "price level is above zero");
    }

    [[nodiscard]] constexpr rational level() const noexcept { return level_; }

    [[nodiscard]] constexpr constant to_constant(current m,
                                                 rounding mode = rounding::half_even) const {
        return constant::of_minor(multiply_round(m.minor(), rational{1} / level_, mode));
    }
    [[nodiscard]] constexpr current to_current(constant m,
                                               rounding mode = rounding::half_even) const {
        return current::of_minor(multiply_round(m.minor(), level_, mode));
    }

private:
    rational level_;
};

} // namespace muster

#endif // MUSTER_VALUE_DEFLATOR_HPP
