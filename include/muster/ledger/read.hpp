// SPDX-License-Identifier: MIT
#ifndef MUSTER_LEDGER_READ_HPP
#define MUSTER_LEDGER_READ_HPP

/// \file
/// From the bytes of a CSV file to the lines of a ledger. The reader judges nothing: what it
/// cannot read it keeps as an unread row, and what is odd it reports.

#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/csv.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/meta.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/country.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// What a ledger is read as.
enum class ledger_role : std::uint8_t {
    claims,  ///< every row has to name its pillar
    history, ///< an earlier ledger: a row without a pillar was claimed for none
};

/// Foreign column names: theirs to ours.
using column_names = std::map<std::string, column, std::less<>>;

namespace detail {

// Reads one file into a ledger.
class ledger_reader {
public:
    ledger_reader(ledger& into, std::string_view file, std::string text, ledger_role role,
                  const column_names& names)
        : into_(into), sheet_(into.sheets.emplace_back()), role_(role), names_(names) {
        sheet_.file = file;
        sheet_.text = std::move(text);
        for (const auto& l : into.lines) total_ += round(abs(l.amount.value), rounding::up);
    }

    void read() {
        declare_all(csv_reader{sheet_.text, sheet_.file});
        csv_reader csv{sheet_.text, sheet_.file, {.separator = sheet_.meta.delimiter}};
        csv_record record;
        if (csv.next(record)) {
            read_header(record);
            while (csv.next(record)) read_row(record);
        }
        for (const auto& d : csv.diagnostics().all()) diagnostics_.add(d);
        diagnostics_.close(sheet_.file);
        for (const auto& d : diagnostics_.all()) into_.diagnostics.push_back(d);
        sheet_.unquoted = std::move(csv.storage());
    }

private:
    void report(diagnostic_level level, std::string_view code, std::uint32_t row,
                std::uint32_t column, std::size_t byte, std::string_view found, std::string says) {
        diagnostics_.add(
            {level, code, {sheet_.file, row, column, byte}, visible(found), std::move(says)});
    }

    void declare_all(const csv_reader& csv) {
        std::uint32_t row = 0;
        for (auto text : csv.comments()) {
            ++row;
            const auto colon = text.find(':');
            if (colon == std::string_view::npos) continue; // a remark
            const auto key = trim(text.substr(0, colon));
            const auto value = trim(text.substr(colon + 1));
            if (value.empty() || key.find(' ') != std::string_view::npos) continue; // so is this
            const auto wrong = declare(sheet_.meta, key, value);
            if (wrong == meta_errc::none) continue;
            const auto nearest = nearest_meta_key(key);
            const bool unknown = wrong == meta_errc::unknown_key;
            if (unknown && nearest.empty()) continue; // nobody meant a declaration
            report(unknown ? diagnostic_level::warning : diagnostic_level::error,
                   unknown ? "ledger-unknown-key" : "ledger-bad-declaration", row, 0, 0, text,
                   unknown ? "no declaration has this name; did you mean '" + std::string{nearest}
                                 + "'?"
                           : "'" + std::string{value} + "' is no value of " + std::string{key}
                                 + "; the default is used");
        }
    }

    void read_header(const csv_record& header) {
        for (std::size_t i = 0; i != header.fields.size(); ++i) {
            const auto heading = trim(header.fields[i]);
            const auto number = static_cast<std::uint32_t>(i + 1);
            sheet_.headings.emplace_back(heading);
            if (heading.empty()) {
                report(diagnostic_level::warning, "ledger-unnamed-column", header.row, number,
                       header.first, "", "the column has no name; its cells are kept and not used");
                continue;
            }
            const auto foreign = names_.find(heading);
            const auto known =
                foreign != names_.end() ? std::optional{foreign->second} : find_column(heading);
            if (!known) {
                const auto nearest = nearest_column(heading);
                report(nearest.empty() ? diagnostic_level::note : diagnostic_level::warning,
                       "ledger-unknown-column", header.row, number, header.first, heading,
                       "muster does not know this column; its cells are kept and not used"
                           + (nearest.empty() ? std::string{}
                                              : "; did you mean '" + std::string{nearest} + "'?"));
                continue;
            }
            auto& position = sheet_.position[static_cast<std::size_t>(*known)];
            if (position >= 0)
                report(diagnostic_level::error, "ledger-duplicate-column", header.row, number,
                       header.first, heading,
                       "the column stands twice; the first one, field "
                           + std::to_string(position + 1) + ", is used");
            else
                position = static_cast<std::int16_t>(i);
        }
        for (const auto& c : columns) {
            if (!c.required || sheet_.has(c.id) || is_declared(c.id)) continue;
            report(diagnostic_level::error, "ledger-missing-column", header.row, 0, header.first,
                   "",
                   "the required column '" + std::string{c.name}
                       + "' is missing; add it, or map another one to it with --columns");
        }
    }

