// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_CSV_ROW_HPP
#define MUSTER_REPORT_CSV_ROW_HPP

/// \file
/// Rows of comma-separated values that a spreadsheet can open without harm.

#include <muster/core/decimal.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

/// A cell: quoted where RFC 4180 asks for it. A text that a spreadsheet would take for a formula
/// (it starts with = + - @ TAB or CR) gets an apostrophe in front; plain numbers stay numbers.
[[nodiscard]] inline std::string csv_cell(std::string_view text) {
    std::string out;
    const bool formula =
        !text.empty() && std::string_view{"=+-@\t\r"}.find(text[0]) != std::string_view::npos;
    if (formula && !parse_decimal(text)) out += '\'';
    out += text;
    if (out.find_first_of(",\"\n\r") == std::string::npos) return out;
    std::string quoted = "\"";
    for (const char c : out) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

/// Adds a row.
inline void csv_row(std::string& out, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i != cells.size(); ++i) {
        if (i != 0) out += ',';
        out += csv_cell(cells[i]);
    }
    out += '\n';
}

} // namespace muster::report

#endif // MUSTER_REPORT_CSV_ROW_HPP
