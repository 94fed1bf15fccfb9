// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_EURO_RATES_HPP
#define MUSTER_VALUE_EURO_RATES_HPP

/// \file
/// The irrevocable conversion rates between the euro and the currencies that it replaced.

#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/value/currency.hpp>
#include <muster/value/money.hpp>
#include <muster/value/year.hpp>

#include <string_view>

namespace muster {

/// The rate of one currency.
struct euro_rate {
    currency_code code{};
    rational per_euro; ///< units of the national currency for one euro, six significant digits
    year since{};      ///< the rate holds from 1 January of this year on
};

/// All of them, by code.
/// Source: Council Regulation (EC) No 2866/98 of 31 December 1998, article 1, as amended up to the
/// accession of Bulgaria to the euro area on 1 January 2026.
inline constexpr euro_rate euro_rates[] = {
    {"ATS", {137'603, 10'000}, year{1999}},    {"BEF", {403'399, 10'000}, year{1999}},
    {"BGN", {195'583, 100'000}, year{2026}},   {"CYP", {585'274, 1'000'000}, year{2008}},
    {"DEM", {195'583, 100'000}, year{1999}},   {"EEK", {156'466, 10'000}, year{2011}},
    {"ESP", {166'386, 1'000}, year{1999}},     {"FIM", {594'573, 100'000}, year{1999}},
    {"FRF", {655'957, 100'000}, year{1999}},   {"GRD", {340'750, 1'000}, year{2001}},
    {"HRK", {753'450, 100'000}, year{2023}},   {"IEP", {787'564, 1'000'000}, year{1999}},
    {"ITL", {193'627, 100}, year{1999}},       {"LTL", {345'280, 100'000}, year{2015}},
    {"LUF", {403'399, 10'000}, year{1999}},    {"LVL", {702'804, 1'000'000}, year{2014}},
    {"MTL", {429'300, 1'000'000}, year{2008}}, {"NLG", {220'371, 100'000}, year{1999}},
    {"PTE", {200'482, 1'000}, year{1999}},     {"SIT", {239'640, 1'000}, year{2007}},
    {"SKK", {301'260, 10'000}, year{2009}},
};

/// The rate of a currency that the euro replaced, or null.
[[nodiscard]] constexpr const euro_rate* find_euro_rate(std::string_view code) noexcept {
    for (const auto& r : euro_rates)
        if (r.code.view() == code) return &r;
    return nullptr;
}

/// An amount of a replaced currency in euro: divided by the rate, rounded to the cent, halves up.
/// Inverse rates are never used.
/// Source: Council Regulation (EC) No 1103/97 of 17 June 1997, articles 4 and 5.
template <currency_code Code>
    requires(find_euro_rate(Code.view()) != nullptr)
[[nodiscard]] constexpr money<"EUR"> to_euro(money<Code> m) {
    return money<"EUR">::of(m.units() / find_euro_rate(Code.view())->per_euro, rounding::half_up);
}

/// An amount of euro in a replaced currency: multiplied by the rate, rounded to its minor unit.
template <currency_code Code>
    requires(find_euro_rate(Code.view()) != nullptr)
[[nodiscard]] constexpr money<Code> from_euro(money<"EUR"> m) {
    return money<Code>::of(m.units() * find_euro_rate(Code.view())->per_euro, rounding::half_up);
}

} // namespace muster

#endif // MUSTER_VALUE_EURO_RATES_HPP
