// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_RULES_DOUBLE_COUNT_JOINT_PROGRAMME_GROSS_HPP
#define MUSTER_AUDIT_RULES_DOUBLE_COUNT_JOINT_PROGRAMME_GROSS_HPP

/// \file
/// R307: several states claim more of a joint programme than it costs.

#include <muster/audit/dressing.hpp>
#include <muster/audit/lines_by.hpp>
#include <muster/audit/prior_match.hpp>
#include <muster/audit/rule.hpp>
#include <muster/audit/twin.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/core/rounding.hpp>
#include <muster/ledger/figure.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/link/tokens.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::rules {

/// A joint programme, claimed by several states for more than it costs.
struct joint_programme_gross {
    static constexpr rule_setting title_words{"title_words", 2, "words"};
    static constexpr rule_setting alike_from{"alike_from", 2, "bits",
                                             "weights are proposals of this project"};
    static constexpr const rule_setting* settings[] = {&title_words, &alike_from};

    static constexpr rule_facts facts{
        .id = "MST-R307",
        .slug = "joint-programme-gross",
        .says = "several states claim more of a joint programme than it costs",
        .worst = severity::warning,
        .treatment = treatment_kind::ask,
        .needs = data_level::earlier_ledgers,
        .certainty = certainty_class::documentary,
        .why = "A programme that two states build together is paid once; each may claim its part.",
        .inputs = "program_id title project_total national_share amount country",
        .procedure =
            "Claims of several states under one program_id, or without one under the same title, "
            "are added over all years. Titles are the same if their words are, or if the linker "
            "finds so much in common, also across languages, and no other number or lot. If they "
            "certainly exceed the largest "
            "project_total that is stated, they are asked. A state that gives its national_share "
            "keeps that part of the cost: only what it claims beyond it is cut, latest year and "
            "highest id first. In a ledger of one state a claim that names a programme leaves the "
            "rule open, and so do a programme without a project_total and claims in several "
            "currencies.",
        .threshold = "certainly above the cost: interval comparison; titles of at least two words "
                     "that say what it is, alike from 2.0 bits (p 0.80) if they differ",
        .settings = settings,
        .innocent = "National additions to a joint programme: under a project of their own.",
        .clears = "the national share of the programme, or the additions as lines of their own",
        .citation = "NATO, The Hague Summit Declaration, 25 June 2025, paragraph 3: resources "
                    "that each ally allocates",
        .example = "Atlantis and Bensalem each claim EUR 300 m for a ship that costs 400.",
        .shown = {.claims = "# unit: 1e6\n"
                            "id,country,year,amount,currency,pillar,program_id,project_total,"
                            "national_share\n"
                            "A1,XAT,2027,300,EUR,core,SHIP,400,0.5\n"
                            "B1,XBE,2027,300,EUR,core,SHIP,400,\n"},
    };

    struct state {
        lines_by<std::pair<bool, std::string>> programmes; ///< by id (false) or title (true)
        std::set<std::string_view> countries;
    };

    void observe(state& seen, const line& l, const audit_context& c) const {
        if (!c.counts(l)) {
            ++seen.programmes.others;
            return;
        }
        seen.countries.insert(l.country);
        if (l.has(column::program_id))
            return seen.programmes.add({false, std::string{l[column::program_id]}}, l);
        std::string title;
        std::int64_t words = 0;
        for (const auto& word : link::tokens(l[column::title])) {
            title += word + ' ';
            if (!is_dressing(word)) ++words;
        }
        if (words >= c.value(title_words))
            seen.programmes.add({true, std::move(title)}, l);
        else
            ++seen.programmes.others;
    }
    void merge(state& into, state&& other) const {
        into.programmes.merge(std::move(other.programmes));
        into.countries.insert(other.countries.begin(), other.countries.end());
    }
    void conclude(const state& seen, const audit_context& c, sink& out) const {
        out.not_applicable(seen.programmes.others);
        const bool several = seen.countries.size() > 1;
        const auto programmes = several ? joined(seen.programmes.lines, c) : seen.programmes.lines;
        for (const auto& [k, lines] : programmes) {
            const bool by_title = k.first;
            if (several)
                judge(latest_last(lines), by_title, out);
            else if (by_title)
                out.not_applicable(lines.size());
            else
                open_all(lines, "ledger of another country", out);
        }
    }

private:
    using by_name = std::map<std::pair<bool, std::string>, std::vector<const line*>>;

