// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_AUDIT_CASE_HPP
#define MUSTER_TESTS_SUPPORT_AUDIT_CASE_HPP

/// \file
/// An audit of a CSV text, kept together with everything that it looks at.
///
///     const auto r = muster_test::audit("# unit: 1e6\n"
///                                       "# decimals: INF\n"
///                                       "id,country,year,amount,currency,pillar\n"
///                                       "A1,XAT,2026,40,EUR,core\n",
///                                       {.only = "MST-R301", .history = "id,country,...\n"});
///     CHECK(answers_of(r, "MST-R301") == answers{.pass = 1});
///     CHECK(strict_of(r, "A1") == 40'000'000);
///
/// - `only` switches on one rule, so that credits are what this rule alone leaves. Without it all
///   stable rules are on.
/// - XAT is an invented state with an exact GDP of EUR 100 000 m in every year from 2023 to 2028:
///   EUR 10 m are exactly 0.01 %. Other years and countries have no GDP unless `macro` is given;
///   `macro = no_macro` takes the GDP away from all.
/// - `# decimals: INF` makes amounts exact; without it they are rounded as printed, and
///   strict_of/lenient_of refuse (ask credit_of for the intervals).
/// - A misspelt column or cell stops the test, unless `odd` says that it is meant.
/// - The header row is row 1 plus the comment lines above it. The file is called claims.csv, the
///   earlier ledger history.csv.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/finding.hpp>
#include <muster/audit/prior.hpp>
#include <muster/audit/rule_example.hpp>
#include <muster/audit/rule_facts.hpp>
#include <muster/audit/rule_setting.hpp>
#include <muster/audit/sink.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/diagnostic.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/path_table.hpp>
#include <muster/ledger/waivers.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/policy/pledge.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/printed.hpp"

namespace muster_test {

/// GDP 100 000 m in each year. Prices rise from 80 (2023) over 100 (2025) to 120 (2028).
inline constexpr std::string_view default_macro = muster::example_macro;

/// A macro table without a row.
inline constexpr std::string_view no_macro = "country,year,gdp,gdp_currency\n";

/// What a rule says of itself, by its id.
[[nodiscard]] const muster::rule_facts& facts_of(std::string_view id);

/// A threshold, named as for `--set`: "tags-over-100.most". Its value is the default.
[[nodiscard]] const muster::rule_setting* setting(std::string_view rule_and_name);

/// What else an audit looks at.
struct audit_options {
    std::string_view only{}; ///< id of the one rule that is on; empty: all stable ones
    std::string_view macro = default_macro;     ///< a CSV text
    std::string_view history{};                 ///< a CSV text; empty: no earlier ledger
    std::string_view second_history{};          ///< another one
    const muster::pledge* pledge = nullptr;     ///< null: the newest one of each year
    std::string_view plans{};                   ///< a CSV text; empty: no path table
    std::string_view waivers{};                 ///< a CSV text; empty: none
    std::string_view today{};                   ///< ISO 8601; empty: no day is given
    const muster::playbook* playbook = nullptr; ///< null: the default one
    std::vector<muster::changed_setting> changed{};
    bool odd = false;       ///< the reader may have something to say
    bool published = false; ///< the built-in series of GDP and prices behind the macro table
};

/// An audit with its inputs. Its parts point to each other, so it stays where it is.
class audited {
public:
    audited(std::string_view claims, const audit_options& o);
    audited(const audited&) = delete;
    audited& operator=(const audited&) = delete;
    ~audited() = default;

