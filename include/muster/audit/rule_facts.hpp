// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULE_FACTS_HPP
#define MUSTER_AUDIT_RULE_FACTS_HPP

/// \file
/// What a rule says of itself. The audit, the rule table, the rule pages and every format read it.

#include <muster/audit/credit.hpp>
#include <muster/audit/outcome.hpp>
#include <muster/audit/rule_example.hpp>
#include <muster/audit/rule_setting.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace muster {

/// The hundreds block of a rule's number.
enum class rule_family : std::uint8_t {
    input,
    relabel,
    additionality,
    double_count,
    classification,
    denominator,
    basis,
    arithmetic,
    timeline,
    forensic,
};

[[nodiscard]] constexpr std::string_view name(rule_family f) noexcept {
    constexpr std::string_view names[] = {
        "input",       "relabel", "additionality", "double-count", "classification",
        "denominator", "basis",   "arithmetic",    "timeline",     "forensic"};
    return names[static_cast<int>(f)];
}

/// The constant facts of a rule. A flag is a reason to open the file, never a verdict, and its
/// page says so in every line: what else could explain it, and what clears it.
struct rule_facts {
    std::string_view id{};   ///< MST-R and three digits; never used again for another rule
    std::string_view slug{}; ///< a readable name
    std::string_view says{}; ///< what is the matter, in one sentence without jargon
    severity worst = severity::error;
    treatment_kind treatment = treatment_kind::none;
    data_level needs = data_level::required_columns;
    certainty_class certainty = certainty_class::arithmetic;
    maturity stage = maturity::stable;
    std::string_view why{};       ///< why it matters
    std::string_view inputs{};    ///< names of columns and tables, with a space between
    bool by_words = false;        ///< it looks for words of languages, in titles and descriptions
    std::string_view procedure{}; ///< how it decides
    std::string_view threshold{}; ///< what stands behind the settings, or the numbers of a law
    std::span<const rule_setting* const> settings{}; ///< every number that a user may change
    std::string_view innocent{};                     ///< known false positives
    std::string_view clears{};                       ///< what settles it
    std::string_view citation{};
    std::string_view example{}; ///< one worked case of an invented state, in words
    rule_example shown{};       ///< the same as files

    [[nodiscard]] constexpr rule_family family() const noexcept {
        return static_cast<rule_family>(id[id.size() - 3] - '0');
    }
};

} // namespace muster

#endif // MUSTER_AUDIT_RULE_FACTS_HPP
