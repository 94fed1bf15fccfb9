// SPDX-License-Identifier: MIT
//
// How does an office add a rule of its own?

#include <muster/muster.hpp>

#include <algorithm>
#include <cstdio>
#include <string>

namespace {

/// Yachts are no defence, whatever they are called.
struct no_yachts {
    static constexpr muster::rule_facts facts{
        .id = "XAT-R001",
        .slug = "no-yachts",
        .says = "a yacht is claimed for the pledge",
        .worst = muster::severity::warning,
        .treatment = muster::treatment_kind::ask,
        .needs = muster::data_level::optional_columns,
        .certainty = muster::certainty_class::documentary,
        .why = "The audit office of Atlantis has seen it before.",
        .inputs = "title",
        .procedure = "The word 'yacht' stands in the title.",
        .innocent = "Patrol boats of a class called Yacht.",
        .clears = "the class of the ship",
        .citation = "Audit office of Atlantis, circular 4",
    };

    void observe(const muster::line& l, const muster::audit_context& c, muster::sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.has(muster::column::title)) return out.open(l, "title");
        const auto words = muster::link::tokens(l[muster::column::title]);
        if (std::ranges::find(words, "yacht") == words.end()) return out.pass();
        out.report(l, {.level = muster::severity::warning,
                       .acts = muster::treatment::ask(),
                       .cell = muster::column::title,
                       .message = "'" + std::string{l[muster::column::title]} + "' is a yacht",
                       .clears = "the class of the ship"});
    }
};
static_assert(muster::rule<no_yachts>);

// One line: the standard rules and ours. A wrong id, or a rule that says too little, does not
// compile.
using our_rules = muster::standard_rules::with<no_yachts>;

} // namespace

int main() {
    const auto claims =
        muster::read_ledger("claims.csv", "id,country,year,amount,currency,unit,pillar,title\n"
                                          "S-1,XAT,2027,90,EUR,1e6,core,Royal Yacht\n"
                                          "S-2,XAT,2027,400,EUR,1e6,core,Frigate\n");
    const muster::macro_table macro;
    const muster::prior_index prior;
    const muster::audit_context context{claims, macro, prior, {}};
    const auto result = muster::audit<our_rules>(context);

    for (const auto& f : result.findings)
        std::printf("%s, row %u: %s\n", std::string{f.rule->id}.c_str(), f.row, f.message.c_str());
    std::printf("%zu rules, ours among them in every report:\n\n", our_rules::facts.size());
    std::fputs(muster::report::rule_page(no_yachts::facts).c_str(), stdout);
}
