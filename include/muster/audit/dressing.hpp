// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_DRESSING_HPP
#define MUSTER_AUDIT_DRESSING_HPP

/// \file
/// Words that dress a title for the pledge.

#include <string_view>

namespace muster {

/// Words that dress a title for the pledge and say nothing of the object.
/// Source: the wording of The Hague Summit Declaration, paragraph 3, and of the headings under it.
inline constexpr std::string_view dressing_words[] = {
    "and",     "capability", "corridor",  "critical", "defence",   "defense",      "dual",
    "for",     "military",   "mobility",  "national", "of",        "preparedness", "programme",
    "project", "resilience", "resilient", "security", "strategic", "the",          "use",
};

[[nodiscard]] constexpr bool is_dressing(std::string_view token) noexcept {
    for (const auto word : dressing_words)
        if (token == word) return true;
    return false;
}

} // namespace muster

#endif // MUSTER_AUDIT_DRESSING_HPP
