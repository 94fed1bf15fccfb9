// SPDX-License-Identifier: MIT
#ifndef MUSTER_EXAMPLES_TRACK_COMMAND_HPP
#define MUSTER_EXAMPLES_TRACK_COMMAND_HPP

/// \file
/// muster track: where the allies stand, how fast they go, what it costs and whether they split.

#include <muster/muster.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "files.hpp"
#include "options.hpp"

namespace cli {

inline constexpr known_option track_known[] = {
    {"--pledge", "NAME|FILE", "wales_2014, vilnius_2023, hague_2025 (default) or a table"},
    {"--country", "ISO3", "one ally only"},
    {"--path", "FILE", "plans and outturns instead of the announced targets"},
    {"--debt", "FILE", "debt, interest, growth, inflation and primary balance"},
    {"--format", "text|csv|jsonl|svg", "how the result is written"},
    {"--chart", "path|strip|pillars|multiples", "which picture; multiples without --country"},
    {"-o", "FILE", "where it goes; - is standard output"},
    {"--help", "", "this text"},
};

/// Everything that is tracked, kept alive together.
struct track_input {
    muster::own_pledge own;
    muster::pledge towards;
    muster::series_table series;
    muster::path_table paths;
    std::vector<muster::debt_row> debt;
    muster::year of{2024};
    bool built_in = true;
    std::vector<muster::member_gap> gaps;
    std::vector<muster::report::member_track> tracks;
    std::vector<std::vector<muster::ally>> years; ///< the allies of each year up to `of`
};

inline void refuse_odd(const std::vector<muster::diagnostic>& all) {
    for (const auto& d : all)
        if (d.level == muster::diagnostic_level::error) throw refusal{to_text(d)};
}

inline void choose_pledge(track_input& in, std::string_view word) {
    if (const auto* const known = muster::find_pledge(word)) {
        in.towards = *known;
        return;
    }
    if (!word.ends_with(".csv") && word != "-") {
        std::vector<std::string_view> known;
        for (const auto* p : muster::alliance_pledges) known.push_back(p->id);
        static_cast<void>(choose("pledge", word, known)); // never returns: it is none of them
    }
    refuse_odd(muster::read_pledge(in.own, word, read_file(word)));
    if (!in.own.core) throw refusal{std::string{word} + ": there is no floor for core (core, ge)"};
    in.towards = in.own.view();
}

/// The outturn of an ally in a file, its GDP beside it.
inline muster::annual_path<muster::pillar::core> outturn_of(const track_input& in,
                                                            std::string_view country) {
    if (in.built_in) return muster::published_path(country, in.of);
    muster::annual_path<muster::pillar::core> path;
    for (const auto& f : in.series.figures)
        if (f.country == country && f.indicator == muster::series_indicator::share_of_gdp)
            path.set(f.year, muster::gdp_share<muster::pillar::core>{f.value}, f.half_unit);
    return path;
}

inline void track_member(track_input& in, const muster::nato_member& m) {
    using muster::pillar;
    muster::report::member_track t{.country = m.alpha3, .name = m.name};
    const auto outturn = outturn_of(in, m.alpha3);
    auto published = muster::scenario_of(outturn, in.towards);
    if (!outturn.empty())
        published.gdp = muster::expected_usd(m.alpha3, outturn.back().of, published.deadline);
    if (const auto a = assess(published)) t.published = *a;

    auto announced = in.built_in ? muster::announced_scenario(m.alpha3, in.towards) : published;
    const auto own_plans = plans_in<pillar::core>(in.paths, m.alpha3);
    const auto own_outturn = muster::outturn_in<pillar::core>(in.paths, m.alpha3);
    if (!own_outturn.empty()) {
        announced = muster::scenario_of(own_outturn, in.towards);
        announced.gdp = muster::expected_usd(m.alpha3, own_outturn.back().of, announced.deadline);
    }
    if (!in.paths.rows().empty())
        announced.plan =
            own_plans.empty() ? muster::annual_path<pillar::core>{} : own_plans.back().path;
    else if (!in.built_in && !outturn.empty())
        announced.plan = muster::announced_plan(m.alpha3, outturn.back().of);
    t.plan = announced.plan;
    const bool in_time =
        !announced.outturn.empty() && announced.outturn.back().of < announced.deadline;
    if (!announced.plan.empty() && in_time)
        if (const auto a = assess(announced); a && !a->path.empty()) t.announced = *a;
    if (in.paths.rows().empty() && t.announced) {
        t.upper_plan =
            muster::announced_plan(m.alpha3, t.announced->now, muster::plan_reading::upper);
        announced.plan = t.upper_plan;
        if (t.upper_plan != t.plan && !t.upper_plan.empty())
            if (const auto a = assess(announced)) t.upper = *a;
    }
    in.tracks.push_back(std::move(t));
}

inline void load_series(track_input& in, std::string_view file) {
    in.built_in = false;
    refuse_odd(muster::read_series(in.series, file, read_file(file)));
    in.of = muster::year{};
    for (const auto& f : in.series.figures)
        if (f.indicator == muster::series_indicator::share_of_gdp && f.year > in.of) in.of = f.year;
    if (in.of == muster::year{})
        throw refusal{std::string{file} + ": there is no share_of_gdp of any country"};
    for (const auto& m : muster::nato_members) {
        const auto* const share =
            in.series.find(m.alpha3, in.of, muster::series_indicator::share_of_gdp);
        const auto* const gdp =
            in.series.find(m.alpha3, in.of, muster::series_indicator::gdp_usd_current);
        if (share == nullptr) {
            in.gaps.push_back({.country = m.alpha3, .name = m.name, .of = in.of});
            continue;
        }
        in.gaps.push_back(muster::gap_at(
            m, in.towards, in.of, muster::gdp_share<muster::pillar::core>{share->value},
            gdp != nullptr ? std::optional{gdp->value} : std::nullopt));
        in.gaps.back().estimate = share->estimate;
    }
}

/// The allies of each year from the first to the last one.
inline void load_years(track_input& in) {
    for (muster::year y{2014}; y <= in.of; y = y + 1) {
        if (in.built_in) {
            in.years.push_back(muster::allies_in(y));
            continue;
        }
        std::vector<muster::ally> allies;
        for (const auto& m : muster::nato_members) {
            const auto* const share =
                in.series.find(m.alpha3, y, muster::series_indicator::share_of_gdp);
            const auto* const gdp =
                in.series.find(m.alpha3, y, muster::series_indicator::gdp_usd_current);
            const auto finance = muster::imf_finance_of(m.alpha3, y);
            if (share == nullptr || !finance) continue;
            allies.push_back({m.alpha3, m.name, muster::to_double(share->value * 100),
                              gdp != nullptr ? muster::to_double(gdp->value)
                                             : static_cast<double>(finance->gdp_usd),
                              static_cast<double>(finance->people)});
        }
        in.years.push_back(std::move(allies));
    }
}

inline std::vector<muster::report::debt_case> debt_cases(const track_input& in) {
    std::vector<muster::report::debt_case> cases;
    for (const auto& t : in.tracks) {
        if (!t.published || !t.published->required) continue;
        const auto& a = *t.published;
        const auto until = in.towards.deadline.value_or(a.now + 1);
        muster::report::debt_case c{.country = t.country, .from = a.now, .until = until};
        c.path = laid_out(muster::linear_path<muster::pillar::core>{a.now, a.share, until,
                                                                    in.towards.core.bound});
        const muster::debt_row* given = nullptr;
        for (const auto& row : in.debt)
            if (row.country == t.country) given = &row;
        if (given != nullptr) {
            c.debt = given->debt;
            c.assumed = {given->interest, given->growth, given->inflation, given->primary_balance};
            c.balance = given->primary_balance - muster::to_grid(given->interest * given->debt);
            if (given->year != a.now)
                throw refusal{"the debt of " + given->country + " is of "
                              + std::to_string(given->year.number) + ", its share of "
                              + std::to_string(a.now.number)};
        } else if (in.debt.empty()) {
            const auto finance = muster::imf_finance_of(t.country, a.now);
            const auto product = muster::expected_usd(t.country, a.now, muster::year{2030});
            const auto now = muster::imf_figures_of(t.country, a.now);
            const auto later = muster::imf_figures_of(t.country, muster::year{2030});
            if (!finance || !product || !now || !later || a.now >= muster::year{2030}) continue;
            constexpr muster::rational interest{3, 100};
            const int span = muster::year{2030} - a.now;
            c.debt = finance->debt;
            c.balance = finance->balance;
            c.assumed = {
                .interest = interest,
                .growth = muster::to_grid(
                    muster::root({*product->at(muster::year{2030}), *product->at(a.now)}, span) - 1,
                    100'000),
                .inflation = muster::to_grid(
                    muster::root(later->deflator / now->deflator, span) - 1, 100'000),
                .primary_balance =
                    finance->balance + muster::to_grid(interest * finance->debt, 100'000)};
        } else {
            continue;
        }
        cases.push_back(c);
    }
    return cases;
}

/// The two groups of each year, as far as there are two.
inline std::vector<muster::two_speeds> speeds_of(const track_input& in) {
    std::vector<muster::two_speeds> speeds;
    for (std::size_t i = 0; i != in.years.size(); ++i)
        if (const auto s = two_speeds_of(in.years[i], muster::year{2014 + static_cast<int>(i)}))
            speeds.push_back(*s);
    return speeds;
}

inline std::string alliance_section(const track_input& in) {
    namespace report = muster::report;
    auto out = report::dispersion_text(in.years, muster::year{2014});
    std::vector<std::vector<muster::ally>> kept;
    for (const auto& allies : in.years)
        if (allies.size() >= 2) kept.push_back(allies);
    out += report::two_speeds_text(speeds_of(in), kept);
    std::vector<muster::trajectory> panel;
    std::vector<std::string_view> countries;
    for (const auto& m : muster::nato_members) {
        muster::trajectory shares;
        for (const auto& allies : in.years)
            for (const auto& a : allies)
                if (a.country == m.alpha3) shares.push_back(a.share);
        if (shares.empty() || shares.size() != in.years.size()) continue; // balanced
        panel.push_back(std::move(shares));
        countries.push_back(m.alpha3);
    }
    return out + report::convergence_text(panel, countries);
}

/// The plans of the path table: of one country, or of all that it has.
inline std::string plan_checks(const track_input& in, std::string_view only) {
    std::string out;
    std::string_view last;
    for (const auto& r : in.paths.rows()) { // by country
        if (r.country == last || (!only.empty() && r.country != only)) continue;
        last = r.country;
        out += muster::report::plan_check_text(in.paths, r.country, in.towards);
    }
    return out;
}

inline std::string track_report_text(const track_input& in, bool one) {
    namespace report = muster::report;
    const auto citation = muster::facts_of(muster::nato_edition::june_2024).citation;
    auto out = report::track_text(in.gaps, in.towards,
                                  in.built_in ? citation : std::string_view{"the table given"});
    out += report::pace_text(in.tracks, in.towards);
    bool any_plan = false;
    for (const auto& t : in.tracks) any_plan = any_plan || t.announced;
    if (any_plan) out += report::plans_text(in.tracks, in.towards);
    out += plan_checks(in, one ? in.tracks[0].country : std::string_view{});
    if (!one) out += alliance_section(in);
    std::vector<std::string_view> countries;
    for (const auto& t : in.tracks) countries.push_back(t.country);
    if (in.built_in) out += report::mix_text(countries, muster::year{2014}, in.of);
    if (const auto cases = debt_cases(in); !cases.empty())
        out += report::debt_text(
            cases,
            in.debt.empty()
                ? "Assumed: interest of 3 % on the whole debt; growth and prices as the mean of "
                  "the "
                  "IMF's years up to 2030; the primary balance of the first year (balance plus "
                  "that interest) goes on. Debt and balance: IMF World Economic Outlook, October "
                  "2025."
                : "Assumed: the table given; the first balance is its primary balance less "
                  "interest.");
    constexpr muster::rational cuts[] = {{1, 10}, {1, 4}, {1, 2}};
    if (in.built_in && !one) out += report::america_text(in.of, cuts);
    return out;
}

/// A picture. `country` is an ally or any country of the path table; empty: all allies.
inline std::string chart(const track_input& in, std::size_t which, const std::string& country) {
    namespace report = muster::report;
    using muster::pillar;
    const auto source =
        in.built_in
            ? "Source: " + std::string{muster::facts_of(muster::nato_edition::june_2024).citation}
            : std::string{"Source: the table given."};
    if (which == 1) return report::strip_chart(speeds_of(in), source);
    if (which == 3) {
        std::vector<report::small_path> all;
        for (const auto& m : muster::nato_members)
            all.push_back({m.name, outturn_of(in, m.alpha3)});
        return report::multiples_chart(std::move(all), in.towards, source);
    }
    if (country.empty()) throw refusal{"this chart shows one country: --country ISO3"};
    const auto* const member = muster::find_member(country);
    const std::string name{member != nullptr ? member->name : std::string_view{country}};
    auto core = muster::outturn_in<pillar::core>(in.paths, country);
    const bool own = !core.empty();
    if (which == 2) {
        const auto resilience = muster::outturn_in<pillar::resilience>(in.paths, country);
        const auto soft = plans_in<pillar::resilience>(in.paths, country);
        const auto hard = plans_in<pillar::core>(in.paths, country);
        if (!own)
            throw refusal{"the chart of the pillars needs --path FILE with outturns of " + country};
        const auto joined = [](const auto& spent, const auto& plans) {
            return interpolated(plans.empty() ? spent : continued(spent, plans.back().path));
        };
        return report::pillars_chart(name, joined(core, hard), joined(resilience, soft),
                                     core.back().of, in.towards, "Source: the path table given.");
    }
    auto plans = plans_in<pillar::core>(in.paths, country);
    if (!own) core = in.built_in ? muster::newest_path(country) : outturn_of(in, country);
    if (plans.empty() && in.paths.rows().empty() && !core.empty()) {
        const auto announced = muster::announced_plan(country, core.back().of);
        if (!announced.empty()) plans.push_back({"announced targets (lower reading)", announced});
    }
    for (auto& p : plans) { // each plan starts from the last figure that was known with it
        if (p.path.empty()) continue;
        auto known = path_in<pillar::core>(in.paths, country, p.name, muster::path_kind::actual);
        if (known.empty()) known = core;
        const muster::path_point<pillar::core>* before = nullptr;
        for (const auto& point : known.points())
            if (point.of < p.path.front().of) before = &point;
        if (before != nullptr) p.path.set(before->of, before->share);
    }
    const bool newest = in.built_in && !own;
    return report::path_chart(
        name, core, plans, in.towards,
        own ? "Source: the path table given."
        : newest
            ? "Sources: NATO, August 2025 edition (attributed copy) and single figures quoted from "
              "later ones, the last years estimates; targets as announced."
            : "Source: the table given; targets as announced.");
}

inline int track_command(const options& o) {
    namespace report = muster::report;
    constexpr std::string_view formats[] = {"text", "csv", "jsonl", "svg"};
    constexpr std::string_view charts[] = {"path", "strip", "pillars", "multiples"};
    const auto format = choose("format", o.value("--format", "text"), formats);
    if (o.files().size() > 1) throw refusal{"muster track takes one series"};

    track_input in;
    choose_pledge(in, o.value("--pledge", "hague_2025"));
    if (o.files().empty())
        in.gaps = muster::all_gaps(in.towards, in.of);
    else
        load_series(in, o.files()[0]);
    if (o.has("--path"))
        refuse_odd(muster::read_path(in.paths, o.value("--path"), read_file(o.value("--path"))));
    if (o.has("--debt"))
        refuse_odd(muster::read_debt(in.debt, o.value("--debt"), read_file(o.value("--debt"))));
    load_years(in);
    for (const auto& m : muster::nato_members) track_member(in, m);
    const bool one = o.has("--country");
    if (o.has("--chart") && format != 3) throw refusal{"--chart takes --format svg"};
    if (format == 3) {
        const std::string country{o.value("--country")};
        std::vector<std::string_view> known;
        for (const auto& m : muster::nato_members) known.push_back(m.alpha3);
        for (const auto& r : in.paths.rows()) known.push_back(r.country);
        if (one) static_cast<void>(choose("ally", country, known));
        const auto which = choose("chart", o.value("--chart", one ? "path" : "multiples"), charts);
        write_file(o.value("-o", "-"), chart(in, which, country));
        return 0;
    }
    if (one) {
        std::vector<std::string_view> members;
        for (const auto& m : muster::nato_members) members.push_back(m.alpha3);
        if (const auto checks = plan_checks(in, o.value("--country"));
            !checks.empty() && muster::find_member(o.value("--country")) == nullptr
            && format == 0) {
            write_file(o.value("-o", "-"), checks.substr(1)); // no ally: its plans are all we have
            return 0;
        }
        const auto i = choose("ally", o.value("--country"), members);
        in.gaps = {in.gaps[i]};
        in.tracks = {in.tracks[i]};
    }
    write_file(o.value("-o", "-"), format == 0 ? track_report_text(in, one)
                                   : format == 1
                                       ? report::track_csv(in.gaps, in.towards, in.tracks)
                                       : report::track_jsonl(in.gaps, in.towards, in.tracks));
    return 0;
}

} // namespace cli

#endif // MUSTER_EXAMPLES_TRACK_COMMAND_HPP
