// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_WAIVE_HPP
#define MUSTER_AUDIT_WAIVE_HPP

/// \file
/// Findings meet waivers: those that hold keep a finding from acting on credit; it stays listed,
/// with what it is worth.

#include <muster/audit/context.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/fingerprint.hpp>
#include <muster/audit/sink.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/ledger/waivers.hpp>

#include <vector>

namespace muster {

/// Whether a waiver speaks of a finding, whatever its date.
[[nodiscard]] inline bool speaks_of(const waiver& w, const finding& f) {
    if (w.rule != f.rule->id) return false;
    if (!w.fingerprint.empty()) return w.fingerprint == fingerprint(f);
    if (f.where == nullptr) return false;
    if (!w.id.empty()) return w.id == f.where->id;
    return w.category == (*f.where)[column::category];
}

/// Gives every finding the first waiver that holds, else the first that speaks of it.
inline void waive(std::vector<rule_answers>& all, const audit_context& c) {
    const auto* const waivers = c.settings().waivers;
    if (waivers == nullptr) return;
    const auto today = c.settings().today;
    for (auto& answers : all)
        for (auto& f : answers.findings)
            for (const auto& w : *waivers) {
                if (!speaks_of(w, f)) continue;
                const bool holds = today && w.holds_on(*today);
                if (f.waived_by == nullptr || (holds && !f.is_waived)) f.waived_by = &w;
                f.is_waived = f.is_waived || holds;
            }
}

} // namespace muster

#endif // MUSTER_AUDIT_WAIVE_HPP
