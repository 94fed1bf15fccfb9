// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_GDP_HPP
#define MUSTER_VALUE_GDP_HPP

/// \file
/// The denominator: a gross domestic product with its concept and its vintage, and the one way to
/// a share of it.

#include <muster/core/contract.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/gdp_share.hpp>
#include <muster/value/money.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/prices.hpp>
#include <muster/value/year.hpp>

#include <cstdint>
#include <string_view>

namespace muster {

/// What is counted in the denominator.
enum class gdp_concept : std::uint8_t {
    gdp, ///< gross domestic product
    gni, ///< gross national income: no denominator of the pledge
};

[[nodiscard]] constexpr std::string_view name(gdp_concept c) noexcept {
    return c == gdp_concept::gdp ? "gdp" : "gni";
}

/// Who published a figure, and when: figures are restated, so the edition belongs to the figure.
struct vintage {
    std::string_view source;
    year published{};
    int month = 0; ///< 1 to 12; 0 if unknown

    friend constexpr bool operator==(const vintage&, const vintage&) = default;
};

/// The product of one country in one year.
///
/// Unit:    the minor unit of the currency.
/// Errors:  a product that is not above zero breaks a precondition.
template <currency_code Code, price_basis Prices = current_prices,
          gdp_concept Concept = gdp_concept::gdp>
class gdp {
public:
    constexpr gdp(money<Code, Prices> amount, vintage edition)
        : amount_(amount), edition_(edition) {
        expects(amount.minor() > 0, "GDP is above zero");
    }

    [[nodiscard]] constexpr money<Code, Prices> amount() const noexcept { return amount_; }
    [[nodiscard]] constexpr const vintage& edition() const noexcept { return edition_; }

private:
    money<Code, Prices> amount_;
    vintage edition_;
};

/// Spending as a share of GDP: share_of<pillar::core>(spent, product).
///
/// Exact:   a fraction.
/// Mixing:  another currency, other prices or a national income do not compile.
template <pillar P, currency_code Code, price_basis Prices>
[[nodiscard]] constexpr gdp_share<P> share_of(money<Code, Prices> spent,
                                              const gdp<Code, Prices, gdp_concept::gdp>& product) {
    return gdp_share<P>{spent / product.amount()};
}

/// The money that a share of GDP stands for, in major units.
template <pillar P, currency_code Code, price_basis Prices>
[[nodiscard]] constexpr rational money_of(gdp_share<P> share,
                                          const gdp<Code, Prices, gdp_concept::gdp>& product) {
    return share.fraction() * product.amount().units();
}

} // namespace muster

#endif // MUSTER_VALUE_GDP_HPP
