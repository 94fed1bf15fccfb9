// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_SHOWN_CASE_HPP
#define MUSTER_TESTS_SUPPORT_SHOWN_CASE_HPP

/// \file
/// The worked example on a rule's page, audited with this rule alone.

#include <muster/audit/rule_facts.hpp>

#include "support/audit_case.hpp"

namespace muster_test {

[[nodiscard]] inline audited shown(const muster::rule_facts& of) {
    // A rule on the audit itself needs the others.
    const bool closing = of.id == "MST-R006" || of.id == "MST-R007";
    return audit(of.shown.claims, {.only = closing ? std::string_view{} : of.id,
                                   .macro = of.shown.macro.empty() ? default_macro : of.shown.macro,
                                   .history = of.shown.history,
                                   .plans = of.shown.plans,
                                   .waivers = of.shown.waivers,
                                   .today = of.shown.today});
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_SHOWN_CASE_HPP
