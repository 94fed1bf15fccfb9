// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_EXCHANGE_RATE_HPP
#define MUSTER_VALUE_EXCHANGE_RATE_HPP

/// \file
/// From one currency to another, in one direction, by a stated convention.

#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/money.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <cstdint>

namespace muster {

/// Which of a year's rates it is.
enum class rate_convention : std::uint8_t {
    average_of_year, ///< for flows, such as a year's spending
    end_of_year,     ///< for stocks, such as debt
};

/// How much of To one unit of From buys, in one year.
///
/// Unit:    major units of To for one major unit of From.
/// Exact:   the rate is a fraction; an amount is rounded once, to the minor unit of To.
/// Errors:  a rate that is not above zero breaks a precondition.
/// Mixing:  the direction and the convention are part of the type; the inverse is asked for.
template <currency_code From, currency_code To,
          rate_convention Convention = rate_convention::average_of_year>
class exchange_rate {
public:
    constexpr exchange_rate(year of, rational to_for_one_from) : of_(of), rate_(to_for_one_from) {
        expects(to_for_one_from > 0, "exchange rate is above zero");
    }

    [[nodiscard]] constexpr year of_year() const noexcept { return of_; }
    [[nodiscard]] constexpr rational rate() const noexcept { return rate_; }

    [[nodiscard]] constexpr money<To> convert(money<From> m,
                                              rounding mode = rounding::half_even) const {
        // In minor units at once, so that the product is formed in 128 bits.
        const rational minor{power_of_ten(money<To>::minor_units),
                             power_of_ten(money<From>::minor_units)};
        return money<To>::of_minor(multiply_round(m.minor(), rate_ * minor, mode));
    }

    /// The same rate, read in the other direction.
    [[nodiscard]] constexpr exchange_rate<To, From, Convention> inverse() const {
        return {of_, rational{1} / rate_};
    }

private:
    year of_;
    rational rate_;
};

} // namespace muster

#endif // MUSTER_VALUE_EXCHANGE_RATE_HPP
