// SPDX-License-Identifier: MIT
#include "second.hpp"

#include <muster/muster.hpp>

namespace muster_test {

// One civil function in core: one finding, whatever is switched off in the compiler.
int findings_of_second_file() {
    const auto claims =
        muster::read_ledger("claims.csv", "id,country,year,amount,currency,pillar,cofog\n"
                                          "A-1,XAT,2027,5,EUR,core,08.1\n");
    const muster::macro_table macro;
    const muster::prior_index prior;
    const muster::audit_context context{claims, macro, prior, {}};
    const auto result = muster::audit<muster::relabel_rules>(context);
    int found = 0;
    for (const auto& f : result.findings) found += f.rule->id == "MST-R103" ? 1 : 0;
    return found;
}

} // namespace muster_test
