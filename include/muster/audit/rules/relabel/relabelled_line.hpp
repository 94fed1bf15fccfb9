// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_RELABELLED_LINE_HPP
#define MUSTER_AUDIT_RULES_RELABEL_RELABELLED_LINE_HPP

/// \file
/// R101: a civil project published before the pledge is claimed under a new title.

#include <muster/audit/earlier.hpp>
#include <muster/audit/link_evidence.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/band.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/value/date.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace muster::rules {

/// A claim that was a civil project before the pledge.
struct relabelled_line {
    static constexpr rule_setting review_from{"review_from", 2, "bits"};
    static constexpr rule_setting probable_from{"probable_from", {425, 100}, "bits"};
    static constexpr rule_setting strong_from{"strong_from", {663, 100}, "bits"};
    static constexpr const rule_setting* settings[] = {&review_from, &probable_from, &strong_from};

    static constexpr rule_facts facts{
        .id = "MST-R101",
        .slug = "relabelled-line",
        .says = "a civil project published before the pledge is claimed under a new title",
        .worst = severity::error,
        .treatment = treatment_kind::haircut,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::documentary,
        .why = "A road that was going to be built anyway makes nobody safer by its new name; only "
               "what was "
               "added for defence is new.",
        .inputs = "title history project_id contract_id ocid recipient_name place macro.deflator",
        .procedure =
            "The claim is compared with the earlier lines of the country that share most with it: "
            "identifiers and rare words, in any of two dozen languages for the nouns of public "
            "works. Agreement and disagreement of identifiers, titles, amounts in one year's "
            "prices, recipients, places, contract dates, and of the numbers of lots, sections and "
            "phases, are added up in bits; the weights are documented defaults, or, from 500 "
            "claims and 500 earlier lines on, learnt from the ledgers. If the best "
            "earlier line was civil (a COFOG division other than 02, or claimed for no pillar) and "
            "its ledger was published before the pledge, a strong link is an error and a probable "
            "one a warning; only the real increase over the earlier amount is credited (strict and "
            "lenient, or strict alone). A link in the review band is a question.",
        .threshold =
            "review from 2.0 bits (p 0.80), probable from 4.25 (0.95), strong from 6.63 (0.99); a "
            "conflict of lots, sections, phases or other numbers, or agreement on title and "
            "recipient alone, caps the band at "
            "review; bits are compared in hundredths; weights and bands are proposals of this "
            "project",
        .settings = settings,
        .innocent = "Programmes with generic titles; a genuine redesign under the old name; lines "
                    "that were "
                    "split or merged.",
        .clears = "a military requirement that is older than the earlier ledger, or a claim of the "
                  "incremental cost only",
        .citation = "Fellegi and Sunter, A Theory for Record Linkage, 1969; casebook C012 to C018",
        .example =
            "Atlantis claims 'Strait crossing - strategic mobility corridor' for EUR 1 350 m; its "
            "transport plan of 2023 has 'Strait crossing, road and rail link' for EUR 1 352 m.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,title,place\n"
                            "A1,XAT,2027,1350,EUR,resilience,Strait crossing - strategic mobility "
                            "corridor,Northport\n",
                  .history = "# unit: 1e6\n# publication_date: 2023-10-02\n"
                             "id,country,year,amount,currency,cofog,title,place\n"
                             "T1,XAT,2027,1352,EUR,04.5,\"Strait crossing, road and rail link\","
                             "Northport\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (c.prior().empty()) return out.open(l, "history");
        if (!l.has(column::title) && !l.has(column::project_id) && !l.has(column::contract_id)
            && !l.has(column::ocid))
            return out.open(l, "title");

        const auto adopted = c.group(l).pledge->adopted;
        const auto& match = c.older(l);
        const auto sure = band_of(match, c);
        if (sure == link::band::none) return out.pass();

        const auto& earlier = *match.earlier;
        if (!is_civil(earlier)) return out.pass();
        const auto& published = earlier.from->meta.publication_date;
        if (!published && earlier.year >= adopted.year())
            return out.open(l, "history: publication_date");
        const auto required = l.date_in(column::requirement_date);
        if (l.has(column::military_requirement) && required && published && *required < *published)
            return out.pass();
        const bool nominal =
            earlier.year != l.year
            && !c.in_prices_of(l.country, earlier.amount.value, earlier.year, l.year);
        out.report(l, describe(l, match, sure, c.real_amount(l, earlier), nominal, c));
    }

private:
    // The band of a match by the settings; what caps it at review is the match's own affair.
    static link::band band_of(const prior_match& match, const audit_context& c) {
        if (match.earlier == nullptr) return link::band::none;
        return muster::band_of(match.bits, match.capped, c.value(review_from),
                               c.value(probable_from), c.value(strong_from));
    }

    static finding describe(const line& l, const prior_match& match, link::band sure,
                            std::optional<rational> before, bool nominal, const audit_context& c) {
        const auto& earlier = *match.earlier;
        const auto more = before ? std::max(l.amount.value - *before, rational{0}) : rational{0};
        const bool strong = sure == link::band::strong;
        const bool review = sure == link::band::review;
        const auto increment = lesser(interval{more}, l.amount.range);
        finding found{
            .kind = review ? outcome::review : outcome::fail,
            .level = strong ? severity::error : severity::warning,
            .acts = review || !before ? treatment::ask()
                    : strong          ? treatment::haircut_to(increment)
                                      : treatment{treatment_kind::haircut, increment, std::nullopt},
            .counterpart = &earlier,
            .cell = column::title,
        };
        const auto& published = earlier.from->meta.publication_date;
        found.message =
            wording::quoted(l[column::title])
            + (strong   ? " is"
               : review ? " may be"
                        : " is probably")
            + " the project " + wording::quoted(earlier[column::title]) + " of "
            + earlier.from->file + ", row " + std::to_string(earlier.row) + ", "
            + (before ? wording::money(*before, l.currency)
                      : wording::money(earlier.amount.value, earlier.currency))
            + (!before                  ? " not compared"
               : earlier.year == l.year ? " planned"
               : nominal                ? " nominal"
                                        : " in prices of the claim")
            + (published ? ", published " + std::string{to_iso(*published).view()} : "")
            + (earlier.has(column::cofog)
                   ? ", COFOG " + std::string{earlier[column::cofog]} + ' '
                         + std::string{find_cofog(earlier[column::cofog]) != nullptr
                                           ? find_cofog(earlier[column::cofog])->title
                                           : std::string_view{}}
                   : "")
            + "; the increase is "
            + (before ? wording::money(more, l.currency) : "unknown between two currencies");
        found.clears = "a military_requirement dated before "
                       + (published ? std::string{to_iso(*published).view()} : "the earlier ledger")
                       + ", or a claim of the incremental cost only";
        found.parts = evidence_of(l, match, c);
        found.reason = "band " + std::string{name(sure)} + "; " + wording::threshold(c, strong_from)
                       + ", " + wording::threshold(c, probable_from) + ", "
                       + wording::threshold(c, review_from);
        return found;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_RELABELLED_LINE_HPP