    // Titles of two states that are alike become one programme, under the first of them.
    static by_name joined(const by_name& programmes, const audit_context& c) {
        std::vector<const line*> titles; // a line of each
        std::map<const line*, std::size_t> place;
        for (const auto& [k, lines] : programmes) {
            if (!k.first) continue;
            place.emplace(by_id(lines).front(), titles.size());
            titles.push_back(by_id(lines).front());
        }
        const auto abroad = [](const line& a, const line& b) { return a.country != b.country; };
        const auto twins =
            twins_of(titles, titles, c, abroad, {.within = true, .titles_only = true});
        std::vector<std::size_t> with(titles.size()); // an earlier title, or itself
        for (std::size_t i = 0; i != with.size(); ++i) with[i] = i;
        const auto first_of = [&](std::size_t i) {
            while (with[i] != i) i = with[i] = with[with[i]];
            return i;
        };
        for (std::size_t i = 0; i != titles.size(); ++i) {
            if (!is_alike(twins[i], c)) continue;
            const auto a = first_of(i);
            const auto b = first_of(place.at(twins[i].earlier));
            with[std::max(a, b)] = std::min(a, b);
        }
        by_name out;
        std::vector<by_name::iterator> made(titles.size());
        std::size_t i = 0;
        for (const auto& [k, lines] : programmes) {
            if (!k.first) {
                out.emplace(k, lines);
                continue;
            }
            const auto first = first_of(i);
            if (first == i) made[i] = out.emplace(k, std::vector<const line*>{}).first;
            auto& all = made[first]->second;
            all.insert(all.end(), lines.begin(), lines.end());
            ++i;
        }
        return out;
    }
    static bool is_alike(const prior_match& m, const audit_context& c) {
        if (m.earlier == nullptr || !reaches(m.bits, c.value(alike_from))) return false;
        return std::ranges::none_of(
            m.parts, [](const comparison& p) { return p.what == "conflicts" && p.bits < -1; });
    }

    static std::vector<const line*> latest_last(std::vector<const line*> lines) {
        std::ranges::sort(lines, [](const line* a, const line* b) {
            if (a->year != b->year) return a->year < b->year;
            return comes_first(*a, *b);
        });
        return lines;
    }
    static void open_all(const std::vector<const line*>& lines, std::string_view missing,
                         sink& out) {
        for (const auto* l : in_order(lines)) out.open(*l, missing);
    }

    // What is said of a programme by the claims together.
    struct programme {
        std::optional<figure> cost;
        rational sum;
        std::map<std::string_view, std::optional<rational>> shares; // of each state
        bool one_currency = true;
    };
    static programme read(const std::vector<const line*>& lines) {
        programme p;
        for (const auto* l : lines) {
            const auto cost = l->amount_in(column::project_total);
            if (cost && (!p.cost || cost->value > p.cost->value)) p.cost = cost;
            auto& share = p.shares[l->country];
            const auto stated = l->fraction_in(column::national_share);
            if (stated && (!share || *stated > *share)) share = stated;
            p.sum = p.sum + l->amount.value;
            p.one_currency = p.one_currency && l->currency == lines.front()->currency;
        }
        return p;
    }

    static void judge(const std::vector<const line*>& lines, bool by_title, sink& out) {
        auto p = read(lines);
        // Equal titles alone make no programme: there has to be a cost of it.
        if (p.shares.size() < 2 || (by_title && !p.cost)) return out.pass(lines.size());
        if (!p.one_currency) return open_all(lines, "amounts in one currency", out);
        if (!p.cost) return open_all(lines, "project_total", out);
        if (is_above(sum_of(lines), p.cost->range) != certainty::certainly)
            return out.pass(lines.size());

        const auto whole = round(p.cost->value, rounding::half_even);
        std::map<std::string_view, rational> left; // of the part of each state that gives one
        for (const auto& [country, share] : p.shares)
            if (share) left[country] = multiply_round(whole, *share, rounding::half_even);
        for (const auto* l : lines) {
            const auto part = left.find(l->country);
            if (part == left.end()) {
                out.report(*l, describe(*l, p, lines, l->amount.value, treatment::ask()));
                continue;
            }
            const auto kept = std::min(part->second, l->amount.value);
            part->second = part->second - kept;
            if (kept == l->amount.value)
                out.pass();
            else
                out.report(*l, describe(*l, p, lines, l->amount.value - kept,
                                        treatment::haircut_to(kept)));
        }
    }

    static finding describe(const line& l, const programme& p,
                            const std::vector<const line*>& lines, rational claimed,
                            const treatment& acts) {
        const auto other =
            std::ranges::find_if(lines, [&](const line* of) { return of->country != l.country; });
        std::string states;
        for (const auto& [country, share] : p.shares)
            states += (states.empty() ? "" : ", ") + std::string{country};
        return {.level = severity::warning,
                .acts = acts,
                .counterpart = *other,
                .cell = column::amount,
                .message =
                    (l.has(column::program_id) ? "programme " + std::string{l[column::program_id]}
                                               : wording::quoted(l[column::title]))
                    + ": " + states + " claim " + wording::money(p.sum, l.currency) + " of "
                    + wording::money(p.cost->value, l.currency)
                    + (acts.kind == treatment_kind::haircut
                           ? "; " + wording::money(claimed, l.currency)
                                 + " of this line are beyond the national share"
                           : ""),
                .clears = "the national_share of the programme, or national additions as lines of "
                          "their own",
                .claimed = claimed};
    }
};

} // namespace muster::rules

#endif // MUSTER_AUDIT_RULES_DOUBLE_COUNT_JOINT_PROGRAMME_GROSS_HPP
