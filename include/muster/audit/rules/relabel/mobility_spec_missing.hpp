// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_RELABEL_MOBILITY_SPEC_MISSING_HPP
#define MUSTER_AUDIT_RULES_RELABEL_MOBILITY_SPEC_MISSING_HPP

/// \file
/// R106: a transport project claimed as military mobility meets no dual-use specification.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/value/pillar.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace muster::rules {

/// Military mobility without the networks or without a specification.
struct mobility_spec_missing {
    static constexpr std::string_view annex = "Implementing Regulation (EU) 2021/1328, annex";
    static constexpr rule_setting gross_from{"gross_from", 130, "t", annex};
    static constexpr rule_setting runway_from{"runway_from", 3000, "m", annex};
    static constexpr rule_setting axle_from{"axle_from", {225, 10}, "t"};
    static constexpr rule_setting train_from{"train_from", 740, "m"};
    static constexpr rule_setting mlc_from{"mlc_from", 80, "(military load class)"};
    static constexpr const rule_setting* settings[] = {&gross_from, &runway_from, &axle_from,
                                                       &train_from, &mlc_from};

    static constexpr rule_facts facts{
        .id = "MST-R106",
        .slug = "mobility-spec-missing",
        .says = "a transport project claimed as military mobility meets no dual-use specification",
        .worst = severity::warning,
        .treatment = treatment_kind::haircut,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "A road becomes one for heavy transports by what it bears and where it leads, not "
               "by its heading.",
        .inputs = "category mil_network ten_t spec_fields civil_counterfactual_cost evidence_type "
                  "requirement_authority evidence_date",
        .procedure =
            "The claim is for resilience under R-CIP.MOB. It passes if it is on the military "
            "network and, unless the ledger has no column ten_t, on the trans-European one, and "
            "if spec_fields has one parameter that reaches its setting: gross (weight borne by a "
            "road or bridge), runway (length), axle (load on rails), train (length) or mlc. Of "
            "any other claim only the extra cost of the military specification counts: the amount "
            "less civil_counterfactual_cost, or, if that is not given, the playbook's ceiling. A "
            "ledger without the columns mil_network, ten_t and spec_fields leaves the rule open.",
        .threshold = "gross weight and runway as in the annex of the regulation; axle load, train "
                     "length and load class are proposals of this project",
        .settings = settings,
        .innocent = "Allies outside the Union have no trans-European network: leave out the column "
                    "ten_t. A network that is classified: evidence_type `classified` with an "
                    "authority and a date passes.",
        .clears = "both networks and one parameter of the specification, or "
                  "civil_counterfactual_cost",
        .citation = "Commission Implementing Regulation (EU) 2021/1328 of 10 August 2021",
        .example = "Atlantis claims a bridge of EUR 200 m that bears 60 t; without the army's wish "
                   "it would have cost EUR 185 m, so EUR 15 m count.",
        .shown = {.claims =
                      "# unit: 1e6\n"
                      "id,country,year,amount,currency,pillar,category,title,ten_t,"
                      "mil_network,spec_fields,civil_counterfactual_cost\n"
                      "A1,XAT,2027,200,EUR,resilience,R-CIP.MOB,Bridge,yes,yes,gross=60,185\n"
                      "A2,XAT,2027,80,EUR,resilience,R-CIP.MOB,Runway,yes,yes,runway=3200,\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l) || l.claimed != pillar::resilience) return out.not_applicable();
        if (!l.has(column::category)) return out.open(l, "category");
        if (!categories.is_within(l[column::category], "R-CIP.MOB")) return out.not_applicable();
        const auto& file = *l.from;
        if (!file.has(column::mil_network) && !file.has(column::ten_t)
            && !file.has(column::spec_fields))
            return out.open(l, "spec_fields");
        const bool on_networks =
            l.truth_in(column::mil_network).value_or(false)
            && (!file.has(column::ten_t) || l.truth_in(column::ten_t).value_or(false));
        const bool specified = meets_one(l[column::spec_fields], c);
        const bool classified = l[column::evidence_type] == "classified"
                                && l.has(column::requirement_authority)
                                && l.date_in(column::evidence_date).has_value();
        if ((on_networks && specified) || classified) return out.pass();

        const auto civil = l.amount_in(column::civil_counterfactual_cost);
        const auto* heading =
            c.settings().playbook->find(l[column::category], pillar::resilience, c.group(l).year);
        const auto ceiling = heading != nullptr ? heading->ceiling : rational{0};
        const auto kept =
            civil ? extra_cost(l.amount.range, civil->range) : part_of(l.amount.range, ceiling);
        out.report(
            l, {.level = severity::warning,
                .acts = treatment::haircut_to(kept),
                .cell = on_networks ? column::spec_fields : column::mil_network,
                .message =
                    wording::title_or_id(l) + (on_networks ? "" : ": not on both networks")
                    + (specified     ? ""
                       : on_networks ? ": no parameter of Regulation (EU) 2021/1328 is reached"
                                     : ", and no parameter of Regulation (EU) 2021/1328 is reached")
                    + "; only the extra cost of the military specification counts, "
                    + (civil ? wording::money(kept.upper(), l.currency)
                             : "and as long as it is not stated "
                                   + wording::number(ceiling * 100, 6) + " % of the claim"),
                .clears = std::string{on_networks ? "a parameter in spec_fields"
                                                  : "mil_network and ten_t"}
                          + ", or civil_counterfactual_cost for this line",
                .reason = civil ? "civil_counterfactual_cost of the line"
                                : "ceiling of R-CIP.MOB in playbook "
                                      + std::string{c.settings().playbook->id()}});
    }

private:
    // What is left above the civil cost; nothing is negative.
    static interval extra_cost(const interval& amount, const interval& civil) {
        const auto more = amount - civil;
        const rational nothing{0};
        return {std::max(more.lower(), nothing), std::max(more.upper(), nothing)};
    }

    // Whether one of "axle=22.5;mlc=80" reaches what is asked for.
    static bool meets_one(std::string_view fields, const audit_context& c) {
        while (!fields.empty()) {
            const auto end = fields.find(';');
            const auto field = fields.substr(0, end);
            fields = end == std::string_view::npos ? std::string_view{} : fields.substr(end + 1);
            const auto equals = field.find('=');
            if (equals == std::string_view::npos) continue;
            const auto* asked = setting_of(trim(field.substr(0, equals)));
            const auto value = parse_decimal(trim(field.substr(equals + 1)));
            if (asked != nullptr && value && value->value() >= c.value(*asked)) return true;
        }
        return false;
    }
    static const rule_setting* setting_of(std::string_view parameter) {
        return parameter == "gross"    ? &gross_from
               : parameter == "runway" ? &runway_from
               : parameter == "axle"   ? &axle_from
               : parameter == "train"  ? &train_from
               : parameter == "mlc"    ? &mlc_from
                                       : nullptr;
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_RELABEL_MOBILITY_SPEC_MISSING_HPP
