// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_HPP
#define MUSTER_AUDIT_RULES_INPUT_HPP

/// \file
/// Rules on what can be read, and on the evidence that comes with a claim: R001, R002, R003, R005.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/code_lists.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/gfsm.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/country.hpp>
#include <muster/value/currency.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

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

/// A coded cell that is not in its list.
struct unknown_code {
    static constexpr rule_facts facts{
        .id = "MST-R002",
        .slug = "unknown-code",
        .says = "a coded cell is not in its code list",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "A code that nobody knows hides a line from every rule that reads it.",
        .inputs = "country currency pillar category cofog gfsm phase basis price_basis direction "
                  "instrument fin_source share_method rounding",
        .procedure =
            "Exact look-up after trimming. If the code is absent, the nearest known one within "
            "two edits is named. COFOG may be a division, a group or a class. A currency that "
            "was withdrawn is known; its dates are the business of another rule.",
        .threshold = "two edits, and at most half of the code: proposal of this project",
        .innocent = "National classifications: map them to the public code first.",
        .clears = "a code of the list",
        .citation = "ISO 3166-1, ISO 4217, COFOG 1999, GFSM 2014; the playbook's categories",
        .example =
            "Atlantis books a shelter under category 'R-CVI': no such heading; did it mean R-CIV?",
    };

    void observe(const line& l, const audit_context& /*unused*/, sink& out) const {
        bool clean = true;
        // `nearest` is called for unknown codes only: it compares with the whole list.
        const auto check = [&](column c, std::string_view code, bool known, std::string_view list,
                               auto nearest, severity level) {
            if (code.empty() || known) return;
            clean = false;
            std::string message = std::string{name(c)} + ' ' + wording::quoted(code) + " is not in "
                                  + std::string{list};
            if (const std::string_view best = nearest(code); !best.empty())
                message += "; did you mean " + std::string{best} + '?';
            out.report(l, {.level = level,
                           .acts = l.is_claim() ? treatment::ask() : treatment::none(),
                           .cell = c,
                           .message = std::move(message),
                           .clears = "a code of " + std::string{list}});
        };
        const auto no_guess = [](std::string_view /*unused*/) { return std::string_view{}; };
        check(column::country, l.country, find_country(l.country).has_value(), "ISO 3166-1",
              nearest_country, severity::error);
        check(column::currency, l.currency, find_currency(l.currency) != nullptr, "ISO 4217",
              nearest_currency, severity::error);
        check(column::pillar, l[column::pillar], find_pillar(l[column::pillar]).has_value(),
              "the pillars", nearest_pillar, severity::error);
        check(column::category, l[column::category], find_category(l[column::category]) != nullptr,
              "the playbook's categories", nearest_category, severity::warning);
        check(column::cofog, l[column::cofog], find_cofog(l[column::cofog]) != nullptr,
              "COFOG 1999", no_guess, severity::warning);
        check(column::gfsm, l[column::gfsm], find_gfsm(l[column::gfsm]) != nullptr,
              "the codes of GFSM 2014 that muster knows", no_guess, severity::warning);
        for (const auto& list : closed_lists)
            check(
                list.of, l[list.of], list.has(l[list.of]), "the words of the column",
                [&list](std::string_view code) { return list.nearest(code); }, severity::warning);
        if (clean) out.pass();
    }

private:
    static std::string_view nearest_country(std::string_view code) {
        nearest_word nearest{code};
        for (const auto& c : nato_members) nearest.show(c.alpha3);
        return nearest.best();
    }
    static std::string_view nearest_currency(std::string_view code) {
        nearest_word nearest{code};
        for (const auto& c : nato_members) nearest.show(c.currency);
        return nearest.best();
    }
    static std::string_view nearest_pillar(std::string_view word) {
        nearest_word nearest{word};
        for (const auto* known : {"core", "resilience", "none"}) nearest.show(known);
        return nearest.best();
    }
    static std::string_view nearest_category(std::string_view code) {
        nearest_word nearest{code};
        for (const auto& c : categories) nearest.show(c.id);
        return nearest.best();
    }
};

