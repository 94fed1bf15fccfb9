// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_MONEY_HPP
#define MUSTER_VALUE_MONEY_HPP

/// \file
/// Amounts of money that carry their currency and their prices in their type.

#include <muster/core/checked.hpp>
#include <muster/core/contract.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/fixed_text.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/prices.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

namespace detail {
// Never defined: a malformed type or literal stops the compilation at a call whose name says why.
void this_is_not_a_currency_of_iso_4217();
void this_currency_has_no_minor_unit();
void an_amount_is_written_as_code_number_and_at_most_a_scale();
void this_amount_has_more_decimals_than_its_currency();

consteval int minor_units_of(currency_code code) {
    const auto* const facts = find_currency(code.view());
    if (facts == nullptr) this_is_not_a_currency_of_iso_4217();
    if (facts->minor_units < 0) this_currency_has_no_minor_unit();
    return facts->minor_units;
}
} // namespace detail

/// An amount in one currency, in the prices of the year of payment or of one base year.
///
/// Unit:    the minor unit of the currency in ISO 4217 (cent, öre, yen).
/// Errors:  a sum that does not fit 64 bits breaks a precondition.
/// Mixing:  two currencies, two price bases or two base years are two types: their sum does not
///          compile. Conversion is explicit: exchange_rate and deflator.
template <currency_code Code, price_basis Prices = current_prices>
class money {
public:
    static constexpr currency_code currency = Code;
    static constexpr price_basis prices = Prices;
    static constexpr int minor_units = detail::minor_units_of(Code); ///< places of the minor unit

    static_assert(minor_units >= 0); // names the defect even if no amount is ever made

    constexpr money() = default; ///< nothing

    [[nodiscard]] static constexpr money of_minor(std::int64_t units) noexcept {
        money m;
        m.minor_ = units;
        return m;
    }

    /// An amount in major units, rounded to the minor unit in the stated way.
    [[nodiscard]] static constexpr money of(rational units, rounding mode) {
        return of_minor(round(units * power_of_ten(minor_units), mode));
    }

    [[nodiscard]] constexpr std::int64_t minor() const noexcept { return minor_; }

    /// The amount in major units, exactly.
    [[nodiscard]] constexpr rational units() const { return {minor_, power_of_ten(minor_units)}; }

    [[nodiscard]] friend constexpr money operator-(money a) {
        return of_minor(checked_subtract(0, a.minor_));
    }
    [[nodiscard]] friend constexpr money operator+(money a, money b) {
        return of_minor(checked_add(a.minor_, b.minor_));
    }
    [[nodiscard]] friend constexpr money operator-(money a, money b) {
        return of_minor(checked_subtract(a.minor_, b.minor_));
    }
    template <std::signed_integral I>
    [[nodiscard]] friend constexpr money operator*(I times, money m) {
        return of_minor(checked_multiply(times, m.minor_));
    }
    template <std::floating_point F>
    friend money operator*(F, money) = delete; // a double is never exact
    // Money times money is nothing at all: there is no such operator.

    /// How many times b goes into a. Precondition: b is not zero.
    [[nodiscard]] friend constexpr rational operator/(money a, money b) {
        return rational{a.minor_} / rational{b.minor_};
    }

    friend constexpr bool operator==(const money&, const money&) = default;
    friend constexpr auto operator<=>(const money&, const money&) = default;

private:
    std::int64_t minor_ = 0;
};

namespace detail {

struct written_amount {
    currency_code code{};
    rational units;
};

// "EUR 1.35 bn": the code, the number with optional ' between digits, and k, m, bn or nothing.
consteval written_amount read_amount(std::string_view text) {
    written_amount out;
    const auto code = cut(text, ' ');
    if (code.size() != 3) an_amount_is_written_as_code_number_and_at_most_a_scale();
    for (std::size_t i = 0; i != 3; ++i) out.code.characters[i] = code[i];
    const auto read = parse_decimal(cut(text, ' '), {.decimal = '.', .group = '\''});
    if (!read) an_amount_is_written_as_code_number_and_at_most_a_scale();
    const std::int64_t scale = text.empty()   ? 1
                               : text == "k"  ? 1'000
                               : text == "m"  ? 1'000'000
                               : text == "bn" ? 1'000'000'000
                                              : 0;
    if (scale == 0) an_amount_is_written_as_code_number_and_at_most_a_scale();
    out.units = (*read).value() * scale;
    return out;
}

} // namespace detail

namespace literals {

/// An amount at current prices: "EUR 1350 m"_money, "SEK 12.50"_money; scales k, m, bn.
/// More decimals than the currency has do not compile.
template <fixed_text Text>
[[nodiscard]] consteval auto operator""_money() {
    constexpr auto amount = detail::read_amount(Text.view());
    using type = money<amount.code>;
    constexpr rational minor = amount.units * power_of_ten(type::minor_units);
    if (minor.denominator() != 1) detail::this_amount_has_more_decimals_than_its_currency();
    return type::of_minor(minor.numerator());
}

} // namespace literals
} // namespace muster

#endif // MUSTER_VALUE_MONEY_HPP
