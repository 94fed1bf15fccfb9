// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_FORENSIC_YEAR_END_SURGE_HPP
#define MUSTER_AUDIT_RULES_FORENSIC_YEAR_END_SURGE_HPP

/// \file
/// R909: much is booked in the last month, and part of it re-coded.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/track/fixed_point.hpp>
#include <muster/track/quantile.hpp>
#include <muster/track/real.hpp>
#include <muster/value/year.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// Much that is booked in the last month, and re-coded.
struct year_end_surge {
    static constexpr rule_setting last_month{"last_month", {25, 100}, "of the year"};
    static constexpr rule_setting ranges{"ranges", {3, 2}, "ranges between the quartiles"};
    static constexpr rule_setting history{"history", 5, "years"};
    static constexpr rule_setting recoded{"recoded", {10, 100}, "of the last month"};
    static constexpr const rule_setting* settings[] = {&last_month, &ranges, &history, &recoded};

    static constexpr rule_facts facts{
        .id = "MST-R909",
        .slug = "year-end-surge",
        .says = "much is booked in the last month, and part of it under another code than before",
        .worst = severity::note,
        .treatment = treatment_kind::none,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::statistical,
        .stage = maturity::preview,
        .why = "What is moved to another code in the last days of a year is seldom new spending.",
        .inputs = "phase as_of cofog admin_code project_id contract_id ocid history",
        .procedure = "The executed lines of a country and year; as_of is the day on which they "
                     "were booked. The part of the last month of the fiscal year is above the "
                     "setting, or, with enough years before in this ledger or earlier ones, above "
                     "the upper fence of their parts. And more than a part of it was re-coded: an "
                     "earlier ledger has the same project_id, contract_id or ocid with another "
                     "cofog or admin_code. Open without as_of or an earlier ledger.",
        .threshold = "both conditions",
        .settings = settings,
        .innocent = "Delivery schedules: what is delivered in the last month under the code that "
                    "it always had is no surge here.",
        .clears = "the reason why the lines changed their code",
        .citation = "proposal of this project",
        .example = "Atlantis books 40 % of its year in December, half of it under a new code.",
        .shown = {.claims = "# unit: 1e6\n"
                            "# phase: executed\n"
                            "id,country,year,amount,currency,pillar,cofog,project_id,as_of\n"
                            "A1,XAT,2027,600,EUR,core,02.1,P1,2027-06-30\n"
                            "A2,XAT,2027,400,EUR,core,02.1,P2,2027-12-28\n",
                  .history = "# unit: 1e6\n"
                             "id,country,year,amount,currency,pillar,cofog,project_id\n"
                             "H2,XAT,2026,400,EUR,none,04.5,P2\n"},
    };

    using state = lines_by<std::size_t>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l) && l.phase() == "executed")
            seen.add(c.group_number(l), l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [number, lines] : seen.lines) {
            if (c.prior().empty()) {
                for (const auto* l : lines) out.open(*l, "history");
                continue;
            }
            judge(in_order(lines), seen, c, out);
        }
    }

private:
    struct sums {
        rational all;
        rational last;
        rational recoded;

        [[nodiscard]] static rational part(rational of, rational whole) {
            const auto below = round(whole, rounding::half_even);
            const auto above = round(of, rounding::half_even);
            if (below <= 0) return 0;
            return to_grid(rational{std::clamp<std::int64_t>(above, 0, below), below});
        }
    };

    static bool is_last_month(const line& l) {
        const auto day = l.date_in(column::as_of);
        constexpr int months = 12;
        const int last = (l.from->meta.fy_start_month + months - 2) % months + 1;
        return day && day->month() == last;
    }
    // Whether an earlier ledger has it under another code.
    static bool is_recoded(const line& l, const audit_context& c) {
        const auto same = [&](const line& e, column id) { return l.has(id) && l[id] == e[id]; };
        const auto differs = [&](const line& e, column code) {
            return l.has(code) && e.has(code) && l[code] != e[code];
        };
        for (const auto* e : c.prior().lines()) {
            if (e->country != l.country) continue;
            if ((same(*e, column::project_id) || same(*e, column::contract_id)
                 || same(*e, column::ocid))
                && (differs(*e, column::cofog) || differs(*e, column::admin_code)))
                return true;
        }
        return false;
    }
    static void add(sums& to, const line& l) {
        if (!l.date_in(column::as_of)) return;
        to.all = to.all + l.amount.value;
        if (is_last_month(l)) to.last = to.last + l.amount.value;
    }

    // The parts of the last month in the years before; this ledger stands before earlier ones.
    static std::vector<rational> parts_before(const country_year& now, const state& seen,
                                              const audit_context& c) {
        std::map<year, sums> own;
        std::map<year, sums> earlier;
        for (const auto& [number, lines] : seen.lines)
            if (c.groups()[number].country == now.country && c.groups()[number].year < now.year)
                for (const auto* l : in_order(lines)) add(own[l->year], *l);
        for (const auto* l : c.prior().lines())
            if (l->country == now.country && l->year < now.year && l->phase() == "executed"
                && l->currency == now.currency)
                add(earlier[l->year], *l);
        for (const auto& [y, s] : earlier)
            if (!own.contains(y)) own[y] = s;
        std::vector<rational> parts;
        for (const auto& [y, s] : own)
            if (s.all > 0) parts.push_back(sums::part(s.last, s.all));
        return parts;
    }

    static void judge(const std::vector<const line*>& lines, const state& seen,
                      const audit_context& c, sink& out) {
        sums s;
        for (const auto* l : lines) {
            if (!l->date_in(column::as_of)) {
                out.open(*l, "as_of");
                continue;
            }
            out.pass();
            add(s, *l);
            if (is_last_month(*l) && is_recoded(*l, c)) s.recoded = s.recoded + l->amount.value;
        }
        const auto& now = c.group(*lines.front());
        const auto part = sums::part(s.last, s.all);
        const auto moved = sums::part(s.recoded, s.last);
        const auto before = parts_before(now, seen, c);
        bool surge = part > c.value(last_month);
        if (!before.empty()
            && rational{static_cast<std::int64_t>(before.size())} >= c.value(history))
            surge = surge || part > fence_of(before).at(c.value(ranges));
        if (!surge || moved <= c.value(recoded)) return;
        out.report(
            {.kind = outcome::review,
             .level = severity::note,
             .acts = treatment::none(),
             .country = std::string{now.country},
             .year = now.year.number,
             .message = wording::percent(part, 1) + " of the year is booked in its last month; "
                        + wording::percent(moved, 1) + " of that, "
                        + wording::money(s.recoded, now.currency)
                        + ", stood under another code before",
             .clears = "the reason why these lines changed their code",
             .reason = wording::threshold(c, last_month) + ", " + wording::threshold(c, recoded),
             .claimed = s.recoded});
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_FORENSIC_YEAR_END_SURGE_HPP
