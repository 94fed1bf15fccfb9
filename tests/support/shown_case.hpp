// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_SHOWN_CASE_HPP
#define MUSTER_TESTS_SUPPORT_SHOWN_CASE_HPP

/// \file
/// The worked example on a rule's page, audited with this rule alone.

#include <muster/audit/rule_facts.hpp>

#include "support/audit_case.hpp"

namespace muster_test {

[[nodiscard]] inline audited shown(const muster::rule_facts& of) {
    return audit(of.shown.claims, {.only = of.id,
                                   .macro = of.shown.macro.empty() ? default_macro : of.shown.macro,
                                   .history = of.shown.history,
                                   .plans = of.shown.plans});
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_SHOWN_CASE_HPP
