// SPDX-License-Identifier: MIT
#ifndef MUSTER_POLICY_GFSM_HPP
#define MUSTER_POLICY_GFSM_HPP

/// \file
/// The economic classification of spending, as far as the rules need it.

#include <muster/policy/code_tree.hpp>

#include <string_view>

namespace muster {

// clang-format off
/// Expense (2), and transactions in assets and liabilities (31 to 33), with the items that rules ask
/// for. Titles stand without the manual's mark [GFS].
/// Source: International Monetary Fund, Government Finance Statistics Manual 2014, tables 6.1 (21 to
///         28), 8.1 (31) and 9.1 (32, 33).
inline constexpr code_tree gfsm_2014{{
    {"2", "", "Expense"},
    {"21", "2", "Compensation of employees"},
    {"211", "21", "Wages and salaries"},
    {"212", "21", "Employers' social contributions"},
    {"22", "2", "Use of goods and services"},
    {"23", "2", "Consumption of fixed capital"},
    {"24", "2", "Interest"},
    {"25", "2", "Subsidies"},
    {"26", "2", "Grants"},
    {"261", "26", "Grants to foreign governments"},
    {"262", "26", "Grants to international organizations"},
    {"263", "26", "Grants to other general government units"},
    {"27", "2", "Social benefits"},
    {"271", "27", "Social security benefits"},
    {"272", "27", "Social assistance benefits"},
    {"273", "27", "Employment-related social benefits"},
    {"28", "2", "Other expense"},
    {"281", "28", "Property expense other than interest"},
    {"282", "28", "Transfers not elsewhere classified"},
    {"31", "", "Net investment in nonfinancial assets"},
    {"311", "31", "Fixed assets"},
    {"3111", "311", "Buildings and structures"},
    {"3112", "311", "Machinery and equipment"},
    {"31121", "3112", "Transport equipment"},
    {"3113", "311", "Other fixed assets"},
    {"31132", "3113", "Intellectual property products"},
    {"311321", "31132", "Research and development"},
    {"3114", "311", "Weapons systems"},
    {"312", "31", "Inventories"},
    {"31225", "312", "Military inventories"},
    {"313", "31", "Valuables"},
    {"314", "31", "Nonproduced assets"},
    {"32", "", "Net acquisition of financial assets"},
    {"3201", "32", "Monetary gold and Special Drawing Rights (SDRs)"},
    {"3202", "32", "Currency and deposits"},
    {"3203", "32", "Debt securities"},
    {"3204", "32", "Loans"},
    {"3205", "32", "Equity and investment fund shares"},
    {"3206", "32", "Insurance, pension, and standardized guarantee schemes"},
    {"3207", "32", "Financial derivatives and employee stock options"},
    {"3208", "32", "Other accounts receivable"},
    {"321", "32", "Domestic debtors"},
    {"322", "32", "External debtors"},
    {"33", "", "Net incurrence of liabilities"},
    {"3301", "33", "Special Drawing Rights (SDRs)"},
    {"3302", "33", "Currency and deposits"},
    {"3303", "33", "Debt securities"},
    {"3304", "33", "Loans"},
    {"3305", "33", "Equity and investment fund shares"},
    {"3306", "33", "Insurance, pension, and standardized guarantee schemes"},
    {"3307", "33", "Financial derivatives and employee stock options"},
    {"3308", "33", "Other accounts payable"},
    {"331", "33", "Domestic creditors"},
    {"332", "33", "External creditors"},
}};
// clang-format on

/// The item of this code, or null.
[[nodiscard]] constexpr const tree_code* find_gfsm(std::string_view code) noexcept {
    return gfsm_2014.find(code);
}

/// Whether this is a code of the list.
[[nodiscard]] constexpr bool is_gfsm(std::string_view code) noexcept {
    return gfsm_2014.contains(code);
}

/// Whether a code is another one or a part of it: 3204 is within 32. False for an unknown code.
[[nodiscard]] constexpr bool is_gfsm_within(std::string_view code,
                                            std::string_view above) noexcept {
    return gfsm_2014.is_within(code, above);
}

} // namespace muster

#endif // MUSTER_POLICY_GFSM_HPP
