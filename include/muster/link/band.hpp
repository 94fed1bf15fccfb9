// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_BAND_HPP
#define MUSTER_LINK_BAND_HPP

/// \file
/// How sure a link is, in words.

#include <cstdint>
#include <string_view>

namespace muster::link {

/// How sure a link is.
enum class band : std::uint8_t { none, review, probable, strong };

[[nodiscard]] constexpr std::string_view name(band b) noexcept {
    return b == band::strong     ? "strong"
           : b == band::probable ? "probable"
           : b == band::review   ? "review"
                                 : "none";
}

/// The band of a probability: review from 0.80, probable from 0.95, strong from 0.99.
[[nodiscard]] constexpr band band_of_probability(double p) noexcept {
    return p >= 0.99   ? band::strong
           : p >= 0.95 ? band::probable
           : p >= 0.80 ? band::review
                       : band::none;
}

} // namespace muster::link

#endif // MUSTER_LINK_BAND_HPP
