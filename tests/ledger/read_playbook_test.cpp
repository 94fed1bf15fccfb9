// SPDX-License-Identifier: MIT
#include <muster/ledger/read_playbook.hpp>
#include <muster/policy/data/playbooks.hpp>
#include <muster/report/playbook_text.hpp>

#include <string>

#include <doctest/doctest.h>

namespace read_playbook_test {

namespace {

using muster::owned_playbook;
using muster::read_playbook;

std::string first_error(const std::string& text) {
    owned_playbook book;
    const auto odd = read_playbook(book, "p.txt", text);
    return odd.empty() ? "" : std::to_string(odd[0].where.row) + ": " + odd[0].says;
}

TEST_CASE("every playbook that comes with muster is read back as it was printed") {
    for (const auto* known : muster::playbooks) {
        const auto printed = muster::report::playbook_file(*known);
        owned_playbook read;
        CHECK(read_playbook(read, "p.txt", printed).empty());
        CHECK(muster::report::playbook_file(read.view()) == printed);
    }
}

TEST_CASE("an office writes its own") {
    owned_playbook read;
    CHECK(read_playbook(read, "p.txt",
                        "# ours\r\nid: ours\r\ntitle: Ours: all of it\r\n\r\n[R-CIP]\r\npillar: "
                        "resilience\r\nceiling: 0.25\r\nvalid_from: 2027\r\n")
              .empty());
    const auto book = read.view();
    CHECK(book.id() == "ours");
    CHECK(book.title() == "Ours: all of it");
    const auto* clause = book.find("R-CIP.MOB", muster::pillar::resilience, muster::year{2027});
    REQUIRE(clause != nullptr);
    CHECK(clause->ceiling == muster::rational{1, 4});
    CHECK(book.find("R-CIP", muster::pillar::resilience, muster::year{2026}) == nullptr);
}

TEST_CASE("an error names the row and the way out") {
    const std::string good = "id: a\n[X]\npillar: core\n";
    CHECK(first_error(good).empty());
    CHECK(first_error(good + "ceilling: 1\n")
          == "4: a playbook has no such key; did you mean 'ceiling'?");
    CHECK(first_error(good + "ceiling: 1.5\n")
          == "4: ceiling is not a number from 0 to 1 with at most six decimals");
    CHECK(first_error(good + "pillar: none\n") == "4: pillar is not core or resilience");
    CHECK(first_error(good + "status: agred\n") == "4: status is not agreed or proposed");
    CHECK(first_error(good + "valid_until: 20350\n") == "4: valid_until is not a year");
    CHECK(first_error(good + "words\n") == "4: the line is neither [CODE] nor `key: value`");
    CHECK(first_error("ceiling: 1\n" + good)
          == "1: ceiling is not behind a [CODE] that it belongs to");
    CHECK(first_error("[X]\npillar: core\n") == "0: the playbook has no id");
    CHECK(first_error("id: a\n") == "0: the playbook has no clause");
    CHECK(first_error("id: a\n[X]\n") == "0: the clause has no pillar: core or resilience");
}

TEST_CASE("a clause that excludes is a clause") {
    CHECK(muster::sipri_like_playbook.find("R-CIV", muster::pillar::resilience, muster::year{2027})
              ->ceiling
          == 0);
    CHECK(muster::sipri_like_playbook.find("R-OTH", muster::pillar::resilience, muster::year{2027})
          == nullptr);
}

} // namespace

} // namespace read_playbook_test
