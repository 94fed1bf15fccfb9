// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_UNREADABLE_LINE_HPP
#define MUSTER_AUDIT_RULES_INPUT_UNREADABLE_LINE_HPP

/// \file
/// R001: a row cannot be read and is left out of every total.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace muster::rules {

/// A row that is in no total because a required cell cannot be read.
struct unreadable_line {
    static constexpr rule_facts facts{
        .id = "MST-R001",
        .slug = "unreadable-line",
        .says = "a row cannot be read and is left out of every total",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why =
            "What cannot be read cannot be counted, and what is left out in silence is an error of "
            "the audit, not of the ledger.",
        .inputs = "id country year amount currency pillar",
        .procedure =
            "A required cell is empty, or is not a number under the declared decimal and group "
            "marks, or the year is outside 1949 to 2100, or the row has another number of "
            "fields than the header. Marks and dates are never guessed.",
        .threshold =
            "years 1949 (North Atlantic Treaty) to 2100; amounts to 10^14 units with at most "
            "four decimals, so that sums stay exact",
        .innocent =
            "Footers and printed totals of an export: delete them, or give totals a `total_of` "
            "cell. A figure that was never published: the row is shown, and stays uncounted.",
        .clears = "a cell that can be read",
        .citation = "Frictionless Data, checks type-error and extra-cell",
        .example =
            "Atlantis claims 'about 40' for a harbour: no number, so the row is left out and "
            "the report says so.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,310,EUR,core,Fuel depot\n"
                            "A2,XAT,2027,about 40,EUR,resilience,Harbour\n"},
    };

    struct state {
        std::uint64_t read = 0;
    };
    void observe(state& seen, const line& /*unused*/, const audit_context& /*unused*/) const {
        ++seen.read;
    }
    void merge(state& into, state&& other) const { into.read += other.read; }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.pass(seen.read);
        for (const auto& row : c.claims().unread) {
            finding found{
                .acts = treatment::disallow(),
                .file = row.from->file,
                .row = row.row,
                .country = row.country,
                .message =
                    row.cell + ' '
                    + (row.text.empty() ? "is empty"
                                        : wording::quoted(row.text) + " is not " + row.expected)
                    + "; the row " + (row.id.empty() ? "" : row.id + ' ')
                    + "is left out of every total",
                .clears = row.expected + " in column " + row.cell,
            };
            if (row.amount) {
                found.claimed = row.amount->value;
                found.message +=
                    " (" + wording::money(row.amount->value, row.currency) + " unread)";
            }
            out.report(std::move(found));
        }
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_UNREADABLE_LINE_HPP
