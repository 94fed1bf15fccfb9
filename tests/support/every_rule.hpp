// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_EVERY_RULE_HPP
#define MUSTER_TESTS_SUPPORT_EVERY_RULE_HPP

/// \file
/// The audit with all rules that come with muster, compiled once for all tests: the rules are most
/// of what there is to compile.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/rule_facts.hpp>

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace muster_test {

/// What all rules say of themselves.
[[nodiscard]] std::span<const muster::rule_facts* const> every_rule();

/// Which of them are stable.
[[nodiscard]] std::vector<bool> stable();

/// All stable rules, in one pass.
[[nodiscard]] muster::audit_result with_every_rule(const muster::audit_context& c);

/// The rules that are on, in one pass.
[[nodiscard]] muster::audit_result with_every_rule(const muster::audit_context& c,
                                                   const std::vector<bool>& on);

/// All stable rules, by so many threads, or the rules that are on.
[[nodiscard]] muster::audit_result in_threads(const muster::audit_context& c, unsigned threads);
[[nodiscard]] muster::audit_result in_threads(const muster::audit_context& c, unsigned threads,
                                              const std::vector<bool>& on);

/// All stable rules, with the lines dealt out to shards and any two of these merged until there is
/// one. `below(n)` chooses: a number from 0 to n - 1.
[[nodiscard]] muster::audit_result in_shards(const muster::audit_context& c, std::size_t count,
                                             const std::function<std::size_t(std::size_t)>& below);

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_EVERY_RULE_HPP
