// SPDX-License-Identifier: MIT
#include <muster/link/encode.hpp>
#include <muster/link/executor.hpp>
#include <muster/link/streets.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace streets_test {

namespace {

namespace link = muster::link;
using link::street_name;

static_assert(link::street_named_by("rue", "") == street_name::behind);
static_assert(link::street_named_by("street", "mill") == street_name::before);
static_assert(link::street_named_by("avenue", "") == street_name::either);
static_assert(link::street_named_by("school", "") == street_name::none);
static_assert(link::street_named_by("road", "access") == street_name::none);
static_assert(link::street_named_by("odos", "eparchiaki") == street_name::none);
static_assert(link::street_named_by("", "") == street_name::none);
static_assert(link::is_street_name("klosterstrasse") && link::is_street_name("kungsgatan"));
static_assert(!link::is_street_name("kreisstrasse") && !link::is_street_name("strasse"));
static_assert(!link::is_street_name(""));

// How many words of a title name streets, if this one does; 0 if it does not.
std::size_t street_among(const std::string& title, const std::string& name) {
    link::vocabulary terms;
    link::table t{{"title"}};
    const std::vector cells{title}; // outlives the table
    t.add(cells);
    const std::vector<link::comparison_column> columns{{0, 0, link::kind::text}};
    const std::uint32_t rows[] = {0};
    const auto records = link::encode(t, rows, columns, false, terms, link::serial{});
    std::size_t streets = 0;
    bool found = false;
    for (const auto& use : records.terms(0)) {
        if ((use.where & link::street_bit) == 0) continue;
        ++streets;
        found = found || use.term == terms.word(name);
    }
    return found ? streets : 0;
}

TEST_CASE("which word of a title names a street") {
    CHECK(street_among("LED lighting, Prospect Street, Ridgecrest", "prospect") == 1);
    CHECK(street_among("Réfection de la rue de Verdun à Toulon", "verdun") == 1);
    CHECK(street_among("Przebudowa ul. Targowej w Radomiu", "targowej") == 1);
    CHECK(street_among("Bosna Cad. kanalizasyon", "bosna") == 1);
    CHECK(street_among("Erneuerung der Klosterstraße, Prenzlau", "klosterstrasse") == 1);
    CHECK(street_among("Mill Lane and Weaver Lane", "mill") == 2);
    CHECK(street_among("access road to the port", "access") == 0);
    CHECK(street_among("Lomvik, street lighting", "lomvik") == 0); // the comma parts them
    CHECK(street_among("rue, Toulon", "toulon") == 0);
}

} // namespace

} // namespace streets_test
