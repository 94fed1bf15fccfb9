// SPDX-License-Identifier: MIT
//
// Claims that were made, with what became of them: each is audited as far as its sources give
// facts, and what muster finds is held against the known outcome. expected.csv says both, and why
// they differ. A flag is a question with its evidence; an outcome is what others decided.
// Categories and functions are readings of the files, from the purposes that the sources state:
// agreement shows that the rules follow such a reading, not that they could find it.
#include <muster/audit/finding.hpp>
#include <muster/ledger/line.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/audit_case.hpp"
#include "support/shared_data.hpp"

namespace casebook_test {

namespace {

using muster_test::row;
using names = std::set<std::string>;

std::filesystem::path folder() { return std::filesystem::path{__FILE__}.parent_path(); }

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    REQUIRE(in);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

const std::vector<row>& expected() {
    static const auto rows = muster_test::parse_csv(text_of(folder() / "expected.csv"));
    return rows;
}

// The case that a row of a ledger is about: its id.
std::string_view case_of(std::string_view text) { return text.substr(0, text.find(',')); }

// A file of the folder with the rows of one case only; all comments and the header stay.
std::string only(const std::string& file, const std::string& wanted) {
    std::istringstream in{text_of(folder() / file)};
    std::string out;
    bool header = true;
    for (std::string text; std::getline(in, text);) {
        const bool comment = text.starts_with('#');
        if (comment || header || case_of(text) == wanted) out += text + '\n';
        header = header && comment;
    }
    return out;
}

// The cases with a row in a file.
names cases_in(const std::string& file) {
    std::istringstream in{text_of(folder() / file)};
    names out;
    bool header = true;
    for (std::string text; std::getline(in, text);) {
        if (text.starts_with('#')) continue;
        if (!header) out.emplace(case_of(text));
        header = false;
    }
    return out;
}

// The ledgers of the folder: not the expectations, the earlier items or a table of shares.
names ledgers() {
    names out;
    for (const auto& entry : std::filesystem::directory_iterator{folder()}) {
        const auto name = entry.path().filename().string();
        if (entry.path().extension() == ".csv" && name != "expected.csv" && name != "earlier.csv"
            && !name.ends_with("-path.csv"))
            out.insert(name);
    }
    return out;
}

struct outcome_of_case {
    std::string rules{}; ///< that flag a line or a year of the case, then those with a note only
    bool flagged = false;
    bool claimed = false; ///< for a pillar, or as a printed total of one
};

// A note without effect on credit is no flag. What MST-R007 says is about the file.
outcome_of_case audit_case(const row& e) {
    const auto& file = e.at("file");
    const auto claims = only(file, e.at("case_id"));
    const auto earlier = only("earlier.csv", e.at("case_id"));
    const auto path = folder() / (file.substr(0, file.size() - 4) + "-path.csv");
    const auto plans = std::filesystem::exists(path) ? text_of(path) : std::string{};
    const auto r = muster_test::audit(claims, {.macro = muster_test::no_macro,
                                               .history = earlier,
                                               .plans = plans,
                                               .odd = true,
                                               .published = true});
    REQUIRE(r.ledger.unread.empty());
    names flags;
    names notes;
    for (const auto& f : r.result.findings) {
        const auto is_of = [&f](const muster::line& l) { return l.year.number == f.year; };
        if (f.rule->id == "MST-R007" || std::ranges::none_of(r.ledger.lines, is_of)) continue;
        const bool acts = f.acts.kind != muster::treatment_kind::none;
        const bool flag =
            acts || f.kind == muster::outcome::review || f.level != muster::severity::note;
        (flag ? flags : notes).insert(std::string{f.rule->id});
    }
    outcome_of_case out{.flagged = !flags.empty()};
    for (const auto& l : r.ledger.lines)
        out.claimed =
            out.claimed || l.claimed != muster::pillar::none || l.has(muster::column::total_of);
    const auto add = [&out](const names& all, std::string_view suffix) {
        for (const auto& id : all)
            out.rules += (out.rules.empty() ? "" : " ") + id + std::string{suffix};
    };
    add(flags, "");
    for (const auto& id : flags) notes.erase(id);
    add(notes, " (note)");
    return out;
}

// Whether a flag, or none, is what the outcome would lead one to expect.
std::string agreement(const std::string& outcome, bool flagged, bool claimed) {
    if (!claimed) return "not claimed for the pledge";
    if (outcome == "unknown") return "no outcome";
    return (outcome != "accepted") == flagged ? "agree" : "disagree";
}

} // namespace

TEST_CASE("every row of every file is an expected case, and the other way round") {
    std::map<std::string, names> by_file;
    names ids;
    for (const auto& e : expected()) {
        INFO(e.at("case_id"));
        CHECK(ids.insert(e.at("case_id")).second);
        if (!e.at("file").empty()) by_file[e.at("file")].insert(e.at("case_id"));
    }
    names files;
    for (const auto& [file, cases] : by_file) {
        INFO(file);
        files.insert(file);
        CHECK(cases_in(file) == cases);
    }
    CHECK(ledgers() == files);
}

TEST_CASE("muster finds what is expected of each case, and differs from its outcome for a reason") {
    std::size_t expressed = 0;
    std::size_t flagged = 0;
    std::map<std::string, std::size_t> count;
    std::map<std::string, std::map<bool, std::size_t>> by_outcome;
    std::string summary;
    for (const auto& e : expected()) {
        INFO(e.at("case_id"));
        if (e.at("file").empty()) {
            CHECK(e.at("rules_found").empty());
            CHECK(e.at("agreement") == "not expressed");
            CHECK_FALSE(e.at("reason").empty());
            continue;
        }
        const auto found = audit_case(e);
        CHECK(found.rules == e.at("rules_found"));
        const auto agrees = agreement(e.at("outcome_known"), found.flagged, found.claimed);
        CHECK(agrees == e.at("agreement"));
        if (agrees == "disagree") CHECK_FALSE(e.at("reason").empty());
        ++expressed;
        flagged += found.flagged ? 1 : 0;
        ++count[agrees];
        ++by_outcome[e.at("outcome_known")][found.flagged];
        summary += e.at("case_id") + "  " + e.at("outcome_known") + ": "
                   + (found.rules.empty() ? "nothing" : found.rules) + "; " + agrees + ": "
                   + e.at("reason") + '\n';
    }
    summary += std::to_string(expected().size()) + " rows, " + std::to_string(expressed)
               + " expressed, " + std::to_string(flagged) + " flagged\n";
    for (const auto& [outcome, of] : by_outcome)
        for (const auto& [flag, n] : of)
            summary +=
                outcome + (flag ? ", flagged: " : ", not flagged: ") + std::to_string(n) + '\n';
    for (const auto& [what, n] : count) summary += what + ": " + std::to_string(n) + '\n';
    MESSAGE(summary);
    CHECK(flagged < expressed); // rules that flag everything would agree with most outcomes
}

TEST_CASE("an earlier item without an amount cannot be linked, and is reported as such") {
    const auto earlier =
        muster_test::audit(only("italy.csv", "C001"), {.macro = muster_test::no_macro,
                                                       .history = text_of(folder() / "earlier.csv"),
                                                       .odd = true});
    CHECK(earlier.earlier.lines.empty());
    CHECK(earlier.earlier.unread.size() == cases_in("earlier.csv").size());
    for (const auto& u : earlier.earlier.unread) CHECK(u.cell == "amount");
}

TEST_CASE("the casebook: every row is expressed as its source says, or excused") {
    const auto casebook = muster_test::shared_csv("../casebook.csv");
    if (casebook.empty()) return; // said by shared_csv
    std::map<std::string, row> by_id;
    for (const auto& e : expected()) by_id.emplace(e.at("case_id"), e);
    CHECK(by_id.size() == casebook.size());
    const auto earlier = muster_test::parse_csv([] { // without its comments
        auto text = text_of(folder() / "earlier.csv");
        return text.substr(text.find("\nid,") + 1);
    }());
    std::size_t with_earlier = 0;
    for (const auto& c : casebook) {
        INFO(c.at("case_id"));
        REQUIRE(by_id.contains(c.at("case_id"))); // neither expressed nor excused
        const auto& e = by_id.at(c.at("case_id"));
        CHECK(e.at("outcome_known") == c.at("outcome_or_dispute"));
        if (!c.at("first_planned_year").empty()) {
            ++with_earlier;
            CHECK(std::ranges::any_of(earlier, [&c](const row& item) {
                return item.at("id") == c.at("case_id")
                       && item.at("year") == c.at("first_planned_year")
                       && item.at("title") == c.at("original_title_or_purpose");
            }));
        }
        if (e.at("file").empty()) continue;
        const auto r = muster_test::audit(only(e.at("file"), c.at("case_id")),
                                          {.macro = muster_test::no_macro, .odd = true});
        const auto is_of_year = [&c](const muster::line& l) {
            return std::to_string(l.year.number) == c.at("year");
        };
        CHECK(std::ranges::any_of(r.ledger.lines, is_of_year));
        std::vector<muster::rational> amounts; // what is printed, moved in, or between two figures
        for (const auto& l : r.ledger.lines) {
            CHECK(l.country == c.at("country"));
            CHECK(l.currency == c.at("currency"));
            CHECK(l[muster::column::title] == c.at("project_title"));
            CHECK(l[muster::column::description] == c.at("original_title_or_purpose"));
            if (c.at("claimed_category") == "core" || c.at("claimed_category") == "resilience")
                CHECK((name(l.claimed) == c.at("claimed_category")
                       || l.has(muster::column::total_of)));
            amounts.push_back(l.amount.value);
            if (const auto moved = l.amount_in(muster::column::budgetary_transfers))
                amounts.push_back(moved->value);
            for (const auto& other : r.ledger.lines)
                amounts.push_back(l.amount.value - other.amount.value);
        }
        if (c.at("amount").empty()) continue;
        const auto amount = muster::parse_decimal(c.at("amount"));
        REQUIRE(amount);
        CHECK(std::ranges::find(amounts, amount->value()) != amounts.end());
    }
    CHECK(with_earlier == earlier.size());
}

} // namespace casebook_test
