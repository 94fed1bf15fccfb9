// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_PROBABLE_DUPLICATE_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_PROBABLE_DUPLICATE_HPP

/// \file
/// R302: two rows that differ describe one expenditure.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/link_evidence.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/rules/double_count/exact_duplicate.hpp>
#include <muster/audit/twin.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/band.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Two rows that probably describe one expenditure.
struct probable_duplicate {
    static constexpr std::string_view weights = "weights and bands are proposals of this project";
    static constexpr rule_setting strong_from{"strong_from", {663, 100}, "bits", weights};
    static constexpr rule_setting probable_from{"probable_from", {425, 100}, "bits", weights};
    static constexpr rule_setting review_from{"review_from", 2, "bits", weights};
    static constexpr rule_setting amount_within{"amount_within", {5, 100}, "%"};
    static constexpr const rule_setting* settings[] = {&strong_from, &probable_from, &review_from,
                                                       &amount_within};

    static constexpr rule_facts facts{
        .id = "MST-R302",
        .slug = "probable-duplicate",
        .says = "two rows that differ describe one expenditure",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "A payment that comes from two offices comes under two names, and is added twice.",
        .inputs = "title project_id contract_id ocid recipient_name place phase contract_date "
                  "start_date end_date parent_id counterparty_line",
        .procedure =
            "A claim is compared with the claims of the same country, year and phase that have a "
            "lower id and share most with it: identifiers and rare words. Agreement and "
            "disagreement are added up in bits, with documented weights. A strong link gets no "
            "credit, a probable one is "
            "asked; the row with the lowest id keeps its credit. A link is held at review, which "
            "costs nothing, if part numbers, contract ids or dates differ, if the titles are not "
            "alike, or if the amounts are too far apart. Equal rows are left to MST-R301, a "
            "project in both pillars to MST-R303, parents and parts to MST-R304, the two sides of "
            "a transfer to MST-R305.",
        .threshold = "review from 2.0 bits (p 0.80), probable from 4.25 (0.95), strong from 6.63 "
                     "(0.99); amounts within 5 % of the larger one",
        .settings = settings,
        .innocent = "Serial contracts and call-offs of a framework: another contract id, date or "
                    "lot number holds them at review.",
        .clears = "a contract id, a date or a lot number that tells the two payments apart",
        .citation = "Fellegi and Sunter, A Theory for Record Linkage, 1969",
        .example = "Atlantis claims 'Harbour radar, Northport' for EUR 40 m and 'Radar for the "
                   "harbour' for EUR 40.1 m.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,place\n"
                            "A1,XAT,2027,40,EUR,core,Harbour radar,Northport\n"
                            "A2,XAT,2027,40.1,EUR,core,Radar for the harbour,Northport\n"},
    };

    using key = std::pair<std::string_view, year>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({l.country, l.year}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines) judge(by_id(lines), c, out);
    }

private:
    static void judge(const std::vector<const line*>& lines, const audit_context& c, sink& out) {
        std::map<exact_duplicate::key, const line*> first; // of equal rows
        std::map<std::string_view, std::vector<const line*>> by_phase;
        for (const auto* l : lines) {
            const bool is_first = first.try_emplace(exact_duplicate::key_of(*l), l).second;
            if (!is_named(*l))
                out.open(*l, "title");
            else if (!is_first)
                out.not_applicable(); // equal to another one: MST-R301
            else
                by_phase[l->phase()].push_back(l);
        }
        const auto may_be = [](const line& l, const line& other) {
            return comes_first(other, l) && !is_left_to_others(l, other);
        };
        for (const auto& [phase, all] : by_phase) {
            const auto matches = twins_of(all, all, c, may_be, {.within = true});
            for (std::size_t i = 0; i != all.size(); ++i)
                if (band_of(matches[i], c) == link::band::none)
                    out.pass();
                else
                    out.report(*all[i], describe(*all[i], matches[i], c));
        }
    }

    static link::band band_of(const prior_match& m, const audit_context& c) {
        if (m.earlier == nullptr) return link::band::none;
        return muster::band_of(m.bits, false, c.value(review_from), c.value(probable_from),
                               c.value(strong_from));
    }
    static bool is_named(const line& l) {
        return l.has(column::title) || l.has(column::project_id) || l.has(column::contract_id)
               || l.has(column::ocid);
    }
    static bool is_left_to_others(const line& a, const line& b) {
        const bool one_project =
            a.id == b.id
            || (a.has(column::project_id) && a[column::project_id] == b[column::project_id]);
        if (a.claimed != b.claimed && one_project) return true; // MST-R303
        return a[column::parent_id] == b.id || b[column::parent_id] == a.id
               || a[column::counterparty_line] == b.id || b[column::counterparty_line] == a.id;
    }
    static bool differ(const line& a, const line& b, column of) {
        return a.has(of) && b.has(of) && a[of] != b[of];
    }
    static bool is_apart(const line& a, const line& b, rational within) {
        const auto larger = round(std::max(a.amount.value, b.amount.value), rounding::half_even);
        return abs(a.amount.value - b.amount.value)
               > multiply_round(larger, within, rounding::half_even);
    }
    static bool is_held_at_review(const line& l, const prior_match& m, const audit_context& c) {
        const auto& other = *m.earlier;
        bool alike = false;
        for (const auto& part : m.parts) alike = alike || (part.what == "title" && part.bits > 0);
        return m.capped || !alike || is_apart(l, other, c.value(amount_within))
               || differ(l, other, column::contract_id) || differ(l, other, column::contract_date)
               || differ(l, other, column::start_date) || differ(l, other, column::end_date);
    }

    static finding describe(const line& l, const prior_match& m, const audit_context& c) {
        const auto& other = *m.earlier;
        const auto sure = band_of(m, c);
        const bool review = sure == link::band::review || is_held_at_review(l, m, c);
        const bool strong = !review && sure == link::band::strong;
        finding found{
            .kind = review ? outcome::review : outcome::fail,
            .level = review   ? severity::note
                     : strong ? severity::error
                              : severity::warning,
            .acts = review   ? treatment::none()
                    : strong ? treatment::disallow()
                             : treatment::ask(),
            .counterpart = &other,
            .cell = column::title,
            .message = name_of(l) + " of " + wording::money(l.amount.value, l.currency)
                       + (review   ? " may be"
                          : strong ? " is"
                                   : " is probably")
                       + " the expenditure of row " + std::to_string(other.row) + ", "
                       + name_of(other) + " of "
                       + wording::money(other.amount.value, other.currency),
            .clears = "a contract id, a date or a lot number that tells it from row "
                      + std::to_string(other.row),
            .reason = wording::threshold(c, review   ? review_from
                                            : strong ? strong_from
                                                     : probable_from),
        };
        found.parts = evidence_of(l, m, c);
        return found;
    }
    static std::string name_of(const line& l) {
        return l.has(column::title) ? wording::quoted(l[column::title]) : std::string{l.id};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_PROBABLE_DUPLICATE_HPP
