// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_WAIVERS_HPP
#define MUSTER_LEDGER_WAIVERS_HPP

/// \file
/// The companion table of waivers: findings that an office has looked at and decided about.

#include <muster/ledger/companion_reader.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/value/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// One decision. It speaks of the findings of one rule on one thing: a line's id, a category, or
/// one finding by its fingerprint.
struct waiver {
    std::string rule{};             ///< id of the rule: MST-R101, or R101
    std::string id{};               ///< of a line; empty if another key is given
    std::string fingerprint{};      ///< of one finding
    std::string category{};         ///< of lines
    std::string until{};            ///< the last day on which it holds, as printed
    std::optional<date> last_day{}; ///< nothing: it cannot be read, so that the waiver has lapsed
    std::string reason{};
    std::string owner{};
    std::string status{}; ///< accepted, underReview or rejected. Source: SARIF 2.1.0, suppression
    std::string file{};
    std::uint32_t row = 0;

    /// Whether somebody answers for it, and says why.
    [[nodiscard]] bool is_signed() const noexcept { return !reason.empty() && !owner.empty(); }
    /// Whether it holds on a day. The last day counts.
    [[nodiscard]] bool holds_on(date today) const noexcept {
        return is_signed() && status == "accepted" && last_day && today <= *last_day;
    }
};

/// Adds the rows of a file with the columns rule, until, reason, owner and id, fingerprint or
/// category; status is optional, `accepted` by default. A waiver with a date that cannot be read is
/// kept: it has lapsed, and rule R006 says so.
///
/// Errors:  returns what is odd; a row that names no rule or nothing to waive is not used.
[[nodiscard]] inline std::vector<diagnostic>
read_waivers(std::vector<waiver>& into, std::string_view file, std::string_view text) {
    constexpr std::string_view names[] = {"rule", "until",       "reason",   "owner",
                                          "id",   "fingerprint", "category", "status"};
    detail::companion_reader in{file, text, names, 4, "waivers-unreadable"};
    while (in.next()) {
        waiver w{.rule = std::string{in.cell(0)},
                 .id = std::string{in.cell(4)},
                 .fingerprint = std::string{in.cell(5)},
                 .category = std::string{in.cell(6)},
                 .until = std::string{in.cell(1)},
                 .reason = std::string{in.cell(2)},
                 .owner = std::string{in.cell(3)},
                 .status = in.cell(7).empty() ? "accepted" : std::string{in.cell(7)},
                 .file = std::string{file},
                 .row = in.row()};
        if (w.rule.starts_with('R')) w.rule.insert(0, "MST-");
        if (w.rule.empty()) {
            in.refuse(0, "the id of a rule");
            continue;
        }
        if (w.id.empty() && w.fingerprint.empty() && w.category.empty()) {
            in.refuse(4, "the id of a line, nor is there a fingerprint or a category");
            continue;
        }
        if (w.status != "accepted" && w.status != "underReview" && w.status != "rejected") {
            in.refuse(7, "accepted, underReview or rejected");
            continue;
        }
        const auto day = parse_date(w.until);
        if (day) w.last_day = *day;
        into.push_back(std::move(w));
    }
    return in.finish();
}

} // namespace muster

#endif // MUSTER_LEDGER_WAIVERS_HPP
