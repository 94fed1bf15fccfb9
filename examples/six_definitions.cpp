// SPDX-License-Identifier: MIT
//
// How much does the definition of defence spending change, and on which items?

#include <muster/audit/context.hpp>
#include <muster/audit/perimeter_measure.hpp>
#include <muster/audit/prior.hpp>
#include <muster/ledger.hpp>
#include <muster/report/perimeter_text.hpp>

#include <cstdio>

int main() {
    const auto claims = muster::read_ledger(
        "claims.csv", "# country: XAT\n# currency: EUR\n# unit: 1e6\n# decimals: INF\n"
                      "id,year,amount,pillar,category,cofog,title\n"
                      "D-1,2027,9000,core,C.EQP,02.1,Aircraft\n"
                      "D-2,2027,1450,core,C.PENS,10.2,Retired soldiers\n"
                      "D-3,2027,350,core,C.AID,02.3,Ammunition for Ukraine\n"
                      "D-4,2027,640,resilience,R-CIP.MOB,04.5,Rail bridges\n"
                      "D-5,2027,180,resilience,R-CIV,02.2,Sirens and shelters\n");
    muster::macro_table macro;
    static_cast<void>(muster::read_macro(macro, "macro.csv",
                                         "country,year,gdp,gdp_currency,unit,decimals\n"
                                         "XAT,2027,500000,EUR,1e6,INF\n"));
    const muster::prior_index nothing_earlier;
    const muster::audit_context context{claims, macro, nothing_earlier, {}};

    const auto years = muster::measure_perimeters(context);
    std::fputs(muster::report::perimeters_text(years, context).c_str(), stdout);

    // A certain difference: NATO's core holds the pensions, COFOG division 02 does not.
    static_assert(certainly_differ(muster::perimeter::nato_core, muster::perimeter::cofog_02,
                                   muster::perimeter_item::military_pensions));
}
