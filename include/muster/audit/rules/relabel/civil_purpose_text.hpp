// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_CIVIL_PURPOSE_TEXT_HPP
#define MUSTER_AUDIT_RULES_RELABEL_CIVIL_PURPOSE_TEXT_HPP

/// \file
/// R104: the words of a resilience claim speak of civil purposes only.

#include <muster/audit/lexicon.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/value/pillar.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace muster::rules {

/// A claim for resilience that reads civil.
struct civil_purpose_text {
    static constexpr rule_setting words_from{"words_from", 4, "words"};
    static constexpr rule_setting lean_from{"lean_from", {43, 10}, "bits"};
    static constexpr rule_setting telling_word{"telling_word", 2, "bits"};
    static constexpr rule_setting plain_word{"plain_word", 1, "bits"};
    static constexpr const rule_setting* settings[] = {&words_from, &lean_from, &telling_word,
                                                       &plain_word};

    static constexpr rule_facts facts{
        .id = "MST-R104",
        .slug = "civil-purpose-text",
        .says = "the words of a resilience claim speak of civil purposes only",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "What a line says of itself is the first thing that a reader would check.",
        .inputs = "title description lang military_requirement",
        .procedure =
            "The claim is for resilience and names no military_requirement. Each different word "
            "of its title and description that stands in the English lexicon counts once: for "
            "security or for civil, with the bits of a plain or of a telling word. With so many "
            "words of the lexicon or more, the rule asks if the text leans to the civil side by "
            "so many bits or more. Fewer words, or another language than English, leave it open. "
            "The rule asks a question and leaves the credit alone.",
        .threshold = "4.3 bits are odds of 20 to 1; the bits of words are proposals of this "
                     "project and not measured on any text",
        .settings = settings,
        .innocent = "Terse titles, and euphemisms on both sides: civil words for a military need "
                    "that is not printed.",
        .clears = "military_requirement for this line",
        .citation = "Borst, Wencker and Niekler, arXiv 2211.16947: overreporting in texts on "
                    "climate finance",
        .example = "Atlantis claims 'Street lighting and recreation' for its resilience.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title\n"
                            "A1,XAT,2027,90,EUR,resilience,\"Street lighting, recreation and "
                            "tourism\"\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::resilience) return out.not_applicable();
        if (l.has(column::military_requirement)) return out.pass();
        if (!l.has(column::title) && !l.has(column::description)) return out.open(l, "title");
        if (!may_be_english(l)) return out.open(l, "a text in English");

        rational security;
        std::vector<std::pair<std::string, rational>> said; // with bits, civil below zero
        for (const auto& token : words_of(l)) {
            const auto* word = find_in_lexicon(token);
            if (word == nullptr) continue;
            const auto bits = c.value(word->telling ? telling_word : plain_word);
            said.emplace_back(token, word->of == leaning::civil ? -bits : bits);
            security = security + said.back().second;
        }
        if (rational{static_cast<std::int64_t>(said.size())} < c.value(words_from))
            return out.open(l, "more words of the lexicon");
        if (-security < c.value(lean_from)) return out.pass();
        std::string list;
        for (const auto& [token, bits] : said)
            list += (list.empty() ? "" : ", ") + token + (bits < 0 ? " " : " +")
                    + wording::number(bits, 2);
        out.report(l, {.kind = outcome::review,
                       .level = severity::note,
                       .acts = treatment::none(),
                       .cell = l.has(column::description) ? column::description : column::title,
                       .message = "the wording of " + wording::title_or_id(l) + " leans civil by "
                                  + wording::number(-security, 2) + " bits: " + list,
                       .clears = "military_requirement for this line",
                       .reason = wording::threshold(c, words_from) + ", "
                                 + wording::threshold(c, lean_from)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_CIVIL_PURPOSE_TEXT_HPP
