// SPDX-License-Identifier: MIT
#include <muster/core/rational.hpp>
#include <muster/policy/data/playbooks.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/policy/playbook.hpp>
#include <muster/value/pillar.hpp>
#include <muster/value/year.hpp>

#include <string_view>
#include <type_traits>

#include <doctest/doctest.h>

namespace playbook_test {

namespace {

using namespace muster::literals;
using muster::clause;
using muster::muster_strict_playbook;
using muster::pillar;
using muster::playbook;
using muster::rational;

static_assert(std::is_trivially_copyable_v<clause>);

// A clause that was replaced, one with a clause of its own below it, one code in both pillars.
constexpr clause clauses[] = {
    {.code = "X", .counts_for = pillar::core, .ceiling = rational{1, 5}},
    {.code = "X.A", .counts_for = pillar::core, .valid_from = 2020_y, .valid_until = 2024_y},
    {.code = "X.A",
     .counts_for = pillar::core,
     .ceiling = rational{1, 2},
     .valid_from = 2025_y,
     .valid_until = 2025_y},
    {.code = "Y", .counts_for = pillar::core},
    {.code = "Y", .counts_for = pillar::resilience, .ceiling = rational{2, 5}},
};
constexpr playbook book{"test", "Clauses of a test", clauses};

constexpr rational ceiling_of(std::string_view code, muster::year y, pillar p = pillar::core) {
    const auto* found = book.find(code, p, y);
    return found == nullptr ? rational{-1} : found->ceiling;
}

constexpr bool a_clause_is_valid_from_its_first_to_its_last_year() {
    return ceiling_of("X.A", 2020_y) == 1 && ceiling_of("X.A", 2024_y) == 1
           && ceiling_of("X.A", 2025_y) == rational{1, 2} // Outside, the clause above it holds.
           && ceiling_of("X.A", 2019_y) == rational{1, 5}
           && ceiling_of("X.A", 2026_y) == rational{1, 5};
}
static_assert(a_clause_is_valid_from_its_first_to_its_last_year());
TEST_CASE("a clause is valid from its first to its last year, and then the one above it") {
    CHECK(a_clause_is_valid_from_its_first_to_its_last_year());
}

constexpr bool a_category_without_a_clause_takes_the_nearest_above() {
    return ceiling_of("X.A.1.2", 2025_y) == rational{1, 2}
           && ceiling_of("X.B", 2025_y) == rational{1, 5} && ceiling_of("Y.Z", 2025_y) == 1
           && ceiling_of("XA", 2025_y) == -1 // no dot, no kinship
           && ceiling_of("Z", 2025_y) == -1 && ceiling_of("", 2025_y) == -1
           && ceiling_of(".", 2025_y) == -1;
}
static_assert(a_category_without_a_clause_takes_the_nearest_above());
TEST_CASE("a category without a clause takes that of the nearest category above it") {
    CHECK(a_category_without_a_clause_takes_the_nearest_above());
}

constexpr bool pillars_are_looked_up_apart() {
    return ceiling_of("Y", 2025_y, pillar::core) == 1
           && ceiling_of("Y", 2025_y, pillar::resilience) == rational{2, 5}
           && ceiling_of("X", 2025_y, pillar::resilience) == -1
           && ceiling_of("Y", 2025_y, pillar::none) == -1;
}
static_assert(pillars_are_looked_up_apart());
TEST_CASE("one code may count differently in two pillars") { CHECK(pillars_are_looked_up_apart()); }

TEST_CASE("a playbook shows its clauses in order") {
    CHECK(book.id() == "test");
    CHECK(book.title() == "Clauses of a test");
    CHECK(book.end() - book.begin() == 5);
    CHECK(book.begin()->code == "X");
    CHECK(name(muster::clause_status::agreed) == "agreed");
    CHECK(name(muster::clause_status::proposed) == "proposed");
}

TEST_CASE("a clause of The Hague is of a known category, in the pillar of that category") {
    for (const auto& c : muster_strict_playbook) {
        INFO(c.code);
        CHECK(muster::find_category(c.code) != nullptr);
        CHECK(muster::pillar_of(c.code) == c.counts_for);
        CHECK(c.valid_from <= c.valid_until);
        CHECK(muster_strict_playbook.find(c.code, c.counts_for, 2026_y)
              == &c); // none hides another
        // What is not credited in full says which evidence lifts it.
        if (c.ceiling < 1) CHECK_FALSE(c.lifted_by.empty());
    }
}

TEST_CASE("every category below the roots has a clause in its pillar from 2025 on") {
    for (const auto& c : muster::categories) {
        if (c.id == "C" || c.id == "R") continue;
        INFO(c.id);
        CHECK(muster_strict_playbook.find(c.id, *muster::pillar_of(c.id), 2025_y) != nullptr);
    }
}

TEST_CASE("headings of the declaration are quoted word for word") {
    for (const auto& h : muster::hague_headings)
        CHECK(muster_strict_playbook.find(h.code, pillar::resilience, 2025_y)->heading == h.quote);
}

TEST_CASE("playbooks are found by their id") {
    for (const auto* p : muster::playbooks) CHECK(muster::find_playbook(p->id()) == p);
    CHECK(muster::find_playbook("") == nullptr);
    CHECK(muster::find_playbook("Hague_2025") == nullptr);
}

} // namespace

} // namespace playbook_test
