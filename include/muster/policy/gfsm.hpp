// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_GFSM_HPP
#define MUSTER_POLICY_GFSM_HPP

/// \file
/// The economic classification of spending, as far as the rules need it.

#include <string_view>

namespace muster {

/// A kind of transaction.
struct gfsm_item {
    std::string_view code;
    std::string_view title;
};

// clang-format off
/// Expense (2), and transactions in assets and liabilities (3), with the items that rules ask for.
/// Source: International Monetary Fund, Government Finance Statistics Manual 2014, Appendix 8.
inline constexpr gfsm_item gfsm_2014[] = {
    {"21", "Compensation of employees"},
    {"211", "Wages and salaries"},
    {"212", "Employers' social contributions"},
    {"22", "Use of goods and services"},
    {"23", "Consumption of fixed capital"},
    {"24", "Interest"},
    {"25", "Subsidies"},
    {"26", "Grants"},
    {"261", "Grants to foreign governments"},
    {"262", "Grants to international organizations"},
    {"263", "Grants to other general government units"},
    {"27", "Social benefits"},
    {"271", "Social security benefits"},
    {"272", "Social assistance benefits"},
    {"273", "Employment-related social benefits"},
    {"28", "Other expense"},
    {"281", "Property expense other than interest"},
    {"282", "Transfers not elsewhere classified"},
    {"31", "Nonfinancial assets"},
    {"311", "Fixed assets"},
    {"3111", "Buildings and structures"},
    {"3112", "Machinery and equipment"},
    {"3113", "Other fixed assets"},
    {"3114", "Weapons systems"},
    {"312", "Inventories"},
    {"313", "Valuables"},
    {"314", "Nonproduced assets"},
    {"32", "Financial assets"},
    {"3202", "Currency and deposits (assets)"},
    {"3203", "Debt securities (assets)"},
    {"3204", "Loans (assets)"},
    {"3205", "Equity and investment fund shares (assets)"},
    {"33", "Liabilities"},
    {"3303", "Debt securities (liabilities)"},
    {"3304", "Loans (liabilities)"},
};
// clang-format on

/// The item of this code, or null.
[[nodiscard]] constexpr const gfsm_item* find_gfsm(std::string_view code) noexcept {
    for (const auto& item : gfsm_2014)
        if (item.code == code) return &item;
    return nullptr;
}

/// Whether this is a code of the list.
[[nodiscard]] constexpr bool is_gfsm(std::string_view code) noexcept {
    for (const auto& item : gfsm_2014)
        if (item.code == code) return true;
    return false;
}

/// Whether a code is another one or a part of it: 3204 is within 32.
[[nodiscard]] constexpr bool is_gfsm_within(std::string_view code,
                                            std::string_view above) noexcept {
    return code.substr(0, above.size()) == above;
}

} // namespace muster

#endif // MUSTER_POLICY_GFSM_HPP
