// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_AUDITOR_HPP
#define MUSTER_AUDIT_AUDITOR_HPP

/// \file
/// The audit: rules fold over the lines, findings act on credit, credit is held against the pledge.

#include <muster/audit/additional.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/rule_set.hpp>
#include <muster/audit/sink.hpp>
#include <muster/audit/verdict.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>
#include <muster/value/gdp.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// One year of one country, added up.
struct year_summary {
    std::size_t group = 0;
    std::uint64_t lines = 0;
    std::uint64_t not_counted = 0; ///< claims in another currency, or superseded by a later phase
    pillar_sums claimed{};
    credited_sums eligible{};   ///< what passes muster
    credited_sums additional{}; ///< of it, what is new since the pledge
    verdict says = verdict::not_asked;
    flip_set flips{};
};

/// What an audit found.
struct audit_result {
    std::vector<rule_answers> answers;    ///< of every rule, its findings taken out
    std::vector<finding> findings;        ///< largest money first
    std::vector<credit> credits;          ///< of every line
    std::vector<year_summary> years;      ///< by country and year
    std::vector<baseline_entry> absent{}; ///< of the baseline, what is no longer found
};

namespace detail {

// By money, then by rule, country, year and place: a total order on what a reader sees.
inline bool comes_before(const finding& a, const finding& b) {
    const bool a_minor = a.level == severity::note;
    const bool b_minor = b.level == severity::note;
    if (a_minor != b_minor) return b_minor;
    if (a.claimed != b.claimed) return a.claimed > b.claimed;
    if (a.rule->id != b.rule->id) return a.rule->id < b.rule->id;
    if (a.country != b.country) return a.country < b.country;
    if (a.year != b.year) return a.year < b.year;
    const auto id = [](const finding& f) { return f.where != nullptr ? f.where->id : ""; };
    if (id(a) != id(b)) return id(a) < id(b); // the same in any order of the rows
    if (a.file != b.file) return a.file < b.file;
    if (a.row != b.row) return a.row < b.row;
    return a.message < b.message;
}

// Caps the level of findings below materiality at note. Their treatment stays.
inline void weigh(finding& f, const audit_context& c) {
    if (f.where == nullptr) return;
    const auto gdp = c.gdp(*f.where);
    if (!gdp || f.claimed <= 0) return;
    f.below_materiality =
        is_below(interval{f.claimed} / *gdp, c.settings().materiality) == certainty::certainly;
    if (f.below_materiality) f.level = severity::note;
}

inline year_summary summarise(std::size_t group, const audit_context& c,
                              const std::vector<credit>& credits,
                              const std::vector<finding>& findings,
                              const findings_by_line& of_line) {
    year_summary sum{.group = group};
    for (const auto n : c.lines_of(group)) {
        const auto& l = c.claims().lines[n];
        ++sum.lines;
        if (!c.counts(l)) {
            if (l.is_claim()) ++sum.not_counted;
            continue;
        }
        sum.claimed.add(l.claimed, l.amount.range);
        sum.eligible.add(l.claimed, credits[l.number]);
        sum.additional.add(l.claimed, additional_part(l, credits[l.number], c));
    }
    const auto& g = c.groups()[group];
    if (g.partial || !g.has_gdp()) return sum;
    sum.says = judge(sum.eligible, g.macro->gdp, *g.pledge);
    sum.flips = flip_search{c, group, findings, of_line}.find();
    return sum;
}

} // namespace detail

/// Brings the answers of all rules together: findings in order, credit line by line, years.
[[nodiscard]] inline audit_result settle(std::vector<rule_answers> answers,
                                         const audit_context& c) {
    audit_result result;
    for (auto& a : answers) {
        for (auto& f : a.findings) result.findings.push_back(std::move(f));
        a.findings.clear();
        std::ranges::sort(a.open, {}, [](const open_line& o) { return o.where->number; });
    }
    result.answers = std::move(answers);
    for (auto& f : result.findings) detail::weigh(f, c);
    std::ranges::sort(result.findings, detail::comes_before);

    result.credits.assign(c.claims().lines.size(), credit{});
    for (const auto& l : c.claims().lines) result.credits[l.number] = credit::of(l.amount.range);
    for (auto& f : result.findings) {
        if (f.where == nullptr) continue;
        auto alone = credit::of(f.where->amount.range);
        alone.apply(f.acts);
        f.credit_lost = f.where->amount.range.upper() - alone.strict.upper();
        if (!f.is_waived) result.credits[f.where->number].apply(f.acts);
    }
    const findings_by_line of_line{result.findings, c.claims().lines.size()};
    for (std::size_t g = 0; g != c.groups().size(); ++g) {
        result.years.push_back(detail::summarise(g, c, result.credits, result.findings, of_line));
        for (const auto i : result.years.back().flips.members)
            result.findings[i].flips_verdict = true;
    }
    return result;
}

/// Which rules of a set are on: all stable ones.
template <class Rules>
[[nodiscard]] std::vector<bool> stable_rules() {
    std::vector<bool> on;
    for (const auto* f : Rules::facts) on.push_back(f->stage == maturity::stable);
    return on;
}

/// Audits a ledger with a set of rules.
template <class Rules>
[[nodiscard]] audit_result audit(const audit_context& c,
                                 const std::vector<bool>& on = stable_rules<Rules>()) {
    typename Rules::partial seen;
    for (const auto& l : c.claims().lines) seen.observe(l, c, on);
    return settle(std::move(seen).conclude(c, on), c);
}

} // namespace muster

#endif // MUSTER_AUDIT_AUDITOR_HPP
