// SPDX-License-Identifier: MIT
#include <muster/ledger/read_macro.hpp>

#include <string>

#include <doctest/doctest.h>

namespace read_macro_test {

namespace {

using muster::interval;
using muster::macro_table;
using muster::rational;
using muster::read_macro;
using muster::year;

TEST_SUITE("read_macro") {
    TEST_CASE("a GDP is read with its unit, its prices and its vintage") {
        macro_table t;
        const auto odd = read_macro(
            t, "macro.csv",
            "country,year,gdp,gdp_currency,unit,gdp_basis,gdp_vintage,gdp_source,deflator\n"
            "XAT,2027,500000,EUR,1e6,current,2028-04,Statistics Atlantis,104.0\n");
        CHECK(odd.empty());
        const auto* const f = t.find("XAT", year{2027});
        REQUIRE(f != nullptr);
        CHECK(f->gdp == interval{499'999'500'000, 500'000'500'000});
        CHECK(f->prices == muster::current_prices);
        CHECK(f->vintage == "2028-04");
        CHECK(f->source == "Statistics Atlantis");
        CHECK(f->deflator == rational{104});
        CHECK(t.find("XAT", year{2026}) == nullptr);
    }

    TEST_CASE("bounds are whole units, rounded outwards") {
        CHECK(muster::gdp_bounds(interval{rational{21, 2}, rational{43, 4}}) == interval{10, 11});
        CHECK_FALSE(muster::gdp_bounds(interval{rational{1, 2}, 2})); // may be zero
        CHECK_FALSE(muster::gdp_bounds(interval{muster::largest_gdp, muster::largest_gdp + 1}));
    }

    TEST_CASE("a row that cannot be used is reported and left out") {
        const auto refused = [](const std::string& row) {
            macro_table t;
            const auto odd = read_macro(
                t, "m.csv",
                "country,year,gdp,gdp_currency,unit,decimals,gdp_concept,gdp_basis,deflator\n" + row
                    + '\n');
            CHECK(t.rows().empty());
            REQUIRE(odd.size() == 1);
            CHECK(odd[0].where.row == 2);
            return odd[0].says.substr(0, odd[0].says.find(" is not"));
        };
        CHECK(refused("ZQX,2027,5,EUR,,,,,") == "country");
        CHECK(refused("XAT,27,5,EUR,,,,,") == "year");
        CHECK(refused("XAT,2027,0,EUR,,,,,") == "gdp");
        CHECK(refused("XAT,2027,lots,EUR,,,,,") == "gdp");
        CHECK(refused("XAT,2027,500000000,EUR,1e6,,,,") == "gdp");
        CHECK(refused("XAT,2027,500,EURO,,,,,") == "gdp_currency");
        CHECK(refused("XAT,2027,500,EUR,2,,,,") == "unit");
        CHECK(refused("XAT,2027,500,EUR,,,gnp,,") == "gdp_concept");
        CHECK(refused("XAT,2027,500,EUR,,,,nominal,") == "gdp_basis");
        CHECK(refused("XAT,2027,500,EUR,,,,,-1") == "deflator");
    }

    TEST_CASE("rates of the dollar, and whose year the product is of") {
        const std::string head = "country,year,gdp,gdp_currency,fx_avg_usd,fx_eop_usd,gdp_year\n";
        macro_table t;
        CHECK(read_macro(t, "m.csv",
                         head
                             + "XAT,2026,500,EUR,0.9,0.925,fiscal\nXAT,2027,500,EUR,,,calendar\n"
                               "XAT,2028,500,EUR,1000000,,\n")
                  .empty());
        const auto& fiscal = *t.find("XAT", year{2026});
        CHECK(fiscal.average_rate == rational{9, 10});
        CHECK(fiscal.end_of_year_rate == rational{37, 40});
        CHECK(fiscal.of_fiscal_year);
        const auto& calendar = *t.find("XAT", year{2027});
        CHECK_FALSE(calendar.average_rate);
        CHECK_FALSE(calendar.end_of_year_rate);
        CHECK_FALSE(calendar.of_fiscal_year);
        CHECK(t.find("XAT", year{2028})->average_rate == rational{1'000'000});
        for (const auto* cells :
             {"0,,", "-1,,", "1000001,,", "0.0000001,,", "x,,", ",0,", ",,tax"}) {
            INFO(cells);
            macro_table none;
            const auto odd = read_macro(none, "m.csv", head + "XAT,2026,500,EUR," + cells + '\n');
            CHECK(odd.size() == 1);
            CHECK(none.rows().empty());
        }
    }

    TEST_CASE("the first row of a year is used, the others are vintages") {
        macro_table t;
        CHECK(read_macro(t, "m.csv",
                         "country,year,gdp,gdp_currency,gdp_vintage\nXAT,2027,500,EUR,old\nXAT,"
                         "2027,510,EUR,new\n")
                  .empty());
        CHECK(t.find("XAT", year{2027})->vintage == "old");
        CHECK(t.of("XAT", year{2027}).size() == 2);
    }

    TEST_CASE("prices of two sources are never compared") {
        macro_table t;
        CHECK(read_macro(
                  t, "m.csv",
                  "country,year,gdp,gdp_currency,gdp_source,deflator\n"
                  "XAT,2025,500,EUR,one,100\nXAT,2026,500,EUR,two,200\nXAT,2027,500,EUR,one,104\n")
                  .empty());
        CHECK(t.price_ratio("XAT", year{2025}, year{2027}) == rational{26, 25});
        CHECK_FALSE(t.price_ratio("XAT", year{2025}, year{2026}));
        CHECK(t.price_ratio("XAT", year{2026}, year{2026}) == rational{1});
        CHECK_FALSE(t.price_ratio("XAT", year{2025}, year{2030}));
    }

    TEST_CASE("the built-in series stands behind what a user brings") {
        macro_table t;
        CHECK(read_macro(t, "m.csv", "country,year,gdp,gdp_currency\nCZE,2024,8000000000000,CZK\n")
                  .empty());
        add_imf_series(t);
        CHECK(t.find("CZE", year{2024})->source == "m.csv");
        const auto* const imf = t.find("CZE", year{2023});
        REQUIRE(imf != nullptr);
        CHECK(imf->source == muster::imf_edition);
        CHECK(
            imf->gdp
            == interval{7'659'654'500'000, 7'659'655'500'000}); // 7 659.655 billion, to the million
        CHECK(t.rows().size() == 32 * 17 + 1);
    }

    TEST_CASE("a missing column is an error") {
        macro_table t;
        const auto odd = read_macro(t, "m.csv", "country,year,gdp\n");
        REQUIRE(odd.size() == 1);
        CHECK(odd[0].says == "the required column 'gdp_currency' is missing");
    }
}

} // namespace

} // namespace read_macro_test
