// SPDX-License-Identifier: MIT
//
// Can a playbook have unit tests that run while it is compiled?

#include <muster/policy.hpp>

#include <cstdio>
#include <string>

namespace {

using namespace muster::literals;
using muster::clause_status;
using muster::pillar;

// The rules of an invented state: bridges count for a quarter from 2027 on, shelters in full.
constexpr muster::clause clauses[] = {
    {.code = "C.EQP",
     .counts_for = pillar::core,
     .heading = "major equipment",
     .citation = "Act 1"},
    {.code = "R-CIP",
     .counts_for = pillar::resilience,
     .ceiling = {1, 4},
     .lifted_by = "an army that asked for the bridge",
     .valid_from = 2027_y,
     .ceiling_status = clause_status::proposed,
     .heading = "bridges",
     .citation = "Act 2"},
    {.code = "R-CIV", .counts_for = pillar::resilience, .heading = "shelters", .citation = "Act 2"},
};
constexpr muster::playbook atlantis{"atlantis", "Rules of Atlantis", clauses};

// The policy, as tests. A change that breaks one does not compile.
static_assert(atlantis.find("R-CIP", pillar::resilience, 2027_y)->ceiling
              == muster::rational{1, 4});
static_assert(atlantis.find("R-CIP.MOB", pillar::resilience, 2030_y)->code == "R-CIP",
              "the heading above");
static_assert(atlantis.find("R-CIP", pillar::resilience, 2026_y) == nullptr, "not before 2027");
static_assert(atlantis.find("R-CIP", pillar::core, 2027_y) == nullptr, "a bridge is never core");

} // namespace

int main() {
    for (const auto& c : atlantis)
        std::printf("%-6s %-10s %3s %%  %s (%s)\n", std::string{c.code}.c_str(),
                    std::string{name(c.counts_for)}.c_str(),
                    muster::to_percent(c.ceiling, 0).c_str(), std::string{c.heading}.c_str(),
                    std::string{c.citation}.c_str());
    std::printf("4 policy tests passed while this was compiled\n");
}