    muster::ledger ledger;
    muster::ledger earlier;
    muster::macro_table macro;
    muster::path_table plans;
    std::vector<muster::waiver> waivers;
    muster::prior_index prior;
    muster::audit_context context;
    muster::audit_result result;
};

/// Audits a CSV text.
[[nodiscard]] inline audited audit(std::string_view claims, const audit_options& o = {}) {
    return audited{claims, o};
}

/// A ledger of 2026 with five rows whose money is in no sum: pillar none, a printed total, revenue,
/// another currency, and an earlier phase of the claim E in the sixth row, which is in the sums.
/// All claim 40 m for a pillar and have the same `cells` in the further `columns`.
[[nodiscard]] inline std::string
five_uncounted_rows(std::string_view pillar, std::string_view columns, std::string_view cells) {
    const auto row = [&](std::string_view id, std::string_view currency, std::string_view of,
                         std::string_view flags) {
        std::string text{id};
        for (const auto part :
             {std::string_view{",XAT,2026,40,"}, currency, std::string_view{","}, of,
              std::string_view{","}, flags, std::string_view{","}, cells, std::string_view{"\n"}})
            text += part;
        return text;
    };
    return "# unit: 1e6\n# decimals: INF\n"
           "id,country,year,amount,currency,pillar,total_of,direction,phase,"
           + std::string{columns} + '\n' + row("A", "EUR", "none", ",,")
           + row("B", "EUR", pillar, std::string{pillar} + ",,")
           + row("C", "EUR", pillar, ",revenue,") + row("D", "USD", pillar, ",,")
           + row("E", "EUR", pillar, ",,approved") + row("E", "EUR", pillar, ",,executed");
}

/// How often a rule gave each answer, and the inputs that it missed: each once, in the order of
/// the lines, with "; " between.
struct answers {
    std::uint64_t pass = 0;
    std::uint64_t fail = 0;
    std::uint64_t review = 0;
    std::uint64_t open = 0;
    std::uint64_t not_applicable = 0;
    std::string missing{};

    friend bool operator==(const answers&, const answers&) = default;
};

inline doctest::String toString(const answers& a) {
    const auto text = std::to_string(a.pass) + " pass, " + std::to_string(a.fail) + " fail, "
                      + std::to_string(a.review) + " review, " + std::to_string(a.open) + " open ("
                      + a.missing + "), " + std::to_string(a.not_applicable) + " not applicable";
    return text.c_str();
}

[[nodiscard]] inline answers answers_of(const audited& r, std::string_view rule) {
    answers out;
    std::size_t found = 0;
    for (const auto& a : r.result.answers) {
        if (a.rule == nullptr || a.rule->id != rule) continue; // null: switched off
        ++found;
        out = {a.passed, a.failed, a.review, a.open.size(), a.not_applicable, {}};
        std::vector<std::string_view> said;
        for (const auto& o : a.open) {
            if (std::ranges::find(said, o.missing) != said.end()) continue;
            said.push_back(o.missing);
            out.missing += (out.missing.empty() ? "" : "; ") + std::string{o.missing};
        }
    }
    REQUIRE(found == 1);
    return out;
}

/// The findings of a rule, as the report orders them.
[[nodiscard]] inline std::vector<const muster::finding*> findings_of(const audited& r,
                                                                     std::string_view rule) {
    std::vector<const muster::finding*> out;
    for (const auto& f : r.result.findings)
        if (f.rule->id == rule) out.push_back(&f);
    return out;
}

/// The only finding of a rule.
[[nodiscard]] inline const muster::finding& finding_of(const audited& r, std::string_view rule) {
    const auto all = findings_of(r, rule);
    REQUIRE(all.size() == 1);
    return *all.front();
}

/// The only line with an id.
[[nodiscard]] inline const muster::line& line_of(const audited& r, std::string_view id) {
    const muster::line* found = nullptr;
    for (const auto& l : r.ledger.lines) {
        if (l.id != id) continue;
        REQUIRE(found == nullptr);
        found = &l;
    }
    REQUIRE(found != nullptr);
    return *found;
}

/// What is left of a line's claim.
[[nodiscard]] inline const muster::credit& credit_of(const audited& r, std::string_view id) {
    return r.result.credits[line_of(r, id).number];
}

/// What is left of a line's claim at least, in units of its currency. It has to be exact.
[[nodiscard]] inline muster::rational strict_of(const audited& r, std::string_view id) {
    const auto& left = credit_of(r, id).strict;
    REQUIRE(left.is_exact());
    return left.lower();
}

/// What is left of a line's claim at most, in units of its currency. It has to be exact.
[[nodiscard]] inline muster::rational lenient_of(const audited& r, std::string_view id) {
    const auto& left = credit_of(r, id).lenient;
    REQUIRE(left.is_exact());
    return left.lower();
}

/// The sums of one country and year.
[[nodiscard]] inline const muster::year_summary& year_of(const audited& r, std::string_view country,
                                                         int year) {
    const muster::year_summary* found = nullptr;
    for (const auto& y : r.result.years) {
        const auto& g = r.context.groups()[y.group];
        if (g.country == country && g.year.number == year) found = &y;
    }
    REQUIRE(found != nullptr);
    return *found;
}

/// Whether a text contains another one.
[[nodiscard]] inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_AUDIT_CASE_HPP