    // Whether the file says once what the column would say in every row.
    [[nodiscard]] bool is_declared(column c) const {
        return (c == column::country && !sheet_.meta.country.empty())
               || (c == column::currency && !sheet_.meta.currency.empty())
               || (c == column::pillar && role_ == ledger_role::history);
    }

    void read_row(const csv_record& record) {
        line l{.from = &sheet_, .first_cell = sheet_.cells.size(), .row = record.row};
        for (std::size_t i = 0; i != sheet_.headings.size(); ++i)
            sheet_.cells.push_back(i < record.fields.size() ? trim(record.fields[i])
                                                            : std::string_view{});
        unread_row bad{.from = &sheet_, .row = record.row};
        if (record.fields.size() == sheet_.headings.size()) {
            read_required(l, bad);
        } else {
            bad.cell = "row";
            bad.text = std::to_string(record.fields.size()) + " fields";
            bad.expected = std::to_string(sheet_.headings.size()) + " fields, as in the header";
        }
        if (!bad.cell.empty()) {
            bad.id = l[column::id];
            bad.country = l.country.empty() ? l[column::country] : l.country;
            bad.year = l.year;
            bad.parent_id = l[column::parent_id];
            into_.unread.push_back(std::move(bad));
            return;
        }
        check_optional(l, record);
        l.number = static_cast<std::uint32_t>(into_.lines.size());
        into_.lines.push_back(l);
    }

    void read_required(line& l, unread_row& bad) {
        const auto refuse = [&bad](column c, std::string_view text, std::string_view expected) {
            if (!bad.cell.empty()) return; // the first one is enough
            bad.cell = name(c);
            bad.text = text;
            bad.expected = expected;
        };
        l.id = l[column::id];
        if (l.id.empty()) refuse(column::id, "", "an identifier");

        l.country =
            l.has(column::country) ? l[column::country] : std::string_view{sheet_.meta.country};
        if (const auto known = find_country(l.country))
            l.country = intern(known->alpha3());
        else if (l.country.empty())
            refuse(column::country, "", "a country of ISO 3166-1");

        const auto year_text = l[column::year];
        const auto number = parse_decimal(year_text);
        if (number && number->places == 0 && number->digits >= 1949 && number->digits <= 2100)
            l.year = year{static_cast<int>(number->digits)};
        else
            refuse(column::year, year_text, "a year from 1949 to 2100");

        l.currency =
            l.has(column::currency) ? l[column::currency] : std::string_view{sheet_.meta.currency};
        if (l.currency.empty()) refuse(column::currency, "", "a currency of ISO 4217");

        const auto pillar_text = l[column::pillar];
        l.claimed = find_pillar(pillar_text).value_or(pillar::none);
        if (pillar_text.empty() && role_ == ledger_role::claims)
            refuse(column::pillar, "", "core, resilience or none");

        const auto unit_text =
            l.has(column::unit) ? l[column::unit] : std::string_view{sheet_.meta.unit};
        if (!unit_text.empty() && !parse_unit(unit_text))
            refuse(column::unit, unit_text, "1, 1e3, 1e6 or 1e9");
        const auto amount = parse_figure(l[column::amount], l.format());
        if (!amount) {
            refuse(amount.error() == figure_errc::bad_decimals ? column::decimals : column::amount,
                   amount.error() == figure_errc::bad_decimals ? l.format().decimals
                                                               : l[column::amount],
                   describe(amount.error()));
        } else if (total_ + round(abs(amount->value), rounding::up) > largest_amount) {
            refuse(column::amount, l[column::amount],
                   "an amount that keeps the sum of the ledger within 10^14 units");
        } else {
            if (bad.cell.empty()) total_ += round(abs(amount->value), rounding::up);
            l.amount = *amount;
            bad.amount = *amount;
            bad.currency = l.currency;
        }
    }

