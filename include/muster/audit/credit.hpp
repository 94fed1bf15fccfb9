// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_CREDIT_HPP
#define MUSTER_AUDIT_CREDIT_HPP

/// \file
/// The credit algebra: how findings act on the money of a line.
///
/// A line starts with its whole claim in both bounds. Each finding caps one bound or both; several
/// findings act together by the lowest cap of each bound, never by multiplication, so that nothing
/// is punished twice and the order of the findings does not matter.

#include <muster/core/contract.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// The lesser of two figures, bound by bound.
[[nodiscard]] constexpr interval lesser(const interval& a, const interval& b) {
    const bool low_a = a.lower() < b.lower() || (a.lower() == b.lower() && !a.lower_open());
    const bool high_a = a.upper() < b.upper() || (a.upper() == b.upper() && a.upper_open());
    return {low_a ? a.lower() : b.lower(), high_a ? a.upper() : b.upper(),
            low_a ? a.lower_open() : b.lower_open(), high_a ? a.upper_open() : b.upper_open()};
}

/// A part of a figure, rounded outwards to a ten-thousandth of a unit, so that sums stay exact in
/// 64 bits. Precondition: 0 <= part <= 1.
[[nodiscard]] constexpr interval part_of(const interval& whole, rational part) {
    expects(part >= 0 && part <= 1, "a part is from 0 to 1");
    constexpr std::int64_t finest = 10'000;
    const auto bound = [&](rational of, bool outwards_is_up) {
        const bool away = (of < 0) != outwards_is_up; // from zero
        const auto units = multiply_round(round(of * finest, away ? rounding::up : rounding::down),
                                          part, away ? rounding::up : rounding::down);
        return rational{units, finest};
    };
    return {bound(whole.lower(), false), bound(whole.upper(), true)};
}

/// How a finding treats the money of its line.
enum class treatment_kind : std::uint8_t {
    none,     ///< the money stays
    ask,      ///< contested: out of the strict bound until somebody answers
    haircut,  ///< only a part counts
    disallow, ///< nothing counts
    move,     ///< counts for resilience instead of core
};

[[nodiscard]] constexpr std::string_view name(treatment_kind k) noexcept {
    switch (k) {
    case treatment_kind::none: return "none";
    case treatment_kind::ask: return "ask";
    case treatment_kind::haircut: return "haircut";
    case treatment_kind::disallow: return "disallow";
    case treatment_kind::move: break;
    }
    return "move";
}

/// A treatment with the caps that it sets, in units of the line's currency.
struct treatment {
    treatment_kind kind = treatment_kind::none;
    std::optional<interval> strict_cap{};
    std::optional<interval> lenient_cap{};

    [[nodiscard]] static constexpr treatment none() noexcept { return {}; }
    [[nodiscard]] static constexpr treatment ask() noexcept {
        return {treatment_kind::ask, interval{}, std::nullopt};
    }
    /// Contested down to a part: the strict bound keeps `kept`.
    [[nodiscard]] static constexpr treatment ask(const interval& kept) noexcept {
        return {treatment_kind::ask, kept, std::nullopt};
    }
    [[nodiscard]] static constexpr treatment disallow() noexcept {
        return {treatment_kind::disallow, interval{}, interval{}};
    }
    [[nodiscard]] static constexpr treatment haircut_to(const interval& kept) noexcept {
        return {treatment_kind::haircut, kept, kept};
    }
    [[nodiscard]] static constexpr treatment move() noexcept {
        return {treatment_kind::move, std::nullopt, std::nullopt};
    }

    friend constexpr bool operator==(const treatment&, const treatment&) = default;
};

/// What is left of a claim: at least `strict`, at most `lenient`.
struct credit {
    interval strict;
    interval lenient;
    bool moved = false; ///< counts for resilience instead of core

    [[nodiscard]] static constexpr credit of(const interval& claim) noexcept {
        return {claim, claim, false};
    }

    constexpr void apply(const treatment& t) {
        if (t.strict_cap) strict = lesser(strict, *t.strict_cap);
        if (t.lenient_cap) lenient = lesser(lenient, *t.lenient_cap);
        moved = moved || t.kind == treatment_kind::move;
    }

    friend constexpr bool operator==(const credit&, const credit&) = default;
};

} // namespace muster

#endif // MUSTER_AUDIT_CREDIT_HPP
