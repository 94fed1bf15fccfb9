// SPDX-License-Identifier: MIT
#ifndef MUSTER_VALUE_PILLAR_HPP
#define MUSTER_VALUE_PILLAR_HPP

/// \file
/// The parts of the pledge that money can be claimed for.

#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// A part of the pledge.
///
/// Source: NATO, The Hague Summit Declaration, 25 June 2025, paragraphs 2 and 3.
enum class pillar : std::uint8_t {
    core,       ///< core defence requirements: at least 3.5 % of GDP
    resilience, ///< defence- and security-related spending: up to 1.5 % of GDP
    total,      ///< both together: 5 % of GDP; no line of a ledger is claimed for it
    none,       ///< claimed for neither
};

/// The word for it in ledgers and reports.
[[nodiscard]] constexpr std::string_view name(pillar p) noexcept {
    switch (p) {
    case pillar::core: return "core";
    case pillar::resilience: return "resilience";
    case pillar::total: return "total";
    case pillar::none: break;
    }
    return "none";
}

/// The pillar that a ledger's cell names; nothing for any other word.
[[nodiscard]] constexpr std::optional<pillar> find_pillar(std::string_view word) noexcept {
    for (const auto p : {pillar::core, pillar::resilience, pillar::none})
        if (word == name(p)) return p;
    return std::nullopt;
}

} // namespace muster

#endif // MUSTER_VALUE_PILLAR_HPP
