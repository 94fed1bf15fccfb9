// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_LABEL_REWRITTEN_HPP
#define MUSTER_AUDIT_RULES_RELABEL_LABEL_REWRITTEN_HPP

/// \file
/// R102: a project kept its id and its bill, and was described anew.

#include <muster/audit/lexicon.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/band.hpp>
#include <muster/link/log2.hpp>
#include <muster/link/tokens.hpp>
#include <muster/value/date.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace muster::rules {

/// The same project and money under a new story.
struct label_rewritten {
    static constexpr rule_setting amount_within{"amount_within", {5, 100}, "of the earlier amount"};
    static constexpr rule_setting alike_below{"alike_below", {35, 100}, "(cosine)"};
    static constexpr rule_setting gained_from{"gained_from", 2, "words"};
    static constexpr const rule_setting* settings[] = {&amount_within, &alike_below, &gained_from};

    static constexpr rule_facts facts{
        .id = "MST-R102",
        .slug = "label-rewritten",
        .says = "a project kept its id and its bill, and was described anew",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::documentary,
        .why = "If only the words changed, the project is what it was.",
        .inputs = "project_id title description lang amount history macro.deflator",
        .procedure =
            "An earlier line of the country has the same project_id, or, if the claim has none, is "
            "its older project by a strong link (MST-R101); and its amount, in prices of "
            "the claim's year and in whole units, differs by no more than the setting; of several "
            "the one published last is taken, then the one of the latest year. Titles and "
            "descriptions are compared word by word: the cosine of the two sets of words, each "
            "word weighted by how rare it is in the earlier ledgers, is below the setting, and "
            "the new text has at least so many words of security that the old one lacks. If both "
            "lines state a language and the languages differ, the rule is open.",
        .threshold = "proposals of this project; the words of security are those of the lexicon",
        .settings = settings,
        .innocent = "A translation, or an editor who tidied up: neither gains words of security.",
        .clears = "a change of the project that the new words describe",
        .citation = "Borst, Wencker and Niekler, arXiv 2211.16947: overreporting in texts on "
                    "climate finance",
        .example = "Project P4 of Atlantis was 'Bypass with cycle lanes' in 2023 and is 'Military "
                   "mobility corridor' now, at the same price.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,project_id,title\n"
                            "A1,XAT,2027,110,EUR,resilience,P4,Military mobility corridor\n",
                  .history = "# unit: 1e6\n# publication_date: 2023-10-01\n"
                             "id,country,year,amount,currency,cofog,project_id,title\n"
                             "H1,XAT,2023,80,EUR,04.5,P4,Bypass with cycle lanes\n"},
    };

    struct state {
        std::vector<const line*> claims;
        std::size_t others = 0;
    };

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.claims.push_back(&l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const {
        into.claims.insert(into.claims.end(), other.claims.begin(), other.claims.end());
        into.others += other.others;
    }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        std::map<std::pair<std::string_view, std::string_view>, std::vector<const line*>> by_id;
        std::map<std::string, std::int64_t> lines_with; // of each word
        for (const auto* l : c.prior().lines()) {
            if (l->has(column::project_id))
                by_id[{l->country, (*l)[column::project_id]}].push_back(l);
            for (const auto& w : words_of(*l)) ++lines_with[w];
        }
        const auto count = static_cast<double>(c.prior().lines().size());
        // Thousandths of a bit: whole, so that the cosine is compared exactly.
        const auto weight = [&](const std::string& word) {
            const auto at = lines_with.find(word);
            const auto with = at == lines_with.end() ? 1.0 : static_cast<double>(at->second);
            return static_cast<std::int64_t>(link::log2(1 + count / with) * 1000);
        };
        for (const auto* l : seen.claims) {
            const auto& older = c.older(*l);
            if (!l->has(column::project_id) && older.how_sure == link::band::strong) {
                judge(*l, {older.earlier}, weight, c, out);
            } else if (!l->has(column::project_id)) {
                out.open(*l, "project_id");
            } else if (c.prior().empty()) {
                out.open(*l, "history");
            } else {
                const auto at = by_id.find({l->country, (*l)[column::project_id]});
                if (at == by_id.end())
                    out.pass();
                else
                    judge(*l, at->second, weight, c, out);
            }
        }
    }

