// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_TAGS_OVER_WHOLE_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_TAGS_OVER_WHOLE_HPP

/// \file
/// R308: one euro is reported in full to several trackers.

#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/text.hpp>
#include <muster/ledger/schema.hpp>

#include <string>
#include <string_view>

namespace muster::rules {

/// More than the whole of a line, if all its trackers are added.
struct tags_over_whole {
    static constexpr rule_setting most{"most", 1, "of the line"};
    static constexpr const rule_setting* settings[] = {&most};

    static constexpr rule_facts facts{
        .id = "MST-R308",
        .slug = "tags-over-100",
        .says = "one payment is reported in full to several trackers",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::documentary,
        .why = "A payment that is new for the climate, for cohesion and for defence is one "
               "payment; it is new once.",
        .inputs = "other_tags military_share",
        .procedure =
            "The shares of the trackers in other_tags are added to the claimed share, which is "
            "military_share or else the whole; a sum above the whole is asked. A tracker that does "
            "not exclude others is written with a third part, `gender:1.0:shared`, and is not "
            "added. Tags that cannot be read, or a ledger without the column, leave the rule open.",
        .threshold = "the whole of the line, exactly",
        .settings = settings,
        .innocent = "Trackers that are explicitly not exclusive: mark them `shared`.",
        .clears = "shares that add to the whole, or the mark `shared` with the rule of the tracker",
        .citation = "European Court of Auditors, 21 October 2024, on double funding from the "
                    "budget of the Union; special report 09/2022",
        .example = "Atlantis claims a rail bridge for EUR 55 m that is also 100 % climate.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,category,title,other_tags\n"
                            "A1,XAT,2027,55,EUR,resilience,R-CIP.MOB,Rail bridge,climate:1.0\n"},
    };

    void observe(const line& l, const audit_context& c, sink& out) const {
        if (!c.counts(l)) return out.not_applicable();
        if (!l.from->has(column::other_tags)) return out.open(l, "other_tags");
        if (l.has(column::military_share) && !l.fraction_in(column::military_share))
            return out.open(l, "military_share");
        const auto claimed = l.fraction_in(column::military_share).value_or(1);
        auto sum = claimed;
        std::string names;
        for (auto rest = l[column::other_tags]; !rest.empty();) {
            auto tag = trim(cut(rest, ';'));
            if (tag.empty()) continue;
            const auto name = trim(cut(tag, ':'));
            const auto share = parse_decimal(trim(cut(tag, ':')), l.from->meta.marks);
            const auto mark = trim(tag);
            const bool readable = !name.empty() && share && share->places <= 6
                                  && share->value() >= 0 && share->value() <= 1
                                  && (mark.empty() || mark == "shared");
            if (!readable) return out.open(l, "other_tags");
            if (mark == "shared" || share->value() == 0) continue;
            sum = sum + share->value();
            names += (names.empty() ? "" : ", ") + wording::number(share->value() * 100, 4) + " % "
                     + std::string{name};
        }
        if (names.empty() || sum <= c.value(most)) return out.pass();
        out.report(l, {.level = severity::warning,
                       .acts = treatment::ask(),
                       .cell = column::other_tags,
                       .message = std::string{l.id} + " of "
                                  + wording::money(l.amount.value, l.currency) + " is claimed to "
                                  + wording::number(claimed * 100, 4) + " % and is also " + names
                                  + ": together " + wording::number(sum * 100, 4)
                                  + " % of one payment",
                       .clears = "shares that add to the whole, or the mark `shared`",
                       .reason = wording::threshold(c, most)});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_TAGS_OVER_WHOLE_HPP
