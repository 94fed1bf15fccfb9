// SPDX-License-Identifier: MIT
//
// How long does an audit of many claims against many earlier lines take, and what does it find?
//     audit_bench [earlier lines] [claims] [seed]
#include <muster/audit.hpp>
#include <muster/ledger.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <utility>
#include <vector>

#include "../support/relabelling.hpp"

namespace {

using muster_test::simulated;

std::string written(const std::vector<simulated>& all, bool claims) {
    std::string text = "# decimals: INF\n";
    if (!claims) text += "# publication_date: 2024-11-30\n";
    text += "id,country,year,amount,currency,pillar,cofog,title,place,recipient_name\n";
    for (const auto& r : all) {
        text += r.id + ",XAT," + std::to_string(claims ? 2027 : r.year) + ','
                + std::to_string(r.amount) + ",EUR," + (claims ? "resilience," : ",04.5") + ",\""
                + r.title + "\"," + r.place + ',' + r.agency + '\n';
    }
    return text;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int count, char** words) {
    const auto number = [&](int i, unsigned long otherwise) {
        return count > i ? std::strtoul(words[i], nullptr, 10) : otherwise;
    };
    muster_test::relabelling_simulator simulator{number(3, 1)};
    const auto civil = simulator.civil(number(1, 100'000));
    const auto asked = simulator.claims(civil, number(2, 100'000));
    const auto earlier =
        muster::read_ledger("earlier.csv", written(civil, false), muster::ledger_role::history);
    const auto claims = muster::read_ledger("claims.csv", written(asked, true));
    const muster::macro_table macro{}; // the simulator knows no prices: amounts are as printed

    auto start = std::chrono::steady_clock::now();
    const muster::prior_index prior{earlier};
    const muster::audit_context context{claims, macro, prior, {}};
    const double linked = seconds_since(start);

    std::size_t pairs = 0;
    std::size_t found = 0;
    std::size_t wrong = 0;
    for (const auto& l : claims.lines) {
        const auto& c = asked[l.number];
        pairs += c.truth.empty() ? 0u : 1u;
        const auto& match = context.older(l);
        if (match.how_sure < muster::link::band::probable) continue;
        const auto row = match.earlier->number;
        (std::ranges::find(c.truth, row) != c.truth.end() ? found : wrong) += 1;
    }
    start = std::chrono::steady_clock::now();
    const auto result = muster::audit<muster::standard_rules>(context);
    const double audited = seconds_since(start);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf(
        "%zu claims, %zu earlier lines: older projects in %.2f s, audit in %.2f s, %ld MiB\n",
        claims.lines.size(), earlier.lines.size(), linked, audited, used.ru_maxrss / 1024);
    std::printf("best earlier line, probable or strong: %zu right and %zu wrong of %zu claims that "
                "have one; %zu findings\n",
                found, wrong, pairs, result.findings.size());
    // A part of the rules, alone: those that look for twins.
    for (std::size_t i = 0; i != muster::standard_rules::facts.size(); ++i) {
        const std::string_view id = muster::standard_rules::facts[i]->id;
        if (id != "MST-R302" && id != "MST-R307" && id != "MST-R309") continue;
        std::vector<bool> on(muster::standard_rules::facts.size());
        on[i] = true;
        start = std::chrono::steady_clock::now();
        const auto one = muster::audit<muster::standard_rules>(context, on);
        std::printf("%s alone: %.2f s, %zu findings\n", std::string{id}.c_str(),
                    seconds_since(start), one.findings.size());
    }
}