private:
    // The earlier line with about the same amount; null if there is none.
    static const line* same_bill(const line& l, const std::vector<const line*>& earlier,
                                 const audit_context& c) {
        const auto order = [](const line* e) {
            return std::tuple{e->from->meta.publication_date.value_or(date{}), e->year};
        };
        const line* best = nullptr;
        for (const auto* e : earlier) {
            const auto change = change_of(l, *e, c);
            if (!change || abs(*change) > c.value(amount_within)) continue;
            if (best == nullptr || order(e) > order(best)
                || (order(e) == order(best) && e->id < best->id))
                best = e;
        }
        return best;
    }
    // The real change of the amount, as a part of the earlier one.
    static std::optional<rational> change_of(const line& l, const line& earlier,
                                             const audit_context& c) {
        const auto real = c.real_amount(l, earlier);
        const auto then = real ? round(*real, rounding::half_even) : 0;
        if (then <= 0) return std::nullopt;
        return rational{round(l.amount.value, rounding::half_even) - then, then};
    }

    template <class Weight>
    static void judge(const line& l, const std::vector<const line*>& earlier, Weight weight,
                      const audit_context& c, sink& out) {
        const bool comparable =
            std::ranges::any_of(earlier, [&](const line* e) { return e->currency == l.currency; });
        if (!comparable) return out.open(l, "an earlier amount in the currency of the claim");
        const auto* before = same_bill(l, earlier, c);
        if (before == nullptr) return out.pass();
        const auto mine = words_of(l);
        const auto theirs = words_of(*before);
        if (mine.empty()) return out.open(l, "title");
        if (theirs.empty()) return out.open(l, "history: title");
        if (l.has(column::lang) && before->has(column::lang)
            && l[column::lang].substr(0, 2) != (*before)[column::lang].substr(0, 2))
            return out.open(l, "texts in one language");

        const auto length = [&](const link::token_set& words) {
            std::int64_t sum = 0;
            for (const auto& w : words) sum += weight(w) * weight(w);
            return sum;
        };
        const auto common = length(link::shared(mine, theirs)); // both have the same weights
        const auto alike = c.value(alike_below);
        // common / (|mine| |theirs|) below the setting, squared and without a root.
        const bool unlike = common == 0 ? alike > 0
                                        : rational{common, length(mine)}
                                              < alike * alike * rational{length(theirs), common};
        const auto gained = security_words(mine, theirs);
        if (!unlike || rational{static_cast<std::int64_t>(gained.size())} < c.value(gained_from))
            return out.pass();
        out.report(l, {.level = severity::warning,
                       .acts = treatment::ask(),
                       .counterpart = before,
                       .cell = l.has(column::title) ? column::title : column::description,
                       .message = (l.has(column::project_id) ? std::string{l[column::project_id]}
                                                             : wording::title_or_id(*before))
                                  + ": the bill moved by "
                                  + wording::percent(*change_of(l, *before, c), 1)
                                  + nominal(l, *before, c) + ", and the description gained "
                                  + list(gained) + " and lost " + list(only_in(theirs, mine)),
                       .clears = "a change of the project that the new words describe",
                       .reason = wording::threshold(c, amount_within) + ", "
                                 + wording::threshold(c, alike_below) + ", "
                                 + wording::threshold(c, gained_from)});
    }

    static std::string nominal(const line& l, const line& before, const audit_context& c) {
        return c.in_prices_of(l.country, before.amount.value, before.year, l.year) ? ""
                                                                                   : " (nominal)";
    }
    static link::token_set only_in(const link::token_set& a, const link::token_set& b) {
        link::token_set found;
        for (const auto& w : a)
            if (!std::ranges::binary_search(b, w)) found.push_back(w);
        return found;
    }
    static link::token_set security_words(const link::token_set& now, const link::token_set& then) {
        auto found = only_in(now, then);
        std::erase_if(found, [](const std::string& w) {
            const auto* known = find_in_lexicon(w);
            return known == nullptr || known->of != leaning::security;
        });
        return found;
    }
    static std::string list(const link::token_set& words) {
        std::string text;
        for (const auto& w : words) text += (text.empty() ? "" : " ") + w;
        return wording::quoted(text);
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_LABEL_REWRITTEN_HPP
