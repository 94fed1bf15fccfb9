// SPDX-License-Identifier: MIT
#include <muster/value/pillar.hpp>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace pillar_test {

namespace {

using muster::find_pillar;
using muster::name;
using muster::pillar;

constexpr bool names() {
    return name(pillar::core) == "core" && name(pillar::resilience) == "resilience"
           && name(pillar::total) == "total" && name(pillar::none) == "none";
}
static_assert(names());

constexpr bool found() {
    for (const auto p : {pillar::core, pillar::resilience, pillar::none})
        if (find_pillar(name(p)) != p) return false;
    return true;
}
static_assert(found());

constexpr std::string_view no_pillars[] = {"", "total", "Core", "core ", " core", "cores", "cor"};

TEST_SUITE("pillar") {
    TEST_CASE("its word") { CHECK(names()); }
    TEST_CASE("by its word") { CHECK(found()); }
    TEST_CASE("no line of a ledger is claimed for the total or for another word") {
        for (const auto word : no_pillars) {
            INFO(std::string{word});
            CHECK_FALSE(find_pillar(word));
        }
    }
}

} // namespace

} // namespace pillar_test