/// The same id on two different rows.
struct duplicate_id {
    static constexpr rule_facts facts{
        .id = "MST-R003",
        .slug = "duplicate-line-id",
        .says = "the same id stands on two different rows",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::required_columns,
        .certainty = certainty_class::arithmetic,
        .why = "An id that names two things names none: references to it, waivers and baselines "
               "go astray.",
        .inputs = "id country year phase",
        .procedure =
            "Rows with equal country, id, year and phase whose other cells differ. Rows that are "
            "equal throughout are left to MST-R301.",
        .threshold = "none",
        .innocent =
            "A claim over several years, or in several phases: year and phase are part of the key.",
        .clears = "an id of its own for each row",
        .citation = "Frictionless Data, check primary-key",
        .example = "Rows 4 and 9 of Atlantis are both AT-07, with different amounts.",
    };

    using key = std::tuple<std::string_view, std::string_view, year, std::string_view>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& /*unused*/) const {
        seen.add({l.country, l.id, l.year, l.phase()}, l);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        for (const auto& [k, unordered] : seen.lines) {
            const auto lines = in_order(unordered);
            const auto differing = differences(lines);
            for (const auto* l : lines) {
                if (differing.empty() || l != lines.front()) {
                    out.pass();
                    continue;
                }
                out.report(*l, {.counterpart = lines[1],
                                .cell = column::id,
                                .message = "id " + std::string{l->id} + " stands in rows "
                                           + rows_of(lines) + " with different " + differing,
                                .clears = "an id of its own for each row"});
            }
        }
    }

private:
    static std::string differences(const std::vector<const line*>& lines) {
        std::string out;
        for (const auto& c : columns) {
            const bool differs = std::ranges::any_of(
                lines, [&](const line* l) { return (*l)[c.id] != (*lines.front())[c.id]; });
            if (differs) out += (out.empty() ? "" : ", ") + std::string{c.name};
        }
        return out;
    }
};

/// A claim for resilience without any document.
struct no_evidence {
    static constexpr rule_facts facts{
        .id = "MST-R005",
        .slug = "no-evidence",
        .says = "a claim for resilience comes without a document",
        .worst = severity::error,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "Nobody published what counts in the second pillar, so a claim that names no "
               "requirement, "
               "law or document can be checked by nobody.",
        .inputs =
            "evidence_url military_requirement legal_basis evidence_type requirement_authority "
            "evidence_date",
        .procedure = "The claim is for resilience, its amount certainly reaches materiality, and "
                     "evidence_url, military_requirement and legal_basis are all empty.",
        .threshold =
            "materiality 0.01 % of GDP (one unit of the last digit that NATO prints); error from "
            "0.05 % of GDP: proposals of this project",
        .innocent =
            "Classified annexes: evidence_type `classified` with an authority and a date passes.",
        .clears = "the requirement, the legal basis, or a document that a reader can find",
        .citation = "European Court of Auditors, special report 09/2022",
        .example = "Atlantis claims EUR 300 m for 'national resilience' and names nothing.",
    };
    static constexpr rational error_from{1, 2'000}; ///< of GDP

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::resilience) return out.not_applicable();
        const bool documented = l.has(column::evidence_url) || l.has(column::military_requirement)
                                || l.has(column::legal_basis);
        const bool classified = l[column::evidence_type] == "classified"
                                && l.has(column::requirement_authority)
                                && l.date_in(column::evidence_date).has_value();
        if (documented || classified) return out.pass();
        const auto share = c.share(l);
        if (!share) return out.open(l, "macro.gdp");
        if (is_at_least(*share, c.settings().materiality) != certainty::certainly)
            return out.pass();
        const bool large = is_at_least(*share, error_from) == certainty::certainly;
        out.report(l,
                   {.level = large ? severity::error : severity::warning,
                    .acts = treatment::ask(),
                    .cell = column::evidence_url,
                    .message = wording::money(l.amount.value, l.currency) + " ("
                               + wording::percent(*share)
                               + " of GDP) is claimed for resilience without "
                               + "a requirement, a legal basis or a document",
                    .clears = "military_requirement, legal_basis or evidence_url for this line"});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_HPP
