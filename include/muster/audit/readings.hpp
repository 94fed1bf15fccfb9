// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_READINGS_HPP
#define MUSTER_AUDIT_READINGS_HPP

/// \file
/// One ledger read under several playbooks: how much of the result is a choice of definition.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/policy/playbook.hpp>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace muster {

/// What one playbook leaves of each year.
struct playbook_reading {
    const playbook* by = nullptr;
    std::vector<year_summary> years{};
    std::size_t findings = 0;
};

/// Audits a ledger under each of several playbooks, in their order. Waivers act in all of them.
template <class Rules>
[[nodiscard]] std::vector<playbook_reading>
readings_of(const audit_context& c, std::span<const playbook* const> books,
            const std::vector<bool>& on = stable_rules<Rules>()) {
    std::vector<playbook_reading> all;
    for (const auto* book : books) {
        auto result = audit<Rules>(c.under(*book), on);
        all.push_back({book, std::move(result.years), result.findings.size()});
    }
    return all;
}

} // namespace muster

#endif // MUSTER_AUDIT_READINGS_HPP
