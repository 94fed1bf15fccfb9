// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_PARALLEL_HPP
#define MUSTER_AUDIT_PARALLEL_HPP

/// \file
/// The audit on several threads. Not part of the umbrella: <thread> is dear to include.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>

#include <algorithm>
#include <cstddef>
#include <thread>
#include <utility>
#include <vector>

namespace muster {

/// As audit, with the lines dealt out to threads. The result is the same for any number of them.
template <class Rules>
[[nodiscard]] audit_result audit_in_parallel(const audit_context& c, unsigned threads,
                                             const std::vector<bool>& on = stable_rules<Rules>()) {
    const auto& lines = c.claims().lines;
    const std::size_t parts =
        std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(lines.size(), 1));
    std::vector<typename Rules::partial> seen(parts);
    {
        std::vector<std::jthread> workers;
        for (std::size_t part = 0; part != parts; ++part)
            workers.emplace_back([&, part] {
                const auto last = lines.size() * (part + 1) / parts;
                for (auto i = lines.size() * part / parts; i != last; ++i)
                    seen[part].observe(lines[i], c, on);
            });
    }
    for (std::size_t part = 1; part != parts; ++part) seen[0].merge(std::move(seen[part]));
    return settle(std::move(seen[0]).conclude(c, on), c);
}

} // namespace muster

#endif // MUSTER_AUDIT_PARALLEL_HPP
