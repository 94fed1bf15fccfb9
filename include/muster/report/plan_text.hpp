// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_PLAN_TEXT_HPP
#define MUSTER_REPORT_PLAN_TEXT_HPP

/// \file
/// What a ledger lets the rules see, and what each missing column or table would unlock.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/ladder.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/wording.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/report/text_table.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

namespace detail {

// The id as the command line takes it: "R101" for MST-R101.
inline std::string short_id(const rule_facts& f) {
    return std::string{f.id.substr(0, 4) == "MST-" ? f.id.substr(4) : f.id};
}
inline std::string short_ids(const std::vector<const rule_facts*>& rules) {
    std::string out;
    for (const auto* f : rules) out += (out.empty() ? "" : " ") + short_id(*f);
    return out;
}

inline std::string money_of(const std::map<std::string_view, rational>& by_currency) {
    std::string out;
    for (const auto& [currency, sum] : by_currency)
        out += (out.empty() ? "" : ", ") + printable(wording::money(sum, currency));
    return out;
}

// "history (--history FILE)"
inline std::string input_words(const missing_input& m) {
    auto text = std::string{m.input};
    if (m.kind != input_kind::table) return text;
    const auto table = m.input.substr(0, m.input.find_first_of(".:"));
    return text + " (--" + std::string{table} + ')';
}

// The optional columns among the inputs of a rule that no file has.
inline std::string absent_columns(const rule_facts& f, const ledger& claims) {
    std::string out;
    for (const auto& c : columns) {
        const bool has =
            std::ranges::any_of(claims.sheets, [&c](const sheet& s) { return s.has(c.id); });
        if (!c.required && !has && lists(f.inputs, c.name))
            out += (out.empty() ? "" : " ") + std::string{c.name};
    }
    return out;
}

} // namespace detail

/// A warning if more than half of the rules that speak of a ledger could look at none of their
/// lines; empty if not.
[[nodiscard]] inline std::string unchecked_warning(const audit_result& result) {
    std::size_t blind = 0;
    std::size_t speaking = 0;
    for (const auto& rung : ladder_of(result.answers)) {
        blind += rung.rules[static_cast<std::size_t>(sight::none)];
        speaking += rung.count() - rung.rules[static_cast<std::size_t>(sight::silent)];
    }
    if (2 * blind <= speaking) return {};
    return std::to_string(blind) + " of " + std::to_string(speaking)
           + " rules that speak of these lines could look at none of them: what is called eligible "
             "was not contested, and for the most part not checked.";
}

/// The three inputs that would unlock the most, in a sentence; empty if nothing is missing.
[[nodiscard]] inline std::string next_steps(const audit_result& result, const audit_context& c) {
    std::size_t by_sight[4] = {};
    for (const auto& rung : ladder_of(result.answers))
        for (std::size_t r = 0; r != 4; ++r) by_sight[r] += rung.rules[r];
    auto missing = missing_from(result.answers, c);
    if (missing.empty()) return {};
    std::string out =
        wording::count(by_sight[0], "rule", "rules") + " saw every line that they speak of, "
        + std::to_string(by_sight[1]) + " some, " + std::to_string(by_sight[2]) + " none; "
        + std::to_string(by_sight[3]) + " speak of no line here. Most would be unlocked by ";
    const auto most = std::min<std::size_t>(3, missing.size());
    for (std::size_t i = 0; i != most; ++i) {
        const auto& m = missing[i];
        out += (i == 0 ? "" : ", ") + detail::input_words(m) + ": "
               + wording::count(m.unlocks.size() + m.also.size(), "rule", "rules");
        if (m.part) out += " on " + wording::percent(*m.part, 1) + " of the money";
    }
    return out + "; muster plan lists all.";
}

/// What each missing column or table would unlock, in rules and in money. Judges nothing.
[[nodiscard]] inline std::string plan_text(const audit_result& result, const audit_context& c) {
    std::string out = wording::count(c.claims().lines.size(), "line", "lines") + ", "
                      + wording::count(c.claims().unread.size(), "row", "rows") + " not read";
    std::map<std::string_view, rational> claimed;
    for (const auto& l : c.claims().lines)
        if (c.counts(l)) claimed[l.currency] = claimed[l.currency] + abs(l.amount.value);
    if (!claimed.empty()) out += "; " + detail::money_of(claimed) + " claimed";
    out += "\n\n";

    text_table rungs{{{"rules that need", align::left},
                      {"rules", align::right},
                      {"see all", align::right},
                      {"some", align::right},
                      {"none", align::right},
                      {"no such line", align::right}}};
    ladder_rung all;
    for (const auto& rung : ladder_of(result.answers)) {
        if (rung.count() == 0) continue;
        std::vector<std::string> row{std::string{name(rung.needs)}, std::to_string(rung.count())};
        for (std::size_t r = 0; r != 4; ++r) {
            row.push_back(std::to_string(rung.rules[r]));
            all.rules[r] += rung.rules[r];
        }
        rungs.add(std::move(row));
    }
    std::vector<std::string> row{"all that are on", std::to_string(all.count())};
    for (const auto n : all.rules) row.push_back(std::to_string(n));
    rungs.add(std::move(row));
    rungs.print(out);

    const auto missing = missing_from(result.answers, c);
    if (missing.empty()) out += "\nnothing is missing\n";
    if (!missing.empty()) {
        out += '\n';
        text_table table{{{"missing", align::left},
                          {"", align::left},
                          {"lines", align::right},
                          {"money", align::right},
                          {"of all", align::right},
                          {"would unlock", align::left}}};
        for (const auto& m : missing)
            table.add(
                {detail::input_words(m), std::string{name(m.kind)}, std::to_string(m.lines.size()),
                 detail::money_of(m.money), m.part ? wording::percent(*m.part, 1) : "n/a",
                 detail::short_ids(m.unlocks)
                     + (m.also.empty() ? "" : "; with other inputs " + detail::short_ids(m.also))});
        table.print(out, 100);
        wrap(out,
             "A rule stands under the first input that it misses; another one may be missing "
             "behind it. See all, some, none: of the lines that a rule speaks of.",
             "", "");
    }
    std::string silent;
    for (const auto& a : result.answers) {
        if (a.rule == nullptr || sight_of(a) != sight::silent) continue;
        const auto absent = detail::absent_columns(*a.rule, c.claims());
        silent += (silent.empty() ? "" : ", ") + detail::short_id(*a.rule)
                  + (absent.empty() ? "" : " (" + absent + ')');
    }
    if (!silent.empty()) {
        out += '\n';
        wrap(out, "speak of no line here, with the columns of theirs that are not there: " + silent,
             "", "  ");
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_PLAN_TEXT_HPP
