// SPDX-License-Identifier: MIT
//
// Is this new title an older civil project, and what speaks for it?

#include <muster/audit.hpp>
#include <muster/ledger.hpp>

#include <cstdio>
#include <string>

int main() {
    const auto plan = muster::read_ledger(
        "plan-2023.csv",
        "id,country,year,amount,currency,title,place,cofog\n"
        "T-17,XAT,2027,1352,EUR,\"Strait crossing, road and rail link\",Strait,04.5\n"
        "T-18,XAT,2027,410,EUR,Ring road north,Poseidonis,04.5\n",
        muster::ledger_role::history);
    const auto claims = muster::read_ledger(
        "claims.csv",
        "id,country,year,amount,currency,pillar,title,place\n"
        "A-1,XAT,2027,1350,EUR,resilience,Strait crossing - strategic corridor,Strait\n"
        "A-2,XAT,2027,640,EUR,resilience,Ring road east,Poseidonis\n");
    const muster::prior_index earlier{plan};
    for (const auto& claim : claims.lines) {
        const auto match = earlier.best_for(
            claim, [](const muster::line& l) { return l.amount.value; },
            [](const muster::line&) { return true; });
        std::printf("%s: ", std::string{claim[muster::column::title]}.c_str());
        if (match.earlier == nullptr) {
            std::printf("nothing like it\n");
            continue;
        }
        std::printf("%s, %s, %+.1f bits\n",
                    std::string{(*match.earlier)[muster::column::title]}.c_str(),
                    std::string{name(match.how_sure)}.c_str(), match.bits);
        for (const auto& part : match.parts)
            std::printf("    %-12s %+.1f\n", std::string{part.what}.c_str(), part.bits);
    }
}
