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
#include <muster/report/track_pace.hpp>
#include <muster/report/track_words.hpp>
#include <muster/track/member_gap.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster::report {

/// The table of the allies.
/// \param source  of the figures.
[[nodiscard]] inline std::string
track_text(std::span<const member_gap> all, const pledge& towards,
           std::string_view source = facts_of(nato_edition::june_2024).citation) {
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
            row.emplace_back(m.country == "ISL" ? "no armed forces, no figure" : "no figure");
            table.add(std::move(row));
            continue;
        }
        row.push_back(points(m.share->fraction()) + (m.estimate ? "e" : ""));
        row.push_back(points(m.gap.fraction()));
        row.push_back(m.gap_usd_millions ? billions(*m.gap_usd_millions) : "-");
        if (m.gap_usd_millions) money = money + *m.gap_usd_millions;
        if (towards.core.admits(*m.share)) ++reached;
        if (path) {
            row.push_back(m.path ? "+" + points(m.path->step().fraction()) : "reached");
            row.push_back(m.path ? points(m.path->at(muster::year{2029}).fraction()) : "-");
        }
        if (m.newer) {
            const auto edition = facts_of(m.newer->figure.edition).name;
            row.push_back(std::to_string(m.newer->of.number)
                          + (m.newer->figure.estimate ? "e " : " ")
                          + points(m.newer->figure.value / 100) + ", "
                          + std::string{edition.substr(0, edition.find(" ("))});
        }
        table.add(std::move(row));
    }
    table.print(out);
    out += '\n' + std::to_string(reached) + " of " + std::to_string(all.size())
           + " at the floor; all gaps together USD " + billions(money)
           + " bn at prices and exchange rates of " + year + "\n";
    wrap(out,
         "Shares and money of " + year + ": " + std::string{source}
             + ". e: estimate. Newer figures are single ones, quoted from later editions, which "
               "restate earlier "
               "years; they are not used in the gaps.",
         "", "");
    return out;
}

/// The fields of an assessment that csv and jsonl share: a name and a decimal number or a word.
[[nodiscard]] inline std::vector<std::pair<std::string_view, std::string>>
assessment_fields(const member_track* m) {
    std::vector<std::pair<std::string_view, std::string>> fields;
    const auto percent = [](rational r) { return std::string{to_percent(r, 6).view()}; };
    const auto add = [&](std::string_view key, const result<rational, track_errc>* r) {
        fields.emplace_back(key, r != nullptr && *r ? percent(**r) : "");
    };
    const auto* const a = m != nullptr && m->published ? &*m->published : nullptr;
    const auto* const five = a != nullptr && a->recent[2].median ? &*a->recent[2].median : nullptr;
    add("pace_1_year_points", a != nullptr ? &a->recent[0].least_squares : nullptr);
    add("pace_3_years_points", a != nullptr ? &a->recent[1].least_squares : nullptr);
    add("pace_5_years_points", a != nullptr ? &a->recent[2].least_squares : nullptr);
    fields.emplace_back("median_pace_points", five != nullptr ? percent(five->median) : "");
    fields.emplace_back("median_pace_lower_quartile", five != nullptr ? percent(five->lower) : "");
    fields.emplace_back("median_pace_upper_quartile", five != nullptr ? percent(five->upper) : "");
    const bool attained = a != nullptr && a->attained;
    fields.emplace_back("attained", attained ? words(a->attained->middle) : "");
    fields.emplace_back("attained_earliest", attained ? words(a->attained->earliest) : "");
    fields.emplace_back("attained_latest", attained ? words(a->attained->latest) : "");
    add("real_growth_needed_percent", a != nullptr ? &a->required_growth : nullptr);
    fields.emplace_back("extra_to_deadline_usd_millions",
                        a != nullptr && a->linear_cost ? std::to_string(a->linear_cost->cumulative)
                                                       : "");
    const auto* const plan = m != nullptr && m->announced ? &*m->announced : nullptr;
    fields.emplace_back("plan", plan != nullptr ? milestones_text(m->plan) : "");
    fields.emplace_back("plan_from_year", plan != nullptr ? std::to_string(plan->now.number) : "");
    fields.emplace_back("back_loading_index",
                        plan != nullptr && plan->back_loading
                            ? std::string{to_decimal(*plan->back_loading, 6).view()}
                            : "");
    fields.emplace_back("postponement_index",
                        plan != nullptr && plan->postponed
                            ? std::string{to_decimal(*plan->postponed, 6).view()}
                            : "");
    const bool review = plan != nullptr && plan->at_review;
    fields.emplace_back("behind_at_review_points", review ? percent(plan->at_review->behind) : "");
    fields.emplace_back("years_behind_at_review",
                        review ? std::string{to_decimal(plan->at_review->years_behind, 6).view()}
                               : "");
    return fields;
}

/// The assessment of an ally among many, or null.
[[nodiscard]] inline const member_track* find_track(std::span<const member_track> all,
                                                    std::string_view country) {
    for (const auto& m : all)
        if (m.country == country) return &m;
    return nullptr;
}

/// The table of the allies, a row each.
[[nodiscard]] inline std::string track_csv(std::span<const member_gap> all, const pledge& towards,
                                           std::span<const member_track> tracks = {}) {
    std::string out;
    std::vector<std::string> header{"country",
                                    "name",
                                    "year",
                                    "share_percent",
                                    "estimate",
                                    "floor_percent",
                                    "gap_points",
                                    "gap_usd_millions",
                                    "step_points_a_year",
                                    "newer_year",
                                    "newer_share_percent",
                                    "newer_edition"};
    for (const auto& f : assessment_fields(nullptr)) header.emplace_back(f.first);
    csv_row(out, header);
    for (const auto& m : all) {
        const auto percent = [](rational r) { return std::string{to_percent(r, 6).view()}; };
        std::vector<std::string> row{
            std::string{m.country},
            std::string{m.name},
            std::to_string(m.of.number),
            m.share ? percent(m.share->fraction()) : "",
            m.share ? (m.estimate ? "true" : "false") : "",
            percent(towards.core.bound.fraction()),
            m.share ? percent(m.gap.fraction()) : "",
            m.gap_usd_millions ? std::string{to_decimal(*m.gap_usd_millions, 3).view()} : "",
            m.path ? percent(m.path->step().fraction()) : "",
            m.newer ? std::to_string(m.newer->of.number) : "",
            m.newer ? percent(m.newer->figure.value / 100) : "",
            m.newer ? std::string{facts_of(m.newer->figure.edition).name} : ""};
        for (auto& f : assessment_fields(find_track(tracks, m.country)))
            row.push_back(std::move(f.second));
        csv_row(out, row);
    }
    return out;
}

/// The table of the allies, an object each, with the path to the deadline.
[[nodiscard]] inline std::string track_jsonl(std::span<const member_gap> all, const pledge& towards,
                                             std::span<const member_track> tracks = {}) {
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
        for (const auto& [key, value] : assessment_fields(find_track(tracks, m.country)))
            if (!value.empty()) o.text(key, value);
        out += o.done() + '\n';
    }
    return out;
}

} // namespace muster::report

#endif // MUSTER_REPORT_TRACK_REPORT_HPP
