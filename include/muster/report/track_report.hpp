// SPDX-License-Identifier: MIT
#ifndef MUSTER_REPORT_TRACK_REPORT_HPP
#define MUSTER_REPORT_TRACK_REPORT_HPP

/// \file
/// Where the allies stand, as text, comma-separated values and JSON Lines.

#include <muster/audit/wording.hpp>
#include <muster/core/decimal.hpp>
#include <muster/core/rational.hpp>
#include <muster/policy/nato_edition.hpp>
#include <muster/policy/pledge.hpp>
#include <muster/report/csv_row.hpp>
#include <muster/report/json.hpp>
#include <muster/report/text_table.hpp>
#include <muster/track/member_gap.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

namespace detail {
inline std::string two_places(rational share) { return std::string{to_percent(share, 2).view()}; }
inline std::string billions(rational millions) {
    return std::string{to_decimal(millions / 1'000, 1, rounding::half_even, {'.', ' '}).view()};
}
} // namespace detail

/// The table of the allies.
[[nodiscard]] inline std::string track_text(std::span<const member_gap> all,
                                            const pledge& towards) {
    std::string out = "Core defence spending of the allies towards "
                      + wording::percent(towards.core.bound.fraction(), 1) + " of GDP";
    if (towards.deadline) out += " by " + std::to_string(towards.deadline->number);
    out += " (" + std::string{towards.id} + ")\n";
    const bool path = towards.deadline && !all.empty() && *towards.deadline > all.front().of;
    const auto year = all.empty() ? std::string{} : std::to_string(all.front().of.number);
    std::vector<std::pair<std::string, align>> columns{{"", align::left},
                                                       {"ally", align::left},
                                                       {year + " %", align::right},
                                                       {"gap, points", align::right},
                                                       {"USD bn", align::right}};
    if (path) {
        columns.emplace_back("a year", align::right);
        columns.emplace_back("path 2029 %", align::right);
    }
    columns.emplace_back("newer figure", align::left);
    text_table table{columns};
    rational money;
    std::size_t reached = 0;
    for (const auto& m : all) {
        std::vector<std::string> row{std::string{m.country}, std::string{m.name}};
        if (!m.share) {
            row.insert(row.end(), path ? 5 : 3, "-");
            row.emplace_back("no armed forces, no figure");
            table.add(std::move(row));
            continue;
        }
        row.push_back(detail::two_places(m.share->fraction()) + (m.estimate ? "e" : ""));
        row.push_back(detail::two_places(m.gap.fraction()));
        row.push_back(m.gap_usd_millions ? detail::billions(*m.gap_usd_millions) : "-");
        if (m.gap_usd_millions) money = money + *m.gap_usd_millions;
        if (towards.core.admits(*m.share)) ++reached;
        if (path) {
            row.push_back(m.path ? "+" + detail::two_places(m.path->step().fraction()) : "reached");
            row.push_back(m.path ? detail::two_places(m.path->at(muster::year{2029}).fraction())
                                 : "-");
        }
        if (m.newer)
            row.push_back(std::to_string(m.newer->of.number)
                          + (m.newer->figure.estimate ? "e " : " ")
                          + detail::two_places(m.newer->figure.value / 100) + ", "
                          + std::string{facts_of(m.newer->figure.edition).name});
        table.add(std::move(row));
    }
    table.print(out);
    out += '\n' + std::to_string(reached) + " of " + std::to_string(all.size())
           + " at the floor; all gaps together USD " + detail::billions(money)
           + " bn at prices and exchange rates of " + year + "\n";
    wrap(out,
         "Shares and money of " + year + ": "
             + std::string{facts_of(nato_edition::june_2024).citation}
             + ". e: estimate. Newer figures are from later editions, which restate earlier years, "
               "and "
               "are not used in the gaps.",
         "", "");
    return out;
}

/// The table of the allies, a row each.
[[nodiscard]] inline std::string track_csv(std::span<const member_gap> all, const pledge& towards) {
    std::string out;
    csv_row(out, {"country", "name", "year", "share_percent", "estimate", "floor_percent",
                  "gap_points", "gap_usd_millions", "step_points_a_year", "newer_year",
                  "newer_share_percent", "newer_edition"});
    for (const auto& m : all) {
        const auto percent = [](rational r) { return std::string{to_percent(r, 6).view()}; };
        csv_row(out,
                {std::string{m.country}, std::string{m.name}, std::to_string(m.of.number),
                 m.share ? percent(m.share->fraction()) : "",
                 m.share ? (m.estimate ? "true" : "false") : "",
                 percent(towards.core.bound.fraction()), m.share ? percent(m.gap.fraction()) : "",
                 m.gap_usd_millions ? std::string{to_decimal(*m.gap_usd_millions, 3).view()} : "",
                 m.path ? percent(m.path->step().fraction()) : "",
                 m.newer ? std::to_string(m.newer->of.number) : "",
                 m.newer ? percent(m.newer->figure.value / 100) : "",
                 m.newer ? std::string{facts_of(m.newer->figure.edition).name} : ""});
    }
    return out;
}

/// The table of the allies, an object each, with the path to the deadline.
[[nodiscard]] inline std::string track_jsonl(std::span<const member_gap> all,
                                             const pledge& towards) {
    std::string out;
    for (const auto& m : all) {
        const auto percent = [](rational r) { return std::string{to_percent(r, 6).view()}; };
        json_object o;
        o.whole("v", 1).text("type", "member").text("country", m.country).text("name", m.name);
        o.text("pledge", towards.id).whole("year", m.of.number);
        if (m.share) {
            o.text("share_percent", percent(m.share->fraction())).truth("estimate", m.estimate);
            o.text("gap_points", percent(m.gap.fraction()));
        }
        if (m.gap_usd_millions)
            o.text("gap_usd_millions", to_decimal(*m.gap_usd_millions, 3).view());
        if (m.path) {
            json_object path;
            for (year y = m.path->start(); y <= m.path->end(); y = y + 1)
                path.text(std::to_string(y.number), percent(m.path->at(y).fraction()));
            o.object("linear_path_percent", path);
        }
        if (m.newer)
            o.object("newer", json_object{}
                                  .whole("year", m.newer->of.number)
                                  .text("share_percent", percent(m.newer->figure.value / 100))
                                  .text("edition", facts_of(m.newer->figure.edition).citation));
        out += o.done() + '\n';
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_REPORT_HPP
