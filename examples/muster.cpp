// SPDX-License-Identifier: MIT
//
// Of what a country claims towards its defence pledge, how much passes muster?
//
// muster audit, plan, track, link, rules and explain: one program over the whole library.

#include <muster/muster.hpp>

#include <exception>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "muster/audit_command.hpp"
#include "muster/files.hpp"
#include "muster/link_command.hpp"
#include "muster/options.hpp"
#include "muster/track_command.hpp"

namespace {

using cli::known_option;
using cli::options;
using cli::refusal;

constexpr known_option rules_known[] = {
    {"-o", "FILE", "where it goes; - is standard output"},
    {"--help", "", "this text"},
};

int rules_command(const options& o) {
    cli::write_file(o.value("-o", "-"), muster::report::rules_text(muster::standard_rules::facts));
    return 0;
}

int explain_command(const options& o) {
    if (o.files().size() != 1)
        throw refusal{"muster explain takes one rule: muster explain MST-R101"};
    const auto wanted = o.files()[0];
    std::vector<std::string_view> names;
    for (const auto* f : muster::standard_rules::facts) {
        for (const auto name : {f->id, f->id.substr(4), f->slug}) {
            if (name == wanted) {
                cli::write_file(o.value("-o", "-"), muster::report::rule_page(*f));
                return 0;
            }
        }
        names.push_back(f->id);
    }
    static_cast<void>(cli::choose("rule", wanted, names)); // never returns: it is none of them
    return 2;
}

struct command {
    std::string_view name;
    std::string_view does;
    std::string_view example;
    std::span<const known_option> known;
    int (*run)(const options&);
};

constexpr command commands[] = {
    {"audit", "how much of a ledger passes muster",
     "muster audit claims.csv --history plan-2023.csv", cli::audit_known, cli::audit_command},
    {"plan", "what the rules can see in a ledger, and what would unlock more",
     "muster plan claims.csv", cli::audit_known, cli::plan_command},
    {"track", "where the 32 allies stand, and what they lack", "muster track --country POL",
     cli::track_known, cli::track_command},
    {"link", "which rows of two tables, or of one, are the same thing",
     "muster link old.csv new.csv --id id", cli::link_known, cli::link_command},
    {"rules", "all rules, a line each", "muster rules", rules_known, rules_command},
    {"playbooks", "what counts under each playbook, and what each leaves of a ledger",
     "muster playbooks claims.csv", cli::playbooks_known, cli::playbooks_command},
    {"explain", "the page of one rule", "muster explain MST-R101", rules_known, explain_command},
};

std::string usage() {
    std::string out =
        "muster " MUSTER_VERSION
        ": of what a country claims towards its defence pledge, how much passes muster?\n\n";
    for (const auto& c : commands)
        out += "  " + std::string{c.example} + "\n      " + std::string{c.does} + '\n';
    out += "\nWithout a file, muster audit looks at the bundled sample of an invented state.\n"
           "muster COMMAND --help lists the options; muster --version prints the version.\n";
    return out;
}

std::string usage(const command& c) {
    std::string out = std::string{c.example} + "\n    " + std::string{c.does} + "\n\n";
    muster::report::text_table table{
        {{"", muster::report::align::left}, {"", muster::report::align::left}}, 2};
    for (const auto& o : c.known)
        table.add({std::string{o.name} + (o.value.empty() ? "" : ' ' + std::string{o.value}),
                   std::string{o.help}});
    std::string lines;
    table.print(lines, 100);
    return out + lines.substr(1); // without the empty headings
}

int run(std::span<const std::string_view> words) {
    if (words.empty() || words[0] == "--help" || words[0] == "-h") {
        cli::write_file("-", usage());
        return 0;
    }
    if (words[0] == "--version") {
        cli::write_file("-", "muster " MUSTER_VERSION "\n");
        return 0;
    }
    std::vector<std::string_view> names;
    for (const auto& c : commands) names.push_back(c.name);
    const auto& c = commands[cli::choose("command", words[0], names)];
    const options o{words.subspan(1), c.known};
    if (o.has("--help")) {
        cli::write_file("-", usage(c));
        return 0;
    }
    return c.run(o);
}

} // namespace

int main(int count, char** words) {
    const std::vector<std::string_view> all(words + 1, words + count);
    try {
        return run(all);
    } catch (const refusal& r) {
        std::cerr << "muster: " << r.why << '\n';
    } catch (const std::exception& e) {
        std::cerr << "muster: " << e.what() << '\n';
    }
    return 2;
}
