// SPDX-License-Identifier: MIT
//
// A rule that says too little of itself does not compile, and the message names what is wrong.
//
// reject 1: a_rule_id_is_a_prefix_an_r_and_three_digits
// reject 2: a_statistical_rule_may_only_ask
// reject 3: a_rule_says_what_why_how_and_what_clears_it
// reject 4: two rules have the same id or slug
#include <muster/audit/rule_set.hpp>

namespace {

constexpr muster::rule_facts complete{
    .id = "XAT-R901",
    .slug = "own",
    .says = "an own rule speaks",
#if MUSTER_CASE == 2
    .treatment = muster::treatment_kind::disallow,
    .certainty = muster::certainty_class::statistical,
#endif
    .why = "a test",
    .procedure = "it looks",
    .clears = "nothing",
};

constexpr muster::rule_facts facts_of_case() {
    auto f = complete;
#if MUSTER_CASE == 1
    f.id = "XAT-R90";
#elif MUSTER_CASE == 3
    f.clears = "";
#endif
    return f;
}

struct own {
    static constexpr muster::rule_facts facts = facts_of_case();
    void observe(const muster::line& /*unused*/, const muster::audit_context& /*unused*/,
                 muster::sink& out) const {
        out.pass();
    }
};

struct other {
    static constexpr muster::rule_facts facts{
        .id = "XAT-R902",
#if MUSTER_CASE == 4
        .slug = "own",
#else
        .slug = "other",
#endif
        .says = "another one",
        .why = "a test",
        .procedure = "it looks",
        .clears = "nothing",
    };
    void observe(const muster::line& /*unused*/, const muster::audit_context& /*unused*/,
                 muster::sink& out) const {
        out.pass();
    }
};

using rules = muster::rule_set<own, other>;

} // namespace

int main() { return rules::facts.size() == 2 ? 0 : 1; }
