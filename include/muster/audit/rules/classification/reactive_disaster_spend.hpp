// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_CLASSIFICATION_REACTIVE_DISASTER_SPEND_HPP
#define MUSTER_AUDIT_RULES_CLASSIFICATION_REACTIVE_DISASTER_SPEND_HPP

/// \file
/// R408: the repair of a disaster is claimed as preparedness.

#include <muster/audit/rule.hpp>
#include <muster/audit/terms/disaster.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/value/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// What is paid after a disaster, claimed as preparation for one.
struct reactive_disaster_spend {
    static constexpr rule_setting within{"within", 365, "days"};
    static constexpr const rule_setting* settings[] = {&within};

    static constexpr rule_facts facts{
        .id = "MST-R408",
        .slug = "reactive-disaster-spend",
        .says = "the repair of a disaster is claimed as preparedness",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "Preparedness is what exists before the event; repair would be paid in any case.",
        .inputs = "event_date approved_date contract_date title description lang cofog "
                  "military_requirement requirement_date",
        .by_words = true,
        .procedure =
            "The claim was approved, or without that date signed, on the day of the event or "
            "within so many days after it; or its words speak of reconstruction, rebuilding, "
            "compensation or relief, and of a disaster: by a word, by an event_date, or by COFOG "
            "03.2, 06 or 10. Stocks, warning systems and shelters pass, and so does a military "
            "requirement that is not younger than the event. With an event_date alone, or with "
            "nothing to read, the rule is open.",
        .threshold = "a year after the event",
        .settings = settings,
        .innocent = "Permanent response units with a military role: their requirement passes.",
        .clears = "a requirement that is older than the event, or the part that outlasts it, as a "
                  "line of its own",
        .citation = "r2100.com, April 2025: critics of a national plan hold that its disaster "
                    "pillar would not count under the doctrine of the alliance",
        .example = "Atlantis claims EUR 120 m for rebuilding after a flood as civil preparedness.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,category,title,event_date,"
                      "approved_date\n"
                      "A1,XAT,2027,120,EUR,resilience,R-CIV,Rebuilding after the flood,,\n"
                      "A2,XAT,2027,80,EUR,resilience,R-CIV,River works,2026-09-01,2026-11-15\n"
                      "A3,XAT,2027,30,EUR,resilience,R-CIV,Flood warning system,2026-09-01,"
                      "2026-11-15\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        const terms::text text{l};
        const auto event = l.date_in(column::event_date);
        if (text.has(terms::preparations) || is_required(l, event)) return out.pass();

        const auto obliged = l.date_in(column::approved_date) ? l.date_in(column::approved_date)
                                                              : l.date_in(column::contract_date);
        if (event && obliged) {
            const int days = days_between(*event, *obliged);
            if (days >= 0 && days <= c.value(within))
                return out.report(
                    l, found(c, l, column::event_date,
                             "decided " + wording::count(as_count(days), "day", "days")
                                 + " after the event of " + std::string{to_iso(*event).view()}));
        }
        const auto repair = text.first(terms::repairs);
        const auto hazard = text.first(terms::hazards);
        const bool disaster = event || !hazard.empty() || is_relief(l[column::cofog]);
        if (!repair.empty() && disaster)
            return out.report(l, found(c, l, column::title,
                                       "its words: " + std::string{repair}
                                           + (hazard.empty() ? "" : ", " + std::string{hazard})));
        if (event && !obliged) return out.open(l, "approved_date");
        if (text.empty() && !event)
            return out.open(l, text.is_read() ? "title" : "title in a language that is read");
        out.pass();
    }

private:
    static std::uint64_t as_count(int days) { return static_cast<std::uint64_t>(days); }

    static bool is_relief(std::string_view cofog) {
        const auto* f = find_cofog(cofog);
        return f != nullptr
               && (is_within(*f, "03.2") || is_within(*f, "06") || is_within(*f, "10"));
    }
    static bool is_required(const line& l, const std::optional<date>& event) {
        if (!l.has(column::military_requirement)) return false;
        const auto since = l.date_in(column::requirement_date);
        return !event || (since && *since <= *event);
    }
    static finding found(const audit_context& c, const line& l, column cell, std::string by) {
        return {
            .kind = outcome::review,
            .level = severity::warning,
            .acts = treatment::ask(),
            .cell = cell,
            .message = wording::title_or_id(l) + " of " + wording::money(l.amount.value, l.currency)
                       + " may repair a disaster and not prepare for one (" + std::move(by) + ')',
            .clears = "a requirement that is older than the event, or the lasting part as a "
                      "line of its own",
            .reason = cell == column::event_date ? wording::threshold(c, within) : std::string{}};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_CLASSIFICATION_REACTIVE_DISASTER_SPEND_HPP
