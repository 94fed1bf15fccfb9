// SPDX-License-Identifier: MIT
#include <muster/audit/auditor.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/rule_set.hpp>
#include <muster/audit/rules.hpp>
#include <muster/audit/rules/relabel/civil_cofog_in_core.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/every_rule.hpp"
#include "support/property.hpp"
#include "support/random_ledger.hpp"

namespace rule_set_test {

namespace {

using muster::audit_context;
using muster::line;
using muster::rational;
using muster::rule_facts;
using muster::rule_set;
using muster::sink;
using muster::standard_rules;
using muster::treatment;
using muster_test::audited;
using muster_test::for_all;
using muster_test::print;
using muster_test::random_rows;
using muster_test::sheet_of;
using muster_test::source;

constexpr rule_facts own(std::string_view id, std::string_view slug) {
    return {.id = id,
            .slug = slug,
            .says = "an own rule speaks",
            .why = "a test",
            .procedure = "it looks",
            .clears = "nothing"};
}

// Judges each line by itself.
struct no_yachts {
    static constexpr rule_facts facts = own("XAT-R901", "no-yachts");
    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.has(muster::column::title)) return out.open(l, "title");
        if (l[muster::column::title] != "Yacht") return out.pass();
        out.report(l, {.acts = treatment::disallow(), .message = "a yacht"});
    }
};

// Judges lines together: more than one line of a category.
struct one_of_each {
    static constexpr rule_facts facts = own("XAT-R902", "one-of-each");
    using state = muster::lines_by<std::string_view>;
    void observe(state& seen, const line& l, const audit_context& /*unused*/) const {
        seen.add(l[muster::column::category], l);
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        for (const auto& [category, lines] : seen.lines) {
            out.pass(lines.size());
            if (lines.size() > 1)
                out.report({.message = std::string{category} + ' ' + std::to_string(lines.size())});
        }
    }
};

struct no_facts {
    void observe(const line&, const audit_context&, sink&) const {}
};
struct no_observe {
    static constexpr rule_facts facts = own("XAT-R903", "no-observe");
};
struct not_empty : no_yachts {
    int threshold = 0;
};

static_assert(muster::rule<no_yachts> && muster::line_rule<no_yachts>
              && !muster::fold_rule<no_yachts>);
static_assert(muster::rule<one_of_each> && muster::fold_rule<one_of_each>
              && !muster::line_rule<one_of_each>);
static_assert(!muster::rule<no_facts> && !muster::rule<no_observe> && !muster::rule<not_empty>);
static_assert(
    std::is_same_v<rule_set<no_yachts>::with<one_of_each>, rule_set<no_yachts, one_of_each>>);
static_assert(std::is_same_v<standard_rules::with<>, standard_rules>);

using their_rules = rule_set<muster::rules::civil_cofog_in_core>;
using our_rules = their_rules::with<no_yachts, one_of_each>;

const std::string head = "# unit: 1e6\n# decimals: INF\n"
                         "id,country,year,amount,currency,pillar,category,cofog,title\n";
const std::string yachts = head
                           + "A,XAT,2026,40,EUR,core,C.EQP,05.4,Yacht\n"
                             "B,XAT,2026,60,EUR,core,C.EQP,02.1,Frigate\n"
                             "C,XAT,2026,50,EUR,core,C.PERS,02.1,\n";

