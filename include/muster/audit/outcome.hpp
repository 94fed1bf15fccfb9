// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_OUTCOME_HPP
#define MUSTER_AUDIT_OUTCOME_HPP

/// \file
/// What a rule answers for a line, how grave it is, and how sure the rule can be.

#include <cstdint>
#include <string_view>

namespace muster {

/// The answer of a rule for one line. "Clean" and "could not look" are never the same.
/// Source: SARIF 2.1.0, result.kind.
enum class outcome : std::uint8_t {
    pass,
    fail,
    review,         ///< a person has to look
    open,           ///< an input is missing: which one is always said
    not_applicable, ///< the rule does not speak of such lines
};

/// How grave a failure is. Source: SARIF 2.1.0, result.level.
enum class severity : std::uint8_t { note, warning, error };

/// What a rule can be sure of.
enum class certainty_class : std::uint8_t {
    arithmetic,  ///< A: follows from the figures or a definition
    documentary, ///< B: follows from documents
    statistical, ///< C: unusual, nothing more; such a rule never takes credit away, it asks
};

enum class maturity : std::uint8_t { stable, preview };

/// What a rule needs to be able to look.
enum class data_level : std::uint8_t {
    required_columns, ///< L0
    optional_columns, ///< L1
    tables,           ///< L2: macro, pledge, path
    earlier_ledgers,  ///< L3
    outside_evidence, ///< L4
};

[[nodiscard]] constexpr std::string_view name(outcome o) noexcept {
    switch (o) {
    case outcome::pass: return "pass";
    case outcome::fail: return "fail";
    case outcome::review: return "review";
    case outcome::open: return "open";
    case outcome::not_applicable: break;
    }
    return "notApplicable";
}

[[nodiscard]] constexpr std::string_view name(severity s) noexcept {
    return s == severity::error ? "error" : s == severity::warning ? "warning" : "note";
}

[[nodiscard]] constexpr char letter(certainty_class c) noexcept {
    return static_cast<char>('A' + static_cast<int>(c));
}

[[nodiscard]] constexpr std::string_view name(certainty_class c) noexcept {
    return c == certainty_class::arithmetic    ? "arithmetic"
           : c == certainty_class::documentary ? "documentary"
                                               : "statistical";
}

[[nodiscard]] constexpr std::string_view name(maturity m) noexcept {
    return m == maturity::stable ? "stable" : "preview";
}

[[nodiscard]] constexpr std::string_view name(data_level l) noexcept {
    switch (l) {
    case data_level::required_columns: return "the required columns";
    case data_level::optional_columns: return "optional columns";
    case data_level::tables: return "a macro, pledge or path table";
    case data_level::earlier_ledgers: return "earlier ledgers";
    case data_level::outside_evidence: break;
    }
    return "outside evidence";
}

} // namespace muster

#endif // MUSTER_AUDIT_OUTCOME_HPP
