// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_LINK_EVIDENCE_HPP
#define MUSTER_AUDIT_LINK_EVIDENCE_HPP

/// \file
/// The waterfall of a link as evidence of a finding.

#include <muster/audit/context.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>

#include <string>
#include <vector>

namespace muster {

/// What speaks for and against a link, comparison by comparison with both values, and why the
/// second best line is not the one.
[[nodiscard]] inline std::vector<evidence> evidence_of(const line& l, const prior_match& match,
                                                       const audit_context& c) {
    std::vector<evidence> out;
    const auto& other = *match.earlier;
    for (const auto& part : match.parts) {
        evidence e{std::string{part.what}, part.bits, std::string{part.says}};
        if (part.of == column::amount) {
            const auto real = c.real_amount(l, other);
            e.says += ": " + wording::money(l.amount.value, l.currency) + " and "
                      + wording::money(real.value_or(other.amount.value), other.currency);
            if (real && *real != other.amount.value) e.says += " in prices of the claim";
        } else if (part.of) {
            e.says +=
                ": " + wording::quoted(l[*part.of]) + " and " + wording::quoted(other[*part.of]);
        }
        out.push_back(std::move(e));
    }
    if (const auto& rival = match.rival; rival.earlier != nullptr) {
        evidence e{"second best", 0,
                   wording::title_or_id(*rival.earlier) + " of " + rival.earlier->from->file
                       + ", row " + std::to_string(rival.earlier->row) + ", "
                       + wording::measured(match.bits - rival.bits, 1) + " bits behind"};
        bool first = true;
        for (const auto& lost : rival.lost_by) {
            if (lost.bits <= 0) continue;
            e.says += (first ? ": " : "; ") + std::string{lost.what} + ' ' + std::string{lost.says};
            first = false;
        }
        out.push_back(std::move(e));
    }
    return out;
}

} // namespace muster

#endif // MUSTER_AUDIT_LINK_EVIDENCE_HPP
