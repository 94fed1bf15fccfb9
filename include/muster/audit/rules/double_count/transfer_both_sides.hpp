// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_TRANSFER_BOTH_SIDES_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_TRANSFER_BOTH_SIDES_HPP

/// \file
/// R305: a transfer within government is claimed by the payer and by the payee.

#include <muster/audit/lines_by.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/fold.hpp>
#include <muster/link/tokens.hpp>
#include <muster/policy/gfsm.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A transfer and what was bought with it, both claimed.
struct transfer_both_sides {
    static constexpr rule_facts facts{
        .id = "MST-R305",
        .slug = "transfer-both-sides",
        .says = "a transfer within government is claimed by the payer and by the payee",
        .worst = severity::error,
        .treatment = treatment_kind::disallow,
        .needs = data_level::optional_columns,
        .certainty = certainty_class::arithmetic,
        .why = "One office hands money to another, which spends it: that is one expenditure.",
        .inputs = "counterparty_line gfsm instrument admin_code admin_name funder_id recipient_id "
                  "recipient_name amount",
        .procedure =
            "Two claims of one country and year are the two sides of a transfer if each names the "
            "other as counterparty_line; if one names the other and the amounts can be equal; or "
            "if one is a grant within government (GFSM 26 or 263, or instrument grant) to the body "
            "of the other, the other is funded by the body of the first, and the amounts can be "
            "equal. The spending of the final user stays; the transfer gets no credit, or only "
            "what it exceeds the spending by. The payer is the side that is coded as a grant, else "
            "the side whose recipient is the other's body, else the side with the higher id. A "
            "claim with no counterparty that is not coded as something else leaves the rule open.",
        .threshold = "equal amounts: interval comparison, no tolerance beside printed rounding",
        .innocent = "Co-financing on top of a grant: what the user spends beyond it stays, and so "
                    "does what the payer pays beyond what the user claims.",
        .clears = "one of the two sides, or the transfer as pillar none",
        .citation = "Statistics Netherlands, Defence expenditure, 2019: corrected for flows "
                    "between government bodies to avoid double counting",
        .example = "The ministry of Atlantis claims a grant of EUR 30 m to its coast agency, and "
                   "the agency claims the boats that it bought with it.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,gfsm,counterparty_line,title\n"
                            "A1,XAT,2027,30,EUR,core,263,A2,Grant to the coast agency\n"
                            "A2,XAT,2027,30,EUR,core,3112,A1,Boats\n"},
    };

    using key = std::pair<std::string_view, year>;
    using state = lines_by<key>;

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (c.counts(l))
            seen.add({l.country, l.year}, l);
        else
            ++seen.others;
    }
    void merge(state& into, state&& other) const { into.merge(std::move(other)); }
    void conclude(const state& seen, const audit_context& /*unused*/, sink& out) const {
        out.not_applicable(seen.others);
        for (const auto& [k, lines] : seen.lines) judge(by_id(lines), out);
    }

private:
    using lines_of_text = std::map<std::string_view, std::vector<const line*>>;
    // By payer; both by their numbers, in the order of their ids.
    struct transfers {
        std::map<std::uint32_t, std::vector<const line*>> payees;
        std::set<std::uint32_t> in_a_pair;

        void add(const line& payer, const line& payee) {
            auto& all = payees[payer.number];
            if (std::ranges::find(all, &payee) == all.end()) all.push_back(&payee);
            in_a_pair.insert({payer.number, payee.number});
        }
    };

    static void judge(const std::vector<const line*>& lines, sink& out) {
        lines_of_text of_id;
        lines_of_text of_funder;
        for (const auto* l : lines) {
            of_id[l->id].push_back(l);
            if (l->has(column::funder_id)) of_funder[(*l)[column::funder_id]].push_back(l);
        }
        transfers found;
        for (const auto* l : lines) {
            for (const auto* other : at(of_id, (*l)[column::counterparty_line])) {
                const bool both = (*other)[column::counterparty_line] == l->id;
                if (other == l || (!both && !can_be_equal(*l, *other))) continue;
                if (pays(*l, *other))
                    found.add(*l, *other);
                else
                    found.add(*other, *l);
            }
            if (!is_grant(*l) || l->has(column::counterparty_line)) continue;
            for (const auto* other : at(of_funder, (*l)[column::admin_code]))
                if (other != l && is_paid_to(*l, *other) && can_be_equal(*l, *other))
                    found.add(*l, *other);
        }
        for (const auto* l : lines) {
            const auto payees = found.payees.find(l->number);
            if (payees != found.payees.end())
                out.report(*l, describe(*l, by_id(payees->second)));
            else if (found.in_a_pair.contains(l->number) || can_be_judged(*l))
                out.pass();
            else
                out.open(*l, "counterparty_line");
        }
    }

    static std::vector<const line*> at(const lines_of_text& lines, std::string_view text) {
        const auto found = lines.find(text);
        return text.empty() || found == lines.end() ? std::vector<const line*>{} : found->second;
    }
    static bool can_be_equal(const line& a, const line& b) {
        return overlaps(a.amount.range, b.amount.range);
    }
    static bool is_grant(const line& l) {
        return l[column::gfsm] == "26" || is_gfsm_within(l[column::gfsm], "263")
               || (!is_gfsm(l[column::gfsm]) && l[column::instrument] == "grant");
    }
    // A name in Latin letters, however it is written.
    static link::token_set name_in(std::string_view text) {
        return link::tokens(link::folded(text, link::script::latin));
    }
    static bool is_paid_to(const line& payer, const line& body) {
        if (payer.has(column::recipient_id) && body.has(column::admin_code))
            return payer[column::recipient_id] == body[column::admin_code];
        const auto recipient = name_in(payer[column::recipient_name]);
        return !recipient.empty() && recipient == name_in(body[column::admin_name]);
    }
    static bool pays(const line& a, const line& b) {
        if (is_grant(a) != is_grant(b)) return is_grant(a);
        if (is_paid_to(a, b) != is_paid_to(b, a)) return is_paid_to(a, b);
        return comes_first(b, a);
    }
    // Without a pair: it names its other side, it is coded as something else, or it is a grant
    // between bodies that are named, so that the other side would have been found.
    static bool can_be_judged(const line& l) {
        if (l.has(column::counterparty_line)) return true;
        if (!is_grant(l)) return is_gfsm(l[column::gfsm]);
        return l.has(column::admin_code)
               && (l.has(column::recipient_id) || l.has(column::recipient_name));
    }

    static finding describe(const line& payer, const std::vector<const line*>& payees) {
        rational spent;
        for (const auto* p : payees) spent = spent + p->amount.value;
        const auto lost = std::min(payer.amount.value, std::max(spent, rational{0}));
        const bool residual = lost < payer.amount.value;
        return {.acts = residual ? treatment::haircut_to(payer.amount.value - lost)
                                 : treatment::disallow(),
                .counterpart = payees.front(),
                .cell = column::counterparty_line,
                .message =
                    "the transfer " + std::string{payer.id} + " of "
                    + wording::money(payer.amount.value, payer.currency)
                    + " and what was spent of it in row" + (payees.size() == 1 ? " " : "s ")
                    + rows_of(payees) + " (" + wording::money(spent, payer.currency)
                    + ") are both claimed; the spending is counted"
                    + (residual
                           ? ", and " + wording::money(payer.amount.value - lost, payer.currency)
                                 + " stay with the transfer"
                           : ""),
                .clears = "one of the two sides, or the transfer as pillar none",
                .claimed = lost};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_TRANSFER_BOTH_SIDES_HPP
