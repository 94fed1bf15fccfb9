// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_TWIN_HPP
#define MUSTER_AUDIT_TWIN_HPP

/// \file
/// Lines of one ledger that may speak of the same thing.

#include <muster/audit/context.hpp>
#include <muster/audit/prior_lines.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/ledger/line.hpp>

#include <span>
#include <vector>

namespace muster {

/// For each of some lines the one among others that is most probably about the same thing, of
/// those that may_be(line, other) admits; a line is never its own twin.
template <class MayBe>
[[nodiscard]] std::vector<prior_match>
twins_of(std::span<const line* const> lines, std::span<const line* const> among,
         const audit_context& c, MayBe may_be, link_question how = {}) {
    how.asks = &may_be;
    how.admits = [](const void* asks, const line& l, const line& other) {
        return &l != &other && (*static_cast<const MayBe*>(asks))(l, other);
    };
    return c.prior().finder()(lines, among, c, how);
}

} // namespace muster

#endif // MUSTER_AUDIT_TWIN_HPP
