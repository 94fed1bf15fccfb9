// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_PERIMETER_TEXT_HPP
#define MUSTER_REPORT_PERIMETER_TEXT_HPP

/// \file
/// A ledger under six definitions of defence spending, and under one of them, as text.

#include <muster/audit/context.hpp>
#include <muster/audit/perimeter_measure.hpp>
#include <muster/audit/spending_kind.hpp>
#include <muster/audit/wording.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/policy/perimeter.hpp>
#include <muster/report/audit_report.hpp>
#include <muster/report/text_table.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::report {

/// The answer of a definition to a kind of spending.
enum class perimeter_answer : unsigned char { in, out, open, in_part };

[[nodiscard]] constexpr std::string_view name(perimeter_answer a) noexcept {
    constexpr std::string_view names[] = {"in", "out", "open", "in part"};
    return names[static_cast<int>(a)];
}

/// Whether a definition holds all, nothing, or a part of some claims, or leaves it open.
[[nodiscard]] constexpr perimeter_answer answer_to(const interval& held, rational claimed) {
    if (!held.is_exact()) return perimeter_answer::open;
    if (held.lower() == claimed) return perimeter_answer::in;
    return held.lower() == 0 ? perimeter_answer::out : perimeter_answer::in_part;
}

namespace detail {

inline std::string money_between(const interval& money, std::string_view currency) {
    if (money.is_exact()) return wording::money(money.lower(), currency);
    return wording::money(money.lower(), currency) + " to "
           + wording::money(money.upper(), currency);
}

// The kinds that have claims, the most money first.
inline std::vector<spending_kind> kinds_of(const perimeter_year& y) {
    std::vector<spending_kind> found;
    for (std::size_t k = 0; k != spending_kind_count; ++k)
        if (!y.kinds[k].lines.empty()) found.push_back(spending_kind::at(k));
    const auto money = [&y](spending_kind k) { return abs(y.kinds[k.number()].claimed); };
    std::ranges::sort(found, [&](spending_kind a, spending_kind b) {
        return money(a) != money(b) ? money(a) > money(b) : a < b;
    });
    return found;
}

// "AT-02, AT-07 and 3 more"
inline std::string ids_of(const std::vector<const line*>& lines) {
    constexpr std::size_t most = 4;
    std::string out;
    for (std::size_t i = 0; i != lines.size(); ++i) {
        if (i == most && lines.size() > most + 1)
            return out + " and " + std::to_string(lines.size() - most) + " more";
        out += (i == 0 ? "" : ", ") + std::string{lines[i]->id};
    }
    return out;
}

inline std::string heading_of(const country_year& g) {
    return std::string{g.country} + ' ' + std::to_string(g.year.number);
}

inline std::string of_gdp(rational money, const country_year& g) {
    const auto s = share_of_gdp(interval{money}, g);
    return s ? wording::percent(*s) : std::string{"-"};
}

// "Pensions of military personnel (AT-02): EUR 1 450 m = 0.290 %"
inline std::string kind_words(spending_kind k, const kind_sums& sums, const country_year& g) {
    std::string out = std::string{title(k)} + " (" + ids_of(sums.lines)
                      + "): " + wording::money(sums.claimed, g.currency);
    if (g.has_gdp()) out += " = " + of_gdp(sums.claimed, g);
    return out;
}

inline void difference_line(std::string& out, spending_kind k, const kind_sums& sums,
                            const country_year& g) {
    std::string by_answer[4];
    std::size_t count[4] = {};
    for (std::size_t p = 0; p != perimeter_count; ++p) {
        const auto a = answer_to(sums.held[p], sums.claimed);
        ++count[static_cast<std::size_t>(a)];
        auto& list = by_answer[static_cast<std::size_t>(a)];
        list += (list.empty() ? "" : ", ") + std::string{name(static_cast<perimeter>(p))};
        if (a == perimeter_answer::in_part)
            list += " (" + money_between(sums.held[p], g.currency) + ')';
    }
    std::string text = kind_words(k, sums, g);
    std::string_view before = "; ";
    for (std::size_t a = 0; a != 4; ++a) {
        if (by_answer[a].empty()) continue;
        text.append(before).append(name(static_cast<perimeter_answer>(a))).append(": ");
        text += count[a] == perimeter_count ? std::string{"in all six"} : by_answer[a];
        before = "; ";
    }
    wrap(out, printable(text), "    ", "      ");
}

inline bool all_agree(const kind_sums& sums) {
    return std::ranges::all_of(sums.held, [&](const interval& held) {
        return held.is_exact() && held == sums.held.front();
    });
}

} // namespace detail

