// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_PROFILE_HPP
#define MUSTER_LINK_PROFILE_HPP

/// \file
/// Fixed weights for the question "is this the same project?", in bits.

#include <muster/link/band.hpp>

namespace muster::link {

/// The bits that each agreement or disagreement lends: log2 of m over u, after Fellegi and Sunter
/// (1969), with m and u as proposed by this project for project ledgers; a missing value is 0 bits.
namespace profile {

inline constexpr double prior = -6.6; ///< one pair in a hundred within a block is a match

inline constexpr double same_id = 10.8;
inline constexpr double other_id = -3.3;

inline constexpr double title_equal = 8.8;
inline constexpr double title_near = 6.2;  ///< similarity 0.90 and more
inline constexpr double title_alike = 2.9; ///< similarity 0.75 and more
inline constexpr double title_other = -3.3;
inline constexpr double near_from = 0.90;
inline constexpr double alike_from = 0.75;

inline constexpr double amount_equal = 5.5; ///< within 0.5 %
inline constexpr double amount_near = 2.0;  ///< within 5 %
inline constexpr double amount_alike = 0.0; ///< within 25 %
inline constexpr double amount_other = -2.0;

inline constexpr double same_recipient = 4.3;
inline constexpr double other_recipient = -1.3;

inline constexpr double same_place = 4.6;
inline constexpr double other_place = -1.0;

inline constexpr double part_conflict = -3.0; ///< another lot, phase or section number
inline constexpr double no_conflict = 0.7;

inline constexpr double review_from = 2.0;    ///< probability 0.80
inline constexpr double probable_from = 4.25; ///< probability 0.95
inline constexpr double strong_from = 6.63;   ///< probability 0.99

} // namespace profile

/// The band of a sum of bits. A conflict of part numbers caps it at review, and so does agreement
/// on nothing but title and recipient, which go together too often to count as two witnesses.
[[nodiscard]] constexpr band band_of(double bits, bool capped_at_review) noexcept {
    if (bits < profile::review_from) return band::none;
    if (bits < profile::probable_from || capped_at_review) return band::review;
    return bits < profile::strong_from ? band::probable : band::strong;
}

} // namespace muster::link

#endif // MUSTER_LINK_PROFILE_HPP
