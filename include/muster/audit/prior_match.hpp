// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PRIOR_MATCH_HPP
#define MUSTER_AUDIT_PRIOR_MATCH_HPP

/// \file
/// A line that may be the same project as another one, and what speaks for it.

#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/band.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace muster {

/// One comparison of a pair and the bits that it lends.
struct comparison {
    std::string_view what{}; ///< a constant: the name of a column, or of what was compared
    double bits = 0;
    std::string_view says{};    ///< a constant: the outcome in words
    std::optional<column> of{}; ///< whose cells were compared
};

/// The next best line, and what held it back.
struct prior_rival {
    const line* earlier = nullptr;
    double bits = 0;
    std::array<comparison, 2> lost_by{}; ///< most first; bits are what it is behind by
};

/// A line that may be the same project as a claim.
struct prior_match {
    const line* earlier = nullptr;
    double bits = 0;
    link::band how_sure = link::band::none;
    bool capped = false; ///< at review, however many bits
    std::vector<comparison> parts{};
    prior_rival rival{};
};

namespace link_bands {

/// Bits from which a link is a question, probable, strong: probabilities 0.80, 0.95 and 0.99.
inline constexpr rational review_from{2};
inline constexpr rational probable_from{425, 100};
inline constexpr rational strong_from{663, 100};

} // namespace link_bands

/// Whether a sum of bits reaches a threshold. Bits are compared in hundredths: sums of weights
/// lose far less than that.
[[nodiscard]] constexpr bool reaches(double bits, rational least) noexcept {
    const auto hundredths = static_cast<std::int64_t>(bits * 100 + (bits < 0 ? -0.5 : 0.5));
    return rational{hundredths, 100} >= least;
}

/// The band of a sum of bits. A link that is capped is a question at most.
[[nodiscard]] constexpr link::band band_of(double bits, bool capped,
                                           rational review = link_bands::review_from,
                                           rational probable = link_bands::probable_from,
                                           rational strong = link_bands::strong_from) noexcept {
    if (!reaches(bits, review)) return link::band::none;
    if (capped || !reaches(bits, probable)) return link::band::review;
    return reaches(bits, strong) ? link::band::strong : link::band::probable;
}

} // namespace muster

#endif // MUSTER_AUDIT_PRIOR_MATCH_HPP