/// Each year under all six definitions: the money that each certainly holds and may hold, what it
/// has beside NATO's core, and the kinds of spending that make the difference.
[[nodiscard]] inline std::string perimeters_text(std::span<const perimeter_year> years,
                                                 const audit_context& c) {
    std::string out;
    for (const auto& y : years) {
        const auto& g = c.groups()[y.group];
        if (detail::kinds_of(y).empty()) continue;
        text_table table{{{detail::heading_of(g), align::left},
                          {"holds at least", align::right},
                          {"at most", align::right},
                          {"of GDP: at least", align::right},
                          {"at most", align::right},
                          {"not in core", align::right},
                          {"lacks of core", align::right}},
                         2};
        for (std::size_t p = 0; p != perimeter_count; ++p)
            table.add({std::string{name(static_cast<perimeter>(p))},
                       wording::money(y.held[p].lower(), g.currency),
                       wording::money(y.held[p].upper(), g.currency),
                       detail::of_gdp(y.held[p].lower(), g), detail::of_gdp(y.held[p].upper(), g),
                       p == 0 ? "" : wording::money(y.beyond_core[p], g.currency),
                       p == 0 ? "" : wording::money(y.lacks_of_core[p], g.currency)});
        table.print(out);
        std::string agreed;
        bool differs = false;
        for (const auto k : detail::kinds_of(y)) {
            const auto& sums = y.kinds[k.number()];
            if (detail::all_agree(sums)) {
                agreed += (agreed.empty() ? "" : "; ") + detail::kind_words(k, sums, g);
                continue;
            }
            if (!differs) out += "  what makes the difference\n";
            differs = true;
            detail::difference_line(out, k, sums, g);
        }
        if (!agreed.empty()) wrap(out, printable("the six agree on: " + agreed), "  ", "    ");
    }
    wrap(out,
         "Claims as printed, before any finding. Open: the definition says in part, leaves it "
         "open, or was not read; or the line lacks the column that decides. Not in core, lacks of "
         "core: certainly, against nato_core. When money counts differs too: --perimeter NAME.",
         "  ", "  ");
    return out;
}

/// Each year under one definition: what it is, and what it says of each kind of spending.
[[nodiscard]] inline std::string perimeter_text(perimeter p, std::span<const perimeter_year> years,
                                                const audit_context& c) {
    const auto& facts = facts_of(p);
    std::string out;
    const auto says = [&out](std::string_view what, const perimeter_statement& s) {
        const auto doubt = caveat(s);
        wrap(out,
             std::string{what} + ": " + std::string{s.text}
                 + (doubt.empty() ? "" : " (" + std::string{doubt} + ')') + "; "
                 + std::string{s.source->title},
             "  ", "    ");
    };
    wrap(out, std::string{facts.title} + "; " + std::string{facts.defined_by->title}, "  ", "    ");
    says("money counts as", facts.basis);
    says("government", facts.government);
    const auto at = static_cast<std::size_t>(p);
    for (const auto& y : years) {
        const auto& g = c.groups()[y.group];
        if (detail::kinds_of(y).empty()) continue;
        text_table table{{{detail::heading_of(g), align::left},
                          {"at least", align::right},
                          {"at most", align::right},
                          {"of GDP", align::right},
                          {"to", align::right},
                          {"it says", align::left}},
                         2};
        const auto row = [&](std::string what, const interval& held, std::string_view verdict) {
            table.add({std::move(what), wording::money(held.lower(), g.currency),
                       wording::money(held.upper(), g.currency), detail::of_gdp(held.lower(), g),
                       detail::of_gdp(held.upper(), g), std::string{verdict}});
        };
        for (const auto k : detail::kinds_of(y)) {
            const auto item = k.item();
            row(std::string{title(k)}, y.kinds[k.number()].held[at],
                item ? words(perimeter_says(p, *item)) : std::string_view{});
        }
        row("all of " + wording::money(y.claimed, g.currency), y.held[at], "");
        table.print(out);
        for (const auto k : detail::kinds_of(y))
            if (const auto item = k.item()) {
                const auto& cell = perimeter_says(p, *item);
                if (cell.note.empty()) continue;
                wrap(out,
                     std::string{title(k)} + ": " + std::string{cell.note} + "; "
                         + std::string{cell.source->title},
                     "    ", "      ");
            }
        std::string missing;
        for (const auto m : y.missing[at])
            missing += (missing.empty() ? "" : "; ") + std::string{m};
        if (!missing.empty()) wrap(out, "would be narrower with: " + missing, "  ", "    ");
    }
    return out;
}

/// The part of a report: under one definition, or under all six; empty without years.
[[nodiscard]] inline std::string perimeter_section(std::optional<perimeter> only,
                                                   std::span<const perimeter_year> years,
                                                   const audit_context& c) {
    if (years.empty()) return {};
    if (only)
        return "\nThe same claims under the definition " + std::string{name(*only)} + '\n'
               + perimeter_text(*only, years, c);
    return "\nThe same claims under six definitions of defence spending\n"
           + perimeters_text(years, c);
}

} // namespace muster::report

#endif // MUSTER_REPORT_PERIMETER_TEXT_HPP
