// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULE_SETTING_HPP
#define MUSTER_AUDIT_RULE_SETTING_HPP

/// \file
/// A number by which a rule decides: named, with its default and where that is from.

#include <muster/core/rational.hpp>

#include <string_view>

namespace muster {

/// A threshold of a rule. It is a constant of the rule's own, and its address is its identity.
struct rule_setting {
    std::string_view name{}; ///< unique in its rule: "error_from"
    rational value{};        ///< the default
    std::string_view unit{}; ///< "of GDP", "bits", "days", "points", "times" ...
    std::string_view origin = "proposal of this project, uncalibrated";
};

/// Another value than the default, given by the user.
struct changed_setting {
    const rule_setting* which = nullptr;
    rational value{};
};

} // namespace muster

#endif // MUSTER_AUDIT_RULE_SETTING_HPP
