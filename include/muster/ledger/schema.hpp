// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_SCHEMA_HPP
#define MUSTER_LEDGER_SCHEMA_HPP

/// \file
/// The columns of a ledger: their names, what stands in them, and their names in public standards.

#include <muster/core/text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

// clang-format off
/// A column of a ledger.
enum class column : std::uint8_t {
    id, country, year, amount, currency, pillar,
    category, title, description, lang, place,
    unit, decimals, rounding, phase, basis, price_basis, price_year, direction,
    total_of, parent_id, reported_share,
    cofog, gfsm, instrument, grant_equivalent, admin_code, admin_name, budgetary_transfers,
    project_id, program_id, contract_id, ocid, contract_value, project_total,
    funder_id, fin_source, national_share, public_share,
    recipient_id, recipient_name, recipient_defence_share, counterparty_line,
    approved_date, contract_date, first_announced, start_date, end_date, as_of,
    baseline_amount, baseline_year,
    military_requirement, requirement_authority, requirement_date,
    military_share, share_method, civil_counterfactual_cost,
    ten_t, mil_network, spec_fields,
    other_forces, t1, t2, t3, t4, proportion,
    other_tags, evidence_url, evidence_type, evidence_date, legal_basis,
    reverses_id, event_date, status,
    fx_rate, fx_convention,
};
// clang-format on

inline constexpr std::size_t column_count = static_cast<std::size_t>(column::fx_convention) + 1;

/// What stands in the cells of a column.
enum class cell_kind : std::uint8_t {
    text,     ///< anything
    code,     ///< a word of a closed list
    year,     ///< four digits
    amount,   ///< an exact decimal, in the unit of its row
    fraction, ///< an exact decimal from 0 to 1
    percent,  ///< a percentage as printed, with or without the sign
    whole,    ///< a whole number
    date,     ///< ISO 8601
    truth,    ///< true or false, yes or no, 1 or 0
    rate,     ///< an exact decimal above zero
};

/// One column.
struct column_facts {
    column id{};
    std::string_view name;
    cell_kind kind{};
    bool required = false;
    std::string_view meaning;
    std::string_view known_as; ///< its type in Fiscal Data Package 1.0, or its field in OCDS 1.1
};

