// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_ANY_MONEY_HPP
#define MUSTER_VALUE_ANY_MONEY_HPP

/// \file
/// The run-time twin of money: its currency and prices are known only when data are read.

#include <muster/core/checked.hpp>
#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/result.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/money.hpp>
#include <muster/value/prices.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// Why two amounts do not combine, or one is not what it was taken for.
enum class money_errc : std::uint8_t {
    unknown_currency,
    finer_than_minor_unit, ///< more decimals than the currency has
    two_currencies,
    two_price_bases,
    out_of_range, ///< the result does not fit 64 bits of minor units
};

/// An amount whose currency and prices are values. What money refuses to compile, this refuses to
/// compute, with the reason.
///
/// Unit:    the minor unit of its currency in ISO 4217.
class any_money {
public:
    /// An amount in major units. Nothing is rounded: more decimals than the currency has are an
    /// error.
    [[nodiscard]] static constexpr result<any_money, money_errc>
    of(std::string_view code, rational units, price_basis prices = current_prices) {
        const auto* const facts = find_currency(code);
        if (facts == nullptr || facts->minor_units < 0)
            return failure{money_errc::unknown_currency};
        const auto power = power_of_ten(facts->minor_units);
        if (power % units.denominator() != 0) return failure{money_errc::finer_than_minor_unit};
        const auto [high, low] =
            multiply_wide(magnitude(units.numerator()), magnitude(power / units.denominator()));
        if (high != 0 || low >= std::uint64_t{1} << 63) return failure{money_errc::out_of_range};
        const auto size = static_cast<std::int64_t>(low);
        return any_money{facts->code, prices, units < 0 ? -size : size};
    }

    /// Forgets at compile time what it keeps at run time.
    template <currency_code Code, price_basis Prices>
    constexpr any_money(money<Code, Prices> m) noexcept // NOLINT(*-explicit-*): nothing is lost
        : code_(Code), prices_(Prices), minor_(m.minor()) {}

    [[nodiscard]] constexpr currency_code currency() const noexcept { return code_; }
    [[nodiscard]] constexpr price_basis prices() const noexcept { return prices_; }
    [[nodiscard]] constexpr std::int64_t minor() const noexcept { return minor_; }

    /// Back into the exact type; an error if it is another currency or other prices.
    template <class Money>
    [[nodiscard]] constexpr result<Money, money_errc> as() const {
        if (code_ != Money::currency) return failure{money_errc::two_currencies};
        if (prices_ != Money::prices) return failure{money_errc::two_price_bases};
        return Money::of_minor(minor_);
    }

    /// a + b, or the reason why there is no such sum.
    [[nodiscard]] friend constexpr result<any_money, money_errc> plus(const any_money& a,
                                                                      const any_money& b) {
        if (a.code_ != b.code_) return failure{money_errc::two_currencies};
        if (a.prices_ != b.prices_) return failure{money_errc::two_price_bases};
        if (!sum_fits(a.minor_, b.minor_)) return failure{money_errc::out_of_range};
        return any_money{a.code_, a.prices_, a.minor_ + b.minor_};
    }

    friend constexpr bool operator==(const any_money&, const any_money&) = default;

private:
    constexpr any_money(currency_code code, price_basis prices, std::int64_t minor) noexcept
        : code_(code), prices_(prices), minor_(minor) {}

    currency_code code_{};
    price_basis prices_;
    std::int64_t minor_ = 0;
};

} // namespace muster

#endif // MUSTER_VALUE_ANY_MONEY_HPP
