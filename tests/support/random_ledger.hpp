// SPDX-License-Identifier: MIT
#ifndef MUSTER_TESTS_SUPPORT_RANDOM_LEDGER_HPP
#define MUSTER_TESTS_SUPPORT_RANDOM_LEDGER_HPP

/// \file
/// Ledgers that give every rule something to say, and the whole result of an audit as one text.

#include <muster/audit/auditor.hpp>
#include <muster/audit/context.hpp>
#include <muster/audit/credit.hpp>
#include <muster/audit/finding.hpp>
#include <muster/core/interval.hpp>
#include <muster/core/rational.hpp>
#include <muster/ledger/line.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "support/property.hpp"

namespace muster_test {

/// GDP of XAT for 2025 to 2027, rounded, with prices; of XBO for 2026. XCE has none.
inline constexpr std::string_view random_macro =
    "country,year,gdp,gdp_currency,unit,gdp_basis,gdp_concept,gdp_source,deflator\n"
    "XAT,2025,10000,EUR,1e6,current,gdp,invented,90\n"
    "XAT,2026,10000,EUR,1e6,current,gdp,invented,100\n"
    "XAT,2027,12000,EUR,1e6,,gdp,invented,110\n"
    "XBO,2026,9000,USD,1e6,constant 2021,gni,invented,\n";

/// An earlier ledger with civil projects, some of which the random claims continue.
inline constexpr std::string_view random_history =
    "# unit: 1e6\n# publication_date: 2023-05-01\n"
    "id,country,year,amount,currency,cofog,title,project_id,place,pillar,program_id\n"
    "H1,XAT,2025,90,EUR,04.5,Strait crossing,P1,Northport,none,G1\n"
    "H2,XAT,2025,40,EUR,04.5,Ring road lot 2,P2,,none,\n"
    "H3,XBO,2025,60,USD,05.4,Coastal park,,Southport,none,\n"
    "H4,XAT,2025,30,EUR,02.1,Fuel depot,P3,,core,\n"
    "H5,XAT,2024,200,EUR,04.5,Ferries,P4,,none,G1\n"
    "H6,XAT,2024,20,EUR,02.2,Shelters,P5,,resilience,G2\n";

/// The same with two vintages of the product, and a fiscal year that needs two calendar years.
inline constexpr std::string_view wide_macro =
    "country,year,gdp,gdp_currency,unit,gdp_basis,gdp_concept,gdp_source,gdp_vintage,deflator\n"
    "XAT,2025,10000,EUR,1e6,current,gdp,invented,2026-04,90\n"
    "XAT,2025,9000,EUR,1e6,current,gdp,invented,2027-04,90\n"
    "XAT,2026,10000,EUR,1e6,current,gdp,invented,2027-04,100\n"
    "XAT,2027,12000,EUR,1e6,current,gdp,invented,2027-04,110\n"
    "XAT,2028,12500,EUR,1e6,current,gdp,invented,2027-04,112\n"
    "XBO,2026,9000,USD,1e6,constant 2021,gni,invented,2027-04,\n";

/// Years of one category with a steady growth, and an item that was once printed in thousands.
inline constexpr std::string_view long_history =
    "# unit: 1e6\n# publication_date: 2025-05-01\n"
    "id,country,year,amount,currency,title,pillar,category\n"
    "E15,XAT,2015,100,EUR,Ships,core,C.EQP\nE16,XAT,2016,101,EUR,Ships,core,C.EQP\n"
    "E17,XAT,2017,103,EUR,Ships,core,C.EQP\nE18,XAT,2018,104,EUR,Ships,core,C.EQP\n"
    "E19,XAT,2019,106,EUR,Ships,core,C.EQP\nE20,XAT,2020,107,EUR,Ships,core,C.EQP\n"
    "E21,XAT,2021,110,EUR,Ships,core,C.EQP\nE22,XAT,2022,111,EUR,Ships,core,C.EQP\n"
    "E23,XAT,2023,113,EUR,Ships,core,C.EQP\nE24,XAT,2024,114,EUR,Ships,core,C.EQP\n"
    "E25,XAT,2025,117,EUR,Ships,core,C.EQP\n"
    "F22,XAT,2022,0.1,EUR,Coastal park,none,\nF23,XAT,2023,0.1,EUR,Coastal park,none,\n"
    "F24,XAT,2024,0.1,EUR,Coastal park,none,\n";

/// Plans of XAT that slip, fall and end in a cliff, and outturns that stay behind them.
inline constexpr std::string_view random_plans =
    "country,vintage,year,pillar,share,kind\n"
    "XAT,2022,2022,core,0.55,actual\nXAT,2025,2025,core,0.60,actual\nXAT,2026,2026,core,0.50,"
    "actual\n"
    "XAT,2027,2027,core,0.50,actual\n"
    "XAT,2025,2026,core,1.0,plan\nXAT,2025,2029,core,2.5,plan\nXAT,2025,2035,core,3.5,plan\n"
    "XAT,2026,2027,core,0.9,plan\nXAT,2026,2031,core,2.5,plan\nXAT,2026,2035,core,3.5,plan\n"
    "XAT,2027,2028,core,0.4,plan\nXAT,2027,2029,core,0.5,plan\nXAT,2027,2034,core,0.6,plan\n"
    "XAT,2027,2035,core,3.5,plan\n";

/// Waivers of which one holds, one has lapsed and one waives nothing, on 2027-01-01.
inline constexpr std::string_view random_waivers = "rule,id,until,reason,owner\n"
                                                   "MST-R404,L0,2027-12-31,agreed,Office\n"
                                                   "MST-R205,L1,2026-01-01,agreed,Office\n"
                                                   "MST-R401,none,2027-12-31,agreed,Office\n";

/// The header of the random rows. Amounts are in millions, rounded as printed.
inline constexpr std::string_view random_header =
    "# unit: 1e6\n"
    "id,country,year,amount,currency,pillar,category,cofog,title,place,phase,as_of,basis,"
    "price_basis,price_year,total_of,direction,reported_share,parent_id,project_id,project_total,"
    "fin_source,national_share,instrument,gfsm,grant_equivalent,other_forces,t1,t2,t3,t4,"
    "proportion,approved_date,baseline_amount,baseline_year,military_requirement,"
    "requirement_date,evidence_url,recipient_name,program_id,admin_code,budgetary_transfers,"
    "military_share,public_share,ten_t,spec_fields,contract_id,contract_value,"
    "counterparty_line,other_tags,description,end_date,status\n";

/// Rows under random_header. No two have the same id, year and phase but by being equal throughout.
[[nodiscard]] inline std::vector<std::string> random_rows(source& from, std::int64_t most,
                                                          bool negative = false) {
    using namespace std::string_literals;
    const auto pick = [&from](std::initializer_list<std::string_view> words) {
        const auto at = from.integer(0, static_cast<std::int64_t>(words.size()) - 1);
        return std::string{words.begin()[at]};
    };
    const auto amount = [&] {
        const auto sign = negative && from.integer(0, 7) == 3 ? "-" : "";
        const auto whole = from.integer(0, 5) == 3 // as in an earlier ledger
                               ? pick({"90", "40", "100", "2"})
                               : std::to_string(from.integer(1, 400));
        return from.integer(0, 30) == 5 ? "n/a"s : sign + whole + pick({"", ".5", ".25", ""});
    };
    const auto truth = [&] { return pick({"yes", "", "no", "yes"}); };
    std::vector<std::string> rows;
    for (auto n = from.integer(1, most); n > 0; --n) {
        if (!rows.empty() && from.integer(0, 11) == 5) {
            rows.push_back(rows[static_cast<std::size_t>(
                from.integer(0, static_cast<std::int64_t>(rows.size()) - 1))]);
            continue;
        }
        const auto id = "L" + std::to_string(rows.size() / 2); // two rows may share an id
        const auto phase = rows.size() % 2 == 0 ? pick({"approved", "", "committed", "planned"})
                                                : pick({"executed", "estimate"});
        const auto country = pick({"XAT", "XAT", "XAT", "XBO", "XCE"});
        std::string row;
        for (const auto& cell :
             {id,
              country,
              pick({"2025", "2026", "2026", "2027"}),
              amount(),
              pick({"EUR", "EUR", "EUR", "EUR", "EUR", "EUR", "USD", "USD", "DEM"}),
              pick({"core", "resilience", "resilience", "core", "none"}),
              pick({"", "C.EQP", "C.PERS", "C.OF", "R-CIP", "R-CIP.MOB", "R-NET", "R-CIV", "R-OTH",
                    "C.XXX"}),
              pick({"", "02.1", "02.2", "04.5", "05.4", "99.9"}),
              pick({"", "Strait crossing", "Ring road lot 1", "Coastal park", "Fuel depot",
                    "Military mobility corridor", "Security programme", "Flood relief",
                    "Veterans' home"}),
              pick({"", "", "Northport"}),
              phase,
              pick({"", "2027-06-30", "2029-01-01"}),
              pick({"cash", "cash", "", "commitment"}),
              pick({"", "current", "constant"}),
              pick({"", "2021"}),
              pick({"", "", "", "", "core"}),
              pick({"", "", "", "revenue"}),
              pick({"", "", "3.5", "0.4 %"}),
              pick({"", "", "L0", "L1"}),
              pick({"", "P1", "P2"}),
              pick({"", "", "100", "300"}),
              pick({"", "national", "eu", "private"}),
              pick({"", "0.4", "1"}),
              pick({"", "grant", "loan"}),
              pick({"", "", "32", "21", "24"}),
              pick({"", "10"}),
              pick({"", "", "yes", "no"}),
              truth(),
              truth(),
              truth(),
              truth(),
              pick({"", "0.3", "1"}),
              pick({"", "2024-05-06", "2025-06-25", "2026-02-01"}),
              pick({"", "", "20"}),
              pick({"", "2025", "2020"}),
              pick({"", "Plan 4"}),
              pick({"", "2020-01-01", "2026-01-01"}),
              pick({"", "", "https://example.org/1"}),
              pick({"", "Road Office"}),
              pick({"", "", "G1", "G2"}),
              pick({"", "M1"}),
              pick({"", "", "", "30"}),
              pick({"", "", "0.8"}),
              pick({"", "", "", "0.5"}),
              truth(),
              pick({"", "axle=22.5", "mlc=60"}),
              pick({"", "", "K1", "K2"}),
              pick({"", "50"}),
              pick({"", "", "L1", "L2"}),
              pick({"", "", "climate:0.5"}),
              pick({"", "", "For the critical capability of the army"}),
              pick({"", "2026-12-31", "2030-06-30"}),
              pick({"", "", "completed"})})
            row += (row.empty() ? "" : ",") + cell;
        rows.push_back(row);
    }
    return rows;
}

/// Header and rows as one text, below `above`.
[[nodiscard]] inline std::string sheet_of(const std::vector<std::string>& rows,
                                          std::string_view above = {}) {
    std::string text{above};
    text += random_header;
    for (const auto& r : rows) text += r + '\n';
    return text;
}

/// All cells of a line: what tells two lines apart, but for their place.
[[nodiscard]] inline std::string cells_of(const muster::line& l) {
    std::string out;
    for (std::size_t i = 0; i != l.from->headings.size(); ++i) {
        out += l.from->cells[l.first_cell + i];
        out += ',';
    }
    return out;
}

[[nodiscard]] inline std::string print(const muster::interval& i) {
    const auto one = [](muster::rational r) {
        return std::to_string(r.numerator()) + '/' + std::to_string(r.denominator());
    };
    return (i.lower_open() ? "(" : "[") + one(i.lower()) + ';' + one(i.upper())
           + (i.upper_open() ? ")" : "]");
}
[[nodiscard]] inline std::string print(const muster::credit& c) {
    return print(c.strict) + ' ' + print(c.lenient) + (c.moved ? " moved" : "");
}
[[nodiscard]] inline std::string print(const muster::credited_sums& s) {
    return print(s.strict.core) + print(s.strict.resilience) + print(s.lenient.core)
           + print(s.lenient.resilience);
}

/// Everything that an audit found, each line by its place.
[[nodiscard]] inline std::string print(const muster::audit_result& r) {
    std::string out;
    for (const auto& a : r.answers) {
        if (a.rule == nullptr) {
            out += "off\n";
            continue;
        }
        out += std::string{a.rule->id} + ' ' + std::to_string(a.passed) + ' '
               + std::to_string(a.failed) + ' ' + std::to_string(a.review) + ' '
               + std::to_string(a.not_applicable);
        for (const auto& o : a.open)
            out += ' ' + std::to_string(o.where->number) + ':' + std::string{o.missing};
        out += '\n';
    }
    for (const auto& f : r.findings)
        out += std::string{f.rule->id} + ' ' + std::string{name(f.kind)} + ' '
               + std::string{name(f.level)} + ' ' + std::string{name(f.acts.kind)} + ' ' + f.file
               + ':' + std::to_string(f.row) + ' ' + f.message + " | " + f.clears + " | " + f.reason
               + ' ' + print(f.claimed) + print(f.credit_lost) + (f.flips_verdict ? " flips" : "")
               + (f.below_materiality ? " minor" : "")
               + (f.counterpart != nullptr ? std::to_string(f.counterpart->number) : "") + '\n';
    for (const auto& c : r.credits) out += print(c) + '\n';
    for (const auto& y : r.years) {
        out += std::to_string(y.group) + ' ' + std::to_string(y.lines) + ' '
               + std::to_string(y.not_counted) + print(y.claimed.core) + print(y.claimed.resilience)
               + print(y.eligible) + print(y.additional) + std::string{name(y.says)} + ' '
               + std::string{name(y.flips.becomes)};
        for (const auto m : y.flips.members) out += ' ' + std::to_string(m);
        out += '\n';
    }
    return out;
}

} // namespace muster_test

#endif // MUSTER_TESTS_SUPPORT_RANDOM_LEDGER_HPP
