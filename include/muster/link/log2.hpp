// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_LOG2_HPP
#define MUSTER_LINK_LOG2_HPP

/// \file
/// The binary logarithm, the same on every machine: evidence is counted in bits.

#include <muster/core/contract.hpp>

namespace muster::link {

/// log2(x), within 2^-30. Precondition: x is above zero and finite.
///
/// Exact:   the same double on every machine: sums, products and halvings only. (And no <cmath>,
///          which would cost 16 000 lines.)
[[nodiscard]] constexpr double log2(double x) {
    expects(x > 0 && x <= 1.7976931348623157e308, "the logarithm is of a finite number above zero");
    double whole = 0;
    for (; x >= 2; x /= 2) whole += 1;
    for (; x < 1; x *= 2) whole -= 1;
    // x is in [1, 2): squaring it gives one binary digit of the logarithm after the other.
    double digit = 0.5;
    for (int i = 0; i != 31; ++i, digit /= 2) {
        x *= x;
        if (x >= 2) {
            x /= 2;
            whole += digit;
        }
    }
    return whole;
}

static_assert(log2(8) == 3 && log2(0.25) == -2);

} // namespace muster::link

#endif // MUSTER_LINK_LOG2_HPP
