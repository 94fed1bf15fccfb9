// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_INPUT_SUPPRESSION_LAPSED_HPP
#define MUSTER_AUDIT_RULES_INPUT_SUPPRESSION_LAPSED_HPP

/// \file
/// R006: a waiver does not hold, or nobody needs it.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/waivers.hpp>
#include <muster/value/date.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace muster::rules {

/// A waiver that has lapsed, that nobody signs, or that no finding needs.
struct suppression_lapsed {
    static constexpr rule_facts facts{
        .id = "MST-R006",
        .slug = "suppression-lapsed",
        .says = "a waiver has lapsed, is unsigned, or waives nothing",
        .worst = severity::error,
        .treatment = treatment_kind::none,
        .needs = data_level::tables,
        .certainty = certainty_class::arithmetic,
        .why = "A finding that was waived once would stay out of sight for ever, with its money.",
        .inputs = "waivers today",
        .procedure =
            "Each accepted waiver is held against the findings and the day that the user gives. It "
            "has lapsed after its last day, which counts, or if its date cannot be read; it is "
            "invalid without a reason or an owner; it is unused if no finding of its rule is of "
            "its "
            "line, category or fingerprint. Findings behind a waiver that does not hold act in "
            "full. An error if one of them is an error, else a warning. Without a day no waiver "
            "holds.",
        .threshold = "the last day of the waiver, and the day that the user gives",
        .innocent = "None: a waiver is renewed by a new date.",
        .clears = "a new date with reason and owner, or the waiver taken out",
        .citation = "SARIF 2.1.0, suppression; OSV-Scanner, ignoreUntil",
        .example = "Atlantis waived a question about a fund until the end of 2026; it is 2027.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title\n"
                            "A1,XAT,2027,300,EUR,resilience,R-CIV,National resilience\n",
                  .waivers = "rule,id,until,reason,owner\n"
                             "MST-R005,A1,2026-12-31,annex is classified,Audit office\n",
                  .today = "2027-02-01"},
    };

    void close(std::span<const rule_answers> all, const audit_context& c, sink& out) const {
        if (c.settings().waivers == nullptr) return;
        for (const auto& w : *c.settings().waivers) {
            if (w.status != "accepted") {
                out.not_applicable();
                continue;
            }
            const auto hidden = find_hidden(all, w);
            const auto fault = fault_of(w, hidden.count, c);
            if (fault.empty())
                out.pass();
            else
                out.report(describe(w, hidden, fault));
        }
    }

private:
    struct hidden_findings {
        std::size_t count = 0;
        const finding* first = nullptr;
        rational money{};
        bool has_error = false;
    };

    static hidden_findings find_hidden(std::span<const rule_answers> all, const waiver& w) {
        hidden_findings hidden;
        for (const auto& a : all)
            for (const auto& f : a.findings) {
                if (f.waived_by != &w) continue;
                if (hidden.first == nullptr) hidden.first = &f;
                ++hidden.count;
                hidden.money = hidden.money + f.claimed;
                hidden.has_error =
                    hidden.has_error || (f.kind == outcome::fail && f.level == severity::error);
            }
        return hidden;
    }
    static std::string fault_of(const waiver& w, std::size_t used, const audit_context& c) {
        const auto today = c.settings().today;
        if (w.reason.empty()) return "gives no reason";
        if (w.owner.empty()) return "has no owner";
        if (!w.last_day) return "has no last day: " + wording::quoted(w.until) + " is no date";
        if (!today) return "cannot be held against a day: none was given";
        if (*today > *w.last_day) return "lapsed on " + std::string{to_iso(*w.last_day).view()};
        return used == 0 ? "is not needed by any finding" : "";
    }
    static finding describe(const waiver& w, const hidden_findings& hidden,
                            std::string_view fault) {
        finding f{.level = hidden.has_error ? severity::error : severity::warning,
                  .acts = treatment::none(),
                  .file = w.file,
                  .row = w.row,
                  .clears = "a later date with reason and owner, or the waiver taken out"};
        f.message = "the waiver of " + w.rule + " for "
                    + (!w.fingerprint.empty() ? w.fingerprint
                       : !w.id.empty()        ? w.id
                                              : "category " + w.category)
                    + ' ' + std::string{fault};
        if (hidden.first == nullptr) return f;
        f.country = hidden.first->country;
        f.year = hidden.first->year;
        f.claimed = hidden.money;
        const auto currency =
            hidden.first->where != nullptr ? hidden.first->where->currency : std::string_view{};
        f.message += "; " + wording::count(hidden.count, "finding acts", "findings act")
                     + " in full again"
                     + (currency.empty() ? "" : ", on " + wording::money(hidden.money, currency));
        return f;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_INPUT_SUPPRESSION_LAPSED_HPP
