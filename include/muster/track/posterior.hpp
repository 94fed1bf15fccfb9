// SPDX-License-Identifier: MIT
#ifndef MUSTER_TRACK_POSTERIOR_HPP
#define MUSTER_TRACK_POSTERIOR_HPP

/// \file
/// What a sample that was looked at says of the money that was not: a range with its middle.

#include <muster/core/contract.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muster {

/// Numbers from 0 to 1 that look random and are the same on every machine.
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
class splitmix64 {
public:
    constexpr explicit splitmix64(std::uint64_t seed) noexcept : state_(seed) {}

    [[nodiscard]] constexpr std::uint64_t next() noexcept {
        state_ += 0x9E37'79B9'7F4A'7C15u;
        auto z = state_;
        z = (z ^ (z >> 30u)) * 0xBF58'476D'1CE4'E5B9u;
        z = (z ^ (z >> 27u)) * 0x94D0'49BB'1331'11EBu;
        return z ^ (z >> 31u);
    }
    /// 53 bits of it.
    [[nodiscard]] constexpr double unit() noexcept {
        return static_cast<double>(next() >> 11u) / 9'007'199'254'740'992.0;
    }

private:
    std::uint64_t state_;
};

/// A part of the money, and what a reviewer said of a sample of its lines.
struct reviewed_stratum {
    double money = 0;
    std::size_t reviewed = 0;
    std::size_t rejected = 0;
};

/// Parts of the money, from 0 to 1.
struct posterior_range {
    double lower = 0; ///< 2.5 %
    double median = 0;
    double upper = 0; ///< 97.5 %
};

/// The part of the money that would be rejected if all lines were reviewed: each stratum has the
/// posterior Beta(1 + rejected, 1 + accepted) of an even prior, weighted by its money.
///
/// Exact:   10 000 draws with a fixed seed, so that the range is always the same. A draw of the
///          posterior is the (rejected + 1)th smallest of reviewed + 1 even draws.
/// Errors:  no stratum, or no money in all of them, breaks a precondition.
[[nodiscard]] inline posterior_range rejected_part(std::span<const reviewed_stratum> strata,
                                                   std::size_t draws = 10'000) {
    double money = 0;
    for (const auto& s : strata) money += s.money;
    expects(money > 0 && draws > 40, "there is money to judge");
    std::vector<double> parts(draws);
    splitmix64 source{2025};
    std::vector<double> even;
    for (const auto& s : strata) {
        expects(s.rejected <= s.reviewed, "no more rejected than reviewed");
        for (auto& part : parts) {
            even.clear();
            for (std::size_t i = 0; i <= s.reviewed; ++i) even.push_back(source.unit());
            std::ranges::sort(even);
            part += s.money / money * even[s.rejected];
        }
    }
    std::ranges::sort(parts);
    return {parts[draws / 40], parts[draws / 2], parts[draws - 1 - draws / 40]};
}

} // namespace muster

#endif // MUSTER_TRACK_POSTERIOR_HPP
