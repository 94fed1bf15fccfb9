// SPDX-License-Identifier: MIT
#include "support/every_rule.hpp"

#include <muster/audit/auditor.hpp>
#include <muster/audit/parallel.hpp>
#include <muster/audit/rules.hpp>

#include <cstddef>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace muster_test {

using muster::audit_context;
using muster::audit_result;
using muster::standard_rules;

std::span<const muster::rule_facts* const> every_rule() { return standard_rules::facts; }

std::vector<bool> stable() { return muster::stable_rules<standard_rules>(); }

audit_result with_every_rule(const audit_context& c) { return muster::audit<standard_rules>(c); }

audit_result with_every_rule(const audit_context& c, const std::vector<bool>& on) {
    return muster::audit<standard_rules>(c, on);
}

audit_result in_threads(const audit_context& c, unsigned threads) {
    return muster::audit_in_parallel<standard_rules>(c, threads);
}

audit_result in_threads(const audit_context& c, unsigned threads, const std::vector<bool>& on) {
    return muster::audit_in_parallel<standard_rules>(c, threads, on);
}

audit_result in_shards(const audit_context& c, std::size_t count,
                       const std::function<std::size_t(std::size_t)>& below) {
    const auto on = muster::stable_rules<standard_rules>();
    std::vector<standard_rules::partial> shards(count);
    for (const auto& l : c.claims().lines) shards[below(count)].observe(l, c, on);
    while (shards.size() > 1) {
        const auto into = below(shards.size());
        const auto other = (into + 1 + below(shards.size() - 1)) % shards.size();
        shards[into].merge(std::move(shards[other]));
        shards.erase(shards.begin() + static_cast<std::ptrdiff_t>(other));
    }
    return muster::settle(std::move(shards[0]).conclude(c, on), c);
}

} // namespace muster_test