// clang-format off
/// All columns, in the order of the enumeration.
/// Source: Fiscal Data Package 1.0, ColumnType taxonomy; Open Contracting Data Standard 1.1.
inline constexpr std::array<column_facts, column_count> columns{{
    {column::id, "id", cell_kind::text, true, "the claim; unique with year and phase", "budget-line-id"},
    {column::country, "country", cell_kind::code, true, "ISO 3166-1 alpha-3 or alpha-2", "geo:source:code"},
    {column::year, "year", cell_kind::year, true, "the fiscal year's label", "date:fiscal-year"},
    {column::amount, "amount", cell_kind::amount, true, "the claimed money, in `unit`s of `currency`", "value"},
    {column::currency, "currency", cell_kind::code, true, "ISO 4217", "value-currency:code"},
    {column::pillar, "pillar", cell_kind::code, true, "core, resilience or none", ""},
    {column::category, "category", cell_kind::code, false, "code of the playbook", "functional-classification:generic:code"},
    {column::title, "title", cell_kind::text, false, "what it is called now", "functional-classification:generic:label"},
    {column::description, "description", cell_kind::text, false, "what it is said to be", "functional-classification:generic:description"},
    {column::lang, "lang", cell_kind::text, false, "language of the texts, BCP 47", ""},
    {column::place, "place", cell_kind::text, false, "where it is", "geo:target:label"},
    {column::unit, "unit", cell_kind::amount, false, "1, 1e3, 1e6 or 1e9 units of currency", ""},
    {column::decimals, "decimals", cell_kind::code, false, "accuracy as in XBRL: a whole number or INF", ""},
    {column::rounding, "rounding", cell_kind::code, false, "rounded or truncated", ""},
    {column::phase, "phase", cell_kind::code, false, "proposed, approved, adjusted, committed, executed or estimate", "phase:id"},
    {column::basis, "basis", cell_kind::code, false, "cash, commitment, accrual or delivery", ""},
    {column::price_basis, "price_basis", cell_kind::code, false, "current or constant", ""},
    {column::price_year, "price_year", cell_kind::year, false, "base year of constant prices", ""},
    {column::direction, "direction", cell_kind::code, false, "expenditure or revenue", "direction"},
    {column::total_of, "total_of", cell_kind::text, false, "this row is a printed total of a pillar, or of everything", ""},
    {column::parent_id, "parent_id", cell_kind::text, false, "the claim that this one is a part of", ""},
    {column::reported_share, "reported_share", cell_kind::percent, false, "share of GDP as printed", ""},
    {column::cofog, "cofog", cell_kind::code, false, "COFOG 1999: division, group or class", "functional-classification:cofog:code"},
    {column::gfsm, "gfsm", cell_kind::code, false, "GFSM 2014 economic code", "economic-classification:gfsm:level1:code"},
    {column::instrument, "instrument", cell_kind::code, false, "grant, loan, equity, guarantee or tax_expenditure", "expenditure-type:code"},
    {column::grant_equivalent, "grant_equivalent", cell_kind::amount, false, "value of a loan or guarantee as a gift", ""},
    {column::admin_code, "admin_code", cell_kind::text, false, "spending body", "administrative-classification:generic:code"},
    {column::admin_name, "admin_name", cell_kind::text, false, "spending body by name", "administrative-classification:generic:label"},
    {column::budgetary_transfers, "budgetary_transfers", cell_kind::amount, false, "moved in from other budgets", "budgetary-transfers"},
    {column::project_id, "project_id", cell_kind::text, false, "project", "activity:generic:project:code"},
    {column::program_id, "program_id", cell_kind::text, false, "programme", "activity:generic:program:code"},
    {column::contract_id, "contract_id", cell_kind::text, false, "contract", "activity:generic:contract:code"},
    {column::ocid, "ocid", cell_kind::text, false, "Open Contracting identifier", "ocid"},
    {column::contract_value, "contract_value", cell_kind::amount, false, "value of the contract", "contracts/value"},
    {column::project_total, "project_total", cell_kind::amount, false, "cost of the whole project", ""},
    {column::funder_id, "funder_id", cell_kind::text, false, "who pays", ""},
    {column::fin_source, "fin_source", cell_kind::code, false, "national, national_loan, eu, nato, partner or private", "fin-source:generic:code"},
    {column::national_share, "national_share", cell_kind::fraction, false, "part paid by the claiming state", ""},
    {column::public_share, "public_share", cell_kind::fraction, false, "part paid by public bodies", ""},
    {column::recipient_id, "recipient_id", cell_kind::text, false, "who is paid", "recipient:generic:id"},
    {column::recipient_name, "recipient_name", cell_kind::text, false, "who is paid, by name", "recipient:generic:name"},
    {column::recipient_defence_share, "recipient_defence_share", cell_kind::fraction, false, "defence part of the recipient's turnover", ""},
    {column::counterparty_line, "counterparty_line", cell_kind::text, false, "the claim on the other side of a transfer", ""},
    {column::approved_date, "approved_date", cell_kind::date, false, "when it was decided", "date:fiscal:activity-approval"},
    {column::contract_date, "contract_date", cell_kind::date, false, "when the contract was signed", "awards/date"},
    {column::first_announced, "first_announced", cell_kind::date, false, "when it was first made public", ""},
    {column::start_date, "start_date", cell_kind::date, false, "start of the work", "date:fiscal:activity-start"},
    {column::end_date, "end_date", cell_kind::date, false, "end of the work", "date:fiscal:activity-end"},
    {column::as_of, "as_of", cell_kind::date, false, "state of the figure", ""},
    {column::baseline_amount, "baseline_amount", cell_kind::amount, false, "spending on the same item before the pledge", ""},
    {column::baseline_year, "baseline_year", cell_kind::year, false, "year of the baseline", ""},
    {column::military_requirement, "military_requirement", cell_kind::text, false, "capability target, host-nation plan or baseline requirement", ""},
    {column::requirement_authority, "requirement_authority", cell_kind::text, false, "who stated the requirement", ""},
    {column::requirement_date, "requirement_date", cell_kind::date, false, "when it was stated", ""},
    {column::military_share, "military_share", cell_kind::fraction, false, "claimed military part", ""},
    {column::share_method, "share_method", cell_kind::code, false, "incremental, metered, capacity or declared", ""},
    {column::civil_counterfactual_cost, "civil_counterfactual_cost", cell_kind::amount, false, "cost without the military specification", ""},
    {column::ten_t, "ten_t", cell_kind::truth, false, "on the trans-European transport network", ""},
    {column::mil_network, "mil_network", cell_kind::truth, false, "on the military network", ""},
    {column::spec_fields, "spec_fields", cell_kind::text, false, "parameters of Regulation (EU) 2021/1328: axle=22.5;mlc=80", ""},
    {column::other_forces, "other_forces", cell_kind::truth, false, "paid for forces outside the armed forces", ""},
    {column::t1, "t1", cell_kind::truth, false, "trained in military tactics", ""},
    {column::t2, "t2", cell_kind::truth, false, "equipped as a military force", ""},
    {column::t3, "t3", cell_kind::truth, false, "can operate under direct military authority", ""},
    {column::t4, "t4", cell_kind::truth, false, "realistically deployable in support of a military force", ""},
    {column::proportion, "proportion", cell_kind::fraction, false, "part of the force that passes the four tests", ""},
    {column::other_tags, "other_tags", cell_kind::text, false, "other trackers: climate:1.0;rrf:1.0", ""},
    {column::evidence_url, "evidence_url", cell_kind::text, false, "a document", "documents/url"},
    {column::evidence_type, "evidence_type", cell_kind::text, false, "kind of the document", "documents/documentType"},
    {column::evidence_date, "evidence_date", cell_kind::date, false, "date of the document", "documents/datePublished"},
    {column::legal_basis, "legal_basis", cell_kind::text, false, "law", ""},
    {column::reverses_id, "reverses_id", cell_kind::text, false, "the claim that this one reverses", ""},
    {column::event_date, "event_date", cell_kind::date, false, "day of the disaster", ""},
    {column::status, "status", cell_kind::text, false, "state of the work", ""},
    {column::fx_rate, "fx_rate", cell_kind::rate, false, "units of `currency` for a US dollar, where the amount was converted", ""},
    {column::fx_convention, "fx_convention", cell_kind::code, false, "average, end_of_year, spot, contract or ppp", ""},
}};
// clang-format on

namespace detail {
consteval bool columns_are_in_order() {
    for (std::size_t i = 0; i != columns.size(); ++i)
        if (static_cast<std::size_t>(columns[i].id) != i) return false;
    return true;
}
static_assert(columns_are_in_order(), "the table of columns follows the enumeration");
} // namespace detail

[[nodiscard]] constexpr const column_facts& facts_of(column c) noexcept {
    return columns[static_cast<std::size_t>(c)];
}
[[nodiscard]] constexpr std::string_view name(column c) noexcept { return facts_of(c).name; }

/// The column of this name, or of this public type or field.
[[nodiscard]] constexpr std::optional<column> find_column(std::string_view heading) noexcept {
    for (const auto& c : columns)
        if (heading == c.name) return c.id;
    for (const auto& c : columns)
        if (!c.known_as.empty() && heading == c.known_as) return c.id;
    return std::nullopt;
}

/// The name of the column that a misspelt heading is nearest to; empty if none is near.
[[nodiscard]] constexpr std::string_view nearest_column(std::string_view heading) noexcept {
    nearest_word nearest{heading};
    for (const auto& c : columns) nearest.show(c.name);
    return nearest.best();
}

} // namespace muster

#endif // MUSTER_LEDGER_SCHEMA_HPP
