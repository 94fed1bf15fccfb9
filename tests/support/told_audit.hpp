// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_TOLD_AUDIT_HPP
#define MUSTER_TESTS_SUPPORT_TOLD_AUDIT_HPP

/// \file
/// An audit with two rules that do as they are told, so that a report can be read to the last
/// character without the rules that come with muster.
///
/// XAT-R901 does what the cell `status` of a line says: pass, skip, open, none, ask, half,
/// disallow, move, warn, note or review. XAT-R902 finds one thing about every year.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/prior.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/rule_set.hpp>
#include <muster/ledger/ledger.hpp>
#include <muster/ledger/macro.hpp>
#include <muster/ledger/read.hpp>
#include <muster/ledger/read_macro.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace muster_test {

/// Does what a line says.
struct told {
    static constexpr muster::rule_facts facts{
        .id = "XAT-R901",
        .slug = "told",
        .says = "a line says what is found on it",
        .worst = muster::severity::error,
        .treatment = muster::treatment_kind::ask,
        .certainty = muster::certainty_class::documentary,
        .why = "so that a test knows",
        .inputs = "status",
        .procedure = "it reads the status",
        .clears = "another status",
        .citation = "Circular 4, \"Told\"",
    };
    void observe(const muster::line& l, const muster::audit_context& /*unused*/,
                 muster::sink& out) const {
        const auto status = l[muster::column::status];
        if (status.empty() || status == "pass") return out.pass();
        if (status == "skip") return out.not_applicable();
        if (status == "open") return out.open(l, "title");
        muster::finding f{.cell = muster::column::status,
                          .message = "told to " + std::string{status},
                          .clears = "another status",
                          .reason = "as told"};
        if (status == "ask") f.acts = muster::treatment::ask();
        if (status == "half")
            f.acts = muster::treatment::haircut_to(
                muster::part_of(l.amount.range, muster::rational{1, 2}));
        if (status == "disallow") f.acts = muster::treatment::disallow();
        if (status == "move") f.acts = muster::treatment::move();
        if (status == "warn") f.level = muster::severity::warning;
        if (status == "note") f.level = muster::severity::note;
        if (status == "review") {
            f.kind = muster::outcome::review;
            f.acts = muster::treatment::ask();
            f.parts = {{"prior", -6.6, {}},
                       {"title", 8.8, "equal: 'Roads' and 'Roads'"},
                       {"second best", 0, "'Rails', 3 bits behind"}};
        }
        out.report(l, std::move(f));
    }
};

/// Finds one thing about every year.
struct yearly {
    static constexpr muster::rule_facts facts{
        .id = "XAT-R902",
        .slug = "yearly",
        .says = "a year is looked at",
        .worst = muster::severity::note,
        .why = "so that a test knows",
        .procedure = "it looks",
        .clears = "nothing",
        .citation = "Circular 5",
    };
    using state = muster::lines_by<std::size_t>;
    void observe(state& seen, const muster::line& l, const muster::audit_context& c) const {
        seen.add(c.group_number(l), l);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const muster::audit_context& c, muster::sink& out) const {
        for (const auto& [number, lines] : seen.lines) {
            out.pass(lines.size());
            out.report({.level = muster::severity::note,
                        .country = std::string{c.groups()[number].country},
                        .year = c.groups()[number].year.number,
                        .message = std::to_string(lines.size()) + " lines",
                        .clears = "nothing",
                        .claimed = 7});
        }
    }
};

using told_rules = muster::rule_set<told, yearly>;

/// GDP 10 000 m in 2026; a national income in 2027.
inline constexpr std::string_view told_macro =
    "country,year,gdp,gdp_currency,unit,decimals,gdp_concept,gdp_source\n"
    "XAT,2026,10000,EUR,1e6,INF,gdp,Statistics Atlantis\n"
    "XAT,2027,10000,EUR,1e6,INF,gni,Statistics Atlantis\n";

/// An audit by the two rules, with all that it looks at.
class told_audit {
public:
    explicit told_audit(const std::string& claims, bool yearly_too = false,
                        std::string_view table = told_macro)
        : ledger(muster::read_ledger("claims.csv", claims)), macro(read_table(table)),
          context(ledger, macro, prior, {}),
          result(muster::audit<told_rules>(context, {true, yearly_too})) {}
    told_audit(const told_audit&) = delete;
    told_audit& operator=(const told_audit&) = delete;
    ~told_audit() = default;

    muster::ledger ledger;
    muster::macro_table macro;
    muster::prior_index prior;
    muster::audit_context context;
    muster::audit_result result;

private:
    static muster::macro_table read_table(std::string_view text) {
        muster::macro_table t;
        REQUIRE(muster::read_macro(t, "macro.csv", text).empty());
        return t;
    }
};

/// What stands above the rows: amounts in exact millions.
inline constexpr const char* told_head =
    "# unit: 1e6\n# decimals: INF\nid,country,year,amount,currency,pillar,title,status\n";

/// Whether a text contains another one.
[[nodiscard]] inline bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_TOLD_AUDIT_HPP