    static std::string_view describe(figure_errc e) noexcept {
        switch (e) {
        case figure_errc::not_a_number:
            return "a number under the declared decimal_mark and group_mark";
        case figure_errc::bad_unit: return "1, 1e3, 1e6 or 1e9";
        case figure_errc::bad_decimals: return "a whole number from -14 to 4, or INF";
        case figure_errc::too_large: return "an amount of at most 10^14 units";
        case figure_errc::too_fine: break;
        }
        return "an amount with at most four decimals of a unit of currency";
    }

    // Reports optional cells that cannot be read; they count as empty.
    void check_optional(const line& l, const csv_record& record) {
        for (const auto& c : columns) {
            if (c.required || !l.has(c.id) || is_readable(l, c)) continue;
            report(diagnostic_level::warning, "ledger-unreadable-cell", record.row,
                   static_cast<std::uint32_t>(sheet_.position[static_cast<std::size_t>(c.id)] + 1),
                   record.first, l[c.id],
                   std::string{c.name} + " is not " + std::string{expected(c.kind)}
                       + "; the cell is read as empty");
        }
    }
    static bool is_readable(const line& l, const column_facts& c) {
        switch (c.kind) {
        case cell_kind::year: {
            const auto n = parse_decimal(l[c.id]);
            return n && n->places == 0 && n->digits >= 0 && n->digits <= 9999;
        }
        case cell_kind::amount: return c.id == column::unit || l.amount_in(c.id).has_value();
        case cell_kind::fraction: return l.fraction_in(c.id).has_value();
        case cell_kind::percent: return l.percent_in(c.id).has_value();
        case cell_kind::date: return l.date_in(c.id).has_value();
        case cell_kind::truth: return l.truth_in(c.id).has_value();
        case cell_kind::rate: return l.rate_in(c.id).has_value();
        case cell_kind::whole: return parse_decimal(l[c.id]).has_value();
        case cell_kind::text:
        case cell_kind::code: break;
        }
        return true;
    }
    static std::string_view expected(cell_kind k) noexcept {
        switch (k) {
        case cell_kind::year: return "a year";
        case cell_kind::amount: return "an amount";
        case cell_kind::fraction: return "a number from 0 to 1 with at most six decimals";
        case cell_kind::percent: return "a percentage";
        case cell_kind::date: return "a date of ISO 8601 (2025-06-25)";
        case cell_kind::truth: return "true or false";
        case cell_kind::rate: return "a rate above zero and up to 10^6 with at most six decimals";
        case cell_kind::whole: return "a whole number";
        case cell_kind::text:
        case cell_kind::code: break;
        }
        return "a text";
    }

    // The same text as a part of the sheet, so that it lives as long as the line does.
    std::string_view intern(std::string_view alpha3) {
        for (const auto& c : sheet_.countries)
            if (c == alpha3) return c;
        return sheet_.countries.emplace_back(alpha3);
    }

    ledger& into_;
    sheet& sheet_;
    ledger_role role_;
    const column_names& names_;
    diagnostic_list diagnostics_;
    std::int64_t total_ = 0; // of the absolute amounts, rounded up
};

} // namespace detail

/// Reads a file into a ledger, behind what it already holds.
inline void read_ledger(ledger& into, std::string_view file, std::string text,
                        ledger_role role = ledger_role::claims, const column_names& names = {}) {
    detail::ledger_reader{into, file, std::move(text), role, names}.read();
}

/// A ledger of one file.
[[nodiscard]] inline ledger read_ledger(std::string_view file, std::string text,
                                        ledger_role role = ledger_role::claims,
                                        const column_names& names = {}) {
    ledger read;
    read_ledger(read, file, std::move(text), role, names);
    return read;
}

} // namespace muster

#endif // MUSTER_LEDGER_READ_HPP
