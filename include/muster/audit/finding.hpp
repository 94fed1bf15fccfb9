// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_FINDING_HPP
#define MUSTER_AUDIT_FINDING_HPP

/// \file
/// A question with its evidence: what a rule found, on which line, at what price.

#include <muster/audit/credit.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/ledger/waivers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// How a finding stands against a baseline. Source: SARIF 2.1.0, result.baselineState.
enum class finding_state : std::uint8_t { no_baseline, fresh, unchanged, updated };

[[nodiscard]] constexpr std::string_view name(finding_state s) noexcept {
    constexpr std::string_view names[] = {"", "new", "unchanged", "updated"};
    return names[static_cast<int>(s)];
}

/// One piece of evidence, in bits: log2 of the odds that it lends.
struct evidence {
    std::string what{};
    double bits = 0;
    std::string says{}; ///< why, with what was compared; may be empty
};

/// What a rule found.
struct finding {
    const rule_facts* rule = nullptr;
    outcome kind = outcome::fail; ///< fail or review
    severity level = severity::error;
    treatment acts{};

    const line* where = nullptr;       ///< null if it speaks of a whole year or of an unread row
    const line* counterpart = nullptr; ///< the second party, if there is one
    std::optional<column> cell{};      ///< the cell in question
    std::string file{};                ///< of the line, or of the unread row
    std::uint32_t row = 0;
    std::string country{};
    int year = 0;

    std::string message{}; ///< what was found, in words and figures
    std::string clears{};  ///< what would settle it for this line
    std::string reason{};  ///< the threshold that was used, where there is one
    std::vector<evidence> parts{};

    rational claimed{};         ///< the money in question, in units of the currency of the year
    rational credit_lost{};     ///< what the strict bound loses by this finding alone
    bool flips_verdict = false; ///< a member of the flip set
    bool below_materiality = false;

    const waiver* waived_by = nullptr; ///< the waiver that speaks of it, whether it holds or not
    bool is_waived = false;            ///< it holds: the finding is listed and does not act
    finding_state state = finding_state::no_baseline;
};

/// A finding of an earlier audit, as its JSON Lines have it.
struct baseline_entry {
    std::string fingerprint{};
    std::string rule{};
    std::string claimed{}; ///< exact decimal text
    std::string message{};
};

} // namespace muster

#endif // MUSTER_AUDIT_FINDING_HPP
