// SPDX-License-Identifier: MIT
#ifndef MUSTER_EXAMPLES_AUDIT_COMMAND_HPP
#define MUSTER_EXAMPLES_AUDIT_COMMAND_HPP

/// \file
/// muster audit and muster plan.

#include <muster/audit/parallel.hpp>
#include <muster/muster.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include "files.hpp"
#include "options.hpp"

namespace cli {

inline constexpr known_option audit_known[] = {
    {"--history", "FILE", "an earlier ledger; may be given several times"},
    {"--macro", "FILE", "GDP and prices; without it the built-in IMF series"},
    {"--pledge", "NAME",
     "wales_2014, vilnius_2023 or hague_2025; without it the newest of each year"},
    {"--path", "FILE", "annual plans and outturns"},
    {"--playbook", "NAME|FILE", "hague_2025_text, muster_strict (default), sipri_like or a file"},
    {"--waivers", "FILE", "findings that somebody has decided about; takes --today"},
    {"--today", "DATE", "the day that waivers are held against"},
    {"--baseline", "FILE", "the JSON Lines of an earlier audit: what is new, what is gone"},
    {"--set", "RULE.NAME=VALUE", "another threshold, as a plain number: R005.error_from=0.001"},
    {"--columns", "FILE", "foreign column names, muster_name=their_name a line"},
    {"--rules", "LIST", "ids and families with commas between, -id to leave out"},
    {"--perimeter", "NAME|all", "nato_core, sipri, iiss, cofog_02, eda or eu; with csv, alone"},
    {"--format", "text|csv|jsonl", "how the report is written"},
    {"--fail-on", "note|warning|error|verdict|never",
     "what makes the exit status 1 (3 for verdict)"},
    {"--all", "", "findings below materiality, too"},
    {"--threads", "N", "1 to 64; the report is the same"},
    {"--color", "always|never|auto", "colours on a terminal"},
    {"-o", "FILE", "where the report goes; - is standard output"},
    {"--help", "", "this text"},
};

/// Everything that an audit looks at, kept alive together.
struct audit_input {
    muster::ledger claims;
    muster::ledger earlier;
    muster::macro_table macro;
    muster::prior_index prior;
    muster::path_table plans;
    std::vector<muster::waiver> waivers;
    muster::owned_playbook own_book;
    std::optional<muster::playbook> book;
    muster::audit_settings settings;
    std::vector<bool> on;
};

/// muster_name=their_name, a line each; # starts a remark.
inline muster::column_names read_columns(std::string_view file) {
    muster::column_names names;
    const auto text = read_file(file);
    std::string_view left = text;
    for (int row = 1; !left.empty(); ++row) {
        const auto line = muster::trim(muster::cut(left, '\n'));
        if (line.empty() || line.starts_with('#')) continue;
        auto theirs = line;
        const auto ours = muster::trim(muster::cut(theirs, '='));
        const auto where = std::string{file} + ':' + std::to_string(row) + ": ";
        if (line.find('=') == std::string_view::npos)
            throw refusal{where + "'" + std::string{line} + "' is not muster_name=their_name"};
        const auto known = muster::find_column(ours);
        if (!known) {
            const auto nearest = muster::nearest_column(ours);
            throw refusal{
                where + "muster has no column '" + std::string{ours} + '\''
                + (nearest.empty() ? "" : "; did you mean '" + std::string{nearest} + "'?")};
        }
        names.emplace(std::string{muster::trim(theirs)}, *known);
    }
    return names;
}

/// Which rules are on: ids and families, -id to leave out. Only exclusions mean all others.
inline std::vector<bool> choose_rules(std::string_view list) {
    const auto& facts = muster::standard_rules::facts;
    auto on = muster::stable_rules<muster::standard_rules>();
    if (list.empty()) return on;
    bool names_any = false;
    for (auto left = list; !left.empty();)
        names_any = !muster::trim(muster::cut(left, ',')).starts_with('-') || names_any;
    if (names_any) on.assign(on.size(), false);
    while (!list.empty()) {
        auto word = muster::trim(muster::cut(list, ','));
        const bool out = word.starts_with('-');
        if (out) word.remove_prefix(1);
        bool known = false;
        muster::nearest_word nearest{word};
        for (std::size_t i = 0; i != facts.size(); ++i) {
            const auto id = facts[i]->id;
            const auto family = muster::name(facts[i]->family());
            nearest.show(id);
            nearest.show(id.substr(4));
            nearest.show(family);
            if (word != id && word != id.substr(4) && word != family) continue;
            known = true;
            on[i] = !out;
        }
        if (!known)
            throw refusal{"no rule or family '" + std::string{word} + '\''
                          + (nearest.best().empty()
                                 ? ""
                                 : "; did you mean " + std::string{nearest.best()} + '?')};
    }
    return on;
}

inline void refuse_unreadable(const std::vector<muster::diagnostic>& all) {
    for (const auto& d : all)
        if (d.level == muster::diagnostic_level::error) throw refusal{to_text(d)};
}

/// A playbook by name, or from a file.
inline const muster::playbook* choose_playbook(audit_input& in, std::string_view word) {
    if (const auto* const known = muster::find_playbook(word)) return known;
    std::vector<std::string_view> names;
    for (const auto* p : muster::playbooks) names.push_back(p->id());
    const bool is_file = word == "-" || word.find_first_of("./") != std::string_view::npos;
    if (!is_file) return muster::playbooks[choose("playbook", word, names)]; // never: it is none
    refuse_unreadable(muster::read_playbook(in.own_book, word, read_file(word)));
    in.book = in.own_book.view();
    return &*in.book;
}

/// RULE.NAME=VALUE: a threshold other than the default.
inline muster::changed_setting read_setting(std::string_view word) {
    auto value = word;
    auto name = muster::trim(muster::cut(value, '='));
    const auto rule = muster::cut(name, '.');
    const auto number = muster::parse_decimal(muster::trim(value));
    if (name.empty() || !number)
        throw refusal{"--set takes RULE.NAME=VALUE with a plain number, not '" + std::string{word}
                      + '\''};
    muster::nearest_word nearest{name};
    for (const auto* f : muster::standard_rules::facts) {
        if (f->id != rule && f->id.substr(4) != rule && f->slug != rule) continue;
        for (const auto* s : f->settings) {
            if (s->name == name) return {s, number->value()};
            nearest.show(s->name);
        }
        throw refusal{std::string{f->id} + " has no setting '" + std::string{name} + '\''
                      + (nearest.best().empty()
                             ? "; muster explain " + std::string{f->id} + " lists them"
                             : "; did you mean '" + std::string{nearest.best()} + "'?")};
    }
    throw refusal{"no rule '" + std::string{rule} + "'; muster rules lists them"};
}

inline void load(audit_input& in, const options& o) {
    const auto names =
        o.has("--columns") ? read_columns(o.value("--columns")) : muster::column_names{};
    const bool sample = o.files().empty();
    if (sample)
        muster::read_ledger(in.claims, "atlantis-2027.csv", read_sample("atlantis-2027.csv"));
    for (const auto file : o.files())
        muster::read_ledger(in.claims, file, read_file(file), muster::ledger_role::claims, names);
    for (const auto& d : in.claims.diagnostics)
        if (d.code == "ledger-missing-column" || d.code == "csv-utf16"
            || d.code == "csv-empty-file")
            throw refusal{to_text(d)};

    if (sample && !o.has("--history"))
        muster::read_ledger(in.earlier, "atlantis-2023.csv", read_sample("atlantis-2023.csv"),
                            muster::ledger_role::history);
    for (const auto file : o.values("--history"))
        muster::read_ledger(in.earlier, file, read_file(file), muster::ledger_role::history, names);
    refuse_unreadable(in.earlier.diagnostics);
    for (const auto& row : in.earlier.unread)
        std::cerr << row.from->file << ':' << row.row << ": " << row.cell << " '" << row.text
                  << "' is not " << row.expected << "; the row of the earlier ledger is not used\n";
    in.prior = muster::prior_index{in.earlier};

    if (sample && !o.has("--macro"))
        refuse_unreadable(
            muster::read_macro(in.macro, "atlantis-macro.csv", read_sample("atlantis-macro.csv")));
    for (const auto file : o.values("--macro"))
        refuse_unreadable(muster::read_macro(in.macro, file, read_file(file)));
    muster::add_imf_series(in.macro);

    if (o.has("--pledge")) {
        std::vector<std::string_view> known;
        for (const auto* p : muster::alliance_pledges) known.push_back(p->id);
        in.settings.pledge = muster::alliance_pledges[choose("pledge", o.value("--pledge"), known)];
    }
    if (o.has("--playbook")) in.settings.playbook = choose_playbook(in, o.value("--playbook"));
    if (o.has("--path")) {
        const auto file = o.value("--path");
        refuse_unreadable(muster::read_path(in.plans, file, read_file(file)));
        in.settings.plans = &in.plans;
    }
    if (o.has("--today")) {
        const auto day = muster::parse_date(o.value("--today"));
        if (!day)
            throw refusal{"--today takes a date like 2027-01-31, not '"
                          + std::string{o.value("--today")} + '\''};
        in.settings.today = *day;
    }
    if (o.has("--waivers")) {
        if (!in.settings.today)
            throw refusal{"--waivers needs --today DATE: no clock is read, so that the same input "
                          "gives the same report"};
        const auto file = o.value("--waivers");
        refuse_unreadable(muster::read_waivers(in.waivers, file, read_file(file)));
        in.settings.waivers = &in.waivers;
    }
    for (const auto word : o.values("--set")) in.settings.changed.push_back(read_setting(word));
    in.on = choose_rules(o.value("--rules"));
}

/// The playbooks that come with muster, and the user's own in front.
inline std::vector<const muster::playbook*> books_beside(const muster::audit_settings& s) {
    std::vector<const muster::playbook*> books;
    if (muster::find_playbook(s.playbook->id()) != s.playbook) books.push_back(s.playbook);
    books.insert(books.end(), muster::playbooks.begin(), muster::playbooks.end());
    return books;
}

/// One definition of defence spending; nothing for all of them.
inline std::optional<muster::perimeter> choose_perimeter(std::string_view word) {
    std::vector<std::string_view> names;
    for (const auto& p : muster::perimeters) names.push_back(name(p.id));
    names.emplace_back("all");
    const auto at = choose("perimeter", word, names);
    if (at == muster::perimeter_count) return std::nullopt;
    return muster::perimeters[at].id;
}

inline unsigned threads_of(const options& o) {
    const auto n = muster::parse_decimal(o.value("--threads", "1"));
    if (!n || n->places != 0 || n->digits < 1 || n->digits > 64)
        throw refusal{"--threads takes a number from 1 to 64, not '"
                      + std::string{o.value("--threads")} + '\''};
    return static_cast<unsigned>(n->digits);
}

inline bool wants_color(const options& o) {
    constexpr std::string_view known[] = {"always", "never", "auto"};
    switch (choose("--color", o.value("--color", "auto"), known)) {
    case 0: return true;
    case 1: return false;
    default: break;
    }
    const char* const no_color = std::getenv("NO_COLOR");
    return (no_color == nullptr || *no_color == '\0') && o.value("-o", "-") == "-"
           && isatty(1) == 1;
}

inline int audit_command(const options& o) {
    namespace report = muster::report;
    constexpr std::string_view formats[] = {"text", "csv", "jsonl"};
    constexpr std::string_view levels[] = {"note", "warning", "error", "verdict", "never"};
    const auto format = choose("format", o.value("--format", "text"), formats);
    report::audit_options how{.status_by = static_cast<report::fail_on>(
                                  choose("level", o.value("--fail-on", "error"), levels)),
                              .all = o.has("--all"),
                              .color = wants_color(o)};
    const auto threads = threads_of(o);
    if (o.has("--perimeter")) how.perimeter_only = choose_perimeter(o.value("--perimeter"));

    audit_input in;
    load(in, o);
    const muster::audit_context context{in.claims, in.macro, in.prior, in.settings};
    auto result = muster::audit_in_parallel<muster::standard_rules>(context, threads, in.on);
    if (o.has("--baseline")) {
        const auto file = o.value("--baseline");
        std::vector<muster::baseline_entry> earlier;
        refuse_unreadable(muster::read_baseline(earlier, file, read_file(file)));
        muster::hold_against(result, std::move(earlier));
    }
    if (format != 1) // the rows of csv are findings
        how.readings =
            muster::readings_of<muster::standard_rules>(context, books_beside(in.settings), in.on);
    if (o.has("--perimeter")) how.perimeters = muster::measure_perimeters(context);
    const auto csv = [&] {
        return how.perimeters.empty()
                   ? report::audit_csv(result, context, how)
                   : report::perimeters_csv(how.perimeters, context, how.perimeter_only);
    };
    write_file(o.value("-o", "-"), format == 0   ? report::audit_text(result, context, how)
                                   : format == 1 ? csv()
                                                 : report::audit_jsonl(result, context, how));
    return report::exit_status(result, how.status_by);
}

inline int plan_command(const options& o) {
    audit_input in;
    load(in, o);
    const muster::audit_context context{in.claims, in.macro, in.prior, in.settings};
    const auto result = muster::audit<muster::standard_rules>(context, in.on);
    write_file(o.value("-o", "-"), muster::report::plan_text(result, context));
    return 0;
}

inline constexpr known_option playbooks_known[] = {
    {"--playbook", "NAME|FILE", "one playbook as the text that it can be read back from"},
    {"--history", "FILE", "an earlier ledger"},
    {"--macro", "FILE", "GDP and prices; without it the built-in IMF series"},
    {"--columns", "FILE", "foreign column names"},
    {"-o", "FILE", "where it goes; - is standard output"},
    {"--help", "", "this text"},
};

inline int playbooks_command(const options& o) {
    namespace report = muster::report;
    audit_input in;
    if (o.has("--playbook") && o.files().empty()) {
        write_file(o.value("-o", "-"),
                   report::playbook_file(*choose_playbook(in, o.value("--playbook"))));
        return 0;
    }
    std::string out;
    if (o.files().empty()) {
        out = report::playbooks_text(muster::playbooks);
    } else {
        load(in, o);
        const auto books = books_beside(in.settings);
        const muster::audit_context context{in.claims, in.macro, in.prior, in.settings};
        out = report::playbooks_text(books) + "\nWhat each of them leaves of the ledger\n";
        out += report::readings_text(
            muster::readings_of<muster::standard_rules>(context, books, in.on), context);
    }
    write_file(o.value("-o", "-"), out);
    return 0;
}

} // namespace cli

#endif // MUSTER_EXAMPLES_AUDIT_COMMAND_HPP
