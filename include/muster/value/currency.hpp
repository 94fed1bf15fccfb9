// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_CURRENCY_HPP
#define MUSTER_VALUE_CURRENCY_HPP

/// \file
/// Currencies looked up by their codes.

#include <muster/value/currency_table.hpp>

#include <cstddef>
#include <string_view>

namespace muster {

namespace detail {
// Never defined: a malformed table stops the compilation at a call whose name says why.
void currency_codes_are_three_capitals_in_ascending_order();

consteval bool currency_table_is_sound() {
    std::string_view last;
    for (const auto& row : currencies) {
        for (const char c : row.code.view())
            if (c < 'A' || c > 'Z') currency_codes_are_three_capitals_in_ascending_order();
        if (row.code.view() <= last) currency_codes_are_three_capitals_in_ascending_order();
        last = row.code.view();
    }
    return true;
}
static_assert(currency_table_is_sound());
} // namespace detail

/// The currency of an ISO 4217 code, withdrawn ones included; null if there is none.
[[nodiscard]] constexpr const currency_facts* find_currency(std::string_view code) noexcept {
    const currency_facts* first = currencies;
    for (std::size_t left = std::size(currencies); left != 0;) {
        const auto half = left / 2;
        if (first[half].code.view() < code) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    const bool found = first != std::end(currencies) && first->code.view() == code;
    return found ? first : nullptr;
}

} // namespace muster

#endif // MUSTER_VALUE_CURRENCY_HPP
