// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TWIN_HPP
#define MUSTER_AUDIT_TWIN_HPP

/// \file
/// The line of the same ledger that may speak of the same thing as another line.

#include <muster/audit/context.hpp>
#include <muster/audit/prior.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/link/profile.hpp>

namespace muster {

/// The line among `all` that is most probably about the same as `l`, of those that `may_be` admits.
/// `all` is an index of the ledger in which the line itself stands.
template <class MayBe>
[[nodiscard]] prior_match twin_of(const prior_index& all, const line& l, const audit_context& c,
                                  MayBe may_be) {
    return all.best_for(
        l, [&](const line& other) { return c.real_amount(l, other); },
        [&](const line& other) { return other.number != l.number && may_be(other); });
}

/// Whether a link is held at review, however many bits it has: part numbers conflict, or there is
/// no witness beside title and recipient.
[[nodiscard]] inline bool is_capped(const prior_match& m) noexcept {
    return m.how_sure == link::band::review && m.bits >= link::profile::probable_from;
}

/// Whether a link has at least so many bits.
[[nodiscard]] inline bool has_bits(const prior_match& m, rational least) noexcept {
    const auto from =
        static_cast<double>(least.numerator()) / static_cast<double>(least.denominator());
    return m.earlier != nullptr && m.bits >= from;
}

} // namespace muster

#endif // MUSTER_AUDIT_TWIN_HPP