TEST_CASE("a user's own rules join by being named, behind those that were there") {
    CHECK(our_rules::facts.size() == their_rules::facts.size() + 2);
    CHECK(our_rules::facts[their_rules::facts.size()] == &no_yachts::facts);
    CHECK(our_rules::facts.back() == &one_of_each::facts);

    const auto r = muster_test::audit(yachts);
    const auto ours = muster::audit<our_rules>(r.context);
    REQUIRE(ours.answers.size() == our_rules::facts.size());
    const auto& line_answers = ours.answers[their_rules::facts.size()];
    CHECK(line_answers.passed == 1);
    CHECK(line_answers.failed == 1);
    REQUIRE(line_answers.open.size() == 1);
    CHECK(line_answers.open[0].missing == "title");
    CHECK(ours.answers.back().passed == 3);
    CHECK(ours.answers.back().failed == 1);
    CHECK(ours.credits[0].strict == muster::interval{}); // the yacht, by both of us
    CHECK(ours.credits[1].strict == muster::interval{rational{60'000'000}});
    std::vector<std::string> said;
    for (const auto& f : ours.findings)
        if (f.rule->id.starts_with("XAT")) said.push_back(f.message);
    std::ranges::sort(said);
    CHECK(said == std::vector<std::string>{"C.EQP 2", "a yacht"});
    const auto theirs = muster::audit<their_rules>(r.context);
    REQUIRE(theirs.findings.size() == 1); // the yacht's function
    CHECK(ours.findings.size() == theirs.findings.size() + 2);
}

TEST_CASE("a rule that is off is silent, and names no rule") {
    const auto r = muster_test::audit(yachts);
    std::vector<bool> on(our_rules::facts.size(), false);
    on.back() = true;
    const auto ours = muster::audit<our_rules>(r.context, on);
    for (std::size_t i = 0; i != on.size(); ++i) {
        CHECK((ours.answers[i].rule != nullptr) == on[i]);
        if (!on[i]) CHECK(ours.answers[i].judged() == 0);
    }
    REQUIRE(ours.findings.size() == 1);
    CHECK(ours.findings[0].message == "C.EQP 2");
}

TEST_CASE("preview rules are off unless they are asked for") {
    const auto on = muster::stable_rules<standard_rules>();
    std::size_t previews = 0;
    for (std::size_t i = 0; i != on.size(); ++i) {
        const auto* f = standard_rules::facts[i];
        CHECK(on[i] == (f->stage == muster::maturity::stable));
        if (on[i]) continue;
        ++previews;
        CHECK(f->treatment == muster::treatment_kind::none); // they never touch credit
    }
    CHECK(previews == 11); // of the catalogue's 79 rules
    CHECK(muster::stable_rules<our_rules>().size() == our_rules::facts.size());
}

TEST_CASE("the lines may be dealt out and merged in any way") {
    for_all(muster_test::slow_runs(40), [](source from) {
        const audited r{
            sheet_of(random_rows(from, 20, true)),
            {.macro = muster_test::random_macro, .history = muster_test::random_history}};
        const auto expected = print(r.result);
        const auto below = [&from](std::size_t n) {
            return static_cast<std::size_t>(from.integer(0, static_cast<std::int64_t>(n) - 1));
        };
        for (int i = 0; i != 3; ++i)
            CHECK(print(muster_test::in_shards(r.context, 1 + below(6), below)) == expected);
    });
}

TEST_CASE("one to eight threads find what one pass finds") {
    for_all(muster_test::slow_runs(12), [](source from) {
        const audited r{
            sheet_of(random_rows(from, 40, true)),
            {.macro = muster_test::random_macro, .history = muster_test::random_history}};
        const auto expected = print(r.result);
        for (unsigned threads = 1; threads <= 8; ++threads)
            CHECK(print(muster_test::in_threads(r.context, threads)) == expected);
    });
}

TEST_CASE("more threads than lines, none at all, and an empty ledger") {
    const auto r = muster_test::audit(yachts);
    const auto expected = print(r.result);
    for (const unsigned threads : {0u, 4u, 100u})
        CHECK(print(muster_test::in_threads(r.context, threads)) == expected);
    const auto none = muster_test::audit(head);
    CHECK(print(muster_test::in_threads(none.context, 3)) == print(none.result));
}

TEST_CASE("threads heed which rules are on") {
    const auto r = muster_test::audit(yachts, {.only = "MST-R103"});
    std::vector<bool> on;
    for (const auto* f : standard_rules::facts) on.push_back(f->id == "MST-R103");
    CHECK(print(muster_test::in_threads(r.context, 2, on)) == print(r.result));
}

} // namespace

} // namespace rule_set_test
