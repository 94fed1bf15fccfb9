// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULE_EXAMPLE_HPP
#define MUSTER_AUDIT_RULE_EXAMPLE_HPP

/// \file
/// The worked example on a rule's page: files of an invented state in which the rule has something
/// to say. The tests audit every one of them.

#include <string_view>

namespace muster {

/// The files of an example, as CSV texts. What is empty is not there.
struct rule_example {
    std::string_view claims{};
    std::string_view history{}; ///< an earlier ledger
    std::string_view macro{};   ///< empty: example_macro
    std::string_view plans{};   ///< a path table
    std::string_view waivers{};
    std::string_view today{}; ///< ISO 8601
};

/// GDP and prices of Atlantis (XAT, a code of ISO 3166-1 for users): EUR 100 000 m a year, so that
/// EUR 10 m are 0.01 % of GDP.
inline constexpr std::string_view example_macro =
    "country,year,gdp,gdp_currency,unit,decimals,gdp_basis,gdp_source,deflator\n"
    "XAT,2023,100000,EUR,1e6,INF,current,invented,80\n"
    "XAT,2024,100000,EUR,1e6,INF,current,invented,90\n"
    "XAT,2025,100000,EUR,1e6,INF,current,invented,100\n"
    "XAT,2026,100000,EUR,1e6,INF,current,invented,104\n"
    "XAT,2027,100000,EUR,1e6,INF,current,invented,110\n"
    "XAT,2028,100000,EUR,1e6,INF,current,invented,120\n";

} // namespace muster

#endif // MUSTER_AUDIT_RULE_EXAMPLE_HPP
