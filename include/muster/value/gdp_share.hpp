// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_GDP_SHARE_HPP
#define MUSTER_VALUE_GDP_SHARE_HPP

/// \file
/// A share of GDP that knows which part of the pledge it counts for.

#include <muster/core/rational.hpp>
#include <muster/value/percent.hpp>
#include <muster/value/pillar.hpp>

#include <compare>
#include <type_traits>

namespace muster {

/// A share of GDP that counts for one part of the pledge.
///
/// Unit:    none; 1 is the whole GDP.
/// Exact:   a fraction; a country that spends one euro short of its target is short of it.
/// Errors:  a sum that does not fit 64 bits breaks a precondition.
/// Mixing:  shares of two pillars are two types: resilience cannot fill a gap in core. Their sum
///          is made by a pledge, which knows the cap.
/// Source:  NATO, The Hague Summit Declaration, 25 June 2025, paragraphs 2 and 3.
template <pillar P>
class gdp_share {
public:
    constexpr gdp_share() = default; ///< none
    constexpr explicit gdp_share(rational fraction) noexcept : fraction_(fraction) {}
    constexpr gdp_share(percent p) noexcept // NOLINT(*-explicit-*): 3.5_pct where a share is asked
        : fraction_(p.fraction()) {}

    [[nodiscard]] constexpr rational fraction() const noexcept { return fraction_; }

    [[nodiscard]] friend constexpr gdp_share operator+(gdp_share a, gdp_share b) {
        return gdp_share{a.fraction_ + b.fraction_};
    }
    [[nodiscard]] friend constexpr gdp_share operator-(gdp_share a, gdp_share b) {
        return gdp_share{a.fraction_ - b.fraction_};
    }
    [[nodiscard]] friend constexpr gdp_share operator*(rational factor, gdp_share s) {
        return gdp_share{factor * s.fraction_};
    }
    // A share times a share is no share of anything: there is no such operator.

    friend constexpr bool operator==(const gdp_share&, const gdp_share&) = default;
    friend constexpr auto operator<=>(const gdp_share&, const gdp_share&) = default;

private:
    rational fraction_;
};

static_assert(std::is_trivially_copyable_v<gdp_share<pillar::core>>);

} // namespace muster

#endif // MUSTER_VALUE_GDP_SHARE_HPP
