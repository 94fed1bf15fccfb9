// SPDX-License-Identifier: MIT
//
// How does a program read a ledger, and what happens to rows that cannot be read?

#include <muster/ledger.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main() {
    // Run from the folder examples.
    std::ifstream file{"data/atlantis-2027.csv", std::ios::binary};
    const auto claims = muster::read_ledger(
        "data/atlantis-2027.csv",
        std::string{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}});

    muster::interval core;
    muster::interval resilience;
    for (const auto& l : claims.lines) {
        if (!l.is_claim() || l.year != muster::year{2027}) continue;
        auto& sum = l.claimed == muster::pillar::core ? core : resilience;
        sum = sum + l.amount.range; // what was printed, and what it can have been
    }
    const auto millions = [](muster::rational r) {
        return muster::to_decimal(r / 1'000'000, 1, muster::rounding::half_even, {'.', ' '});
    };
    std::printf("core        EUR %s to %s m\n", millions(core.lower()).c_str(),
                millions(core.upper()).c_str());
    std::printf("resilience  EUR %s to %s m\n", millions(resilience.lower()).c_str(),
                millions(resilience.upper()).c_str());
    for (const auto& row : claims.unread)
        std::printf("not read    row %u: %s '%s' is not %s\n", row.row, row.cell.c_str(),
                    row.text.c_str(), row.expected.c_str());
    for (const auto& d : claims.diagnostics) std::printf("odd         %s\n", to_text(d).c_str());
}
